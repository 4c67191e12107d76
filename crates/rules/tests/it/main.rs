//! Rules as people meet them who live by them.

mod activity_log;
mod due;
mod insight;
mod reach;
mod report;
