//! Bending backwards: only for backs that it eases (X12), from resting to pressing up; strength comes last.

use super::tempo;
use crate::dose::{Dose, DoseRange, Work};
use crate::enum_set::EnumSet;
use crate::exercise::{Condition, Direction, Exercise, Family, Focus, Part, Phase, Position, Side, Source};
use crate::measure::Seconds;

/// Easiest first.
pub static LADDER: &[Exercise] = &[
    Exercise {
        id: "prone-lying",
        code: 30,
        family: Family::Extension,
        rung: 1,
        position: Position::Prone,
        side: Side::Both,
        equipment: EnumSet::EMPTY,
        parts: set!(Part: WarmUp | CoolDown),
        dose: DoseRange {
            start: Dose::of(1, 1, Work::Holds(60)),
            mastery: Dose::of(1, 1, Work::Holds(120)),
            top: Dose::of(1, 1, Work::Holds(120)),
        },
        tempo: tempo(2, 0, 2),
        rest: Seconds(15),
        loaded: false,
        intensity: 100,
        serves: set!(Focus: ExtensionRelief),
        excluded_by: set!(Condition: Stenosis | Spondylolisthesis | EarlyPregnancy | Pregnancy | RecentSurgery),
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
        equipment: EnumSet::EMPTY,
        parts: set!(Part: WarmUp | CoolDown),
        dose: DoseRange {
            start: Dose::of(1, 2, Work::Holds(10)),
            mastery: Dose::of(1, 3, Work::Holds(30)),
            top: Dose::of(1, 3, Work::Holds(30)),
        },
        tempo: tempo(2, 0, 2),
        rest: Seconds(15),
        loaded: false,
        intensity: 120,
        serves: set!(Focus: ExtensionRelief),
        excluded_by: set!(
            Condition: Stenosis | Spondylolisthesis | EarlyPregnancy | Pregnancy | RecentSurgery | SoreShoulders
                | FloorIsHard
        ),
        loads: set!(Direction: Extension),
        from_phase: Phase::Foundation,
        sources: &[Source::Practice],
    },
    Exercise {
        id: "standing-back-bend",
        code: 60,
        family: Family::Extension,
        rung: 3,
        position: Position::Standing,
        side: Side::Both,
        equipment: EnumSet::EMPTY,
        parts: set!(Part: WarmUp | CoolDown),
        dose: DoseRange {
            start: Dose::of(1, 5, Work::Reps),
            mastery: Dose::of(1, 10, Work::Reps),
            top: Dose::of(1, 10, Work::Reps),
        },
        tempo: tempo(2, 1, 2),
        rest: Seconds(15),
        loaded: false,
        intensity: 235,
        serves: set!(Focus: ExtensionRelief),
        excluded_by: set!(Condition: Stenosis | Spondylolisthesis | Fusion | RecentSurgery | Unsteady),
        loads: set!(Direction: Extension),
        from_phase: Phase::Foundation,
        sources: &[Source::Practice],
    },
    Exercise {
        id: "prone-press-up",
        code: 32,
        family: Family::Extension,
        rung: 4,
        position: Position::Prone,
        side: Side::Both,
        equipment: EnumSet::EMPTY,
        parts: set!(Part: WarmUp | CoolDown),
        dose: DoseRange {
            start: Dose::of(1, 5, Work::Reps),
            mastery: Dose::of(1, 10, Work::Reps),
            top: Dose::of(1, 10, Work::Reps),
        },
        tempo: tempo(2, 1, 2),
        rest: Seconds(30),
        loaded: false,
        intensity: 240,
        serves: set!(Focus: ExtensionRelief),
        excluded_by: set!(
            Condition: Stenosis | Spondylolisthesis | Fusion | EarlyPregnancy | Pregnancy | RecentSurgery
                | SoreWrists | SoreShoulders | FloorIsHard
        ),
        loads: set!(Direction: Extension),
        from_phase: Phase::Foundation,
        sources: &[Source::Article(21), Source::Article(22)],
    },
    Exercise {
        id: "prone-chest-lift",
        code: 61,
        family: Family::Extension,
        rung: 5,
        position: Position::Prone,
        side: Side::Both,
        equipment: EnumSet::EMPTY,
        parts: set!(Part: Main),
        dose: DoseRange {
            start: Dose::of(2, 4, Work::Holds(3)),
            mastery: Dose::of(2, 6, Work::Holds(4)),
            top: Dose::of(3, 6, Work::Holds(10)),
        },
        tempo: tempo(2, 0, 2),
        rest: Seconds(45),
        loaded: true,
        intensity: 280,
        serves: set!(Focus: TrunkEndurance),
        excluded_by: set!(
            Condition: Stenosis | Spondylolisthesis | Fusion | EarlyPregnancy | Pregnancy | NewBirth | RecentSurgery
                | FloorIsHard
        ),
        loads: set!(Direction: Extension),
        from_phase: Phase::Builders,
        sources: &[Source::Article(58), Source::Practice],
    },
];
