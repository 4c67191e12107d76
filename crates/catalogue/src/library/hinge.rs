//! Hinge: learnt without load first (X03), at a slow tempo (X30). Open from the first phase, because it is the one strength
//! exercise that needs neither floor nor equipment. Weights wait for the last phase, because only that one asks for all that X03
//! does: past week 7, bridge and plank outgrown, the hinge as it is meant, pain at rest of 3 or less.

use super::tempo;
use crate::dose::{Dose, DoseRange, Work};
use crate::enum_set::EnumSet;
use crate::exercise::{Condition, Equipment, Exercise, Family, Focus, Part, Phase, Position, Side, Source};
use crate::measure::Seconds;

/// Easiest first.
pub static LADDER: &[Exercise] = &[
    Exercise {
        id: "hip-hinge-drill",
        code: 13,
        family: Family::Hinge,
        rung: 1,
        position: Position::Standing,
        side: Side::Both,
        equipment: EnumSet::EMPTY,
        parts: set!(Part: Main),
        dose: DoseRange {
            start: Dose::of(2, 8, Work::Reps),
            mastery: Dose::of(2, 12, Work::Reps),
            top: Dose::of(3, 12, Work::Reps),
        },
        tempo: tempo(3, 1, 2),
        rest: Seconds(45),
        loaded: true,
        intensity: 100,
        serves: set!(Focus: GluteStrength | LegStrength),
        excluded_by: set!(Condition: RecentSurgery),
        loads: EnumSet::EMPTY,
        from_phase: Phase::Foundation,
        sources: &[Source::Practice],
    },
    Exercise {
        id: "staggered-hinge",
        code: 70,
        family: Family::Hinge,
        rung: 2,
        position: Position::Standing,
        side: Side::Each,
        equipment: EnumSet::EMPTY,
        parts: set!(Part: Main),
        dose: DoseRange {
            start: Dose::of(2, 6, Work::Reps),
            mastery: Dose::of(2, 9, Work::Reps),
            top: Dose::of(3, 12, Work::Reps),
        },
        tempo: tempo(3, 1, 2),
        rest: Seconds(45),
        loaded: true,
        intensity: 125,
        serves: set!(Focus: GluteStrength | LegStrength),
        excluded_by: set!(Condition: Pregnancy | PelvicGirdle | RecentSurgery | Unsteady),
        loads: EnumSet::EMPTY,
        from_phase: Phase::Builders,
        sources: &[Source::Practice],
    },
    Exercise {
        id: "light-deadlift",
        code: 71,
        family: Family::Hinge,
        rung: 3,
        position: Position::Standing,
        side: Side::Both,
        equipment: set!(Equipment: Weights),
        parts: set!(Part: Main),
        dose: DoseRange {
            start: Dose::of(2, 8, Work::Reps),
            mastery: Dose::of(2, 12, Work::Reps),
            top: Dose::of(3, 12, Work::Reps),
        },
        tempo: tempo(3, 1, 3),
        rest: Seconds(60),
        loaded: true,
        intensity: 150,
        serves: set!(Focus: GluteStrength | LegStrength),
        excluded_by: set!(
            Condition: Osteoporosis | VertebralFracture | Disc | Fusion | EarlyPregnancy | Pregnancy | NewBirth
                | RecentBirth | RecentSurgery | Unsteady
        ),
        loads: EnumSet::EMPTY,
        from_phase: Phase::Load,
        sources: &[Source::Article(54), Source::Practice],
    },
    Exercise {
        id: "romanian-deadlift",
        code: 72,
        family: Family::Hinge,
        rung: 4,
        position: Position::Standing,
        side: Side::Both,
        equipment: set!(Equipment: Weights),
        parts: set!(Part: Main),
        dose: DoseRange {
            start: Dose::of(2, 8, Work::Reps),
            mastery: Dose::of(2, 12, Work::Reps),
            top: Dose::of(3, 12, Work::Reps),
        },
        tempo: tempo(3, 1, 3),
        rest: Seconds(90),
        loaded: true,
        intensity: 175,
        serves: set!(Focus: GluteStrength | LegStrength),
        excluded_by: set!(
            Condition: Osteoporosis | VertebralFracture | Disc | Fusion | EarlyPregnancy | Pregnancy | NewBirth
                | RecentBirth | RecentSurgery | JointReplacement | Unsteady
        ),
        loads: EnumSet::EMPTY,
        from_phase: Phase::Load,
        sources: &[Source::Article(53), Source::Practice],
    },
    Exercise {
        id: "single-leg-deadlift",
        code: 73,
        family: Family::Hinge,
        rung: 5,
        position: Position::Standing,
        side: Side::Each,
        equipment: EnumSet::EMPTY,
        parts: set!(Part: Main),
        dose: DoseRange {
            start: Dose::of(2, 5, Work::Reps),
            mastery: Dose::of(2, 8, Work::Reps),
            top: Dose::of(3, 10, Work::Reps),
        },
        tempo: tempo(3, 1, 2),
        rest: Seconds(60),
        loaded: true,
        intensity: 200,
        serves: set!(Focus: GluteStrength | LegStrength | Balance),
        excluded_by: set!(
            Condition: Osteoporosis | VertebralFracture | Disc | Fusion | EarlyPregnancy | Pregnancy | PelvicGirdle
                | NewBirth | RecentBirth | RecentSurgery | JointReplacement | Unsteady
        ),
        loads: EnumSet::EMPTY,
        from_phase: Phase::Load,
        sources: &[Source::Article(57), Source::Practice],
    },
];
