//! Where one stands: on the ladder of an exercise, what is behind, what comes next and what that waits for; and in a phase, from which
//! day on the next one can begin. Nothing is decided here: whether the next green brings the next rung is asked of `step` itself.

mod turn;
mod way;

use chrono::{Days, NaiveDate};

use super::growth::{CAREFUL_DAYS_ON_RUNG, DAYS_ON_RUNG, GREENS_FOR_RUNG, SETTLED_DAYS, entry};
use super::notes::outgrown_by;
use super::phase::Wait;
use super::rung::rungs;
use super::state::{ItemState, Progress};
use super::step::Green;
use crate::profile::Exclusion;
use steadyback_catalogue::dose::Dose;
use steadyback_catalogue::exercise::{Equipment, ExerciseRef, Phase};
use steadyback_catalogue::functional_test::TestKind;
use steadyback_catalogue::library;

/// Weeks within which a phase is looked for: longer than any asks for by time.
const WEEKS: u64 = 60;

/// Where a slot stands on its ladder.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Standing {
    /// Rungs behind, easiest first: from the one that the plan began with on, passed over ones included.
    pub done: Vec<ExerciseRef>,
    /// What is done now.
    pub now: (ExerciseRef, Dose),
    /// The rung that comes next; `None` at the top.
    pub next: Option<ExerciseRef>,
    /// Harder ones of the ladder that fit, easiest first.
    pub later: Vec<ExerciseRef>,
    /// All that the next rung waits for; by the way that is the shortest where several lead there.
    pub waits: Vec<NextWait>,
    /// What would bring it sooner.
    pub sooner: Option<Sooner>,
}

impl Standing {
    /// Whether the next green of this exercise brings the next rung, if no more than two others move on in that session.
    pub fn comes_next(&self) -> bool {
        let last = |wait: &NextWait| matches!(wait, NextWait::Greens { done, of, .. } if done + 1 >= *of);
        self.next.is_some() && self.waits.iter().all(last)
    }
}

/// What the next rung waits for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NextWait {
    /// Greens of this dose, or of any on this rung: so many so far, of so many.
    Greens {
        /// `None`: whatever the dose.
        dose: Option<Dose>,
        /// So far.
        done: u8,
        /// In all.
        of: u8,
    },
    /// What was done before a red or a flare.
    Regain(Dose),
    /// Time on this rung: the session on this day is the first that can bring it.
    Time(NaiveDate),
    /// A while without an amber or a red: the same.
    Settled(NaiveDate),
    /// More of this one first: the next begins with more than this comes to.
    More,
    /// Longer sessions: the next has no room in these.
    Minutes,
    /// A later phase.
    Phase(Phase),
    /// Something to do it with.
    Equipment(Equipment),
    /// A lighter week is on: up to this day.
    Lighter(NaiveDate),
    /// A bad day after: the session on this day is the first that can bring it.
    Frozen(NaiveDate),
    /// Enough others have moved on in this week: the same.
    Week(NaiveDate),
    Flare,
    /// What is harder is ruled out: there is no next one.
    Excluded(Exclusion),
}

/// What brings a rung sooner than what it waits for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sooner {
    /// This test, held for so many seconds.
    Test(TestKind, u16),
    /// It was easy the last time: if it is so once more.
    EasyAgain,
}

impl Progress {
    /// Where a slot stands on a day, if what was done went well and no more than moderate; `None` where there is no ladder to climb.
    pub fn stands_at(&self, slot: u8, today: NaiveDate) -> Option<Standing> {
        let state = self.items.get(usize::from(slot)).filter(|state| state.exercise.family.climbs())?;
        let here = state.exercise.rung;
        let (next, waits) = match self.above(slot).next() {
            Some(first) => self.within_reach(slot, today, first),
            None => self.out_of_reach(state),
        };
        let after = next.map_or(u8::MAX, |next| next.rung);
        let ladder = || rungs(state, &self.limits);
        Some(Standing {
            done: ladder().filter(|rung| (state.begun.0.rung..here).contains(&rung.rung)).collect(),
            now: (state.exercise, state.dose),
            next,
            later: ladder().filter(|rung| rung.rung > after).collect(),
            sooner: if self.above(slot).next().is_some() { self.sooner(state) } else { None },
            waits,
        })
    }

    /// Nothing harder may be done in this phase: a later one brings it, something is missing, or this is the top.
    fn out_of_reach(&self, state: &ItemState) -> (Option<ExerciseRef>, Vec<NextWait>) {
        let here = state.exercise.rung;
        if let Some(later) = rungs(state, &self.limits).find(|rung| rung.rung > here) {
            // What another slot does is no next one.
            if later.from_phase <= self.phase {
                return (None, Vec::new());
            }
            return (Some(later), vec![NextWait::Phase(later.from_phase)]);
        }
        let above = |rung: &ExerciseRef| rung.rung > here && rung.parts.has(state.item.part);
        let excluded = library::ladder(state.exercise.family).iter().find(above);
        match excluded.and_then(|rung| Some((rung, self.limits.exclusion(rung)?))) {
            Some((rung, Exclusion::Equipment(missing))) => (Some(rung), vec![NextWait::Equipment(missing)]),
            Some((_, exclusion)) => (None, vec![NextWait::Excluded(exclusion)]),
            None => (None, Vec::new()),
        }
    }

    /// The next rung and its waits, where this phase has one.
    fn within_reach(&self, slot: u8, today: NaiveDate, first: ExerciseRef) -> (Option<ExerciseRef>, Vec<NextWait>) {
        let turns = self.turns();
        let session = self.next_turn(slot, &turns, today);
        let date = session + Days::new(1);
        let state = &self.items[usize::from(slot)];
        let mut waits = self.held_then(slot, &turns, session);
        let then = self.after_a_green(slot, &turns, session);
        let green = Green { slot, date, effort: None, passed: false };
        let way = self.shortest_way(slot, &turns);
        waits.extend(way.greens);
        if let Some(former) = state.former.filter(|_| then.regain(green, &turns).is_some()) {
            return (way.next.or(Some(first)), [waits, vec![NextWait::Regain(former.1)]].concat());
        }
        if let Some(because) = then.ready(green) {
            let found = then.next_rung(slot, &turns, because).map(|((rung, _), _)| rung);
            let rung = found.or(way.next).unwrap_or(first);
            waits.extend(found.is_none().then(|| room_for(state, rung)));
            waits.extend(self.after_this_week(slot, &turns, session));
            return (Some(rung), waits);
        }
        let times = i64::from(turns.times(slot).max(1));
        let ready = session + Days::new((i64::from(way.left.saturating_sub(1)) * 7 / times).unsigned_abs());
        // The session is decided on a day later.
        let from = |since: NaiveDate, days: i64| {
            let first = since + Days::new(days.unsigned_abs() - 1);
            (first > ready).then(|| self.next_turn(slot, &turns, first))
        };
        let settled = state.last_setback.and_then(|last| from(last, SETTLED_DAYS));
        waits.extend(settled.map(NextWait::Settled));
        let least = if self.careful() { CAREFUL_DAYS_ON_RUNG } else { DAYS_ON_RUNG };
        let time = from(state.rung_since, least[usize::from(state.has_climbed())]).filter(|_| way.timed);
        waits.extend(time.map(NextWait::Time));
        (way.next.or(Some(first)), waits)
    }

    fn sooner(&self, state: &ItemState) -> Option<Sooner> {
        if state.easy + 1 == GREENS_FOR_RUNG {
            return Some(Sooner::EasyAgain);
        }
        let (test, seconds) = outgrown_by(state.exercise).filter(|_| self.tests.outgrown(state.exercise).is_none())?;
        Some(Sooner::Test(test, seconds))
    }

    /// The first day on which the next phase can begin as far as time goes, and what else it waits for then; `None` in the last one.
    pub fn phase_ahead(&self, today: NaiveDate) -> Option<(NaiveDate, Vec<Wait>)> {
        self.phase.next()?;
        let begun = (today - self.plan.start).num_days().max(0).unsigned_abs() / 7;
        let weeks = (begun + 1..=begun + WEEKS).map(|week| self.plan.start + Days::new(week * 7));
        let by_time = |wait: &Wait| matches!(wait, Wait::Days(_) | Wait::Week(_) | Wait::Calm(Some(_)));
        let mut waits = weeks.filter(|day| !self.is_deload(*day)).map(|day| (day, self.phase_waits(day)));
        waits.find(|(_, waits)| !waits.iter().any(by_time))
    }
}

impl ItemState {
    /// The dose whose green shows that this exercise has been learnt: the usual start, or what it began with where that was less.
    pub fn first_dose(&self) -> Dose {
        let (exercise, begun) = self.begun;
        let start = self.exercise.dose.start;
        let less = exercise == self.exercise && exercise.volume(begun) < exercise.volume(start);
        if less { begun } else { start }
    }
}

/// Why a rung cannot begin yet although it is its turn: its least share of the work before is more than that, or it has no room.
fn room_for(state: &ItemState, rung: ExerciseRef) -> NextWait {
    if entry(rung, state.volume(), |_| true).is_some() { NextWait::Minutes } else { NextWait::More }
}
