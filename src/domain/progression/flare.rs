//! A flare: comfort work instead of training, and the way back. clinical.md §8, FLARE.

use chrono::NaiveDate;

use super::rule::{Decision, Input, Rule, State};
use super::state::{Flare, Progress};
use super::step;
use crate::domain::measure::Pain;

/// How far above usual pain at rest has to be.
pub const RISE: u8 = 2;
/// Days of comfort work before training can come back.
pub const COMFORT_DAYS: i64 = 2;
/// A flare longer than this comes back one rung lower.
const LONG_DAYS: i64 = 7;
/// A flare longer than this is to be looked at by somebody.
const TOO_LONG_DAYS: i64 = 14;

impl Progress {
    /// A reading of pain at rest: 2 or more above usual on two days running is a flare.
    pub(super) fn take_rest_pain(&mut self, date: NaiveDate, pain: Pain, decisions: &mut Vec<Decision>) {
        let usual = self.usual();
        let high = pain.above(usual) >= RISE;
        match self.high_since {
            Some(since) if high && date > since => {
                self.begin_flare(date, vec![Input::Usual(usual), Input::Before(pain)], decisions);
            }
            Some(_) if high => {}
            _ => self.high_since = high.then_some(date),
        }
        self.read(pain);
    }

    pub(super) fn begin_flare(&mut self, date: NaiveDate, inputs: Vec<Input>, decisions: &mut Vec<Decision>) {
        if self.flare.is_some() {
            return;
        }
        self.flare = Some(Flare { since: date, warned: false });
        let (before, after) = (State::Training, State::Comfort);
        decisions.push(Decision { date, rule: Rule::FlareBegan, slot: None, before, after, inputs });
    }

    pub(super) fn watch_flare(&mut self, date: NaiveDate, decisions: &mut Vec<Decision>) {
        let Some(flare) = &mut self.flare else { return };
        let days = (date - flare.since).num_days();
        if days > TOO_LONG_DAYS && !flare.warned {
            flare.warned = true;
            let inputs = vec![Input::FlareDays(whole(days))];
            decisions.push(Decision {
                date,
                rule: Rule::FlareTooLong,
                slot: None,
                before: State::Comfort,
                after: State::Comfort,
                inputs,
            });
        }
    }

    pub(super) fn end_flare(&mut self, date: NaiveDate, decisions: &mut Vec<Decision>) {
        let Some(flare) = self.flare.take() else { return };
        let days = (date - flare.since).num_days();
        self.last_flare = Some(date);
        self.high_since = None;
        self.lay_off = super::lay_off::Away::No;
        let inputs = vec![Input::FlareDays(whole(days))];
        let decision = |slot, before, after| Decision {
            date,
            rule: Rule::FlareReturn,
            slot,
            before,
            after,
            inputs: inputs.clone(),
        };
        decisions.push(decision(None, State::Comfort, State::Training));
        let limits = self.limits;
        for (slot, state) in (0u8..).zip(&mut self.items) {
            // What has not begun yet begins as planned.
            if !state.exercise.loaded || state.item.from > self.phase {
                continue;
            }
            let before = state.doing();
            if days > LONG_DAYS {
                (state.exercise, state.dose) = step::down(state, &limits);
            } else {
                state.dose = step::less(state.exercise, state.dose);
            }
            state.greens = 0;
            if state.item.in_phase(self.phase) {
                decisions.push(decision(Some(slot), before, state.doing()));
            }
        }
    }

    /// Whether training may come back by now.
    pub fn flare_may_end(&self, date: NaiveDate) -> bool {
        self.flare.is_some_and(|flare| (date - flare.since).num_days() >= COMFORT_DAYS)
    }

    /// Whether pain before a session is high enough for a comfort set only.
    pub fn comfort_day(&self, before: Pain) -> bool {
        before.above(self.usual()) >= RISE
    }
}

fn whole(days: i64) -> u16 {
    u16::try_from(days.max(0)).unwrap_or(u16::MAX)
}
