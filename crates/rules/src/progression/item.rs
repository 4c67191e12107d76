//! One exercise of a session that is over: up, down, aside, or held, and by what.

use chrono::NaiveDate;

use super::count::{amber, counted, let_pass, red};
use super::down;
use super::flare::RISE;
use super::rule::{Decision, Input, Rule, whole};
use super::state::Progress;
use super::step::Green;
use super::turns::Turns;
use super::verdict::{InSession, Verdict};
use crate::journal::{Ended, ItemLog, Leg, Quality};
use steadyback_catalogue::exercise::{Direction, Family, Part};
use steadyback_catalogue::measure::Pain;

/// Days over which reds on one exercise are counted (our own choice).
pub(super) const RED_DAYS: i64 = 14;
/// Slips of form in a row that step down (our own choice).
pub(super) const SLIPS_DOWN: u8 = 2;

/// A session that is over and what came of it.
pub(super) struct Day {
    /// The day of the decision.
    pub date: NaiveDate,
    /// The day of the session.
    pub session: NaiveDate,
    /// Pain at rest before it.
    pub before: Pain,
    /// Usual pain then.
    pub usual: Pain,
    /// Leg symptoms the day after, if that was answered.
    pub leg: Option<Leg>,
    /// What the day after adds.
    pub after: InSession,
    /// The slot that a bad day after is counted on.
    pub blamed: Option<u8>,
    /// What kept everything from growing on that day, whatever an exercise says.
    pub held: Option<Outcome>,
    /// What the day after adds where nothing is let pass; `None` where nothing is anyway.
    pub strict: Option<InSession>,
    /// Whose turn it is on which day.
    pub turns: Turns,
}

/// What came of one exercise.
pub(super) type Outcome = (Rule, Vec<Input>);

impl Progress {
    /// Decides on one exercise, unless so many rungs up are enough for this week.
    pub(super) fn decide(
        &mut self,
        day: &Day,
        log: &ItemLog,
        during: InSession,
        enough: Option<u8>,
    ) -> Option<Decision> {
        let before = self.items.get(usize::from(log.slot)).filter(|_| log.ended != Ended::Skipped)?.doing();
        let (rule, inputs) = if peripheralised(day, log) {
            self.peripheralised = true;
            self.limits.blocked = self.limits.blocked.with(Direction::Extension, true);
            if let Some(state) = self.items.get_mut(usize::from(log.slot)) {
                state.nothing_counts();
                state.reds.clear();
            }
            (Rule::Peripheralised, peripheralised_inputs(day, log))
        } else {
            self.judge(day, log, during, enough)?
        };
        let after = self.items.get(usize::from(log.slot))?.doing();
        Some(Decision { date: day.date, rule, slot: Some(log.slot), before, after, inputs })
    }

    /// What keeps everything from growing after this session.
    pub(super) fn held(&self, session: NaiveDate, before: Pain, usual: Pain) -> Option<Outcome> {
        if self.plan.is_deload(session) {
            Some((Rule::Deload, vec![Input::Week(self.plan.week_of(session))]))
        } else if self.is_deload(session) {
            Some((Rule::Deload, Vec::new()))
        } else if self.flare.is_some() {
            Some((Rule::FlareBegan, Vec::new()))
        } else if before.above(usual) >= RISE && !self.quotas() {
            Some((Rule::ComfortDay, vec![Input::Usual(usual), Input::Before(before)]))
        } else {
            self.drained(session).then_some((Rule::TiredDay, Vec::new()))
        }
    }

    /// The same with a bad day after of this family, which comes before all but an easier week.
    fn held_back(&self, day: &Day, family: Family) -> Option<Outcome> {
        let easier = day.held.as_ref().is_some_and(|(rule, _)| *rule == Rule::Deload);
        let frozen = self.frozen.iter().find(|(of, until)| *of == family && day.date < *until && !easier);
        let left = frozen.map(|(_, until)| Input::FrozenDays(whole((*until - day.date).num_days())));
        left.map_or_else(|| day.held.clone(), |left| Some((Rule::NextDayRed, vec![left])))
    }

    fn judge(&mut self, day: &Day, log: &ItemLog, during: InSession, enough: Option<u8>) -> Option<Outcome> {
        let reach = self.reach();
        let state = self.items.get_mut(usize::from(log.slot))?;
        state.form_slips = if log.quality == Quality::FormSlipped { state.form_slips.saturating_add(1) } else { 0 };
        state.reds.retain(|red| (day.session - *red).num_days() < RED_DAYS);
        let next_day_red = day.after.verdict == Verdict::Red && log.exercise.loaded;
        if during.verdict == Verdict::Green && day.after.verdict == Verdict::Green {
            return self.judge_green(day, log, during, enough);
        }
        let untold = during.verdict == Verdict::Green && day.leg.is_none();
        if log.exercise.loaded && !untold {
            state.last_setback = Some(day.session);
        }
        let outcome = if during.verdict == Verdict::Red || next_day_red {
            red(state, &reach, day, log, during, next_day_red)
        } else if state.form_slips >= SLIPS_DOWN {
            let slips = Input::FormSlips(state.form_slips);
            state.go_back(down::down(state, &reach), day.date);
            state.form_slips = 0;
            (Rule::StepDown, vec![slips])
        } else if during.verdict == Verdict::Amber {
            state.nothing_counts();
            state.rung_greens = 0;
            let mut inputs = during.inputs;
            if day.after.verdict == Verdict::Amber {
                inputs.extend(
                    day.after.inputs.iter().filter(|input| !inputs.contains(input)).copied().collect::<Vec<_>>(),
                );
            }
            amber(state, day, inputs)
        } else {
            // What is not loaded is not to blame, but nothing grows on such a day. What nobody knows takes nothing back either.
            let missing = day.leg.is_none();
            if log.exercise.loaded && !missing {
                state.nothing_counts();
            }
            let inputs = day.after.inputs.clone();
            if missing { (Rule::NoAnswer, inputs) } else { amber(state, day, inputs) }
        };
        Some(outcome)
    }

    fn judge_green(&mut self, day: &Day, log: &ItemLog, during: InSession, enough: Option<u8>) -> Option<Outcome> {
        // What is moved for its own sake does not grow: it changes instead.
        let state = self.items.get(usize::from(log.slot))?;
        if state.item.part != Part::Main && !log.exercise.loaded && !log.exercise.family.climbs() {
            return None;
        }
        let held = self.held_back(day, log.exercise.family);
        let full = self.is_full(log.slot, &day.turns);
        let whole = self.whole(log.slot, day.session);
        let state = self.items.get_mut(usize::from(log.slot))?;
        let mut inputs = Vec::with_capacity(12);
        inputs.extend(&day.after.inputs);
        inputs.extend(during.inputs.into_iter().filter(|input| !day.after.inputs.contains(input)));
        let passed = let_pass(day, log);
        if let Some(rule) = counted(state, day, log, held, (passed.is_none(), full, whole), &mut inputs) {
            return Some((rule, inputs));
        }
        let green = Green { slot: log.slot, date: day.date, effort: log.effort, passed: passed.is_some() };
        let step = self.up(green, &day.turns, enough);
        inputs.extend(step.inputs);
        let state = self.items.get_mut(usize::from(log.slot))?;
        if matches!(step.rule, Rule::Progress | Rule::Quota) && step.to != (state.exercise, state.dose) {
            state.grown = Some(day.date);
        }
        state.go_on(step.to, day.date);
        Some((step.rule, inputs))
    }
}

/// Whether bending backwards sent pain outwards, during it or until the next day: then it stops (R33, X12).
fn peripheralised(day: &Day, log: &ItemLog) -> bool {
    let spread = log.quality == Quality::Spreading || day.leg == Some(Leg::FurtherDown);
    log.exercise.family == Family::Extension && log.exercise.loads.has(Direction::Extension) && spread
}

fn peripheralised_inputs(day: &Day, log: &ItemLog) -> Vec<Input> {
    let during = (log.quality == Quality::Spreading).then_some(Input::Quality(log.quality));
    during.into_iter().chain(day.leg.filter(|leg| *leg == Leg::FurtherDown).map(Input::Leg)).collect()
}
