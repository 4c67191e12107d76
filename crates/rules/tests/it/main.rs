//! Rules as people meet them who live by them, and ladders as they climb them.

mod activity_log;
mod due;
mod insight;
mod ladders;
mod legs;
mod reach;
mod report;
mod rest;
