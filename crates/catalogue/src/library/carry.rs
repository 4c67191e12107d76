//! Carry: standing tall, on one leg at a time, then with weights in the hands. A second of carrying weighs more than one of marching
//! on the spot, which is done for longer.

use super::tempo;
use crate::dose::{Dose, DoseRange, Work};
use crate::enum_set::EnumSet;
use crate::exercise::{Condition, Equipment, Exercise, Family, Focus, Part, Phase, Position, Side, Source};
use crate::measure::Seconds;

/// Easiest first.
pub static LADDER: &[Exercise] = &[
    Exercise {
        id: "standing-tall",
        code: 111,
        family: Family::Carry,
        rung: 1,
        position: Position::Standing,
        side: Side::Both,
        equipment: EnumSet::EMPTY,
        parts: set!(Part: WarmUp),
        dose: DoseRange {
            start: Dose::of(1, 2, Work::Holds(15)),
            mastery: Dose::of(2, 2, Work::Holds(20)),
            top: Dose::of(2, 3, Work::Holds(30)),
        },
        tempo: tempo(1, 0, 1),
        rest: Seconds(20),
        loaded: false,
        intensity: 95,
        serves: set!(Focus: CoreControl | TrunkEndurance),
        excluded_by: EnumSet::EMPTY,
        loads: EnumSet::EMPTY,
        from_phase: Phase::Foundation,
        sources: &[Source::Practice],
    },
    Exercise {
        id: "standing-march",
        code: 39,
        family: Family::Carry,
        rung: 2,
        position: Position::Standing,
        side: Side::Alternating,
        equipment: EnumSet::EMPTY,
        parts: set!(Part: Main),
        dose: DoseRange {
            start: Dose::of(2, 8, Work::Reps),
            mastery: Dose::of(2, 12, Work::Reps),
            top: Dose::of(3, 15, Work::Reps),
        },
        tempo: tempo(2, 1, 2),
        rest: Seconds(45),
        loaded: true,
        intensity: 100,
        serves: set!(Focus: CoreControl | Balance),
        excluded_by: set!(Condition: PelvicGirdle | RecentSurgery | Unsteady),
        loads: EnumSet::EMPTY,
        from_phase: Phase::Foundation,
        sources: &[Source::Practice],
    },
    Exercise {
        id: "farmers-walk",
        code: 87,
        family: Family::Carry,
        rung: 3,
        position: Position::Standing,
        side: Side::Both,
        equipment: set!(Equipment: Weights),
        parts: set!(Part: Main),
        dose: DoseRange {
            start: Dose::of(2, 1, Work::Holds(20)),
            mastery: Dose::of(2, 1, Work::Holds(30)),
            top: Dose::of(3, 1, Work::Holds(40)),
        },
        tempo: tempo(1, 0, 1),
        rest: Seconds(60),
        loaded: true,
        intensity: 350,
        serves: set!(Focus: CoreControl | TrunkEndurance),
        excluded_by: set!(
            Condition: EarlyPregnancy | Pregnancy | PelvicGirdle | NewBirth | RecentBirth | RecentSurgery
                | BloodPressure | Unsteady
        ),
        loads: EnumSet::EMPTY,
        from_phase: Phase::Integrated,
        sources: &[Source::Article(66), Source::Practice],
    },
    Exercise {
        id: "suitcase-carry",
        code: 88,
        family: Family::Carry,
        rung: 4,
        position: Position::Standing,
        side: Side::Each,
        equipment: set!(Equipment: Weights),
        parts: set!(Part: Main),
        dose: DoseRange {
            start: Dose::of(2, 1, Work::Holds(20)),
            mastery: Dose::of(2, 1, Work::Holds(30)),
            top: Dose::of(3, 1, Work::Holds(40)),
        },
        tempo: tempo(1, 0, 1),
        rest: Seconds(60),
        loaded: true,
        intensity: 400,
        serves: set!(Focus: CoreControl | TrunkEndurance),
        excluded_by: set!(
            Condition: EarlyPregnancy | Pregnancy | PelvicGirdle | NewBirth | RecentBirth | RecentSurgery
                | BloodPressure | Unsteady
        ),
        loads: EnumSet::EMPTY,
        from_phase: Phase::Integrated,
        sources: &[Source::Article(67), Source::Practice],
    },
    Exercise {
        id: "suitcase-march",
        code: 89,
        family: Family::Carry,
        rung: 5,
        position: Position::Standing,
        side: Side::Each,
        equipment: set!(Equipment: Weights),
        parts: set!(Part: Main),
        dose: DoseRange {
            start: Dose::of(2, 1, Work::Holds(20)),
            mastery: Dose::of(2, 1, Work::Holds(30)),
            top: Dose::of(3, 1, Work::Holds(40)),
        },
        tempo: tempo(1, 0, 1),
        rest: Seconds(60),
        loaded: true,
        intensity: 450,
        serves: set!(Focus: CoreControl | TrunkEndurance | Balance),
        excluded_by: set!(
            Condition: EarlyPregnancy | Pregnancy | PelvicGirdle | NewBirth | RecentBirth | RecentSurgery
                | BloodPressure | Unsteady
        ),
        loads: EnumSet::EMPTY,
        from_phase: Phase::Load,
        sources: &[Source::Practice],
    },
];
