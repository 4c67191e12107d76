//! The weeks ahead, if all went well, so-so or badly.

use steadyback_catalogue::dose::Work::Reps;
use steadyback_catalogue::exercise::Phase;
use steadyback_rules::journal::Fact;
use steadyback_rules::preview::{WEEKS_AHEAD, WeekAhead, if_fine, preview};
use steadyback_rules::progression::{Rule, Verdict};

use super::{Diary, day, pain, rules};

fn told(weeks: &[WeekAhead]) -> Vec<Vec<Rule>> {
    weeks.iter().map(|week| rules(&week.decisions)).collect()
}

/// What is decided, week by week.
#[test]
fn four_weeks_ahead() {
    #[track_caller]
    fn check(goes: Verdict, expected: &[&[Rule]]) {
        let diary = Diary::doing("glute-bridge", 2, 20, Reps);
        let before = diary.progress.clone();
        let ahead = preview(&diary.progress, goes);
        assert_eq!(ahead.len(), WEEKS_AHEAD, "{goes:?}");
        assert_eq!(told(&ahead)[..expected.len()], *expected, "{goes:?}");
        assert_eq!(diary.progress, before, "nothing of it is kept");
    }
    use Rule::{Deload, Hold, LevelUp, NextDayRed, Progress, StepDown, Swap, WeeklyCap};
    let (week, lighter): (&[Rule], &[Rule]) = (&[Progress, WeeklyCap, WeeklyCap], &[Deload; 4]);
    check(Verdict::Green, &[week, week, &[LevelUp, Progress, WeeklyCap], lighter]);
    check(Verdict::Amber, &[&[Hold; 3], &[Hold; 3], &[Hold; 3]]);
    check(Verdict::Red, &[&[NextDayRed, StepDown, Swap]]);
}

/// Days of the sessions, new rungs, a lighter week, and a phase that begins.
#[test]
fn what_a_week_tells() {
    let diary = Diary::new();
    let ahead = preview(&diary.progress, Verdict::Green);
    let weeks: Vec<_> = ahead.iter().map(|it| (it.week, it.from, it.sessions.len(), it.lighter)).collect();
    assert_eq!(weeks, [(1, day(0), 3, false), (2, day(7), 3, false), (3, day(14), 3, false), (4, day(21), 3, true)]);
    assert_eq!(ahead.iter().map(WeekAhead::phase).collect::<Vec<_>>(), [None, None, Some(Phase::Builders), None]);
    assert!(ahead[2].rungs().next().is_some_and(|(old, new)| old.family == new.family && old.rung < new.rung));
    assert!(!ahead[0].doses(true).is_empty() && ahead[0].doses(false).is_empty());
    let badly = preview(&diary.progress, Verdict::Red);
    assert!(badly[0].doses(true).is_empty() && !badly[0].doses(false).is_empty());
}

/// It starts after today's session, with the next week where no strength day is left in this one, takes an outstanding answer as
/// given, and finds nothing in a flare.
#[test]
fn ahead_of_what() {
    let mut diary = Diary::doing("glute-bridge", 2, 20, Reps);
    diary.train(day(0), |_| {});
    let ahead = preview(&diary.progress, Verdict::Green);
    assert_eq!((ahead[0].sessions.clone(), rules(&ahead[0].decisions)[0]), (vec![day(2), day(4)], Rule::Progress));
    let friday = preview(&diary.progress.on(day(5)).0, Verdict::Green);
    assert_eq!((friday[0].week, friday.len()), (2, WEEKS_AHEAD));
    diary.write(day(1), Fact::FlareBegan);
    assert_eq!(preview(&diary.progress, Verdict::Green), []);
}

/// Badly is badly, whatever pain is usual.
#[test]
fn badly_is_red_at_any_pain() {
    for usual in 0..=10 {
        let mut diary = Diary::doing("glute-bridge", 2, 20, Reps);
        diary.progress.limits.usual_pain = pain(usual);
        let ahead = preview(&diary.progress, Verdict::Red);
        assert_eq!(rules(&ahead[0].decisions)[0], Rule::NextDayRed, "{usual}");
        let ahead = preview(&diary.progress, Verdict::Green);
        assert_eq!(rules(&ahead[0].decisions)[0], Rule::Progress, "{usual}");
    }
}

/// What the session of today would come to, if it was fine; nothing where none waits.
#[test]
fn the_session_that_waits_if_fine() {
    let mut diary = Diary::doing("glute-bridge", 2, 20, Reps);
    assert_eq!(if_fine(&diary.progress), []);
    diary.rated(day(0), 7);
    diary.train(day(2), |_| {});
    let before = diary.progress.clone();
    assert_eq!(rules(&if_fine(&diary.progress)), [Rule::Progress]);
    assert_eq!(diary.progress, before);
    assert_eq!(rules(&if_fine(&diary.progress.on(day(3)).0)), [Rule::Progress]);
}
