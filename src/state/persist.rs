//! Reading and keeping: the head in two slots, the journal by month, the running session apart. Nothing is ever written over
//! that could not be read.

use chrono::{Datelike, NaiveDate};
use leptos::prelude::*;

use super::app::App;
use super::document::{Document, Health, Trouble};
use crate::codec::backup::Shards;
use crate::codec::journal_line::{self, LineError};
use crate::codec::run as run_codec;
use crate::codec::saved::{Loaded, Slot, choose, write_head};
use crate::domain::journal::Entry;
use crate::domain::order;
use crate::platform::storage::{self, StorageError};

const HEADS: [&str; 2] = ["head-a", "head-b"];
const JOURNAL: &str = "journal/";
const RUN: &str = "run";
const KEPT: &str = "kept/";

const fn key(slot: Slot) -> &'static str {
    match slot {
        Slot::A => HEADS[0],
        Slot::B => HEADS[1],
    }
}

/// Everything that is stored, as far as it can be read.
pub fn load() -> Document {
    read().unwrap_or_else(|_blocked| Document::empty(Health::Blocked))
}

fn read() -> Result<Document, StorageError> {
    let [a, b] = [storage::get(HEADS[0])?, storage::get(HEADS[1])?];
    let mut document = Document::empty(Health::Good);
    match choose(a.as_deref(), b.as_deref()) {
        Loaded::Empty => {}
        Loaded::Ready { head, slot, lost } => {
            (document.head, document.slot) = (*head, slot);
            // What cannot even be put aside, for want of room, is not written over either.
            if lost.is_some() && keep(key(slot.other())).is_err() {
                document.health = Health::Damaged;
            }
        }
        Loaded::TooNew { older, .. } => {
            document.head = older.map(|head| *head).unwrap_or_default();
            document.health = Health::TooNew;
        }
        Loaded::Damaged { .. } => document.health = Health::Damaged,
    }
    let mut names = storage::keys()?;
    order::sort(&mut names, |one, other| one < other);
    for name in names {
        let Some(month) = name.strip_prefix(JOURNAL) else { continue };
        let text = storage::get(&name)?.unwrap_or_default();
        let health = read_shard(&mut document, month, &text);
        if document.health == Health::Good {
            document.health = health;
        }
    }
    document.replay();
    if let Some(text) = storage::get(RUN)? {
        match run_codec::read(&text) {
            Some(run) => document.run = Some(run),
            None if keep(RUN).is_err() => document.health = Health::Damaged,
            None => {}
        }
    }
    Ok(document)
}

fn read_shard(document: &mut Document, month: &str, text: &str) -> Health {
    let mut health = Health::Good;
    let mut lines = Vec::new();
    for line in text.lines().filter(|line| !line.is_empty()) {
        match journal_line::parse(line) {
            Ok(entry) => document.journal.push(entry),
            Err(LineError::UnknownKind(_)) => health = Health::TooNew,
            Err(_) => health = Health::Damaged,
        }
        lines.push(line.to_owned());
    }
    document.shards.insert(month.to_owned(), lines);
    health
}

/// Puts an unreadable text aside under a key of its own, so that it can be had later.
fn keep(name: &str) -> Result<(), StorageError> {
    let Some(text) = storage::get(name)? else { return Ok(()) };
    let taken = storage::keys()?;
    let aside = (1..=taken.len() + 1)
        .map(|number| format!("{KEPT}{name}-{number}"))
        .find(|it| !taken.contains(it))
        .unwrap_or_default();
    storage::set(&aside, &text)?;
    storage::remove(name)
}

impl App {
    fn may_write(self) -> bool {
        self.document.with_untracked(|document| document.health == Health::Good)
    }

    fn report(self, outcome: Result<(), StorageError>) {
        self.trouble.set(outcome.err().map(Trouble::NotSaved));
    }

    /// Keeps the head in the slot that does not count, which then counts.
    pub(super) fn keep_head(self) {
        if !self.may_write() {
            return;
        }
        let (mut head, slot) = self.document.with_untracked(|document| (document.head.clone(), document.slot.other()));
        head.generation += 1;
        let outcome = storage::set(key(slot), &write_head(&head));
        if outcome.is_ok() {
            self.document
                .update_untracked(|document| (document.head.generation, document.slot) = (head.generation, slot));
        }
        self.report(outcome);
    }

    /// Adds an entry to its month, as stored by now, so that another tab's entries stay.
    pub(super) fn keep_entry(self, entry: &Entry) {
        let line = journal_line::line(entry);
        // Months are read in order, so an entry dated before the last month, after the date was set back, goes into the last.
        let last =
            self.document.with_untracked(|document| document.shards.keys().next_back().cloned()).unwrap_or_default();
        let month = month_of(entry.date).max(last);
        self.document.update_untracked(|document| document.shards.entry(month.clone()).or_default().push(line.clone()));
        if !self.may_write() {
            return;
        }
        let name = format!("{JOURNAL}{month}");
        let outcome =
            storage::get(&name).and_then(|stored| storage::set(&name, &(stored.unwrap_or_default() + &line + "\n")));
        self.report(outcome);
    }

    /// Keeps the running session, or forgets it when it is over.
    pub(super) fn keep_run(self) {
        if !self.may_write() {
            return;
        }
        let text = self.document.with_untracked(|document| document.run.as_ref().map(run_codec::write));
        self.report(match text {
            Some(text) => storage::set(RUN, &text),
            None => storage::remove(RUN),
        });
    }

    /// Writes the whole document anew, in place of what is stored. Says whether it worked; if not, the journal is as before.
    pub(super) fn keep_all(self) -> bool {
        let shards = self.document.with_untracked(|document| document.shards.clone());
        let months: Vec<_> =
            shards.into_iter().map(|(month, lines)| (format!("{JOURNAL}{month}"), lines.join("\n") + "\n")).collect();
        let outcome = replace_journal(&months);
        let replaced = outcome.is_ok();
        if replaced {
            self.keep_head();
            self.keep_run();
        } else {
            self.report(outcome);
        }
        replaced
    }

    /// Puts everything stored aside; says whether it worked.
    pub(super) fn set_aside(self) -> bool {
        let outcome = storage::keys()
            .and_then(|names| names.iter().filter(|name| !name.starts_with(KEPT)).try_for_each(|name| keep(name)));
        let done = outcome.is_ok();
        self.report(outcome);
        done
    }

    /// Puts everything stored aside and begins anew with what could be read.
    pub fn put_aside(self) {
        if self.set_aside() {
            self.document.update(|document| {
                document.health = Health::Good;
                document.shards = shards_of(&document.journal);
            });
            self.keep_all();
        }
    }

    /// Every stored text as it is, for a file.
    ///
    /// # Errors
    /// If the browser lets nothing be read.
    pub fn stored_texts(self) -> Result<String, StorageError> {
        // Written by hand: values of any kind would bring along a writer for all of them, floats too.
        let quoted = |text: &str| serde_json::to_string(text).unwrap_or_default();
        let mut texts = Vec::new();
        for name in storage::keys()? {
            let text = storage::get(&name)?.unwrap_or_default();
            texts.push([quoted(&name), quoted(&text)].join(":"));
        }
        Ok(["{", &texts.join(","), "}"].concat())
    }

    /// Forgets everything of ours in this browser.
    pub fn wipe(self) {
        let outcome = storage::keys().and_then(|names| names.iter().try_for_each(|name| storage::remove(name)));
        let wiped = outcome.is_ok();
        self.report(outcome);
        if wiped {
            self.document.set(Document::empty(Health::Good));
        }
    }

    /// Reads everything again, because another tab wrote.
    pub fn read_again(self) {
        self.document.set(load());
    }
}

/// All months at once; if that cannot be, those that were there.
fn replace_journal(months: &[(String, String)]) -> Result<(), StorageError> {
    let mut before = Vec::new();
    for name in storage::keys()?.into_iter().filter(|name| name.starts_with(JOURNAL)) {
        let text = storage::get(&name)?.unwrap_or_default();
        before.push((name, text));
    }
    write_journal(months).or_else(|error| write_journal(&before).and(Err(error)))
}

fn write_journal(months: &[(String, String)]) -> Result<(), StorageError> {
    for name in storage::keys()?.into_iter().filter(|name| name.starts_with(JOURNAL)) {
        storage::remove(&name)?;
    }
    months.iter().try_for_each(|(name, text)| storage::set(name, text))
}

fn month_of(date: NaiveDate) -> String {
    format!("{:04}-{:02}", date.year(), date.month())
}

/// The entries as lines by month, in their order.
fn shards_of(journal: &[Entry]) -> Shards {
    let mut shards = Shards::new();
    let mut month = String::new();
    for entry in journal {
        month = month.max(month_of(entry.date));
        shards.entry(month.clone()).or_default().push(journal_line::line(entry));
    }
    shards
}
