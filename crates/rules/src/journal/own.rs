//! What a person decides about the plan with their own hand.

use chrono::NaiveDate;

use steadyback_catalogue::enum_set::members;
use steadyback_catalogue::exercise::{ExerciseRef, Part};

/// One such decision. Whether it can be followed is for [`Progress::follow`](crate::progression::Progress::follow) to say; what
/// cannot be followed changes nothing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Own {
    /// This exercise in a slot, in place of the one that it has; one that was done there before comes back as it was.
    Swap {
        /// Slot in the plan.
        slot: u8,
        /// What is done from now on.
        exercise: ExerciseRef,
    },
    /// What a slot asks for is too easy.
    TooEasy(u8),
    /// What a slot asks for is too hard.
    TooHard(u8),
    /// A slot is left out until further notice.
    TakeOut(u8),
    /// A slot that was left out comes back.
    PutBack(u8),
    /// Something that the plan does not have gets a slot of its own.
    PutIn {
        exercise: ExerciseRef,
        /// Where in the session.
        part: Part,
    },
    /// The session of a day is done on another day of its week.
    Move {
        /// Its day.
        from: NaiveDate,
        /// The day it is done on.
        to: NaiveDate,
    },
}

members! {
    /// The kinds of them.
    pub enum Wish {
        /// Another exercise.
        Swap,
        /// More of a slot, or the next rung.
        TooEasy,
        /// Less of a slot, or the rung below.
        TooHard,
        /// Left out.
        TakeOut,
        /// Back again.
        PutBack,
        PutIn,
        /// Another day.
        Move,
    }
}

impl Own {
    /// Its kind.
    pub const fn wish(self) -> Wish {
        match self {
            Self::Swap { .. } => Wish::Swap,
            Self::TooEasy(_) => Wish::TooEasy,
            Self::TooHard(_) => Wish::TooHard,
            Self::TakeOut(_) => Wish::TakeOut,
            Self::PutBack(_) => Wish::PutBack,
            Self::PutIn { .. } => Wish::PutIn,
            Self::Move { .. } => Wish::Move,
        }
    }
}
