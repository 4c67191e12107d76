//! Front plank: trained in repeated holds of 10 s at most; 45 s and 60 s are tests, not training (X20).

use super::tempo;
use crate::domain::dose::{Dose, DoseRange, Work};
use crate::domain::exercise::{Condition, Exercise, Family, Focus, Part, Phase, Position, Side, Source};
use crate::domain::measure::Seconds;
use crate::domain::set::Set;

/// Easiest first.
pub static LADDER: &[Exercise] = &[
    Exercise {
        id: "knee-plank",
        code: 5,
        family: Family::FrontPlank,
        rung: 1,
        position: Position::Prone,
        side: Side::Both,
        equipment: Set::EMPTY,
        parts: set!(Part: Main),
        dose: DoseRange { start: Dose::of(2, 4, Work::Holds(6)), top: Dose::of(3, 6, Work::Holds(10)) },
        tempo: tempo(2, 0, 2),
        rest: Seconds(30),
        loaded: true,
        intensity: 100,
        serves: set!(Focus: TrunkEndurance),
        excluded_by: set!(Condition: Pregnancy | RecentSurgery | SoreKnees | SoreShoulders | FloorIsHard),
        loads: Set::EMPTY,
        from_phase: Phase::Foundation,
        sources: &[Source::Article(38)],
    },
    Exercise {
        id: "front-plank",
        code: 6,
        family: Family::FrontPlank,
        rung: 2,
        position: Position::Prone,
        side: Side::Both,
        equipment: Set::EMPTY,
        parts: set!(Part: Main),
        dose: DoseRange { start: Dose::of(2, 4, Work::Holds(6)), top: Dose::of(3, 6, Work::Holds(10)) },
        tempo: tempo(2, 0, 2),
        rest: Seconds(45),
        loaded: true,
        intensity: 140,
        serves: set!(Focus: TrunkEndurance),
        excluded_by: set!(Condition: Pregnancy | RecentSurgery | SoreShoulders | FloorIsHard),
        loads: Set::EMPTY,
        from_phase: Phase::Builders,
        sources: &[Source::Article(39)],
    },
];
