//! Who leaves a test out.

use crate::profile::{AgeBand, Limits, Profile, SymptomDuration};
use steadyback_catalogue::exercise::{Condition, Direction, Equipment, Phase};
use steadyback_catalogue::functional_test::TestKind;

/// Why a test is left out for now.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NotNow {
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

/// Why this person leaves the test out in this phase; `None` if it fits. In a flare, and while a danger sign locks, there are no
/// tests at all.
pub fn not_now(kind: TestKind, profile: &Profile, limits: &Limits, phase: Phase) -> Option<NotNow> {
    if limits.gentle && kind.strains() {
        return Some(NotNow::Gentle);
    }
    if let Some(condition) = kind.excluded_by().iter().find(|it| limits.conditions.has(*it)) {
        return Some(NotNow::Condition(condition));
    }
    if let Some(direction) = kind.directions().iter().find(|it| limits.blocked.has(*it)) {
        return Some(NotNow::Direction(direction));
    }
    if profile.duration == SymptomDuration::Days && (kind.strains() || !kind.directions().is_empty()) {
        return Some(NotNow::Acute);
    }
    if let Some(thing) = limits.missing(kind.equipment()) {
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
    use crate::minutes::SessionMinutes;
    use crate::profile::Choices;
    use steadyback_catalogue::enum_set::EnumSet;
    use steadyback_catalogue::enum_set::Member;
    use steadyback_catalogue::measure::Pain;

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
        check(K::FrontPlank, has(Condition::SoreKnees), Phase::Load, out(Condition::SoreKnees));
        let bends = |it: &mut Profile| {
            it.symptoms = EnumSet::EMPTY.with(crate::profile::Symptom::BendingForwards, true);
        };
        check(K::FingertipToFloor, bends, Phase::Load, Some(NotNow::Direction(Direction::Flexion)));
        for kind in K::ALL {
            let profile = healthy();
            let expected = kind.strains().then_some(NotNow::Gentle);
            assert_eq!(not_now(*kind, &profile, &profile.limits(true), Phase::Load), expected, "{kind:?}");
        }
    }
}
