//! A file back in: instead of what is here or together with it, and undone until the next session.

use chrono::NaiveDate;
use leptos::prelude::*;
use leptos::task::spawn_local;
use wasm_bindgen::JsValue;

use super::TransferStore;
use crate::platform::files;
use crate::platform::storage::{self, StorageError};
use crate::stores::document::{Document, Health, Trouble};
use steadyback_formats::backup::{
    self, Backup, BackupError, LastBackup, Merged, Shards, Texts, UndoSnapshot, merge, read_last, read_undo,
    write_last, write_undo,
};
use steadyback_formats::saved::Head;
use steadyback_formats::store::{CHECKPOINT, KEPT, Lines};
use steadyback_rules::journal::{Entry, Fact, effective};
use steadyback_rules::reminder::{backup_is_due, next_backup};

const UNDO: &str = "former";
const LAST: &str = "last-backup";

/// What is known of files: the last one, and whether the last one brought in can be undone.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Backups {
    last: LastBackup,
    /// Its day, and the sessions there were then.
    snapshot: Option<(NaiveDate, usize)>,
}

/// Finishes what was being put back when the page went away. Says whether what is stored is whole now.
pub(in crate::stores) fn finish() -> bool {
    snapshot().filter(|snapshot| snapshot.begun).is_none_or(|snapshot| restore(&snapshot).is_ok())
}

/// What is stored about files.
pub(super) fn stored() -> Backups {
    let last = storage::get(LAST).ok().flatten().and_then(|text| read_last(&text)).unwrap_or_default();
    Backups { last, snapshot: snapshot().map(|snapshot| (snapshot.day, snapshot.sessions)) }
}

fn snapshot() -> Option<UndoSnapshot> {
    storage::get(UNDO).ok().flatten().and_then(|text| read_undo(&text))
}

/// Puts every text back and takes away what is not among them; then there is nothing more to undo.
fn restore(snapshot: &UndoSnapshot) -> Result<(), StorageError> {
    for name in storage::keys()?.iter().filter(|name| ours(name) && !snapshot.texts.contains_key(*name)) {
        storage::remove(name)?;
    }
    snapshot.texts.iter().try_for_each(|(name, text)| storage::set(name, text))?;
    storage::remove(UNDO)
}

/// Texts that could not be read stay where they are, whatever comes and goes.
fn ours(name: &str) -> bool {
    name != UNDO && name != CHECKPOINT && !name.starts_with(KEPT)
}

fn texts_now() -> Result<Texts, StorageError> {
    let mut texts = Texts::new();
    for name in storage::keys()?.into_iter().filter(|name| ours(name)) {
        if let Some(text) = storage::get(&name)? {
            texts.insert(name, text);
        }
    }
    Ok(texts)
}

fn count_sessions(journal: &[Entry]) -> usize {
    effective(journal, None).entries.iter().filter(|entry| matches!(entry.fact, Fact::Session(_))).count()
}

impl TransferStore {
    /// Looks again at what is stored about files.
    pub fn look_at_backups(self) {
        self.app.transfer.backups.set(stored());
    }

    /// The day of the last file.
    pub fn last_backup(self) -> Option<NaiveDate> {
        self.app.transfer.backups.get().last.day
    }

    /// Whether so many sessions were done since the last file that another one is due.
    pub fn backup_due(self) -> bool {
        self.app.frame().health() == Health::Good
            && backup_is_due(self.app.journal().sessions(), self.app.transfer.backups.get().last.due_from)
    }

    /// Asks again after some more sessions.
    pub fn put_backup_off(self) {
        let day = self.app.transfer.backups.get_untracked().last.day;
        self.keep_last(day, untrack(move || self.app.journal().sessions()));
    }

    /// A file was saved.
    pub(super) fn note_backup(self) {
        self.keep_last(untrack(move || self.app.journal().day()), untrack(move || self.app.journal().sessions()));
    }

    fn keep_last(self, day: Option<NaiveDate>, sessions: usize) {
        let last = LastBackup { day, due_from: next_backup(sessions) };
        // Not worth a word if it fails: the reminder comes again.
        let _ = storage::set(LAST, &write_last(last));
        self.app.transfer.backups.update(|backups| backups.last = last);
    }

    /// Reads a file that the person chose; `done` gets what is in it, or why it cannot be used. Nothing is replaced yet.
    pub fn read_backup(self, file: web_sys::File, done: impl FnOnce(Result<Backup, BackupError>) + 'static) {
        spawn_local(async move {
            let text: Result<String, Option<JsValue>> =
                files::read(file, u32::try_from(backup::MOST_BYTES).unwrap_or(u32::MAX)).await;
            done(match text {
                Ok(text) => backup::read_backup(&text),
                Err(None) => Err(BackupError::TooLarge),
                Err(Some(_unreadable)) => Err(BackupError::NotJson),
            });
        });
    }

    /// What the file and what is here come to together; `None` if nothing may be changed now, or if the file holds entries of a
    /// newer release: with them here, this one could only look on.
    pub fn merged_with(self, backup: &Backup) -> Option<Merged> {
        let merged = |document: &Document| {
            let may = backup.unknown == 0
                && document.run.is_none()
                && matches!(document.health, Health::Good | Health::Blocked);
            may.then(|| merge((&document.head, document.lines.at_hand()), (&backup.head, &backup.shards)))
        };
        self.app.journal().read_all();
        self.app.journal().with_read(merged)
    }

    /// Puts what a merge came to in place of what is here. Says whether it worked; if not, all is as before.
    pub fn take_merged(self, merged: Merged) -> bool {
        let done = self.take_in(merged.head, merged.shards);
        // Open safety answers of either side may leave only gentle work.
        let gentle = self.app.document.with_untracked(|document| document.progress().map(|it| it.limits.gentle));
        if done && gentle.is_some_and(|gentle| gentle != self.app.answers().is_gentle()) {
            self.app.answers().replan();
        }
        done
    }

    /// Replaces everything by a backup that has been read; what could not be read is quarantined first. Says whether it worked;
    /// if not, all is as before.
    pub fn restore_backup(self, backup: Backup) -> bool {
        let (day, sessions) = (backup.exported, count_sessions(&backup.entries));
        let done = self.take_in(backup.head, backup.shards);
        if done {
            self.keep_last(Some(day), sessions);
        }
        done
    }

    fn take_in(self, head: Head, shards: Shards) -> bool {
        // What still waits to be written is to be found again.
        self.app.keeper().keep_now();
        let (health, generation) =
            self.app.document.with_untracked(|document| (document.health, document.head.generation));
        let mut document = Document::empty(Health::Good);
        document.head = head;
        document.head.generation = document.head.generation.max(generation);
        (document.lines, document.history) = Lines::of(shards);
        if health == Health::Blocked {
            document.health = Health::Blocked;
            self.app.document.set(document);
            return true;
        }
        let Some(snapshot) = self.keep_undo(document.sessions()) else { return false };
        if health != Health::Good && !self.app.keeper().set_aside() {
            return false;
        }
        self.app.document.update(|now| std::mem::swap(now, &mut document));
        let (before, kept) = (document, self.app.keeper().keep_all());
        if kept {
            // It may have been quarantined with what cannot be read.
            let _ = storage::set(UNDO, &snapshot);
        } else {
            self.app.document.set(before);
            let _ = storage::remove(UNDO);
        }
        self.look_at_backups();
        kept
    }

    /// Keeps what is stored now, to go back to; without it nothing is brought in.
    fn keep_undo(self, sessions: usize) -> Option<String> {
        let day = untrack(move || self.app.journal().day())?;
        let kept = texts_now().and_then(|texts| {
            let text = write_undo(&UndoSnapshot { day, sessions, begun: false, texts });
            storage::set(UNDO, &text).map(|()| text)
        });
        kept.map_err(|error| self.app.frame().trouble_with(Trouble::NotSaved(error))).ok()
    }

    /// The day on which a file was brought in, until the next session.
    pub fn undo_snapshot(self) -> Option<NaiveDate> {
        let (day, sessions) = self.app.transfer.backups.get().snapshot?;
        (self.app.journal().sessions() == sessions).then_some(day)
    }

    /// Puts everything back as it was before the last file was brought in, to the byte. What came since then goes.
    pub fn put_back(self) {
        let Some(snapshot) = snapshot() else { return self.look_at_backups() };
        let begun = UndoSnapshot { begun: true, ..snapshot };
        let outcome = storage::set(UNDO, &write_undo(&begun)).and_then(|()| restore(&begun));
        match outcome {
            Ok(()) => {
                self.app.keeper().read_again();
                self.app.session().go_on_with_session();
            }
            // The next start finishes it; until then nothing is written over.
            Err(error) => {
                self.app.document.update(|document| document.health = Health::Damaged);
                self.app.frame().trouble_with(Trouble::NotSaved(error));
            }
        }
        self.look_at_backups();
    }

    /// What was brought in stays.
    pub fn forget_undo(self) {
        let _ = storage::remove(UNDO);
        self.look_at_backups();
    }
}
