//! A session on another day of its week.

use chrono::{Datelike, Days, NaiveDate};

use super::super::state::Progress;
use super::{Followed, Refusal};
use crate::plan::DayKind;
use crate::split::Split;

impl Progress {
    /// What a day is for: as the week says, or as the person has moved a session of it. Where a session goes, what was there comes in its
    /// place, so that a week keeps its days of rest.
    pub fn day(&self, date: NaiveDate) -> DayKind {
        self.plan.day(self.stands_for(date))
    }

    /// The half that a strength day is for, if the days are for one each.
    pub fn split(&self, date: NaiveDate) -> Option<Split> {
        self.plan.split(self.stands_for(date).weekday())
    }

    /// The day of the plan whose place a day has: its own, unless a session was moved to or from it.
    pub fn stands_for(&self, date: NaiveDate) -> NaiveDate {
        self.moved.iter().fold(date, |day, (from, to)| match date {
            _ if date == *to => *from,
            _ if date == *from => *to,
            _ => day,
        })
    }

    pub(super) fn move_session(&mut self, from: NaiveDate, to: NaiveDate) -> Followed {
        // Back to where it was.
        if let Some(place) = self.moved.iter().position(|(was, is)| (*was, *is) == (to, from)) {
            let before = self.moved.remove(place);
            return if self.is_open(before.0) && self.is_open(before.1) { Ok(()) } else { Err(Refusal::OtherWeek) };
        }
        if !self.is_open(from) || !self.is_open(to) || self.plan.week_of(from) != self.plan.week_of(to) {
            return Err(Refusal::OtherWeek);
        }
        let strength = |day| self.day(day) == DayKind::Strength;
        if !strength(from) || self.moved.iter().any(|(was, is)| [*was, *is].contains(&from)) {
            return Err(Refusal::NoSession);
        }
        if strength(to) || from == to || self.moved.iter().any(|(was, is)| [*was, *is].contains(&to)) {
            return Err(Refusal::AsItIs);
        }
        self.moved.push((from, to));
        if self.apart(to) { Ok(()) } else { Err(Refusal::Spacing) }
    }

    /// Whether nothing has been done on a day, and it is not over.
    fn is_open(&self, date: NaiveDate) -> bool {
        date >= self.today && self.last_loaded != Some(date)
    }

    /// Whether the days round a strength day load nothing that it does.
    fn apart(&self, date: NaiveDate) -> bool {
        let near = [date.checked_sub_days(Days::new(1)), date.checked_add_days(Days::new(1))];
        let split = self.split(date);
        near.into_iter().flatten().all(|day| {
            let planned = self.day(day) == DayKind::Strength && (split.is_none() || self.split(day) == split);
            let last = split.map_or(self.last_loaded, |split| self.last_splits[split as usize]);
            !planned && last != Some(day)
        })
    }

    /// Sessions that were moved in weeks that are over are forgotten.
    pub(in super::super) fn forget_moved(&mut self, date: NaiveDate) {
        let now = self.plan.week_of(date);
        let plan = &self.plan;
        self.moved.retain(|(_, to)| plan.week_of(*to) >= now);
    }
}
