//! What a day asks for.

use steadyback::domain::progression::Rule;
use steadyback::domain::today::{Kind, today};

use super::{Diary, day, start};

#[test]
fn loaded_work_is_two_days_apart() {
    #[track_caller]
    fn check(trained: Option<u64>, date: u64, expected: Kind, because: Option<Rule>) {
        let mut diary = Diary::new();
        if let Some(last) = trained {
            diary.train(day(last), |_| {});
        }
        let day_of = today(&diary.progress.on(day(date)).0);
        assert_eq!((day_of.kind, day_of.because), (expected, because), "{trained:?} {date}");
    }
    check(None, 0, Kind::Strength, None);
    check(None, 1, Kind::Mobility, None);
    check(None, 5, Kind::Rest, None);
    check(Some(0), 2, Kind::Strength, None);
    check(Some(1), 2, Kind::Mobility, Some(Rule::Spacing));
    check(Some(1), 3, Kind::Mobility, None);
    check(Some(2), 2, Kind::Strength, None);
    check(None, 21, Kind::Strength, Some(Rule::Deload));
}

#[test]
fn check_ins_are_due_for_two_days() {
    #[track_caller]
    fn check(after: u64, due: bool) {
        let mut diary = Diary::new();
        diary.train(day(0), |_| {});
        assert_eq!(today(&diary.progress.on(day(after)).0).check_in, due.then(start), "{after}");
    }
    check(0, false);
    check(1, true);
    check(2, true);
    check(3, false);
}
