//! A session and its day after: taken in, waited for, and turned into a decision for every exercise.

use chrono::{Days, NaiveDate};

use super::ANSWER_DAYS;
use super::growth::{RUNGS_A_SESSION, RUNGS_A_WEEK};
use super::item::Day;
use super::notes::Sign;
use super::rule::{Decision, Input, Prescription, Rule};
use super::state::{Awaiting, Progress};
use super::verdict::{GREEN_PERCENT, Verdict, judged, next_day};
use crate::journal::{Ended, Form, ItemLog, Leg, SessionLog};
use crate::split::Split;
use steadyback_catalogue::exercise::Part;
use steadyback_catalogue::measure::Pain;

/// Days without growth for a family after a 24-hour red.
pub(super) const FREEZE_DAYS: u64 = 7;

impl Progress {
    pub(super) fn take_session(&mut self, date: NaiveDate, mut log: SessionLog, decisions: &mut Vec<Decision>) {
        // A comfort session decides nothing and asks nothing; one whose answer may still come goes on waiting for it.
        if log.form == Form::Comfort {
            self.take_rest_pain(date, log.before, decisions);
            return;
        }
        let loaded = || log.items.iter().filter(|it| it.exercise.loaded && it.ended != Ended::Skipped);
        for item in loaded() {
            self.last_splits[Split::of(item.exercise.family) as usize] = Some(date);
        }
        let (trained, weaker) = (loaded().count() > 0, loaded().any(|it| it.done_percent() < GREEN_PERCENT));
        // One from another device may have been done with another plan.
        log.items.retain_mut(|item| self.place(item, Some(item.slot.into())));
        // A further sitting of one session shares its day after; the same exercises again are a session of their own.
        let sitting = self.awaiting.as_ref().is_some_and(|waiting| {
            let done = |slot| waiting.log.items.iter().any(|item| item.slot == slot);
            waiting.date == date && !log.items.is_empty() && !log.items.iter().any(|item| done(item.slot))
        });
        if self.awaiting.is_some() && !sitting {
            self.settle(date, None, decisions);
        }
        let usual = self.usual();
        self.take_rest_pain(date, log.before, decisions);
        self.count_work(&log);
        if trained {
            self.last_loaded = Some(date);
            self.lay_off = super::lay_off::Away::No;
            if weaker {
                self.sign(date, Sign::Weaker, true);
                self.ease_early(date, decisions);
            }
            if self.phase_sessions.last() != Some(&date) {
                self.phase_sessions.push(date);
            }
        }
        self.awaiting = Some(match self.awaiting.take() {
            Some(mut waiting) => {
                waiting.log.after = log.after;
                waiting.log.items.extend(log.items);
                waiting
            }
            None => Awaiting { date, log, usual },
        });
    }

    pub(super) fn take_next_day(
        &mut self,
        date: NaiveDate,
        session: NaiveDate,
        (pain, leg): (Pain, Leg),
        decisions: &mut Vec<Decision>,
    ) {
        if leg == Leg::NewNumbnessOrWeakness {
            let states = (Prescription::Training, Prescription::Training);
            decisions.push(Decision::of_plan(date, Rule::StopRefer, states, vec![Input::Leg(leg)]));
        }
        // An answer that fits no waiting session is still a reading of pain at rest.
        if self.awaiting.as_ref().is_some_and(|waiting| waiting.date == session && waiting.date < date) {
            self.settle(date, Some((pain, leg)), decisions);
        }
        self.take_rest_pain(date, pain, decisions);
    }

    pub(super) fn miss_answer(&mut self, date: NaiveDate, decisions: &mut Vec<Decision>) {
        if self.awaiting.as_ref().is_some_and(|waiting| (date - waiting.date).num_days() > ANSWER_DAYS) {
            self.settle(date, None, decisions);
        }
    }

    /// Decides on every exercise of the waiting session.
    fn settle(&mut self, date: NaiveDate, answer: Option<(Pain, Leg)>, decisions: &mut Vec<Decision>) {
        let Some(Awaiting { date: session, log, usual }) = self.awaiting.take() else { return };
        let quotas = self.quotas();
        let after = next_day(log.before, answer, quotas);
        let strict = quotas.then(|| next_day(log.before, answer, false));
        let trained = || log.items.iter().filter(|it| it.exercise.loaded && it.ended != Ended::Skipped);
        // One red per 24-hour event: it is counted on the exercise that hurt most.
        let blamed = trained().max_by_key(|it| (it.peak, std::cmp::Reverse(it.slot))).map(|item| item.slot);
        if after.verdict == Verdict::Red {
            for item in trained() {
                self.frozen.retain(|(family, _)| *family != item.exercise.family);
                self.frozen.push((item.exercise.family, date + Days::new(FREEZE_DAYS)));
            }
        }
        let leg = answer.map(|(_, leg)| leg);
        let held = self.held(session, log.before, usual);
        let turns = self.turns();
        let day = Day { date, session, before: log.before, usual, leg, after, blamed, held, strict, turns };
        let mut decided: Vec<u8> = Vec::new();
        let mut this_week = self.rungs_in_week(date);
        let mut this_session = 0;
        // Not all move on at once: those first that never have, then those that have waited longest.
        let mut in_turn: Vec<&ItemLog> = log.items.iter().collect();
        in_turn.sort_by_key(|item| {
            self.items.get(usize::from(item.slot)).map(|state| (state.has_climbed(), state.rung_since))
        });
        for item in in_turn {
            // What was done instead of something that hurt decides nothing by itself.
            if decided.contains(&item.slot) {
                continue;
            }
            decided.push(item.slot);
            let during = judged(usual, log.before, item, quotas);
            let main = self.items.get(usize::from(item.slot)).is_some_and(|state| state.item.part == Part::Main);
            let enough = main && (this_session >= RUNGS_A_SESSION || this_week >= RUNGS_A_WEEK);
            let decision = self.decide(&day, item, during, enough.then_some(this_week));
            let moved = u8::from(main && decision.as_ref().is_some_and(|it| it.rule == Rule::LevelUp && it.changes()));
            (this_session, this_week) = (this_session + moved, this_week.saturating_add(moved));
            decisions.extend(decision);
        }
    }
}
