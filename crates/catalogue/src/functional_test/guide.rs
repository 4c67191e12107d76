//! How a test is taken, and what it needs and strains.

use super::TestKind;
use crate::enum_set::EnumSet;
use crate::exercise::{Condition, Direction, Equipment};

/// How a test is taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Taking {
    /// A clock runs until the repetitions are done.
    Stopwatch {
        /// How many.
        reps: u8,
    },
    /// A clock runs as long as the position is held, and stops by itself.
    Hold {
        /// After so many seconds.
        most: u16,
    },
    /// Repetitions are counted for so many seconds.
    Count {
        /// For how long.
        seconds: u16,
    },
    /// A number is read off and typed in.
    Read,
}

impl TestKind {
    /// How it is taken.
    pub const fn taking(self) -> Taking {
        match self {
            Self::SitToStand => Taking::Stopwatch { reps: 5 },
            Self::ChairStand => Taking::Count { seconds: 30 },
            Self::WorkCapacity => Taking::Count { seconds: 300 },
            Self::FingertipToFloor | Self::ToeLift => Taking::Read,
            Self::FrontPlank | Self::KneePlank | Self::BridgeHold | Self::SidePlank | Self::OneLegStance => {
                Taking::Hold { most: self.range().1 }
            }
        }
    }

    /// Whether it strains muscles.
    pub const fn strains(self) -> bool {
        !matches!(self, Self::FingertipToFloor | Self::OneLegStance | Self::ToeLift)
    }

    /// What it needs. A wall or a table to hold is always there.
    pub const fn equipment(self) -> EnumSet<Equipment> {
        match self {
            Self::SitToStand | Self::ChairStand | Self::WorkCapacity => EnumSet::from_raw(Equipment::Chair.bit()),
            _ => EnumSet::EMPTY,
        }
    }

    /// Directions in which it takes the low back towards the end of range.
    pub const fn directions(self) -> EnumSet<Direction> {
        match self {
            Self::FingertipToFloor => EnumSet::from_raw(Direction::Flexion.bit()),
            _ => EnumSet::EMPTY,
        }
    }

    /// Conditions with which it is left out: those of the exercise it resembles, and long holds with treated blood pressure.
    pub const fn excluded_by(self) -> EnumSet<Condition> {
        use Condition as C;
        let operated = C::RecentSurgery.bit();
        let floor = operated | C::FloorIsHard.bit();
        let held = floor | C::BloodPressure.bit();
        let pregnant = C::EarlyPregnancy.bit() | C::Pregnancy.bit();
        let born = C::NewBirth.bit() | C::RecentBirth.bit();
        let plank = held | pregnant | born | C::SoreShoulders.bit() | C::SoreKnees.bit();
        let brittle = C::Osteoporosis.bit() | C::VertebralFracture.bit();
        EnumSet::from_raw(match self {
            Self::SitToStand | Self::ChairStand => operated,
            Self::FrontPlank | Self::SidePlank | Self::KneePlank => plank,
            Self::BridgeHold => held | C::Pregnancy.bit(),
            Self::FingertipToFloor => {
                let stiff = C::Disc.bit() | C::Fusion.bit() | C::JointReplacement.bit();
                operated | brittle | stiff | pregnant | C::Unsteady.bit()
            }
            Self::OneLegStance => operated | C::Unsteady.bit() | C::PelvicGirdle.bit(),
            Self::WorkCapacity => operated | pregnant | born | C::PelvicGirdle.bit() | C::Unsteady.bit(),
            Self::ToeLift => 0,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::library;

    /// Whatever rules the exercise out rules its test out.
    #[test]
    fn a_test_is_no_way_around_what_is_ruled_out() {
        let same = [
            (TestKind::SitToStand, "sit-to-stand"),
            (TestKind::ChairStand, "sit-to-stand"),
            (TestKind::WorkCapacity, "sit-to-stand"),
            (TestKind::FrontPlank, "front-plank"),
            (TestKind::KneePlank, "knee-plank"),
            (TestKind::BridgeHold, "bridge-hold"),
            (TestKind::SidePlank, "side-plank"),
            (TestKind::OneLegStance, "single-leg-stance"),
        ];
        for (kind, id) in same {
            let exercise = library::by_id(id).expect("in the library");
            assert!(exercise.excluded_by.within(kind.excluded_by()), "{kind:?}");
        }
    }

    #[test]
    fn a_hold_stops_at_its_most() {
        assert_eq!(TestKind::BridgeHold.taking(), Taking::Hold { most: 120 });
        assert_eq!(TestKind::OneLegStance.taking(), Taking::Hold { most: 45 });
        assert_eq!(TestKind::ChairStand.taking(), Taking::Count { seconds: 30 });
    }
}
