//! Less for one slot: the rung below, aside, the same at four fifths, and what can take its place today.

use super::growth::entry;
use super::rung::{Reach, within};
use super::state::ItemState;
use steadyback_catalogue::dose::Dose;
use steadyback_catalogue::exercise::{ExerciseRef, Phase};
use steadyback_catalogue::measure::Volume;

/// Share of the volume at which a lower rung or training after a break begins (eTG, X13).
pub const RETURN_PERCENT: u16 = 80;

/// After two reds, or a flare of more than a week: the hardest rung below that can begin near 80 % of the volume; 80 % of the
/// dose where there is none.
pub fn down(state: &ItemState, reach: &Reach) -> (ExerciseRef, Dose) {
    below(state, reach, state.volume()).unwrap_or_else(|| (state.exercise, less(state.exercise, state.dose)))
}

/// The hardest rung below that can begin near 80 % of this volume.
fn below(state: &ItemState, reach: &Reach, from: Volume) -> Option<(ExerciseRef, Dose)> {
    let below = within(state, reach).filter(|rung| rung.rung < state.exercise.rung);
    below.filter_map(|rung| entry_dose(rung, from).map(|dose| (rung, dose))).last()
}

/// Back in an earlier phase: the hardest rung that belongs to it, if the present one does not; the one that begins with the
/// least, where none is near enough. `None` where nothing of the ladder suits the person, or another slot does it.
pub fn into_phase(state: &ItemState, reach: &Reach, phase: Phase) -> Option<(ExerciseRef, Dose)> {
    let fits = || within(state, reach).filter(|rung| rung.from_phase <= phase && rung.rung < state.exercise.rung);
    let near = || fits().filter_map(|rung| entry_dose(rung, state.volume()).map(|dose| (rung, dose))).last();
    let least = || fits().map(|rung| (rung, rung.dose.floor())).min_by_key(|(rung, dose)| rung.volume(*dose));
    if state.exercise.from_phase <= phase {
        return Some((state.exercise, state.dose));
    }
    near().or_else(least)
}

/// The rung below, for what hurts today, near 80 % of what today asks for; `None` on the lowest, and where other slots
/// do all that is easier.
pub fn easier(state: &ItemState, reach: &Reach, asked: Dose) -> Option<(ExerciseRef, Dose)> {
    below(state, reach, state.exercise.volume(asked))
}

/// What can take the place of an exercise today, by the person's wish: others of its family that are no harder, each near
/// 80 % of what today asks for.
pub fn instead(state: &ItemState, reach: &Reach, asked: Dose) -> Vec<(ExerciseRef, Dose)> {
    let no_harder = |rung: &ExerciseRef| {
        *rung != state.exercise && (rung.rung < state.exercise.rung || !state.exercise.family.climbs())
    };
    let others = within(state, reach).filter(no_harder);
    others.filter_map(|rung| entry_dose(rung, state.exercise.volume(asked)).map(|dose| (rung, dose))).collect()
}

/// After a third red: the least of the next easier exercise of the family, or of another one for beginners; of the same where neither
/// is less than what is done now.
pub fn aside(state: &ItemState, reach: &Reach) -> (ExerciseRef, Dose) {
    let others = || {
        let others = within(state, reach).filter(|rung| *rung != state.exercise);
        others.filter(|rung| rung.volume(rung.dose.floor()) <= state.volume())
    };
    let softer = others().filter(|rung| rung.rung <= state.exercise.rung).last();
    match softer.or_else(|| others().find(|rung| rung.from_phase == Phase::Foundation)) {
        Some(rung) => (rung, rung.dose.floor()),
        None => (state.exercise, state.exercise.dose.floor()),
    }
}

/// The same exercise at 80 %.
pub fn less(exercise: ExerciseRef, dose: Dose) -> Dose {
    exercise.dose.share(dose, RETURN_PERCENT)
}

/// The dose of an easier rung nearest to 80 % of this volume, or as near under it as its range goes; `None` where even its least is more.
pub fn entry_dose(rung: ExerciseRef, from: Volume) -> Option<Dose> {
    let near = entry(rung, from, |_| true).map(|(dose, _)| dose);
    let top = || Some(rung.dose.top).filter(|dose| rung.volume(*dose) <= from);
    near.or_else(top)
}
