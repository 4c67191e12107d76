//! Plans: nothing that is ruled out, a week with rest, whoever it is for.

use proptest::prelude::*;
use steadyback_catalogue::enum_set::{EnumSet, Member};
use steadyback_catalogue::exercise::{Condition, Direction, Equipment, Phase};
use steadyback_catalogue::library;
use steadyback_rules::minutes::SessionMinutes;
use steadyback_rules::plan::{DayKind, MOST_ITEMS, Plan};
use steadyback_rules::planner;
use steadyback_rules::profile::{AgeBand, Profile, Symptom};
use steadyback_rules::programme::Programme;
use steadyback_rules::progression::{Progress, replay};
use steadyback_simulate::{Dice, Habits, audit, live, person};

use super::{ruled_out, somebody, start};

/// The directions that must be left out for this person.
fn left_out(profile: &Profile) -> Vec<Direction> {
    let told = |symptom| profile.symptoms.has(symptom);
    let has = |condition| profile.conditions.has(condition);
    let brittle = has(Condition::Osteoporosis) || has(Condition::VertebralFracture);
    let brittle_or_disc = brittle || has(Condition::Disc);
    let forwards = brittle_or_disc || told(Symptom::BendingForwards) || told(Symptom::ToeTouch);
    let narrow = has(Condition::Stenosis) || has(Condition::Spondylolisthesis);
    let backwards = narrow || told(Symptom::BendingBackwards);
    let all =
        [(Direction::Flexion, forwards), (Direction::Extension, backwards), (Direction::Rotation, brittle_or_disc)];
    all.into_iter().filter(|(_, out)| *out).map(|(direction, _)| direction).collect()
}

/// On the feet, and the weight goes from one to the other or up and down.
const SHIFTING: [&str; 6] =
    ["body-weight-squat", "standing-march", "reverse-lunge", "step-up", "standing-turns", "staggered-hinge"];

/// No barred exercise in any slot; strength days apart all round the week; a day of rest; sessions that fit in every phase.
pub fn check_plan(profile: &Profile, gentle: bool) {
    let limits = profile.limits(gentle);
    let planned = planner::plan(profile, gentle, start());
    let plan = &planned.plan;
    let told = || format!("{profile:?} gentle {gentle}");
    assert!(plan.items.len() <= MOST_ITEMS && planned.reasons.len() == plan.items.len(), "{}", told());
    let excluded = left_out(profile);
    let to_hold = [Equipment::Wall, Equipment::Chair, Equipment::Doorway].into_iter().collect();
    let steady = profile.age < AgeBand::From65 && !profile.conditions.has(Condition::Unsteady);
    let holds_on = steady || profile.equipment.meets(to_hold);
    for item in &plan.items {
        assert!(
            excluded.iter().all(|direction| !item.exercise.loads.has(*direction)),
            "{:?} {}",
            item.exercise,
            told()
        );
        assert!(!item.exercise.excluded_by.meets(profile.conditions), "{:?} {}", item.exercise, told());
        assert!(
            item.exercise.equipment.within(Equipment::at_hand(profile.equipment)),
            "{:?} {}",
            item.exercise,
            told()
        );
        assert!(holds_on || !SHIFTING.contains(&item.exercise.id), "{:?} {}", item.exercise, told());
        assert!(!ruled_out(&limits, item.exercise), "{:?} {}", item.exercise, told());
        assert!(item.exercise.from_phase <= item.from && item.from <= item.until, "{item:?} {}", told());
        assert!(item.exercise.parts.has(item.part), "{item:?}");
        assert!(item.exercise.dose.allows(item.dose), "{item:?}");
        assert!(!(gentle && item.exercise.loaded), "{item:?}");
        assert_eq!(plan.items.iter().filter(|other| other.exercise == item.exercise).count(), 1, "{item:?}");
    }
    check_week(plan, profile, gentle);
    let mut progress = Progress::new(plan.clone(), limits, start());
    for phase in Phase::ALL {
        progress.phase = *phase;
        let mut found = Vec::new();
        audit::check_sessions(&progress, &mut found);
        assert_eq!(found, [], "{phase:?} {}", told());
    }
}

fn check_week(plan: &Plan, profile: &Profile, gentle: bool) {
    let week = plan.week;
    for day in 0..7 {
        let both = week[day] == DayKind::Strength && week[(day + 1) % 7] == DayKind::Strength;
        assert!(!both, "{week:?}");
        assert!(week[day] == DayKind::Rest || profile.days[day], "{week:?} {:?}", profile.days);
    }
    assert!(week.contains(&DayKind::Rest), "{week:?}");
    let most = if profile.age >= AgeBand::From65 { 2 } else { 3 };
    assert!(plan.strength_days() <= if gentle { 0 } else { most }, "{week:?}");
}

/// Every subset of what a home has, each without anything else and with everything else.
pub fn things_at_hand() -> impl Iterator<Item = EnumSet<Equipment>> {
    const AT_HOME: usize = 5;
    let others: u64 = Equipment::ALL.iter().skip(AT_HOME).map(|it| it.bit()).sum();
    (0..1 << AT_HOME).flat_map(move |bits| [bits, bits | others]).filter_map(EnumSet::from_bits)
}

/// Every condition and every two of them.
fn pairs() -> impl Iterator<Item = EnumSet<Condition>> {
    let upto = |at| Condition::ALL.iter().take(at + 1);
    Condition::ALL
        .iter()
        .enumerate()
        .flat_map(move |(at, one)| upto(at).map(|other| [*one, *other].into_iter().collect()))
}

#[test]
fn every_pair_of_conditions_with_every_equipment() {
    let mut profile = somebody();
    for conditions in pairs() {
        profile.conditions = conditions;
        for equipment in things_at_hand() {
            profile.equipment = equipment;
            for minutes in SessionMinutes::ALL {
                profile.minutes = minutes;
                check_plan(&profile, false);
            }
        }
        check_plan(&profile, true);
    }
}

/// What is left out is left out of every programme and all its phases: with nothing at hand, with everything, with one thing and
/// without one.
#[test]
fn every_pair_of_conditions_in_every_programme() {
    let everything: EnumSet<Equipment> = Equipment::ALL.iter().copied().collect();
    let one = |thing: &Equipment| EnumSet::EMPTY.with(*thing, true);
    let mut at_hand = vec![EnumSet::EMPTY, everything];
    at_hand.extend(Equipment::ALL.iter().flat_map(|thing| [one(thing), everything.with(*thing, false)]));
    let mut profile = somebody();
    for programme in Programme::ALL {
        profile.choices.programme = Some(*programme);
        for conditions in pairs() {
            profile.conditions = conditions;
            for (count, equipment) in at_hand.iter().enumerate() {
                profile.equipment = *equipment;
                profile.age = if count % 4 < 2 { AgeBand::From40 } else { AgeBand::From70 };
                check_plan(&profile, false);
            }
        }
    }
}

#[test]
fn every_choice_of_days_and_every_age() {
    let mut profile = somebody();
    for bits in 0..128u8 {
        profile.days = std::array::from_fn(|day| bits >> day & 1 == 1);
        for age in AgeBand::ALL {
            profile.age = *age;
            check_plan(&profile, false);
            check_plan(&profile, true);
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 2000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_person_gets_a_plan_that_keeps_to_their_limits(seed: u64, conditions in 0u64..1 << 12, symptoms in 0u64..1 << 9, eases in 0u64..1 << 5, gentle: bool) {
        let mut profile = person(&mut Dice::new(seed));
        profile.conditions = EnumSet::from_bits(conditions).expect("twelve conditions");
        profile.symptoms = EnumSet::from_bits(symptoms).expect("nine symptoms");
        profile.eases = EnumSet::from_bits(eases).expect("five");
        check_plan(&profile, gentle);
        prop_assert_eq!(planner::plan(&profile, gentle, start()), planner::plan(&profile, gentle, start()));
    }
}

/// Answering the same again takes nothing away of what was reached.
#[test]
fn a_new_plan_from_the_same_answers_goes_on() {
    for seed in 0..60 {
        let mut dice = Dice::new(seed);
        let (person, habits) = (person(&mut dice), Habits { changes: 0, signs: 0, ..Habits::of(&mut dice) });
        let progress = replay(&live(&person, false, &habits, start(), 27, &mut dice)).0.expect("planned");
        let (old, limits) = (progress.plan_now(), person.limits(false));
        let new = planner::plan(&person, false, progress.today).plan.going_on(&old, &limits);
        assert_eq!((new.start, new.phase, new.items.len()), (old.start, old.phase, old.items.len()));
        for (new, old) in new.items.iter().zip(&old.items).filter(|(_, old)| old.exercise.family.climbs()) {
            assert_eq!(new, old, "{person:?}");
        }
    }
}

proptest! {
    /// The quick question and the one that says why agree.
    #[test]
    fn what_is_allowed_is_what_nothing_bars(seed: u64) {
        let mut dice = Dice::new(seed);
        let limits = person(&mut dice).limits(dice.percent(20));
        for exercise in library::all() {
            prop_assert_eq!(limits.allow(exercise), limits.exclusion(exercise).is_none(), "{:?}", exercise);
        }
    }
}
