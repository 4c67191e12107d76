//! Keeping: what a handler has changed is written as one when it is through, and the session under way at once. How, is in
//! [`steadyback_formats::store`].

use leptos::prelude::*;

use super::app::App;
use super::browser_store::Browser;
use super::document::{Document, Health, Trouble};
use super::ownership::{Ownership, Whose};
use crate::platform::storage::{self, StorageError};
use crate::platform::window;
use steadyback_formats::saved::Settings;
use steadyback_formats::store::{self, CHECKPOINT, Change, RUN, Saved, Stored};
use steadyback_rules::journal::Entry;

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

/// Whether a session was left at some point.
pub fn session_waits() -> bool {
    store::read_run(&Browser).is_ok_and(|run| run.is_some())
}

/// How the app looks where another tab has all else.
pub fn stored_settings() -> Settings {
    store::read_settings(&Browser).unwrap_or_default()
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

/// What it is made of.
pub(super) struct Signals {
    ownership: Ownership,
    /// This tab's turn with what is stored, over which nobody else writes.
    turn: Whose,
    /// Something is to be written once the handler that changed it is through.
    asked: RwSignal<bool>,
}

impl Signals {
    pub(super) fn new(ownership: Ownership) -> Self {
        Self { ownership, turn: ownership.whose_untracked(), asked: RwSignal::new(false) }
    }
}

/// Writes what has changed, and reads it again.
#[derive(Clone, Copy)]
pub struct Keeper {
    pub(super) app: App,
}

impl Keeper {
    /// Whether it is still this tab's turn.
    pub(super) fn is_ours(self) -> bool {
        self.app.keeper.ownership.whose_untracked() == self.app.keeper.turn
    }

    /// Whether what is stored is sound, and still this tab's.
    fn may_write(self) -> bool {
        self.is_ours() && self.app.document.with_untracked(|document| document.health == Health::Good)
    }

    fn report(self, outcome: Result<(), StorageError>) {
        // What still waits is not kept because something else was.
        if outcome.is_err() || self.app.document.with_untracked(|document| document.waiting.is_empty()) {
            self.app.keeper.ownership.note_unkept(outcome.is_err());
            self.app.frame().tell(outcome.err().map(Trouble::NotSaved));
        }
    }

    pub(super) fn keep_head(self) {
        self.keep_soon();
    }

    pub(super) fn keep_entry(self, entry: &Entry) {
        self.app.document.update_untracked(|document| document.waiting.push(entry.clone()));
        self.keep_soon();
    }

    /// Keeps the running session, or forgets it when it is over, together with what came of it.
    pub(super) fn keep_run(self) {
        if !self.may_write() {
            return;
        }
        let text = self.app.document.with_untracked(|document| document.run.as_ref().map(store::run_text));
        self.app.document.update_untracked(|document| document.run_over = text.is_none());
        match text {
            Some(_) if self.was_written_over() => self.app.keeper.ownership.step_aside(true),
            Some(text) => self.report(with_room(|| storage::set(RUN, &text))),
            None => self.keep_soon(),
        }
    }

    /// As soon as the handler is through, so that all that it changes is written as one.
    pub(super) fn keep_soon(self) {
        if !self.app.keeper.asked.get_untracked() {
            self.app.keeper.asked.set(true);
            queue_microtask(move || self.keep_now());
        }
    }

    /// Writes in one commit all that has changed since the last one.
    pub fn keep_now(self) {
        self.app.keeper.asked.set(false);
        if !self.may_write() {
            return;
        }
        let outcome = self.app.document.with_untracked(|document| {
            let Document { head, waiting, run_over, revision, .. } = document;
            with_room(|| store::save(&Browser, revision, &Change { head, entries: waiting, run_over: *run_over }))
        });
        match outcome {
            Ok(Saved::Done(revision)) => {
                let written = self.app.document.try_update_untracked(|document| {
                    document.revision = *revision;
                    document.run_over = false;
                    std::mem::take(&mut document.waiting)
                });
                self.app.transfer().ask_for_persistence(&written.unwrap_or_default());
            }
            // Whoever wrote did so without having been given it: what was done here cannot be put on top of what is not known here.
            Ok(Saved::Changed(stored)) if stored.health == Health::Good => {
                return self.app.keeper.ownership.step_aside(true);
            }
            Ok(Saved::Changed(stored)) => return self.stand_by(*stored),
            Err(error) => return self.report(Err(error)),
        }
        self.report(Ok(()));
    }

    /// What is stored may not be written to as it is by now: that is shown, with what waits here on top of it.
    pub(super) fn stand_by(self, stored: Stored) {
        self.app.document.update(|document| {
            let Document { head, run, waiting, .. } = std::mem::replace(document, Document::of(stored));
            for entry in &waiting {
                document.take(entry.clone());
            }
            (document.head, document.run, document.waiting) = (head, run, waiting);
        });
    }

    /// Another tab wrote.
    pub(super) fn hear_of_another(self) {
        let run = self.app.document.with_untracked(|document| document.run.as_ref().map(store::run_text));
        let has_another_run = || storage::get(RUN).is_ok_and(|stored| stored != run);
        if self.is_ours() && (self.was_written_over() || has_another_run()) {
            self.app.keeper.ownership.hear_of_another();
        }
    }

    /// The page was away, and another tab may have written while nothing was heard here.
    pub(super) fn look_for_another(self) {
        if self.is_ours() && self.was_written_over() {
            self.app.keeper.ownership.hear_of_another();
        }
    }

    fn was_written_over(self) -> bool {
        let unchanged = self.app.document.with_untracked(|document| store::unchanged(&Browser, &document.revision));
        unchanged == Ok(false)
    }

    /// Writes the whole document anew, in place of what is stored. Says whether it worked; if not, all that is stored is as before.
    pub(super) fn keep_all(self) -> bool {
        self.app.journal().read_all();
        let outcome = self.app.document.with_untracked(|document| {
            let run = document.run.as_ref().map(store::run_text);
            let revision = with_room(|| store::rewrite(&Browser, &document.head, &document.lines, run.as_deref()))?;
            revision.ok_or(StorageError::Blocked)
        });
        match outcome {
            Ok(revision) => {
                self.app.document.update_untracked(|document| {
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
        if self.app.document.with_untracked(|document| document.revision.has_unreadable()) {
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
        self.app.document.set(load());
        // A screen that looks back may be there.
        self.app.journal().read_all();
        self.app.journal().read_unread_soon();
    }
}
