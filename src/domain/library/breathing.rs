//! Breathing: letting go of tension.

use super::tempo;
use crate::domain::dose::{Dose, DoseRange, Work};
use crate::domain::exercise::{Exercise, Family, Focus, Part, Phase, Position, Side, Source};
use crate::domain::measure::Seconds;
use crate::domain::set::Set;

/// Easiest first.
pub static LADDER: &[Exercise] = &[Exercise {
    id: "belly-breathing",
    code: 36,
    family: Family::Breathing,
    rung: 1,
    position: Position::Supine,
    side: Side::Both,
    equipment: Set::EMPTY,
    parts: set!(Part: CoolDown),
    dose: DoseRange { start: Dose::of(1, 6, Work::Reps), top: Dose::of(1, 10, Work::Reps) },
    tempo: tempo(4, 0, 6),
    rest: Seconds(20),
    loaded: false,
    intensity: 100,
    serves: set!(Focus: Relaxation),
    excluded_by: Set::EMPTY,
    loads: Set::EMPTY,
    from_phase: Phase::Foundation,
    sources: &[Source::Article(3)],
}];
