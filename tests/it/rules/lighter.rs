//! Lighter weeks.

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
