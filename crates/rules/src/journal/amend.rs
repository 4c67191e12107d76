//! What was put right later. The journal is only ever appended to; what counts is what it comes to once later entries have changed, taken
//! back or added earlier ones, in the order of the days.

use chrono::NaiveDate;

use super::{Entry, Fact};

/// What counts, and whether something was changed that is not among these entries.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Effective {
    /// By day; within a day in the order in which it was written down.
    pub entries: Vec<Entry>,
    /// Something from before these entries was changed.
    pub reaches_back: bool,
}

/// What these entries come to; of a journal's end with the latest day before it.
pub fn effective(written: &[Entry], before: Option<NaiveDate>) -> Effective {
    let is_before = |date: NaiveDate| before.is_some_and(|before| date <= before);
    let mut slots: Vec<Option<(NaiveDate, &Fact)>> = Vec::with_capacity(written.len());
    let mut reaches_back = false;
    for Entry { date, fact } in written {
        match fact {
            Fact::Backdated { on, fact } => {
                reaches_back |= is_before(*on);
                slots.push(Some((*on, fact)));
            }
            Fact::Amended { on, was, now } => {
                let found = slots.iter_mut().rev().find(|slot| **slot == Some((*on, was)));
                reaches_back |= found.is_none() && is_before(*on);
                if let Some(slot) = found {
                    *slot = now.as_deref().map(|now| (*on, now));
                }
            }
            Fact::ClockCorrected => {
                reaches_back |= before.is_some_and(|before| before > *date);
                let wrong = |slot: &&mut Option<(NaiveDate, &Fact)>| slot.is_some_and(|(day, _)| day > *date);
                let (mut back, mut planned) = (false, false);
                // What was dated later than the day it really is happened on this day at the latest.
                for (day, fact) in slots.iter_mut().filter(wrong).flatten() {
                    planned |= matches!(fact, Fact::Planned(..));
                    (*day, back) = (*date, true);
                }
                // A plan that was made on a wrong day has its own wrong days.
                slots.push((!back || planned).then_some((*date, fact)));
            }
            _ => slots.push(Some((*date, fact))),
        }
    }
    let mut entries: Vec<Entry> =
        slots.into_iter().flatten().map(|(date, fact)| Entry { date, fact: fact.clone() }).collect();
    entries.sort_by_key(|entry| entry.date);
    Effective { entries, reaches_back }
}

/// What of an entry can be put right later.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Correction {
    /// It stands: answers that opened or closed exercise, plans, and what the person's own hand did with them.
    None,
    /// It can be taken back.
    Delete,
    /// Its pain.
    Pain,
    /// Its minutes.
    Minutes,
    /// Pain before and after.
    Session,
}

impl Fact {
    /// What of it can be put right later.
    pub const fn correction(&self) -> Correction {
        match self {
            Self::Walked { .. } => Correction::Minutes,
            Self::RestPain(_) | Self::NextDay { .. } => Correction::Pain,
            Self::Session(_) => Correction::Session,
            Self::Tested(_)
            | Self::Scored(_)
            | Self::Noted(_)
            | Self::Triggered(_)
            | Self::FeltAt(_)
            | Self::Won(_)
            | Self::Remarked { .. }
            | Self::Moved { .. }
            | Self::FlareBegan
            | Self::FlareEnded => Correction::Delete,
            Self::Planned(..)
            | Self::Screened(_)
            | Self::Cleared
            | Self::Chose(_)
            | Self::ClockCorrected
            | Self::Backdated { .. }
            | Self::Amended { .. } => Correction::None,
        }
    }
}

impl Entry {
    /// Whether it changes what was written down before it, of which this is the latest day.
    pub fn changes_the_past(&self, latest: Option<NaiveDate>) -> bool {
        match self.fact {
            Fact::Backdated { .. } | Fact::Amended { .. } => true,
            Fact::ClockCorrected => latest.is_some_and(|latest| latest > self.date),
            _ => false,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use steadyback_catalogue::measure::Pain;

    fn on(day: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(2026, 11, day).expect("a date")
    }

    fn walk(minutes: u16) -> Fact {
        Fact::Walked { minutes }
    }

    fn at(day: u32, fact: Fact) -> Entry {
        Entry { date: on(day), fact }
    }

    fn amended(day: u32, was: Fact, now: Option<Fact>) -> Fact {
        Fact::Amended { on: on(day), was: Box::new(was), now: now.map(Box::new) }
    }

    fn later(day: u32, fact: Fact) -> Fact {
        Fact::Backdated { on: on(day), fact: Box::new(fact) }
    }

    #[track_caller]
    fn check(written: &[(u32, Fact)], expected: &[(u32, Fact)], reaches_back: bool) {
        let of = |all: &[(u32, Fact)]| all.iter().map(|(day, fact)| at(*day, fact.clone())).collect::<Vec<_>>();
        // As after something on the first day.
        let found = effective(&of(written), reaches_back.then_some(on(1)));
        assert_eq!((found.entries, found.reaches_back), (of(expected), reaches_back), "{written:?}");
    }

    #[test]
    fn what_was_put_right_counts() {
        let pain = |score| Fact::RestPain(Pain::new(score).expect("a score"));
        check(&[], &[], false);
        check(&[(1, walk(300)), (2, walk(20))], &[(1, walk(300)), (2, walk(20))], false);
        // Changed, twice; taken back; the place in the day stays.
        let wrong = [(1, walk(300)), (1, pain(2)), (3, amended(1, walk(300), Some(walk(30))))];
        check(&wrong, &[(1, walk(30)), (1, pain(2))], false);
        let twice = [&wrong[..], &[(4, amended(1, walk(30), Some(walk(35))))]].concat();
        check(&twice, &[(1, walk(35)), (1, pain(2))], false);
        check(&[(1, walk(300)), (2, pain(2)), (2, amended(1, walk(300), None))], &[(2, pain(2))], false);
        // Of two that are the same, the later one.
        let same = [(1, walk(5)), (1, pain(3)), (1, walk(5)), (2, amended(1, walk(5), None))];
        check(&same, &[(1, walk(5)), (1, pain(3))], false);
        // Noted later, and that put right.
        let late = [(1, walk(10)), (3, walk(12)), (4, later(1, pain(4)))];
        check(&late, &[(1, walk(10)), (1, pain(4)), (3, walk(12))], false);
        let again = [&late[..], &[(4, amended(1, pain(4), Some(pain(1))))]].concat();
        check(&again, &[(1, walk(10)), (1, pain(1)), (3, walk(12))], false);
        // What is not there is not changed; what was before is told.
        check(&[(2, walk(10)), (3, amended(2, walk(11), None))], &[(2, walk(10))], false);
        check(&[(2, walk(10)), (3, amended(1, walk(11), None))], &[(2, walk(10))], true);
        check(&[(2, walk(10)), (3, later(1, walk(9)))], &[(1, walk(9)), (2, walk(10))], true);
    }

    /// A date that was ahead: what was written down under it happened by the day that it really is.
    #[test]
    fn a_date_that_was_ahead() {
        check(&[(1, walk(1)), (20, walk(2)), (3, Fact::ClockCorrected)], &[(1, walk(1)), (3, walk(2))], false);
        check(
            &[(1, walk(1)), (20, walk(2)), (3, Fact::ClockCorrected), (4, walk(3))],
            &[(1, walk(1)), (3, walk(2)), (4, walk(3))],
            false,
        );
        // A date that was behind is as it was.
        let behind = [(1, walk(1)), (9, Fact::ClockCorrected), (9, walk(2))];
        check(&behind, &behind, false);
    }
}
