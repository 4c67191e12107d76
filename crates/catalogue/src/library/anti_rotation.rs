//! Anti-rotation: the trunk keeps still while something pulls it round. Turning under load comes last (X10).

use super::tempo;
use crate::dose::{Dose, DoseRange, Work};
use crate::enum_set::EnumSet;
use crate::exercise::{Condition, Direction, Equipment, Exercise, Family, Focus, Part, Phase, Position, Side, Source};
use crate::measure::Seconds;

/// Easiest first.
pub static LADDER: &[Exercise] = &[
    Exercise {
        id: "wall-shoulder-taps",
        code: 40,
        family: Family::AntiRotation,
        rung: 1,
        position: Position::Standing,
        side: Side::Alternating,
        equipment: set!(Equipment: Wall),
        parts: set!(Part: Main),
        dose: DoseRange {
            start: Dose::of(2, 6, Work::Reps),
            mastery: Dose::of(2, 9, Work::Reps),
            top: Dose::of(3, 10, Work::Reps),
        },
        tempo: tempo(1, 2, 1),
        rest: Seconds(45),
        loaded: true,
        intensity: 100,
        serves: set!(Focus: CoreControl | TrunkEndurance),
        excluded_by: set!(Condition: RecentSurgery | SoreWrists | SoreShoulders),
        loads: EnumSet::EMPTY,
        from_phase: Phase::Foundation,
        sources: &[Source::Practice],
    },
    Exercise {
        id: "pallof-press",
        code: 55,
        family: Family::AntiRotation,
        rung: 2,
        position: Position::Standing,
        side: Side::Each,
        equipment: set!(Equipment: FixedBand),
        parts: set!(Part: Main),
        dose: DoseRange {
            start: Dose::of(2, 8, Work::Reps),
            mastery: Dose::of(2, 11, Work::Reps),
            top: Dose::of(3, 12, Work::Reps),
        },
        tempo: tempo(2, 2, 2),
        rest: Seconds(45),
        loaded: true,
        intensity: 130,
        serves: set!(Focus: CoreControl | TrunkEndurance),
        excluded_by: set!(Condition: RecentSurgery),
        loads: EnumSet::EMPTY,
        from_phase: Phase::Builders,
        sources: &[Source::Article(43), Source::Practice],
    },
    Exercise {
        id: "half-kneeling-pallof-press",
        code: 56,
        family: Family::AntiRotation,
        rung: 3,
        position: Position::Kneeling,
        side: Side::Each,
        equipment: set!(Equipment: FixedBand),
        parts: set!(Part: Main),
        dose: DoseRange {
            start: Dose::of(2, 8, Work::Reps),
            mastery: Dose::of(2, 11, Work::Reps),
            top: Dose::of(3, 12, Work::Reps),
        },
        tempo: tempo(2, 2, 2),
        rest: Seconds(45),
        loaded: true,
        intensity: 150,
        serves: set!(Focus: CoreControl | TrunkEndurance),
        excluded_by: set!(
            Condition: PelvicGirdle | RecentSurgery | JointReplacement | SoreKnees | Unsteady | FloorIsHard
        ),
        loads: EnumSet::EMPTY,
        from_phase: Phase::Integrated,
        sources: &[Source::Article(43), Source::Practice],
    },
    Exercise {
        id: "band-chop",
        code: 57,
        family: Family::AntiRotation,
        rung: 4,
        position: Position::Standing,
        side: Side::Each,
        equipment: set!(Equipment: FixedBand),
        parts: set!(Part: Main),
        dose: DoseRange {
            start: Dose::of(2, 8, Work::Reps),
            mastery: Dose::of(2, 11, Work::Reps),
            top: Dose::of(3, 12, Work::Reps),
        },
        tempo: tempo(2, 0, 3),
        rest: Seconds(60),
        loaded: true,
        intensity: 170,
        serves: set!(Focus: CoreControl | TrunkEndurance),
        excluded_by: set!(
            Condition: Osteoporosis | VertebralFracture | Disc | Fusion | Pregnancy | PelvicGirdle | NewBirth
                | RecentBirth | RecentSurgery | Unsteady
        ),
        loads: set!(Direction: Rotation),
        from_phase: Phase::Load,
        sources: &[Source::Article(44), Source::Practice],
    },
];
