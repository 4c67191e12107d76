//! Writing what has happened, on top of what was seen.

use chrono::{Datelike, NaiveDate};

use super::checkpoint::Checkpoint;
use super::commit::{Transaction, Write};
use super::lines::Lines;
use super::quarantine::quarantine_writes;
use super::read::{Health, Stored, read};
use super::{CHECKPOINT, HEADS, JOURNAL, KEPT, RUN, Store, head_key, seal};
use crate::backup::Shards;
use crate::crc::crc32;
use crate::journal_line;
use crate::saved::{Head, Slot, write_head};
use steadyback_rules::journal::Entry;

/// What a tab last saw in the store.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Revision {
    slots: [Option<u32>; 2],
    slot: Slot,
    head: Head,
    /// Keys whose text cannot be read and has to be quarantined before anything takes its place.
    pub(super) unreadable: Vec<String>,
    /// Whether it may be written to as it was.
    pub(super) open: bool,
}

impl Revision {
    /// The texts of both slots, which of them counts, and what it says.
    pub(super) fn of(texts: &[Option<String>; 2], slot: Slot, head: Head) -> Self {
        Self { slots: checksums(texts), slot, head, unreadable: Vec::new(), open: true }
    }

    /// Whether a text was seen that cannot be read.
    pub const fn has_unreadable(&self) -> bool {
        !self.unreadable.is_empty()
    }
}

impl Default for Revision {
    /// Nothing is there.
    fn default() -> Self {
        Self::of(&[None, None], Slot::B, Head::default())
    }
}

/// Whether nobody has written since.
///
/// # Errors
/// If nothing can be read at all.
pub fn unchanged<S: Store>(store: &S, revision: &Revision) -> Result<bool, S::Error> {
    let transaction = Transaction::of(store)?;
    Ok(transaction.slots()? == revision.slots && !transaction.damaged)
}

impl<S: Store> Transaction<'_, S> {
    fn slots(&self) -> Result<[Option<u32>; 2], S::Error> {
        Ok(checksums(&[self.get(HEADS[0])?, self.get(HEADS[1])?]))
    }
}

fn checksums(texts: &[Option<String>; 2]) -> [Option<u32>; 2] {
    texts.each_ref().map(|text| text.as_ref().map(|text| crc32(&[text.as_bytes()])))
}

/// What is new in a tab since it last wrote or read.
#[derive(Clone, Copy, Debug)]
pub struct Change<'tab> {
    /// The head as it is there now.
    pub head: &'tab Head,
    /// Entries that are not in the store yet.
    pub entries: &'tab [Entry],
    /// The session under way is over.
    pub run_over: bool,
}

/// How writing went.
#[derive(Clone, Debug)]
pub enum Saved {
    /// It is there.
    Done(Box<Revision>),
    /// Nothing was written: what is there is not what this tab last saw, or is damaged.
    Changed(Box<Stored>),
}

/// Writes what is new, whole or not at all.
///
/// # Errors
/// If it could not be written; the store is as before.
pub fn save<S: Store>(store: &S, revision: &Revision, change: &Change<'_>) -> Result<Saved, S::Error> {
    let transaction = Transaction::of(store)?;
    let as_seen = revision.open && transaction.slots()? == revision.slots && !transaction.damaged;
    match lines(&transaction, change.entries)?.filter(|_| as_seen) {
        Some(lines) => {
            let revision = put(transaction, revision, change.head, &lines, change.run_over)?;
            Ok(Saved::Done(Box::new(revision)))
        }
        None => Ok(Saved::Changed(Box::new(read(store)?))),
    }
}

/// The texts of the months that these entries go to; `None` if one of them is not as it was written.
fn lines<S: Store>(transaction: &Transaction<'_, S>, entries: &[Entry]) -> Result<Option<Vec<Write>>, S::Error> {
    let keys = if entries.is_empty() { Vec::new() } else { transaction.keys()? };
    let last = keys.iter().rev().find_map(|key| key.strip_prefix(JOURNAL)).unwrap_or_default();
    let mut new = Shards::from([(last.to_owned(), Vec::new())]);
    add_lines(&mut new, entries);
    let mut writes = Vec::new();
    for (month, lines) in new.into_iter().filter(|(_, lines)| !lines.is_empty()) {
        let key = format!("{JOURNAL}{month}");
        let text = transaction.get(&key)?.unwrap_or_default();
        let Some(text) = seal::extended(&text, &lines) else { return Ok(None) };
        writes.push((key, Some(text)));
    }
    Ok(Some(writes))
}

/// Writes a head and months on top of what has been seen.
fn put<S: Store>(
    transaction: Transaction<'_, S>,
    revision: &Revision,
    head: &Head,
    lines: &[Write],
    run_over: bool,
) -> Result<Revision, S::Error> {
    let mut writes = quarantine_writes(&transaction, &revision.unreadable)?;
    writes.extend_from_slice(lines);
    if run_over && transaction.get(RUN)?.is_some() {
        writes.push((RUN.to_owned(), None));
    }
    let mut revision = revision.clone();
    revision.unreadable.clear();
    if !writes.is_empty() || !same(&revision.head, head) {
        writes.push(head_write(&mut revision, head));
        transaction.commit(writes)?;
    }
    Ok(revision)
}

/// Keeps what closed months come to, unless that is there already. Whether it could be kept does not matter: it is made anew from the
/// journal where it is missing.
///
/// # Errors
/// If it was not kept.
pub fn keep_checkpoint<S: Store>(store: &S, checkpoint: &Checkpoint, program: &str) -> Result<(), S::Error> {
    match checkpoint.text(program) {
        Some(text) if store.get(CHECKPOINT)?.as_ref() != Some(&text) => store.set(CHECKPOINT, &text),
        _ => Ok(()),
    }
}

/// Whether they say the same, whenever it was written.
fn same(one: &Head, other: &Head) -> bool {
    let generation = one.generation;
    *one == Head { generation, ..other.clone() }
}

/// The head goes to the slot that does not count, which then counts. Every commit has one: by it a tab sees that another has written.
fn head_write(revision: &mut Revision, head: &Head) -> Write {
    revision.head = Head { generation: revision.head.generation + 1, ..head.clone() };
    revision.slot = revision.slot.other();
    let text = write_head(&revision.head);
    revision.slots[revision.slot as usize] = Some(crc32(&[text.as_bytes()]));
    (head_key(revision.slot).to_owned(), Some(text))
}

/// Writes everything anew in place of all that is there, whole or not at all; what cannot be read is quarantined.
///
/// # Errors
/// If it could not be written; the store is as before.
pub fn replace<S: Store>(store: &S, head: &Head, shards: &Shards, run: Option<&str>) -> Result<Revision, S::Error> {
    let (transaction, now) = (Transaction::of(store)?, read(store)?);
    let unreadable = match now.health {
        Health::TooNew => transaction.keys()?.into_iter().filter(|key| !key.starts_with(KEPT)).collect(),
        _ => now.unreadable,
    };
    let mut writes = quarantine_writes(&transaction, &unreadable)?;
    for name in transaction.keys()? {
        if name.strip_prefix(JOURNAL).is_some_and(|month| !shards.contains_key(month)) {
            writes.push((name, None));
        }
    }
    for (month, lines) in shards {
        let (key, text) = (format!("{JOURNAL}{month}"), seal::shard_text(lines));
        if unreadable.contains(&key) || transaction.get(&key)?.as_deref() != Some(&text) {
            writes.push((key, Some(text)));
        }
    }
    if run.is_some() || transaction.get(RUN)?.is_some() {
        writes.push((RUN.to_owned(), run.map(str::to_owned)));
    }
    let mut revision = now.revision;
    for slot in [Slot::A, Slot::B] {
        if unreadable.iter().any(|key| key == head_key(slot)) {
            revision.slots[slot as usize] = None;
        }
    }
    revision.unreadable.clear();
    revision.open = true;
    revision.head.generation = revision.head.generation.max(head.generation);
    writes.push(head_write(&mut revision, head));
    transaction.commit(writes)?;
    Ok(revision)
}

/// Writes this document anew in place of all that is there; `None`, and nothing is written, where some of the journal has not been
/// read: it would be lost.
///
/// # Errors
/// If it could not be written; the store is as before.
pub fn rewrite<S: Store>(
    store: &S,
    head: &Head,
    lines: &Lines,
    run: Option<&str>,
) -> Result<Option<Revision>, S::Error> {
    lines.whole().map(|shards| replace(store, head, shards, run)).transpose()
}

/// Adds entries to the lines of their months.
pub fn add_lines(shards: &mut Shards, entries: &[Entry]) {
    for entry in entries {
        add_line(shards, entry);
    }
}

/// Adds an entry to the lines of its month. Months are read in order, so an entry dated before the last month, after the date was set
/// back, goes into the last.
pub(super) fn add_line(shards: &mut Shards, entry: &Entry) {
    let last = shards.keys().next_back().cloned().unwrap_or_default();
    shards.entry(month_of(entry.date).max(last)).or_default().push(journal_line::line(entry));
}

fn month_of(date: NaiveDate) -> String {
    format!("{:04}-{:02}", date.year(), date.month())
}
