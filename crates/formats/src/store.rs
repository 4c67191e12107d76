//! How everything lies in a store of keys and texts such as `localStorage`, and how it is written so that a stop at any moment leaves
//! what was before or what is after. Nothing here knows a browser, so that all of it is proved on a model (`tests`).
//!
//! | key | text |
//! |---|---|
//! | `head-a`, `head-b` | the head, in turn (`saved`); the newer generation counts |
//! | `journal/2026-11` | the entries of a month, one a line, then `~` and the CRC-32 of all before it |
//! | `run` | the session under way, with the same seal, written at every set |
//! | `commit` | what is being written to several keys at once; gone when all of it is there |
//! | `checkpoint` | what the closed months come to (`checkpoint`), so that a start need not read them; never needed |
//! | `kept/…` | texts that could not be read, quarantined as they were |
//!
//! - **One key** is written by the browser whole or not at all. **Several** are first written together under `commit`; that one write
//!   is the moment at which they count. Readers look through a `commit` that is still there, and the next writer finishes it.
//! - **Nobody is overwritten.** One tab writes at a time: that is the caller's to see to. Before each write both slots are compared with
//!   what this tab last saw there, and if another one wrote after all, nothing is written.
//! - **Nothing is written over that cannot be read**: it moves to `kept/…` in the same commit that needs its place.

mod checkpoint;
mod commit;
mod lines;
mod quarantine;
mod read;
mod seal;
mod write;

pub use checkpoint::Checkpoint;
pub use commit::Transaction;
pub use lines::{Lines, Reading};
pub use quarantine::quarantine;
pub use read::{Health, REACH, Read, Stored, read, read_recent, read_run, read_settings};
pub use seal::run_text;
pub use write::{Change, Revision, Saved, add_lines, keep_checkpoint, replace, rewrite, save, unchanged};

use super::saved::Slot;

/// The session under way.
pub const RUN: &str = "run";
/// What could not be read begins with this.
pub const KEPT: &str = "kept/";
/// A month of the journal begins with this.
pub const JOURNAL: &str = "journal/";
/// What closed months come to.
pub const CHECKPOINT: &str = "checkpoint";
const HEADS: [&str; 2] = ["head-a", "head-b"];
const COMMIT: &str = "commit";

/// Keys and texts. A write that fails leaves the old text.
pub trait Store {
    /// Why something did not work.
    type Error;

    /// The text under a key.
    ///
    /// # Errors
    /// If nothing can be read at all.
    fn get(&self, key: &str) -> Result<Option<String>, Self::Error>;

    /// Writes a text under a key.
    ///
    /// # Errors
    /// If it is not there now.
    fn set(&self, key: &str, text: &str) -> Result<(), Self::Error>;

    /// Removes a key.
    ///
    /// # Errors
    /// If nothing can be written at all.
    fn remove(&self, key: &str) -> Result<(), Self::Error>;

    /// The length of the text under a key and its last characters, so many of them: all that is asked of a text that need not be read.
    ///
    /// # Errors
    /// If nothing can be read at all.
    fn ending(&self, key: &str, characters: usize) -> Result<Option<(usize, String)>, Self::Error> {
        let end = |text: &str| text.get(text.len().saturating_sub(characters)..).unwrap_or(text).to_owned();
        Ok(self.get(key)?.map(|text| (text.len(), end(&text))))
    }

    /// All keys, in no order.
    ///
    /// # Errors
    /// If nothing can be read at all.
    fn keys(&self) -> Result<Vec<String>, Self::Error>;
}

const fn head_key(slot: Slot) -> &'static str {
    match slot {
        Slot::A => HEADS[0],
        Slot::B => HEADS[1],
    }
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests;
