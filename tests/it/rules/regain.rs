//! The way back after a red or a flare: as wide as the way down, and no further.

use steadyback_catalogue::dose::Work::{Holds, Reps};
use steadyback_rules::journal::{Fact, Leg};
use steadyback_rules::progression::Rule;

use super::{Diary, day, dose, exercise, pain, rules};

/// One green: a quarter more, at least one, and never above what it was.
#[test]
fn a_quarter_a_green() {
    #[track_caller]
    fn check(now: u16, was: u16, effort: u8, expected: (Rule, u16)) {
        let mut diary = Diary::doing("glute-bridge", 2, now, Reps);
        diary.progress.items[0].former = Some((exercise("glute-bridge"), dose(3, was, Reps)));
        let got = diary.rated(day(0), effort);
        assert_eq!((got[0].rule, diary.first().2), expected, "{now} {was}");
        // What is reached again is forgotten.
        assert_eq!(diary.progress.items[0].former.is_some(), diary.first().2 < was);
    }
    use Rule::{FirstGreen, Regain};
    check(16, 20, 5, (Regain, 20));
    check(12, 20, 5, (Regain, 15));
    check(15, 20, 5, (Regain, 19));
    check(18, 20, 5, (Regain, 20));
    check(24, 36, 5, (Regain, 30));
    check(5, 20, 6, (Regain, 7));
    check(3, 20, 5, (Regain, 4));
    check(28, 29, 5, (Regain, 29));
    // Hard: two greens for a step, as always.
    check(16, 20, 7, (FirstGreen, 16));
}

/// From a bad day after to what it was: a week without growth, then back.
#[test]
fn back_after_a_bad_day() {
    #[track_caller]
    fn check(from: u16, sessions: &[(u64, Rule, u16)]) {
        let mut diary = Diary::doing("glute-bridge", 3, from, Reps);
        diary.train(day(0), |_| {});
        diary.answer(day(0), 4);
        for (date, rule, total) in sessions {
            assert_eq!((rules(&diary.green(day(*date)))[0], diary.first().2), (*rule, *total), "{from} {date}");
        }
        diary.check_replay();
    }
    use Rule::{NextDayRed, Regain};
    // 80 % of 30 are 24, and a quarter of that is 6.
    check(30, &[(2, NextDayRed, 24), (4, NextDayRed, 24), (7, Regain, 30)]);
    // 80 % of 36 are 28, a quarter more would be 35; what was one step down is one step up.
    check(36, &[(6, NextDayRed, 28), (7, Regain, 36)]);
    check(20, &[(7, Regain, 20)]);
}

/// After it is what it was, it grows as ever.
#[test]
fn no_further_than_it_was() {
    let mut diary = Diary::doing("glute-bridge", 2, 20, Reps);
    diary.train(day(0), |_| {});
    diary.answer(day(0), 4);
    diary.green(day(7));
    assert_eq!((diary.first().2, diary.progress.items[0].former), (20, None));
    assert!(!rules(&diary.green(day(9))).contains(&Rule::Regain));
    let (now, was) = (diary.progress.items[0].volume(), exercise("glute-bridge").volume(dose(2, 20, Reps)));
    assert!(now <= was.percent(110));
}

/// A flare takes 20 %, and the first green brings it back; after more than a week the rung below keeps it in mind.
#[test]
fn back_after_a_flare() {
    #[track_caller]
    fn check(days: u64, after: (&str, u16), then: (Rule, &str, u16)) {
        let mut diary = Diary::doing("bridge-hold", 3, 12, Holds(10));
        diary.write(day(0), Fact::FlareBegan);
        diary.write(day(days), Fact::FlareEnded);
        assert_eq!((diary.first().0, diary.first().2), after, "{days}");
        assert_eq!(diary.progress.items[0].former, Some((exercise("bridge-hold"), dose(3, 12, Holds(10)))));
        let got = diary.green(day(days + 1));
        assert_eq!((got[0].rule, diary.first().0, diary.first().2), then, "{days}");
        diary.check_replay();
    }
    // 80 % of 12 are 9, and a quarter more, rounded up, 12.
    check(4, ("bridge-hold", 9), (Rule::Regain, "bridge-hold", 12));
    // 83 % of 12 x 10 s x 1.2 are 20 bridges of 6 s; another rung is no dose to go back to, so it grows by 10 %.
    check(8, ("glute-bridge", 20), (Rule::Progress, "glute-bridge", 22));
}

/// The first of several steps down is what is gone back to, and time away is none.
#[test]
fn what_is_gone_back_to() {
    let was = |diary: &Diary| diary.progress.items[0].former.map(|(exercise, dose)| (exercise.id, dose.total()));
    let bad = |diary: &mut Diary, date| {
        diary.train(day(date), |_| {});
        diary.answer(day(date), 4);
    };
    let mut diary = Diary::doing("glute-bridge", 2, 20, Reps);
    assert_eq!(was(&diary), None);
    bad(&mut diary, 0);
    assert_eq!((diary.first().2, was(&diary)), (16, Some(("glute-bridge", 20))));
    // Fifteen days later it is a first red again.
    diary.green(day(5));
    bad(&mut diary, 15);
    assert_eq!((diary.first().2, was(&diary)), (12, Some(("glute-bridge", 20))));
    diary.check_replay();

    let mut away = Diary::doing("glute-bridge", 2, 20, Reps);
    away.rated(day(0), 7);
    let later = away.progress.on(day(14)).0;
    assert_eq!((later.items[0].dose.total(), later.items[0].former), (16, None));

    // A red that takes nothing leaves nothing to go back to.
    let mut red = Diary::doing("glute-bridge", 2, 20, Reps);
    red.train(day(0), |log| log.items[0].peak = Some(pain(6)));
    red.write(day(1), Fact::NextDay { session: day(0), pain: pain(2), leg: Leg::Same });
    assert_eq!((red.first().2, was(&red)), (20, None));
}
