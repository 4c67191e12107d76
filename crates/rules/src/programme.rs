//! The programmes a person can follow. What each changes in a plan is in `shape`.

pub(crate) mod shape;

use steadyback_catalogue::enum_set::{Member, members};
use steadyback_catalogue::exercise::{Family, Phase};

members! {
    /// A programme. The order is frozen: plans and answers are saved by place.
    pub enum Programme {
        /// Sixteen weeks in four phases (P10, the default).
        SixteenWeeks,
        /// Three phases without functional load (P1).
        ThreePhases,
        /// Twenty minutes in three blocks over the day (P2, X36).
        ThreeBlocks,
        /// Endurance, then strength, then power if chosen (P3, R34); follows the sixteen weeks.
        Cycle,
        /// A fresh episode or a flare: comfort, short walks, then basic stability (P5, S14, X27).
        Acute,
        /// Gentle movement on waking, strength later in the day (P6, S20, X09).
        Morning,
        /// Pain for more than twelve weeks: the whole session order, a little every day (P7, S19).
        LongStanding,
        /// Bending backwards, as long as it eases (P8, X12).
        Extension,
        /// Bending forwards at rest, as in stenosis (R33).
        Flexion,
        /// Fixed amounts that do not hang on the pain of the day, for fear of movement (graded activity, Lindström 1992).
        Quotas,
        /// Shorter sessions, two strength days and balance, for older people and after a long time without training (R43, X01).
        Easier,
        /// Keeping what was reached: two strength days.
        Maintenance,
    }
}

impl Programme {
    /// Its name in addresses and tests; frozen.
    pub const fn id(self) -> &'static str {
        match self {
            Self::SixteenWeeks => "sixteen-weeks",
            Self::ThreePhases => "three-phases",
            Self::ThreeBlocks => "three-blocks",
            Self::Cycle => "cycle",
            Self::Acute => "acute",
            Self::Morning => "morning",
            Self::LongStanding => "long-standing",
            Self::Extension => "extension",
            Self::Flexion => "flexion",
            Self::Quotas => "quotas",
            Self::Easier => "easier",
            Self::Maintenance => "maintenance",
        }
    }

    /// The programme with this name in an address.
    pub fn by_id(id: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|it| it.id() == id)
    }
}

/// The families of the main part in a phase of a programme, those first that it is about.
pub(crate) fn base(programme: Programme, phase: Phase) -> &'static [Family] {
    shape::of(programme).base(phase)
}
