//! A plan: what is prescribed and shared. How it came about is in [`super::planner`], how it moves in [`super::progression`].

use chrono::{Datelike, Days, NaiveDate, Weekday};

use super::minutes::SessionMinutes;
use super::profile::Limits;
use super::programme::Programme;
use super::split::Split;
use steadyback_catalogue::dose::Dose;
use steadyback_catalogue::exercise::{ExerciseRef, Part, Phase};

/// Weeks of the programme (P10).
pub const WEEKS: u16 = 16;
/// Every so many weeks volume is cut and tests are due (R21).
pub const DELOAD_EVERY: u16 = 4;
/// Days between loaded sessions, of the same split where there is one (S01, X01, X17): the day after the next.
pub(crate) const SPACING_DAYS: i64 = 2;
/// Strength days in a week from which two halves take turns (X01).
pub const DAYS_OF_SPLIT: u32 = 4;
/// Most items a plan may hold; a link or file with more is refused.
pub const MOST_ITEMS: usize = 40;

/// What a weekday is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DayKind {
    /// Warm-up, main part, cool-down.
    Strength,
    /// Ten minutes of mobility.
    Mobility,
    /// Walking only.
    Rest,
}

/// One prescribed exercise. Its place in [`Plan::items`] is its slot and stays for the life of the plan.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Item {
    pub exercise: ExerciseRef,
    /// How much.
    pub dose: Dose,
    /// Where in the session.
    pub part: Part,
    /// First phase in which it is done.
    pub from: Phase,
    /// Last phase in which it is done.
    pub until: Phase,
}

impl Item {
    /// Whether it is done in this phase.
    pub fn in_phase(&self, phase: Phase) -> bool {
        self.from <= phase && phase <= self.until
    }
}

/// A routine of sixteen weeks, or what its programme makes of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Plan {
    /// What it follows.
    pub programme: Programme,
    /// First day; week 1 starts here.
    pub start: NaiveDate,
    /// Phase it starts in.
    pub phase: Phase,
    /// What each weekday is for, Monday first.
    pub week: [DayKind; 7],
    /// Minutes of a session.
    pub minutes: SessionMinutes,
    /// What is done, most important first within each part.
    pub items: Vec<Item>,
}

impl Plan {
    /// This new plan with what of the old one goes on: start, phase, and in each place the rung that was reached, with its dose,
    /// as far as the limits allow it. Without that, answering the questions again would send everybody back to the first rung.
    #[must_use]
    pub fn going_on(mut self, old: &Self, limits: &Limits) -> Self {
        (self.start, self.phase) = (old.start, old.phase);
        for at in 0..self.items.len() {
            let item = &self.items[at];
            // What waited for a later phase goes on waiting.
            let by_now = self.phase.max(item.from);
            let place = |it: &&Item| {
                (it.part, it.exercise.family) == (item.part, item.exercise.family) && it.exercise.from_phase <= by_now
            };
            let elsewhere = |it: &&Item| self.items.iter().any(|other| other.exercise == it.exercise);
            let same = old.items.iter().find(|it| it.part == item.part && it.exercise == item.exercise);
            let climbs = item.exercise.family.climbs();
            let reached = || old.items.iter().filter(place).find(|it| limits.allow(it.exercise) && !elsewhere(it));
            if let Some(known) = same.or_else(|| if climbs { reached() } else { None }) {
                let (now, before) = (self.times_a_week(), old.times_a_week());
                let dose = as_often(known.exercise, known.dose, before, now);
                (self.items[at].exercise, self.items[at].dose) = (known.exercise, dose);
            }
        }
        self
    }

    /// Week of the programme, 1 for the first; days before the start count as week 1.
    pub fn week_of(&self, date: NaiveDate) -> u16 {
        let days = (date - self.start).num_days().max(0);
        u16::try_from(days / 7 + 1).unwrap_or(u16::MAX)
    }

    pub fn day(&self, date: NaiveDate) -> DayKind {
        self.week[date.weekday().num_days_from_monday() as usize]
    }

    /// Whether the week is a deload week.
    pub fn is_deload(&self, date: NaiveDate) -> bool {
        self.week_of(date).is_multiple_of(DELOAD_EVERY)
    }

    /// Whether tests are due: the last training day of a deload week, which follows easier days.
    pub fn is_test_day(&self, date: NaiveDate) -> bool {
        self.is_deload(date)
            && self.day(date) == DayKind::Strength
            && (1..7)
                .map(|ahead| date + Days::new(ahead))
                .filter(|later| self.week_of(*later) == self.week_of(date))
                .all(|later| self.day(later) != DayKind::Strength)
    }

    /// Strength days in a week.
    pub fn strength_days(&self) -> u32 {
        self.week.iter().map(|day| u32::from(*day == DayKind::Strength)).sum()
    }

    /// Whether the strength days are for one half of the families each.
    pub fn is_split(&self) -> bool {
        self.strength_days() == DAYS_OF_SPLIT
    }

    /// The half that a strength day is for, if the days are for one each. They take turns from Monday on, so that each half has
    /// 48 hours whatever the days are.
    pub fn split(&self, day: Weekday) -> Option<Split> {
        let day = day.num_days_from_monday() as usize;
        if !self.is_split() || self.week[day] != DayKind::Strength {
            return None;
        }
        let before = self.week[..day].iter().filter(|kind| **kind == DayKind::Strength).count();
        Some(if before.is_multiple_of(2) { Split::Legs } else { Split::Trunk })
    }

    /// Days in a week on which each family of the main part has its turn.
    pub fn times_a_week(&self) -> u32 {
        if self.is_split() { DAYS_OF_SPLIT / 2 } else { self.strength_days() }
    }

    /// What a weekday is for.
    pub const fn on(&self, day: Weekday) -> DayKind {
        self.week[day.num_days_from_monday() as usize]
    }

    /// The weekdays, Monday first, with what they are for.
    pub fn weekdays(&self) -> impl Iterator<Item = (Weekday, DayKind)> {
        (0..7u8).filter_map(|day| Weekday::try_from(day).ok()).zip(self.week)
    }
}

/// The dose with which the week holds no more of it than before: more days a week begin with less each (R01).
pub fn as_often(exercise: ExerciseRef, dose: Dose, before: u32, now: u32) -> Dose {
    let percent = u16::try_from(before * 100 / now.max(1)).unwrap_or(100);
    let less = exercise.loaded && before > 0 && percent < 100;
    if less { exercise.dose.share(dose, percent) } else { dose }
}
