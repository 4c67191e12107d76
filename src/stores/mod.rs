//! The only place that joins rules, formats and browser: a handful of stores over one document. Pages read their projections and call
//! their named actions; every action is read → rules → set → keep.

mod answers;
mod app;
mod browser_store;
mod document;
mod frame;
mod journal;
mod keeper;
mod ownership;
mod plan;
pub mod session;
mod settings;
mod transfer;

pub use answers::{ABOUT_PAGES, AnswersStore};
pub use app::App;
pub use document::{Document, Health, Trouble};
pub use frame::{Contact, FrameStore, Key};
pub use journal::{JournalStore, MOST_WALK};
pub use keeper::{Keeper, session_waits, stored_settings};
pub use ownership::{Ownership, Whose};
pub use plan::{ChoiceWaits, Chosen, PlanStore};
pub use session::SessionStore;
pub use settings::SettingsStore;
pub use transfer::{Code, Inventory, PersistenceStatus, Preview, TransferStore};

pub use crate::platform::storage::StorageError;
pub use steadyback_formats::backup::{Backup, BackupError, Merged};
pub use steadyback_formats::closing::Closing;
pub use steadyback_formats::csv::{Marks, Sentences, Table};
pub use steadyback_formats::dates::Dates;
pub use steadyback_formats::fhir::{LOINC_NOTICE, Names};
pub use steadyback_formats::guidance::{Guidance, Switch};
pub use steadyback_formats::ics::{Call, Titles as CalendarTitles};
pub use steadyback_formats::journal_line::LineError;
pub use steadyback_formats::migrate::{CURRENT as CURRENT_SCHEMA, MigrateError};
pub use steadyback_formats::saved::{Fault, HeadError, Settings, Theme};
pub use steadyback_formats::share::ShareError;
pub use steadyback_formats::store::Read;
