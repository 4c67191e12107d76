//! Bird dog: short holds that grow from 3 s to 10 s (X21); a leg alone first, a band last (R08).

use super::tempo;
use crate::dose::{Dose, DoseRange, Work};
use crate::enum_set::EnumSet;
use crate::exercise::{Condition, Equipment, Exercise, Family, Focus, Part, Phase, Position, Side, Source};
use crate::measure::Seconds;

/// Easiest first.
pub static LADDER: &[Exercise] = &[
    Exercise {
        id: "bird-dog-leg-slide",
        code: 45,
        family: Family::BirdDog,
        rung: 1,
        position: Position::HandsAndKnees,
        side: Side::Alternating,
        equipment: EnumSet::EMPTY,
        parts: set!(Part: Main),
        dose: DoseRange {
            start: Dose::of(2, 6, Work::Holds(3)),
            mastery: Dose::of(2, 8, Work::Holds(3)),
            top: Dose::of(3, 8, Work::Holds(10)),
        },
        tempo: tempo(2, 0, 2),
        rest: Seconds(30),
        loaded: true,
        intensity: 70,
        serves: set!(Focus: CoreControl),
        excluded_by: set!(Condition: RecentSurgery | SoreKnees | SoreWrists | SoreShoulders | FloorIsHard),
        loads: EnumSet::EMPTY,
        from_phase: Phase::Foundation,
        sources: &[Source::Article(36), Source::Practice],
    },
    Exercise {
        id: "bird-dog",
        code: 3,
        family: Family::BirdDog,
        rung: 2,
        position: Position::HandsAndKnees,
        side: Side::Alternating,
        equipment: EnumSet::EMPTY,
        parts: set!(Part: Main),
        dose: DoseRange {
            start: Dose::of(2, 6, Work::Holds(3)),
            mastery: Dose::of(2, 8, Work::Holds(3)),
            top: Dose::of(3, 8, Work::Holds(10)),
        },
        tempo: tempo(2, 0, 2),
        rest: Seconds(30),
        loaded: true,
        intensity: 100,
        serves: set!(Focus: CoreControl | TrunkEndurance),
        excluded_by: set!(Condition: RecentSurgery | SoreKnees | SoreWrists | SoreShoulders | FloorIsHard),
        loads: EnumSet::EMPTY,
        from_phase: Phase::Foundation,
        sources: &[Source::Article(36)],
    },
    Exercise {
        id: "bird-dog-squares",
        code: 46,
        family: Family::BirdDog,
        rung: 3,
        position: Position::HandsAndKnees,
        side: Side::Alternating,
        equipment: EnumSet::EMPTY,
        parts: set!(Part: Main),
        dose: DoseRange {
            start: Dose::of(2, 5, Work::Holds(4)),
            mastery: Dose::of(2, 7, Work::Holds(4)),
            top: Dose::of(3, 8, Work::Holds(10)),
        },
        tempo: tempo(2, 0, 2),
        rest: Seconds(45),
        loaded: true,
        intensity: 125,
        serves: set!(Focus: CoreControl | TrunkEndurance),
        excluded_by: set!(
            Condition: PelvicGirdle | RecentSurgery | SoreKnees | SoreWrists | SoreShoulders | FloorIsHard
        ),
        loads: EnumSet::EMPTY,
        from_phase: Phase::Builders,
        sources: &[Source::Article(36), Source::Practice],
    },
    Exercise {
        id: "banded-bird-dog",
        code: 47,
        family: Family::BirdDog,
        rung: 4,
        position: Position::HandsAndKnees,
        side: Side::Each,
        equipment: set!(Equipment: Band),
        parts: set!(Part: Main),
        dose: DoseRange {
            start: Dose::of(2, 4, Work::Holds(4)),
            mastery: Dose::of(2, 6, Work::Holds(4)),
            top: Dose::of(3, 8, Work::Holds(10)),
        },
        tempo: tempo(2, 0, 2),
        rest: Seconds(45),
        loaded: true,
        intensity: 150,
        serves: set!(Focus: CoreControl | TrunkEndurance),
        excluded_by: set!(
            Condition: Pregnancy | PelvicGirdle | RecentSurgery | SoreKnees | SoreWrists | SoreShoulders
                | FloorIsHard
        ),
        loads: EnumSet::EMPTY,
        from_phase: Phase::Integrated,
        sources: &[Source::Article(36), Source::Practice],
    },
];
