//! Fixed amounts, for fear of movement.

use chrono::Days;
use steadyback_catalogue::dose::Work::Reps;
use steadyback_catalogue::exercise::Family;
use steadyback_catalogue::exercise_set::ExerciseSet;
use steadyback_catalogue::library;
use steadyback_catalogue::measure::Effort;
use steadyback_rules::journal::{Fact, Leg, Quality, SessionLog};
use steadyback_rules::programme::Programme;
use steadyback_rules::progression::Rule;

use super::{Diary, day, dose, pain, rules};

/// Fixed amounts of the bridge.
fn quotas(sets: u8, total: u16) -> Diary {
    Diary::doing("glute-bridge", sets, total, Reps).but(|plan, _| plan.programme = Programme::Quotas)
}

/// The same where there is no other rung, so that amounts are all that can move.
fn amounts(sets: u8, total: u16) -> Diary {
    let others = library::ladder(Family::Bridge).iter().filter(|it| it.id != "glute-bridge");
    let without = others.fold(ExerciseSet::EMPTY, |all, it| all.with(it, true));
    quotas(sets, total).but(|_, limits| limits.without = without)
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

/// The amount does not depend on the pain of the day: two above usual before it is no comfort day.
#[test]
fn pain_before_does_not_cancel_the_day() {
    #[track_caller]
    fn check(programme: Programme, before: u8, comfort: bool, expected: Rule) {
        let mut diary = Diary::doing("glute-bridge", 2, 20, Reps).but(|plan, _| plan.programme = programme);
        assert_eq!(diary.progress.comfort_day(pain(before)), comfort, "{programme:?} {before}");
        diary.train(day(0), |log| (log.before, log.items[0].peak) = (pain(before), Some(pain(3))));
        assert_eq!(rules(&diary.answer(day(0), 2)), [expected], "{programme:?} {before}");
    }
    check(Programme::SixteenWeeks, 3, false, Rule::Progress);
    check(Programme::SixteenWeeks, 4, true, Rule::ComfortDay);
    check(Programme::Quotas, 3, false, Rule::Quota);
    check(Programme::Quotas, 4, false, Rule::Quota);
    check(Programme::Quotas, 10, false, Rule::Quota);
}

/// Once a week, by 10 % of what it began from and never by more than 10 % of what it is; never without an answer.
#[test]
fn amounts_grow_once_a_week() {
    let mut diary = amounts(2, 16);
    let mut totals = Vec::new();
    for date in [0, 2, 4, 7, 9, 14, 18, 23, 28, 30, 35] {
        diary.green(day(date));
        totals.push(diary.first().2);
    }
    // 16 are 80 % of 20, and 10 % of 20 are 2: 16 may become 17 (10 % of 16), then 18, 19; 21 from 19 would be more than 10 %. Week 4
    // is lighter.
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
        let mut diary = amounts(3, now);
        diary.progress.items[0].begun.1 = dose(2, begun, Reps);
        diary.green(day(0));
        assert_eq!(diary.first().2, after, "{begun} {now}");
    }
    // 10 % of 27.5 and of 30.
    check(22, 30, 32);
    check(24, 30, 33);
    check(8, 30, 31);
    // No more than 10 % of what is done now.
    // 22 are no three equal sets.
    check(24, 20, 21);
    check(24, 19, 20);
}

/// What time away has taken is not made up for: one step a week again, from where it is.
#[test]
fn amounts_are_not_caught_up() {
    let mut diary = amounts(2, 20);
    diary.green(day(0));
    assert_eq!(diary.first().2, 22);
    let totals = [14, 16, 18, 28].map(|date| {
        diary.green(day(date));
        diary.first().2
    });
    // 80 % of 22 are 17.
    assert_eq!(totals, [18, 18, 18, 19]);
    diary.check_replay();
}

/// Pain at a peak and the day after, session by session, at the top of a range that has been done for long: another rung is no amount,
/// and waits for two greens in which nothing was let pass.
#[test]
fn another_rung_is_no_amount() {
    #[track_caller]
    fn check(sessions: &[(u8, u8)], expected: &[Rule]) {
        let mut diary = quotas(3, 36);
        diary.progress.items[0].rung_since = day(0) - Days::new(100);
        let mut got = Vec::new();
        for ((peak, next_day), date) in sessions.iter().zip((0..).step_by(2)) {
            diary.train(day(date), |log| log.items[0].peak = Some(pain(*peak)));
            got.extend(rules(&diary.answer(day(date), *next_day)));
        }
        assert_eq!(got, expected, "{sessions:?}");
    }
    use Rule::{LevelUp, TopOfLadder};
    check(&[(3, 2)], &[TopOfLadder]);
    check(&[(3, 2), (3, 2)], &[TopOfLadder, LevelUp]);
    check(&[(4, 2), (4, 2)], &[TopOfLadder, TopOfLadder]);
    check(&[(3, 2), (4, 2), (3, 2), (3, 2)], &[TopOfLadder, TopOfLadder, TopOfLadder, LevelUp]);
    check(&[(3, 2), (3, 3), (3, 2), (3, 2)], &[TopOfLadder, TopOfLadder, TopOfLadder, LevelUp]);
}
