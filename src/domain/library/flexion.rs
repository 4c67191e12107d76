//! Bending forwards, at rest: only for backs that it eases (X11) and not in the first hour after rising (X09).

use super::tempo;
use crate::domain::dose::{Dose, DoseRange, Work};
use crate::domain::exercise::{Condition, Direction, Exercise, Family, Focus, Part, Phase, Position, Side, Source};
use crate::domain::measure::Seconds;
use crate::domain::set::Set;

/// Easiest first.
pub static LADDER: &[Exercise] = &[
    Exercise {
        id: "single-knee-to-chest",
        code: 33,
        family: Family::Flexion,
        rung: 1,
        position: Position::Supine,
        side: Side::Each,
        equipment: Set::EMPTY,
        parts: set!(Part: WarmUp | CoolDown),
        dose: DoseRange { start: Dose::of(1, 2, Work::Holds(15)), top: Dose::of(1, 3, Work::Holds(20)) },
        tempo: tempo(2, 0, 2),
        rest: Seconds(15),
        loaded: false,
        intensity: 100,
        serves: set!(Focus: FlexionRelief),
        excluded_by: set!(Condition: Osteoporosis | Disc | Pregnancy | RecentSurgery),
        loads: set!(Direction: Flexion),
        from_phase: Phase::Foundation,
        sources: &[Source::Article(24)],
    },
    Exercise {
        id: "childs-pose",
        code: 34,
        family: Family::Flexion,
        rung: 2,
        position: Position::Kneeling,
        side: Side::Both,
        equipment: Set::EMPTY,
        parts: set!(Part: CoolDown),
        dose: DoseRange { start: Dose::of(1, 1, Work::Holds(20)), top: Dose::of(1, 2, Work::Holds(30)) },
        tempo: tempo(3, 0, 3),
        rest: Seconds(15),
        loaded: false,
        intensity: 100,
        serves: set!(Focus: FlexionRelief | Relaxation),
        excluded_by: set!(Condition: Osteoporosis | Disc | RecentSurgery | SoreKnees | FloorIsHard),
        loads: set!(Direction: Flexion),
        from_phase: Phase::Foundation,
        sources: &[Source::Article(23)],
    },
];
