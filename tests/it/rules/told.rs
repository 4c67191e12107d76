//! What is told by the way: how a day is, and tests.

use steadyback::domain::dose::Work::{Holds, Reps};
use steadyback::domain::exercise::Phase;
use steadyback::domain::journal::{Burden, DayNote, Fact};
use steadyback::domain::outcome::{BodySide, TestKind, TestResult};
use steadyback::domain::progression::{Input, Rule};
use steadyback::domain::today::today;

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
            plan.week = [steadyback::domain::plan::DayKind::Mobility; 7];
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

/// An early easier week lasts seven days, with one set less and no growth.
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
        diary.green(day(0));
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

/// A plank is outgrown by a long hold in the test, whatever its dose; the next one begins no higher than 80 %.
#[test]
fn a_long_plank_leads_to_the_next_one() {
    #[track_caller]
    fn check(id: &str, kind: TestKind, seconds: u16, expected: (Rule, &str)) {
        let mut diary = Diary::doing(id, 2, 10, Holds(6));
        diary.write(day(0), test(kind, None, seconds));
        diary.green(day(0));
        let was = diary.progress.items[0].volume();
        let got = diary.green(day(2));
        assert_eq!((got[0].rule, diary.first().0), expected, "{id} {seconds}");
        assert!(expected.0 != Rule::LevelUp || diary.progress.items[0].volume() <= was.percent(80));
    }
    check("knee-plank", TestKind::KneePlank, 45, (Rule::LevelUp, "front-plank"));
    check("knee-plank", TestKind::KneePlank, 44, (Rule::Progress, "knee-plank"));
    // Too little of it is done yet for the least of the next.
    let mut little = Diary::doing("knee-plank", 1, 1, Holds(6));
    little.write(day(0), test(TestKind::KneePlank, None, 45));
    little.green(day(0));
    assert_eq!((little.green(day(2))[0].rule, little.first().0), (Rule::Progress, "knee-plank"));
    check("knee-plank", TestKind::FrontPlank, 100, (Rule::Progress, "knee-plank"));
    check("wall-plank", TestKind::KneePlank, 45, (Rule::LevelUp, "knee-plank"));
    check("wall-plank", TestKind::KneePlank, 44, (Rule::Progress, "wall-plank"));
    check("front-plank", TestKind::FrontPlank, 60, (Rule::LevelUp, "long-lever-plank"));
    check("front-plank", TestKind::FrontPlank, 59, (Rule::Progress, "front-plank"));
}

/// Tests stand for what training has not reached yet.
#[test]
fn tests_open_phases() {
    #[track_caller]
    fn check(from: Phase, date: u64, tests: &[Fact], expected: bool) {
        let mut diary = Diary::new();
        diary.progress.phase = from;
        for state in &mut diary.progress.items {
            state.mastered_start = true;
            if ["glute-bridge", "band-pull-apart"].contains(&state.exercise.id) {
                state.dose = state.exercise.dose.top;
            }
        }
        diary.progress.today = day(date);
        for fact in tests {
            diary.write(day(date), fact.clone());
        }
        diary.green(day(date));
        assert_eq!(rules(&diary.decisions).contains(&Rule::PhaseUp), expected, "{from:?} {tests:?}");
    }
    let plank = |seconds| test(TestKind::KneePlank, None, seconds);
    check(Phase::Builders, 27, &[], false);
    check(Phase::Builders, 27, &[plank(44)], false);
    check(Phase::Builders, 27, &[plank(45)], true);
    check(Phase::Builders, 27, &[plank(60), plank(30)], false);
    let leg = |side, seconds| test(TestKind::OneLegStance, Some(side), seconds);
    let (left, right) = (BodySide::Left, BodySide::Right);
    check(Phase::Integrated, 77, &[leg(left, 10)], false);
    check(Phase::Integrated, 77, &[leg(left, 10), leg(right, 9)], false);
    check(Phase::Integrated, 77, &[leg(left, 10), leg(right, 10)], true);
}
