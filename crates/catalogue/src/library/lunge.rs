//! Lunge and step-up: one leg does more of the work, beside a wall at first.

use super::tempo;
use crate::dose::{Dose, DoseRange, Work};
use crate::enum_set::EnumSet;
use crate::exercise::{Condition, Equipment, Exercise, Family, Focus, Part, Phase, Position, Side, Source};
use crate::measure::Seconds;

/// Easiest first.
pub static LADDER: &[Exercise] = &[
    Exercise {
        id: "split-squat",
        code: 37,
        family: Family::Lunge,
        rung: 1,
        position: Position::Standing,
        side: Side::Each,
        equipment: set!(Equipment: Wall),
        parts: set!(Part: Main),
        dose: DoseRange {
            start: Dose::of(2, 6, Work::Reps),
            mastery: Dose::of(2, 9, Work::Reps),
            top: Dose::of(3, 10, Work::Reps),
        },
        tempo: tempo(3, 0, 2),
        rest: Seconds(60),
        loaded: true,
        intensity: 120,
        serves: set!(Focus: LegStrength | GluteStrength),
        excluded_by: set!(Condition: PelvicGirdle | RecentSurgery | Unsteady),
        loads: EnumSet::EMPTY,
        from_phase: Phase::Builders,
        sources: &[Source::Article(64), Source::Practice],
    },
    Exercise {
        id: "step-up",
        code: 78,
        family: Family::Lunge,
        rung: 2,
        position: Position::Standing,
        side: Side::Each,
        equipment: set!(Equipment: Step),
        parts: set!(Part: Main),
        dose: DoseRange {
            start: Dose::of(2, 6, Work::Reps),
            mastery: Dose::of(2, 9, Work::Reps),
            top: Dose::of(3, 12, Work::Reps),
        },
        tempo: tempo(2, 0, 3),
        rest: Seconds(60),
        loaded: true,
        intensity: 140,
        serves: set!(Focus: LegStrength | GluteStrength),
        excluded_by: set!(Condition: Pregnancy | PelvicGirdle | RecentSurgery | Unsteady),
        loads: EnumSet::EMPTY,
        from_phase: Phase::Builders,
        sources: &[Source::Article(65), Source::Practice],
    },
    Exercise {
        id: "reverse-lunge",
        code: 79,
        family: Family::Lunge,
        rung: 3,
        position: Position::Standing,
        side: Side::Alternating,
        equipment: EnumSet::EMPTY,
        parts: set!(Part: Main),
        dose: DoseRange {
            start: Dose::of(2, 6, Work::Reps),
            mastery: Dose::of(2, 9, Work::Reps),
            top: Dose::of(3, 12, Work::Reps),
        },
        tempo: tempo(2, 0, 2),
        rest: Seconds(60),
        loaded: true,
        intensity: 150,
        serves: set!(Focus: LegStrength | GluteStrength | Balance),
        excluded_by: set!(
            Condition: Pregnancy | PelvicGirdle | RecentSurgery | JointReplacement | SoreKnees | Unsteady
        ),
        loads: EnumSet::EMPTY,
        from_phase: Phase::Integrated,
        sources: &[Source::Article(64), Source::Practice],
    },
    Exercise {
        id: "loaded-step-up",
        code: 80,
        family: Family::Lunge,
        rung: 4,
        position: Position::Standing,
        side: Side::Each,
        equipment: set!(Equipment: Step | Weights),
        parts: set!(Part: Main),
        dose: DoseRange {
            start: Dose::of(2, 6, Work::Reps),
            mastery: Dose::of(2, 9, Work::Reps),
            top: Dose::of(3, 12, Work::Reps),
        },
        tempo: tempo(2, 0, 3),
        rest: Seconds(60),
        loaded: true,
        intensity: 190,
        serves: set!(Focus: LegStrength | GluteStrength),
        excluded_by: set!(
            Condition: EarlyPregnancy | Pregnancy | PelvicGirdle | NewBirth | RecentBirth | RecentSurgery | Unsteady
        ),
        loads: EnumSet::EMPTY,
        from_phase: Phase::Load,
        sources: &[Source::Practice],
    },
];
