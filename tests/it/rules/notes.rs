//! What is told by the way: how a day is, and tests.

use steadyback_catalogue::dose::Work::{Holds, Reps};
use steadyback_catalogue::exercise::Phase;
use steadyback_catalogue::functional_test::{BodySide, TestKind, TestResult};
use steadyback_rules::journal::{Burden, DayNote, Fact};
use steadyback_rules::progression::{Input, Rule};
use steadyback_rules::today::today;

use super::{Diary, day, dose, pain, rules};

fn note(fatigue: Burden, poor_sleep: Burden, stress: Burden) -> Fact {
    Fact::Noted(DayNote { fatigue: Some(fatigue), poor_sleep: Some(poor_sleep), stress: Some(stress) })
}

fn test(kind: TestKind, side: Option<BodySide>, seconds: u16) -> Fact {
    Fact::Tested(TestResult::new(kind, side, seconds).expect("a result"))
}

/// Two signs on three of seven days bring an easier week at once.
#[test]
fn being_worn_out_brings_an_easier_week() {
    use Burden::{Little, Much, Some};
    #[track_caller]
    fn check(days: &[(u64, Fact)], expected: Option<u64>) {
        let mut diary = Diary::doing("glute-bridge", 2, 20, Reps);
        for (date, fact) in days {
            diary.write(day(*date), fact.clone());
        }
        let eased = diary.decisions.iter().find(|it| it.rule == Rule::Deload).map(|it| it.date);
        assert_eq!(eased, expected.map(day), "{days:?}");
        diary.check_replay();
    }
    let worn = || note(Some, Little, Some);
    check(&[(0, worn()), (1, worn())], None);
    check(&[(0, worn()), (1, worn()), (2, worn())], Option::Some(2));
    check(&[(0, worn()), (3, worn()), (6, worn())], Option::Some(6));
    check(&[(0, worn()), (3, worn()), (7, worn())], None);
    // One sign is not enough, and poor sleep is none over days.
    check(&[(0, worn()), (1, worn()), (2, note(Much, Much, Little))], None);
    // Pain at rest above usual is one.
    let sore = |date| (date, Fact::RestPain(pain(3)));
    check(&[(0, worn()), (1, worn()), (2, note(Some, Little, Little)), sore(2)], Option::Some(2));
    check(&[(0, worn()), (1, worn()), (2, note(Some, Little, Little)), (2, Fact::RestPain(pain(2)))], None);
    // The last note of a day counts.
    check(&[(0, worn()), (1, worn()), (1, note(Little, Little, Little)), (2, worn())], None);
}

/// Not in a week that is lighter anyway, nor in a flare, nor where nothing is loaded.
#[test]
fn being_worn_out_changes_nothing_where_it_is_easy_anyway() {
    #[track_caller]
    fn check(first: u64, flare: bool, strength: bool, expected: usize) {
        let mut diary = Diary::doing("glute-bridge", 2, 20, Reps);
        if !strength {
            let mut plan = diary.progress.plan.clone();
            plan.week = [steadyback_rules::plan::DayKind::Mobility; 7];
            diary = Diary::with(plan, diary.progress.limits);
        }
        if flare {
            diary.write(day(first), Fact::FlareBegan);
        }
        for date in first..first + 3 {
            diary.write(day(date), note(Burden::Some, Burden::Little, Burden::Some));
        }
        let early = diary.decisions.iter().filter(|it| matches!(it.inputs[..], [Input::WornDays(3)])).count();
        assert_eq!(early, expected, "{first} {flare} {strength}");
    }
    check(0, false, true, 1);
    check(0, true, true, 0);
    check(0, false, false, 0);
    // The fourth week is from day 21 to 27.
    check(18, false, true, 1);
    check(19, false, true, 0);
    check(25, false, true, 0);
    check(26, false, true, 1);
}

/// A note that is written again on the same day says no less.
#[test]
fn a_note_told_twice() {
    let mut diary = Diary::doing("glute-bridge", 2, 20, Reps);
    for date in 0..3 {
        diary.write(day(date), note(Burden::Some, Burden::Little, Burden::Some));
        let got = diary.write(day(date), note(Burden::Some, Burden::Little, Burden::Some));
        assert_eq!(got, []);
    }
    assert_eq!(diary.decisions.iter().filter(|it| it.rule == Rule::Deload).count(), 1);
}

/// Doing less than asked for is a sign too.
#[test]
fn doing_less_is_a_sign() {
    #[track_caller]
    fn check(done: u16, expected: bool) {
        let mut diary = Diary::doing("glute-bridge", 2, 20, Reps);
        for date in [0, 2, 4] {
            diary.write(day(date), note(Burden::Some, Burden::Little, Burden::Little));
            diary.train(day(date), |log| log.items[0].done = done);
        }
        assert_eq!(rules(&diary.decisions).contains(&Rule::Deload), expected, "{done}");
    }
    check(17, true);
    check(18, false);
}

/// An early easier week lasts seven days, with a set less and no growth.
#[test]
fn an_early_easier_week() {
    let mut diary = Diary::doing("glute-bridge", 2, 20, Reps);
    for date in 0..3 {
        diary.write(day(date), note(Burden::Some, Burden::Little, Burden::Some));
    }
    for (date, expected) in [(2, true), (8, true), (9, false)] {
        let then = diary.progress.on(day(date)).0;
        assert_eq!((then.is_deload(day(date)), today(&then).deload), (expected, expected), "{date}");
    }
    diary.train(day(4), |log| assert_eq!(log.items[0].dose, dose(1, 10, Reps)));
    assert_eq!(rules(&diary.answer(day(4), 2)), [Rule::Deload]);
    diary.check_replay();
}

/// Very tired, or slept very badly: nothing grows that day.
#[test]
fn nothing_grows_on_a_tired_day() {
    use Burden::{Little, Much, Some};
    #[track_caller]
    fn check(on: u64, note: Fact, expected: Rule) {
        let mut diary = Diary::doing("glute-bridge", 2, 20, Reps);
        diary.rated(day(0), 7);
        diary.train(day(2), |_| {});
        diary.write(day(on), note);
        assert_eq!(rules(&diary.answer(day(2), 2)), [expected]);
    }
    check(2, note(Little, Little, Much), Rule::Progress);
    check(2, note(Some, Some, Little), Rule::Progress);
    check(2, note(Much, Little, Little), Rule::TiredDay);
    check(2, note(Little, Much, Little), Rule::TiredDay);
    check(3, note(Much, Much, Little), Rule::Progress);
}

/// A plank is outgrown by a long hold in the test, whatever its dose and however long it has been done: after the next green. A front
/// plank of a minute outgrows the easier side planks, too.
#[test]
fn a_long_plank_leads_to_the_next_one() {
    #[track_caller]
    fn check(id: &str, (kind, seconds): (TestKind, u16), phase: Phase, expected: (Rule, &str)) {
        let mut diary = Diary::doing(id, 2, 10, Holds(6));
        diary.progress.phase = phase;
        diary.write(day(0), test(kind, None, seconds));
        let got = diary.green(day(0));
        assert_eq!((got[0].rule, diary.first().0), expected, "{id} {seconds}");
        let read = got[0].inputs.contains(&Input::TestSeconds(seconds));
        assert_eq!(read, expected.0 == Rule::LevelUp, "{got:?}");
    }
    use Phase::{Builders, Foundation, Integrated, Load};
    let (knees, front) = (|seconds| (TestKind::KneePlank, seconds), |seconds| (TestKind::FrontPlank, seconds));
    check("knee-plank", knees(45), Builders, (Rule::LevelUp, "front-plank"));
    check("knee-plank", knees(44), Builders, (Rule::Progress, "knee-plank"));
    // A rung waits for its phase all the same.
    check("knee-plank", knees(45), Foundation, (Rule::Progress, "knee-plank"));
    check("knee-plank", front(100), Builders, (Rule::Progress, "knee-plank"));
    check("wall-plank", knees(45), Foundation, (Rule::LevelUp, "knee-plank"));
    check("wall-plank", knees(44), Foundation, (Rule::Progress, "wall-plank"));
    check("front-plank", front(60), Integrated, (Rule::LevelUp, "long-lever-plank"));
    // The next one only, whatever could begin nearer.
    check("knee-plank", knees(45), Load, (Rule::LevelUp, "front-plank"));
    check("front-plank", front(60), Load, (Rule::LevelUp, "long-lever-plank"));
    check("front-plank", front(59), Integrated, (Rule::Progress, "front-plank"));
    check("side-plank-knees", front(60), Builders, (Rule::LevelUp, "side-plank"));
    check("side-plank-knees", front(59), Builders, (Rule::Progress, "side-plank-knees"));
    check("wall-side-plank", front(60), Foundation, (Rule::LevelUp, "side-plank-knees"));
    check("side-plank", front(60), Integrated, (Rule::Progress, "side-plank"));
    check("mcgill-curl-up", front(60), Integrated, (Rule::Progress, "mcgill-curl-up"));
    // Too little of it is done yet for the least of the next.
    let mut little = Diary::doing("knee-plank", 1, 2, Holds(6));
    little.write(day(0), test(TestKind::KneePlank, None, 45));
    assert_eq!((little.green(day(0))[0].rule, little.first().0), (Rule::Progress, "knee-plank"));
}
