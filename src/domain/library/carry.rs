//! Carry: standing tall on one leg at a time, then with weights in the hands.

use super::tempo;
use crate::domain::dose::{Dose, DoseRange, Work};
use crate::domain::exercise::{Condition, Exercise, Family, Focus, Part, Phase, Position, Side, Source};
use crate::domain::measure::Seconds;
use crate::domain::set::Set;

/// Easiest first.
pub static LADDER: &[Exercise] = &[Exercise {
    id: "standing-march",
    code: 39,
    family: Family::Carry,
    rung: 1,
    position: Position::Standing,
    side: Side::Alternating,
    equipment: Set::EMPTY,
    parts: set!(Part: Main),
    dose: DoseRange { start: Dose::of(2, 8, Work::Reps), top: Dose::of(3, 15, Work::Reps) },
    tempo: tempo(2, 1, 2),
    rest: Seconds(45),
    loaded: true,
    intensity: 100,
    serves: set!(Focus: CoreControl | Balance),
    excluded_by: set!(Condition: RecentSurgery | Unsteady),
    loads: Set::EMPTY,
    from_phase: Phase::Foundation,
    sources: &[Source::Practice],
}];
