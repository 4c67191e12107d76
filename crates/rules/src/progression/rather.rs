//! "Rather this one": which exercises of the plan another one could take the place of by choice.

use super::state::Progress;
use steadyback_catalogue::exercise::ExerciseRef;

impl Progress {
    /// The exercises of its family that are done now and would make room for it. None where the family is a climb, because rungs
    /// are for the rules to move, where it is done already, or where it is ruled out.
    pub fn make_room_for(&self, exercise: ExerciseRef) -> Vec<ExerciseRef> {
        let now = self.active().map(|(_, state)| state.exercise);
        let family: Vec<ExerciseRef> = now.filter(|other| other.family == exercise.family).collect();
        let open = !exercise.family.climbs() && self.limits.allow(exercise) && !family.contains(&exercise);
        if open { family } else { Vec::new() }
    }
}
