//! The head: everything saved but the journal. It is written in turn to two slots, so that one whole copy always exists.
//!
//! `{"schema":2,"generation":7,"crc":"…","body":"…"}`, ASCII only. The body is JSON in a string, because the checksum is over
//! its very characters; it also covers schema and generation. The envelope is the same for every schema to come, so that a
//! newer one can be told from damage.

mod answers;
mod body;
mod envelope;
mod profile;
mod settings;
mod slots;

use super::migrate::MigrateError;
use super::share::ShareError;
pub(super) use envelope::Envelope;
pub use settings::{Settings, Theme};
pub use slots::{Loaded, Slot, choose};
use steadyback_rules::draft::Draft;
use steadyback_rules::plan::Plan;
use steadyback_rules::profile::Profile;
use steadyback_rules::screening::Screening;

/// Everything saved but the journal. The default is that of a new person, never of one whose data cannot be read.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Head {
    /// Grows by one with every write; the higher one is the newer.
    pub generation: u64,
    /// How the app looks and sounds.
    pub settings: Settings,
    /// About the person.
    pub profile: Option<Profile>,
    /// The last full screening.
    pub screening: Option<Screening>,
    /// The plan with its present doses.
    pub plan: Option<Plan>,
    /// Questions that are being answered.
    pub draft: Option<Draft>,
}

/// Why a slot cannot be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum HeadError {
    /// Not a head at all.
    NotOurs,
    /// Something was changed or cut off.
    Checksum,
    /// Whole, but of this schema, which a newer release wrote.
    TooNew(u32),
    /// Whole, but not as its schema says.
    Malformed(Fault),
}

/// What is wrong in a body whose checksum is right.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fault {
    /// No JSON.
    Json,
    /// It cannot be brought to the present schema.
    Migration(MigrateError),
    /// A field is missing, unknown or of the wrong type.
    Shape,
    /// This field has a value that is none.
    Value(&'static str),
    /// The plan cannot be read.
    Plan(ShareError),
}

/// The text of a slot.
pub fn write_head(head: &Head) -> String {
    serde_json::to_string(&Envelope::of(head)).unwrap_or_default()
}

/// The head in the text of a slot.
///
/// # Errors
/// Why it cannot be read; the text is then to be kept.
pub fn read_head(text: &str) -> Result<Head, HeadError> {
    envelope(text)?.open()
}

fn envelope(text: &str) -> Result<Envelope, HeadError> {
    serde_json::from_str(text).map_err(|_| HeadError::NotOurs)
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests;
