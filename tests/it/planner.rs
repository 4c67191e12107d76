//! Every programme for everybody: exhaustively where that is possible.

use std::time::Instant;

use steadyback_catalogue::enum_set::{EnumSet, Member};
use steadyback_catalogue::exercise::{Condition, Equipment, Part, Phase};
use steadyback_catalogue::exercise_set::ExerciseSet;
use steadyback_catalogue::library;
use steadyback_rules::journal::Form;
use steadyback_rules::minutes::SessionMinutes;
use steadyback_rules::plan::{MOST_ITEMS, WEEKS};
use steadyback_rules::planner::{Known, plan, plan_knowing};
use steadyback_rules::profile::{PressUp, Profile, Symptom};
use steadyback_rules::programme::Programme;
use steadyback_rules::progression::Progress;
use steadyback_rules::session::compose;
use steadyback_rules::session::sittings::{Sitting, sittings};
use steadyback_simulate::{Dice, person};

use crate::safety::plans::{check_plan, things_at_hand};
use crate::safety::{somebody, start};
use steadyback_simulate::audit;

fn following(programme: Programme, profile: &Profile) -> Profile {
    let mut profile = profile.clone();
    profile.choices.programme = Some(programme);
    profile
}

const TRIALS: [Option<PressUp>; 3] = [None, Some(PressUp::Eased), Some(PressUp::Worse)];

/// Programme × condition × direction × trial set × minutes, gentle and not.
#[test]
fn every_programme_with_every_condition_and_direction() {
    let directions = [
        EnumSet::EMPTY,
        EnumSet::EMPTY.with(Symptom::BendingForwards, true),
        EnumSet::EMPTY.with(Symptom::BendingBackwards, true),
        [Symptom::BendingForwards, Symptom::BendingBackwards].into_iter().collect(),
    ];
    for programme in Programme::ALL {
        let mut profile = following(*programme, &somebody());
        profile.equipment = Equipment::ALL.iter().copied().collect();
        for conditions in
            std::iter::once(EnumSet::EMPTY).chain(Condition::ALL.iter().map(|it| EnumSet::EMPTY.with(*it, true)))
        {
            for symptoms in directions {
                for press_up in TRIALS {
                    for minutes in SessionMinutes::ALL {
                        (profile.conditions, profile.symptoms, profile.minutes) = (conditions, symptoms, minutes);
                        profile.choices.press_up = press_up;
                        check_plan(&profile, false);
                        assert!(plan(&profile, false, start()).plan.minutes <= minutes);
                    }
                    check_plan(&profile, true);
                }
            }
        }
    }
}

/// Programme × things at hand × days.
#[test]
fn every_programme_with_every_home_and_week() {
    for programme in Programme::ALL {
        let mut profile = following(*programme, &somebody());
        // Each thing that a home may have or not, the others all or none of them, and with each such home another week.
        for (number, equipment) in (0u8..).zip(things_at_hand()) {
            profile.equipment = equipment;
            profile.days = std::array::from_fn(|day| number >> day & 1 == 0);
            check_plan(&profile, false);
        }
    }
}

/// What follows the sixteen weeks keeps to the same limits.
#[test]
fn later_programmes_keep_to_the_limits() {
    let later = start() + chrono::Days::new(u64::from(WEEKS) * 7);
    for seed in 0..100 {
        let someone = person(&mut Dice::new(seed));
        let old = plan(&someone, false, start()).plan;
        for programme in Programme::ALL {
            let mut profile = following(*programme, &someone);
            profile.choices.power = true;
            let known = Known { plan: Some(&old), tests: &[], ..Known::default() };
            let planned = plan_knowing(&profile, false, later, &known);
            let limits = profile.limits(false);
            assert!(planned.plan.items.len() <= MOST_ITEMS && planned.reasons.len() == planned.plan.items.len());
            assert!(planned.plan.items.iter().all(|item| limits.allow(item.exercise)), "{profile:?}");
            let mut progress = Progress::new(planned.plan, limits, later);
            for phase in Phase::ALL {
                progress.phase = *phase;
                let mut found = Vec::new();
                audit::check_sessions(&progress, &mut found);
                assert_eq!(found, [], "{profile:?}");
            }
        }
    }
}

/// Every symptom finds something that serves it, if the library has anything that this person may do from the start.
#[test]
fn every_focus_has_something_to_offer() {
    use steadyback_catalogue::exercise::Focus as F;
    let wants: [(Symptom, &[F]); 7] = [
        (Symptom::MorningStiffness, &[F::SpineMobility]),
        (Symptom::BendingForwards, &[F::SpineMobility]),
        (Symptom::ToeTouch, &[F::SpineMobility]),
        (Symptom::Standing, &[F::GluteStrength, F::CoreControl]),
        (Symptom::AfterSitting, &[F::HipMobility, F::GluteStrength]),
        (Symptom::RoundedShoulders, &[F::UpperBack]),
        (Symptom::Stress, &[F::Relaxation]),
    ];
    let mut profile = somebody();
    for first in Condition::ALL {
        for second in Condition::ALL {
            profile.conditions = [*first, *second].into_iter().collect();
            for bits in 0..1u64 << 5 {
                profile.equipment = EnumSet::from_bits(bits).expect("five things");
                for (symptom, focus) in wants {
                    profile.symptoms = EnumSet::EMPTY.with(symptom, true);
                    let limits = profile.limits(false);
                    let focus: EnumSet<F> = focus.iter().copied().collect();
                    let serves = |parts: &[Part]| {
                        library::all().any(|it| {
                            it.serves.meets(focus)
                                && limits.allow(it)
                                && it.from_phase == Phase::Foundation
                                && parts.iter().any(|part| it.parts.has(*part))
                        })
                    };
                    let planned = plan(&profile, false, start()).plan;
                    let offered = planned.items.iter().any(|it| it.exercise.serves.meets(focus));
                    assert!(offered || !serves(&[Part::WarmUp, Part::Main, Part::CoolDown]), "{symptom:?} {profile:?}");
                }
            }
        }
    }
}

/// What nobody wants to see is in no plan, whatever it is.
#[test]
fn any_one_exercise_can_be_left_out() {
    let mut profile = somebody();
    profile.equipment = Equipment::ALL.iter().copied().collect();
    profile.symptoms = Symptom::ALL.iter().copied().collect();
    for exercise in library::all().filter(|it| it.id != "walking") {
        profile.choices.without = ExerciseSet::EMPTY.with(exercise, true);
        for programme in Programme::ALL {
            check_plan(&following(*programme, &profile), false);
        }
    }
}

/// Five, seven and eight minutes, and nothing that is not in the session.
#[test]
fn sittings_fit_their_minutes() {
    for seed in 0..500 {
        let mut profile = following(Programme::ThreeBlocks, &person(&mut Dice::new(seed)));
        profile.minutes = SessionMinutes::Twenty;
        let mut progress = Progress::new(plan(&profile, false, start()).plan, profile.limits(false), start());
        for phase in Phase::ALL {
            progress.phase = *phase;
            let session = compose(&progress, Form::Full);
            let three = sittings(&session, 0);
            for (sitting, part) in Sitting::ALL.into_iter().zip(&three) {
                assert!(part.time().0 <= sitting.minutes() * 60, "{sitting:?} {part:?}");
            }
            let all = three.iter().flat_map(|part| &part.blocks);
            assert!(all.clone().count() > 0);
            for block in all {
                let whole = session.blocks.iter().find(|other| other.slot == block.slot).expect("in the session");
                assert!(block.dose.total() <= whole.dose.total());
            }
        }
    }
}

/// `cargo test --release --test it planner::how_long -- --ignored --nocapture` prints the time of one plan (bar: 1 ms).
#[test]
#[ignore = "a measurement"]
fn how_long_a_plan_takes() {
    let people: Vec<Profile> = (0..2000).map(|seed| person(&mut Dice::new(seed))).collect();
    let began = Instant::now();
    let items: usize = people.iter().map(|profile| plan(profile, false, start()).plan.items.len()).sum();
    println!("{} µs a plan, {items} items", began.elapsed().as_micros() / 2000);
}
