//! Keeping: what has happened waits in memory for a moment, until no other tab writes, and is then written on top of what is there.
//! The session under way is written at once, by the tab that leads it. How, is in [`steadyback_formats::store`].

use leptos::prelude::*;

use super::app::App;
use super::browser_store::Browser;
use super::document::{Document, Health, Trouble};
use super::owner::Owner;
use crate::platform::storage::{self, StorageError};
use crate::platform::{locks, window};
use steadyback_formats::store::{self, CHECKPOINT, Change, RUN, Saved, Stored};
use steadyback_rules::journal::Entry;

/// Held while something is written.
const WRITING: &str = "steadyback/write";

/// Everything that is stored, as far as it can be read; of the journal perhaps only its end.
pub fn load() -> Document {
    stored().map_or_else(|_blocked| Document::empty(Health::Blocked), Document::of)
}

fn stored() -> Result<Stored, StorageError> {
    match window::program() {
        Some(program) => store::read_recent(&Browser, &program),
        None => store::read(&Browser),
    }
}

/// Writes; where there is no room, again without what only makes starts faster.
fn with_room<T>(write: impl Fn() -> Result<T, StorageError>) -> Result<T, StorageError> {
    match write() {
        Err(StorageError::Full) if storage::get(CHECKPOINT)?.is_some() => {
            storage::remove(CHECKPOINT)?;
            write()
        }
        outcome => outcome,
    }
}

/// Whether a session was left at some point.
pub fn has_run() -> bool {
    store::read_run(&Browser).is_ok_and(|run| run.is_some())
}

impl App {
    fn may_write(self) -> bool {
        self.document.with_untracked(|document| document.health == Health::Good)
    }

    fn report(self, outcome: Result<(), StorageError>) {
        // What still waits is not kept because something else was.
        if outcome.is_err() || self.document.with_untracked(|document| document.waiting.is_empty()) {
            self.trouble.set(outcome.err().map(Trouble::NotSaved));
        }
    }

    /// Keeps the head.
    pub(super) fn keep_head(self) {
        self.keep_soon();
    }

    /// Keeps an entry.
    pub(super) fn keep_entry(self, entry: &Entry) {
        self.document.update_untracked(|document| document.waiting.push(entry.clone()));
        self.keep_soon();
    }

    /// Keeps the running session, or forgets it when it is over, together with what came of it.
    pub(super) fn keep_run(self) {
        if !self.may_write() {
            return;
        }
        let text = self.document.with_untracked(|document| document.run.as_ref().map(store::run_text));
        self.document.update_untracked(|document| document.run_over = text.is_none());
        match (text, self.owner.get_untracked()) {
            (Some(text), Owner::Here) => self.report(with_room(|| storage::set(RUN, &text))),
            (Some(_), _) => self.lead_session(),
            (None, _) => self.keep_soon(),
        }
    }

    /// As soon as no other tab writes.
    pub(super) fn keep_soon(self) {
        if self.may_write() && !self.asked.get_untracked() {
            self.asked.set(true);
            locks::alone(WRITING, move || self.keep_now());
        }
    }

    /// The page may go: what waits for the lock is written without it, after the same comparison.
    pub(super) fn keep_at_last(self) {
        if self.asked.get_untracked() {
            self.keep_now();
        }
    }

    /// Writes what waits.
    pub fn keep_now(self) {
        // The app may be gone by the time the lock is granted.
        if self.asked.try_set(false).is_some() || !self.may_write() {
            return;
        }
        let outcome = self.document.with_untracked(|document| {
            let Document { head, waiting, run_over, revision, .. } = document;
            with_room(|| store::save(&Browser, revision, &Change { head, entries: waiting, run_over: *run_over }))
        });
        match outcome {
            Ok(Saved::Done(revision)) => self.document.update_untracked(|document| {
                document.revision = *revision;
                document.run_over = false;
                let waited = std::mem::take(&mut document.waiting);
                document.wrote(waited, self.now());
            }),
            Ok(Saved::Merged(stored)) => {
                let waited = self.document.with_untracked(|document| document.waiting.clone());
                self.adopt(*stored);
                self.document.update_untracked(|document| document.wrote(waited, self.now()));
            }
            Ok(Saved::Closed(stored)) => return self.stand_by(*stored),
            Err(error) => return self.report(Err(error)),
        }
        self.report(Ok(()));
        self.leave_session();
        self.ask_for_persistence();
        if self.document.with_untracked(|document| document.behind) {
            self.follow();
        }
    }

    /// What is stored may not be written to as it is by now: that is shown, with what waits here on top of it.
    pub(super) fn stand_by(self, stored: Stored) {
        self.document.update(|document| {
            let Document { head, run, waiting, .. } = std::mem::replace(document, Document::of(stored));
            for entry in &waiting {
                document.journal.take(entry.clone());
            }
            (document.head, document.run, document.waiting) = (head, run, waiting);
        });
    }

    /// What is stored is what is.
    fn adopt(self, stored: Stored) {
        self.document.update(|document| document.adopt(stored, self.now()));
        if self.document.with_untracked(|document| !document.waiting.is_empty()) {
            self.keep_soon();
        }
    }

    /// Another tab wrote: reads it. If something waits here, that is put on top of it first.
    pub(super) fn follow(self) {
        if !self.document.with_untracked(Document::is_kept) {
            self.document.update_untracked(|document| document.behind = true);
            return self.keep_soon();
        }
        self.document.update_untracked(|document| document.behind = false);
        // Two tabs that write at once may write the same head over different journals.
        let now = self.now();
        let unchanged = self.document.with_untracked(|document| {
            Ok(!document.wrote_recently(now) && store::unchanged(&Browser, &document.revision)?)
        });
        if unchanged == Ok::<_, StorageError>(false)
            && let Ok(stored) = stored()
        {
            self.adopt(stored);
            self.read_unread_soon();
        }
    }

    /// Writes the whole document anew, in place of what is stored. Says whether it worked; if not, all that is stored is as before.
    pub(super) fn keep_all(self) -> bool {
        // A session that another tab leads is not this tab's to forget.
        let elsewhere = self.owner.get_untracked() == Owner::Elsewhere;
        let theirs = if elsewhere { storage::get(RUN).ok().flatten() } else { None };
        self.read_all();
        let outcome = self.document.with_untracked(|document| {
            let run = document.run.as_ref().map(store::run_text).or(theirs);
            let revision = with_room(|| store::rewrite(&Browser, &document.head, &document.journal, run.as_deref()))?;
            revision.ok_or(StorageError::Blocked)
        });
        match outcome {
            Ok(revision) => {
                self.document.update_untracked(|document| {
                    document.revision = revision;
                    document.waiting.clear();
                    document.run_over = false;
                });
                self.report(Ok(()));
                true
            }
            Err(error) => {
                self.report(Err(error));
                false
            }
        }
    }

    /// Puts everything stored aside; says whether it worked.
    pub(super) fn set_aside(self) -> bool {
        let outcome = store::quarantine(&Browser);
        let done = outcome.is_ok();
        self.report(outcome);
        done
    }

    /// A slot or a session that cannot be read, while all else can, is quarantined without a question: nothing is missing.
    pub(super) fn put_lost_aside(self) {
        if self.document.with_untracked(|document| document.revision.has_unreadable()) {
            self.keep_soon();
        }
    }

    /// Puts what cannot be read aside and goes on with what can.
    pub fn quarantine(self) {
        if self.keep_all() {
            self.read_again();
        }
    }

    /// Reads everything again.
    pub fn read_again(self) {
        self.document.set(load());
        self.read_unread_soon();
    }
}
