//! What a change of the plan comes to, exercise by exercise: for looking at it before it takes effect.

use super::state::{ItemState, Progress};
use steadyback_catalogue::dose::Dose;
use steadyback_catalogue::exercise::{ExerciseRef, Part};

/// One exercise before and after a change.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Difference {
    pub exercise: ExerciseRef,
    /// Where in a session.
    pub part: Part,
    /// Its dose before; `None` where it is new.
    pub before: Option<Dose>,
    /// Its dose after; `None` where it goes.
    pub after: Option<Dose>,
}

/// Everything that is done before or after, in the order of the plan after it, with what goes at the end.
pub fn compare(before: &Progress, after: &Progress) -> Vec<Difference> {
    let key = |state: &ItemState| (state.exercise, state.item.part);
    let dose = |of: &Progress, what: (ExerciseRef, Part)| {
        of.active().find(|(_, state)| key(state) == what).map(|(_, state)| state.dose)
    };
    let here = after.active().map(|(_, state)| key(state));
    let gone = before.active().map(|(_, state)| key(state)).filter(|what| dose(after, *what).is_none());
    let difference = |what: (ExerciseRef, Part)| {
        let (before, after) = (dose(before, what), dose(after, what));
        Difference { exercise: what.0, part: what.1, before, after }
    };
    here.chain(gone).map(difference).collect()
}
