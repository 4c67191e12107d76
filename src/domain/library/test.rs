//! Tests: something measured now and then at home, to see change and to open the next step. Never a diagnosis.

use crate::domain::exercise::{Condition, Direction, Equipment, Focus, Source};
use crate::domain::set::Set;

/// What a test counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Counts {
    /// Seconds held or taken.
    Seconds,
    /// Repetitions in a fixed time.
    Reps,
    /// A distance.
    Centimetres,
    /// Done as it is meant: 1, or not: 0.
    AsMeant,
}

/// A result that opens something.
pub struct Goal {
    /// The result that is needed, in what the test counts.
    pub reaches: u16,
    /// Id of the exercise that it speaks for.
    pub opens: &'static str,
}

/// A home test.
pub struct Test {
    /// Immortal kebab-case id, frozen in `tests/fixtures/entry-ids.txt`.
    pub id: &'static str,
    /// What is counted.
    pub counts: Counts,
    /// Whether a higher result is the better one.
    pub more_is_better: bool,
    /// Days from one time to the next.
    pub every_days: u8,
    /// Everything it needs.
    pub equipment: Set<Equipment>,
    /// What it says something about.
    pub serves: Set<Focus>,
    /// Conditions that rule it out.
    pub excluded_by: Set<Condition>,
    /// Directions it takes the low back towards the end of range.
    pub loads: Set<Direction>,
    /// Results that open an exercise, the least first.
    pub goals: &'static [Goal],
    /// Where it comes from.
    pub sources: &'static [Source],
}

/// All tests. The plank's 45 s on the knees and 60 s on the toes are tests only, never doses (R05, R06, X20).
pub static ALL: &[Test] = &[
    Test {
        id: "sit-to-stand-test",
        counts: Counts::Reps,
        more_is_better: true,
        every_days: 28,
        equipment: set!(Equipment: Chair),
        serves: set!(Focus: LegStrength),
        excluded_by: set!(Condition: RecentSurgery | Unsteady),
        loads: Set::EMPTY,
        goals: &[],
        sources: &[Source::Article(96)],
    },
    Test {
        id: "plank-test",
        counts: Counts::Seconds,
        more_is_better: true,
        every_days: 28,
        equipment: Set::EMPTY,
        serves: set!(Focus: TrunkEndurance),
        excluded_by: set!(Condition: Pregnancy | RecentSurgery | BloodPressure | SoreShoulders | FloorIsHard),
        loads: Set::EMPTY,
        goals: &[Goal { reaches: 45, opens: "front-plank" }, Goal { reaches: 60, opens: "side-plank" }],
        sources: &[Source::Article(38), Source::Article(39)],
    },
    Test {
        id: "movement-check",
        counts: Counts::AsMeant,
        more_is_better: true,
        every_days: 28,
        equipment: Set::EMPTY,
        serves: set!(Focus: LegStrength | CoreControl),
        excluded_by: set!(Condition: RecentSurgery | Unsteady),
        loads: Set::EMPTY,
        goals: &[],
        sources: &[Source::Article(60), Source::Article(64)],
    },
    Test {
        id: "single-leg-stance-test",
        counts: Counts::Seconds,
        more_is_better: true,
        every_days: 28,
        equipment: set!(Equipment: Wall),
        serves: set!(Focus: Balance),
        excluded_by: set!(Condition: RecentSurgery | Unsteady),
        loads: Set::EMPTY,
        goals: &[Goal { reaches: 10, opens: "single-leg-reach" }],
        sources: &[Source::Article(92), Source::Practice],
    },
    Test {
        id: "toe-touch-test",
        counts: Counts::Centimetres,
        more_is_better: false,
        every_days: 28,
        equipment: Set::EMPTY,
        serves: set!(Focus: SpineMobility | HipMobility),
        excluded_by: set!(Condition: Osteoporosis | Disc | Pregnancy | RecentSurgery | Unsteady),
        loads: set!(Direction: Flexion),
        goals: &[],
        sources: &[Source::Article(97), Source::Practice],
    },
];

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::library::by_id;

    #[test]
    fn goals_open_exercises_and_grow() {
        for it in ALL {
            assert!((7..=90).contains(&it.every_days) && !it.serves.is_empty(), "{}", it.id);
            assert!(it.goals.iter().all(|goal| by_id(goal.opens).is_some()), "{}", it.id);
            assert!(it.goals.is_sorted_by_key(|goal| goal.reaches), "{}", it.id);
            assert!(it.goals.is_empty() || it.more_is_better, "{}", it.id);
            let bends = it.loads.has(Direction::Flexion) || it.loads.has(Direction::Rotation);
            let out = it.excluded_by.has(Condition::Osteoporosis) && it.excluded_by.has(Condition::Disc);
            assert!(!bends || out, "{}", it.id);
        }
    }
}
