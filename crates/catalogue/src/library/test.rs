//! Tests: something measured now and then at home, to see change and to open the next step. Never a diagnosis.

use crate::enum_set::EnumSet;
use crate::exercise::{Condition, Direction, Equipment, Focus, Source};
use crate::functional_test::{FRONT_PLANK_SECONDS, KNEE_PLANK_SECONDS, TestKind, Unit};

/// What a test counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Counts {
    /// Seconds held or taken.
    Seconds,
    /// Repetitions in a fixed time.
    Reps,
    /// A distance.
    Centimetres,
    Toes,
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
    /// Its forms, whose results are kept; the first is where one begins. A check without a result has none.
    pub kinds: &'static [TestKind],
    pub counts: Counts,
    /// Whether a higher result is the better one.
    pub more_is_better: bool,
    /// Days from one time to the next.
    pub every_days: u8,
    /// Everything it needs.
    pub equipment: EnumSet<Equipment>,
    /// What it says something about.
    pub serves: EnumSet<Focus>,
    /// Conditions that rule it out.
    pub excluded_by: EnumSet<Condition>,
    /// Directions it takes the low back towards the end of range.
    pub loads: EnumSet<Direction>,
    /// Results that open an exercise, the least first.
    pub goals: &'static [Goal],
    /// Where it comes from.
    pub sources: &'static [Source],
}

/// Days from one time to the next: every fourth week, at the end of the easier one.
const EVERY: u8 = 28;

/// All tests. The plank's 45 s on the knees and 60 s on the toes are tests only, never doses (R05, R06, X20). What a test needs
/// and what rules it out is told by its kind, in one place; of the plank by the form on the toes, since sore knees have that.
pub static ALL: &[Test] = &[
    Test {
        id: "sit-to-stand-test",
        kinds: &[TestKind::SitToStand, TestKind::ChairStand],
        counts: counts(TestKind::SitToStand),
        more_is_better: !TestKind::SitToStand.less_is_better(),
        every_days: EVERY,
        equipment: TestKind::SitToStand.equipment(),
        serves: set!(Focus: LegStrength),
        excluded_by: TestKind::SitToStand.excluded_by(),
        loads: TestKind::SitToStand.directions(),
        goals: &[],
        sources: &[Source::Article(96), Source::Practice],
    },
    Test {
        id: "plank-test",
        kinds: &[TestKind::KneePlank, TestKind::FrontPlank],
        counts: counts(TestKind::KneePlank),
        more_is_better: !TestKind::KneePlank.less_is_better(),
        every_days: EVERY,
        equipment: TestKind::FrontPlank.equipment(),
        serves: set!(Focus: TrunkEndurance),
        excluded_by: TestKind::FrontPlank.excluded_by(),
        loads: TestKind::FrontPlank.directions(),
        goals: &[
            Goal { reaches: KNEE_PLANK_SECONDS, opens: "front-plank" },
            Goal { reaches: FRONT_PLANK_SECONDS, opens: "side-plank" },
        ],
        sources: &[Source::Article(38), Source::Article(39)],
    },
    Test {
        id: "movement-check",
        kinds: &[],
        counts: Counts::AsMeant,
        more_is_better: true,
        every_days: EVERY,
        equipment: EnumSet::EMPTY,
        serves: set!(Focus: LegStrength | CoreControl),
        excluded_by: set!(Condition: RecentSurgery | Unsteady),
        loads: EnumSet::EMPTY,
        goals: &[],
        sources: &[Source::Article(60), Source::Article(64)],
    },
    Test {
        id: "single-leg-stance-test",
        kinds: &[TestKind::OneLegStance],
        counts: counts(TestKind::OneLegStance),
        more_is_better: !TestKind::OneLegStance.less_is_better(),
        every_days: EVERY,
        equipment: TestKind::OneLegStance.equipment(),
        serves: set!(Focus: Balance),
        excluded_by: TestKind::OneLegStance.excluded_by(),
        loads: TestKind::OneLegStance.directions(),
        goals: &[Goal { reaches: 10, opens: "single-leg-reach" }],
        sources: &[Source::Article(92), Source::Practice],
    },
    Test {
        id: "toe-touch-test",
        kinds: &[TestKind::FingertipToFloor],
        counts: counts(TestKind::FingertipToFloor),
        more_is_better: !TestKind::FingertipToFloor.less_is_better(),
        every_days: EVERY,
        equipment: TestKind::FingertipToFloor.equipment(),
        serves: set!(Focus: SpineMobility | HipMobility),
        excluded_by: TestKind::FingertipToFloor.excluded_by(),
        loads: TestKind::FingertipToFloor.directions(),
        goals: &[],
        sources: &[Source::Article(97), Source::Practice],
    },
    Test {
        id: "bridge-hold-test",
        kinds: &[TestKind::BridgeHold],
        counts: counts(TestKind::BridgeHold),
        more_is_better: !TestKind::BridgeHold.less_is_better(),
        every_days: EVERY,
        equipment: TestKind::BridgeHold.equipment(),
        serves: set!(Focus: GluteStrength | TrunkEndurance),
        excluded_by: TestKind::BridgeHold.excluded_by(),
        loads: TestKind::BridgeHold.directions(),
        goals: &[],
        sources: &[Source::Practice],
    },
    Test {
        id: "side-plank-test",
        kinds: &[TestKind::SidePlank],
        counts: counts(TestKind::SidePlank),
        more_is_better: !TestKind::SidePlank.less_is_better(),
        every_days: EVERY,
        equipment: TestKind::SidePlank.equipment(),
        serves: set!(Focus: TrunkEndurance),
        excluded_by: TestKind::SidePlank.excluded_by(),
        loads: TestKind::SidePlank.directions(),
        goals: &[],
        sources: &[Source::Practice],
    },
    Test {
        id: "five-minute-test",
        kinds: &[TestKind::WorkCapacity],
        counts: counts(TestKind::WorkCapacity),
        more_is_better: !TestKind::WorkCapacity.less_is_better(),
        every_days: EVERY,
        equipment: TestKind::WorkCapacity.equipment(),
        serves: set!(Focus: LegStrength | Aerobic),
        excluded_by: TestKind::WorkCapacity.excluded_by(),
        loads: TestKind::WorkCapacity.directions(),
        goals: &[],
        sources: &[Source::Practice],
    },
    Test {
        id: "toe-lift-test",
        kinds: &[TestKind::ToeLift],
        counts: counts(TestKind::ToeLift),
        more_is_better: !TestKind::ToeLift.less_is_better(),
        every_days: EVERY,
        equipment: TestKind::ToeLift.equipment(),
        serves: set!(Focus: Balance),
        excluded_by: TestKind::ToeLift.excluded_by(),
        loads: TestKind::ToeLift.directions(),
        goals: &[],
        sources: &[Source::Practice],
    },
];

/// What a kind counts, for reading.
const fn counts(kind: TestKind) -> Counts {
    match kind.unit() {
        Unit::Tenths | Unit::Seconds => Counts::Seconds,
        Unit::Reps => Counts::Reps,
        Unit::Centimetres => Counts::Centimetres,
        Unit::Toes => Counts::Toes,
    }
}

/// The test that has this kind among its forms.
pub fn of_kind(kind: TestKind) -> Option<&'static Test> {
    ALL.iter().find(|it| it.kinds.contains(&kind))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::enum_set::Member;
    use crate::library::by_id;

    /// One description of each: whatever has results stands in the library once, and its forms differ only in how they are held.
    #[test]
    fn every_kind_of_result_has_its_entry() {
        for kind in TestKind::ALL {
            assert_eq!(ALL.iter().filter(|it| it.kinds.contains(kind)).count(), 1, "{kind:?}");
            let it = of_kind(*kind).expect("an entry");
            assert_eq!((it.equipment, it.loads), (kind.equipment(), kind.directions()), "{kind:?}");
            assert!(it.excluded_by.within(kind.excluded_by()), "{kind:?}");
        }
        assert_eq!(of_kind(TestKind::ChairStand).map(|it| it.id), Some("sit-to-stand-test"));
        let plank = of_kind(TestKind::KneePlank).expect("an entry");
        assert_eq!(plank.excluded_by, TestKind::KneePlank.excluded_by());
    }

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
