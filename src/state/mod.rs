//! The only place that joins rules, formats and browser. Pages read the projections of [`App`] and call its named actions;
//! every action is read → domain → set → keep.

mod actions;
mod app;
mod bring_back;
mod browser_store;
mod choices;
mod conductor;
mod document;
mod exports;
mod guidance;
mod measures;
mod onboarding;
mod outside;
mod own;
mod ownership;
mod persist;
mod reminders;
mod running;
mod safety;
pub mod sounds;
mod transfer;
mod unread;

pub use actions::MOST_WALK;
pub use app::App;
pub use choices::ChoiceWaits;
pub use document::{Document, Health, Trouble};
pub use onboarding::ABOUT_PAGES;
pub use own::Chosen;
pub use ownership::{Ownership, Whose};
pub use persist::session_waits;
pub use running::Key;
pub use safety::{Inventory, PersistenceStatus};
pub use transfer::{Code, Preview};

pub use crate::platform::storage::StorageError;
pub use steadyback_formats::backup::{Backup, BackupError, Merged};
pub use steadyback_formats::csv::{Sentences, Table};
pub use steadyback_formats::fhir::{LOINC_NOTICE, Names};
pub use steadyback_formats::guidance::{Guidance, Switch};
pub use steadyback_formats::ics::{Call, Titles as CalendarTitles};
pub use steadyback_formats::journal_line::LineError;
pub use steadyback_formats::migrate::{CURRENT as CURRENT_SCHEMA, MigrateError};
pub use steadyback_formats::saved::{Fault, HeadError, Settings, Theme};
pub use steadyback_formats::share::ShareError;
pub use steadyback_formats::store::Read;
