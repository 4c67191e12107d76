//! One screen a file: reads projections of [`crate::stores::App`], calls its actions, shows components. `bar`, `banners` and
//! `week` are on several.

pub mod about;
pub mod about_app;
pub mod backup;
pub mod banners;
pub mod bar;
pub mod change;
pub mod check_in;
pub mod dead_end;
pub mod elsewhere;
pub mod entry;
pub mod exercise;
pub mod import;
pub mod journal;
pub mod learn;
pub mod library;
pub mod locked;
pub mod measures;
pub mod more;
pub mod new_plan;
pub mod plan;
pub mod programme;
pub mod programmes;
pub mod progress;
pub mod rules;
pub mod screening;
pub mod session;
pub mod settings;
pub mod share;
pub mod signs;
pub mod storage;
pub mod take_out;
pub mod today;
pub mod trial;
pub mod week;
pub mod welcome;
