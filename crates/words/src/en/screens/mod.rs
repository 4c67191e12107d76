//! The sentences of the screens, one file for each group of screens.

pub mod about_app;
pub mod change;
pub mod errors;
pub mod frame;
pub mod guide;
pub mod help;
pub mod journal;
pub mod learn;
pub mod library;
pub mod measures;
pub mod onboarding;
pub mod plan;
pub mod programmes;
pub mod progress;
pub mod session;
pub mod storage;
pub mod transfer;
pub mod trial;
pub mod way;
