//! Row and pull, with a band.

use super::tempo;
use crate::domain::dose::{Dose, DoseRange, Work};
use crate::domain::exercise::{Condition, Equipment, Exercise, Family, Focus, Part, Phase, Position, Side, Source};
use crate::domain::measure::Seconds;
use crate::domain::set::Set;

/// Easiest first.
pub static LADDER: &[Exercise] = &[
    Exercise {
        id: "band-pull-apart",
        code: 16,
        family: Family::Row,
        rung: 1,
        position: Position::Standing,
        side: Side::Both,
        equipment: set!(Equipment: Band),
        parts: set!(Part: Main),
        dose: DoseRange { start: Dose::of(2, 10, Work::Reps), top: Dose::of(3, 15, Work::Reps) },
        tempo: tempo(2, 1, 3),
        rest: Seconds(45),
        loaded: true,
        intensity: 100,
        serves: set!(Focus: UpperBack),
        excluded_by: set!(Condition: RecentSurgery),
        loads: Set::EMPTY,
        from_phase: Phase::Builders,
        sources: &[Source::Article(71)],
    },
    Exercise {
        id: "standing-row",
        code: 17,
        family: Family::Row,
        rung: 2,
        position: Position::Standing,
        side: Side::Both,
        equipment: set!(Equipment: Band),
        parts: set!(Part: Main),
        dose: DoseRange { start: Dose::of(2, 10, Work::Reps), top: Dose::of(3, 12, Work::Reps) },
        tempo: tempo(2, 1, 3),
        rest: Seconds(60),
        loaded: true,
        intensity: 120,
        serves: set!(Focus: UpperBack),
        excluded_by: set!(Condition: RecentSurgery),
        loads: Set::EMPTY,
        from_phase: Phase::Builders,
        sources: &[Source::Article(72)],
    },
    Exercise {
        id: "split-stance-row",
        code: 18,
        family: Family::Row,
        rung: 3,
        position: Position::Standing,
        side: Side::Each,
        equipment: set!(Equipment: Band),
        parts: set!(Part: Main),
        dose: DoseRange { start: Dose::of(2, 10, Work::Reps), top: Dose::of(3, 12, Work::Reps) },
        tempo: tempo(2, 1, 3),
        rest: Seconds(60),
        loaded: true,
        intensity: 140,
        serves: set!(Focus: UpperBack | CoreControl),
        excluded_by: set!(Condition: RecentSurgery | Unsteady),
        loads: Set::EMPTY,
        from_phase: Phase::Integrated,
        sources: &[Source::Article(73)],
    },
];
