//! Push: against a wall first, then lower down.

use super::tempo;
use crate::domain::dose::{Dose, DoseRange, Work};
use crate::domain::exercise::{Condition, Equipment, Exercise, Family, Focus, Part, Phase, Position, Side, Source};
use crate::domain::measure::Seconds;
use crate::domain::set::Set;

/// Easiest first.
pub static LADDER: &[Exercise] = &[Exercise {
    id: "wall-push-up",
    code: 38,
    family: Family::Push,
    rung: 1,
    position: Position::Standing,
    side: Side::Both,
    equipment: set!(Equipment: Wall),
    parts: set!(Part: Main),
    dose: DoseRange { start: Dose::of(2, 8, Work::Reps), top: Dose::of(3, 12, Work::Reps) },
    tempo: tempo(3, 0, 2),
    rest: Seconds(45),
    loaded: true,
    intensity: 100,
    serves: set!(Focus: UpperBack | TrunkEndurance),
    excluded_by: set!(Condition: RecentSurgery | SoreWrists | SoreShoulders),
    loads: Set::EMPTY,
    from_phase: Phase::Foundation,
    sources: &[Source::Article(68), Source::Practice],
}];
