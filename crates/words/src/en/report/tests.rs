//! Calm, whole, and on two pages at the most.

use chrono::{Days, NaiveDate};

use super::*;
use crate::en::calm::{all_calm, calm};
use steadyback_catalogue::enum_set::{EnumSet, Member};
use steadyback_catalogue::functional_test::{BodySide, TestKind, TestResult};
use steadyback_rules::insight::{Parts, report};
use steadyback_rules::journal::{Entry, Fact};
use steadyback_rules::outcome::{Peg, Rating, Roland, Score};
use steadyback_rules::profile::Profile;
use steadyback_rules::progression::replay;
use steadyback_rules::screening::{Flag, Screening};
use steadyback_simulate::{Dice, Habits, live, person};

/// Lines of a page of A4 and letters of a line, in print at 10 points.
const PAGE: usize = 58;
const LINE: usize = 95;

fn day(day: u64) -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, 23).expect("a date") + Days::new(day)
}

fn of(profile: &Profile, screening: &Screening, journal: &[Entry], on: NaiveDate) -> Report {
    let (progress, decisions) = replay(journal);
    let parts = Parts {
        profile: Some(profile),
        screening: Some(screening),
        progress: progress.as_ref(),
        journal,
        decisions: &decisions,
    };
    report(&parts, on)
}

/// Every test and questionnaire, on a day.
fn measured(date: NaiveDate) -> Vec<Entry> {
    let sides =
        |kind: TestKind| if kind.sided() { vec![Some(BodySide::Left), Some(BodySide::Right)] } else { vec![None] };
    let results = TestKind::ALL
        .iter()
        .flat_map(|kind| sides(*kind).into_iter().filter_map(|side| TestResult::new(*kind, side, kind.range().1)));
    let rating = Rating::new(5).expect("in range");
    let peg = Score::Peg(Peg { pain: rating, enjoyment: rating, activity: rating });
    let scores = [peg, Score::Roland(Roland::counted(7).expect("in range"))].map(Fact::Scored);
    results.map(Fact::Tested).chain(scores).map(|fact| Entry { date, fact }).collect()
}

fn screening(flags: &[Flag]) -> Screening {
    Screening { date: day(3), flags: flags.iter().copied().collect(), cleared: Some(day(4)) }
}

#[test]
fn an_empty_report_says_what_is_missing() {
    let parts = Parts { profile: None, screening: None, progress: None, journal: &[], decisions: &[] };
    let text = plain(&report(&parts, day(0)));
    let expected = "Report for a doctor or physiotherapist\n\
        Made with Steadyback on 23 November 2026. “Lately” means since 27 October 2026.\n\
        \nThe person\n- Nothing is known yet.\n\
        \nSafety questions\n- Not answered yet.\n\
        \nPresent plan\n- There is no plan yet.\n\
        \nWhat was done lately\n- 0 sessions, 0 minutes of walking, 0 minutes of other activities.\n\
        \nPain at rest, 0 to 10\n- Lately there was no answer.\n\
        \nTests and questionnaires\n- None yet.\n\
        \nWhat the rules changed lately\n- Nothing.\n\n";
    assert_eq!(text, format!("{expected}{NOTE}\n"));
}

#[test]
fn a_report_tells_what_was_measured() {
    let (profile, flags) = (person(&mut Dice::new(1)), screening(&[Flag::NightPain]));
    let sit = |on, tenths| Entry {
        date: day(on),
        fact: Fact::Tested(TestResult::new(TestKind::SitToStand, None, tenths).expect("in range")),
    };
    let text = plain(&of(&profile, &flags, &[sit(0, 152), sit(28, 104)], day(30)));
    for line in [
        "- Ticked: Pain that disturbs your sleep",
        "- The person said on 27 November 2026 that a clinician has cleared them.",
        "- Five sit-to-stands: 15.2 s on 23 November 2026, 10.4 s on 21 December 2026. Better by more than the measurement error.",
    ] {
        assert!(text.lines().any(|it| it == line), "{line} in {text}");
    }
}

/// Any life: calm, whole, nothing in own words, and no more than two pages.
#[test]
fn every_life_fits_on_two_pages() {
    let mut most = 0;
    for seed in 0..12 {
        let mut dice = Dice::new(seed);
        let habits = Habits { trouble: 20, worse: 20, flares: 2, ..Habits::of(&mut dice) };
        let profile = Profile { activities: vec!["=cmd\nAnn Miller".to_owned()], ..person(&mut dice) };
        let days = if seed == 0 { 1000 } else { 190 };
        let mut journal = live(&profile, false, &habits, day(0), days, &mut dice);
        let last = day(u64::from(days));
        journal.extend(measured(day(1)));
        journal.extend(measured(last));
        journal.sort_by_key(|entry| entry.date);
        let flags = screening(&[Flag::NightPain, Flag::BelowKnee, Flag::AsasGradual]);
        let report = of(&profile, &flags, &journal, last);
        let text = plain(&report);
        assert!(!text.contains("Ann") && !text.contains("cmd"));
        let lines: usize = text.lines().map(|line| line.chars().count().div_ceil(LINE).max(1)).sum();
        most = most.max(lines);
        for section in sections(&report) {
            assert!(!section.lines.is_empty(), "{}", section.title);
            calm(section.title);
            all_calm(&section.lines);
        }
    }
    assert!((PAGE..=2 * PAGE).contains(&most), "{most} lines");
}

#[test]
fn every_flag_and_tier_is_said() {
    let profile = person(&mut Dice::new(1));
    let all = Screening { date: day(0), flags: Flag::ALL.iter().copied().collect::<EnumSet<_>>(), cleared: None };
    let report = of(&profile, &all, &[], day(0));
    let lines = &sections(&report)[1].lines;
    assert_eq!(lines.len(), 1 + Flag::ALL.len());
    assert_eq!(lines[0], "Answered on 23 November 2026: emergency advice given; exercise is closed until cleared.");
    all_calm([TITLE, NOTE, &lead(&report)]);
}
