//! What a person decides about the plan itself: which exercises they would rather do, and which never.

use leptos::prelude::*;

use super::app::App;
use crate::domain::exercise::ExerciseRef;
use crate::domain::planner::{Because, Known, latest_tests, suggest};
use crate::domain::profile::{Choices, PressUp};
use crate::domain::programme::Programme;

/// What a change of the plan waits for: a new plan has other places for its exercises, so what is still told about the old one
/// would be lost.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ChoiceWaits {
    /// The session under way.
    Session,
    /// The answer on the day after the last session.
    NextDay,
}

impl App {
    /// Whether choices about the plan have to wait, and for what.
    pub fn choices_wait(self) -> Option<ChoiceWaits> {
        if self.run().is_some() || self.session_elsewhere() {
            return Some(ChoiceWaits::Session);
        }
        self.progress().and_then(|progress| progress.awaiting).map(|_| ChoiceWaits::NextDay)
    }

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

    /// The programme that fits best, and why.
    pub fn suggested_programme(self) -> Option<(Programme, Because)> {
        let (profile, screening, today) = (self.profile()?, self.screening()?, self.day()?);
        let now = self.plan_now();
        let tests = self.document.with(|document| latest_tests(document.journal.iter()));
        Some(suggest(&profile, screening.flags, today, &Known { plan: now.as_ref(), tests: &tests }))
    }

    /// Follows a programme from now on.
    pub fn choose_programme(self, programme: Programme) {
        self.choose(|choices| choices.programme = programme);
    }

    /// Wants fast movements late in the programme, or does not.
    pub fn choose_power(self, wanted: bool) {
        self.choose(|choices| choices.power = wanted);
    }

    /// What the trial set of press-ups did.
    pub fn tell_press_up(self, did: Option<PressUp>) {
        self.choose(|choices| choices.press_up = did);
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
