//! The journal in memory: all of it, or its end for as long as nobody asked for more.

use chrono::NaiveDate;

use super::checkpoint::{Checkpoint, TAIL};
use super::commit::Transaction;
use super::read::{REACH, Read};
use super::write::add_line;
use super::{JOURNAL, Store, seal};
use crate::backup::Shards;
use crate::journal_line::{self, LineError};
use steadyback_rules::fold::Fold;
use steadyback_rules::journal::Entry;
use steadyback_rules::progression::{Decision, said};

/// What months of the journal say.
#[derive(Clone, Debug, Default)]
pub struct Months {
    /// Their lines, without those that are damaged.
    pub shards: Shards,
    /// Their entries.
    pub entries: Vec<Entry>,
    /// Every decision that they led to.
    pub decisions: Vec<Decision>,
    /// How much of them could be read.
    pub read: Read,
}

/// What is wrong with a month.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Faults {
    /// It holds an entry of a newer release.
    pub newer: bool,
    /// Something in it is no entry, or it is not as it was written.
    pub damaged: bool,
}

impl Months {
    /// Adds a month.
    pub(super) fn add(&mut self, fold: &mut Fold, month: &str, text: &str) -> Faults {
        let (body, whole) = seal::body(text);
        let (mut lines, mut newer, mut lost) = (Vec::new(), false, 0);
        for line in body.lines().filter(|line| !line.is_empty()) {
            match journal_line::parse(line) {
                Ok(entry) => {
                    fold.take(&entry, &mut self.decisions);
                    self.entries.push(entry);
                }
                // In a month that is not as it was written, a letter nobody knows may as well be damage.
                Err(LineError::UnknownKind(_)) if whole => newer = true,
                Err(_) => {
                    lost += 1;
                    continue;
                }
            }
            lines.push(line.to_owned());
        }
        self.read.lines += lines.len() + lost;
        self.read.lost += lost;
        self.shards.insert(month.to_owned(), lines);
        Faults { newer, damaged: lost > 0 || !whole }
    }
}

/// Closed months that have not been read, in order, with what a checkpoint says that they come to.
#[derive(Clone, Debug)]
struct Unread {
    months: Vec<String>,
    said: Fold,
    at: usize,
    fold: Fold,
    found: Months,
}

/// How reading the rest went.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reading {
    /// There is more.
    More,
    /// All of it is there.
    Full,
    /// It is not what was said of it: everything has to be read from the beginning.
    Wrong,
}

/// A journal.
#[derive(Clone, Debug, Default)]
pub struct Journal {
    fold: Fold,
    found: Months,
    unread: Option<Box<Unread>>,
}

impl Journal {
    /// The whole journal of these lines; those that are no entries of ours are only kept.
    pub fn of(shards: Shards) -> Self {
        let mut journal = Self::default();
        for entry in shards.values().flatten().filter_map(|line| journal_line::parse(line).ok()) {
            journal.push(entry);
        }
        journal.found.shards = shards;
        journal
    }

    /// One that goes on from a checkpoint over these months.
    pub(super) fn after(months: Vec<String>, checkpoint: Checkpoint) -> Self {
        let (said, fold, found) = (checkpoint.fold.clone(), Fold::default(), Months::default());
        let unread = Some(Box::new(Unread { months, said, at: 0, fold, found }));
        Self { fold: checkpoint.fold, found: Months::default(), unread }
    }

    /// Adds a month at the end.
    pub(super) fn add(&mut self, month: &str, text: &str) -> Faults {
        self.found.add(&mut self.fold, month, text)
    }

    /// Something happened.
    pub fn take(&mut self, entry: Entry) {
        add_line(&mut self.found.shards, &entry);
        self.push(entry);
    }

    fn push(&mut self, entry: Entry) {
        self.fold.take(&entry, &mut self.found.decisions);
        self.found.entries.push(entry);
    }

    /// Where all of it leads.
    pub const fn fold(&self) -> &Fold {
        &self.fold
    }

    /// All of it; `None` while there is only its end.
    pub fn full(&self) -> Option<&Months> {
        if self.unread.is_none() { Some(&self.found) } else { None }
    }

    /// As much of it as there is.
    pub const fn at_hand(&self) -> &Months {
        &self.found
    }

    /// Every decision that it led to, as far as it is at hand.
    pub fn decisions(&self) -> &[Decision] {
        said(self.fold.progress.as_ref(), &self.found.decisions)
    }

    /// The entries of its last months, which are four weeks at the least.
    pub fn recent(&self) -> &[Entry] {
        let Months { shards, entries, .. } = &self.found;
        let lines: usize = shards.values().rev().take(TAIL).map(Vec::len).sum();
        &entries[entries.len().saturating_sub(lines)..]
    }

    /// What was decided last about a slot, from this day on: within [`REACH`] it is there, however little has been read.
    pub fn decided_since(&self, slot: u8, from: NaiveDate) -> Option<&Decision> {
        self.decisions().iter().rev().take_while(|it| it.date >= from).find(|it| it.slot == Some(slot))
    }

    /// Whether there is nothing at all.
    pub fn is_empty(&self) -> bool {
        self.unread.is_none() && self.found.shards.is_empty()
    }

    /// Whether its end reaches back far enough.
    pub(super) fn reaches_back(&self) -> bool {
        let Some(Unread { said, .. }) = self.unread.as_deref() else { return true };
        let last = self.fold.progress.as_ref().map(|progress| progress.today);
        last.zip(said.latest).is_some_and(|(last, before)| last - before > REACH)
    }

    /// Reads one more month of what is not there yet, and holds all of it against what was said of it.
    ///
    /// # Errors
    /// If nothing can be read at all.
    pub fn read_on<S: Store>(&mut self, store: &S) -> Result<Reading, S::Error> {
        let Some(unread) = &mut self.unread else { return Ok(Reading::Full) };
        let Some(month) = unread.months.get(unread.at) else { return Ok(self.join()) };
        unread.at += 1;
        let Some(text) = Transaction::of(store)?.get(&[JOURNAL, month].concat())? else { return Ok(Reading::Wrong) };
        let right = unread.found.add(&mut unread.fold, month, &text) == Faults::default();
        Ok(if right { Reading::More } else { Reading::Wrong })
    }

    fn join(&mut self) -> Reading {
        let Some(unread) = self.unread.take_if(|unread| unread.fold == unread.said) else { return Reading::Wrong };
        let Unread { found: Months { mut shards, mut entries, mut decisions, read }, .. } = *unread;
        let end = std::mem::take(&mut self.found);
        for (month, lines) in end.shards {
            shards.insert(month, lines);
        }
        entries.extend(end.entries);
        decisions.extend(end.decisions);
        let read = Read { lines: read.lines + end.read.lines, lost: read.lost + end.read.lost };
        self.found = Months { shards, entries, decisions, read };
        Reading::Full
    }
}
