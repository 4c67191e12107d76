//! Going down: reds, slips, a bad day after, legs.

use steadyback_catalogue::dose::{Dose, Work};
use steadyback_catalogue::enum_set::EnumSet;
use steadyback_catalogue::exercise::ExerciseRef;
use steadyback_catalogue::library;
use steadyback_rules::journal::{Ended, Fact, Leg, Quality, SessionLog};
use steadyback_rules::progression::{Input, Prescription, Rule, easier, instead};

use steadyback_catalogue::dose::Work::{Holds, Reps};

use super::{Diary, day, dose, pain, rules};

/// A red this many days after the first, each on its day.
#[test]
fn two_reds_in_fourteen_days_step_down() {
    #[track_caller]
    fn check(days: &[u64], expected: &[Rule], after: (&str, u16)) {
        let mut diary = Diary::doing("bridge-hold", 2, 8, Holds(10));
        let mut got = Vec::new();
        for date in days {
            diary.train(day(*date), |log| log.items[0].peak = Some(pain(6)));
            got.extend(diary.answer(day(*date), 2).into_iter().filter(|it| it.slot == Some(0)).map(|it| it.rule));
        }
        assert_eq!((got.as_slice(), (diary.first().0, diary.first().2)), (expected, after), "{days:?}");
    }
    let (red, down, swap) = (Rule::InSessionRed, Rule::StepDown, Rule::Swap);
    check(&[0], &[red], ("bridge-hold", 8));
    // Of 8 x 10 s x 1.2 two sets of 6 bridges of 6 s are 75 %, of 7 they would be 87.
    check(&[0, 2], &[red, down], ("glute-bridge", 12));
    check(&[0, 6, 13], &[red, down, swap], ("bridge-hold", 2));
    check(&[0, 2, 4], &[red, down, swap], ("bridge-hold", 2));
}

#[test]
fn reds_count_for_fourteen_days() {
    // Three weeks hold a lay-off only if nothing is done, so there are greens in between.
    #[track_caller]
    fn check(second: u64, expected: Rule) {
        let mut diary = Diary::doing("bridge-hold", 2, 8, Holds(10));
        diary.train(day(0), |log| log.items[0].quality = Quality::Sharp);
        diary.answer(day(0), 2);
        diary.green(day(5));
        diary.green(day(9));
        diary.train(day(second), |log| log.items[0].quality = Quality::Sharp);
        assert_eq!(rules(&diary.answer(day(second), 2)), [expected], "{second}");
    }
    check(12, Rule::StepDown);
    check(13, Rule::StepDown);
    check(14, Rule::InSessionRed);
}

/// Late answers do not stretch the fourteen days.
#[test]
fn reds_are_counted_by_the_day_of_the_session() {
    let mut diary = Diary::doing("bridge-hold", 2, 8, Holds(10));
    diary.train(day(0), |log| log.items[0].quality = Quality::Sharp);
    diary.answer(day(0), 2);
    diary.green(day(6));
    diary.train(day(13), |log| log.items[0].quality = Quality::Sharp);
    let late = Fact::NextDay { session: day(13), pain: pain(2), leg: Leg::Same };
    assert_eq!(rules(&diary.write(day(15), late)), [Rule::StepDown]);
}

#[test]
fn form_that_slips_twice_in_a_row_steps_down() {
    #[track_caller]
    fn check(slips: &[bool], expected: &[Rule]) {
        let mut diary = Diary::doing("bridge-hold", 2, 8, Holds(10));
        let mut got = Vec::new();
        for (slip, date) in slips.iter().zip((0..).step_by(2)) {
            diary.train(day(date), |log| {
                log.items[0].quality = if *slip { Quality::FormSlipped } else { Quality::Fine };
            });
            got.extend(rules(&diary.answer(day(date), 2)));
        }
        assert_eq!(got, expected, "{slips:?}");
    }
    let (hold, green, down) = (Rule::Hold, Rule::FirstGreen, Rule::StepDown);
    check(&[true, true], &[hold, down]);
    check(&[true, false, true], &[hold, green, hold]);
    check(&[true, true, true, true], &[hold, down, hold, down]);
}

/// A worse day after costs everything loaded of that session 20 % once, and counts as one red: on what hurt most.
#[test]
fn one_red_for_one_bad_day() {
    let mut diary = Diary::new();
    let before = diary.progress.clone();
    let mut done = Vec::new();
    diary.train(day(0), |log| {
        let bird_dog = log.items.iter_mut().find(|item| item.exercise.id == "bird-dog").expect("bird dog");
        bird_dog.peak = Some(pain(3));
        done = log.items.iter().map(|item| item.slot).collect();
    });
    let got = diary.answer(day(0), 4);
    for (slot, was) in before.active() {
        let is = &diary.progress.items[usize::from(slot)];
        let decision = got.iter().find(|it| it.slot == Some(slot));
        if was.exercise.loaded && done.contains(&slot) {
            assert_eq!(is.dose, was.exercise.dose.share(was.dose, 80), "{:?}", was.exercise);
            assert_eq!(decision.map(|it| it.rule), Some(Rule::NextDayRed));
            let reds = u8::from(was.exercise.id == "bird-dog");
            assert_eq!((is.reds.len(), decision.unwrap().inputs.last()), (usize::from(reds), Some(&Input::Reds(reds))));
            assert!(diary.progress.frozen.contains(&(was.exercise.family, day(8))));
        } else {
            assert_eq!(is.dose, was.dose, "{:?}", was.exercise);
        }
    }
    assert!(before.active().any(|(slot, it)| it.exercise.loaded && !done.contains(&slot)));
    diary.check_replay();
}

/// With equal pain the first loaded exercise is to blame; what was left out is not, nor what is not loaded.
#[test]
fn who_is_to_blame_for_a_bad_day() {
    #[track_caller]
    fn check(peaks: [u8; 2], left_out: bool, blamed: usize) {
        let all = [("pelvic-tilt", 1, 8, Reps), ("glute-bridge", 2, 20, Reps), ("dead-bug", 2, 20, Reps)];
        let mut diary = Diary::doing_all(&all);
        diary.train(day(0), |log| {
            for item in &mut log.items {
                item.peak = Some(pain([3, peaks[0], peaks[1]][usize::from(item.slot)]));
                if item.slot == 1 && left_out {
                    (item.ended, item.done) = (Ended::Skipped, 0);
                }
            }
        });
        diary.answer(day(0), 4);
        let reds: Vec<_> = diary.progress.items.iter().map(|it| it.reds.len()).collect();
        let expected: Vec<_> = (0..all.len()).map(|slot| usize::from(slot == blamed)).collect();
        assert_eq!(reds, expected, "{peaks:?} {left_out}");
    }
    check([2, 2], false, 1);
    check([2, 3], false, 2);
    check([3, 2], false, 1);
    check([3, 2], true, 2);
}

/// An easier week is said before a family that is held back: nothing would grow anyway.
#[test]
fn an_easier_week_comes_before_a_bad_day() {
    #[track_caller]
    fn check(bad: u64, then: u64, expected: Rule) {
        let mut diary = Diary::doing("glute-bridge", 3, 30, Reps);
        diary.train(day(bad), |_| {});
        diary.answer(day(bad), 4);
        assert_eq!(rules(&diary.green(day(then))).last(), Some(&expected), "{bad} {then}");
    }
    check(14, 18, Rule::NextDayRed);
    check(18, 21, Rule::Deload);
}

/// What was red before, and is not to blame for a bad day, does not step down again because of it. The bridge has no rung below.
#[test]
fn a_bad_day_counts_on_one_exercise_only() {
    let mut diary = Diary::doing_all(&[("glute-bridge", 2, 20, Reps), ("bird-dog", 2, 12, Holds(3))]);
    let slot = |log: &SessionLog, id: &str| log.items.iter().position(|item| item.exercise.id == id).expect("there");
    for date in [0, 2] {
        diary.train(day(date), |log| {
            let at = slot(log, "glute-bridge");
            log.items[at].peak = Some(pain(6));
        });
        diary.answer(day(date), 2);
    }
    diary.train(day(4), |log| {
        let at = slot(log, "bird-dog");
        log.items[at].peak = Some(pain(3));
    });
    let got = diary.answer(day(4), 4);
    let of = |id: &str| {
        got.iter().find(|it| matches!(it.before, Prescription::Doing(exercise, _) if exercise.id == id)).expect(id)
    };
    assert_eq!((of("glute-bridge").rule, of("glute-bridge").inputs.last()), (Rule::NextDayRed, Some(&Input::Reds(2))));
    assert_eq!((of("bird-dog").rule, of("bird-dog").inputs.last()), (Rule::NextDayRed, Some(&Input::Reds(1))));
}

/// The second red by the day after steps down from the dose that was done, not from 80 % of it.
#[test]
fn a_second_bad_day_steps_down_once() {
    let mut diary = Diary::doing("bridge-hold", 3, 12, Holds(10));
    diary.train(day(0), |_| {});
    diary.answer(day(0), 4);
    assert_eq!(diary.first(), ("bridge-hold", 3, 9, Holds(10)));
    diary.train(day(2), |_| {});
    assert_eq!(rules(&diary.answer(day(2), 4)), [Rule::StepDown]);
    // Of 9 x 10 s x 1.2 two sets of 7 are 77 %.
    assert_eq!(diary.first(), ("glute-bridge", 2, 14, Reps));
}

/// No growth in the family for seven days from the answer.
#[test]
fn a_bad_day_freezes_the_family_for_a_week() {
    #[track_caller]
    fn check(third: u64, expected: Rule) {
        let mut diary = Diary::doing("glute-bridge", 3, 30, Reps);
        diary.train(day(0), |_| {});
        diary.answer(day(0), 4);
        diary.green(day(3));
        diary.green(day(5));
        if third > 5 {
            diary.green(day(third));
        }
        assert_eq!(diary.decisions.last().map(|it| it.rule), Some(expected), "{third}");
    }
    check(5, Rule::NextDayRed);
    check(6, Rule::NextDayRed);
    check(7, Rule::Regain);
    check(8, Rule::Regain);
}

#[test]
fn legs_that_are_worse_are_red() {
    #[track_caller]
    fn check(leg: Leg, expected: &[Rule]) {
        let mut diary = Diary::doing("glute-bridge", 2, 20, Reps);
        diary.train(day(0), |_| {});
        let got = diary.write(day(1), Fact::NextDay { session: day(0), pain: pain(2), leg });
        assert_eq!(rules(&got), expected);
        assert!(got.last().is_some_and(|it| it.inputs.contains(&Input::Leg(leg))), "{got:?}");
    }
    check(Leg::Same, &[Rule::Progress]);
    check(Leg::MoreCentral, &[Rule::Progress]);
    check(Leg::FurtherDown, &[Rule::NextDayRed]);
    check(Leg::NewNumbnessOrWeakness, &[Rule::StopRefer, Rule::NextDayRed]);
}

/// The same for bending backwards (X12): closer to the middle keeps it, outwards takes it out of the plan at once.
#[test]
fn bending_backwards_stops_when_pain_moves_outwards() {
    #[track_caller]
    fn check(quality: Quality, leg: Leg, expected: Rule) {
        let mut diary = Diary::doing("prone-on-elbows", 1, 2, Holds(10));
        diary.progress.limits.blocked = EnumSet::EMPTY;
        diary.train(day(0), |log| log.items[0].quality = quality);
        let got = diary.write(day(1), Fact::NextDay { session: day(0), pain: pain(2), leg });
        let out = expected == Rule::Peripheralised;
        assert_eq!((rules(&got), diary.progress.active().count()), (vec![expected], usize::from(!out)));
    }
    check(Quality::Fine, Leg::Same, Rule::Progress);
    check(Quality::Fine, Leg::MoreCentral, Rule::Progress);
    check(Quality::Fine, Leg::FurtherDown, Rule::Peripheralised);
    check(Quality::Spreading, Leg::Same, Rule::Peripheralised);
    check(Quality::Sharp, Leg::Same, Rule::InSessionRed);
}

/// What is offered in place of something that hurts: the rung below at 80 % of the volume, nothing below the lowest.
#[test]
fn the_rung_below_for_today() {
    #[track_caller]
    fn check(id: &str, from: (u8, u16, Work), expected: Option<(&str, u16)>) {
        let diary = Diary::doing(id, from.0, from.1, from.2);
        let state = &diary.progress.items[0];
        let below = easier(state, &diary.progress.reach(), state.dose);
        assert_eq!(below.map(|(exercise, dose)| (exercise.id, dose.total())), expected, "{id}");
    }
    check("bridge-hold", (2, 8, Holds(10)), Some(("glute-bridge", 12)));
    check("glute-bridge", (2, 20, Reps), None);
    // So little that no other begins with less: two sets of five are the least that is written down.
    check("bridge-hold", (2, 5, Holds(10)), Some(("glute-bridge", 10)));
    check("bridge-hold", (2, 4, Holds(10)), None);
    // So much that all there is of it is less than 60 %: all there is.
    check("pull-up", (3, 24, Reps), Some(("single-arm-row", 36)));

    // In a lighter week it is four fifths of what that asks for.
    let diary = Diary::doing("bridge-hold", 2, 8, Holds(10));
    let (state, asked) = (&diary.progress.items[0], dose(1, 6, Holds(10)));
    let below = easier(state, &diary.progress.reach(), asked);
    assert_eq!(below.map(|(exercise, dose)| (exercise.id, dose.total())), Some(("glute-bridge", 10)));
}

/// The decision tells what sent it out.
#[test]
fn outwards_by_what() {
    #[track_caller]
    fn check(quality: Quality, leg: Leg, expected: &[Input]) {
        let mut diary = Diary::doing("prone-on-elbows", 1, 2, Holds(10));
        diary.progress.limits.blocked = EnumSet::EMPTY;
        diary.train(day(0), |log| log.items[0].quality = quality);
        let got = diary.write(day(1), Fact::NextDay { session: day(0), pain: pain(2), leg });
        assert_eq!((got[0].rule, got[0].inputs.as_slice()), (Rule::Peripheralised, expected));
    }
    let (spread, down) = (Input::Quality(Quality::Spreading), Input::Leg(Leg::FurtherDown));
    check(Quality::Spreading, Leg::Same, &[spread]);
    check(Quality::Fine, Leg::FurtherDown, &[down]);
    check(Quality::Spreading, Leg::FurtherDown, &[spread, down]);
}

/// Whatever goes down never ends above where it was, however little that was.
#[test]
fn a_step_down_is_never_up() {
    for exercise in library::all().filter(|it| it.loaded) {
        let range = exercise.dose;
        for total in range.floor().total()..=range.top.total() {
            let dose = range.with_total(total, 1, range.start.work());
            let mut diary = Diary::doing(exercise.id, dose.sets(), dose.total(), dose.work());
            for date in [0, 2, 4] {
                let was = diary.progress.items[0].volume();
                diary.train(day(date), |log| log.items[0].quality = Quality::Sharp);
                diary.answer(day(date), 2);
                assert!(diary.progress.items[0].volume() <= was, "{exercise:?} {total} {:?}", diary.first());
            }
        }
    }
}

/// What is moved for its own sake does not grow, and is not to blame for the day after.
#[test]
fn mobility_does_not_grow() {
    #[track_caller]
    fn check(next_day: Option<u8>, expected: &[Rule]) {
        let mut diary = Diary::doing("pelvic-tilt", 1, 8, Reps);
        diary.green(day(0));
        diary.train(day(2), |_| {});
        let got = match next_day {
            Some(score) => diary.answer(day(2), score),
            None => diary.write(day(5), Fact::RestPain(pain(2))),
        };
        assert_eq!((rules(&got).as_slice(), diary.first().2), (expected, 8), "{next_day:?}");
    }
    check(Some(2), &[]);
    check(Some(3), &[Rule::Hold]);
    check(Some(4), &[Rule::Hold]);
    check(None, &[Rule::NoAnswer]);
}

/// What can take the place of an exercise today: others of its family that load no more, each near 80 % of what is done now.
#[test]
fn what_can_take_its_place() {
    #[track_caller]
    fn check(id: &str, (sets, total, work): (u8, u16, Work), expected: &[&str]) {
        let diary = Diary::doing(id, sets, total, work);
        let state = &diary.progress.items[0];
        let found = instead(state, &diary.progress.reach(), state.dose);
        let ids: Vec<_> = found.iter().map(|(exercise, _)| exercise.id).collect();
        assert_eq!(ids, expected, "{id}");
        for (exercise, dose) in found {
            assert!(exercise.volume(dose) <= state.volume(), "{exercise:?} {dose:?}");
        }
    }
    check("glute-bridge", (2, 20, Reps), &[]);
    check("bridge-hold", (2, 8, Holds(10)), &["glute-bridge"]);
    let below = ["glute-bridge", "bridge-hold", "banded-bridge", "bridge-march", "bridge-leg-extension"];
    check("single-leg-bridge", (2, 12, Reps), &below);
    check("wall-sit", (2, 2, Holds(20)), &["raised-sit-to-stand", "sit-to-stand", "body-weight-squat"]);
    // No more than is done now.
    check("wall-sit", (1, 1, Holds(5)), &[]);
    // And no more than today asks for.
    let diary = Diary::doing("single-leg-bridge", 2, 12, Reps);
    let (state, asked) = (&diary.progress.items[0], dose(1, 4, Reps));
    let found = instead(state, &diary.progress.reach(), asked);
    assert!(found.iter().all(|(rung, dose)| rung.volume(*dose) <= state.exercise.volume(asked)), "{found:?}");
}

/// No slot comes to what another one does: not by a step down, not aside, not for today, and none climbs past it.
#[test]
fn no_exercise_comes_twice() {
    let mut diary = Diary::doing_all(&[("bridge-hold", 2, 8, Holds(10)), ("glute-bridge", 2, 20, Reps)]);
    for (date, dose) in [(0, 8), (2, 6), (4, 2)] {
        diary.train(day(date), |log| log.items[0].peak = Some(pain(6)));
        diary.answer(day(date), 2);
        assert_eq!((diary.first().0, diary.first().2), ("bridge-hold", dose), "{date}");
    }
    let both = Diary::doing_all(&[("single-leg-bridge", 2, 12, Reps), ("banded-bridge", 2, 20, Reps)]).progress;
    let (state, reach) = (&both.items[0], both.reach());
    let ids = |found: &[(ExerciseRef, Dose)]| found.iter().map(|(it, _)| it.id).collect::<Vec<_>>();
    let below = ["glute-bridge", "bridge-hold", "bridge-march", "bridge-leg-extension"];
    assert_eq!(ids(&instead(state, &reach, state.dose)), below);
    assert_eq!(easier(state, &reach, state.dose).map(|(it, _)| it.id), Some("bridge-leg-extension"));
    let held = Diary::doing_all(&[("bridge-hold", 2, 8, Holds(10)), ("glute-bridge", 2, 20, Reps)]).progress;
    let standing = held.stands_at(1, day(0)).expect("it climbs");
    assert_eq!((standing.next, standing.waits), (None, vec![]));
}

/// A session that ended before pain was asked for is no good one; what was left out is not asked about.
#[test]
fn pain_that_was_not_told() {
    #[track_caller]
    fn check(edit: impl Fn(&mut SessionLog), expected: &[Rule]) {
        let mut diary = Diary::doing("glute-bridge", 2, 20, Reps);
        diary.train(day(0), |log| edit(log));
        assert_eq!(rules(&diary.answer(day(0), 2)), expected);
    }
    check(|log| log.items[0].peak = Some(pain(2)), &[Rule::Progress]);
    check(|log| log.items[0].peak = None, &[Rule::Hold]);
}
