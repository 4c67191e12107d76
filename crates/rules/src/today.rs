//! What a day asks for.

use chrono::NaiveDate;

use super::plan::{DayKind, SPACING_DAYS};
use super::progression::{ANSWER_DAYS, Progress, Rule};
use super::split::Split;

/// What to do now.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Warm-up, main part, cool-down.
    Strength,
    /// Ten minutes of mobility.
    Mobility,
    /// Walking only.
    Rest,
    /// Comfort work, because of a flare.
    Comfort,
}

/// A day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Today {
    /// What to do now.
    pub kind: Kind,
    /// The rule that made it other than the week says.
    pub because: Option<Rule>,
    /// The session whose next-day answer is due.
    pub check_in: Option<NaiveDate>,
    /// The split that the day is for, where there is one.
    pub split: Option<Split>,
    /// A deload week.
    pub deload: bool,
    /// Tests are due.
    pub test_day: bool,
    /// Week of the programme.
    pub week: u16,
    /// The next strength day after this one.
    pub next_strength: Option<NaiveDate>,
}

/// The next strength day after this one.
fn next_strength(progress: &Progress, date: NaiveDate) -> Option<NaiveDate> {
    // A session that was moved leaves up to two weeks between two of them.
    date.iter_days().skip(1).take(14).find(|day| progress.day(*day) == DayKind::Strength)
}

/// What the day that `progress` stands at asks for.
pub fn today(progress: &Progress) -> Today {
    let date = progress.today;
    let plan = &progress.plan;
    let deload = progress.is_deload(date);
    let split = progress.split(date);
    let last = split.map_or(progress.last_loaded, |split| progress.last_splits[split as usize]);
    let too_soon = last.is_some_and(|last| (date - last).num_days() < SPACING_DAYS && last != date);
    let (kind, because) = match progress.day(date) {
        _ if progress.flare.is_some() => (Kind::Comfort, Some(Rule::FlareBegan)),
        DayKind::Strength if too_soon => (Kind::Mobility, Some(Rule::Spacing)),
        DayKind::Strength => (Kind::Strength, deload.then_some(Rule::Deload)),
        DayKind::Mobility => (Kind::Mobility, None),
        DayKind::Rest => (Kind::Rest, None),
    };
    let due = |session: NaiveDate| (1..=ANSWER_DAYS).contains(&(date - session).num_days());
    Today {
        kind,
        because,
        check_in: progress.awaiting.as_ref().map(|waiting| waiting.date).filter(|session| due(*session)),
        split: split.filter(|_| kind == Kind::Strength),
        deload,
        test_day: (deload && plan.is_test_day(progress.stands_for(date)))
            || (progress.retest() && kind == Kind::Strength),
        week: plan.week_of(date),
        next_strength: next_strength(progress, date),
    }
}
