//! Each choice by itself, with cases on both sides of every limit.

mod notes;

use super::*;
use crate::journal::{Entry, Fact};
use crate::minutes::SessionMinutes;
use crate::plan::DayKind;
use crate::profile::Choices;
use crate::screening::Flag;
use steadyback_catalogue::dose::Work;
use steadyback_catalogue::enum_set::{EnumSet, Member};
use steadyback_catalogue::exercise::{Condition, Equipment, Part};
use steadyback_catalogue::exercise_set::ExerciseSet;
use steadyback_catalogue::functional_test::{BodySide, TestKind};
use steadyback_catalogue::library;
use steadyback_catalogue::measure::Pain;

fn day(after: u64) -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, 23).expect("a date") + chrono::Days::new(after)
}

fn pain(score: u8) -> Pain {
    Pain::new(score).expect("a score")
}

fn somebody() -> Profile {
    Profile {
        age: AgeBand::From40,
        sex: None,
        duration: SymptomDuration::Months,
        usual_pain: pain(2),
        sites: EnumSet::EMPTY,
        eases: EnumSet::EMPTY,
        symptoms: EnumSet::EMPTY,
        conditions: EnumSet::EMPTY,
        equipment: Equipment::ALL.iter().copied().collect(),
        days: [true; 7],
        minutes: SessionMinutes::Twenty,
        activities: Vec::new(),
        choices: Choices::default(),
    }
}

fn following(programme: Programme) -> Profile {
    Profile { choices: Choices { programme: Some(programme), ..Choices::default() }, ..somebody() }
}

fn exercise(id: &str) -> ExerciseRef {
    library::by_id(id).expect("in the library")
}

fn has(planned: &Planned, id: &str) -> bool {
    planned.plan.items.iter().any(|item| item.exercise.id == id)
}

/// Main exercises of a phase by id, sorted.
fn main_in(plan: &Plan, phase: Phase) -> Vec<&'static str> {
    let items = plan.items.iter().filter(|item| item.part == Part::Main && item.in_phase(phase));
    items.map(|item| item.exercise.id).collect()
}

fn test(kind: TestKind, value: u16) -> TestResult {
    TestResult::new(kind, kind.sided().then_some(BodySide::Left), value).expect("a result")
}

#[test]
fn suggestions() {
    #[track_caller]
    fn check(with: impl FnOnce(&mut Profile), flags: &[Flag], expected: (Programme, Because)) {
        let mut profile = somebody();
        with(&mut profile);
        let flags = flags.iter().copied().collect();
        assert_eq!(suggest(&profile, flags, day(0), &Known::default()), expected);
    }
    use Programme as P;
    let tick = |symptom| move |it: &mut Profile| it.symptoms = it.symptoms.with(symptom, true);
    let ease = |ease| move |it: &mut Profile| it.eases = it.eases.with(ease, true);
    check(|_| (), &[], (P::SixteenWeeks, Because::Usual));
    check(|it| it.duration = SymptomDuration::Days, &[], (P::Acute, Because::Fresh));
    check(|it| it.duration = SymptomDuration::Weeks, &[], (P::SixteenWeeks, Because::Usual));
    check(|_| (), &[Flag::InjuredLately], (P::Acute, Because::Fresh));
    check(|it| it.duration = SymptomDuration::Long, &[], (P::LongStanding, Because::Long));
    check(tick(Symptom::MorningStiffness), &[], (P::Morning, Because::MorningStiffness));
    check(tick(Symptom::FearOfMovement), &[], (P::Quotas, Because::Fear));
    check(ease(Ease::Backwards), &[], (P::Extension, Because::EasesBackwards));
    check(ease(Ease::Forwards), &[], (P::Flexion, Because::EasesForwards));
    check(|it| it.age = AgeBand::From60, &[], (P::SixteenWeeks, Because::Usual));
    check(|it| it.age = AgeBand::From65, &[], (P::Easier, Because::Age));
    check(|it| it.conditions = EnumSet::EMPTY.with(Condition::Stenosis, true), &[], (P::Flexion, Because::Stenosis));
    check(|it| it.choices.press_up = Some(PressUp::Worse), &[], (P::Flexion, Because::PressUpWorse));
    check(|it| it.choices.press_up = Some(PressUp::Eased), &[], (P::SixteenWeeks, Because::Usual));
    // A direction that is left out is not suggested.
    let brittle_narrow = |it: &mut Profile| {
        it.conditions = [Condition::Osteoporosis, Condition::Stenosis].into_iter().collect();
    };
    check(brittle_narrow, &[], (P::SixteenWeeks, Because::Usual));
    let both = |it: &mut Profile| {
        (it.eases, it.symptoms) =
            (EnumSet::EMPTY.with(Ease::Backwards, true), EnumSet::EMPTY.with(Symptom::BendingBackwards, true));
    };
    check(both, &[], (P::SixteenWeeks, Because::Usual));
}

#[test]
fn suggestions_from_tests_and_weeks() {
    #[track_caller]
    fn check(known: &Known, today: NaiveDate, usual: u8, expected: (Programme, Because)) {
        let profile = Profile { usual_pain: pain(usual), ..somebody() };
        assert_eq!(suggest(&profile, EnumSet::EMPTY, today, known), expected);
    }
    let tests = |tenths| [test(TestKind::SitToStand, tenths)];
    check(
        &Known { tests: &tests(152), plan: None, ..Known::default() },
        day(0),
        2,
        (Programme::SixteenWeeks, Because::Usual),
    );
    check(
        &Known { tests: &tests(153), plan: None, ..Known::default() },
        day(0),
        2,
        (Programme::Easier, Because::OutOfTraining),
    );
    let old = plan(&somebody(), false, day(0)).plan;
    let known = Known { plan: Some(&old), tests: &[], ..Known::default() };
    check(&known, day(16 * 7 - 1), 2, (Programme::SixteenWeeks, Because::Usual));
    check(&known, day(16 * 7), 3, (Programme::Cycle, Because::FinishedWell));
    check(&known, day(16 * 7), 4, (Programme::Maintenance, Because::Finished));
}

#[test]
fn a_programme_is_followed_where_it_can_be() {
    #[track_caller]
    fn check(programme: Programme, with: impl FnOnce(&mut Profile), expected: Programme, note: Option<Note>) {
        let mut profile = following(programme);
        with(&mut profile);
        assert_eq!(follows(&profile, false), (expected, note));
        let planned = plan(&profile, false, day(0));
        assert_eq!(planned.plan.programme, expected);
        assert!(note.is_none_or(|note| planned.notes.contains(&note)));
    }
    use Programme as P;
    for programme in Programme::ALL.iter().filter(|it| !matches!(it, P::Cycle | P::Maintenance)) {
        check(*programme, |_| (), *programme, None);
    }
    check(P::Cycle, |_| (), P::SixteenWeeks, Some(Note::NotYet(P::Cycle)));
    check(P::Maintenance, |_| (), P::SixteenWeeks, Some(Note::NotYet(P::Maintenance)));
    let worse = |it: &mut Profile| it.choices.press_up = Some(PressUp::Worse);
    check(P::Extension, worse, P::Flexion, Some(Note::NotFor(P::Extension)));
    let neither = |it: &mut Profile| {
        it.conditions = [Condition::Disc, Condition::Spondylolisthesis].into_iter().collect();
    };
    check(P::Extension, neither, P::SixteenWeeks, Some(Note::NotFor(P::Extension)));
    check(P::Flexion, neither, P::SixteenWeeks, Some(Note::NotFor(P::Flexion)));
    // After the sixteen weeks, and for as long as such a programme goes on.
    assert_eq!(follows(&following(P::Cycle), true), (P::Cycle, None));
}

#[test]
fn what_a_programme_changes() {
    #[track_caller]
    fn check(programme: Programme, strength: u32, minutes: u32) {
        let profile = Profile { minutes: SessionMinutes::Thirty, ..following(programme) };
        let plan = plan(&profile, false, day(0)).plan;
        assert_eq!((plan.strength_days(), plan.minutes.minutes()), (strength, minutes), "{programme:?}");
        let older = Profile { age: AgeBand::From65, ..profile };
        assert_eq!(super::plan(&older, false, day(0)).plan.strength_days(), strength.min(2));
    }
    check(Programme::SixteenWeeks, 3, 30);
    check(Programme::ThreePhases, 3, 30);
    check(Programme::ThreeBlocks, 3, 20);
    check(Programme::Acute, 2, 20);
    check(Programme::Morning, 3, 30);
    check(Programme::LongStanding, 3, 20);
    check(Programme::Extension, 3, 30);
    check(Programme::Flexion, 3, 30);
    check(Programme::Quotas, 3, 30);
    check(Programme::Easier, 2, 20);
}

#[test]
fn what_a_programme_holds() {
    use Programme as P;
    let of = |programme| plan(&following(programme), false, day(0));
    for id in ["pelvic-tilt", "knee-rolls", "cat-cow"] {
        assert!(has(&of(P::Morning), id), "{id}");
    }
    assert!(!has(&of(P::Morning), "single-knee-to-chest") && !has(&of(P::Morning), "childs-pose"), "X09");
    assert!(has(&of(P::Flexion), "single-knee-to-chest") && has(&of(P::Flexion), "childs-pose"));
    assert!(has(&of(P::LongStanding), "doorway-stretch") && !has(&of(P::SixteenWeeks), "doorway-stretch"));
    for id in
        ["cat-cow", "standing-pelvic-tilt", "seated-rotation", "doorway-stretch", "ninety-ninety-stretch", "dead-bug"]
    {
        assert!(has(&of(P::ThreeBlocks), id), "{id}");
    }
    let from = |programme| {
        let planned = of(programme);
        planned.plan.items.iter().find(|item| item.exercise.family == Family::Balance).map(|item| item.from)
    };
    assert_eq!(from(P::SixteenWeeks), Some(Phase::Integrated));
    assert_eq!(from(P::Easier), Some(Phase::Foundation));
    let first = |programme| main_in(&of(programme).plan, Phase::Foundation);
    let core = ["dead-bug", "bird-dog", "glute-bridge", "sit-to-stand"];
    assert_eq!(first(P::SixteenWeeks), [&core[..], &["side-plank-knees", "mcgill-curl-up"]].concat());
    assert_eq!(first(P::Acute), [&core[..], &["hip-hinge-drill", "wall-push-up"]].concat());
    assert_eq!(main_in(&of(P::ThreePhases).plan, Phase::Load), main_in(&of(P::ThreePhases).plan, Phase::Integrated));
}

/// The main part of a phase: what is most important in the programme, as far as the minutes go.
#[test]
fn each_programme_has_its_own_base() {
    #[track_caller]
    fn check(programme: Programme, hard: Option<Condition>, phase: Phase, expected: &[&str]) {
        let conditions = hard.into_iter().collect();
        let profile = Profile { conditions, ..following(programme) };
        // What follows the sixteen weeks follows them.
        let before = plan(&Profile { choices: Choices::default(), ..profile.clone() }, false, day(0)).plan;
        let limits = profile.limits(false);
        let later = shape::of(programme).later;
        let known = Known { plan: later.then_some(&before), ..Known::default() };
        let planned = plan_knowing(&profile, false, day(if later { 16 * 7 } else { 0 }), &known);
        assert_eq!(planned.plan.programme, programme);
        assert!(planned.plan.items.iter().all(|item| limits.allow(item.exercise)));
        assert_eq!(main_in(&planned.plan, phase), expected, "{programme:?} {phase:?}");
    }
    use Phase::{Builders, Foundation, Integrated, Load};
    use Programme as P;
    let floor = Some(Condition::FloorIsHard);
    // Twenty minutes hold four at a time, and six take turns in the week.
    let blocks = ["dead-bug", "glute-bridge", "sit-to-stand", "bird-dog", "shoulder-blade-squeeze", "side-plank-knees"];
    check(P::ThreeBlocks, None, Foundation, &blocks);
    check(P::ThreeBlocks, None, Load, &blocks);
    // Of the eight only five need no floor.
    let upright = ["sit-to-stand", "hip-hinge-drill", "wall-push-up", "wall-shoulder-taps", "standing-march"];
    check(P::Acute, floor, Foundation, &upright);
    let standing =
        ["sit-to-stand", "wall-side-plank", "wall-plank", "hip-hinge-drill", "wall-push-up", "standing-march"];
    check(P::SixteenWeeks, floor, Foundation, &standing);
    let forwards = ["dead-bug", "glute-bridge", "sit-to-stand", "mcgill-curl-up", "side-plank-knees", "bird-dog"];
    check(P::Flexion, None, Foundation, &forwards);
    check(P::Flexion, None, Builders, &forwards);
    let everyday = ["sit-to-stand", "glute-bridge", "dead-bug", "hip-hinge-drill", "bird-dog", "wall-push-up"];
    check(P::Easier, None, Foundation, &everyday);
    check(P::Easier, None, Load, &everyday);
    let endurance =
        ["knee-plank", "side-plank-knees", "bird-dog", "glute-bridge", "shoulder-blade-squeeze", "sit-to-stand"];
    check(P::Cycle, None, Builders, &endurance);
    let keeping = [
        "glute-bridge",
        "sit-to-stand",
        "shoulder-blade-squeeze",
        "side-plank-knees",
        "hip-hinge-drill",
        "wall-push-up",
    ];
    check(P::Maintenance, None, Integrated, &keeping);
}

/// How many families take turns, and how many stay.
#[test]
fn pools() {
    #[track_caller]
    fn check(a_session: usize, strength_days: usize, expected: (usize, usize)) {
        assert_eq!(pick::Pool::new(a_session, strength_days).sizes(), expected);
    }
    check(4, 1, (4, 4));
    check(4, 2, (6, 8));
    check(4, 3, (6, 10));
    check(6, 3, (9, 13));
    // No more than the week has places for.
    check(2, 2, (4, 4));
    check(2, 3, (3, 6));
}

/// Who may bend backwards trains the muscles that straighten the back from the second phase on: first of all where that eases
/// or bones are thin, otherwise where there is room.
#[test]
fn the_back_is_straightened_by_strength() {
    #[track_caller]
    fn check(edit: impl FnOnce(&mut Profile), expected: Option<(Phase, Why)>) {
        let mut profile = somebody();
        edit(&mut profile);
        let planned = plan(&profile, false, day(0));
        let items = planned.plan.items.iter().zip(&planned.reasons);
        let mut found = items.filter(|(item, _)| item.exercise.id == "prone-chest-lift");
        assert_eq!(found.next().map(|(item, why)| (item.from, *why)), expected, "{profile:?}");
    }
    let has = |condition| move |it: &mut Profile| it.conditions = EnumSet::EMPTY.with(condition, true);
    let backwards = |it: &mut Profile| it.eases = EnumSet::EMPTY.with(Ease::Backwards, true);
    check(|_| (), None);
    check(|it| it.minutes = SessionMinutes::Thirty, Some((Phase::Integrated, Why::Base(Phase::Integrated))));
    check(has(Condition::Osteoporosis), Some((Phase::Builders, Why::Base(Phase::Builders))));
    check(backwards, Some((Phase::Builders, Why::Eases(Ease::Backwards))));
    let follows = Why::Follows(Programme::Extension);
    check(|it| it.choices.programme = Some(Programme::Extension), Some((Phase::Builders, follows)));
    check(has(Condition::Stenosis), None);
    check(
        |it| {
            backwards(it);
            it.symptoms = EnumSet::EMPTY.with(Symptom::BendingBackwards, true);
        },
        None,
    );
}

/// A carry that begins late begins with weights, for whom has them and needs no care; else with a march on the spot.
#[test]
fn who_has_weights_carries_them() {
    #[track_caller]
    fn check(edit: impl FnOnce(&mut Profile), expected: &str) {
        let mut profile = Profile { minutes: SessionMinutes::Thirty, ..somebody() };
        edit(&mut profile);
        let plan = plan(&profile, false, day(0)).plan;
        let carry = plan.items.iter().find(|item| item.exercise.family == Family::Carry).expect("a carry");
        assert_eq!(carry.exercise.id, expected, "{profile:?}");
    }
    check(|_| (), "farmers-walk");
    check(|it| it.equipment = it.equipment.with(Equipment::Weights, false), "standing-march");
    check(|it| it.choices.slowly = true, "standing-march");
    check(|it| (it.age, it.choices.programme) = (AgeBand::From65, Some(Programme::SixteenWeeks)), "standing-march");
    check(|it| it.conditions = EnumSet::EMPTY.with(Condition::Osteoporosis, true), "standing-march");
    check(|it| it.conditions = EnumSet::EMPTY.with(Condition::BloodPressure, true), "standing-march");
    // On its own feet from the first phase on.
    check(|it| it.conditions = EnumSet::EMPTY.with(Condition::FloorIsHard, true), "standing-march");
}

#[test]
fn the_press_up_waits_for_its_trial_set() {
    #[track_caller]
    fn check(press_up: Option<PressUp>, expected: &[&str], note: Option<Note>) {
        let mut profile = following(Programme::Extension);
        profile.choices.press_up = press_up;
        let planned = plan(&profile, false, day(0));
        let family = |item: &&crate::plan::Item| item.exercise.family == Family::Extension && item.part == Part::WarmUp;
        let found: Vec<_> = planned.plan.items.iter().filter(family).map(|item| item.exercise.id).collect();
        assert_eq!(found, expected);
        let all = [Note::TrialSet, Note::PressUpsOften];
        assert_eq!(all.into_iter().find(|it| planned.notes.contains(it)), note);
        let exclusion = profile.limits(false).exclusion(exercise("prone-press-up"));
        assert_eq!(exclusion.is_none(), press_up == Some(PressUp::Eased), "{exclusion:?}");
    }
    check(None, &["prone-lying"], Some(Note::TrialSet));
    check(Some(PressUp::Eased), &["prone-press-up"], Some(Note::PressUpsOften));
    check(Some(PressUp::Worse), &[], None);
}

#[test]
fn doses_begin_at_four_fifths() {
    #[track_caller]
    fn check(with: impl FnOnce(&mut Profile), expected: u16) {
        let mut profile = somebody();
        with(&mut profile);
        let planned = plan(&profile, false, day(0));
        let item = planned.plan.items.iter().find(|item| item.exercise.id == "glute-bridge").expect("a bridge");
        assert_eq!(item.dose.total(), expected);
    }
    check(|_| (), 20);
    check(|it| it.usual_pain = pain(3), 20);
    check(|it| it.usual_pain = pain(4), 16);
    check(|it| it.age = AgeBand::From60, 20);
    check(|it| it.age = AgeBand::From65, 16);
    check(|it| it.choices.programme = Some(Programme::Quotas), 16);
    check(|it| it.choices.programme = Some(Programme::Acute), 16);
    // 80 % once, not twice.
    check(|it| (it.choices.programme, it.usual_pain) = (Some(Programme::Quotas), pain(4)), 16);
}

#[test]
fn tests_set_the_start() {
    #[track_caller]
    fn check(id: &str, kind: TestKind, value: u16, expected: (u8, u16, Work)) {
        let dose = doses::from_test(&[test(kind, value)], exercise(id)).expect("a dose");
        assert_eq!((dose.sets(), dose.total(), dose.work()), expected, "{id} {value}");
        assert!(exercise(id).dose.allows(dose), "{id} {value}");
    }
    use Work::{Holds, Reps};
    check("sit-to-stand", TestKind::ChairStand, 10, (2, 16, Reps));
    check("sit-to-stand", TestKind::ChairStand, 14, (2, 22, Reps));
    check("sit-to-stand", TestKind::ChairStand, 15, (2, 24, Reps));
    check("sit-to-stand", TestKind::ChairStand, 60, (2, 24, Reps));
    check("sit-to-stand", TestKind::ChairStand, 0, (2, 4, Reps));
    // 80 % of 30 s are four holds of 6 s.
    check("knee-plank", TestKind::KneePlank, 29, (2, 6, Holds(6)));
    check("knee-plank", TestKind::KneePlank, 30, (2, 8, Holds(6)));
    check("knee-plank", TestKind::KneePlank, 180, (2, 12, Holds(6)));
    check("single-leg-stance", TestKind::OneLegStance, 45, (1, 3, Holds(5)));
    check("single-leg-stance", TestKind::OneLegStance, 5, (1, 3, Holds(4)));
    check("single-leg-stance", TestKind::OneLegStance, 0, (1, 3, Holds(1)));
    assert_eq!(doses::from_test(&[test(TestKind::ChairStand, 20)], exercise("glute-bridge")), None);
    let sides = [BodySide::Left, BodySide::Right].map(|side| {
        TestResult::new(TestKind::OneLegStance, Some(side), if side == BodySide::Left { 30 } else { 4 }).expect("one")
    });
    let dose = doses::from_test(&sides, exercise("single-leg-stance")).expect("a dose");
    assert_eq!(dose.work(), Holds(3), "the weaker side counts");
}

#[test]
fn tests_open_rungs_and_cap_cautious_starts() {
    #[track_caller]
    fn check(id: &str, kind: TestKind, value: u16, expected: bool) {
        assert_eq!(doses::opened(&[test(kind, value)], exercise(id)), expected, "{id} {value}");
    }
    check("front-plank", TestKind::KneePlank, 44, false);
    check("front-plank", TestKind::KneePlank, 45, true);
    check("side-plank", TestKind::FrontPlank, 59, false);
    check("side-plank", TestKind::FrontPlank, 60, true);
    check("side-plank", TestKind::KneePlank, 180, false);
    let tests = [test(TestKind::KneePlank, 50)];
    let known = Known { plan: None, tests: &tests, ..Known::default() };
    let planned = plan_knowing(&somebody(), false, day(0), &known);
    assert!(planned.notes.contains(&Note::Tested));
    assert!(main_in(&planned.plan, Phase::Builders).contains(&"front-plank"));
}

/// A rung that a test opens still has to be allowed, and waits for its phase.
#[test]
fn a_test_opens_nothing_that_is_ruled_out() {
    #[track_caller]
    fn check(without: &[&str], phase: Phase, expected: &str) {
        let mut profile = somebody();
        profile.choices.without = without.iter().fold(ExerciseSet::EMPTY, |set, id| set.with(exercise(id), true));
        let tests = [test(TestKind::KneePlank, 50)];
        let plan = plan_knowing(&profile, false, day(0), &Known { tests: &tests, ..Known::default() }).plan;
        let planks = plan.items.iter().filter(|item| item.exercise.family == Family::FrontPlank);
        let found: Vec<_> = planks.map(|item| (item.exercise.id, item.from)).collect();
        assert_eq!(found, [(expected, phase)], "{without:?}");
    }
    check(&[], Phase::Builders, "front-plank");
    check(&["front-plank"], Phase::Builders, "knee-plank");
    // With room for it from the first phase on.
    let others = ["heel-taps", "dead-bug", "bird-dog-leg-slide", "bird-dog", "glute-bridge", "bridge-hold"];
    check(&others, Phase::Foundation, "knee-plank");
}

/// For whom less is more a test may lower the start, never raise it.
#[test]
fn cautious_starts_are_never_above_the_usual() {
    #[track_caller]
    fn check(usual: u8, kind: TestKind, value: u16, id: &str, expected: (u16, Work)) {
        let tests = [test(kind, value)];
        let profile = Profile { usual_pain: pain(usual), ..somebody() };
        let plan = plan_knowing(&profile, false, day(0), &Known { tests: &tests, ..Known::default() }).plan;
        let item = plan.items.iter().find(|item| item.exercise.id == id).expect("there");
        assert_eq!((item.dose.total(), item.dose.work()), expected, "{usual} {id} {value}");
    }
    use Work::{Holds, Reps};
    check(2, TestKind::ChairStand, 20, "sit-to-stand", (24, Reps));
    check(4, TestKind::ChairStand, 20, "sit-to-stand", (16, Reps));
    check(4, TestKind::ChairStand, 5, "sit-to-stand", (8, Reps));
    // As many, but held for less: the test counts.
    check(2, TestKind::OneLegStance, 4, "single-leg-stance", (3, Holds(3)));
    check(4, TestKind::OneLegStance, 4, "single-leg-stance", (3, Holds(3)));
    check(4, TestKind::OneLegStance, 45, "single-leg-stance", (3, Holds(5)));
}

#[test]
fn the_latest_test_counts() {
    let entry = |after, fact| Entry { date: day(after), fact };
    let (old, new) = (test(TestKind::ChairStand, 9), test(TestKind::ChairStand, 12));
    let plank = test(TestKind::KneePlank, 20);
    let entries = [entry(0, Fact::Tested(old)), entry(1, Fact::Tested(plank)), entry(2, Fact::Tested(new))];
    assert_eq!(latest_tests(entries.iter()), [new, plank]);
}

/// A family that could not begin is tried again when its next rung may be done.
#[test]
fn what_was_barred_is_tried_again() {
    let mut profile = somebody();
    profile.equipment = [Equipment::Wall, Equipment::Band].into_iter().collect();
    let planned = plan(&profile, false, day(0));
    assert!(!main_in(&planned.plan, Phase::Foundation).contains(&"sit-to-stand"));
    assert!(main_in(&planned.plan, Phase::Builders).contains(&"body-weight-squat"), "{:?}", planned.plan);
}

#[test]
fn wishes_are_kept() {
    let some = |ids: &[&str]| ids.iter().fold(ExerciseSet::EMPTY, |set, id| set.with(exercise(id), true));
    let mut profile = somebody();
    profile.choices.without = some(&["bird-dog", "cat-cow"]);
    profile.choices.rather = some(&["bridge-hold", "prone-press-up", "front-plank"]);
    let planned = plan(&profile, false, day(0));
    assert!(!has(&planned, "bird-dog") && !has(&planned, "cat-cow"));
    assert!(has(&planned, "bridge-hold") && !has(&planned, "glute-bridge"));
    assert!(!has(&planned, "prone-press-up"), "no trial set yet");
    let slot = planned.plan.items.iter().position(|item| item.exercise.id == "bridge-hold").expect("there");
    assert_eq!(planned.reasons[slot], Why::Wanted);
    let (dose, usual) = (planned.plan.items[slot].dose, exercise("bridge-hold").dose.start);
    assert!(dose.total() < usual.total(), "a harder one begins with less: {dose:?}");
    let fronts = planned.plan.items.iter().filter(|item| item.exercise.id == "front-plank");
    assert!(fronts.into_iter().all(|item| item.from >= Phase::Builders));
}

/// A wish is kept where nothing rules it out; what is harder begins with less, what is not with its usual start.
#[test]
fn wishes_keep_to_the_limits() {
    #[track_caller]
    fn check(wish: &str, conditions: &[Condition], family: Family, expected: &[(&str, u16)]) {
        let mut profile = Profile { conditions: conditions.iter().copied().collect(), ..somebody() };
        profile.choices.rather = ExerciseSet::EMPTY.with(exercise(wish), true);
        let plan = plan(&profile, false, day(0)).plan;
        let items = plan.items.iter().filter(|item| item.exercise.family == family);
        let found: Vec<_> = items.map(|item| (item.exercise.id, item.dose.total())).collect();
        assert_eq!(found, expected, "{wish}");
    }
    let less = exercise("bridge-hold").dose.start.total() * doses::TOLERANCE_PERCENT / 100;
    check("bridge-hold", &[], Family::Bridge, &[("bridge-hold", less)]);
    check("bridge-hold", &[Condition::BloodPressure], Family::Bridge, &[("glute-bridge", 20)]);
    check("raised-sit-to-stand", &[], Family::Squat, &[("raised-sit-to-stand", 12)]);
    check("sit-to-stand", &[], Family::Squat, &[("sit-to-stand", 16)]);
    check("lying-hamstring-stretch", &[], Family::HipMobility, &[("lying-hamstring-stretch", 1)]);
}

#[test]
fn power_is_a_choice_with_a_gate() {
    #[track_caller]
    fn check(programme: Programme, power: bool, usual: u8, expected: bool) {
        let mut profile = following(programme);
        (profile.choices.power, profile.usual_pain) = (power, pain(usual));
        let old = plan(&somebody(), false, day(0)).plan;
        let known = Known { plan: Some(&old), tests: &[], ..Known::default() };
        let planned = plan_knowing(&profile, false, day(16 * 7), &known);
        let fast = |item: &&crate::plan::Item| matches!(item.exercise.family, Family::Jump | Family::Throw);
        let found: Vec<_> = planned.plan.items.iter().filter(fast).collect();
        assert_eq!(!found.is_empty(), expected, "{programme:?} {power} {usual}");
        assert!(found.iter().all(|item| item.from == Phase::Load));
    }
    check(Programme::Cycle, true, 3, true);
    check(Programme::Cycle, true, 4, false);
    check(Programme::Cycle, false, 0, false);
    check(Programme::SixteenWeeks, true, 3, true);
    check(Programme::Maintenance, true, 0, false);
    check(Programme::Quotas, true, 0, false);
}

#[test]
fn what_goes_on() {
    let mut old = plan(&somebody(), false, day(0)).plan;
    old.phase = Phase::Builders;
    let slot = old.items.iter().position(|item| item.exercise.id == "glute-bridge").expect("a bridge");
    old.items[slot].exercise = exercise("bridge-march");
    old.items[slot].dose = exercise("bridge-march").dose.top;
    let known = Known { plan: Some(&old), tests: &[], ..Known::default() };
    let again = |profile: &Profile, today| plan_knowing(profile, false, today, &known).plan;
    let same = again(&somebody(), day(50));
    assert_eq!((same.start, same.phase), (day(0), Phase::Builders));
    assert_eq!(same.items[slot], old.items[slot], "the rung that was reached stays");
    let quotas = again(&following(Programme::Quotas), day(50));
    assert_eq!((quotas.start, quotas.phase), (day(0), Phase::Builders), "its weeks go on");
    let cycle = again(&following(Programme::Cycle), day(112));
    assert_eq!((cycle.programme, cycle.start, cycle.phase), (Programme::Cycle, day(112), Phase::Builders));
    let keep = again(&following(Programme::Maintenance), day(112));
    assert_eq!((keep.programme, keep.start, keep.phase), (Programme::Maintenance, day(112), Phase::Builders));
    // What waits for a later phase does not come early, when something for now is there as well.
    let mut without_chair = somebody();
    without_chair.equipment = [Equipment::Wall].into_iter().collect();
    let waiting = plan(&without_chair, false, day(0)).plan;
    assert!(main_in(&waiting, Phase::Builders).contains(&"body-weight-squat"));
    let with_chair =
        plan_knowing(&somebody(), false, day(1), &Known { plan: Some(&waiting), tests: &[], ..Known::default() }).plan;
    assert!(main_in(&with_chair, Phase::Foundation).contains(&"sit-to-stand"), "{with_chair:?}");
    let mut unwanted = somebody();
    unwanted.choices.without = ExerciseSet::EMPTY.with(exercise("bridge-march"), true);
    assert!(again(&unwanted, day(50)).items.iter().all(|item| item.exercise.id != "bridge-march"));
    let mut wanted = somebody();
    wanted.choices.rather = ExerciseSet::EMPTY.with(exercise("bridge-hold"), true);
    assert!(again(&wanted, day(50)).items.iter().any(|item| item.exercise.id == "bridge-hold"));
}

#[test]
fn a_day_of_rest_is_for_walking() {
    use DayKind::{Mobility as M, Rest as R, Strength as S};
    let week = plan(&somebody(), false, day(0)).plan.week;
    assert_eq!(week, [S, M, S, M, S, M, R]);
}
