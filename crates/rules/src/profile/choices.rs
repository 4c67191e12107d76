//! What a person can choose about the plan itself. None of it is asked for; without a choice it is as before there was one.

use crate::programme::Programme;
use steadyback_catalogue::enum_set::members;
use steadyback_catalogue::exercise::ExerciseRef;
use steadyback_catalogue::exercise_set::ExerciseSet;

members! {
    /// What a trial set of prone press-ups did (X12): less or more central is `Eased`, more or further out is `Worse`.
    pub enum PressUp {
        /// The pain became less or moved to the middle: keep on.
        Eased,
        /// The pain became more or moved outwards: stop, and try bending forwards (R33).
        Worse,
    }
}

/// Choices about the plan.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Choices {
    /// The programme; `None` leaves it to what goes with the age.
    pub programme: Option<Programme>,
    /// Fast movements in the last phase, once its criteria are met (P3, R12, R13).
    pub power: bool,
    /// Never show these.
    pub without: ExerciseSet,
    /// Rather these than others of their family, wherever they are allowed.
    pub rather: ExerciseSet,
    /// The trial set of press-ups; `None` until it was done.
    pub press_up: Option<PressUp>,
    /// Slower growth: 5 % a week at the most.
    pub slowly: bool,
}

impl Default for Choices {
    fn default() -> Self {
        Self {
            programme: None,
            power: false,
            without: ExerciseSet::EMPTY,
            rather: ExerciseSet::EMPTY,
            press_up: None,
            slowly: false,
        }
    }
}

impl Choices {
    /// Rather this one than these.
    pub fn take(&mut self, exercise: ExerciseRef, than: &[ExerciseRef]) {
        for other in than {
            self.rather = self.rather.with(other, false);
        }
        self.rather = self.rather.with(exercise, true);
    }
}
