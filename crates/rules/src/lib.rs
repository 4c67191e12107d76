//! The rules, as plain values and functions: no browser, no clock, no randomness, no serialisation. Start with [`planner`],
//! which makes a plan, and [`progression`], which moves it.

pub mod dose;
pub mod draft;
pub mod due;
pub mod enum_set;
pub mod exercise;
pub mod exercise_set;
pub mod filter;
pub mod fold;
pub mod history;
pub mod insight;
pub mod journal;
pub mod library;
pub mod measure;
pub mod minutes;
pub mod outcome;
pub mod plan;
pub mod planner;
pub mod preview;
pub mod profile;
pub mod programme;
pub mod progression;
pub mod readings;
pub mod reminder;
pub mod screening;
pub mod session;
pub mod slug;
pub mod split;
pub mod today;
