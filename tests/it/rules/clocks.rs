//! Clocks that were wrong.

use steadyback_rules::journal::{Fact, Quality};
use steadyback_rules::progression::{Rule, Work};

use steadyback_catalogue::dose::Work::{Holds, Reps};

use super::{Diary, day, pain, rules};

/// A date before the last one counts on the latest day seen.
#[test]
fn a_clock_that_goes_back_does_not_turn_time_back() {
    let mut diary = Diary::doing("glute-bridge", 2, 20, Reps);
    diary.green(day(10));
    let got = diary.write(day(3), Fact::RestPain(pain(2)));
    assert_eq!((diary.progress.today, got), (day(11), Vec::new()));
    diary.train(day(5), |_| {});
    assert_eq!(diary.progress.last_loaded, Some(day(11)));
    diary.check_replay();
}

/// A clock that was ahead: the day is set back with what hung on it, nothing is decided twice.
#[test]
fn a_corrected_clock_sets_the_day() {
    let mut diary = Diary::doing("glute-bridge", 2, 20, Reps);
    diary.green(day(0));
    diary.train(day(400), |_| {});
    let done = diary.decisions.len();
    assert_eq!(diary.write(day(4), Fact::ClockCorrected), Vec::new());
    let now = &diary.progress;
    assert_eq!((now.today, now.last_loaded, now.awaiting.clone()), (day(4), Some(day(4)), None));
    assert!(now.items[0].last_green.is_none_or(|last| last <= day(4)) && now.phase_since <= day(4));
    assert_eq!(diary.progress.on(day(10)).1, Vec::new());
    assert_eq!(rules(&diary.progress.on(day(11)).1), [Rule::LayOffRepeat]);
    assert_eq!(diary.decisions.len(), done);
    diary.check_replay();
}

/// A date that jumps ahead: nobody knows how much time has passed, so nothing is decided because of it.
#[test]
fn a_clock_corrected_far_ahead_is_no_time_away() {
    #[track_caller]
    fn check(ahead: u64) {
        let mut diary = Diary::doing("glute-bridge", 2, 20, Reps);
        diary.green(day(0));
        let since = diary.progress.items[0].since;
        assert_eq!(diary.write(day(1 + ahead), Fact::ClockCorrected), Vec::new());
        let now = &diary.progress;
        assert_eq!((now.today, now.last_loaded), (day(1 + ahead), Some(day(ahead))));
        assert_eq!((now.items[0].last_green, now.phase_since), (Some(day(ahead)), day(ahead)));
        assert_eq!(now.items[0].since, since + chrono::Days::new(ahead));
        let later: Vec<_> =
            rules(&diary.progress.on(day(ahead + 6)).1).into_iter().filter(|it| *it != Rule::Deload).collect();
        assert_eq!(later, []);
        assert!(rules(&diary.progress.on(day(ahead + 7)).1).contains(&Rule::LayOffRepeat));
        assert_eq!(steadyback_rules::progression::replay(&diary.entries), (Some(diary.progress), diary.decisions));
    }
    check(0);
    check(5);
    check(400);
}

/// A week that begins by a correction of the date has no week before it to be measured by: what was done so far goes on counting, so
/// that the next step is no larger than any.
#[test]
fn a_corrected_clock_gives_no_room_to_grow() {
    let mut diary = Diary::doing("glute-bridge", 2, 20, Reps);
    diary.green(day(0));
    let (worked, dose) = (diary.progress.items[0].week, diary.first().2);
    assert_eq!((worked.sessions, dose), (1, 22));
    diary.write(day(7), Fact::ClockCorrected);
    let state = &diary.progress.items[0];
    assert_eq!((state.week, state.last, state.dose.total()), (worked, Work::default(), 22));
}

/// What lay before the day the clock goes back to keeps its day, what would lie after it is gone or lies on that day; where the
/// clock jumps ahead everything keeps its distance.
#[test]
fn days_go_with_a_corrected_clock() {
    #[track_caller]
    fn check(to: u64, sessions: &[u64], reds: &[u64], last: u64, flare: u64) {
        let mut diary = Diary::doing("bridge-hold", 2, 4, Holds(10));
        diary.train(day(0), |log| log.items[0].quality = Quality::Sharp);
        diary.answer(day(0), 2);
        diary.green(day(4));
        diary.train(day(8), |log| log.items[0].quality = Quality::Sharp);
        diary.answer(day(8), 2);
        diary.write(day(9), Fact::FlareBegan);
        diary.write(day(to), Fact::ClockCorrected);
        let now = &diary.progress;
        let days = |days: &[u64]| days.iter().map(|date| day(*date)).collect::<Vec<_>>();
        assert_eq!((&now.phase_sessions, &now.items[0].reds), (&days(sessions), &days(reds)), "{to}");
        assert_eq!((now.last_loaded, now.flare.map(|it| it.since)), (Some(day(last)), Some(day(flare))), "{to}");
        assert_eq!((now.frozen.len(), now.high_on, now.awaiting.is_some()), (0, None, false));
    }
    check(9, &[0, 4, 8], &[0, 8], 8, 9);
    check(10, &[1, 5, 9], &[1, 9], 9, 10);
    check(30, &[21, 25, 29], &[21, 29], 29, 30);
    check(8, &[0, 4, 8], &[0, 8], 8, 8);
    check(7, &[0, 4], &[0], 7, 7);
    check(4, &[0, 4], &[0], 4, 4);
    check(3, &[0], &[0], 3, 3);
}
