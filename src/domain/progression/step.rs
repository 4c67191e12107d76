//! One step up, down or sideways for one slot.

use super::rule::{Input, Rule};
use super::state::ItemState;
use super::told::LastTests;
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

/// What a step up has to keep to.
pub struct Climb {
    /// What is ruled out.
    pub limits: Limits,
    /// The phase it is in.
    pub phase: Phase,
    /// The rest of its family.
    pub others: Others,
    /// What the last tests came to.
    pub tests: LastTests,
    /// Fixed amounts that grow week by week.
    pub quotas: bool,
}

/// After two greens: one variable up, the next rung, or a reason to stay. One smallest step a week is always allowed; more only
/// while the family stays under the weekly limit.
pub fn up(state: &ItemState, climb: &Climb) -> Step {
    let (exercise, dose) = (state.exercise, state.dose);
    let to = |rule, to| Step { rule, to, inputs: Vec::new() };
    let stay = |rule, inputs| Step { rule, to: (exercise, dose), inputs };
    let harder = || higher(state, &climb.limits, climb.phase).map(|rung| (rung, entry_dose(rung, state.volume())));
    // A test that outgrows a plank stands for the top of its range.
    let tested = climb
        .tests
        .outgrown(exercise)
        .and_then(|seconds| Some((seconds, harder()?)))
        .filter(|(_, next)| eases(state, *next));
    if let Some((seconds, next)) = tested {
        return Step { rule: Rule::LevelUp, to: next, inputs: vec![Input::TestSeconds(seconds)] };
    }
    let Some(next) = exercise.dose.step_up(dose) else {
        return match harder() {
            Some(next) => to(Rule::LevelUp, next),
            None => stay(Rule::TopOfLadder, waits_for(state, &climb.limits, climb.phase).into_iter().collect()),
        };
    };
    let base = Volume(state.week_base.0 + climb.others.base.0);
    let now = state.volume().0 + climb.others.now.0;
    if climb.quotas {
        return if state.volume() > state.week_base {
            stay(Rule::Quota, Vec::new())
        } else {
            to(Rule::Quota, (exercise, quota(state, next)))
        };
    }
    let grown = exercise.volume(next).0 + climb.others.now.0;
    let cap = if state.easy { EASY_WEEK_PERCENT } else { WEEK_PERCENT };
    if now <= base.0 || grown <= base.percent(cap).0 {
        to(Rule::Progress, (exercise, next))
    } else {
        let growth = now * 100 / base.0.max(1) - 100;
        stay(Rule::WeeklyCap, vec![Input::WeekGrowth(u16::try_from(growth).unwrap_or(u16::MAX))])
    }
}

/// The amount of the next week: 10 % of what the person could do at the beginning more, of which the first amount was 80 % (eTG),
/// but no more than 10 % of what is done now; in steps of one variable, and one of them at least.
fn quota(state: &ItemState, first: Dose) -> Dose {
    let range = state.exercise.dose;
    let begun = state.item.exercise.volume(state.item.dose);
    let most =
        state.volume().percent(EASY_WEEK_PERCENT).0.min(state.volume().0 + begun.0 * 10 / u32::from(RETURN_PERCENT));
    let by_count = first.total() != state.dose.total();
    let same_variable =
        |dose: Dose| if by_count { dose.work() == state.dose.work() } else { dose.total() == state.dose.total() };
    let fits = |dose: &Dose| same_variable(*dose) && state.exercise.volume(*dose).0 <= most;
    let mut dose = first;
    while let Some(next) = range.step_up(dose).filter(fits) {
        dose = next;
    }
    dose
}

/// Whether the next rung begins at 80 % of the volume or less.
fn eases(state: &ItemState, (rung, dose): (ExerciseRef, Dose)) -> bool {
    rung.volume(dose) <= state.volume().percent(u32::from(RETURN_PERCENT))
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

/// What can take the place of an exercise today, by the person's wish: others of its family that load no more, each at 80 % of
/// what is done now, and that need not begin with more.
pub fn instead(state: &ItemState, limits: &Limits) -> Vec<(ExerciseRef, Dose)> {
    let no_harder = |rung: &ExerciseRef| *rung != state.exercise && rung.intensity <= state.exercise.intensity;
    let others = rungs(state, limits).filter(no_harder).filter(|rung| begins_within(rung, state.volume()));
    others.map(|rung| (rung, entry_dose(rung, state.volume()))).collect()
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
