//! Bird dog: short holds that grow from 3 s to 10 s (X21).

use super::tempo;
use crate::domain::dose::{Dose, DoseRange, Work};
use crate::domain::exercise::{Condition, Exercise, Family, Focus, Part, Phase, Position, Side, Source};
use crate::domain::measure::Seconds;
use crate::domain::set::Set;

/// Easiest first.
pub static LADDER: &[Exercise] = &[Exercise {
    id: "bird-dog",
    code: 3,
    family: Family::BirdDog,
    rung: 1,
    position: Position::HandsAndKnees,
    side: Side::Alternating,
    equipment: Set::EMPTY,
    parts: set!(Part: Main),
    dose: DoseRange { start: Dose::of(2, 6, Work::Holds(3)), top: Dose::of(3, 6, Work::Holds(10)) },
    tempo: tempo(2, 0, 2),
    rest: Seconds(30),
    loaded: true,
    intensity: 100,
    serves: set!(Focus: CoreControl | TrunkEndurance),
    excluded_by: set!(Condition: RecentSurgery | SoreKnees | SoreWrists | SoreShoulders | FloorIsHard),
    loads: Set::EMPTY,
    from_phase: Phase::Foundation,
    sources: &[Source::Article(36)],
}];
