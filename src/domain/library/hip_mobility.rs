//! Opening the hips: still stretches for the end of a session (X06).

use super::tempo;
use crate::domain::dose::{Dose, DoseRange, Work};
use crate::domain::exercise::{Condition, Exercise, Family, Focus, Part, Phase, Position, Side, Source};
use crate::domain::measure::Seconds;
use crate::domain::set::Set;

/// Easiest first.
pub static LADDER: &[Exercise] = &[
    Exercise {
        id: "hip-flexor-stretch",
        code: 25,
        family: Family::HipMobility,
        rung: 1,
        position: Position::Kneeling,
        side: Side::Each,
        equipment: Set::EMPTY,
        parts: set!(Part: CoolDown),
        dose: DoseRange { start: Dose::of(1, 1, Work::Holds(20)), top: Dose::of(1, 2, Work::Holds(30)) },
        tempo: tempo(2, 0, 2),
        rest: Seconds(15),
        loaded: false,
        intensity: 100,
        serves: set!(Focus: HipMobility),
        excluded_by: set!(Condition: RecentSurgery | SoreKnees | FloorIsHard),
        loads: Set::EMPTY,
        from_phase: Phase::Foundation,
        sources: &[Source::Article(26)],
    },
    Exercise {
        id: "ninety-ninety-stretch",
        code: 26,
        family: Family::HipMobility,
        rung: 2,
        position: Position::Seated,
        side: Side::Each,
        equipment: Set::EMPTY,
        parts: set!(Part: CoolDown),
        dose: DoseRange { start: Dose::of(1, 1, Work::Holds(30)), top: Dose::of(1, 1, Work::Holds(120)) },
        tempo: tempo(3, 0, 3),
        rest: Seconds(15),
        loaded: false,
        intensity: 100,
        serves: set!(Focus: HipMobility),
        excluded_by: set!(Condition: Pregnancy | RecentSurgery | SoreKnees | FloorIsHard),
        loads: Set::EMPTY,
        from_phase: Phase::Foundation,
        sources: &[Source::Article(27)],
    },
];
