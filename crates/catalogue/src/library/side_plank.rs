//! Side plank on the forearm, at the wall or with knees bent first (X38), in repeated holds of 10 s at most (X20).

use super::tempo;
use crate::dose::{Dose, DoseRange, Work};
use crate::enum_set::EnumSet;
use crate::exercise::{Condition, Equipment, Exercise, Family, Focus, Part, Phase, Position, Side, Source};
use crate::measure::Seconds;

/// Easiest first.
pub static LADDER: &[Exercise] = &[
    Exercise {
        id: "wall-side-plank",
        code: 53,
        family: Family::SidePlank,
        rung: 1,
        position: Position::Standing,
        side: Side::Each,
        equipment: set!(Equipment: Wall),
        parts: set!(Part: Main),
        dose: DoseRange {
            start: Dose::of(2, 3, Work::Holds(5)),
            mastery: Dose::of(2, 5, Work::Holds(5)),
            top: Dose::of(3, 6, Work::Holds(10)),
        },
        tempo: tempo(2, 0, 2),
        rest: Seconds(30),
        loaded: true,
        intensity: 60,
        serves: set!(Focus: TrunkEndurance),
        excluded_by: set!(Condition: RecentSurgery | SoreShoulders),
        loads: EnumSet::EMPTY,
        from_phase: Phase::Foundation,
        sources: &[Source::Practice],
    },
    Exercise {
        id: "side-plank-knees",
        code: 7,
        family: Family::SidePlank,
        rung: 2,
        position: Position::SideLying,
        side: Side::Each,
        equipment: EnumSet::EMPTY,
        parts: set!(Part: Main),
        dose: DoseRange {
            start: Dose::of(2, 3, Work::Holds(5)),
            mastery: Dose::of(2, 5, Work::Holds(5)),
            top: Dose::of(3, 6, Work::Holds(10)),
        },
        tempo: tempo(2, 0, 2),
        rest: Seconds(30),
        loaded: true,
        intensity: 100,
        serves: set!(Focus: TrunkEndurance),
        excluded_by: set!(
            Condition: EarlyPregnancy | Pregnancy | NewBirth | RecentSurgery | SoreKnees | SoreShoulders
                | FloorIsHard
        ),
        loads: EnumSet::EMPTY,
        from_phase: Phase::Foundation,
        sources: &[Source::Article(41), Source::Practice],
    },
    Exercise {
        id: "side-plank",
        code: 8,
        family: Family::SidePlank,
        rung: 3,
        position: Position::SideLying,
        side: Side::Each,
        equipment: EnumSet::EMPTY,
        parts: set!(Part: Main),
        dose: DoseRange {
            start: Dose::of(2, 3, Work::Holds(5)),
            mastery: Dose::of(2, 5, Work::Holds(5)),
            top: Dose::of(3, 6, Work::Holds(10)),
        },
        tempo: tempo(2, 0, 2),
        rest: Seconds(45),
        loaded: true,
        intensity: 140,
        serves: set!(Focus: TrunkEndurance),
        excluded_by: set!(
            Condition: EarlyPregnancy | Pregnancy | NewBirth | RecentBirth | RecentSurgery | SoreKnees
                | SoreShoulders | FloorIsHard
        ),
        loads: EnumSet::EMPTY,
        from_phase: Phase::Builders,
        sources: &[Source::Article(41)],
    },
    Exercise {
        id: "side-plank-leg-lift",
        code: 54,
        family: Family::SidePlank,
        rung: 4,
        position: Position::SideLying,
        side: Side::Each,
        equipment: EnumSet::EMPTY,
        parts: set!(Part: Main),
        dose: DoseRange {
            start: Dose::of(2, 3, Work::Holds(5)),
            mastery: Dose::of(2, 5, Work::Holds(5)),
            top: Dose::of(3, 6, Work::Holds(10)),
        },
        tempo: tempo(2, 0, 2),
        rest: Seconds(60),
        loaded: true,
        intensity: 170,
        serves: set!(Focus: TrunkEndurance | GluteStrength),
        excluded_by: set!(
            Condition: EarlyPregnancy | Pregnancy | PelvicGirdle | NewBirth | RecentBirth | RecentSurgery
                | SoreKnees | SoreShoulders | FloorIsHard
        ),
        loads: EnumSet::EMPTY,
        from_phase: Phase::Integrated,
        sources: &[Source::Article(42), Source::Practice],
    },
];
