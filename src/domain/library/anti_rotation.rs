//! Anti-rotation: the trunk keeps still while something pulls it round. Turning under load comes last (X10).

use super::tempo;
use crate::domain::dose::{Dose, DoseRange, Work};
use crate::domain::exercise::{Condition, Equipment, Exercise, Family, Focus, Part, Phase, Position, Side, Source};
use crate::domain::measure::Seconds;
use crate::domain::set::Set;

/// Easiest first.
pub static LADDER: &[Exercise] = &[Exercise {
    id: "wall-shoulder-taps",
    code: 40,
    family: Family::AntiRotation,
    rung: 1,
    position: Position::Standing,
    side: Side::Alternating,
    equipment: set!(Equipment: Wall),
    parts: set!(Part: Main),
    dose: DoseRange { start: Dose::of(2, 6, Work::Reps), top: Dose::of(3, 10, Work::Reps) },
    tempo: tempo(1, 2, 1),
    rest: Seconds(45),
    loaded: true,
    intensity: 100,
    serves: set!(Focus: CoreControl | TrunkEndurance),
    excluded_by: set!(Condition: RecentSurgery | SoreWrists | SoreShoulders),
    loads: Set::EMPTY,
    from_phase: Phase::Foundation,
    sources: &[Source::Practice],
}];
