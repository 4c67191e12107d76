//! The rules, as plain values and functions: no browser, no clock, no randomness, no serialisation. Start with [`planner`],
//! which makes a plan, and [`progression`], which moves it.

pub mod afterwards;
pub mod draft;
pub mod due;
pub mod filter;
pub mod fold;
pub mod history;
pub mod hours;
pub mod insight;
pub mod journal;
pub mod legs;
pub mod minutes;
pub mod outcome;
pub mod plan;
pub mod planner;
pub mod preview;
pub mod profile;
pub mod programme;
pub mod progression;
pub mod put_off;
pub mod readings;
pub mod reminder;
pub mod rest;
pub mod sample;
pub mod screening;
pub mod session;
pub mod split;
pub mod today;
pub mod trial;
