//! What a person decides about the plan itself: which exercises they would rather do, and which never.

use leptos::prelude::*;

use super::app::App;
use crate::domain::exercise::ExerciseRef;
use crate::domain::profile::Choices;

impl App {
    /// Never shows an exercise again, or shows it again; the plan follows at once.
    pub fn never_show(self, exercise: ExerciseRef, never: bool) {
        self.choose(|choices| {
            choices.without = choices.without.with(exercise, never);
            if never {
                choices.rather = choices.rather.with(exercise, false);
            }
        });
    }

    /// Whether this exercise could stand in for another of its family that is in the plan now.
    pub fn may_swap_to(self, exercise: ExerciseRef) -> bool {
        let Some(progress) = self.progress() else { return false };
        let family: Vec<_> = progress.active().filter(|(_, state)| state.exercise.family == exercise.family).collect();
        !family.is_empty()
            && family.iter().all(|(_, state)| state.exercise != exercise)
            && !exercise.family.climbs()
            && progress.limits.allow(exercise)
    }

    /// Puts this exercise in place of the one of its family that is in the plan. Only where the family is a choice and no climb:
    /// rungs are for the rules to move.
    pub fn swap_to(self, exercise: ExerciseRef) {
        let now = untrack(move || self.progress());
        let others: Vec<ExerciseRef> = now
            .iter()
            .flat_map(|progress| progress.active().map(|(_, state)| state.exercise))
            .filter(|other| other.family == exercise.family)
            .collect();
        self.choose(|choices| {
            choices.rather = others.iter().fold(choices.rather, |rather, other| rather.with(other, false));
            choices.rather = choices.rather.with(exercise, true);
        });
    }

    fn choose(self, edit: impl FnOnce(&mut Choices)) {
        self.document.update(|document| {
            if let Some(profile) = &mut document.head.profile {
                edit(&mut profile.choices);
            }
        });
        self.keep_head();
        self.replan();
    }
}
