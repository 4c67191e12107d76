//! Bending forwards, at rest: only for backs that it eases (X11) and not in the first hour after rising (X09). A choice, not a
//! climb.

use super::tempo;
use crate::dose::{Dose, DoseRange, Work};
use crate::enum_set::EnumSet;
use crate::exercise::{Condition, Direction, Equipment, Exercise, Family, Focus, Part, Phase, Position, Side, Source};
use crate::measure::Seconds;

/// Easiest first.
pub static LADDER: &[Exercise] = &[
    Exercise {
        id: "single-knee-to-chest",
        code: 33,
        family: Family::Flexion,
        rung: 1,
        position: Position::Supine,
        side: Side::Each,
        equipment: EnumSet::EMPTY,
        parts: set!(Part: WarmUp | CoolDown),
        dose: DoseRange {
            start: Dose::of(1, 2, Work::Holds(15)),
            mastery: Dose::of(1, 3, Work::Holds(20)),
            top: Dose::of(1, 3, Work::Holds(20)),
        },
        tempo: tempo(2, 0, 2),
        rest: Seconds(15),
        loaded: false,
        intensity: 100,
        serves: set!(Focus: FlexionRelief),
        excluded_by: set!(
            Condition: Osteoporosis | VertebralFracture | Disc | EarlyPregnancy | Pregnancy | RecentSurgery
                | JointReplacement
        ),
        loads: set!(Direction: Flexion),
        from_phase: Phase::Foundation,
        sources: &[Source::Article(24)],
    },
    Exercise {
        id: "double-knees-to-chest",
        code: 62,
        family: Family::Flexion,
        rung: 2,
        position: Position::Supine,
        side: Side::Both,
        equipment: EnumSet::EMPTY,
        parts: set!(Part: WarmUp | CoolDown),
        dose: DoseRange {
            start: Dose::of(1, 2, Work::Holds(15)),
            mastery: Dose::of(1, 3, Work::Holds(20)),
            top: Dose::of(1, 3, Work::Holds(20)),
        },
        tempo: tempo(2, 0, 2),
        rest: Seconds(15),
        loaded: false,
        intensity: 100,
        serves: set!(Focus: FlexionRelief),
        excluded_by: set!(
            Condition: Osteoporosis | VertebralFracture | Disc | Fusion | EarlyPregnancy | Pregnancy | RecentSurgery
                | JointReplacement
        ),
        loads: set!(Direction: Flexion),
        from_phase: Phase::Foundation,
        sources: &[Source::Article(25), Source::Practice],
    },
    Exercise {
        id: "childs-pose",
        code: 34,
        family: Family::Flexion,
        rung: 3,
        position: Position::Kneeling,
        side: Side::Both,
        equipment: EnumSet::EMPTY,
        parts: set!(Part: CoolDown),
        dose: DoseRange {
            start: Dose::of(1, 1, Work::Holds(20)),
            mastery: Dose::of(1, 2, Work::Holds(30)),
            top: Dose::of(1, 2, Work::Holds(30)),
        },
        tempo: tempo(3, 0, 3),
        rest: Seconds(15),
        loaded: false,
        intensity: 100,
        serves: set!(Focus: FlexionRelief | Relaxation),
        excluded_by: set!(
            Condition: Osteoporosis | VertebralFracture | Disc | Fusion | PelvicGirdle | RecentSurgery
                | JointReplacement | SoreKnees | FloorIsHard
        ),
        loads: set!(Direction: Flexion),
        from_phase: Phase::Foundation,
        sources: &[Source::Article(23)],
    },
    Exercise {
        id: "seated-forward-bend",
        code: 63,
        family: Family::Flexion,
        rung: 4,
        position: Position::Seated,
        side: Side::Both,
        equipment: set!(Equipment: Chair),
        parts: set!(Part: CoolDown),
        dose: DoseRange {
            start: Dose::of(1, 2, Work::Holds(10)),
            mastery: Dose::of(1, 3, Work::Holds(20)),
            top: Dose::of(1, 3, Work::Holds(20)),
        },
        tempo: tempo(2, 0, 2),
        rest: Seconds(15),
        loaded: false,
        intensity: 100,
        serves: set!(Focus: FlexionRelief),
        excluded_by: set!(
            Condition: Osteoporosis | VertebralFracture | Disc | Fusion | RecentSurgery | JointReplacement
                | Unsteady
        ),
        loads: set!(Direction: Flexion),
        from_phase: Phase::Foundation,
        sources: &[Source::Practice],
    },
];
