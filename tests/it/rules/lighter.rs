//! Lighter weeks.

use steadyback::domain::plan::DayKind;
use steadyback::domain::progression::Rule;
use steadyback::domain::today::today;

use steadyback::domain::dose::Work::Reps;

use super::{Diary, day, rules};

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

/// Greens of a lighter week are greens of a lighter dose: they grow nothing, then or later.
#[test]
fn a_lighter_week_grows_nothing() {
    let mut diary = Diary::doing("glute-bridge", 2, 20, Reps);
    for date in [21, 23, 25] {
        assert_eq!(rules(&diary.green(day(date))).last(), Some(&Rule::Deload), "{date}");
        assert_eq!(diary.first().2, 20);
    }
    assert_eq!(rules(&diary.green(day(28))), [Rule::FirstGreen]);
    assert_eq!(rules(&diary.green(day(30))), [Rule::Progress]);
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
        let got = diary.green(day(date));
        (got[0].rule, got[0].changes(), got[0].holds())
    };
    assert_eq!(told(0), (Rule::FirstGreen, false, true));
    assert_eq!(told(2), (Rule::Progress, true, false));
    let later = diary.progress.on(day(60)).1;
    let week = later.iter().find(|it| it.rule == Rule::Deload).expect("a lighter week");
    assert_eq!((week.changes(), week.holds()), (false, false));
}
