use chrono::Days;
use chrono::NaiveDate;
use steadyback_catalogue::library::entry;
use steadyback_catalogue::measure::Effort;
use steadyback_rules::insight::activity_log::*;
use steadyback_rules::journal::Entry;
use steadyback_rules::journal::Fact;
use steadyback_rules::journal::{self, Minutes};
use steadyback_rules::planner;
use steadyback_rules::progression::Decision;
use steadyback_rules::progression::Progress;
use steadyback_rules::progression::Rule;
use steadyback_rules::progression::{Prescription, replay};
use steadyback_simulate::{Dice, person};

fn day(day: u64) -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, 2).expect("a date") + Days::new(day)
}

fn cycling() -> Pursuit {
    entry("cycling").and_then(Pursuit::of).expect("an activity")
}

fn ride(on: u64, minutes: u16, effort: Option<u8>) -> Entry {
    let Pursuit::Of(it) = cycling() else { panic!("in the library") };
    let activity = journal::Activity::with_code(it.code).expect("in the library");
    let minutes = Minutes::new(minutes).expect("in range");
    Entry { date: day(on), fact: Fact::Moved { activity, minutes, effort: effort.and_then(Effort::new) } }
}

fn decided(on: u64, rule: Rule) -> Decision {
    let (before, after) = match rule {
        Rule::FlareBegan => (Prescription::Training, Prescription::Comfort),
        Rule::FlareReturn => (Prescription::Comfort, Prescription::Training),
        _ => (Prescription::Training, Prescription::Training),
    };
    Decision { date: day(on), rule, slot: None, before, after, inputs: Vec::new() }
}

#[track_caller]
fn check(rides: &[(u64, u16)], decisions: &[(u64, Rule)], today: u64, expected: (u16, Because)) {
    let journal: Vec<Entry> = rides.iter().map(|(on, minutes)| ride(*on, *minutes, None)).collect();
    let decisions: Vec<Decision> = decisions.iter().map(|(on, rule)| decided(*on, *rule)).collect();
    let suggestion = suggest(&journal, &decisions, cycling(), day(today));
    assert_eq!((suggestion.minutes, suggestion.because), expected);
}

#[test]
fn it_begins_short_and_counts_to_two() {
    use Because as B;
    check(&[], &[], 0, (10, B::First));
    check(&[(5, 10)], &[], 4, (10, B::First));
    check(&[(0, 10)], &[], 0, (10, B::Again(1)));
    check(&[(0, 9)], &[], 0, (10, B::Again(0)));
    check(&[(0, 10), (0, 10)], &[], 1, (10, B::Again(1)));
    // Two short ones on a day are one long one.
    check(&[(0, 5), (0, 5)], &[], 1, (10, B::Again(1)));
    check(&[(0, 10), (1, 9)], &[], 2, (10, B::Again(1)));
}

#[test]
fn it_grows_by_a_tenth_a_week_after_the_day_after() {
    use Because as B;
    check(&[(0, 10), (1, 10)], &[], 1, (10, B::GrowsOn(day(2))));
    check(&[(0, 10), (1, 10)], &[], 2, (11, B::More(10)));
    check(&[(0, 10), (1, 10)], &[], 9, (11, B::More(10)));
    check(&[(0, 10), (1, 10), (3, 11)], &[], 4, (11, B::Again(1)));
    check(&[(0, 10), (1, 10), (3, 10)], &[], 4, (11, B::Again(0)));
    check(&[(0, 10), (1, 10), (3, 11), (4, 11)], &[], 8, (11, B::GrowsOn(day(9))));
    check(&[(0, 10), (1, 10), (3, 11), (4, 11)], &[], 9, (12, B::More(11)));
    // Whoever has done more already is not asked to do less.
    check(&[(0, 20), (1, 25)], &[], 2, (20, B::More(10)));
    check(&[(0, 20), (1, 20), (10, 20), (11, 20)], &[], 12, (22, B::More(20)));
    check(&[(0, 45), (1, 50)], &[], 2, (30, B::More(10)));
    check(&[(0, 45), (1, 50), (3, 30)], &[], 4, (30, B::Top));
    check(&[(0, 29), (1, 29), (9, 29), (10, 29)], &[], 11, (30, B::More(29)));
}

#[test]
fn a_setback_holds_it() {
    use Because as B;
    let rides = [(2, 10), (4, 10)];
    check(&rides, &[(1, Rule::NextDayRed)], 5, (11, B::More(10)));
    check(&rides, &[(2, Rule::InSessionRed)], 3, (10, B::Setback(day(2))));
    check(&rides, &[(4, Rule::InSessionRed)], 5, (10, B::Setback(day(4))));
    check(&rides, &[(5, Rule::NextDayRed)], 4, (10, B::GrowsOn(day(5))));
    check(&rides, &[(5, Rule::NextDayRed)], 5, (10, B::Setback(day(5))));
    check(&rides, &[(3, Rule::NextDayRed)], 5, (10, B::Again(1)));
    check(&rides, &[(5, Rule::Hold)], 5, (11, B::More(10)));
    // It counts afresh from then on.
    check(&[(2, 10), (4, 10), (7, 10)], &[(5, Rule::NextDayRed)], 8, (10, B::Again(1)));
    check(&[(2, 10), (4, 10), (7, 10), (9, 10)], &[(5, Rule::NextDayRed)], 10, (11, B::More(10)));
}

#[test]
fn a_flare_shortens_it() {
    use Because as B;
    let rides = [(0, 20), (1, 20), (3, 20)];
    let flare = [(5, Rule::FlareBegan)];
    let over = [(5, Rule::FlareBegan), (9, Rule::FlareReturn)];
    check(&[], &flare, 5, (10, B::Flare));
    check(&rides, &flare, 4, (20, B::Again(1)));
    check(&rides, &flare, 5, (10, B::Flare));
    check(&rides, &flare, 40, (10, B::Flare));
    check(&rides, &over, 8, (10, B::Flare));
    check(&rides, &over, 9, (16, B::AfterFlare(20)));
    check(&rides, &over, 22, (16, B::AfterFlare(20)));
    check(&rides, &over, 23, (16, B::Away(14)));
    // What is done for comfort counts for nothing, and the way back is gone once.
    check(&[(0, 20), (1, 20), (3, 20), (6, 10), (7, 10)], &over, 9, (16, B::AfterFlare(20)));
    check(&[(0, 20), (1, 20), (3, 20), (10, 16)], &over, 11, (16, B::Again(1)));
    check(&[(0, 10)], &over, 9, (10, B::Again(0)));
}

#[test]
fn time_away_shortens_it() {
    use Because as B;
    let rides = [(0, 20), (1, 20), (3, 20)];
    check(&rides, &[], 16, (20, B::Again(1)));
    check(&rides, &[], 17, (16, B::Away(14)));
    check(&rides, &[], 30, (16, B::Away(27)));
    check(&rides, &[], 31, (10, B::Afresh(28)));
    check(&[(0, 20), (1, 20), (3, 20), (17, 16)], &[], 18, (16, B::Again(1)));
    check(&[(0, 20), (1, 20), (3, 20), (31, 10)], &[], 32, (10, B::Again(1)));
    check(&[(0, 10)], &[], 14, (10, B::Afresh(14)));
}

#[test]
fn too_hard_does_not_count() {
    let rides = |effort| vec![ride(0, 10, Some(effort)), ride(1, 10, Some(effort))];
    let because = |effort| suggest(&rides(effort), &[], cycling(), day(2)).because;
    assert_eq!(because(4), Because::More(10));
    assert_eq!(because(5), Because::Again(0));
}

#[test]
fn the_way_to_half_an_hour_takes_its_weeks() {
    let mut journal = Vec::new();
    let mut weeks = Vec::new();
    for today in 0..120 {
        let minutes = suggest(&journal, &[], cycling(), day(today)).minutes;
        if today % 7 == 0 {
            weeks.push(minutes);
        }
        journal.push(ride(today, minutes, None));
    }
    assert_eq!(weeks[..16], [10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 22, 24, 26, 28, 30]);
    assert!(weeks.windows(2).all(|two| two[1] <= (two[0] + 1).max(two[0] * 110 / 100)));
}

#[test]
fn what_is_prescribed_has_the_walks_of_the_log() {
    let profile = person(&mut Dice::new(1));
    let plan = planner::plan(&profile, false, day(0)).plan;
    let walk = |on| Entry { date: day(on), fact: Fact::Walked { minutes: 10 } };
    let planned = Entry { date: day(0), fact: Fact::Planned(plan, profile.limits(false)) };
    let doses = |journal: Vec<Entry>, today: u64| {
        let progress = replay(&journal).0.expect("a plan").on(day(today)).0;
        let doses = |progress: &Progress| progress.items.iter().map(|it| (it.exercise.id, it.dose.total())).collect();
        let before: Vec<_> = doses(&progress);
        (before, doses(&with_walks(progress, &journal, &[])))
    };
    let (before, after) = doses(vec![planned.clone(), walk(0), walk(1)], 2);
    let changed: Vec<_> = before.iter().zip(&after).filter(|(one, other)| one != other).collect();
    assert_eq!(changed, [(&("walking", 10), &("walking", 11))]);
    let (before, after) = doses(vec![planned], 2);
    assert_eq!(before, after);
}

#[test]
fn walks_are_logged_apart_from_rides() {
    let walk = |on, minutes| Entry { date: day(on), fact: Fact::Walked { minutes } };
    let journal = vec![walk(0, 10), ride(0, 12, Some(4)), walk(2, 25), ride(3, 13, None)];
    let walking = entry("walking").and_then(Pursuit::of).expect("walking");
    let minutes = |of, most| latest(&journal, of, most).iter().map(|time| time.minutes).collect::<Vec<_>>();
    assert_eq!(minutes(walking, 5), [25, 10]);
    assert_eq!(minutes(walking, 1), [25]);
    assert_eq!(minutes(cycling(), 5), [13, 12]);
    let first = Time { date: day(0), minutes: 12, effort: Effort::new(4) };
    assert_eq!(latest(&journal, cycling(), 5).last(), Some(&first));
    assert_eq!(suggest(&journal, &[], walking, day(3)).minutes, 11);
    assert!(entry("dead-bug").and_then(Pursuit::of).is_none() && entry("plank-test").and_then(Pursuit::of).is_none());
}
