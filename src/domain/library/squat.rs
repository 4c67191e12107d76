//! Squat: sit-to-stand, then wall sit. A second of wall sit weighs so much that the change starts near 3 x 20 s.

use super::tempo;
use crate::domain::dose::{Dose, DoseRange, Work};
use crate::domain::exercise::{Condition, Equipment, Exercise, Family, Focus, Part, Phase, Position, Side, Source};
use crate::domain::measure::Seconds;
use crate::domain::set::Set;

/// Easiest first.
pub static LADDER: &[Exercise] = &[
    Exercise {
        id: "sit-to-stand",
        code: 14,
        family: Family::Squat,
        rung: 1,
        position: Position::Seated,
        side: Side::Both,
        equipment: set!(Equipment: Chair),
        parts: set!(Part: Main),
        dose: DoseRange { start: Dose::of(2, 6, Work::Reps), top: Dose::of(3, 12, Work::Reps) },
        tempo: tempo(2, 0, 3),
        rest: Seconds(60),
        loaded: true,
        intensity: 100,
        serves: set!(Focus: GluteStrength | LegStrength),
        excluded_by: set!(Condition: RecentSurgery),
        loads: Set::EMPTY,
        from_phase: Phase::Foundation,
        sources: &[Source::Article(96), Source::Practice],
    },
    Exercise {
        id: "wall-sit",
        code: 15,
        family: Family::Squat,
        rung: 2,
        position: Position::Standing,
        side: Side::Both,
        equipment: set!(Equipment: Wall),
        parts: set!(Part: Main),
        dose: DoseRange { start: Dose::of(2, 1, Work::Holds(15)), top: Dose::of(3, 1, Work::Holds(30)) },
        tempo: tempo(2, 0, 2),
        rest: Seconds(60),
        loaded: true,
        intensity: 240,
        serves: set!(Focus: LegStrength),
        excluded_by: set!(Condition: RecentSurgery | BloodPressure),
        loads: Set::EMPTY,
        from_phase: Phase::Builders,
        sources: &[Source::Article(59)],
    },
];
