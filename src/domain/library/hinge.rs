//! Hinge: learnt without load first (X03), at a slow tempo (X30). Open from the first phase, because it is the one strength
//! exercise that needs neither floor nor equipment.

use super::tempo;
use crate::domain::dose::{Dose, DoseRange, Work};
use crate::domain::exercise::{Condition, Exercise, Family, Focus, Part, Phase, Position, Side, Source};
use crate::domain::measure::Seconds;
use crate::domain::set::Set;

/// Easiest first.
pub static LADDER: &[Exercise] = &[Exercise {
    id: "hip-hinge-drill",
    code: 13,
    family: Family::Hinge,
    rung: 1,
    position: Position::Standing,
    side: Side::Both,
    equipment: Set::EMPTY,
    parts: set!(Part: Main),
    dose: DoseRange { start: Dose::of(2, 8, Work::Reps), top: Dose::of(3, 12, Work::Reps) },
    tempo: tempo(3, 1, 2),
    rest: Seconds(45),
    loaded: true,
    intensity: 100,
    serves: set!(Focus: GluteStrength | LegStrength),
    excluded_by: set!(Condition: RecentSurgery),
    loads: Set::EMPTY,
    from_phase: Phase::Foundation,
    sources: &[Source::Practice],
}];
