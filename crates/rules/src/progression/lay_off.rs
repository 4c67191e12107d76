//! Time away: repeated, reduced or stepped back by how long it was, and never caught up (our own choice).

use chrono::NaiveDate;

use super::down;
use super::rule::{Decision, Input, Prescription, Rule, whole};
use super::state::{ItemState, Progress};
use crate::plan::DayKind;
use steadyback_catalogue::exercise::Phase;

/// How much of the rule has been applied to this absence.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Away {
    /// Not away, or less than a week.
    No,
    /// A week: the last dose again.
    Week,
    /// Two or three weeks: 20 % less.
    Weeks,
    /// Four weeks or more: previous phase.
    Month,
}

/// Days away from which the last dose is repeated.
pub(super) const REPEAT_AFTER: i64 = 7;
/// Days away from which there is 20 % less.
pub const LESS_AFTER: i64 = 14;
/// Days away from which one goes back: to the phase before, or to the beginning of an activity.
pub const BACK_AFTER: i64 = 28;

/// Days away from which each step holds.
pub(super) const STEPS: [(i64, Away, Rule); 3] = [
    (REPEAT_AFTER, Away::Week, Rule::LayOffRepeat),
    (LESS_AFTER, Away::Weeks, Rule::LayOffReduce),
    (BACK_AFTER, Away::Month, Rule::LayOffBack),
];

impl Progress {
    pub(super) fn lay_off(&mut self, date: NaiveDate, decisions: &mut Vec<Decision>) {
        // During a flare there is no training to be away from.
        let (Some(last), None) = (self.last_loaded.max(self.last_flare), self.flare) else { return };
        if self.last_loaded.is_none() {
            return;
        }
        let gap = (date - last).num_days();
        if gap < REPEAT_AFTER {
            return;
        }
        for (days, away, rule) in STEPS {
            if gap >= days && self.lay_off < away && (away > Away::Week || self.missed(last, date)) {
                self.lay_off = away;
                self.step_back(date, rule, gap, decisions);
            }
        }
    }

    /// Whether a strength day went by between the two: with one a week, a week from one to the next misses nothing.
    fn missed(&self, last: NaiveDate, date: NaiveDate) -> bool {
        last.iter_days().skip(1).take_while(|day| *day < date).any(|day| self.plan.day(day) == DayKind::Strength)
    }

    /// Whether tests are due because of a long time away.
    pub fn retest(&self) -> bool {
        self.lay_off == Away::Month
    }

    fn step_back(&mut self, date: NaiveDate, rule: Rule, days: i64, decisions: &mut Vec<Decision>) {
        let inputs = vec![Input::GapDays(whole(days))];
        let decision = |slot, before, after| Decision { date, rule, slot, before, after, inputs: inputs.clone() };
        match rule {
            Rule::LayOffReduce => {
                let phase = self.phase;
                let in_plan = |state: &ItemState| state.in_phase(phase) && state.hand.out.is_none();
                let done = |state: &ItemState| state.exercise.loaded && in_plan(state);
                for (slot, state) in (0u8..).zip(&mut self.items).filter(|(_, state)| done(state)) {
                    let before = state.doing();
                    state.go_on((state.exercise, down::less(state.exercise, state.dose)), date);
                    decisions.push(decision(Some(slot), before, state.doing()));
                }
            }
            Rule::LayOffBack => {
                let (left, before) = (self.phase, Prescription::InPhase(self.phase));
                self.phase = previous(self.phase);
                self.phase_since = date;
                self.phase_sessions.clear();
                decisions.push(decision(None, before, Prescription::InPhase(self.phase)));
                let phase = self.phase;
                let in_plan = |state: &ItemState| state.item.in_phase(phase) && state.hand.out.is_none();
                for at in 0..self.items.len() {
                    let reach = self.reach();
                    let Some(state) = self.items.get_mut(at).filter(|state| in_plan(state)) else { continue };
                    let slot = u8::try_from(at).unwrap_or(u8::MAX);
                    let before = state.doing();
                    // What comes back has not been reduced yet: it was not done in the phase that is left.
                    if state.exercise.loaded && !state.in_phase(left) {
                        state.go_on((state.exercise, down::less(state.exercise, state.dose)), date);
                    }
                    let back = down::into_phase(state, &reach, phase);
                    // What has nothing easier waits for its phase, and begins with the least when that is back.
                    state.go_on(back.unwrap_or((state.exercise, state.exercise.dose.floor())), date);
                    let mut decided = decision(Some(slot), before, state.doing());
                    decided.inputs.extend(back.is_none().then_some(Input::WaitsFor(state.exercise.from_phase)));
                    if decided.changes() || back.is_none() {
                        decisions.push(decided);
                    }
                }
            }
            _ => decisions.push(decision(None, Prescription::Training, Prescription::Training)),
        }
        // A week away leaves what was shown as it was.
        for state in self.items.iter_mut().filter(|_| rule != Rule::LayOffRepeat) {
            state.nothing_counts();
        }
    }
}

const fn previous(phase: Phase) -> Phase {
    match phase {
        Phase::Foundation | Phase::Builders => Phase::Foundation,
        Phase::Integrated => Phase::Builders,
        Phase::Load => Phase::Integrated,
    }
}
