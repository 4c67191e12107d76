//! Lunge and step-up: one leg does more of the work, beside a wall at first.

use super::tempo;
use crate::domain::dose::{Dose, DoseRange, Work};
use crate::domain::exercise::{Condition, Equipment, Exercise, Family, Focus, Part, Phase, Position, Side, Source};
use crate::domain::measure::Seconds;
use crate::domain::set::Set;

/// Easiest first.
pub static LADDER: &[Exercise] = &[Exercise {
    id: "split-squat",
    code: 37,
    family: Family::Lunge,
    rung: 1,
    position: Position::Standing,
    side: Side::Each,
    equipment: set!(Equipment: Wall),
    parts: set!(Part: Main),
    dose: DoseRange { start: Dose::of(2, 6, Work::Reps), top: Dose::of(3, 10, Work::Reps) },
    tempo: tempo(3, 0, 2),
    rest: Seconds(60),
    loaded: true,
    intensity: 100,
    serves: set!(Focus: LegStrength | GluteStrength),
    excluded_by: set!(Condition: RecentSurgery | Unsteady),
    loads: Set::EMPTY,
    from_phase: Phase::Builders,
    sources: &[Source::Article(64), Source::Practice],
}];
