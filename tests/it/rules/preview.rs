//! The sessions ahead, if they went well, so-so or badly.

use steadyback::domain::dose::Work::Reps;
use steadyback::domain::journal::Fact;
use steadyback::domain::progression::{Rule, Verdict, if_fine, preview};

use super::{Diary, day, pain, rules};

/// Days, totals asked for, and the rule the day after.
#[test]
fn four_sessions_ahead() {
    #[track_caller]
    fn check(goes: Verdict, expected: &[(u64, u16, Rule)]) {
        let diary = Diary::doing("glute-bridge", 2, 20, Reps);
        let ahead = preview(&diary.progress, goes);
        let got: Vec<_> =
            ahead.iter().map(|it| (it.date, it.session.blocks[0].dose.total(), rules(&it.decisions)[0])).collect();
        let expected: Vec<_> = expected.iter().map(|(date, total, rule)| (day(*date), *total, *rule)).collect();
        assert_eq!(got, expected, "{goes:?}");
    }
    use Rule::{Hold, NextDayRed, Progress, StepDown, Swap, WeeklyCap};
    check(Verdict::Green, &[(0, 20, Progress), (2, 22, WeeklyCap), (4, 22, WeeklyCap), (7, 22, Progress)]);
    check(Verdict::Amber, &[(0, 20, Hold), (2, 20, Hold), (4, 20, Hold), (7, 20, Hold)]);
    check(Verdict::Red, &[(0, 20, NextDayRed), (2, 16, StepDown), (4, 12, Swap), (7, 2, NextDayRed)]);
}

/// Looking ahead starts after today's session, takes an outstanding answer as given, and finds nothing in a flare.
#[test]
fn ahead_of_what() {
    let mut diary = Diary::doing("glute-bridge", 2, 20, Reps);
    diary.train(day(0), |_| {});
    let before = diary.progress.clone();
    let ahead = preview(&diary.progress, Verdict::Green);
    assert_eq!((ahead[0].date, rules(&ahead[0].decisions)), (day(2), vec![Rule::WeeklyCap]));
    assert_eq!(diary.progress, before);
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
