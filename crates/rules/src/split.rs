//! The split of a week with four strength days: legs and trunk, which take turns so that each has 48 hours (X01).

use steadyback_catalogue::exercise::Family;

/// Which families a strength day is for, where it is not for all of them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Split {
    /// Legs and hips.
    Legs,
    /// Trunk and arms.
    Trunk,
}

impl Split {
    /// The split that a family belongs to (our own choice, so that each phase of the sixteen weeks has some of both).
    pub const fn of(family: Family) -> Self {
        match family {
            Family::Bridge | Family::Hinge | Family::Squat | Family::Lunge | Family::Jump => Self::Legs,
            _ => Self::Trunk,
        }
    }
}
