//! When tests and questionnaires are due.

use chrono::{Days, NaiveDate};

use super::journal::{Entry, Fact};
use super::outcome::{Instrument, not_now};
use super::plan::{DELOAD_EVERY, Plan};
use super::profile::Profile;
use super::progression::Progress;
use steadyback_catalogue::enum_set::{EnumSet, Member};
use steadyback_catalogue::functional_test::{BodySide, TestKind, TestResult, outgrows_knee_plank};

/// Days that a round of tests stays open.
const OPEN_DAYS: u64 = 7;

/// A round of tests.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Round {
    /// After so many weeks of the programme: 0, 4, 8, 12, 16, and on every fourth.
    pub week: u16,
    /// The first day it is open.
    pub from: NaiveDate,
    /// The last.
    pub until: NaiveDate,
}

/// The round that is open on a day: from the first day of the plan, and from the last training day of every fourth week, which
/// follows easier days; a plan without training days is tested on the fifth day of that week.
pub fn round(plan: &Plan, date: NaiveDate) -> Option<Round> {
    if date < plan.start {
        return None;
    }
    let open = |week, from: NaiveDate| Round { week, from, until: from + Days::new(OPEN_DAYS - 1) };
    let this = plan.week_of(date);
    let rounds = [this.saturating_sub(1), this].into_iter().filter_map(|week| match week {
        0 => Some(open(0, plan.start)),
        week if week.is_multiple_of(DELOAD_EVERY) => {
            let first = plan.start + Days::new(u64::from(week - 1) * 7);
            let days = first.iter_days().take(7);
            Some(open(week, days.clone().find(|day| plan.is_test_day(*day)).unwrap_or(first + Days::new(4))))
        }
        _ => None,
    });
    rounds.rev().find(|round| (round.from..=round.until).contains(&date))
}

/// The tests of this round that fit the person and have no result yet; none in a flare.
pub fn due(profile: &Profile, progress: &Progress, journal: &[Entry]) -> Option<(Round, Vec<TestKind>)> {
    let round = round(&progress.plan, progress.today).filter(|_| progress.flare.is_none())?;
    let done: Vec<TestResult> = results(journal, round.from).collect();
    let has = |kind, side| done.iter().any(|result| result.kind() == kind && result.side() == side);
    let taken = |kind: TestKind| {
        if kind.sided() { has(kind, Some(BodySide::Left)) && has(kind, Some(BodySide::Right)) } else { has(kind, None) }
    };
    let fits = |kind| not_now(kind, profile, &progress.limits, progress.phase).is_none();
    let both = fits(TestKind::KneePlank) && fits(TestKind::FrontPlank);
    let other = if plank_outgrown(journal) { TestKind::KneePlank } else { TestKind::FrontPlank };
    let other = both.then_some(other);
    let open = TestKind::ALL.iter().copied().filter(|kind| fits(*kind) && !taken(*kind) && Some(*kind) != other);
    let open: Vec<_> = open.filter(|kind| !is_plank(*kind) || !done.iter().any(|it| is_plank(it.kind()))).collect();
    (!open.is_empty()).then_some((round, open))
}

fn is_plank(kind: TestKind) -> bool {
    matches!(kind, TestKind::FrontPlank | TestKind::KneePlank)
}

fn plank_outgrown(journal: &[Entry]) -> bool {
    results(journal, NaiveDate::MIN).any(outgrows_knee_plank)
}

fn results(journal: &[Entry], from: NaiveDate) -> impl Iterator<Item = TestResult> {
    let since = journal.iter().filter(move |entry| entry.date >= from);
    since.filter_map(|entry| if let Fact::Tested(result) = entry.fact { Some(result) } else { None })
}

/// The questionnaires that were not answered for a week, or four weeks for Roland-Morris.
pub fn questionnaires_due(profile: &Profile, journal: &[Entry], today: NaiveDate) -> EnumSet<Instrument> {
    let is_due = |instrument: &Instrument| {
        let days = if *instrument == Instrument::Roland { 28 } else { 7 };
        let recent = |entry: &Entry| entry.date <= today && (today - entry.date).num_days() < days;
        let answers = |entry: &Entry| matches!(&entry.fact, Fact::Scored(score) if score.instrument() == *instrument);
        !journal.iter().any(|entry| answers(entry) && recent(entry))
    };
    let all = Instrument::ALL.iter().copied().filter(is_due);
    all.filter(|it| *it != Instrument::Activities || !profile.activities.is_empty()).collect()
}
