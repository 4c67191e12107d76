//! How safe what is stored is: how much there is, what could not be read, what the browser promises; and all of it gone when the
//! person says so.

use leptos::prelude::*;
use leptos::task::spawn_local;

use super::TransferStore;
use crate::platform::storage::{self, StorageError};
use crate::platform::{persistence, updates};
use crate::stores::document::{Document, Health, Trouble};
use steadyback_formats::backup;
use steadyback_formats::store::{KEPT, Read, add_lines};
use steadyback_rules::journal::{Entry, Fact, SessionLog};

/// Characters from which on it is said that much is stored: a fifth of what browsers allow.
const MUCH: usize = 1_000_000;

/// What the browser has said about keeping.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PersistenceStatus {
    /// It was not asked.
    Unasked,
    /// It knows of no such promise.
    Unknown,
    /// It keeps everything until the person deletes it.
    Given,
    /// It may delete everything when room is short.
    Refused,
}

/// What the page about storage counts and weighs.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Inventory {
    /// Characters of all keys and texts.
    pub size: usize,
    /// The first and the last month of the journal, and how many there are.
    pub months: Option<(String, String, usize)>,
    pub sessions: usize,
    /// Entries in it, and how many could not be read.
    pub read: Read,
    /// What was quarantined because it could not be read: key and characters.
    pub kept: Vec<(String, usize)>,
}

impl Inventory {
    /// Whether it is so much that a file is a good idea.
    pub const fn is_much(&self) -> bool {
        self.size >= MUCH
    }
}

impl TransferStore {
    /// What is stored now.
    ///
    /// # Errors
    /// If the browser lets nothing be read.
    pub fn inventory(self) -> Result<Inventory, StorageError> {
        let (mut size, mut kept) = (0, Vec::new());
        for name in storage::keys()? {
            let length = storage::get(&name)?.map_or(0, |text| text.len());
            size += storage::PREFIX.len() + name.len() + length;
            if name.starts_with(KEPT) {
                kept.push((name, length));
            }
        }
        kept.sort();
        Ok(self.app.journal().with_read(|document| {
            let shards = document.lines.at_hand();
            let ends = shards.keys().next().zip(shards.keys().next_back());
            let months = ends.map(|(first, last)| (first.clone(), last.clone(), shards.len()));
            Inventory { size, months, sessions: document.sessions(), read: document.lines.read(), kept }
        }))
    }

    /// Every stored text as it is, for a file.
    ///
    /// # Errors
    /// If the browser lets nothing be read.
    pub fn stored_texts(self) -> Result<String, StorageError> {
        // Written by hand: a JSON value of any kind would bring along how to write floats, with 10 kB of tables.
        let quoted = |text: &str| serde_json::to_string(text).unwrap_or_default();
        let mut texts = Vec::new();
        for name in storage::keys()? {
            let text = storage::get(&name)?.unwrap_or_default();
            texts.push([quoted(&name), quoted(&text)].join(":"));
        }
        Ok(["{", &texts.join(","), "}"].concat())
    }

    /// A text that was quarantined, as a file.
    pub fn save_kept(self, name: &str) {
        match storage::get(name) {
            Ok(text) => {
                let file = format!("steadyback-{}.txt", name.replace('/', "-"));
                self.give_file(&file, &text.unwrap_or_default(), "text/plain");
            }
            Err(error) => self.app.frame().trouble_with(Trouble::NotSaved(error)),
        }
    }

    /// Deletes a text that was quarantined.
    pub fn delete_kept(self, name: &str) {
        if let (true, Err(error)) = (name.starts_with(KEPT), storage::remove(name)) {
            self.app.frame().trouble_with(Trouble::NotSaved(error));
        }
    }

    /// Everything as a file, with what has been done of a session under way as if it had ended here: for when it cannot be kept.
    pub fn save_unkept(self) {
        let Some(day) = untrack(move || self.app.journal().day()) else { return };
        let text = |document: &Document| {
            let mut shards = document.lines.at_hand().clone();
            if let Some(run) = document.run.as_ref().filter(|run| !run.logs.is_empty()) {
                let (form, before) = (run.form, run.before);
                let log = SessionLog { form, before, after: None, items: run.logs.clone() };
                add_lines(&mut shards, &[Entry { date: run.date, fact: Fact::Session(log) }]);
            }
            backup::write_backup(&document.head, &shards, day)
        };
        let text = self.app.journal().with_whole(text);
        self.give_file(&format!("steadyback-{day}.json"), &text, "application/json");
    }

    /// What the browser has promised.
    pub fn persistence_status(self) -> PersistenceStatus {
        self.app.transfer.persistence.get()
    }

    /// Looks whether the browser has promised to keep everything.
    pub fn look_at_persistence(self) {
        spawn_local(async move {
            match persistence::status().await {
                Some(true) => self.app.transfer.persistence.try_set(PersistenceStatus::Given),
                None => self.app.transfer.persistence.try_set(PersistenceStatus::Unknown),
                // Before anybody asked, no is no answer.
                Some(false) => None,
            };
        });
    }

    /// Asks the browser to keep everything.
    pub fn ask_to_keep(self) {
        spawn_local(async move {
            let answer = match persistence::ask().await {
                Some(true) => PersistenceStatus::Given,
                Some(false) => PersistenceStatus::Refused,
                None => PersistenceStatus::Unknown,
            };
            self.app.transfer.persistence.try_set(answer);
        });
    }

    /// After the first session there is something to lose: asks once it is written, and never before.
    pub(in crate::stores) fn ask_for_persistence(self, written: &[Entry]) {
        let session = written.iter().any(|entry| match &entry.fact {
            Fact::Session(_) => true,
            Fact::Backdated { fact, .. } => matches!(**fact, Fact::Session(_)),
            _ => false,
        });
        let first = session && self.app.document.with_untracked(|it| it.health == Health::Good && it.sessions() == 1);
        if first && self.app.transfer.persistence.get_untracked() == PersistenceStatus::Unasked {
            self.ask_to_keep();
        }
    }

    /// Forgets everything of ours in this browser: what is stored, and what is kept for offline use.
    pub fn wipe(self) {
        let outcome = storage::keys().and_then(|names| names.iter().try_for_each(|name| storage::remove(name)));
        match outcome {
            Ok(()) => {
                self.app.document.set(Document::empty(Health::Good));
                updates::forget();
            }
            Err(error) => self.app.frame().trouble_with(Trouble::NotSaved(error)),
        }
    }
}
