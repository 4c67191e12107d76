//! Landing and jumping: landing softly comes before any jump (R12), and only in the last phase.

use super::tempo;
use crate::domain::dose::{Dose, DoseRange, Work};
use crate::domain::exercise::{Condition, Exercise, Family, Focus, Part, Phase, Position, Side, Source};
use crate::domain::measure::Seconds;
use crate::domain::set::Set;

/// Easiest first.
pub static LADDER: &[Exercise] = &[Exercise {
    id: "landing-drill",
    code: 41,
    family: Family::Jump,
    rung: 1,
    position: Position::Standing,
    side: Side::Both,
    equipment: Set::EMPTY,
    parts: set!(Part: Main),
    dose: DoseRange { start: Dose::of(2, 4, Work::Reps), top: Dose::of(3, 6, Work::Reps) },
    tempo: tempo(2, 2, 2),
    rest: Seconds(60),
    loaded: true,
    intensity: 100,
    serves: set!(Focus: LegStrength | Balance),
    excluded_by: set!(Condition: Osteoporosis | Disc | Spondylolisthesis | Pregnancy | RecentSurgery | Unsteady),
    loads: Set::EMPTY,
    from_phase: Phase::Load,
    sources: &[Source::Practice],
}];
