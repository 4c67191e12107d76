//! A session in three sittings over the day, for the programme of three blocks (P2; loaded work on strength days only, X36).

use super::compose::{Session, fit};
use crate::domain::exercise::{Family, Part};
use crate::domain::measure::Seconds;

/// When in the day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sitting {
    /// Moving the low back, nothing that bends it far (X09).
    Morning,
    /// What needs no floor: on the feet, on a chair, at a door.
    Midday,
    /// What is done on the floor, the hips, and calm.
    Evening,
}

impl Sitting {
    /// In their order.
    pub const ALL: [Self; 3] = [Self::Morning, Self::Midday, Self::Evening];

    /// Minutes at the most (P2).
    pub const fn minutes(self) -> u32 {
        match self {
            Self::Morning => 5,
            Self::Midday => 7,
            Self::Evening => 8,
        }
    }

    /// Where an exercise of this part and family belongs.
    const fn of(part: Part, family: Family) -> Self {
        match (part, family) {
            (Part::WarmUp, Family::SpineMobility | Family::Extension) => Self::Morning,
            (Part::Main, Family::Brace) => Self::Evening,
            (
                _,
                Family::Brace
                | Family::Balance
                | Family::UpperBack
                | Family::Squat
                | Family::Hinge
                | Family::Lunge
                | Family::Row
                | Family::Push
                | Family::Carry
                | Family::AntiRotation
                | Family::Jump
                | Family::Throw,
            ) => Self::Midday,
            _ => Self::Evening,
        }
    }
}

/// The sittings of a session, each cut to its minutes; one may be empty.
pub fn sittings(session: &Session) -> [Session; 3] {
    Sitting::ALL.map(|sitting| {
        let here = session.blocks.iter().filter(|block| Sitting::of(block.part, block.exercise.family) == sitting);
        let part = Session { blocks: here.copied().collect(), ..session.clone() };
        fit(part, Seconds(sitting.minutes() * 60), 0)
    })
}
