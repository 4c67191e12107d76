//! What the next weeks would bring, if every session went well, so-so or badly. Nothing of it is kept.

use chrono::{Days, NaiveDate};

use super::journal::{Entry, Fact, Form, Leg};
use super::plan::{DayKind, Plan};
use super::progression::{Decision, HARD_FROM, NEXT_DAY_RED, Prescription, Progress, Rule, SHIFTED_RED_FROM, Verdict};
use super::session::compose;
use super::today::{Kind, today};
use steadyback_catalogue::exercise::{ExerciseRef, Phase};
use steadyback_catalogue::measure::Pain;

/// Weeks of the programme that are looked ahead to.
pub const WEEKS_AHEAD: usize = 4;
/// Effort of a session that goes well.
const EFFORT: u8 = 5;

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WeekAhead {
    /// Week of the programme.
    pub week: u16,
    /// Its first day, for the present one too.
    pub from: NaiveDate,
    /// Its strength sessions that are still to come.
    pub sessions: Vec<NaiveDate>,
    pub lighter: bool,
    /// What would be decided in it, in order.
    pub decisions: Vec<Decision>,
}

impl WeekAhead {
    /// Exercises that would make room for another one, and which; those that only take turns are none.
    pub fn rungs(&self) -> impl Iterator<Item = (ExerciseRef, ExerciseRef)> {
        self.decisions.iter().filter(|it| it.rule != Rule::Variety).filter_map(|it| match (it.before, it.after) {
            (Prescription::Doing(old, _), Prescription::Doing(new, _)) if old != new => Some((old, new)),
            _ => None,
        })
    }

    /// Exercises of which there would be more, or less; each once.
    pub fn doses(&self, more: bool) -> Vec<ExerciseRef> {
        let mut found = Vec::new();
        for decision in &self.decisions {
            if let (Prescription::Doing(old, from), Prescription::Doing(new, to)) = (decision.before, decision.after)
                && old == new
                && from != to
                && (new.volume(to) > old.volume(from)) == more
                && !found.contains(&new)
            {
                found.push(new);
            }
        }
        found
    }

    /// The phase that would begin.
    pub fn phase(&self) -> Option<Phase> {
        self.decisions.iter().find_map(|it| match (it.before, it.after) {
            (Prescription::InPhase(old), Prescription::InPhase(new)) => (old != new).then_some(new),
            _ => None,
        })
    }
}

/// The next weeks from the day that `progress` stands at, if each session went like this: green; amber by effort; red by the day
/// after. An answer that is still out is taken to be as before its session. None during a flare, or without strength days.
pub fn preview(progress: &Progress, goes: Verdict) -> Vec<WeekAhead> {
    let mut now = progress.clone();
    if now.flare.is_some() || now.plan.strength_days() == 0 {
        return Vec::new();
    }
    let first_day = now.today + Days::new(u64::from(now.last_loaded == Some(now.today)));
    let mut weeks = weeks_from(&now.plan, first_day);
    let first = weeks.first().map_or(0, |week| week.week);
    let effort = if goes == Verdict::Amber { HARD_FROM } else { EFFORT };
    let mut answer = now.awaiting.as_ref().map(|waiting| (waiting.date, waiting.log.before));
    for date in progress.today.iter_days() {
        let at = now.plan.week_of(date);
        if weeks.last().is_none_or(|last| last.week < at) {
            break;
        }
        let mut decisions = Vec::new();
        now.advance(date, &mut decisions);
        if let Some((session, pain)) = answer.take_if(|(session, _)| *session < date) {
            now.take(&Entry { date, fact: Fact::NextDay { session, pain, leg: Leg::Same } }, &mut decisions);
        }
        let trains = date >= first_day && today(&now).kind == Kind::Strength;
        if trains {
            let session = compose(&now, Form::Full);
            // The worst pain from which there is room for a red day after.
            let before = Pain::new(now.usual().score().min(SHIFTED_RED_FROM - NEXT_DAY_RED)).unwrap_or(Pain::NONE);
            now.take(&Entry { date, fact: Fact::Session(session.all_done(before, effort)) }, &mut decisions);
            let rise = if goes == Verdict::Red { NEXT_DAY_RED } else { 0 };
            answer = Some((date, Pain::new(before.score() + rise).unwrap_or(before)));
        }
        // What is still decided in a week that has no session left is told with the next.
        let place = usize::from(at.saturating_sub(first));
        if let Some(week) = weeks.get_mut(place) {
            week.sessions.extend(trains.then_some(date));
            week.lighter |= now.is_deload(date);
            week.decisions.append(&mut decisions);
        }
    }
    weeks
}

/// The weeks that are looked ahead to, empty: from the present one on, if a strength day of it is left.
fn weeks_from(plan: &Plan, first_day: NaiveDate) -> Vec<WeekAhead> {
    let this = plan.week_of(first_day);
    let mut left = first_day.iter_days().take_while(|day| plan.week_of(*day) == this);
    let first = if left.any(|day| plan.day(day) == DayKind::Strength) { this } else { this + 1 };
    let week = |week: u16| {
        let from = plan.start + Days::new(u64::from(week.saturating_sub(1)) * 7);
        WeekAhead { week, from, sessions: Vec::new(), lighter: plan.is_deload(from), decisions: Vec::new() }
    };
    (first..).take(WEEKS_AHEAD).map(week).collect()
}

/// What would be decided about the session that waits for its next-day answer, if pain at rest was then as before it. Empty where
/// none waits.
pub fn if_fine(progress: &Progress) -> Vec<Decision> {
    let Some(waiting) = &progress.awaiting else { return Vec::new() };
    let (session, pain) = (waiting.date, waiting.log.before);
    let mut decisions = Vec::new();
    let fact = Fact::NextDay { session, pain, leg: Leg::Same };
    let entry = Entry { date: progress.today.max(session + Days::new(1)), fact };
    progress.clone().take(&entry, &mut decisions);
    decisions
}
