//! Days kept, week by week. A week is never a broken streak: the next one counts afresh.

use chrono::{Datelike, Days, NaiveDate};

use super::flares::FlareSpan;
use super::plans::Plans;
use crate::journal::{Entry, Fact};
use crate::plan::DayKind;
use crate::progression::Decision;

/// Share of the planned days that makes a week kept, in percent (our own choice).
pub const KEPT_PERCENT: u16 = 70;

/// A week from Monday to Sunday.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Week {
    pub monday: NaiveDate,
    /// Days with something planned besides walking.
    pub planned: u8,
    /// Days on which something was done, no more than planned: a session of any form, and in a flare a walk or other activity
    /// as well.
    pub kept: u8,
    /// Whether it has passed.
    pub over: bool,
}

impl Week {
    /// Whether it is kept already.
    pub fn is_kept(&self) -> bool {
        self.planned > 0 && u16::from(self.kept) * 100 >= u16::from(self.planned) * KEPT_PERCENT
    }
}

/// The weeks since the first plan, this one last, given the decisions that the journal led to.
pub fn weeks(journal: &[Entry], decisions: &[Decision], today: NaiveDate) -> Vec<Week> {
    all(journal, &Plans::of(journal), &super::flares(journal, decisions), today)
}

pub(super) fn all(journal: &[Entry], plans: &Plans, flares: &[FlareSpan], today: NaiveDate) -> Vec<Week> {
    let Some(first) = plans.first_day().filter(|first| *first <= today) else { return Vec::new() };
    let done = active_days(journal, flares);
    let mondays = std::iter::successors(Some(monday(first)), |day| day.checked_add_days(Days::new(7)));
    mondays
        .take_while(|monday| *monday <= today)
        .map(|monday| {
            let (mut planned, mut kept) = (0, 0);
            for date in monday.iter_days().take(7) {
                let asked = plans.on(date).is_some_and(|plan| plan.day(date) != DayKind::Rest);
                planned += u8::from(asked);
                kept += u8::from(date >= first && done.binary_search(&date).is_ok());
            }
            Week { monday, planned, kept: kept.min(planned), over: monday + Days::new(7) <= today }
        })
        .collect()
}

pub(super) fn monday(date: NaiveDate) -> NaiveDate {
    date - Days::new(date.weekday().num_days_from_monday().into())
}

fn active_days(journal: &[Entry], flares: &[FlareSpan]) -> Vec<NaiveDate> {
    let in_flare = |date: NaiveDate| {
        let last = flares[..flares.partition_point(|flare| flare.since <= date)].last();
        last.is_some_and(|flare| flare.until.is_none_or(|until| date < until))
    };
    let active = |entry: &&Entry| match entry.fact {
        Fact::Session(_) => true,
        Fact::Walked { .. } | Fact::Moved { .. } => in_flare(entry.date),
        _ => false,
    };
    let mut days: Vec<_> = journal.iter().filter(active).map(|entry| entry.date).collect();
    days.sort();
    days.dedup();
    days
}
