//! Sixteen weeks of the programme as one way: what was done in each, where it went up, where a flare made it dip.

use chrono::{Days, NaiveDate};

use super::flares::FlareSpan;
use crate::journal::{Entry, Fact};
use crate::plan::{Plan, WEEKS};
use crate::progression::{Decision, Prescription, Progress, Rule};
use steadyback_catalogue::exercise::Phase;

/// Weeks that are shown ahead once the sixteen are over.
const AHEAD: u16 = 3;

/// A week of the plan.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PathWeek {
    /// 1 for the first of the plan.
    pub number: u16,
    /// Its first day.
    pub from: NaiveDate,
    /// Days with a session.
    pub sessions: u8,
    /// Exercises that went a rung up.
    pub climbed: u8,
    /// Whether a flare was on for a day of it.
    pub flare: bool,
    /// Whether there is less to do in it.
    pub lighter: bool,
    /// The phase at its end, or today.
    pub phase: Phase,
}

impl PathWeek {
    /// Whether the way went on in it: something was done, and nothing flared.
    pub const fn goes_on(&self) -> bool {
        self.sessions > 0 && !self.flare
    }
}

/// The way so far and what of the sixteen weeks is left.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Path {
    /// The weeks up to this one, oldest first.
    pub weeks: Vec<PathWeek>,
    /// Weeks that are shown after this one.
    pub ahead: u16,
    /// The next phase, and the week in which time alone lets it begin, where that is in sight.
    pub next: Option<(Phase, u16)>,
}

/// The way of a plan as of its last day, given all that happened and was decided.
pub fn path(journal: &[Entry], decisions: &[Decision], progress: &Progress) -> Path {
    let (plan, today) = (&progress.plan, progress.today);
    let now = plan.week_of(today);
    let first = if now <= WEEKS { 1 } else { now + AHEAD + 1 - WEEKS };
    let ahead = if now <= WEEKS { WEEKS - now } else { AHEAD };
    let flares = super::flares(journal, decisions);
    let phases = Phases::of(plan, decisions);
    let weeks = (first..=now).map(|number| {
        let from = plan.start + Days::new(u64::from(number - 1) * 7);
        let last = (from + Days::new(6)).min(today);
        let within = |day: NaiveDate| (from..=last).contains(&day);
        let climbs = |it: &&Decision| within(it.date) && it.rule == Rule::LevelUp && it.changes();
        PathWeek {
            number,
            from,
            sessions: sessions(journal, from, last),
            climbed: u8::try_from(decisions.iter().filter(climbs).count()).unwrap_or(u8::MAX),
            flare: flares.iter().any(|it| touches(it, from, last)),
            lighter: plan.is_deload(from),
            phase: phases.on(last),
        }
    });
    let next = progress.phase.next().zip(progress.phase_ahead(today)).map(|(next, (day, _))| (next, plan.week_of(day)));
    Path { weeks: weeks.collect(), ahead, next: next.filter(|(_, week)| *week <= now + ahead) }
}

/// Days with a session, of any form.
fn sessions(journal: &[Entry], from: NaiveDate, last: NaiveDate) -> u8 {
    let mut days: Vec<_> = super::since(journal, from)
        .iter()
        .filter(|entry| entry.date <= last && matches!(entry.fact, Fact::Session(_)))
        .map(|entry| entry.date)
        .collect();
    days.sort();
    days.dedup();
    u8::try_from(days.len()).unwrap_or(u8::MAX)
}

/// The day on which a flare is over is no longer part of it.
fn touches(flare: &FlareSpan, from: NaiveDate, last: NaiveDate) -> bool {
    flare.since <= last && flare.until.is_none_or(|until| until > from || flare.since >= from)
}

/// The phases that were, by the day on which each began.
struct Phases {
    first: Phase,
    changes: Vec<(NaiveDate, Phase)>,
}

impl Phases {
    fn of(plan: &Plan, decisions: &[Decision]) -> Self {
        let turns = decisions.iter().filter_map(|it| match (it.before, it.after) {
            (Prescription::InPhase(was), Prescription::InPhase(is)) => Some((it.date, was, is)),
            _ => None,
        });
        let turns: Vec<_> = turns.collect();
        let first = turns.first().map_or(plan.phase, |(_, was, _)| *was);
        Self { first, changes: turns.into_iter().map(|(date, _, is)| (date, is)).collect() }
    }

    fn on(&self, day: NaiveDate) -> Phase {
        self.changes.iter().rev().find(|(since, _)| *since <= day).map_or(self.first, |(_, phase)| *phase)
    }
}
