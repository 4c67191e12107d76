//! Breathing and rest: letting go of tension. A choice, not a climb.

use super::tempo;
use crate::domain::dose::{Dose, DoseRange, Work};
use crate::domain::exercise::{Condition, Equipment, Exercise, Family, Focus, Part, Phase, Position, Side, Source};
use crate::domain::measure::Seconds;
use crate::domain::set::Set;

/// Easiest first.
pub static LADDER: &[Exercise] = &[
    Exercise {
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
    },
    Exercise {
        id: "ninety-ninety-rest",
        code: 58,
        family: Family::Breathing,
        rung: 2,
        position: Position::Supine,
        side: Side::Both,
        equipment: set!(Equipment: Chair),
        parts: set!(Part: CoolDown),
        dose: DoseRange { start: Dose::of(1, 1, Work::Holds(60)), top: Dose::of(1, 1, Work::Holds(120)) },
        tempo: tempo(2, 0, 2),
        rest: Seconds(20),
        loaded: false,
        intensity: 100,
        serves: set!(Focus: Relaxation),
        excluded_by: set!(Condition: Pregnancy | FloorIsHard),
        loads: Set::EMPTY,
        from_phase: Phase::Foundation,
        sources: &[Source::Article(34), Source::Practice],
    },
    Exercise {
        id: "quiet-rest",
        code: 59,
        family: Family::Breathing,
        rung: 3,
        position: Position::Seated,
        side: Side::Both,
        equipment: set!(Equipment: Chair),
        parts: set!(Part: CoolDown),
        dose: DoseRange { start: Dose::of(1, 1, Work::Holds(60)), top: Dose::of(1, 1, Work::Holds(120)) },
        tempo: tempo(2, 0, 2),
        rest: Seconds(20),
        loaded: false,
        intensity: 100,
        serves: set!(Focus: Relaxation),
        excluded_by: Set::EMPTY,
        loads: Set::EMPTY,
        from_phase: Phase::Foundation,
        sources: &[Source::Article(5), Source::Practice],
    },
];
