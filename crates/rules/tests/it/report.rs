//! What a report holds, and what lies outside its day and its four weeks.

use chrono::{Days, NaiveDate};
use steadyback_rules::journal::Entry;
use steadyback_rules::progression::Decision;

use steadyback_catalogue::enum_set::EnumSet;
use steadyback_catalogue::exercise::Family;
use steadyback_catalogue::functional_test::{BodySide, TestKind, TestResult};
use steadyback_catalogue::measure::Pain;
use steadyback_rules::insight::*;
use steadyback_rules::journal::{Activity, Fact, Form, Minutes, SessionLog};
use steadyback_rules::outcome::{Change, Peg, Rating, Score};
use steadyback_rules::planner;
use steadyback_rules::profile::Profile;
use steadyback_rules::progression::{ItemState, Prescription, Rule, replay};
use steadyback_rules::screening::{Flag, Screening, Tier};
use steadyback_simulate::{Dice, Habits, live, person};

/// Days from Monday 23 November 2026.
fn day(day: u64) -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, 23).expect("a date") + Days::new(day)
}

fn at(on: u64, fact: Fact) -> Entry {
    Entry { date: day(on), fact }
}

fn rest(on: u64, score: u8) -> Entry {
    at(on, Fact::RestPain(Pain::new(score).expect("in range")))
}

fn somebody() -> Profile {
    person(&mut Dice::new(1))
}

/// The report of a plan that was made on day 0 with these on top of it.
fn of(entries: Vec<Entry>, on: u64) -> Report {
    let profile = somebody();
    let plan = planner::plan(&profile, false, day(0)).plan;
    let journal = [vec![at(0, Fact::Planned(plan, profile.limits(false)))], entries].concat();
    let (progress, decisions) = replay(&journal);
    let parts = Parts {
        profile: Some(&profile),
        screening: None,
        progress: progress.as_ref(),
        journal: &journal,
        decisions: &decisions,
    };
    report(&parts, day(on))
}

#[test]
fn nothing_is_a_report_as_well() {
    let parts = Parts { profile: None, screening: None, progress: None, journal: &[], decisions: &[] };
    let report = report(&parts, day(0));
    assert_eq!((report.profile, report.screening, report.plan), (None, None, None));
    assert_eq!((report.done, report.pain), (Done::default(), PainLately::default()));
    assert!(report.weeks.is_empty() && report.tests.is_empty() && report.changes.is_empty());
}

#[test]
fn the_plan_has_the_walks_of_the_log() {
    let walked = |until: u64| {
        let walks = (0..until).map(|on| at(on, Fact::Walked { minutes: 10 })).collect();
        let plan = of(walks, 2).plan.expect("a plan");
        let walks = |it: &&ItemState| it.exercise.family == Family::Walking;
        plan.items.iter().find(walks).map(|it| it.dose.total())
    };
    assert_eq!((walked(0), walked(2)), (Some(10), Some(11)));
}

#[test]
fn lately_is_four_weeks() {
    let session = |on| {
        let pain = Pain::new(4).expect("in range");
        at(on, Fact::Session(SessionLog { form: Form::Comfort, before: pain, after: Some(pain), items: vec![] }))
    };
    let minutes = Minutes::new(30).expect("in range");
    let swim = |on| at(on, Fact::Moved { activity: Activity::OTHER, minutes, effort: None });
    let walk = |on| at(on, Fact::Walked { minutes: 20 });
    let all =
        vec![session(2), walk(2), swim(2), rest(2, 9), session(3), walk(3), swim(3), rest(5, 0), walk(30), walk(31)];
    let report = of(all, 30);
    assert_eq!(report.since, day(3));
    assert_eq!(report.done, Done { sessions: 1, walked: 40, moved: 30 });
    let range = [0, 4, 4].map(|score| Pain::new(score).expect("in range"));
    assert_eq!(report.pain, PainLately { answers: 2, range: Some(range) });
    let mondays: Vec<_> = report.weeks.iter().map(|week| week.monday).collect();
    assert_eq!(mondays, [day(7), day(14), day(21), day(28)]);
}

#[test]
fn measures_have_their_first_and_last_result() {
    let sit = |on, tenths| at(on, Fact::Tested(TestResult::new(TestKind::SitToStand, None, tenths).expect("in range")));
    let plank = TestResult::new(TestKind::SidePlank, Some(BodySide::Right), 20).expect("in range");
    let rating = Rating::new(5).expect("in range");
    let peg = Fact::Scored(Score::Peg(Peg { pain: rating, enjoyment: rating, activity: rating }));
    let report = of(vec![sit(0, 160), sit(28, 131), sit(56, 120), at(56, Fact::Tested(plank)), at(7, peg)], 80);
    let found: Vec<_> =
        report.tests.iter().map(|[a, b]| (a.date, a.value.value(), b.date, b.value.value(), b.change)).collect();
    let expected = [(day(0), 160, day(56), 120, Some(Change::Better)), (day(56), 20, day(56), 20, None)];
    assert_eq!(found, expected);
    assert_eq!(report.scores.len(), 1);
}

#[test]
fn flares_that_touch_the_four_weeks_are_in_it() {
    let flare = |from, until| vec![at(from, Fact::FlareBegan), at(until, Fact::FlareEnded)];
    let all = |last: u64| [flare(1, 4), flare(10, last), vec![at(40, Fact::FlareBegan)]].concat();
    let since = |last| of(all(last), 43).flares.iter().map(|flare| flare.since).collect::<Vec<_>>();
    assert_eq!(since(15), [day(40)]);
    assert_eq!(since(16), [day(10), day(40)]);
}

#[test]
fn changes_stand_together_newest_first_and_the_rest_is_counted() {
    let mut dice = Dice::new(4);
    let journal =
        live(&somebody(), false, &Habits { trouble: 30, worse: 20, ..Habits::STEADY }, day(0), 200, &mut dice);
    let (progress, decisions) = replay(&journal);
    let parts =
        Parts { profile: None, screening: None, progress: progress.as_ref(), journal: &journal, decisions: &decisions };
    let mut longest = 0;
    for on in (0..200).step_by(10) {
        let report = report(&parts, day(on));
        assert!(report.changes.is_sorted_by(|a, b| a.date >= b.date));
        assert!(report.changes.len() <= 12 && (report.more_changes == 0 || report.changes.len() == 12));
        for changed in &report.changes {
            assert!((report.since..=report.on).contains(&changed.date));
            assert!(
                changed.decisions.iter().all(|it| it.changes() && it.rule == changed.rule && it.date == changed.date)
            );
        }
        let told: usize = report.changes.iter().map(|it| it.decisions.len()).sum();
        let all = decisions.iter().filter(|it| it.changes() && (report.since..=report.on).contains(&it.date)).count();
        assert!(report.more_changes > 0 || told == all, "{told} of {all}");
        longest = longest.max(told);
    }
    assert!(longest > 3);
}

#[test]
fn twelve_changes_are_listed() {
    #[track_caller]
    fn check(decisions: &[Decision], first: u64, listed: usize, more: usize) {
        let report =
            report(&Parts { profile: None, screening: None, progress: None, journal: &[], decisions }, day(20));
        assert_eq!(report.changes.first().map(|it| it.date), Some(day(first)));
        assert_eq!((report.changes.len(), report.more_changes), (listed, more));
    }
    let begun = |on| Decision {
        date: day(on),
        rule: Rule::FlareBegan,
        slot: None,
        before: Prescription::Training,
        after: Prescription::Comfort,
        inputs: vec![],
    };
    check(&(0..12).map(begun).collect::<Vec<_>>(), 11, 12, 0);
    check(&(0..14).map(begun).collect::<Vec<_>>(), 13, 12, 2);
    // What changes nothing is not listed, and what lies ahead neither.
    let held = Decision { after: Prescription::Training, ..begun(4) };
    check(&[begun(3), held, begun(21)], 3, 1, 0);
}

#[test]
fn what_time_alone_decides_is_in_it() {
    let report = of(vec![], 60);
    let rules: Vec<_> = report.changes.iter().map(|it| it.rule).collect();
    assert_eq!(report.plan.map(|progress| progress.today), Some(day(60)));
    assert!(rules.is_empty() || rules.iter().all(|rule| *rule != Rule::Progress), "{rules:?}");
}

#[test]
fn the_tier_follows_from_the_flags_and_the_person() {
    let profile = somebody();
    let tier = |flag| {
        let screening = Screening { date: day(0), flags: EnumSet::EMPTY.with(flag, true), cleared: None };
        let parts = Parts {
            profile: Some(&profile),
            screening: Some(&screening),
            progress: None,
            journal: &[],
            decisions: &[],
        };
        report(&parts, day(1)).screening.map(|(_, tier)| tier)
    };
    assert_eq!(tier(Flag::SaddleNumbness), Some(Tier::Emergency));
    assert_eq!(tier(Flag::Fever), Some(Tier::Urgent));
}
