//! How a test is taken, and who leaves it out.

use super::test::TestKind;
use crate::enum_set::EnumSet;
use crate::exercise::{Condition, Direction, Equipment, Phase};
use crate::profile::{AgeBand, Limits, Profile, SymptomDuration};

/// How a test is taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Taking {
    /// A clock runs until the repetitions are done.
    Stopwatch {
        /// How many.
        reps: u8,
    },
    /// A clock runs as long as the position is held, and stops by itself.
    Hold {
        /// After so many seconds.
        most: u16,
    },
    /// Repetitions are counted for so many seconds.
    Count {
        /// For how long.
        seconds: u16,
    },
    /// A number is read off and typed in.
    Read,
}

/// Why a test is left out for now.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NotNow {
    /// A condition.
    Condition(Condition),
    /// It goes in a direction that is left out.
    Direction(Direction),
    /// Nothing that loads until a clinician has had a look.
    Gentle,
    /// The pain is less than three days old.
    Acute,
    /// Something is missing.
    Equipment(Equipment),
    /// It is for people from 60 on.
    Age,
    /// It comes in a later phase.
    Phase,
}

impl TestKind {
    /// How it is taken.
    pub const fn taking(self) -> Taking {
        match self {
            Self::SitToStand => Taking::Stopwatch { reps: 5 },
            Self::ChairStand => Taking::Count { seconds: 30 },
            Self::WorkCapacity => Taking::Count { seconds: 300 },
            Self::FingertipToFloor | Self::ToeLift => Taking::Read,
            Self::FrontPlank | Self::KneePlank | Self::BridgeHold | Self::SidePlank | Self::OneLegStance => {
                Taking::Hold { most: self.range().1 }
            }
        }
    }

    /// Whether it strains muscles.
    const fn loads(self) -> bool {
        !matches!(self, Self::FingertipToFloor | Self::OneLegStance | Self::ToeLift)
    }

    /// What it needs. A wall or a table to hold is always there.
    pub const fn equipment(self) -> EnumSet<Equipment> {
        match self {
            Self::SitToStand | Self::ChairStand | Self::WorkCapacity => EnumSet::from_raw(Equipment::Chair.bit()),
            _ => EnumSet::EMPTY,
        }
    }

    /// Directions in which it takes the low back towards the end of range.
    pub const fn directions(self) -> EnumSet<Direction> {
        match self {
            Self::FingertipToFloor => EnumSet::from_raw(Direction::Flexion.bit()),
            _ => EnumSet::EMPTY,
        }
    }

    /// Conditions with which it is left out: those of the exercise it resembles, and long holds with treated blood pressure.
    pub const fn excluded_by(self) -> EnumSet<Condition> {
        use Condition as C;
        let operated = C::RecentSurgery.bit();
        let floor = operated | C::FloorIsHard.bit();
        let held = floor | C::BloodPressure.bit();
        let prone = held | C::Pregnancy.bit() | C::SoreShoulders.bit();
        EnumSet::from_raw(match self {
            Self::SitToStand | Self::ChairStand => operated,
            Self::FrontPlank | Self::SidePlank => prone,
            Self::KneePlank => prone | C::SoreKnees.bit(),
            Self::BridgeHold => held,
            Self::FingertipToFloor => {
                operated | C::Osteoporosis.bit() | C::Disc.bit() | C::Pregnancy.bit() | C::Unsteady.bit()
            }
            Self::OneLegStance => operated | C::Unsteady.bit(),
            Self::WorkCapacity => operated | C::Pregnancy.bit() | C::Unsteady.bit(),
            Self::ToeLift => 0,
        })
    }
}

/// Why this person leaves the test out in this phase; `None` if it fits. In a flare, and while a danger sign locks, there are no
/// tests at all.
pub fn not_now(kind: TestKind, profile: &Profile, limits: &Limits, phase: Phase) -> Option<NotNow> {
    if limits.gentle && kind.loads() {
        return Some(NotNow::Gentle);
    }
    if let Some(condition) = kind.excluded_by().iter().find(|it| limits.conditions.has(*it)) {
        return Some(NotNow::Condition(condition));
    }
    if let Some(direction) = kind.directions().iter().find(|it| limits.blocked.has(*it)) {
        return Some(NotNow::Direction(direction));
    }
    if profile.duration == SymptomDuration::Days && (kind.loads() || !kind.directions().is_empty()) {
        return Some(NotNow::Acute);
    }
    if let Some(thing) = kind.equipment().iter().find(|it| !limits.equipment.has(*it)) {
        return Some(NotNow::Equipment(thing));
    }
    if kind == TestKind::ChairStand && profile.age < AgeBand::From60 {
        return Some(NotNow::Age);
    }
    let from = match kind {
        TestKind::SidePlank => Phase::Builders,
        TestKind::WorkCapacity => Phase::Integrated,
        _ => Phase::Foundation,
    };
    (phase < from).then_some(NotNow::Phase)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::enum_set::Member;
    use crate::library;
    use crate::measure::Pain;
    use crate::minutes::SessionMinutes;
    use crate::profile::Choices;

    fn healthy() -> Profile {
        Profile {
            age: AgeBand::From60,
            sex: None,
            duration: SymptomDuration::Long,
            usual_pain: Pain::new(2).expect("a score"),
            sites: EnumSet::EMPTY,
            eases: EnumSet::EMPTY,
            symptoms: EnumSet::EMPTY,
            conditions: EnumSet::EMPTY,
            equipment: EnumSet::EMPTY.with(Equipment::Chair, true),
            days: [true; 7],
            minutes: SessionMinutes::Twenty,
            activities: Vec::new(),
            choices: Choices::default(),
        }
    }

    #[track_caller]
    fn check(kind: TestKind, change: impl Fn(&mut Profile), phase: Phase, expected: Option<NotNow>) {
        let mut profile = healthy();
        change(&mut profile);
        assert_eq!(not_now(kind, &profile, &profile.limits(false), phase), expected, "{kind:?}");
    }

    fn has(condition: Condition) -> impl Fn(&mut Profile) {
        move |profile| profile.conditions = EnumSet::EMPTY.with(condition, true)
    }

    #[test]
    fn who_leaves_a_test_out() {
        use TestKind as K;
        let out = |condition| Some(NotNow::Condition(condition));
        for kind in K::ALL {
            check(*kind, |_| {}, Phase::Load, None);
        }
        check(K::SidePlank, |_| {}, Phase::Foundation, Some(NotNow::Phase));
        check(K::SidePlank, |_| {}, Phase::Builders, None);
        check(K::WorkCapacity, |_| {}, Phase::Builders, Some(NotNow::Phase));
        check(K::WorkCapacity, |_| {}, Phase::Integrated, None);
        check(K::ChairStand, |it| it.age = AgeBand::From50, Phase::Load, Some(NotNow::Age));
        check(
            K::SitToStand,
            |it| it.equipment = EnumSet::EMPTY,
            Phase::Load,
            Some(NotNow::Equipment(Equipment::Chair)),
        );
        check(K::SitToStand, |it| it.duration = SymptomDuration::Days, Phase::Load, Some(NotNow::Acute));
        check(K::FingertipToFloor, |it| it.duration = SymptomDuration::Days, Phase::Load, Some(NotNow::Acute));
        check(K::OneLegStance, |it| it.duration = SymptomDuration::Days, Phase::Load, None);
        check(K::FingertipToFloor, has(Condition::Osteoporosis), Phase::Load, out(Condition::Osteoporosis));
        check(K::OneLegStance, has(Condition::Unsteady), Phase::Load, out(Condition::Unsteady));
        check(K::BridgeHold, has(Condition::BloodPressure), Phase::Load, out(Condition::BloodPressure));
        check(K::KneePlank, has(Condition::SoreKnees), Phase::Load, out(Condition::SoreKnees));
        check(K::FrontPlank, has(Condition::SoreKnees), Phase::Load, None);
        let bends = |it: &mut Profile| {
            it.symptoms = EnumSet::EMPTY.with(crate::profile::Symptom::BendingForwards, true);
        };
        check(K::FingertipToFloor, bends, Phase::Load, Some(NotNow::Direction(Direction::Flexion)));
        for kind in K::ALL {
            let profile = healthy();
            let expected = kind.loads().then_some(NotNow::Gentle);
            assert_eq!(not_now(*kind, &profile, &profile.limits(true), Phase::Load), expected, "{kind:?}");
        }
    }

    /// Whatever rules the exercise out rules its test out.
    #[test]
    fn a_test_is_no_way_around_what_is_ruled_out() {
        let same = [
            (TestKind::SitToStand, "sit-to-stand"),
            (TestKind::ChairStand, "sit-to-stand"),
            (TestKind::WorkCapacity, "sit-to-stand"),
            (TestKind::FrontPlank, "front-plank"),
            (TestKind::KneePlank, "knee-plank"),
            (TestKind::BridgeHold, "bridge-hold"),
            (TestKind::SidePlank, "side-plank"),
            (TestKind::OneLegStance, "single-leg-stance"),
        ];
        for (kind, id) in same {
            let exercise = library::by_id(id).expect("in the library");
            assert!(exercise.excluded_by.within(kind.excluded_by()), "{kind:?}");
        }
    }

    #[test]
    fn a_hold_stops_at_its_most() {
        assert_eq!(TestKind::BridgeHold.taking(), Taking::Hold { most: 120 });
        assert_eq!(TestKind::OneLegStance.taking(), Taking::Hold { most: 45 });
        assert_eq!(TestKind::ChairStand.taking(), Taking::Count { seconds: 30 });
    }
}
