//! Throwing: fast and light, only in the last phase and without acute pain (R13). Every rung is thrown, so every rung needs a ball.

use super::tempo;
use crate::dose::{Dose, DoseRange, Work};
use crate::enum_set::EnumSet;
use crate::exercise::{Condition, Direction, Equipment, Exercise, Family, Focus, Part, Phase, Position, Side, Source};
use crate::measure::Seconds;

/// Easiest first.
pub static LADDER: &[Exercise] = &[
    Exercise {
        id: "chest-pass",
        code: 42,
        family: Family::Throw,
        rung: 1,
        position: Position::Standing,
        side: Side::Both,
        equipment: set!(Equipment: MedicineBall | Wall),
        parts: set!(Part: Main),
        dose: DoseRange {
            start: Dose::of(2, 5, Work::Reps),
            mastery: Dose::of(2, 7, Work::Reps),
            top: Dose::of(3, 8, Work::Reps),
        },
        tempo: tempo(1, 1, 1),
        rest: Seconds(60),
        loaded: true,
        intensity: 100,
        serves: set!(Focus: CoreControl | UpperBack),
        excluded_by: set!(
            Condition: Osteoporosis | VertebralFracture | Disc | Fusion | EarlyPregnancy | Pregnancy | NewBirth
                | RecentBirth | RecentSurgery | BloodPressure | SoreWrists | SoreShoulders
        ),
        loads: EnumSet::EMPTY,
        from_phase: Phase::Load,
        sources: &[Source::Article(74)],
    },
    Exercise {
        id: "rotational-throw",
        code: 93,
        family: Family::Throw,
        rung: 2,
        position: Position::Standing,
        side: Side::Each,
        equipment: set!(Equipment: MedicineBall | Wall),
        parts: set!(Part: Main),
        dose: DoseRange {
            start: Dose::of(2, 4, Work::Reps),
            mastery: Dose::of(2, 6, Work::Reps),
            top: Dose::of(3, 8, Work::Reps),
        },
        tempo: tempo(1, 1, 1),
        rest: Seconds(60),
        loaded: true,
        intensity: 130,
        serves: set!(Focus: CoreControl),
        excluded_by: set!(
            Condition: Osteoporosis | VertebralFracture | InflammatoryDisease | Disc | Spondylolisthesis | Fusion
                | EarlyPregnancy | Pregnancy | PelvicGirdle | NewBirth | RecentBirth | RecentSurgery
                | JointReplacement | BloodPressure | SoreWrists | SoreShoulders | Unsteady
        ),
        loads: set!(Direction: Rotation),
        from_phase: Phase::Load,
        sources: &[Source::Article(75), Source::Practice],
    },
    Exercise {
        id: "ball-slam",
        code: 94,
        family: Family::Throw,
        rung: 3,
        position: Position::Standing,
        side: Side::Both,
        equipment: set!(Equipment: MedicineBall),
        parts: set!(Part: Main),
        dose: DoseRange {
            start: Dose::of(2, 4, Work::Reps),
            mastery: Dose::of(2, 7, Work::Reps),
            top: Dose::of(3, 10, Work::Reps),
        },
        tempo: tempo(1, 1, 1),
        rest: Seconds(60),
        loaded: true,
        intensity: 175,
        serves: set!(Focus: CoreControl | UpperBack),
        excluded_by: set!(
            Condition: Osteoporosis | VertebralFracture | InflammatoryDisease | Disc | Spondylolisthesis | Fusion
                | EarlyPregnancy | Pregnancy | PelvicGirdle | NewBirth | RecentBirth | RecentSurgery
                | JointReplacement | BloodPressure | SoreWrists | SoreShoulders | Unsteady
        ),
        loads: set!(Direction: Flexion),
        from_phase: Phase::Load,
        sources: &[Source::Article(76), Source::Practice],
    },
];
