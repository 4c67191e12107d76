//! What each programme makes of a plan: which families in which phase, how many strength days, how long, how much.

use crate::minutes::SessionMinutes;
use crate::programme::Programme;
use steadyback_catalogue::exercise::{Family, Phase};

/// A fixed amount to begin with, in percent of what the person can do (eTG).
pub const QUOTA_BEGINS: u16 = 80;

/// Families, most important first.
pub type Base = &'static [Family];

/// A programme as numbers.
#[derive(Clone, Copy)]
pub struct Shape {
    pub programme: Programme,
    /// The base of each phase.
    pub bases: [Base; 4],
    /// Strength days in a week at the most (X01: three; two when older, out of training or in a flare). A fourth is a choice
    /// later on.
    pub strength_days: u32,
    /// The longest session.
    pub minutes: SessionMinutes,
    /// Share of the starting dose, in percent (eTG: 80 % of what is tolerated).
    pub percent: u16,
    /// The phase it begins in, where none goes on from the plan before.
    pub begins: Phase,
    /// The phase in which balance begins (from the first on for older people, WHO 2020; else P10).
    pub balance: Phase,
    /// Whether it follows the sixteen weeks.
    pub later: bool,
}

impl Shape {
    /// The base of a phase.
    pub const fn base(&self, phase: Phase) -> Base {
        self.bases[phase as usize]
    }
}

/// P1 and P10; phase 4 as in the extraction's merged frame.
const FOUNDATION: Base = &[
    Family::Brace,
    Family::BirdDog,
    Family::Bridge,
    Family::Squat,
    Family::SidePlank,
    Family::CurlUp,
    Family::FrontPlank,
    Family::Hinge,
    Family::Push,
    Family::Carry,
    Family::AntiRotation,
];
const BUILDERS: Base = &[
    Family::Bridge,
    Family::Row,
    Family::FrontPlank,
    Family::Squat,
    Family::BirdDog,
    Family::SidePlank,
    Family::Brace,
    Family::Hinge,
    Family::Lunge,
    Family::Push,
    Family::AntiRotation,
    Family::Carry,
    Family::Extension,
];
const INTEGRATED: Base = &[
    Family::Row,
    Family::Hinge,
    Family::Squat,
    Family::FrontPlank,
    Family::SidePlank,
    Family::Lunge,
    Family::Carry,
    Family::AntiRotation,
    Family::Extension,
    Family::Push,
    Family::Bridge,
    Family::BirdDog,
];
const LOAD: Base = &[
    Family::Hinge,
    Family::Squat,
    Family::Row,
    Family::Carry,
    Family::SidePlank,
    Family::Push,
    Family::Lunge,
    Family::AntiRotation,
    Family::Extension,
    Family::Bridge,
    Family::FrontPlank,
    Family::BirdDog,
];
const SIXTEEN_WEEKS: [Base; 4] = [FOUNDATION, BUILDERS, INTEGRATED, LOAD];

/// P5: basic stability, little of it.
const STABILITY: Base = &[
    Family::Brace,
    Family::BirdDog,
    Family::Bridge,
    Family::Squat,
    Family::Hinge,
    Family::Push,
    Family::AntiRotation,
    Family::Carry,
];
/// P2: wall sit at midday, dead bug and bridge in the evening.
const BLOCKS: Base = &[
    Family::Brace,
    Family::Bridge,
    Family::Squat,
    Family::BirdDog,
    Family::Row,
    Family::SidePlank,
    Family::Hinge,
    Family::Push,
    Family::Carry,
    Family::Extension,
];
/// R34: many reps with little load.
const ENDURANCE: Base = &[
    Family::FrontPlank,
    Family::SidePlank,
    Family::BirdDog,
    Family::Bridge,
    Family::Row,
    Family::Squat,
    Family::Extension,
    Family::Brace,
    Family::Hinge,
    Family::Lunge,
    Family::Push,
    Family::Carry,
];
/// One of each pattern: push or pull, hinge, squat, trunk.
const KEEPING: Base = &[
    Family::Bridge,
    Family::Squat,
    Family::Row,
    Family::SidePlank,
    Family::Hinge,
    Family::Push,
    Family::Carry,
    Family::BirdDog,
    Family::FrontPlank,
    Family::Brace,
    Family::Extension,
];
/// For everyday life: getting up, standing, hips.
const EVERYDAY: Base = &[
    Family::Squat,
    Family::Bridge,
    Family::Brace,
    Family::Hinge,
    Family::BirdDog,
    Family::Push,
    Family::Carry,
    Family::SidePlank,
    Family::Row,
    Family::Extension,
];
/// Without bending backwards (§6: stenosis): trunk and hips.
const FORWARDS: Base = &[
    Family::Brace,
    Family::Bridge,
    Family::Squat,
    Family::CurlUp,
    Family::SidePlank,
    Family::BirdDog,
    Family::Hinge,
    Family::Push,
    Family::Carry,
];

/// The sixteen weeks, from which the others differ.
const fn usual(programme: Programme) -> Shape {
    Shape {
        programme,
        bases: SIXTEEN_WEEKS,
        strength_days: 3,
        minutes: SessionMinutes::Thirty,
        percent: 100,
        begins: Phase::Foundation,
        balance: Phase::Integrated,
        later: false,
    }
}

/// The shape of a programme.
pub const fn of(programme: Programme) -> Shape {
    use SessionMinutes::Twenty;
    let usual = usual(programme);
    match programme {
        Programme::SixteenWeeks | Programme::Morning | Programme::Extension => usual,
        // P1 has no phase of functional load.
        Programme::ThreePhases => Shape { bases: [FOUNDATION, BUILDERS, INTEGRATED, INTEGRATED], ..usual },
        Programme::ThreeBlocks => Shape { bases: [BLOCKS, BLOCKS, BLOCKS, BLOCKS], minutes: Twenty, ..usual },
        Programme::Cycle => {
            Shape { bases: [ENDURANCE, ENDURANCE, INTEGRATED, LOAD], begins: Phase::Builders, later: true, ..usual }
        }
        Programme::Acute => {
            let bases = [STABILITY, BUILDERS, INTEGRATED, LOAD];
            Shape { bases, strength_days: 2, minutes: Twenty, percent: 80, ..usual }
        }
        // S04, P7: twenty minutes, often.
        Programme::LongStanding => Shape { minutes: Twenty, ..usual },
        Programme::Flexion => Shape { bases: [FORWARDS, FORWARDS, INTEGRATED, LOAD], ..usual },
        Programme::Quotas => Shape { percent: QUOTA_BEGINS, ..usual },
        Programme::Easier => {
            let bases = [EVERYDAY, EVERYDAY, EVERYDAY, EVERYDAY];
            Shape { bases, strength_days: 2, minutes: Twenty, percent: 80, balance: Phase::Foundation, ..usual }
        }
        Programme::Maintenance => {
            let bases = [KEEPING, KEEPING, KEEPING, KEEPING];
            Shape { bases, strength_days: 2, minutes: Twenty, later: true, ..usual }
        }
    }
}
