//! Side plank on the forearm, knees bent first (X38), in repeated holds of 10 s at most (X20).

use super::tempo;
use crate::domain::dose::{Dose, DoseRange, Work};
use crate::domain::exercise::{Condition, Exercise, Family, Focus, Part, Phase, Position, Side, Source};
use crate::domain::measure::Seconds;
use crate::domain::set::Set;

/// Easiest first.
pub static LADDER: &[Exercise] = &[
    Exercise {
        id: "side-plank-knees",
        code: 7,
        family: Family::SidePlank,
        rung: 1,
        position: Position::SideLying,
        side: Side::Each,
        equipment: Set::EMPTY,
        parts: set!(Part: Main),
        dose: DoseRange { start: Dose::of(2, 3, Work::Holds(5)), top: Dose::of(3, 6, Work::Holds(10)) },
        tempo: tempo(2, 0, 2),
        rest: Seconds(30),
        loaded: true,
        intensity: 100,
        serves: set!(Focus: TrunkEndurance),
        excluded_by: set!(Condition: Pregnancy | RecentSurgery | SoreKnees | SoreShoulders | FloorIsHard),
        loads: Set::EMPTY,
        from_phase: Phase::Foundation,
        sources: &[Source::Article(41), Source::Practice],
    },
    Exercise {
        id: "side-plank",
        code: 8,
        family: Family::SidePlank,
        rung: 2,
        position: Position::SideLying,
        side: Side::Each,
        equipment: Set::EMPTY,
        parts: set!(Part: Main),
        dose: DoseRange { start: Dose::of(2, 3, Work::Holds(5)), top: Dose::of(3, 6, Work::Holds(10)) },
        tempo: tempo(2, 0, 2),
        rest: Seconds(45),
        loaded: true,
        intensity: 140,
        serves: set!(Focus: TrunkEndurance),
        excluded_by: set!(Condition: Pregnancy | RecentSurgery | SoreShoulders | FloorIsHard),
        loads: Set::EMPTY,
        from_phase: Phase::Builders,
        sources: &[Source::Article(41)],
    },
];
