//! What a person decides about the plan itself: which exercises they would rather do, and which never.

use leptos::prelude::*;

use super::PlanStore;
use steadyback_catalogue::exercise::ExerciseRef;
use steadyback_rules::planner::{Because, Known, latest_tests, suggest};
use steadyback_rules::profile::{Choices, PressUp};
use steadyback_rules::programme::Programme;

/// What a change of the plan waits for: a new plan has other places for its exercises, so what is still told about the old one
/// would be lost.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ChoiceWaits {
    /// The session under way.
    Session,
    /// The answer on the day after the last session.
    NextDay,
}

impl PlanStore {
    /// Whether choices about the plan have to wait, and for what.
    pub fn choices_wait(self) -> Option<ChoiceWaits> {
        if self.in_session() {
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

    /// Whether this exercise could take the place of another of its family that is in the plan now.
    pub fn may_swap_to(self, exercise: ExerciseRef) -> bool {
        self.progress().is_some_and(|progress| !progress.make_room_for(exercise).is_empty())
    }

    /// Puts this exercise in place of those of its family that make room for it.
    pub fn swap_to(self, exercise: ExerciseRef) {
        let Some(progress) = untrack(move || self.progress()) else { return };
        let others = progress.make_room_for(exercise);
        if !others.is_empty() {
            self.choose(|choices| choices.take(exercise, &others));
        }
    }

    /// The programme that fits best, and why.
    pub fn suggested_programme(self) -> Option<(Programme, Because)> {
        let (profile, screening, today) =
            (self.app.answers().profile()?, self.app.answers().screening()?, self.app.journal().day()?);
        let now = self.plan_now();
        let tests = self.app.journal().with_read(|document| latest_tests(document.history.entries().iter()));
        Some(suggest(
            &profile,
            screening.flags,
            today,
            &Known { plan: now.as_ref(), tests: &tests, ..Known::default() },
        ))
    }

    /// Follows a programme from now on.
    pub fn choose_programme(self, programme: Programme) {
        self.choose(|choices| choices.programme = Some(programme));
    }

    /// Wants fast movements late in the programme, or does not.
    pub fn choose_power(self, wanted: bool) {
        self.choose(|choices| choices.power = wanted);
    }

    /// Wants slower growth, or the usual one.
    pub fn choose_slowly(self, wanted: bool) {
        self.choose(|choices| choices.slowly = wanted);
    }

    /// Whether there are four strength days.
    pub fn trains_on_four(self) -> bool {
        self.progress().is_some_and(|progress| progress.plan.is_split())
    }

    /// Whether there could be four strength days now.
    pub fn may_train_on_four(self) -> bool {
        let (Some(progress), Some(profile), Some(today)) =
            (self.progress(), self.app.answers().profile(), self.app.journal().day())
        else {
            return false;
        };
        progress.recovers_well()
            && self.planned(&profile, self.app.answers().is_gentle(), today, Some(true)).plan.is_split()
    }

    /// Trains on four strength days from now on, or on three again.
    pub fn train_on_four(self, wanted: bool) {
        self.app.answers().replan_on(Some(wanted));
    }

    /// What the trial set of press-ups did.
    pub fn tell_press_up(self, did: Option<PressUp>) {
        self.choose(|choices| choices.press_up = did);
    }

    fn choose(self, edit: impl FnOnce(&mut Choices)) {
        self.app.document.update(|document| {
            if let Some(profile) = &mut document.head.profile {
                edit(&mut profile.choices);
            }
        });
        self.app.keeper().keep_head();
        self.app.answers().replan();
    }
}
