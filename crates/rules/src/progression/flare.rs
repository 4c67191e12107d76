//! A flare: comfort work instead of training, and the way back.

use chrono::NaiveDate;

use super::down;
use super::notes::Sign;
use super::rule::{Decision, Input, Prescription, Rule, whole};
use super::state::{Flare, Progress};
use steadyback_catalogue::measure::Pain;

/// How far above usual pain at rest has to be: the smallest change that matters (Ostelo 2008).
pub const RISE: u8 = 2;
/// Days from one high reading to the next within which pain counts as having stayed high. A flare takes 24 hours or more; who
/// trains every other day is asked every other day (our own choice).
pub(super) const HIGH_DAYS: std::ops::RangeInclusive<i64> = 1..=2;
/// Days of comfort work before training can come back (source 001: 48 to 72 hours).
pub const COMFORT_DAYS: i64 = 2;
/// Days of comfort work after which most flares have settled; it is told, and nothing hangs on it (source 001: 48 to 72 hours).
pub(super) const COMFORT_DAYS_TOLD: i64 = COMFORT_DAYS + 1;
/// A flare longer than this, in days, comes back one rung lower (our own choice).
pub(super) const LONG_DAYS: i64 = 7;
/// A flare longer than this, in days, is to be looked at by somebody (our own choice).
pub(super) const TOO_LONG_DAYS: i64 = 14;

impl Progress {
    /// A reading of pain at rest, with a session or the day after one.
    pub(super) fn take_rest_pain(&mut self, date: NaiveDate, pain: Pain, decisions: &mut Vec<Decision>) {
        if self.hears_of(date, pain, decisions) {
            self.rested_on = None;
            self.read(pain);
        }
    }

    /// Pain at rest that is told by itself: told again on a day it counts once, by its worst hour.
    pub(super) fn tell_rest_pain(&mut self, date: NaiveDate, pain: Pain, decisions: &mut Vec<Decision>) {
        if !self.hears_of(date, pain, decisions) {
            return;
        }
        match self.readings.last_mut().filter(|_| self.rested_on == Some(date)) {
            Some(last) => *last = (*last).max(pain),
            None => self.read(pain),
        }
        self.rested_on = Some(date);
    }

    /// Pain of 2 or more above usual twice, a day or two apart, is a flare. What is read during a flare says nothing about what is usual;
    /// otherwise it does.
    fn hears_of(&mut self, date: NaiveDate, pain: Pain, decisions: &mut Vec<Decision>) -> bool {
        if self.flare.is_some() {
            return false;
        }
        let usual = self.usual();
        let high = pain.above(usual) >= RISE;
        match self.high_on {
            Some(on) if high && HIGH_DAYS.contains(&(date - on).num_days()) => {
                self.begin_flare(date, vec![Input::Usual(usual), Input::Before(pain)], decisions);
                return false;
            }
            // A better hour of the same day takes nothing back.
            Some(on) if on == date => {}
            _ => self.high_on = high.then_some(date),
        }
        if pain > usual {
            self.sign(date, Sign::Sorer, true);
            self.ease_early(date, decisions);
        }
        true
    }

    pub(super) fn begin_flare(&mut self, date: NaiveDate, inputs: Vec<Input>, decisions: &mut Vec<Decision>) {
        if self.flare.is_some() {
            return;
        }
        self.flare = Some(Flare { since: date, warned: false });
        self.high_on = None;
        decisions.push(Decision::of_plan(
            date,
            Rule::FlareBegan,
            (Prescription::Training, Prescription::Comfort),
            inputs,
        ));
    }

    pub(super) fn watch_flare(&mut self, date: NaiveDate, decisions: &mut Vec<Decision>) {
        let Some(flare) = &mut self.flare else { return };
        let days = (date - flare.since).num_days();
        if days > TOO_LONG_DAYS && !flare.warned {
            flare.warned = true;
            let (states, inputs) =
                ((Prescription::Comfort, Prescription::Comfort), vec![Input::FlareDays(whole(days))]);
            decisions.push(Decision::of_plan(date, Rule::FlareTooLong, states, inputs));
        }
    }

    pub(super) fn end_flare(&mut self, date: NaiveDate, decisions: &mut Vec<Decision>) {
        let Some(flare) = self.flare.take() else { return };
        let days = (date - flare.since).num_days();
        self.last_flare = Some(date);
        self.lay_off = super::lay_off::Away::No;
        let inputs = vec![Input::FlareDays(whole(days))];
        let back = (Prescription::Comfort, Prescription::Training);
        decisions.push(Decision::of_plan(date, Rule::FlareReturn, back, inputs.clone()));
        for at in 0..self.items.len() {
            let (slot, reach) = (u8::try_from(at).unwrap_or(u8::MAX), self.reach());
            let state = &mut self.items[at];
            // What has not begun yet begins as planned; what is over is less once time away brings it back.
            if !state.exercise.loaded || !state.in_phase(self.phase) || state.hand.out.is_some() {
                continue;
            }
            let before = state.doing();
            let less = (state.exercise, down::less(state.exercise, state.dose));
            state.go_back(if days > LONG_DAYS { down::down(state, &reach) } else { less }, date);
            let (after, inputs) = (state.doing(), inputs.clone());
            decisions.push(Decision { date, rule: Rule::FlareReturn, slot: Some(slot), before, after, inputs });
        }
    }

    /// Whether training may come back by now.
    pub fn flare_may_end(&self, date: NaiveDate) -> bool {
        self.flare.is_some_and(|flare| (date - flare.since).num_days() >= COMFORT_DAYS)
    }

    /// Whether pain before a session is high enough for a comfort set only.
    pub fn comfort_day(&self, before: Pain) -> bool {
        before.above(self.usual()) >= RISE && !self.quotas()
    }
}
