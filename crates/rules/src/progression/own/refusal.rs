//! Why a choice cannot be followed.

use super::super::rule::Input;
use crate::profile::Exclusion;
use steadyback_catalogue::exercise::{Part, Phase};

/// Why a wish cannot be followed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// The plan has no such slot, or it is not done now.
    NoSlot,
    /// The back is flaring up.
    Flare,
    /// It is so already.
    AsItIs,
    RuledOut(Exclusion),
    /// It does not suit that part of a session.
    Part(Part),
    /// It belongs to a later phase.
    Later(Phase),
    /// It has nothing to do with what the slot is for.
    OtherKind,
    /// Even the least of it is more than what is done now.
    TooMuch,
    /// The answer on the day after the last session is still out.
    Waits,
    /// It was amber or red within a week, or its family has to wait after a bad day after.
    Unsettled,
    /// It has grown this week, or went up by hand.
    ThisWeek,
    /// It went up by hand, and has not been trained since.
    Untried,
    /// This week is a lighter one.
    Lighter,
    /// There has been no training for a week or more.
    Away,
    /// There is nothing harder; what it waits for, if anything.
    Top(Option<Input>),
    /// There is nothing easier.
    Bottom,
    /// The session's minutes have no room for it.
    Minutes,
    /// The plan has as many exercises as it can.
    Full,
    /// A session needs so many exercises.
    TooFew,
    /// There is no session on that day to be moved.
    NoSession,
    /// That day is over, or belongs to another week.
    OtherWeek,
    /// The day before or after has a session already.
    Spacing,
}
