//! One step up, down or sideways for one slot.

use super::rule::{Input, Rule};
use super::state::ItemState;
use crate::domain::dose::Dose;
use crate::domain::exercise::{ExerciseRef, Part, Phase};
use crate::domain::library;
use crate::domain::measure::Volume;
use crate::domain::profile::Limits;

/// Share of the volume at which a new rung, a lower rung or training after a break begins (eTG, X13).
pub const RETURN_PERCENT: u16 = 80;
/// Weekly growth that is the default (X13); the hard cap is 10 %, and one smallest step is always allowed.
const WEEK_PERCENT: u32 = 105;

/// What a step came to.
pub struct Step {
    /// The rule that made it.
    pub rule: Rule,
    /// What is done from now on.
    pub exercise: ExerciseRef,
    /// How much of it.
    pub dose: Dose,
    /// What else the rule read.
    pub inputs: Vec<Input>,
}

/// After two greens: one variable up, the next rung, or a reason to stay.
pub fn up(state: &ItemState, limits: &Limits, phase: Phase) -> Step {
    let (exercise, dose) = (state.exercise, state.dose);
    let stay = |rule, inputs| Step { rule, exercise, dose, inputs };
    let Some(next) = exercise.dose.step_up(dose) else {
        return match higher(state, limits, phase) {
            Some(rung) => {
                Step { rule: Rule::LevelUp, exercise: rung, dose: entry_dose(rung, state.volume()), inputs: Vec::new() }
            }
            None => stay(Rule::TopOfLadder, Vec::new()),
        };
    };
    let (grown, base) = (exercise.volume(next), state.week_base);
    let first_this_week = state.volume() <= base;
    if first_this_week || grown <= base.percent(WEEK_PERCENT) {
        Step { rule: Rule::Progress, exercise, dose: next, inputs: Vec::new() }
    } else {
        let growth = state.volume().0 * 100 / base.0.max(1) - 100;
        stay(Rule::WeeklyCap, vec![Input::WeekGrowth(u16::try_from(growth).unwrap_or(u16::MAX))])
    }
}

/// After two reds, or a flare of more than a week: the rung below at 80 % of the volume, or 80 % of the dose on the lowest.
pub fn down(state: &ItemState, limits: &Limits) -> (ExerciseRef, Dose) {
    let below = rungs(state, limits).filter(|rung| rung.rung < state.exercise.rung).last();
    match below {
        Some(rung) => (rung, entry_dose(rung, state.volume())),
        None => (state.exercise, less(state.exercise, state.dose)),
    }
}

/// Back in an earlier phase: the hardest rung that belongs to it, if the present one does not.
pub fn into_phase(state: &ItemState, limits: &Limits, phase: Phase) -> (ExerciseRef, Dose) {
    let fits = |rung: &ExerciseRef| rung.from_phase <= phase && rung.rung < state.exercise.rung;
    match rungs(state, limits).filter(fits).last() {
        Some(rung) if state.exercise.from_phase > phase => (rung, entry_dose(rung, state.volume())),
        _ => (state.exercise, state.dose),
    }
}

/// The rung below, for what hurts today; `None` on the lowest.
pub fn easier(state: &ItemState, limits: &Limits) -> Option<(ExerciseRef, Dose)> {
    let (exercise, dose) = down(state, limits);
    (exercise != state.exercise).then_some((exercise, dose))
}

/// After a third red: another exercise of the family that loads no more; the least dose where there is none.
pub fn aside(state: &ItemState, limits: &Limits) -> (ExerciseRef, Dose) {
    let other = rungs(state, limits)
        .filter(|rung| *rung != state.exercise && rung.intensity <= state.exercise.intensity)
        .last()
        .or_else(|| rungs(state, limits).find(|rung| *rung != state.exercise && rung.from_phase == Phase::Foundation));
    match other {
        Some(rung) => (rung, rung.dose.floor()),
        None => (state.exercise, state.exercise.dose.floor()),
    }
}

/// The same exercise at 80 %.
pub fn less(exercise: ExerciseRef, dose: Dose) -> Dose {
    exercise.dose.share(dose, RETURN_PERCENT)
}

/// The dose of another rung at 80 % of this volume: no more than its start, no less than its floor.
pub fn entry_dose(rung: ExerciseRef, from: Volume) -> Dose {
    let target = from.percent(u32::from(RETURN_PERCENT));
    let start = rung.dose.start;
    let smaller = |total| rung.dose.with_total(total, start.sets(), start.work());
    let totals = rung.dose.floor().total()..=start.total();
    let fits = |dose: &Dose| rung.volume(*dose) <= target;
    totals.rev().map(smaller).find(fits).unwrap_or_else(|| rung.dose.floor())
}

fn higher(state: &ItemState, limits: &Limits, phase: Phase) -> Option<ExerciseRef> {
    if !state.exercise.family.climbs() {
        return None;
    }
    rungs(state, limits).find(|rung| rung.rung > state.exercise.rung && rung.from_phase <= phase)
}

/// The rungs of the slot's ladder that may be prescribed in its part of the session, easiest first.
fn rungs(state: &ItemState, limits: &Limits) -> impl Iterator<Item = ExerciseRef> {
    let (part, limits): (Part, Limits) = (state.item.part, *limits);
    let ladder = library::ladder(state.exercise.family).iter();
    ladder.filter(move |rung| rung.parts.has(part) && limits.allow(rung))
}
