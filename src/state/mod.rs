//! The only place that joins rules, formats and browser. Pages read the projections of [`App`] and call its named actions;
//! every action is read → domain → set → keep.

mod actions;
mod app;
mod document;
mod onboarding;
mod outside;
mod persist;
mod running;
mod transfer;

pub use app::App;
pub use document::{Document, Health, Trouble};
pub use onboarding::ABOUT_PAGES;
pub use transfer::Preview;
