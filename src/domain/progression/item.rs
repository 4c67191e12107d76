//! One exercise of a session that is over: up, down, aside, or held, and by what.

use chrono::NaiveDate;

use super::flare::RISE;
use super::rule::{Decision, Input, Rule, whole};
use super::state::{ItemState, Progress};
use super::step::{self, EASY_UP_TO};
use super::verdict::{InSession, Verdict, judged};
use crate::domain::exercise::{Direction, Family};
use crate::domain::journal::{Ended, ItemLog, Leg, Quality};
use crate::domain::measure::Pain;

/// Days over which reds on one exercise are counted (our own choice).
const RED_DAYS: i64 = 14;
/// Reds within them that step down; one more swaps (our own choice).
pub(super) const REDS_DOWN: u8 = 2;
/// Slips of form in a row that step down (our own choice).
pub(super) const SLIPS_DOWN: u8 = 2;
/// Days between greens that count, for loaded work: 48 hours (source 000).
const GREEN_DAYS: i64 = 2;
/// Greens in a row before anything grows (common practice in strength training).
pub(super) const GREENS: u8 = 2;
/// Days without a change from which an amber is a plateau (R20; four weeks are our own choice).
const PLATEAU_DAYS: i64 = 28;

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
}

/// What came of one exercise.
pub(super) type Outcome = (Rule, Vec<Input>);

impl Progress {
    pub(super) fn decide(&mut self, day: &Day, log: &ItemLog, during: InSession) -> Option<Decision> {
        let before = self.items.get(usize::from(log.slot)).filter(|_| log.ended != Ended::Skipped)?.doing();
        let (rule, inputs) = if outward(day, log) {
            self.outward = true;
            self.limits.blocked = self.limits.blocked.with(Direction::Extension, true);
            if let Some(state) = self.items.get_mut(usize::from(log.slot)) {
                state.greens = 0;
                state.reds.clear();
            }
            (Rule::Outward, outward_inputs(day, log))
        } else {
            self.judge(day, log, during)?
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
        } else if before.above(usual) >= RISE {
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

    fn climb(&self, slot: u8) -> step::Climb {
        let (limits, phase, tests) = (self.limits, self.phase, self.tests);
        step::Climb { limits, phase, others: self.others(slot), tests, quotas: self.quotas() }
    }

    fn judge(&mut self, day: &Day, log: &ItemLog, during: InSession) -> Option<Outcome> {
        let green = during.verdict == Verdict::Green && day.after.verdict == Verdict::Green;
        let grows = green.then(|| (self.held_back(day, log.exercise.family), self.climb(log.slot)));
        let limits = self.limits;
        let state = self.items.get_mut(usize::from(log.slot))?;
        state.form_slips = if log.quality == Quality::FormSlipped { state.form_slips.saturating_add(1) } else { 0 };
        state.reds.retain(|red| (day.session - *red).num_days() < RED_DAYS);
        let next_day_red = day.after.verdict == Verdict::Red && log.exercise.loaded;
        let outcome = if during.verdict == Verdict::Red || next_day_red {
            red(state, &limits, day, log, during, next_day_red)
        } else if state.form_slips >= SLIPS_DOWN {
            let slips = Input::FormSlips(state.form_slips);
            state.go_on(step::down(state, &limits), day.date);
            (state.form_slips, state.greens) = (0, 0);
            (Rule::StepDown, vec![slips])
        } else if during.verdict == Verdict::Amber {
            state.greens = 0;
            let mut inputs = during.inputs;
            if day.after.verdict == Verdict::Amber {
                inputs.extend(
                    day.after.inputs.iter().filter(|input| !inputs.contains(input)).copied().collect::<Vec<_>>(),
                );
            }
            amber(state, day, inputs)
        } else if let Some((held, climb)) = grows {
            let mut inputs = Vec::with_capacity(12);
            inputs.extend(&day.after.inputs);
            inputs.extend(during.inputs.into_iter().filter(|input| !day.after.inputs.contains(input)));
            let passed = let_pass(day, log);
            if let Some(rule) = counted(state, day, log, held, (climb.quotas, passed.is_none()), &mut inputs) {
                return Some((rule, inputs));
            }
            let step = step::up(state, &climb);
            // An amount may grow over pain that was let pass; another rung may not, and needs its two greens.
            if let (Rule::LevelUp, Some(ambers)) = (step.rule, passed) {
                (Rule::Hold, ambers)
            } else if step.rule == Rule::LevelUp && state.greens < GREENS {
                (Rule::FirstGreen, inputs)
            } else {
                inputs.extend(step.inputs);
                state.go_on(step.to, day.date);
                if matches!(step.rule, Rule::Progress | Rule::LevelUp | Rule::Quota) {
                    state.greens = 0;
                }
                (step.rule, inputs)
            }
        } else {
            // What is not loaded is not to blame, but nothing grows on such a day.
            if log.exercise.loaded {
                state.greens = 0;
            }
            let missing = day.leg.is_none();
            let inputs = day.after.inputs.clone();
            if missing { (Rule::NoAnswer, inputs) } else { amber(state, day, inputs) }
        };
        Some(outcome)
    }
}

/// Whether bending backwards sent pain outwards, during it or until the next day: then it stops (R33, X12).
fn outward(day: &Day, log: &ItemLog) -> bool {
    let spread = log.quality == Quality::Spreading || day.leg == Some(Leg::FurtherDown);
    log.exercise.family == Family::Extension && log.exercise.loads.has(Direction::Extension) && spread
}

fn outward_inputs(day: &Day, log: &ItemLog) -> Vec<Input> {
    let during = (log.quality == Quality::Spreading).then_some(Input::Quality(log.quality));
    during.into_iter().chain(day.leg.filter(|leg| *leg == Leg::FurtherDown).map(Input::Leg)).collect()
}

/// Stays; after four weeks without a change that is a plateau, and nothing is forced.
fn amber(state: &ItemState, day: &Day, mut inputs: Vec<Input>) -> Outcome {
    let same = (day.date - state.since).num_days();
    if same < PLATEAU_DAYS || !state.exercise.loaded {
        return (Rule::Hold, inputs);
    }
    inputs.push(Input::DaysSame(whole(same)));
    (Rule::Plateau, inputs)
}

/// Counts reds, if this one counts for this exercise: the second within 14 days steps down, the third swaps. One that does
/// neither costs 20 % if it was a 24-hour red.
fn red(
    state: &mut ItemState,
    limits: &crate::domain::profile::Limits,
    day: &Day,
    log: &ItemLog,
    during: InSession,
    next_day: bool,
) -> Outcome {
    let mut inputs = if next_day { day.after.inputs.clone() } else { Vec::new() };
    let counts = during.verdict == Verdict::Red || day.blamed == Some(log.slot);
    if during.verdict == Verdict::Red {
        let new: Vec<_> = during.inputs.into_iter().filter(|input| !inputs.contains(input)).collect();
        inputs.extend(new);
    }
    state.greens = 0;
    if counts {
        state.reds.push(day.session);
    }
    let count = u8::try_from(state.reds.len()).unwrap_or(u8::MAX);
    inputs.push(Input::Reds(count));
    let (rule, to) = if next_day && (!counts || count < REDS_DOWN) {
        (Rule::NextDayRed, (state.exercise, step::less(state.exercise, state.dose)))
    } else if count < REDS_DOWN {
        (Rule::InSessionRed, (state.exercise, state.dose))
    } else if count == REDS_DOWN {
        (Rule::StepDown, step::down(state, limits))
    } else {
        state.reds.clear();
        (Rule::Swap, step::aside(state, limits))
    };
    state.go_on(to, day.date);
    (rule, inputs)
}

/// What fixed amounts let pass of a session and its day after: pain that is amber otherwise.
fn let_pass(day: &Day, log: &ItemLog) -> Option<Vec<Input>> {
    let after = day.strict.as_ref()?;
    let during = judged(day.usual, day.before, log, false);
    let ambers = [&during, after].into_iter().filter(|it| it.verdict > Verdict::Green).flat_map(|it| &it.inputs);
    let mut inputs: Vec<Input> = Vec::new();
    for input in ambers {
        if !inputs.contains(input) {
            inputs.push(*input);
        }
    }
    (!inputs.is_empty()).then_some(inputs)
}

/// Counts a green; says what holds it, or `None` if it may grow now.
fn counted(
    state: &mut ItemState,
    day: &Day,
    log: &ItemLog,
    held: Option<Outcome>,
    (quotas, strict): (bool, bool),
    inputs: &mut Vec<Input>,
) -> Option<Rule> {
    let deload = held.as_ref().is_some_and(|(rule, _)| *rule == Rule::Deload);
    if log.exercise != state.exercise || log.dose.total() < state.dose.total() {
        // A lighter week, or cut to fit the minutes: nothing is known about the whole dose.
        let asked = log.dose.total() * 100 / state.dose.total();
        if !deload {
            inputs.push(Input::AskedPercent(asked));
            return Some(Rule::FitMinutes);
        }
        inputs.push(Input::Greens(state.greens));
    } else if !strict {
        state.greens = 0;
        inputs.push(Input::Greens(state.greens));
    } else {
        let apart = |last: NaiveDate| (day.session - last).num_days() >= GREEN_DAYS;
        if !log.exercise.loaded || state.last_green.is_none_or(apart) {
            let easy = log.effort.is_some_and(|effort| effort.score() <= EASY_UP_TO);
            state.easy = easy && (state.easy || state.greens == 0);
            state.greens = state.greens.saturating_add(1);
            state.last_green = Some(day.session);
        }
        let start = state.item.exercise;
        state.mastered_start |= log.exercise.rung >= start.rung && log.dose.total() >= log.exercise.dose.start.total();
        inputs.push(Input::Greens(state.greens));
    }
    if let Some((rule, read)) = held {
        let new: Vec<_> = read.into_iter().filter(|input| !inputs.contains(input)).collect();
        inputs.extend(new);
        return Some(rule);
    }
    // Fixed amounts go by the week and wait for nothing.
    (state.greens < GREENS && !quotas).then_some(Rule::FirstGreen)
}
