//! Lighter weeks: lighter as done, and nothing grows in them.

use steadyback_catalogue::exercise_set::ExerciseSet;
use steadyback_catalogue::library;
use steadyback_catalogue::measure::Volume;
use steadyback_rules::plan::DayKind;
use steadyback_rules::progression::growth::{LIGHTER_AT_MOST, LIGHTER_LEAST, NORMAL_WEEKS};
use steadyback_rules::progression::{Rule, Work};
use steadyback_rules::today::today;

use steadyback_catalogue::dose::Work::{Holds, Reps};

use super::{Diary, day, dose, exercise, rules};

#[test]
fn every_fourth_week_is_lighter() {
    #[track_caller]
    fn check(date: u64, deload: bool, test_day: bool) {
        let diary = Diary::new();
        let day_of = today(&diary.progress.on(day(date)).0);
        assert_eq!((day_of.deload, day_of.test_day), (deload, test_day), "{date}");
    }
    check(0, false, false);
    check(20, false, false);
    check(21, true, false);
    check(25, true, true);
    check(27, true, false);
    check(28, false, false);
    check(49, true, false);
    check(53, true, true);
}

/// What a week came to.
fn work(volume: u32, sessions: u8) -> Work {
    Work { volume: Volume(volume), sessions }
}

/// Bridges of the normal weeks before, three sessions in each, and what one of a lighter one asks for: a set less, and 50 to 67 % of their mean.
#[test]
fn how_much_a_lighter_week_holds() {
    #[track_caller]
    fn check(weeks: &[u32], now: (u8, u16), expected: (u8, u16)) {
        after(weeks, 3, now, expected);
    }
    #[track_caller]
    fn after(weeks: &[u32], sessions: u8, now: (u8, u16), expected: (u8, u16)) {
        let mut diary = Diary::doing("glute-bridge", now.0, now.1, Reps);
        diary.progress.items[0].normal = weeks.iter().map(|week| work(week * 600, sessions)).collect();
        let turns = diary.progress.turns();
        assert_eq!(turns.times(0), 3);
        let less = diary.progress.lighter(&turns, 0);
        assert_eq!((less.sets(), less.total()), expected, "{weeks:?} {now:?}");
    }
    // Without a week to measure by it is the dose itself: a set less.
    check(&[], (2, 20), (1, 10));
    check(&[60], (2, 20), (1, 10));
    check(&[30, 60, 90], (2, 20), (1, 10));
    check(&[72], (2, 24), (1, 12));
    check(&[78], (2, 26), (1, 13));
    check(&[108], (3, 36), (2, 24));
    check(&[90], (3, 30), (2, 20));
    // Half of the normal weeks at the least, in a second set where one would be longer than usual: 11 and 13 after a week of more.
    check(&[66], (2, 20), (2, 11));
    check(&[78], (2, 20), (2, 13));
    // As done: one of two sessions in a week counts as what it was, and 67 % of it is the most: 8.
    check(&[40], (2, 20), (1, 8));
    // Never more than 90 % of what is asked for now.
    check(&[120], (2, 20), (2, 18));
    // More often than now: it is less in each session, too.
    after(&[120], 6, (2, 20), (2, 16));
    // One set loses two fifths of it.
    check(&[30], (1, 10), (1, 6));
    check(&[3], (2, 20), (1, 1));
    check(&[0], (2, 20), (1, 1));
}

/// Weeks that are measured by: the last three normal ones that had any of it.
#[test]
fn which_weeks_are_normal() {
    #[track_caller]
    fn check(weeks: &[u64], now: u64, expected: &[u8]) {
        let mut diary = Diary::doing("banded-bird-dog", 2, 8, Holds(4));
        for (number, week) in weeks.iter().enumerate() {
            // Late in the first week, so that another one away is no reason to do less.
            let date = day(week * 7 + if number == 0 { 3 } else { 0 });
            for _ in 0..=number {
                diary.train(date, |log| log.items[0].done = 8);
            }
        }
        let one = exercise("banded-bird-dog").volume(dose(2, 8, Holds(4))).0;
        let normal = &diary.progress.on(day(now * 7)).0.items[0].normal;
        let expected: Vec<_> = expected.iter().map(|sessions| work(u32::from(*sessions) * one, *sessions)).collect();
        assert_eq!(normal, &expected, "{weeks:?} {now}");
        assert!(normal.len() <= NORMAL_WEEKS);
    }
    check(&[], 1, &[]);
    // The week under way is not over.
    check(&[0], 0, &[]);
    check(&[0], 1, &[1]);
    check(&[0, 1, 2], 3, &[1, 2, 3]);
    check(&[0, 2], 3, &[1, 2]);
    // The fourth is lighter, and no measure for the next one.
    check(&[0, 1, 2, 3, 4], 5, &[2, 3, 5]);
}

/// Three weeks in which all goes well, then a lighter one, as done.
#[test]
fn a_lighter_week_is_lighter_as_done() {
    #[track_caller]
    fn check(id: &str, sets: u8, total: u16, days: &[u64]) {
        let others = library::ladder(exercise(id).family).iter().filter(|it| it.id != id);
        let without = others.fold(ExerciseSet::EMPTY, |all, it| all.with(it, true));
        let mut diary = Diary::doing(id, sets, total, Reps).but(|_, limits| limits.without = without);
        let mut weeks = [0; 4];
        for (week, done) in (0u64..).zip(&mut weeks) {
            for date in days {
                diary.train(day(week * 7 + date), |log| *done += u32::from(log.items[0].done));
                diary.answer(day(week * 7 + date), 2);
            }
        }
        let mean = weeks[..3].iter().sum::<u32>() / 3;
        let share = weeks[3] * 100 / mean;
        assert!((LIGHTER_LEAST - 3..=70).contains(&share), "{id} {weeks:?} {share}");
        diary.check_replay();
    }
    check("glute-bridge", 2, 20, &[0, 2, 4]);
    check("glute-bridge", 2, 12, &[0, 2, 4]);
    check("standing-row", 3, 30, &[0, 2, 4]);
    check("push-up", 2, 8, &[0, 2, 4]);
    // Who comes once or twice a week has a mean of that; then it is 90 % of the dose at the most.
    const { assert!(LIGHTER_AT_MOST < 100) };
}

/// Greens of a lighter week are greens of a lighter dose: they grow nothing, then or later.
#[test]
fn a_lighter_week_grows_nothing() {
    let mut diary = Diary::doing("glute-bridge", 2, 20, Reps);
    for date in [21, 23, 25] {
        assert_eq!(rules(&diary.green(day(date))).last(), Some(&Rule::Deload), "{date}");
        assert_eq!((diary.first().2, diary.progress.items[0].greens), (20, 0));
    }
    assert_eq!(rules(&diary.rated(day(28), 7)), [Rule::FirstGreen]);
    assert_eq!(rules(&diary.rated(day(30), 7)), [Rule::Progress]);
    diary.check_replay();
}

/// Where nothing is loaded there is nothing to make lighter.
#[test]
fn only_loaded_weeks_get_lighter() {
    #[track_caller]
    fn check(kind: DayKind, said: usize) {
        let mut plan = Diary::new().progress.plan;
        plan.week = [kind, DayKind::Rest, DayKind::Rest, DayKind::Rest, DayKind::Rest, DayKind::Rest, DayKind::Rest];
        let diary = Diary::with(plan, Diary::new().progress.limits);
        let got = diary.progress.on(day(60)).1;
        assert_eq!(got.iter().filter(|it| it.rule == Rule::Deload).count(), said, "{kind:?}");
    }
    check(DayKind::Strength, 2);
    check(DayKind::Mobility, 0);
}

/// What a decision did: changed something, held a dose, or neither.
#[test]
fn decisions_change_hold_or_tell() {
    let mut diary = Diary::doing("glute-bridge", 2, 20, Reps);
    let mut told = |date| {
        let got = diary.rated(day(date), 7);
        (got[0].rule, got[0].changes(), got[0].holds())
    };
    assert_eq!(told(0), (Rule::FirstGreen, false, true));
    assert_eq!(told(2), (Rule::Progress, true, false));
    let later = diary.progress.on(day(60)).1;
    let week = later.iter().find(|it| it.rule == Rule::Deload).expect("a lighter week");
    assert_eq!((week.changes(), week.holds()), (false, false));
}
