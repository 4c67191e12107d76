//! One step up, down or sideways for one slot.

use super::rule::{Input, Rule};
use super::state::ItemState;
use super::week::Others;
use crate::domain::dose::Dose;
use crate::domain::exercise::{Exercise, ExerciseRef, Part, Phase};
use crate::domain::library;
use crate::domain::measure::Volume;
use crate::domain::profile::{Bar, Limits};

/// Share of the volume at which a new rung, a lower rung or training after a break begins (eTG, X13).
pub const RETURN_PERCENT: u16 = 80;
/// Weekly growth of a family that is the default, as a share in percent (X13).
const WEEK_PERCENT: u32 = 105;
/// The hard cap (R01), which is used where all that counts for the step was easy.
const EASY_WEEK_PERCENT: u32 = 110;
/// Effort up to which a session was easy (our own choice; ACSM 2009 raises by 2–10 % once more reps than asked for are possible).
pub(super) const EASY_UP_TO: u8 = 4;

/// What a step came to.
pub struct Step {
    /// The rule that made it.
    pub rule: Rule,
    /// What is done from now on, and how much of it.
    pub to: (ExerciseRef, Dose),
    /// What else the rule read.
    pub inputs: Vec<Input>,
}

/// After two greens: one variable up, the next rung, or a reason to stay. One smallest step a week is always allowed; more only
/// while the family stays under the weekly limit.
pub fn up(state: &ItemState, limits: &Limits, phase: Phase, others: Others) -> Step {
    let (exercise, dose) = (state.exercise, state.dose);
    let to = |rule, to| Step { rule, to, inputs: Vec::new() };
    let stay = |rule, inputs| Step { rule, to: (exercise, dose), inputs };
    let Some(next) = exercise.dose.step_up(dose) else {
        return match higher(state, limits, phase) {
            Some(rung) => to(Rule::LevelUp, (rung, entry_dose(rung, state.volume()))),
            None => stay(Rule::TopOfLadder, waits_for(state, limits, phase).into_iter().collect()),
        };
    };
    let base = Volume(state.week_base.0 + others.base.0);
    let (now, grown) = (state.volume().0 + others.now.0, exercise.volume(next).0 + others.now.0);
    let cap = if state.easy { EASY_WEEK_PERCENT } else { WEEK_PERCENT };
    if now <= base.0 || grown <= base.percent(cap).0 {
        to(Rule::Progress, (exercise, next))
    } else {
        let growth = now * 100 / base.0.max(1) - 100;
        stay(Rule::WeeklyCap, vec![Input::WeekGrowth(u16::try_from(growth).unwrap_or(u16::MAX))])
    }
}

/// After two reds, or a flare of more than a week: the hardest rung below that need not begin with more than is done now, at
/// 80 % of the volume; 80 % of the dose where there is none.
pub fn down(state: &ItemState, limits: &Limits) -> (ExerciseRef, Dose) {
    let below =
        rungs(state, limits).filter(|rung| rung.rung < state.exercise.rung && begins_within(rung, state.volume()));
    match below.last() {
        Some(rung) => (rung, entry_dose(rung, state.volume())),
        None => (state.exercise, less(state.exercise, state.dose)),
    }
}

/// Back in an earlier phase: the hardest rung that belongs to it, if the present one does not; one that begins with no more
/// than is done now, if there is one.
pub fn into_phase(state: &ItemState, limits: &Limits, phase: Phase) -> (ExerciseRef, Dose) {
    let fits = || rungs(state, limits).filter(|rung| rung.from_phase <= phase && rung.rung < state.exercise.rung);
    let gentle = || fits().filter(|rung| begins_within(rung, state.volume())).last();
    match gentle().or_else(|| fits().min_by_key(|rung| rung.volume(rung.dose.floor()))) {
        Some(rung) if state.exercise.from_phase > phase => (rung, entry_dose(rung, state.volume())),
        _ => (state.exercise, state.dose),
    }
}

/// The rung below, for what hurts today; `None` on the lowest.
pub fn easier(state: &ItemState, limits: &Limits) -> Option<(ExerciseRef, Dose)> {
    let (exercise, dose) = down(state, limits);
    (exercise != state.exercise).then_some((exercise, dose))
}

/// After a third red: the least of another exercise of the family that loads no more, or of one for beginners; of the same
/// where neither is less than what is done now.
pub fn aside(state: &ItemState, limits: &Limits) -> (ExerciseRef, Dose) {
    let others = || {
        let others = rungs(state, limits).filter(|rung| *rung != state.exercise);
        others.filter(|rung| begins_within(rung, state.volume()))
    };
    let softer = others().filter(|rung| rung.intensity <= state.exercise.intensity).last();
    match softer.or_else(|| others().find(|rung| rung.from_phase == Phase::Foundation)) {
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

/// Whether the least of this rung is no more than this volume.
fn begins_within(rung: ExerciseRef, volume: Volume) -> bool {
    rung.volume(rung.dose.floor()) <= volume
}

/// What the next rung waits for: a later phase, or something to do it with.
fn waits_for(state: &ItemState, limits: &Limits, phase: Phase) -> Option<Input> {
    if !state.exercise.family.climbs() {
        return None;
    }
    let above = |rung: &&'static Exercise| rung.rung > state.exercise.rung && rung.parts.has(state.item.part);
    library::ladder(state.exercise.family).iter().filter(above).find_map(|rung| match limits.bars(rung) {
        None => (rung.from_phase > phase).then_some(Input::HarderFrom(rung.from_phase)),
        Some(Bar::Equipment(missing)) => Some(Input::HarderNeeds(missing)),
        Some(_) => None,
    })
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
