use super::*;
use steadyback_catalogue::library;
use steadyback_catalogue::measure::Effort;

/// `done` of 20 reps of the glute bridge.
fn log(peak: u8, done: u16, effort: u8, quality: Quality) -> ItemLog {
    let exercise = library::by_id("glute-bridge").expect("in the library");
    ItemLog {
        slot: 0,
        exercise,
        dose: exercise.dose.start,
        done,
        peak: Pain::new(peak),
        effort: Effort::new(effort),
        quality,
        ended: Ended::Done,
    }
}

#[track_caller]
fn check(usual: u8, before: u8, peak: u8, expected: Verdict) {
    let (usual, before) = (Pain::new(usual).expect("a score"), Pain::new(before).expect("a score"));
    assert_eq!(in_session(usual, before, &log(peak, 20, 5, Quality::Fine)).verdict, expected);
}

#[test]
fn pain_during_in_normal_mode() {
    check(0, 0, 0, Verdict::Green);
    check(3, 3, 3, Verdict::Green);
    check(3, 0, 4, Verdict::Amber);
    check(3, 5, 5, Verdict::Amber);
    check(0, 0, 6, Verdict::Red);
    check(3, 6, 10, Verdict::Red);
}

#[test]
fn pain_during_in_shifted_mode() {
    check(4, 4, 5, Verdict::Green);
    check(6, 6, 6, Verdict::Green);
    check(4, 4, 6, Verdict::Amber);
    check(4, 4, 7, Verdict::Red);
    check(7, 7, 8, Verdict::Red);
    check(6, 6, 7, Verdict::Green);
    check(5, 8, 7, Verdict::Green);
}

#[track_caller]
fn check_rest(done: u16, effort: u8, quality: Quality, expected: Verdict) {
    assert_eq!(in_session(Pain::NONE, Pain::NONE, &log(0, done, effort, quality)).verdict, expected);
}

#[test]
fn reps_effort_and_form() {
    check_rest(18, 7, Quality::Fine, Verdict::Green);
    check_rest(17, 5, Quality::Fine, Verdict::Amber);
    check_rest(12, 5, Quality::Fine, Verdict::Amber);
    check_rest(11, 5, Quality::Fine, Verdict::Red);
    check_rest(20, 8, Quality::Fine, Verdict::Amber);
    check_rest(20, 5, Quality::FormSlipped, Verdict::Amber);
    check_rest(20, 5, Quality::Sharp, Verdict::Red);
    check_rest(20, 5, Quality::Spreading, Verdict::Red);
    check_rest(20, 5, Quality::Numb, Verdict::Red);
    check_rest(25, 5, Quality::Fine, Verdict::Green);
}

#[track_caller]
fn check_next(before: u8, after: Option<u8>, leg: Leg, expected: Verdict) {
    let answer = after.and_then(Pain::new).map(|pain| (pain, leg));
    assert_eq!(next_day(Pain::new(before).expect("a score"), answer, false).verdict, expected);
}

#[test]
fn the_day_after() {
    check_next(2, Some(2), Leg::Same, Verdict::Green);
    check_next(2, Some(0), Leg::MoreCentral, Verdict::Green);
    check_next(2, Some(3), Leg::Same, Verdict::Amber);
    check_next(2, Some(4), Leg::Same, Verdict::Red);
    check_next(2, None, Leg::Same, Verdict::Amber);
    check_next(2, Some(1), Leg::FurtherDown, Verdict::Red);
    check_next(2, Some(1), Leg::NewNumbnessOrWeakness, Verdict::Red);
}
