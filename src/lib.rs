//! Steadyback: a back-pain exercise routine that progresses with the person and explains itself. See ARCHITECTURE.md for the map.

pub mod app;
pub mod components;
pub mod later_screens;
pub mod pages;
pub mod parts;
pub mod platform;
pub mod route;
pub mod screen;
pub mod start;
pub mod stores;
pub mod title;
pub mod whole_app;
