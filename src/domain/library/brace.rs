//! Brace and dead bug: a light, all-round brace that lasts while breathing (X08, X28), then moving arms and legs under it (X33).

use super::tempo;
use crate::domain::dose::{Dose, DoseRange, Work};
use crate::domain::exercise::{Condition, Exercise, Family, Focus, Part, Phase, Position, Side, Source};
use crate::domain::measure::Seconds;
use crate::domain::set::Set;

/// Easiest first.
pub static LADDER: &[Exercise] = &[
    Exercise {
        id: "abdominal-brace",
        code: 1,
        family: Family::Brace,
        rung: 1,
        position: Position::Supine,
        side: Side::Both,
        equipment: Set::EMPTY,
        parts: set!(Part: WarmUp),
        dose: DoseRange { start: Dose::of(1, 5, Work::Holds(6)), top: Dose::of(2, 6, Work::Holds(10)) },
        tempo: tempo(1, 0, 1),
        rest: Seconds(20),
        loaded: false,
        intensity: 100,
        serves: set!(Focus: CoreControl),
        excluded_by: set!(Condition: RecentSurgery),
        loads: Set::EMPTY,
        from_phase: Phase::Foundation,
        sources: &[Source::Article(1)],
    },
    Exercise {
        id: "dead-bug",
        code: 2,
        family: Family::Brace,
        rung: 2,
        position: Position::Supine,
        side: Side::Alternating,
        equipment: Set::EMPTY,
        parts: set!(Part: Main),
        dose: DoseRange { start: Dose::of(2, 10, Work::Reps), top: Dose::of(3, 12, Work::Reps) },
        tempo: tempo(3, 2, 2),
        rest: Seconds(45),
        loaded: true,
        intensity: 120,
        serves: set!(Focus: CoreControl),
        excluded_by: set!(Condition: RecentSurgery | FloorIsHard),
        loads: Set::EMPTY,
        from_phase: Phase::Foundation,
        sources: &[Source::Article(35)],
    },
];
