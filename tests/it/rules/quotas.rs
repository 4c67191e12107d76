//! Fixed amounts, for fear of movement.

use steadyback::domain::dose::Work::Reps;
use steadyback::domain::journal::{Fact, Leg, Quality, SessionLog};
use steadyback::domain::measure::Effort;
use steadyback::domain::programme::Programme;
use steadyback::domain::progression::Rule;

use super::{Diary, day, pain, rules};

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
