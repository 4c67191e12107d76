//! A journal in memory: what has happened, what was decided, and where it leads. Of a long one perhaps only the end, which goes on from
//! what all before it has come to.

use chrono::NaiveDate;

use super::fold::Fold;
use super::journal::Entry;
use super::progression::{Decision, said};

/// A journal, or its end.
#[derive(Clone, Debug, Default)]
pub struct History {
    fold: Fold,
    entries: Vec<Entry>,
    decisions: Vec<Decision>,
}

impl History {
    /// One that goes on from here.
    pub fn after(fold: Fold) -> Self {
        Self { fold, ..Self::default() }
    }

    /// The whole of these entries.
    pub fn of(entries: impl IntoIterator<Item = Entry>) -> Self {
        let mut history = Self::default();
        for entry in entries {
            history.take(entry);
        }
        history
    }

    /// Puts an entry at the end, and follows where it leads.
    pub fn take(&mut self, entry: Entry) {
        self.fold.take(&entry, &mut self.decisions);
        self.entries.push(entry);
    }

    /// Where all of it leads, also what is not at hand.
    pub const fn fold(&self) -> &Fold {
        &self.fold
    }

    /// What has happened, as far as it is at hand.
    pub fn entries(&self) -> &[Entry] {
        &self.entries
    }

    /// The last of it: so many entries at the most.
    pub fn latest(&self, most: usize) -> &[Entry] {
        &self.entries[self.entries.len().saturating_sub(most)..]
    }

    /// Every decision that it led to, as far as it is at hand.
    pub fn decisions(&self) -> &[Decision] {
        said(self.fold.progress.as_ref(), &self.decisions)
    }

    /// What was decided last about a slot, from this day on.
    pub fn decided_since(&self, slot: u8, from: NaiveDate) -> Option<&Decision> {
        self.decisions().iter().rev().take_while(|it| it.date >= from).find(|it| it.slot == Some(slot))
    }

    /// What was before it is at hand now.
    pub fn put_before(&mut self, mut earlier: Self) {
        earlier.entries.append(&mut self.entries);
        earlier.decisions.append(&mut self.decisions);
        (self.entries, self.decisions) = (earlier.entries, earlier.decisions);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::journal::Fact;

    fn walks(days: std::ops::Range<u32>) -> impl Iterator<Item = Entry> {
        days.map(|day| {
            let date = NaiveDate::from_ymd_opt(2026, 11, day).expect("a date");
            Entry { date, fact: Fact::Walked { minutes: 10 } }
        })
    }

    #[track_caller]
    fn check(cut: u32) {
        let whole = History::of(walks(1..6));
        let earlier = History::of(walks(1..cut));
        let mut end = History::after(earlier.fold().clone());
        walks(cut..6).for_each(|entry| end.take(entry));
        assert_eq!(end.fold(), whole.fold());
        assert_eq!(end.entries(), &whole.entries()[cut as usize - 1..]);
        end.put_before(earlier);
        assert_eq!((end.entries(), end.decisions()), (whole.entries(), whole.decisions()));
    }

    #[test]
    fn an_end_and_what_was_before_it_are_the_whole() {
        (1..=6).for_each(check);
    }

    #[test]
    fn the_latest_are_as_many_as_there_are() {
        let history = History::of(walks(1..4));
        assert_eq!(history.latest(2), &history.entries()[1..]);
        assert_eq!(history.latest(9), history.entries());
        assert_eq!(history.latest(0), []);
    }
}
