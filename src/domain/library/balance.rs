//! Balance: fewer limbs before softer ground, always beside a wall (X31).

use super::tempo;
use crate::domain::dose::{Dose, DoseRange, Work};
use crate::domain::exercise::{Condition, Equipment, Exercise, Family, Focus, Part, Phase, Position, Side, Source};
use crate::domain::measure::Seconds;
use crate::domain::set::Set;

/// Easiest first.
pub static LADDER: &[Exercise] = &[Exercise {
    id: "single-leg-stance",
    code: 19,
    family: Family::Balance,
    rung: 1,
    position: Position::Standing,
    side: Side::Each,
    equipment: set!(Equipment: Wall),
    parts: set!(Part: WarmUp),
    dose: DoseRange { start: Dose::of(1, 3, Work::Holds(5)), top: Dose::of(2, 3, Work::Holds(15)) },
    tempo: tempo(1, 0, 1),
    rest: Seconds(20),
    loaded: false,
    intensity: 100,
    serves: set!(Focus: Balance),
    excluded_by: set!(Condition: RecentSurgery | Unsteady),
    loads: Set::EMPTY,
    from_phase: Phase::Foundation,
    sources: &[Source::Article(92), Source::Practice],
}];
