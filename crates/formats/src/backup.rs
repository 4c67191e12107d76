//! Everything in one file: the head in its envelope and the journal by month, one line an entry. It is read to the end and
//! found good before anything is replaced.

mod last;
mod merge;
mod undo;

use std::collections::BTreeMap;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::journal_line::{self, LineError};
use super::saved::{Envelope, Head, HeadError};
use super::text::{ascii_json, crc_hex, from_iso, iso};
pub use last::{LastBackup, read_last, write_last};
pub use merge::{Merged, merge};
use steadyback_rules::journal::Entry;
pub use undo::{Texts, UndoSnapshot, read_undo, write_undo};

/// Most bytes that are looked at: a lifetime of training several times over.
pub const MOST_BYTES: usize = 8 * 1024 * 1024;

/// Most days that a journal may last, forwards steps added up: four centuries. Every day of it is gone through.
pub const MOST_DAYS: i64 = 150_000;

const FORMAT: &str = "steadyback-backup";
const VERSION: u32 = 1;

/// The journal's lines by month, `2026-11`.
pub type Shards = BTreeMap<String, Vec<String>>;

/// A backup that is good throughout.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Backup {
    /// The day it was made.
    pub exported: NaiveDate,
    /// The schema that its head was written in.
    pub schema: u32,
    /// Everything but the journal.
    pub head: Head,
    /// The journal's lines by month, as they are to be saved.
    pub shards: Shards,
    /// What the lines say, in order.
    pub entries: Vec<Entry>,
    /// Lines of a kind that a newer release wrote: kept in `shards`, not in `entries`.
    pub unknown: usize,
}

/// Why a file cannot be brought back. Nothing has been changed then.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum BackupError {
    /// More than [`MOST_BYTES`].
    TooLarge,
    /// No JSON: another kind of file, or cut off.
    NotJson,
    /// JSON of something else.
    NotOurs,
    /// Of this version, which is newer than ours.
    TooNew(u32),
    /// A part is missing or of the wrong type.
    Shape,
    /// The day it was made is none.
    Exported,
    /// The head cannot be read.
    Head(HeadError),
    /// This is no month.
    Month(String),
    /// A line is no entry.
    Line {
        month: String,
        /// Its number in the month, 1 is the first.
        number: usize,
        error: LineError,
    },
    /// A line was changed, lost or added.
    Checksum,
    /// It lasts more than [`MOST_DAYS`].
    Days,
}

/// What says that a file is a backup, whatever its version.
#[derive(Deserialize)]
struct Label {
    format: String,
    version: u32,
}

/// Version 1 of the file.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    format: String,
    version: u32,
    exported: String,
    head: Envelope,
    journal: Shards,
    /// CRC-32 over the day and the journal; the head has its own.
    crc: String,
}

/// The text of a backup made on this day.
pub fn write_backup(head: &Head, shards: &Shards, exported: NaiveDate) -> String {
    let exported = iso(exported);
    let file = File {
        format: FORMAT.to_owned(),
        version: VERSION,
        crc: checksum(&exported, shards),
        exported,
        head: Envelope::of(head),
        journal: shards.clone(),
    };
    ascii_json(&serde_json::to_string_pretty(&file).unwrap_or_default())
}

/// What is in a backup.
///
/// # Errors
/// The first reason why it cannot be used.
pub fn read_backup(text: &str) -> Result<Backup, BackupError> {
    if text.len() > MOST_BYTES {
        return Err(BackupError::TooLarge);
    }
    let file = file(text.trim_start_matches('\u{feff}'))?;
    let exported = from_iso(&file.exported).ok_or(BackupError::Exported)?;
    let head = file.head.open().map_err(BackupError::Head)?;
    if let Some(month) = file.journal.keys().find(|month| from_iso(&format!("{month}-01")).is_none()) {
        return Err(BackupError::Month(month.clone()));
    }
    if file.crc != checksum(&file.exported, &file.journal) {
        return Err(BackupError::Checksum);
    }
    let (entries, unknown) = entries(&file.journal)?;
    let steps = entries.windows(2).map(|pair| (pair[1].date - pair[0].date).num_days().max(0));
    if steps.sum::<i64>() > MOST_DAYS {
        return Err(BackupError::Days);
    }
    Ok(Backup { exported, schema: file.head.schema(), head, shards: file.journal, entries, unknown })
}

fn file(text: &str) -> Result<File, BackupError> {
    let label = serde_json::from_str::<Label>(text).map_err(|error| match error.classify() {
        serde_json::error::Category::Data => BackupError::NotOurs,
        _ => BackupError::NotJson,
    })?;
    match label {
        Label { format, .. } if format != FORMAT => Err(BackupError::NotOurs),
        Label { version, .. } if version > VERSION => Err(BackupError::TooNew(version)),
        Label { version: VERSION, .. } => serde_json::from_str(text).map_err(|_| BackupError::Shape),
        Label { .. } => Err(BackupError::NotOurs),
    }
}

/// The entries of all lines, and how many lines are of an unknown kind.
fn entries(shards: &Shards) -> Result<(Vec<Entry>, usize), BackupError> {
    let mut found = Vec::new();
    let mut unknown = 0;
    for (month, lines) in shards {
        for (at, line) in lines.iter().enumerate() {
            match journal_line::parse(line) {
                Ok(entry) => found.push(entry),
                Err(LineError::UnknownKind(_)) => unknown += 1,
                Err(error) => return Err(BackupError::Line { month: month.clone(), number: at + 1, error }),
            }
        }
    }
    Ok((found, unknown))
}

/// No line holds a line break, so that each text has one way to be split.
fn checksum(exported: &str, shards: &Shards) -> String {
    let lines = shards.iter().flat_map(|(month, lines)| std::iter::once(month).chain(lines));
    let all: Vec<&str> = std::iter::once(exported).chain(lines.map(String::as_str)).collect();
    crc_hex(all.join("\n").as_bytes())
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests;
