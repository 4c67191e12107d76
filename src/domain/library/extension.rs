//! Bending backwards, lying down: only for backs that it eases (X12), from resting to pressing up.

use super::tempo;
use crate::domain::dose::{Dose, DoseRange, Work};
use crate::domain::exercise::{Condition, Direction, Exercise, Family, Focus, Part, Phase, Position, Side, Source};
use crate::domain::measure::Seconds;
use crate::domain::set::Set;

/// Easiest first.
pub static LADDER: &[Exercise] = &[
    Exercise {
        id: "prone-lying",
        code: 30,
        family: Family::Extension,
        rung: 1,
        position: Position::Prone,
        side: Side::Both,
        equipment: Set::EMPTY,
        parts: set!(Part: WarmUp | CoolDown),
        dose: DoseRange { start: Dose::of(1, 1, Work::Holds(60)), top: Dose::of(1, 1, Work::Holds(120)) },
        tempo: tempo(2, 0, 2),
        rest: Seconds(15),
        loaded: false,
        intensity: 100,
        serves: set!(Focus: ExtensionRelief),
        excluded_by: set!(Condition: Stenosis | Spondylolisthesis | Pregnancy | RecentSurgery),
        loads: set!(Direction: Extension),
        from_phase: Phase::Foundation,
        sources: &[Source::Article(34), Source::Practice],
    },
    Exercise {
        id: "prone-on-elbows",
        code: 31,
        family: Family::Extension,
        rung: 2,
        position: Position::Prone,
        side: Side::Both,
        equipment: Set::EMPTY,
        parts: set!(Part: WarmUp | CoolDown),
        dose: DoseRange { start: Dose::of(1, 2, Work::Holds(10)), top: Dose::of(1, 3, Work::Holds(30)) },
        tempo: tempo(2, 0, 2),
        rest: Seconds(15),
        loaded: false,
        intensity: 120,
        serves: set!(Focus: ExtensionRelief),
        excluded_by: set!(Condition: Stenosis | Spondylolisthesis | Pregnancy | RecentSurgery | SoreShoulders | FloorIsHard),
        loads: set!(Direction: Extension),
        from_phase: Phase::Foundation,
        sources: &[Source::Practice],
    },
    Exercise {
        id: "prone-press-up",
        code: 32,
        family: Family::Extension,
        rung: 3,
        position: Position::Prone,
        side: Side::Both,
        equipment: Set::EMPTY,
        parts: set!(Part: WarmUp | CoolDown),
        dose: DoseRange { start: Dose::of(1, 5, Work::Reps), top: Dose::of(1, 10, Work::Reps) },
        tempo: tempo(2, 1, 2),
        rest: Seconds(30),
        loaded: false,
        intensity: 240,
        serves: set!(Focus: ExtensionRelief),
        excluded_by: set!(Condition: Stenosis | Spondylolisthesis | Pregnancy | RecentSurgery | SoreWrists | SoreShoulders | FloorIsHard),
        loads: set!(Direction: Extension),
        from_phase: Phase::Foundation,
        sources: &[Source::Article(21), Source::Article(22)],
    },
];
