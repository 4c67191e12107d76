//! Push: against a wall first, then lower down.

use super::tempo;
use crate::dose::{Dose, DoseRange, Work};
use crate::enum_set::EnumSet;
use crate::exercise::{Condition, Equipment, Exercise, Family, Focus, Part, Phase, Position, Side, Source};
use crate::measure::Seconds;

/// Easiest first.
pub static LADDER: &[Exercise] = &[
    Exercise {
        id: "wall-push-up",
        code: 38,
        family: Family::Push,
        rung: 1,
        position: Position::Standing,
        side: Side::Both,
        equipment: set!(Equipment: Wall),
        parts: set!(Part: Main),
        dose: DoseRange {
            start: Dose::of(2, 8, Work::Reps),
            mastery: Dose::of(2, 12, Work::Reps),
            top: Dose::of(3, 12, Work::Reps),
        },
        tempo: tempo(3, 0, 2),
        rest: Seconds(45),
        loaded: true,
        intensity: 100,
        serves: set!(Focus: UpperBack | TrunkEndurance),
        excluded_by: set!(Condition: RecentSurgery | SoreWrists | SoreShoulders),
        loads: EnumSet::EMPTY,
        from_phase: Phase::Foundation,
        sources: &[Source::Article(68), Source::Practice],
    },
    Exercise {
        id: "incline-push-up",
        code: 84,
        family: Family::Push,
        rung: 2,
        position: Position::Standing,
        side: Side::Both,
        equipment: set!(Equipment: Chair | Wall),
        parts: set!(Part: Main),
        dose: DoseRange {
            start: Dose::of(2, 6, Work::Reps),
            mastery: Dose::of(2, 9, Work::Reps),
            top: Dose::of(3, 12, Work::Reps),
        },
        tempo: tempo(3, 0, 2),
        rest: Seconds(60),
        loaded: true,
        intensity: 130,
        serves: set!(Focus: UpperBack | TrunkEndurance),
        excluded_by: set!(Condition: RecentSurgery | SoreWrists | SoreShoulders),
        loads: EnumSet::EMPTY,
        from_phase: Phase::Foundation,
        sources: &[Source::Article(68), Source::Practice],
    },
    Exercise {
        id: "knee-push-up",
        code: 85,
        family: Family::Push,
        rung: 3,
        position: Position::Prone,
        side: Side::Both,
        equipment: EnumSet::EMPTY,
        parts: set!(Part: Main),
        dose: DoseRange {
            start: Dose::of(2, 5, Work::Reps),
            mastery: Dose::of(2, 8, Work::Reps),
            top: Dose::of(3, 12, Work::Reps),
        },
        tempo: tempo(3, 0, 2),
        rest: Seconds(60),
        loaded: true,
        intensity: 160,
        serves: set!(Focus: UpperBack | TrunkEndurance),
        excluded_by: set!(
            Condition: EarlyPregnancy | Pregnancy | NewBirth | RecentSurgery | SoreKnees | SoreWrists
                | SoreShoulders | FloorIsHard
        ),
        loads: EnumSet::EMPTY,
        from_phase: Phase::Builders,
        sources: &[Source::Article(68), Source::Practice],
    },
    Exercise {
        id: "push-up",
        code: 86,
        family: Family::Push,
        rung: 4,
        position: Position::Prone,
        side: Side::Both,
        equipment: EnumSet::EMPTY,
        parts: set!(Part: Main),
        dose: DoseRange {
            start: Dose::of(2, 4, Work::Reps),
            mastery: Dose::of(2, 6, Work::Reps),
            top: Dose::of(3, 12, Work::Reps),
        },
        tempo: tempo(3, 0, 2),
        rest: Seconds(60),
        loaded: true,
        intensity: 200,
        serves: set!(Focus: UpperBack | TrunkEndurance),
        excluded_by: set!(
            Condition: EarlyPregnancy | Pregnancy | NewBirth | RecentBirth | RecentSurgery | BloodPressure
                | SoreWrists | SoreShoulders | FloorIsHard
        ),
        loads: EnumSet::EMPTY,
        from_phase: Phase::Integrated,
        sources: &[Source::Article(68), Source::Practice],
    },
];
