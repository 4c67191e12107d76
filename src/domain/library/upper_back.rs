//! Moving the upper back and shoulders; turning stays slow and unloaded (X10).

use super::tempo;
use crate::domain::dose::{Dose, DoseRange, Work};
use crate::domain::exercise::{
    Condition, Direction, Equipment, Exercise, Family, Focus, Part, Phase, Position, Side, Source,
};
use crate::domain::measure::Seconds;
use crate::domain::set::Set;

/// Easiest first.
pub static LADDER: &[Exercise] = &[
    Exercise {
        id: "seated-rotation",
        code: 27,
        family: Family::UpperBack,
        rung: 1,
        position: Position::Seated,
        side: Side::Alternating,
        equipment: set!(Equipment: Chair),
        parts: set!(Part: WarmUp),
        dose: DoseRange { start: Dose::of(1, 5, Work::Reps), top: Dose::of(1, 10, Work::Reps) },
        tempo: tempo(2, 1, 2),
        rest: Seconds(20),
        loaded: false,
        intensity: 100,
        serves: set!(Focus: UpperBack | SpineMobility),
        excluded_by: set!(Condition: Osteoporosis | Disc | RecentSurgery),
        loads: set!(Direction: Rotation),
        from_phase: Phase::Foundation,
        sources: &[Source::Article(12)],
    },
    Exercise {
        id: "wall-angels",
        code: 28,
        family: Family::UpperBack,
        rung: 2,
        position: Position::Standing,
        side: Side::Both,
        equipment: set!(Equipment: Wall),
        parts: set!(Part: WarmUp),
        dose: DoseRange { start: Dose::of(1, 6, Work::Reps), top: Dose::of(2, 10, Work::Reps) },
        tempo: tempo(3, 0, 3),
        rest: Seconds(20),
        loaded: false,
        intensity: 100,
        serves: set!(Focus: UpperBack),
        excluded_by: set!(Condition: SoreShoulders),
        loads: Set::EMPTY,
        from_phase: Phase::Foundation,
        sources: &[Source::Article(15)],
    },
    Exercise {
        id: "doorway-stretch",
        code: 29,
        family: Family::UpperBack,
        rung: 3,
        position: Position::Standing,
        side: Side::Each,
        equipment: set!(Equipment: Doorway),
        parts: set!(Part: CoolDown),
        dose: DoseRange { start: Dose::of(1, 1, Work::Holds(20)), top: Dose::of(1, 2, Work::Holds(30)) },
        tempo: tempo(2, 0, 2),
        rest: Seconds(15),
        loaded: false,
        intensity: 100,
        serves: set!(Focus: UpperBack),
        excluded_by: set!(Condition: SoreShoulders),
        loads: Set::EMPTY,
        from_phase: Phase::Foundation,
        sources: &[Source::Article(28)],
    },
];
