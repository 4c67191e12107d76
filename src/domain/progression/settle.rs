//! A session and its day after, turned into a decision for every exercise.

use chrono::{Days, NaiveDate};

use super::ANSWER_DAYS;
use super::rule::{Decision, Input, Rule, State};
use super::state::{Awaiting, ItemState, Progress};
use super::step;
use super::verdict::{InSession, Verdict, in_session, next_day};
use crate::domain::exercise::Phase;
use crate::domain::journal::{Ended, Form, ItemLog, Leg, Quality, SessionLog};
use crate::domain::measure::Pain;
use crate::domain::profile::Limits;

/// Days over which reds on one exercise are counted.
const RED_DAYS: i64 = 14;
/// Days between greens that count, for loaded work.
const GREEN_DAYS: i64 = 2;
/// Greens in a row before anything grows.
const GREENS: u8 = 2;
/// Days without growth for a family after a 24-hour red.
const FREEZE_DAYS: u64 = 7;

impl Progress {
    pub(super) fn take_session(&mut self, date: NaiveDate, log: SessionLog, decisions: &mut Vec<Decision>) {
        // A comfort session decides nothing and asks nothing; one whose answer may still come goes on waiting for it.
        if log.form == Form::Comfort {
            self.take_rest_pain(date, log.before, decisions);
            return;
        }
        if self.awaiting.is_some() {
            self.settle(date, None, decisions);
        }
        self.take_rest_pain(date, log.before, decisions);
        let trained = log.items.iter().any(|item| item.exercise.loaded && item.ended != Ended::Skipped);
        if trained {
            self.last_loaded = Some(date);
            self.lay_off = super::lay_off::Away::No;
            if self.phase_sessions.last() != Some(&date) {
                self.phase_sessions.push(date);
            }
        }
        self.awaiting = Some(Awaiting { date, log });
    }

    pub(super) fn take_next_day(
        &mut self,
        date: NaiveDate,
        session: NaiveDate,
        pain: Pain,
        leg: Leg,
        decisions: &mut Vec<Decision>,
    ) {
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
        let Some(Awaiting { date: session, log }) = self.awaiting.take() else { return };
        let after = next_day(log.before, answer);
        let day = Day { date, session, after, missing: answer.is_none() };
        let usual = self.usual();
        // One red per 24-hour event: it is counted on the exercise that hurt most.
        let blamed = log
            .items
            .iter()
            .filter(|it| it.exercise.loaded && it.ended != Ended::Skipped)
            .max_by_key(|it| (it.peak, std::cmp::Reverse(it.slot)));
        let blamed = blamed.map(|item| item.slot);
        let mut decided: Vec<u8> = Vec::new();
        let mut worst = day.after.verdict;
        for item in &log.items {
            // What was done instead of something that hurt decides nothing by itself.
            if decided.contains(&item.slot) {
                continue;
            }
            decided.push(item.slot);
            let during = in_session(usual, log.before, item);
            if item.exercise.loaded && item.ended != Ended::Skipped {
                worst = worst.max(during.verdict);
            }
            let decision = self.decide(&day, item, during, blamed == Some(item.slot));
            decisions.extend(decision);
        }
        // Never upward after an amber or a red.
        if worst == Verdict::Green {
            self.phase_up(date, decisions);
        }
    }

    fn decide(&mut self, day: &Day, log: &ItemLog, during: InSession, blamed: bool) -> Option<Decision> {
        let deload = self.plan.is_deload(day.session);
        let frozen = self.frozen.iter().any(|(family, until)| *family == log.exercise.family && day.date < *until);
        let (limits, phase) = (self.limits, self.phase);
        let held = match (deload, frozen, self.flare.is_some()) {
            (true, _, _) => Some(Rule::Deload),
            (_, true, _) => Some(Rule::NextDayRed),
            (_, _, true) => Some(Rule::FlareBegan),
            _ => None,
        };
        let state = self.items.get_mut(usize::from(log.slot))?;
        if log.ended == Ended::Skipped {
            return None;
        }
        let before = state.doing();
        state.form_slips = if log.quality == Quality::FormSlipped { state.form_slips + 1 } else { 0 };
        state.reds.retain(|red| (day.session - *red).num_days() < RED_DAYS);
        let next_day_red = day.after.verdict == Verdict::Red && log.exercise.loaded;
        if next_day_red {
            self.frozen.retain(|(family, _)| *family != log.exercise.family);
            self.frozen.push((log.exercise.family, day.date + Days::new(FREEZE_DAYS)));
        }
        let (rule, inputs) = if during.verdict == Verdict::Red || next_day_red {
            let mut inputs = if next_day_red { day.after.inputs.clone() } else { Vec::new() };
            if during.verdict == Verdict::Red {
                inputs.extend(during.inputs);
            }
            let counts = during.verdict == Verdict::Red || blamed;
            red(state, &limits, day.session, counts, next_day_red, inputs)
        } else if state.form_slips >= 2 {
            let slips = Input::FormSlips(state.form_slips);
            (state.exercise, state.dose) = step::down(state, &limits);
            state.form_slips = 0;
            state.greens = 0;
            (Rule::StepDown, vec![slips])
        } else if during.verdict == Verdict::Amber {
            state.greens = 0;
            (Rule::Hold, during.inputs)
        } else if day.after.verdict >= Verdict::Amber {
            // What is not loaded is not to blame, but nothing grows on such a day.
            if log.exercise.loaded {
                state.greens = 0;
            }
            let rule = if day.missing { Rule::NoAnswer } else { Rule::Hold };
            (rule, day.after.inputs.clone())
        } else {
            let mut inputs = day.after.inputs.clone();
            inputs.extend(during.inputs);
            green(state, day, log, held, inputs, &limits, phase)
        };
        Some(Decision { date: day.date, rule, slot: Some(log.slot), before, after: state.doing(), inputs })
    }
}

/// The session day and what came of it.
struct Day {
    date: NaiveDate,
    session: NaiveDate,
    after: InSession,
    missing: bool,
}

/// Counts reds, if this one `counts` for this exercise: the second within 14 days steps down, the third swaps. One that does
/// neither costs 20 % if it was a 24-hour red.
fn red(
    state: &mut ItemState,
    limits: &Limits,
    session: NaiveDate,
    counts: bool,
    next_day: bool,
    mut inputs: Vec<Input>,
) -> (Rule, Vec<Input>) {
    state.greens = 0;
    if counts {
        state.reds.push(session);
    }
    let count = u8::try_from(state.reds.len()).unwrap_or(u8::MAX);
    inputs.push(Input::Reds(count));
    match count {
        _ if next_day && (!counts || count < 2) => {
            state.dose = step::less(state.exercise, state.dose);
            (Rule::NextDayRed, inputs)
        }
        0 | 1 => (Rule::InSessionRed, inputs),
        2 => {
            (state.exercise, state.dose) = step::down(state, limits);
            (Rule::StepDown, inputs)
        }
        _ => {
            (state.exercise, state.dose) = step::aside(state, limits);
            state.reds.clear();
            (Rule::Swap, inputs)
        }
    }
}

/// Counts greens, and after the second moves one step unless something holds it.
fn green(
    state: &mut ItemState,
    day: &Day,
    log: &ItemLog,
    held: Option<Rule>,
    mut inputs: Vec<Input>,
    limits: &Limits,
    phase: Phase,
) -> (Rule, Vec<Input>) {
    if log.dose.total() < state.dose.total() {
        // A lighter week, or cut to fit the minutes: nothing is known about the whole dose.
        if held != Some(Rule::Deload) {
            return (Rule::FitMinutes, inputs);
        }
        inputs.push(Input::Greens(state.greens));
        return (Rule::Deload, inputs);
    }
    let spaced =
        !log.exercise.loaded || state.last_green.is_none_or(|last| (day.session - last).num_days() >= GREEN_DAYS);
    if spaced {
        state.greens = state.greens.saturating_add(1);
        state.last_green = Some(day.session);
    }
    state.mastered_start |= log.dose.total() >= state.item.exercise.dose.start.total();
    inputs.push(Input::Greens(state.greens));
    if let Some(rule) = held {
        return (rule, inputs);
    }
    if state.greens < GREENS {
        return (Rule::FirstGreen, inputs);
    }
    let step = step::up(state, limits, phase);
    inputs.extend(step.inputs);
    (state.exercise, state.dose) = (step.exercise, step.dose);
    if matches!(step.rule, Rule::Progress | Rule::LevelUp) {
        state.greens = 0;
    }
    (step.rule, inputs)
}

impl Decision {
    /// Whether this holds something in place rather than moving it.
    pub fn holds(&self) -> bool {
        self.before == self.after && matches!(self.before, State::Doing(..))
    }
}
