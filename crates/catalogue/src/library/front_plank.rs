//! Front plank: trained in repeated holds of 10 s at most; 45 s and 60 s are tests, not training (X20). The wall first, the
//! ball last (X31).

use super::tempo;
use crate::dose::{Dose, DoseRange, Work};
use crate::enum_set::EnumSet;
use crate::exercise::{Condition, Equipment, Exercise, Family, Focus, Part, Phase, Position, Side, Source};
use crate::measure::Seconds;

/// Easiest first.
pub static LADDER: &[Exercise] = &[
    Exercise {
        id: "wall-plank",
        code: 50,
        family: Family::FrontPlank,
        rung: 1,
        position: Position::Standing,
        side: Side::Both,
        equipment: set!(Equipment: Wall),
        parts: set!(Part: Main),
        dose: DoseRange {
            start: Dose::of(2, 4, Work::Holds(6)),
            mastery: Dose::of(2, 6, Work::Holds(6)),
            top: Dose::of(3, 6, Work::Holds(10)),
        },
        tempo: tempo(2, 0, 2),
        rest: Seconds(30),
        loaded: true,
        intensity: 60,
        serves: set!(Focus: TrunkEndurance),
        excluded_by: set!(Condition: RecentSurgery | SoreShoulders),
        loads: EnumSet::EMPTY,
        from_phase: Phase::Foundation,
        sources: &[Source::Practice],
    },
    Exercise {
        id: "knee-plank",
        code: 5,
        family: Family::FrontPlank,
        rung: 2,
        position: Position::Prone,
        side: Side::Both,
        equipment: EnumSet::EMPTY,
        parts: set!(Part: Main),
        dose: DoseRange {
            start: Dose::of(2, 4, Work::Holds(6)),
            mastery: Dose::of(2, 6, Work::Holds(6)),
            top: Dose::of(3, 6, Work::Holds(10)),
        },
        tempo: tempo(2, 0, 2),
        rest: Seconds(30),
        loaded: true,
        intensity: 100,
        serves: set!(Focus: TrunkEndurance),
        excluded_by: set!(
            Condition: EarlyPregnancy | Pregnancy | NewBirth | RecentSurgery | SoreKnees | SoreShoulders
                | FloorIsHard
        ),
        loads: EnumSet::EMPTY,
        from_phase: Phase::Foundation,
        sources: &[Source::Article(38)],
    },
    Exercise {
        id: "front-plank",
        code: 6,
        family: Family::FrontPlank,
        rung: 3,
        position: Position::Prone,
        side: Side::Both,
        equipment: EnumSet::EMPTY,
        parts: set!(Part: Main),
        dose: DoseRange {
            start: Dose::of(2, 4, Work::Holds(6)),
            mastery: Dose::of(2, 6, Work::Holds(6)),
            top: Dose::of(3, 6, Work::Holds(10)),
        },
        tempo: tempo(2, 0, 2),
        rest: Seconds(45),
        loaded: true,
        intensity: 140,
        serves: set!(Focus: TrunkEndurance),
        excluded_by: set!(
            Condition: EarlyPregnancy | Pregnancy | NewBirth | RecentBirth | RecentSurgery | SoreKnees
                | SoreShoulders | FloorIsHard
        ),
        loads: EnumSet::EMPTY,
        from_phase: Phase::Builders,
        sources: &[Source::Article(39)],
    },
    Exercise {
        id: "long-lever-plank",
        code: 51,
        family: Family::FrontPlank,
        rung: 4,
        position: Position::Prone,
        side: Side::Both,
        equipment: EnumSet::EMPTY,
        parts: set!(Part: Main),
        dose: DoseRange {
            start: Dose::of(2, 4, Work::Holds(6)),
            mastery: Dose::of(2, 6, Work::Holds(6)),
            top: Dose::of(3, 6, Work::Holds(10)),
        },
        tempo: tempo(2, 0, 2),
        rest: Seconds(60),
        loaded: true,
        intensity: 165,
        serves: set!(Focus: TrunkEndurance),
        excluded_by: set!(
            Condition: EarlyPregnancy | Pregnancy | NewBirth | RecentBirth | RecentSurgery | BloodPressure
                | SoreKnees | SoreShoulders | FloorIsHard
        ),
        loads: EnumSet::EMPTY,
        from_phase: Phase::Integrated,
        sources: &[Source::Article(39), Source::Practice],
    },
    Exercise {
        id: "ball-plank",
        code: 52,
        family: Family::FrontPlank,
        rung: 5,
        position: Position::Prone,
        side: Side::Both,
        equipment: set!(Equipment: Ball),
        parts: set!(Part: Main),
        dose: DoseRange {
            start: Dose::of(2, 4, Work::Holds(6)),
            mastery: Dose::of(2, 6, Work::Holds(6)),
            top: Dose::of(3, 6, Work::Holds(10)),
        },
        tempo: tempo(2, 0, 2),
        rest: Seconds(60),
        loaded: true,
        intensity: 185,
        serves: set!(Focus: CoreControl | TrunkEndurance),
        excluded_by: set!(
            Condition: Osteoporosis | VertebralFracture | EarlyPregnancy | Pregnancy | NewBirth | RecentBirth
                | RecentSurgery | BloodPressure | SoreKnees | SoreShoulders | Unsteady | FloorIsHard
        ),
        loads: EnumSet::EMPTY,
        from_phase: Phase::Load,
        sources: &[Source::Article(40), Source::Practice],
    },
];
