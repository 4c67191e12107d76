//! Fixed amounts, for fear of movement.

use steadyback::domain::dose::Work::Reps;
use steadyback::domain::exercise::Phase;
use steadyback::domain::journal::{Fact, Leg, Quality, SessionLog};
use steadyback::domain::measure::Effort;
use steadyback::domain::programme::Programme;
use steadyback::domain::progression::Rule;

use super::{Diary, day, dose, pain, rules};

/// Fixed amounts of the bridge.
fn quotas(sets: u8, total: u16) -> Diary {
    let diary = Diary::doing("glute-bridge", sets, total, Reps);
    let mut plan = diary.progress.plan.clone();
    plan.programme = Programme::Quotas;
    Diary::with(plan, diary.progress.limits)
}

/// One session on the first Monday: what it comes to.
#[test]
fn pain_alone_does_not_hold_an_amount_back() {
    #[track_caller]
    fn check(next_day: u8, expected: Rule, after: u16, with: impl FnOnce(&mut SessionLog)) {
        let mut diary = quotas(2, 20);
        diary.train(day(0), with);
        assert_eq!((rules(&diary.answer(day(0), next_day)), diary.first().2), (vec![expected], after));
        diary.check_replay();
    }
    check(2, Rule::Quota, 22, |_| {});
    check(2, Rule::Quota, 22, |log| log.items[0].peak = Some(pain(5)));
    check(3, Rule::Quota, 22, |_| {});
    check(2, Rule::InSessionRed, 20, |log| log.items[0].peak = Some(pain(6)));
    check(4, Rule::NextDayRed, 16, |_| {});
    check(2, Rule::InSessionRed, 20, |log| log.items[0].quality = Quality::Sharp);
    check(2, Rule::Hold, 20, |log| log.items[0].quality = Quality::FormSlipped);
    check(2, Rule::Hold, 20, |log| log.items[0].effort = Effort::new(8));
    check(2, Rule::Hold, 20, |log| log.items[0].done = 17);
}

/// Once a week, by 10 % of what it began from and never by more than 10 % of what it is; never without an answer.
#[test]
fn amounts_grow_once_a_week() {
    let mut diary = quotas(2, 16);
    let mut totals = Vec::new();
    for date in [0, 2, 4, 7, 9, 14, 18, 23, 28, 30, 35] {
        diary.green(day(date));
        totals.push(diary.first().2);
    }
    // 10 % of 20 are 2: 16 may become 17 (10 % of 16), then 18, 19; 21 from 19 would be more than 10 %. Week 4 is lighter.
    assert_eq!(totals, [17, 17, 17, 18, 18, 19, 19, 19, 20, 20, 22]);
    diary.check_replay();

    let mut silent = quotas(2, 20);
    silent.train(day(0), |_| {});
    assert_eq!(rules(&silent.write(day(3), Fact::RestPain(pain(2)))), [Rule::NoAnswer]);
    silent.train(day(4), |_| {});
    let further = Fact::NextDay { session: day(4), pain: pain(2), leg: Leg::FurtherDown };
    assert_eq!(rules(&silent.write(day(5), further)), [Rule::NextDayRed]);
}

/// Begun with so much, and by now at so much: the first week more is 10 % of what 80 % were begun with.
#[test]
fn amounts_grow_by_where_they_began() {
    #[track_caller]
    fn check(begun: u16, now: u16, after: u16) {
        let mut diary = quotas(3, now);
        diary.progress.items[0].item.dose = dose(2, begun, Reps);
        diary.green(day(0));
        assert_eq!(diary.first().2, after, "{begun} {now}");
    }
    // 10 % of 27.5 and of 30.
    check(22, 30, 32);
    check(24, 30, 33);
    check(8, 30, 31);
    // No more than 10 % of what is done now.
    check(24, 20, 22);
    check(24, 19, 20);
}

/// What was taken back is not made up for: after two weeks away it is one step a week again, from where it is.
#[test]
fn amounts_are_not_caught_up() {
    let mut diary = quotas(2, 20);
    diary.green(day(0));
    assert_eq!(diary.first().2, 22);
    let totals = [14, 16, 18, 28].map(|date| {
        diary.green(day(date));
        diary.first().2
    });
    assert_eq!(totals, [18, 18, 18, 19]);
    diary.check_replay();
}

/// Pain at a peak and the day after, session by session, at the top of the range: another rung and another phase are no
/// amount, and wait for two greens in which nothing was let pass.
#[test]
fn another_rung_is_no_amount() {
    #[track_caller]
    fn check(sessions: &[(u8, u8)], expected: &[Rule]) {
        let mut diary = quotas(3, 36);
        let mut got = Vec::new();
        for ((peak, next_day), date) in sessions.iter().zip((0..).step_by(2)) {
            diary.train(day(date), |log| log.items[0].peak = Some(pain(*peak)));
            got.extend(rules(&diary.answer(day(date), *next_day)));
        }
        assert_eq!(got, expected, "{sessions:?}");
        diary.check_replay();
    }
    use Rule::{FirstGreen, Hold, LevelUp};
    check(&[(3, 2)], &[FirstGreen]);
    check(&[(3, 2), (3, 2)], &[FirstGreen, LevelUp]);
    check(&[(4, 2)], &[Hold]);
    check(&[(3, 3)], &[Hold]);
    check(&[(3, 2), (4, 2), (3, 2), (3, 2)], &[FirstGreen, Hold, FirstGreen, LevelUp]);
    check(&[(3, 2), (3, 3), (3, 2), (3, 2)], &[FirstGreen, Hold, FirstGreen, LevelUp]);
}

/// From the second phase on: what goes on over pain does not end a phase.
#[test]
fn a_phase_ends_on_a_green() {
    #[track_caller]
    fn check(peak: u8, next_day: u8, expected: bool) {
        let mut diary = quotas(3, 36);
        diary.progress.phase = Phase::Builders;
        diary.progress.today = day(28);
        diary.train(day(28), |log| log.items[0].peak = Some(pain(peak)));
        assert_eq!(rules(&diary.answer(day(28), next_day)).contains(&Rule::PhaseUp), expected, "{peak} {next_day}");
    }
    check(3, 2, true);
    check(4, 2, false);
    check(3, 3, false);
}
