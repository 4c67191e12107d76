//! Curl-up: the only trunk-bending strength exercise kept (X07), with the back in its own shape and holds of 10 s at most.

use super::tempo;
use crate::dose::{Dose, DoseRange, Work};
use crate::enum_set::EnumSet;
use crate::exercise::{Condition, Exercise, Family, Focus, Part, Phase, Position, Side, Source};
use crate::measure::Seconds;

/// Easiest first.
pub static LADDER: &[Exercise] = &[
    Exercise {
        id: "curl-up-head-lift",
        code: 48,
        family: Family::CurlUp,
        rung: 1,
        position: Position::Supine,
        side: Side::Both,
        equipment: EnumSet::EMPTY,
        parts: set!(Part: Main),
        dose: DoseRange {
            start: Dose::of(2, 4, Work::Holds(5)),
            mastery: Dose::of(2, 6, Work::Holds(5)),
            top: Dose::of(3, 6, Work::Holds(10)),
        },
        tempo: tempo(2, 0, 2),
        rest: Seconds(30),
        loaded: true,
        intensity: 70,
        serves: set!(Focus: TrunkEndurance),
        excluded_by: set!(
            Condition: Osteoporosis | VertebralFracture | EarlyPregnancy | Pregnancy | NewBirth | RecentBirth
                | RecentSurgery | FloorIsHard
        ),
        loads: EnumSet::EMPTY,
        from_phase: Phase::Foundation,
        sources: &[Source::Article(37), Source::Practice],
    },
    Exercise {
        id: "mcgill-curl-up",
        code: 4,
        family: Family::CurlUp,
        rung: 2,
        position: Position::Supine,
        side: Side::Both,
        equipment: EnumSet::EMPTY,
        parts: set!(Part: Main),
        dose: DoseRange {
            start: Dose::of(2, 4, Work::Holds(5)),
            mastery: Dose::of(2, 6, Work::Holds(5)),
            top: Dose::of(3, 6, Work::Holds(10)),
        },
        tempo: tempo(2, 0, 2),
        rest: Seconds(30),
        loaded: true,
        intensity: 100,
        serves: set!(Focus: TrunkEndurance),
        excluded_by: set!(
            Condition: Osteoporosis | VertebralFracture | EarlyPregnancy | Pregnancy | NewBirth | RecentBirth
                | RecentSurgery | FloorIsHard
        ),
        loads: EnumSet::EMPTY,
        from_phase: Phase::Foundation,
        sources: &[Source::Article(37), Source::Practice],
    },
    Exercise {
        id: "curl-up-arms-lifted",
        code: 49,
        family: Family::CurlUp,
        rung: 3,
        position: Position::Supine,
        side: Side::Both,
        equipment: EnumSet::EMPTY,
        parts: set!(Part: Main),
        dose: DoseRange {
            start: Dose::of(2, 4, Work::Holds(5)),
            mastery: Dose::of(2, 6, Work::Holds(5)),
            top: Dose::of(3, 6, Work::Holds(10)),
        },
        tempo: tempo(2, 0, 2),
        rest: Seconds(45),
        loaded: true,
        intensity: 135,
        serves: set!(Focus: TrunkEndurance),
        excluded_by: set!(
            Condition: Osteoporosis | VertebralFracture | EarlyPregnancy | Pregnancy | NewBirth | RecentBirth
                | RecentSurgery | FloorIsHard
        ),
        loads: EnumSet::EMPTY,
        from_phase: Phase::Builders,
        sources: &[Source::Article(37), Source::Practice],
    },
];
