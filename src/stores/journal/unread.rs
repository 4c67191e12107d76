//! A start reads the end of a long journal and a checkpoint of what was before it. The rest is read here: a month at a time once the
//! first screen stands, or at once when a screen looks back or something is made from all of it.

use std::time::Duration;

use leptos::prelude::*;

use super::JournalStore;
use crate::platform::{storage, window};
use crate::stores::browser_store::Browser;
use crate::stores::document::Health;
use steadyback_formats::store::{self, CHECKPOINT, Reading};

/// After a start, before the rest is read: the first taps come first.
const SOON: Duration = Duration::from_millis(500);

impl JournalStore {
    /// Reads bit by bit what the start did without, and keeps what the next one can do without.
    pub fn read_unread_soon(self) {
        set_timeout(move || self.read_unread(), SOON);
    }

    fn read_unread(self) {
        if !self.app.keeper().is_ours() {
            return;
        }
        if self.read_on() {
            return set_timeout(move || self.read_unread(), Duration::ZERO);
        }
        self.keep_checkpoint();
    }

    /// Reads what has not been read, before somebody looks back further than the last weeks.
    pub fn read_all(self) {
        while self.read_on() {}
    }

    /// Reads one more month. Says whether there are more.
    fn read_on(self) -> bool {
        if self.app.document.with_untracked(|document| document.lines.are_whole()) {
            return false;
        }
        let outcome =
            self.app.document.try_update_untracked(|document| document.lines.read_on(&mut document.history, &Browser));
        match outcome {
            Some(Ok(Reading::More)) => return true,
            None | Some(Ok(Reading::Full)) => self.app.journal.rest.set(()),
            Some(Ok(Reading::Wrong)) => {
                // Not worth a word if it fails: it would be found wrong again.
                let _ = storage::remove(CHECKPOINT);
                match store::read(&Browser) {
                    Ok(stored) => self.app.keeper().stand_by(stored),
                    Err(_blocked) => self.app.document.update(|document| document.health = Health::Blocked),
                }
            }
            Some(Err(_blocked)) => self.app.document.update(|document| document.health = Health::Blocked),
        }
        false
    }

    fn keep_checkpoint(self) {
        self.app.document.with_untracked(|document| {
            if let (Some(checkpoint), Health::Good, Some(program)) =
                (&document.checkpoint, document.health, window::program())
            {
                // Nothing hangs on it: where it is missing, it is made anew.
                let _ = store::keep_checkpoint(&Browser, checkpoint, &program);
            }
        });
    }
}
