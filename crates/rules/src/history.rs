//! A journal in memory: what has happened, what was decided, and where it leads. Of a long one perhaps only the end, which goes on from
//! what all before it has come to.

use chrono::NaiveDate;

use super::fold::Fold;
use super::journal::{Effective, Entry, effective};
use super::progression::{Decision, said};

/// A journal, or its end.
#[derive(Clone, Debug, Default)]
pub struct History {
    fold: Fold,
    /// What the end goes on from.
    base: Option<Box<Fold>>,
    /// Everything as it was written down.
    written: Vec<Entry>,
    /// What counts of it, where something was put right later.
    amended: Option<Vec<Entry>>,
    decisions: Vec<Decision>,
    reaches_back: bool,
}

impl History {
    /// One that goes on from here.
    pub fn after(fold: Fold) -> Self {
        Self { base: Some(Box::new(fold.clone())), fold, ..Self::default() }
    }

    /// The whole of these entries.
    pub fn of(entries: impl IntoIterator<Item = Entry>) -> Self {
        let mut history = Self::default();
        history.extend(entries);
        history
    }

    /// Puts an entry at the end, and follows where it leads.
    pub fn take(&mut self, entry: Entry) {
        self.extend([entry]);
    }

    /// Puts entries at the end. Where one of them puts something right, all is followed anew, once.
    pub fn extend(&mut self, entries: impl IntoIterator<Item = Entry>) {
        let mut anew = false;
        for entry in entries {
            let before = self.base.as_deref().and_then(|base| base.latest);
            let latest = self.entries().last().map(|entry| entry.date).max(before);
            anew |= entry.changes_the_past(latest);
            if let Some(amended) = &mut self.amended {
                // What counts is in the order of the days.
                anew |= latest.is_some_and(|latest| latest > entry.date);
                amended.push(entry.clone());
            }
            if !anew {
                self.fold.take(&entry, &mut self.decisions);
            }
            self.written.push(entry);
        }
        if anew {
            self.follow_anew();
        }
    }

    fn follow_anew(&mut self) {
        let before = self.base.as_deref().and_then(|base| base.latest);
        let Effective { entries, reaches_back } = effective(&self.written, before);
        self.reaches_back |= reaches_back;
        self.fold = self.base.as_deref().cloned().unwrap_or_default();
        self.decisions.clear();
        for entry in &entries {
            self.fold.take(entry, &mut self.decisions);
        }
        self.amended = Some(entries);
    }

    /// Where all of it leads, also what is not at hand.
    pub const fn fold(&self) -> &Fold {
        &self.fold
    }

    /// What has happened, as far as it is at hand, as it was put right.
    pub fn entries(&self) -> &[Entry] {
        self.amended.as_deref().unwrap_or(&self.written)
    }

    /// The same as it was written down.
    pub fn written(&self) -> &[Entry] {
        &self.written
    }

    /// Whether something was put right that is not at hand: then all of it has to be read.
    pub const fn reaches_back(&self) -> bool {
        self.reaches_back
    }

    /// The last of it: so many entries at the most. Each comes from one that was written down no earlier, so the last of those as written
    /// are among them.
    pub fn latest(&self, most: usize) -> &[Entry] {
        let entries = self.entries();
        &entries[entries.len().saturating_sub(most)..]
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
    pub fn put_before(&mut self, earlier: Self) {
        if self.amended.is_some() || earlier.amended.is_some() {
            let counts = [earlier.entries(), self.entries()].concat();
            self.amended = Some(counts);
        }
        let (mut written, mut decisions) = (earlier.written, earlier.decisions);
        written.append(&mut self.written);
        decisions.append(&mut self.decisions);
        (self.written, self.decisions, self.base) = (written, decisions, earlier.base);
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

    fn walk(day: u32, minutes: u16) -> Entry {
        let date = NaiveDate::from_ymd_opt(2026, 11, day).expect("a date");
        Entry { date, fact: Fact::Walked { minutes } }
    }

    /// Walks of 10 minutes on days 1 to 5, that of day 3 written down as 300, and put right on day 5: at once, or in any parts.
    #[test]
    fn what_was_put_right_is_followed_anew() {
        let right: Vec<Entry> = walks(1..6).collect();
        let (was, now) = (Box::new(walk(3, 300).fact), Some(Box::new(walk(3, 10).fact)));
        let mut written = right.clone();
        written[2] = walk(3, 300);
        written.push(Entry { date: right[4].date, fact: Fact::Amended { on: right[2].date, was, now } });
        let whole = History::of(written.clone());
        assert_eq!((whole.entries(), whole.written()), (&right[..], &written[..]));
        assert_eq!(whole.fold(), History::of(right.clone()).fold());
        let mut one_by_one = History::default();
        for entry in &written {
            one_by_one.take(entry.clone());
        }
        assert_eq!((one_by_one.entries(), one_by_one.fold()), (whole.entries(), whole.fold()));
        assert_eq!(whole.latest(3), &right[2..]);
        one_by_one.take(walk(6, 10));
        assert_eq!(one_by_one.entries().len(), 6);
        for cut in 0..=written.len() {
            let (before, after) = written.split_at(cut);
            let mut end = History::after(History::of(before.iter().cloned()).fold().clone());
            end.extend(after.iter().cloned());
            // What lies before the end cannot be put right there.
            assert_eq!(end.reaches_back(), (3..6).contains(&cut), "{cut}");
            if cut < 3 {
                assert_eq!(end.fold(), whole.fold(), "{cut}");
                end.put_before(History::of(before.iter().cloned()));
                assert_eq!((end.entries(), end.written()), (whole.entries(), whole.written()), "{cut}");
            }
        }
    }

    /// Walks under a date that was a month ahead, then the right one: nothing stays ahead, also where only the end is at hand.
    #[test]
    fn what_was_under_a_wrong_date_is_among_the_latest() {
        let ahead = |minutes| {
            let date = NaiveDate::from_ymd_opt(2026, 12, 20).expect("a date");
            Entry { date, fact: Fact::Walked { minutes } }
        };
        let corrected = |day| Entry { date: walk(day, 1).date, fact: Fact::ClockCorrected };
        let written = [walk(1, 5), ahead(6), ahead(7), corrected(3), walk(4, 8)];
        let whole = History::of(written.clone());
        assert_eq!(whole.entries(), [walk(1, 5), walk(3, 6), walk(3, 7), walk(4, 8)]);
        assert_eq!(whole.latest(2), [walk(3, 7), walk(4, 8)]);
        for cut in 0..written.len() {
            let (before, after) = written.split_at(cut);
            let mut end = History::after(History::of(before.iter().cloned()).fold().clone());
            end.extend(after.iter().cloned());
            assert_eq!(end.reaches_back(), (2..4).contains(&cut), "{cut}");
        }
    }

    #[test]
    fn the_latest_are_as_many_as_there_are() {
        let history = History::of(walks(1..4));
        assert_eq!(history.latest(2), &history.entries()[1..]);
        assert_eq!(history.latest(9), history.entries());
        assert_eq!(history.latest(0), []);
    }
}
