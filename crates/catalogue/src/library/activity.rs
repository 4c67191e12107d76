//! Activities: minutes at an effort, on any day. They begin with 10 to 15 minutes and grow to 30 (R17, source 002).

use crate::dose::{Dose, DoseRange, Work};
use crate::enum_set::EnumSet;
use crate::exercise::{Condition, Direction, Focus, Phase, Source};
use crate::measure::Effort;

/// Something done for minutes.
pub struct Activity {
    /// Immortal kebab-case id, frozen in `tests/fixtures/entry-ids.txt`.
    pub id: &'static str,
    /// Immortal number for the journal, from 1001 on, so that none is an exercise's.
    pub code: u16,
    /// Minutes to begin with and to grow to.
    pub dose: DoseRange,
    /// The most effort that is meant. Up to 4 one can still talk in sentences.
    pub most: Effort,
    pub serves: EnumSet<Focus>,
    /// Conditions that rule it out.
    pub excluded_by: EnumSet<Condition>,
    /// Directions it takes the low back towards the end of range.
    pub loads: EnumSet<Direction>,
    /// The first phase in which it is offered.
    pub from_phase: Phase,
    /// Where it comes from.
    pub sources: &'static [Source],
}

/// All activities but walking, which is prescribed and so is an exercise. Efforts and phases are our own choice where the articles
/// are silent; running comes by goal and late (X16).
pub static ALL: &[Activity] = &[
    Activity {
        id: "cycling",
        code: 1001,
        dose: minutes(10, 30),
        most: effort(4),
        serves: set!(Focus: Aerobic),
        excluded_by: set!(Condition: RecentSurgery),
        loads: EnumSet::EMPTY,
        from_phase: Phase::Foundation,
        sources: &[Source::Article(84)],
    },
    Activity {
        id: "swimming",
        code: 1002,
        dose: minutes(10, 30),
        most: effort(4),
        serves: set!(Focus: Aerobic),
        excluded_by: set!(Condition: NewBirth | RecentSurgery),
        loads: EnumSet::EMPTY,
        from_phase: Phase::Foundation,
        sources: &[Source::Article(85), Source::Practice],
    },
    Activity {
        id: "water-walking",
        code: 1003,
        dose: minutes(10, 30),
        most: effort(4),
        serves: set!(Focus: Aerobic),
        excluded_by: set!(Condition: NewBirth | RecentSurgery),
        loads: EnumSet::EMPTY,
        from_phase: Phase::Foundation,
        sources: &[Source::Practice],
    },
    Activity {
        id: "elliptical",
        code: 1004,
        dose: minutes(10, 30),
        most: effort(4),
        serves: set!(Focus: Aerobic),
        excluded_by: set!(Condition: PelvicGirdle | RecentSurgery | Unsteady),
        loads: EnumSet::EMPTY,
        from_phase: Phase::Foundation,
        sources: &[Source::Practice],
    },
    Activity {
        id: "dancing",
        code: 1005,
        dose: minutes(10, 30),
        most: effort(5),
        serves: set!(Focus: Aerobic | Balance),
        excluded_by: set!(Condition: PelvicGirdle | NewBirth | RecentSurgery | Unsteady),
        loads: EnumSet::EMPTY,
        from_phase: Phase::Builders,
        sources: &[Source::Article(87), Source::Practice],
    },
    Activity {
        id: "yoga",
        code: 1006,
        dose: minutes(10, 30),
        most: effort(4),
        serves: set!(Focus: SpineMobility | HipMobility | Relaxation),
        excluded_by: set!(Condition: RecentSurgery),
        loads: EnumSet::EMPTY,
        from_phase: Phase::Foundation,
        sources: &[Source::Article(88), Source::Practice],
    },
    Activity {
        id: "yin-yoga",
        code: 1007,
        dose: minutes(10, 30),
        most: effort(2),
        serves: set!(Focus: HipMobility | Relaxation),
        excluded_by: set!(
            Condition: Osteoporosis | VertebralFracture | Disc | Fusion | EarlyPregnancy | Pregnancy | RecentSurgery
                | JointReplacement | FloorIsHard
        ),
        loads: set!(Direction: Flexion),
        from_phase: Phase::Builders,
        sources: &[Source::Article(89), Source::Practice],
    },
    Activity {
        id: "pilates",
        code: 1008,
        dose: minutes(10, 30),
        most: effort(4),
        serves: set!(Focus: CoreControl | TrunkEndurance),
        excluded_by: set!(Condition: PelvicGirdle | NewBirth | RecentBirth | RecentSurgery),
        loads: EnumSet::EMPTY,
        from_phase: Phase::Foundation,
        sources: &[Source::Article(90), Source::Practice],
    },
    Activity {
        id: "tai-chi",
        code: 1009,
        dose: minutes(10, 30),
        most: effort(3),
        serves: set!(Focus: Balance | Relaxation | Aerobic),
        excluded_by: set!(Condition: RecentSurgery),
        loads: EnumSet::EMPTY,
        from_phase: Phase::Foundation,
        sources: &[Source::Article(91), Source::Practice],
    },
    Activity {
        id: "running",
        code: 1010,
        dose: minutes(10, 30),
        most: effort(5),
        serves: set!(Focus: Aerobic),
        excluded_by: set!(
            Condition: Osteoporosis | VertebralFracture | InflammatoryDisease | Stenosis | Disc | Spondylolisthesis
                | Fusion | EarlyPregnancy | Pregnancy | PelvicGirdle | NewBirth | RecentBirth | RecentSurgery
                | JointReplacement | Unsteady
        ),
        loads: EnumSet::EMPTY,
        from_phase: Phase::Load,
        sources: &[Source::Article(86), Source::Practice],
    },
    Activity {
        id: "sport-drills",
        code: 1011,
        dose: minutes(10, 30),
        most: effort(6),
        serves: set!(Focus: Aerobic | Balance | LegStrength),
        excluded_by: set!(
            Condition: Osteoporosis | VertebralFracture | InflammatoryDisease | Stenosis | Disc | Spondylolisthesis
                | Fusion | EarlyPregnancy | Pregnancy | PelvicGirdle | NewBirth | RecentBirth | RecentSurgery
                | JointReplacement | Unsteady
        ),
        loads: EnumSet::EMPTY,
        from_phase: Phase::Load,
        sources: &[Source::Article(82), Source::Practice],
    },
];

/// Minutes to begin with and to grow to, in a table.
const fn minutes(start: u16, top: u16) -> DoseRange {
    let top = Dose::of(1, top, Work::Minutes);
    DoseRange { start: Dose::of(1, start, Work::Minutes), mastery: top, top }
}

/// An effort in a table: a number above 10 stops the build.
const fn effort(score: u8) -> Effort {
    match Effort::new(score) {
        Some(effort) => effort,
        None => panic!("an effort in a table is out of range"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn minutes_begin_short_and_grow_to_half_an_hour() {
        for it in ALL {
            assert!((10..=15).contains(&it.dose.start.total()) && it.dose.top.total() == 30, "{}", it.id);
            assert!(it.dose.start.work() == Work::Minutes && !it.serves.is_empty(), "{}", it.id);
            let strains = !it.loads.is_empty() || it.from_phase > Phase::Foundation;
            assert!(!strains || it.excluded_by.has(Condition::RecentSurgery), "{}", it.id);
        }
    }
}
