//! The lines of the journal as they are stored, beside what they say: all of them, or those of its end for as long as nobody asked for
//! more.

use super::checkpoint::{Checkpoint, TAIL};
use super::commit::Transaction;
use super::read::{REACH, Read};
use super::write::add_line;
use super::{JOURNAL, Store, seal};
use crate::backup::Shards;
use crate::journal_line::{self, LineError};
use steadyback_rules::fold::Fold;
use steadyback_rules::history::History;
use steadyback_rules::journal::Entry;

/// What is wrong with a month.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Faults {
    /// It holds an entry of a newer release.
    pub newer: bool,
    /// Something in it is no entry, or it is not as it was written.
    pub damaged: bool,
}

/// Months, and how much of them could be read.
#[derive(Clone, Debug, Default)]
struct Months {
    /// Their lines, without those that are damaged.
    shards: Shards,
    read: Read,
}

impl Months {
    /// Adds a month.
    fn add(&mut self, history: &mut History, month: &str, text: &str) -> Faults {
        let (body, whole) = seal::body(text);
        let (mut lines, mut entries, mut newer, mut lost) = (Vec::new(), Vec::new(), false, 0);
        for line in body.lines().filter(|line| !line.is_empty()) {
            match journal_line::parse(line) {
                Ok(entry) => entries.push(entry),
                // In a month that is not as it was written, a letter nobody knows may as well be damage.
                Err(LineError::UnknownKind(_)) if whole => newer = true,
                Err(_) => {
                    lost += 1;
                    continue;
                }
            }
            lines.push(line.to_owned());
        }
        history.extend(entries);
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
    history: History,
    found: Months,
}

/// How reading the rest went.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reading {
    /// Months are left that were not read.
    More,
    /// All of it is there.
    Full,
    /// It is not what was said of it: everything has to be read from the beginning.
    Wrong,
}

/// The lines of a journal.
#[derive(Clone, Debug, Default)]
pub struct Lines {
    found: Months,
    unread: Option<Box<Unread>>,
}

impl Lines {
    /// All lines of a journal, and what they say; those that are no entries of ours are only kept.
    pub fn of(shards: Shards) -> (Self, History) {
        let history = History::of(shards.values().flatten().filter_map(|line| journal_line::parse(line).ok()));
        (Self { found: Months { shards, read: Read::default() }, unread: None }, history)
    }

    /// Those that go on from a checkpoint over these months.
    pub(super) fn after(months: Vec<String>, checkpoint: Checkpoint) -> (Self, History) {
        let (said, history, found) = (checkpoint.fold.clone(), History::default(), Months::default());
        let unread = Some(Box::new(Unread { months, said, at: 0, history, found }));
        (Self { found: Months::default(), unread }, History::after(checkpoint.fold))
    }

    /// Adds a month at the end.
    pub(super) fn add(&mut self, history: &mut History, month: &str, text: &str) -> Faults {
        self.found.add(history, month, text)
    }

    /// Adds the line of an entry to its month.
    pub fn take(&mut self, entry: &Entry) {
        add_line(&mut self.found.shards, entry);
    }

    /// Whether all of them are there.
    pub const fn are_whole(&self) -> bool {
        self.unread.is_none()
    }

    /// All of them by month; `None` while there is only the end.
    pub fn whole(&self) -> Option<&Shards> {
        self.are_whole().then_some(&self.found.shards)
    }

    /// As many of them as there are.
    pub const fn at_hand(&self) -> &Shards {
        &self.found.shards
    }

    /// How much of what is at hand could be read.
    pub const fn read(&self) -> Read {
        self.found.read
    }

    /// How many entries the last months have, which are four weeks at the least.
    pub fn in_last_months(&self) -> usize {
        self.found.shards.values().rev().take(TAIL).map(Vec::len).sum()
    }

    /// Whether there is nothing at all.
    pub fn is_empty(&self) -> bool {
        self.are_whole() && self.found.shards.is_empty()
    }

    /// Whether the end reaches back far enough.
    pub(super) fn reach_back(&self, history: &History) -> bool {
        let Some(Unread { said, .. }) = self.unread.as_deref() else { return true };
        let last = history.fold().progress.as_ref().map(|progress| progress.today);
        last.zip(said.latest).is_some_and(|(last, before)| last - before > REACH)
    }

    /// Reads one more month of what is not there yet, and holds all of it against what was said of it.
    ///
    /// # Errors
    /// If nothing can be read at all.
    pub fn read_on<S: Store>(&mut self, history: &mut History, store: &S) -> Result<Reading, S::Error> {
        let Some(unread) = &mut self.unread else { return Ok(Reading::Full) };
        let Some(month) = unread.months.get(unread.at) else { return Ok(self.join(history)) };
        unread.at += 1;
        let Some(text) = Transaction::of(store)?.get(&[JOURNAL, month].concat())? else { return Ok(Reading::Wrong) };
        let right = unread.found.add(&mut unread.history, month, &text) == Faults::default();
        Ok(if right { Reading::More } else { Reading::Wrong })
    }

    fn join(&mut self, history: &mut History) -> Reading {
        let Some(unread) = self.unread.take_if(|unread| *unread.history.fold() == unread.said) else {
            return Reading::Wrong;
        };
        let Unread { history: earlier, found: Months { mut shards, read }, .. } = *unread;
        let end = std::mem::take(&mut self.found);
        shards.extend(end.shards);
        let read = Read { lines: read.lines + end.read.lines, lost: read.lost + end.read.lost };
        self.found = Months { shards, read };
        history.put_before(earlier);
        Reading::Full
    }
}
