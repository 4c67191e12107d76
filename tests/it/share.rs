//! Links of every version that was ever issued open forever, and as the plan that they were made from.

use std::fmt::Write;

use chrono::NaiveDate;
use steadyback::codec::share::{self, ShareError};
use steadyback::domain::plan::{DayKind, Plan};
use steadyback::domain::programme::Programme;

/// Append only: one block a link, the payload and then the plan in short.
const GOLDEN: &str = include_str!("../fixtures/share-v1.txt");
/// The same for version 2, with the programme first.
const WITH_PROGRAMME: &str = include_str!("../fixtures/share-v2.txt");

fn start() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, 23).unwrap()
}

/// Phase, weekdays and minutes; then exercise, sets, total, what is counted, part and phases of each item.
fn in_short(plan: &Plan) -> String {
    let letter = |day: &DayKind| match day {
        DayKind::Strength => 'S',
        DayKind::Mobility => 'M',
        DayKind::Rest => 'R',
    };
    let week: String = plan.week.iter().map(letter).collect();
    let programme = match plan.programme {
        Programme::SixteenWeeks => String::new(),
        other => format!("{}\n", other.id()),
    };
    let mut text = format!("{programme}{:?} {week} {}\n", plan.phase, plan.minutes.minutes());
    for it in &plan.items {
        let (sets, total, work) = (it.dose.sets(), it.dose.total(), it.dose.work());
        let _ = writeln!(text, "{} {sets} {total} {work:?} {:?} {:?} {:?}", it.exercise.id, it.part, it.from, it.until);
    }
    text
}

fn links() -> impl Iterator<Item = (&'static str, &'static str)> {
    let blocks = GOLDEN.trim_end().split("\n\n").chain(WITH_PROGRAMME.trim_end().split("\n\n"));
    blocks.map(|block| block.split_once('\n').expect("a payload and a plan"))
}

#[test]
fn every_link_ever_issued_opens_as_its_plan() {
    assert!(links().count() >= 3);
    for (payload, expected) in links() {
        let plan = share::decode(payload, start()).unwrap_or_else(|error| panic!("{payload}: {error:?}"));
        assert_eq!(in_short(&plan).trim_end(), expected, "{payload}");
        assert_eq!(plan.start, start());
    }
}

#[test]
fn every_plan_of_a_golden_link_travels_again() {
    for (payload, _) in links() {
        let plan = share::decode(payload, start()).unwrap();
        let link = format!("https://example.org/app/#/p/{}", share::encode(&plan));
        assert_eq!(share::decode(&share::encode(&plan), start()), Ok(plan));
        assert!(link.len() <= 320, "{} characters: {link}", link.len());
    }
}

#[test]
fn no_single_changed_character_opens() {
    for (payload, _) in links() {
        for at in 0..payload.len() {
            let other = if &payload[at..=at] == "7" { "8" } else { "7" };
            let changed = format!("{}{other}{}", &payload[..at], &payload[at + 1..]);
            assert_eq!(share::decode(&changed, start()), Err(ShareError::Damaged), "{changed}");
            assert!(share::decode(&payload[..at], start()).is_err(), "cut off at {at}");
        }
    }
}
