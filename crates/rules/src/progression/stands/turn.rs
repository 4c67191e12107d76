//! The next time that a slot has its turn: when it is, what holds it, and how it would stand after it.

use chrono::{Datelike, Days, NaiveDate};

use super::super::count::GREEN_DAYS;
use super::super::growth::RUNGS_A_WEEK;
use super::super::state::Progress;
use super::super::turns::Turns;
use super::NextWait;
use crate::plan::DayKind;
use steadyback_catalogue::exercise::Part;

/// Days within which the next turn of an exercise is looked for: one strength day a week, and a lighter one between.
const WITHIN: usize = 14;

impl Progress {
    /// What holds everything on the day of a session, whatever an exercise has come to.
    pub(super) fn held_then(&self, slot: u8, turns: &Turns, session: NaiveDate) -> Vec<NextWait> {
        let mut waits = Vec::new();
        if self.flare.is_some() {
            waits.push(NextWait::Flare);
        } else if self.is_deload(session) {
            let after = session.iter_days().take(WITHIN).find(|day| !self.is_deload(*day));
            waits.extend(after.map(NextWait::Lighter));
        }
        let family = self.items[usize::from(slot)].exercise.family;
        let frozen = self.frozen.iter().find(|(of, _)| *of == family);
        let until = frozen.map(|(_, until)| *until - Days::new(1)).filter(|first| session < *first);
        waits.extend(until.map(|first| NextWait::Frozen(self.next_turn(slot, turns, first))));
        waits
    }

    /// The first session of a slot after a week of the plan in which enough others have moved on.
    pub(super) fn after_this_week(&self, slot: u8, turns: &Turns, session: NaiveDate) -> Option<NextWait> {
        // A session is decided on a day later.
        let decided = session + Days::new(1);
        let main = self.items[usize::from(slot)].item.part == Part::Main;
        let full = main && self.rungs_in_week(decided) >= RUNGS_A_WEEK;
        let first = self.plan.start + Days::new(u64::from(self.plan.week_of(decided)) * 7 - 1);
        full.then(|| NextWait::Week(self.next_turn(slot, turns, first)))
    }

    /// The next day on which a slot has its turn and a green of it counts.
    pub(super) fn next_turn(&self, slot: u8, turns: &Turns, today: NaiveDate) -> NaiveDate {
        let state = &self.items[usize::from(slot)];
        let done = self.awaiting.as_ref().map(|waiting| waiting.date).max(state.last_green);
        let apart = if state.exercise.loaded { GREEN_DAYS } else { 1 };
        let counts = |day: &NaiveDate| done.is_none_or(|last| (*day - last).num_days() >= apart);
        let turn =
            |day: &NaiveDate| self.plan.day(*day) == DayKind::Strength && turns.has(slot, day.weekday()) && counts(day);
        today.iter_days().take(WITHIN).find(turn).unwrap_or(today)
    }

    /// As it would stand after one more green that was neither easy nor hard, before anything comes of it.
    pub(super) fn after_a_green(&self, slot: u8, turns: &Turns, session: NaiveDate) -> Self {
        let full = self.is_full(slot, turns);
        let mut then = self.clone();
        let state = &mut then.items[usize::from(slot)];
        state.mastered = if state.at_mastery() || full { state.mastered.saturating_add(1) } else { 0 };
        (state.greens, state.rung_greens) = (state.greens.saturating_add(1), state.rung_greens.saturating_add(1));
        (state.easy, state.last_green) = (0, Some(session));
        then
    }
}
