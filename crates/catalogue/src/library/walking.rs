//! Walking: for everyone, on any day.

use super::tempo;
use crate::dose::{Dose, DoseRange, Work};
use crate::enum_set::EnumSet;
use crate::exercise::{Exercise, Family, Focus, Part, Phase, Position, Side, Source};
use crate::measure::Seconds;

/// Easiest first.
pub static LADDER: &[Exercise] = &[Exercise {
    id: "walking",
    code: 35,
    family: Family::Walking,
    rung: 1,
    position: Position::Standing,
    side: Side::Both,
    equipment: EnumSet::EMPTY,
    parts: set!(Part: Activity),
    dose: DoseRange {
        start: Dose::of(1, 10, Work::Minutes),
        mastery: Dose::of(1, 30, Work::Minutes),
        top: Dose::of(1, 30, Work::Minutes),
    },
    tempo: tempo(0, 0, 0),
    rest: Seconds(0),
    loaded: false,
    intensity: 100,
    serves: set!(Focus: Aerobic),
    excluded_by: EnumSet::EMPTY,
    loads: EnumSet::EMPTY,
    from_phase: Phase::Foundation,
    sources: &[Source::Article(83)],
}];
