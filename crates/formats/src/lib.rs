//! The formats that outlive a release: what a link, a journal line, the saved head and a backup look like, and how they are
//! read back. Pure: text in, values or a typed reason out; the sentences for the reasons are in the words.
//!
//! Three rules hold for all of them. What one release has written, every later release reads, and `tests/fixtures/` proves it.
//! Nothing unreadable is ever replaced by a default. Enum values are written by their place in
//! [`Member::ALL`](steadyback_catalogue::enum_set::Member::ALL) or by a fixed letter, never by name.
//!
//! [`ics`], [`csv`] and [`fhir`] are for other programs and are never read back; there, values have names that never change.

pub mod backup;
pub mod closing;
pub mod csv;
pub mod dates;
pub mod fhir;
pub mod guidance;
pub mod ics;
pub mod journal_line;
pub mod migrate;
pub mod put_off;
pub mod report;
pub mod run;
pub mod saved;
pub mod share;
pub mod store;

#[cfg(all(test, not(target_arch = "wasm32")))]
mod arbitrary;
mod crc;
mod names;
mod text;
