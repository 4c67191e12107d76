//! From phase to phase: what each waits for, and when it ends.

use steadyback_catalogue::dose::Work::{Holds, Reps};
use steadyback_catalogue::enum_set::{EnumSet, Member};
use steadyback_catalogue::exercise::{Condition, Part, Phase};
use steadyback_catalogue::functional_test::{BodySide, TestKind, TestResult};
use steadyback_rules::journal::{Ended, Fact};
use steadyback_rules::planner;
use steadyback_rules::progression::{Input, ItemState, Prescription, Progress, Rule, Wait};
use steadyback_simulate::{Dice, person};

use super::{Diary, day, dose, exercise, pain, rules, start};

fn of<'a>(progress: &'a mut Progress, id: &str) -> &'a mut ItemState {
    progress.items.iter_mut().find(|state| state.exercise.id == id).expect("there")
}

fn slot(progress: &Progress, id: &str) -> u8 {
    let found = progress.items.iter().position(|state| state.exercise.id == id).expect("there");
    u8::try_from(found).expect("a slot")
}

/// On this day, in this phase since the first Monday, with everything that it waits for, changed by `with`.
fn waits(phase: Phase, date: u64, with: impl FnOnce(&mut Progress)) -> (Progress, Vec<Wait>) {
    let mut progress = Diary::new().progress;
    progress.phase = phase;
    progress.phase_sessions = [0, 2, 4, 7, 9, 11].map(day).to_vec();
    for state in &mut progress.items {
        state.mastered_start = true;
        state.dose = state.exercise.dose.mastery;
    }
    with(&mut progress);
    let waits = progress.phase_waits(day(date));
    (progress, waits)
}

#[track_caller]
fn check(phase: Phase, date: u64, expected: &[Wait], with: impl FnOnce(&mut Progress)) {
    assert_eq!(waits(phase, date, with).1, expected, "{phase:?} {date}");
}

/// What is waited for with one exercise: its own slot, or nothing.
#[track_caller]
fn check_slot(phase: Phase, date: u64, id: &str, wait: Option<fn(u8) -> Wait>, with: impl FnOnce(&mut Progress)) {
    let at = slot(&Diary::new().progress, id);
    let expected: Vec<_> = wait.map(|wait| wait(at)).into_iter().collect();
    assert_eq!(waits(phase, date, with).1, expected, "{phase:?} {id}");
}

/// Two weeks, six sessions, dead bug and bird dog green as they begin, a week without a flare.
#[test]
fn what_the_first_phase_waits_for() {
    let first = Phase::Foundation;
    check(first, 14, &[], |_| {});
    check(first, 13, &[Wait::Days(1)], |_| {});
    check(first, 0, &[Wait::Days(14)], |_| {});
    check(first, 14, &[Wait::Sessions(1)], |it| it.phase_sessions.truncate(5));
    check(first, 14, &[Wait::Sessions(6)], |it| it.phase_sessions.clear());
    check(first, 14, &[], |it| it.last_flare = Some(day(7)));
    check(first, 14, &[Wait::Calm(Some(day(15)))], |it| it.last_flare = Some(day(8)));
    for id in ["dead-bug", "bird-dog"] {
        check_slot(first, 14, id, Some(Wait::Start), |it| of(it, id).mastered_start = false);
        // Twice as much as the minutes allow will do, and so will a rung further.
        check_slot(first, 14, id, Some(Wait::Start), |it| {
            (of(it, id).mastered_start, of(it, id).mastered) = (false, 1);
        });
        check_slot(first, 14, id, None, |it| (of(it, id).mastered_start, of(it, id).mastered) = (false, 2));
        check_slot(first, 14, id, None, |it| {
            let state = of(it, id);
            state.mastered_start = false;
            state.exercise = exercise(if id == "dead-bug" { "straight-leg-dead-bug" } else { "bird-dog-squares" });
        });
    }
    check(first, 14, &[], |it| of(it, "glute-bridge").mastered_start = false);
    check(first, 10, &[Wait::Days(4), Wait::Sessions(2)], |it| it.phase_sessions.truncate(4));
}

/// One exercise that is not there yet holds the first two phases up for eight weeks, and the one with load for as long as it takes.
#[test]
fn one_exercise_does_not_hold_up_the_rest_for_good() {
    let begun = |it: &mut Progress, id: &str| of(it, id).mastered_start = false;
    check_slot(Phase::Foundation, 55, "bird-dog", Some(Wait::Start), |it| begun(it, "bird-dog"));
    check_slot(Phase::Foundation, 56, "bird-dog", None, |it| begun(it, "bird-dog"));
    check(Phase::Foundation, 56, &[Wait::Sessions(1)], |it| it.phase_sessions.truncate(5));
    let plank = exercise("knee-plank").dose.start;
    check_slot(Phase::Builders, 55, "knee-plank", Some(Wait::Mastery), |it| of(it, "knee-plank").dose = plank);
    check_slot(Phase::Builders, 56, "knee-plank", None, |it| of(it, "knee-plank").dose = plank);
    check(Phase::Builders, 56, &[Wait::Calm(Some(day(57)))], |it| it.last_flare = Some(day(50)));
    for (phase, until) in
        [(Phase::Foundation, Some(day(56))), (Phase::Builders, Some(day(56))), (Phase::Integrated, None)]
    {
        assert_eq!(waits(phase, 84, |_| {}).0.holds_up_until(), until, "{phase:?}");
    }
}

/// During a flare nobody knows when it is over.
#[test]
fn a_flare_is_waited_for() {
    let mut diary = Diary::new();
    diary.write(day(0), Fact::FlareBegan);
    assert!(diary.progress.phase_waits(day(20)).contains(&Wait::Calm(None)));
    diary.write(day(20), Fact::FlareEnded);
    assert!(diary.progress.phase_waits(day(26)).contains(&Wait::Calm(Some(day(27)))));
    assert!(!diary.progress.phase_waits(day(27)).iter().any(|it| matches!(it, Wait::Calm(_))));
}

/// Four weeks, and plank, bridge and row at their mastery dose.
#[test]
fn what_the_second_phase_waits_for() {
    let second = Phase::Builders;
    check(second, 28, &[], |_| {});
    check(second, 27, &[Wait::Days(1)], |_| {});
    check(second, 28, &[], |it| it.last_flare = Some(day(21)));
    check(second, 28, &[Wait::Calm(Some(day(29)))], |it| it.last_flare = Some(day(22)));
    for (id, next) in
        [("knee-plank", "front-plank"), ("glute-bridge", "bridge-hold"), ("band-pull-apart", "standing-row")]
    {
        let start = exercise(id).dose.start;
        check_slot(second, 28, id, Some(Wait::Mastery), |it| of(it, id).dose = start);
        // One smallest step above where it began.
        let step = steadyback_rules::progression::growth::smallest(exercise(id), start).expect("a step");
        check_slot(second, 28, id, None, |it| of(it, id).dose = step);
        // Or a rung further, whatever its dose.
        check_slot(second, 28, id, None, |it| {
            let state = of(it, id);
            (state.exercise, state.dose) = (exercise(next), exercise(next).dose.floor());
        });
    }
    let plank = |seconds| Fact::Tested(TestResult::new(TestKind::KneePlank, None, seconds).expect("a result"));
    for (seconds, wait) in [(44, Some(Wait::Mastery as fn(u8) -> Wait)), (45, None)] {
        let mut diary = Diary::new();
        diary.write(day(0), plank(seconds));
        let tests = diary.progress.tests;
        check_slot(second, 28, "knee-plank", wait, |it| {
            it.tests = tests;
            of(it, "knee-plank").dose = exercise("knee-plank").dose.start;
        });
    }
}

/// Four weeks and the twelfth week, four weeks without a flare, usual pain of 3, a hinge that has begun and ten seconds on each leg.
#[test]
fn what_the_third_phase_waits_for() {
    let third = Phase::Integrated;
    let stands = |it: &mut Progress| of(it, "single-leg-stance").dose = dose(1, 3, Holds(10));
    // Week 12 begins on day 77.
    check(third, 77, &[], stands);
    check(third, 76, &[Wait::Week(12)], stands);
    check(third, 77, &[], |it| (stands(it), it.phase_since = day(49)).1);
    check(third, 77, &[Wait::Days(1)], |it| (stands(it), it.phase_since = day(50)).1);
    check(third, 77, &[], |it| (stands(it), it.last_flare = Some(day(49))).1);
    check(third, 77, &[Wait::Calm(Some(day(78)))], |it| (stands(it), it.last_flare = Some(day(50))).1);
    check(third, 77, &[], |it| (stands(it), it.limits.usual_pain = pain(3)).1);
    check(third, 77, &[Wait::Pain(pain(3))], |it| (stands(it), it.limits.usual_pain = pain(4)).1);
    check_slot(third, 77, "hip-hinge-drill", Some(Wait::Start), |it| of(it, "hip-hinge-drill").mastered_start = false);
    check(third, 77, &[Wait::Stance(10)], |it| of(it, "single-leg-stance").dose = dose(1, 3, Holds(9)));
    check(third, 77, &[], |it| {
        let state = of(it, "single-leg-stance");
        (state.exercise, state.dose) = (exercise("single-leg-reach"), dose(1, 4, Reps));
    });
    // Both legs in the test stand for it, and whom it is ruled out for is not asked.
    let test = |side, seconds| TestResult::new(TestKind::OneLegStance, Some(side), seconds).expect("a result");
    for (left, right, expected) in [(10, 10, &[][..]), (10, 9, &[Wait::Stance(10)]), (9, 10, &[Wait::Stance(10)])] {
        let mut diary = Diary::new();
        diary.write(day(0), Fact::Tested(test(BodySide::Left, left)));
        diary.write(day(0), Fact::Tested(test(BodySide::Right, right)));
        let tests = diary.progress.tests;
        check(third, 77, expected, |it| {
            it.tests = tests;
            of(it, "single-leg-stance").dose = dose(1, 3, Holds(5));
        });
    }
    check(third, 77, &[], |it| {
        of(it, "single-leg-stance").dose = dose(1, 3, Holds(5));
        it.limits.conditions = EnumSet::EMPTY.with(Condition::Unsteady, true);
    });
}

/// Load is the last one.
#[test]
fn the_last_phase_waits_for_nothing() {
    check(Phase::Load, 0, &[], |it| it.phase_sessions.clear());
}

/// Whoever it is: what is waited for is in the plan, allowed, has its turn and can be reached.
#[test]
fn nothing_impossible_is_waited_for() {
    for seed in 0..300 {
        let somebody = person(&mut Dice::new(seed));
        let mut progress =
            Progress::new(planner::plan(&somebody, false, start()).plan, somebody.limits(false), start());
        if progress.plan.strength_days() == 0 {
            continue;
        }
        for phase in Phase::ALL {
            progress.phase = *phase;
            let turns = progress.turns();
            for wait in progress.phase_waits(day(100)) {
                let (Wait::Start(slot) | Wait::Mastery(slot)) = wait else { continue };
                let (_, state) = progress.active().find(|(at, _)| *at == slot).expect("in the plan");
                assert!(state.item.part == Part::Main && turns.times(slot) > 0, "{seed} {phase:?} {state:?}");
            }
        }
    }
}

/// Sessions, and the day on which the first phase ends: at the beginning of a week that is not a lighter one, if the week before had
/// training.
#[test]
fn a_phase_ends_at_the_beginning_of_a_week() {
    #[track_caller]
    fn check(sessions: &[u64], until: u64, up: Option<u64>) {
        let mut diary = Diary::new();
        for date in sessions {
            diary.green(day(*date));
        }
        diary.progress = {
            let (later, decisions) = diary.progress.on(day(until));
            diary.decisions.extend(decisions);
            later
        };
        let ups: Vec<_> =
            diary.decisions.iter().filter(|it| it.rule == Rule::PhaseUp).map(|it| (it.date, it.after)).collect();
        let expected: Vec<_> = up.map(|date| (day(date), Prescription::InPhase(Phase::Builders))).into_iter().collect();
        assert_eq!(ups, expected, "{sessions:?}");
        let expected = up.map_or((Phase::Foundation, day(0)), |date| (Phase::Builders, day(date)));
        assert_eq!((diary.progress.phase, diary.progress.phase_since), expected);
    }
    check(&[0, 2, 4, 7, 9, 11], 13, None);
    check(&[0, 2, 4, 7, 9, 11], 14, Some(14));
    // Five sessions; the sixth comes too late for this week, and the next but one is lighter.
    check(&[0, 2, 4, 7, 9], 20, None);
    check(&[0, 2, 4, 7, 9, 14], 27, None);
    check(&[0, 2, 4, 7, 9, 14, 21, 23], 28, Some(28));
    // Six of them, and then a week without.
    check(&[0, 1, 2, 3, 4, 6], 20, None);
    check(&[0, 1, 2, 3, 4, 7], 14, Some(14));
}

/// What a phase up has read.
#[test]
fn a_phase_up_says_what_it_read() {
    let mut diary = Diary::new();
    for date in [0, 2, 4, 7, 9, 11] {
        diary.green(day(date));
    }
    let got = diary.progress.on(day(14)).1;
    let up = got.iter().find(|it| it.rule == Rule::PhaseUp).expect("the next phase");
    assert_eq!(up.inputs, [Input::DaysInPhase(14), Input::SessionsInPhase(6)]);
}

/// One that comes although an exercise is not there yet says which; it does not say that the goals are met.
#[test]
fn a_phase_up_names_what_is_not_there() {
    let mut diary = Diary::new();
    for date in (0..8).flat_map(|week| [0, 2, 4].map(|at| 7 * week + at)) {
        diary.train(day(date), |log| log.items.retain(|item| item.exercise.id != "bird-dog"));
    }
    assert_eq!(diary.progress.on(day(55)).0.phase, Phase::Foundation);
    let got = diary.progress.on(day(56)).1;
    let up = got.iter().find(|it| it.rule == Rule::PhaseUp).expect("the next phase");
    assert_eq!(up.inputs.last(), Some(&Input::NotThere(exercise("bird-dog"))));
    let said = steadyback_words::en::rules::because(up);
    assert!(said.contains("what is not there yet") && !said.contains("met the goals"), "{said}");
}

/// Dead bug and bird dog have to have been green; what is left out, or hurts each time, has not.
#[test]
fn the_first_phase_needs_its_exercises() {
    #[track_caller]
    fn check(id: &str, peak: u8, left_out: bool, expected: bool) {
        let mut diary = Diary::new();
        for date in [0, 2, 4, 7, 9, 11] {
            diary.train(day(date), |log| {
                for item in log.items.iter_mut().filter(|item| item.exercise.id == id) {
                    item.peak = Some(pain(peak));
                    if left_out {
                        (item.ended, item.peak, item.done) = (Ended::Skipped, None, 0);
                    }
                }
            });
            diary.answer(day(date), 2);
        }
        let up = rules(&diary.progress.on(day(14)).1).contains(&Rule::PhaseUp);
        assert_eq!(up, expected, "{id} {peak} {left_out}");
    }
    check("dead-bug", 3, false, true);
    check("dead-bug", 4, false, false);
    check("bird-dog", 4, false, false);
    check("dead-bug", 3, true, false);
    check("bird-dog", 3, true, false);
    check("glute-bridge", 4, false, true);
    check("glute-bridge", 3, true, true);
}

/// An exercise is learnt once it, or another of its ladder, was green at the dose it began with or at its usual start.
#[test]
fn learnt_at_the_first_dose() {
    #[track_caller]
    fn check((begun, least): (&str, u16), id: &str, total: u16, peak: u8, expected: bool) {
        let mut diary = Diary::doing(id, 2, total, Reps);
        diary.progress.items[0].begun = (exercise(begun), dose(2, least, Reps));
        diary.train(day(0), |log| log.items[0].peak = Some(pain(peak)));
        diary.answer(day(0), 2);
        assert_eq!(diary.progress.items[0].mastered_start, expected, "{begun} {least} {id} {total} {peak}");
    }
    check(("dead-bug", 20), "dead-bug", 20, 2, true);
    check(("dead-bug", 20), "dead-bug", 19, 2, false);
    check(("dead-bug", 20), "dead-bug", 20, 4, false);
    check(("dead-bug", 16), "dead-bug", 16, 2, true);
    check(("dead-bug", 16), "dead-bug", 15, 2, false);
    // More than the usual start is not asked for.
    check(("dead-bug", 24), "dead-bug", 20, 2, true);
    // An easier one at its own usual start, for who had to step down.
    check(("dead-bug", 20), "heel-taps", 16, 2, true);
    check(("dead-bug", 20), "heel-taps", 15, 2, false);
    check(("heel-taps", 16), "dead-bug", 20, 2, true);
}
