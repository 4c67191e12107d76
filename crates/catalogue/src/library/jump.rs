//! Landing and jumping: landing softly comes before any jump, then the order of R12, and only in the last phase. Landing higher up
//! is softer than landing further away, so the step comes first.

use super::tempo;
use crate::dose::{Dose, DoseRange, Work};
use crate::enum_set::EnumSet;
use crate::exercise::{Condition, Equipment, Exercise, Family, Focus, Part, Phase, Position, Side, Source};
use crate::measure::Seconds;

/// Easiest first.
pub static LADDER: &[Exercise] = &[
    Exercise {
        id: "landing-drill",
        code: 41,
        family: Family::Jump,
        rung: 1,
        position: Position::Standing,
        side: Side::Both,
        equipment: EnumSet::EMPTY,
        parts: set!(Part: Main),
        dose: DoseRange {
            start: Dose::of(2, 4, Work::Reps),
            mastery: Dose::of(2, 6, Work::Reps),
            top: Dose::of(3, 6, Work::Reps),
        },
        tempo: tempo(2, 2, 2),
        rest: Seconds(60),
        loaded: true,
        intensity: 100,
        serves: set!(Focus: LegStrength | Balance),
        excluded_by: set!(
            Condition: Osteoporosis | VertebralFracture | InflammatoryDisease | Disc | Spondylolisthesis | Fusion
                | EarlyPregnancy | Pregnancy | PelvicGirdle | NewBirth | RecentBirth | RecentSurgery
                | JointReplacement | Unsteady
        ),
        loads: EnumSet::EMPTY,
        from_phase: Phase::Load,
        sources: &[Source::Practice],
    },
    Exercise {
        id: "box-jump",
        code: 91,
        family: Family::Jump,
        rung: 2,
        position: Position::Standing,
        side: Side::Both,
        equipment: set!(Equipment: Step),
        parts: set!(Part: Main),
        dose: DoseRange {
            start: Dose::of(2, 3, Work::Reps),
            mastery: Dose::of(2, 5, Work::Reps),
            top: Dose::of(3, 6, Work::Reps),
        },
        tempo: tempo(2, 2, 2),
        rest: Seconds(90),
        loaded: true,
        intensity: 130,
        serves: set!(Focus: LegStrength | Balance),
        excluded_by: set!(
            Condition: Osteoporosis | VertebralFracture | InflammatoryDisease | Disc | Spondylolisthesis | Fusion
                | EarlyPregnancy | Pregnancy | PelvicGirdle | NewBirth | RecentBirth | RecentSurgery
                | JointReplacement | SoreKnees | Unsteady
        ),
        loads: EnumSet::EMPTY,
        from_phase: Phase::Load,
        sources: &[Source::Article(77), Source::Practice],
    },
    Exercise {
        id: "broad-jump",
        code: 90,
        family: Family::Jump,
        rung: 3,
        position: Position::Standing,
        side: Side::Both,
        equipment: EnumSet::EMPTY,
        parts: set!(Part: Main),
        dose: DoseRange {
            start: Dose::of(2, 3, Work::Reps),
            mastery: Dose::of(2, 5, Work::Reps),
            top: Dose::of(3, 6, Work::Reps),
        },
        tempo: tempo(2, 2, 2),
        rest: Seconds(90),
        loaded: true,
        intensity: 150,
        serves: set!(Focus: LegStrength | Balance),
        excluded_by: set!(
            Condition: Osteoporosis | VertebralFracture | InflammatoryDisease | Disc | Spondylolisthesis | Fusion
                | EarlyPregnancy | Pregnancy | PelvicGirdle | NewBirth | RecentBirth | RecentSurgery
                | JointReplacement | SoreKnees | Unsteady
        ),
        loads: EnumSet::EMPTY,
        from_phase: Phase::Load,
        sources: &[Source::Article(78), Source::Practice],
    },
    Exercise {
        id: "single-leg-bound",
        code: 92,
        family: Family::Jump,
        rung: 4,
        position: Position::Standing,
        side: Side::Each,
        equipment: EnumSet::EMPTY,
        parts: set!(Part: Main),
        dose: DoseRange {
            start: Dose::of(2, 3, Work::Reps),
            mastery: Dose::of(2, 4, Work::Reps),
            top: Dose::of(3, 5, Work::Reps),
        },
        tempo: tempo(2, 2, 2),
        rest: Seconds(90),
        loaded: true,
        intensity: 180,
        serves: set!(Focus: LegStrength | Balance),
        excluded_by: set!(
            Condition: Osteoporosis | VertebralFracture | InflammatoryDisease | Disc | Spondylolisthesis | Fusion
                | EarlyPregnancy | Pregnancy | PelvicGirdle | NewBirth | RecentBirth | RecentSurgery
                | JointReplacement | SoreKnees | Unsteady
        ),
        loads: EnumSet::EMPTY,
        from_phase: Phase::Load,
        sources: &[Source::Article(79), Source::Practice],
    },
];
