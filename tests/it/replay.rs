//! The report of a journal: the same bytes each time, every decision with its reason.

use crate::same;
use steadyback_formats::backup::read_backup;
use steadyback_formats::report::{Words, report};
use steadyback_rules::journal::Entry;
use steadyback_simulate::{Dice, Habits, live, person};
use steadyback_words::en::rules::{because, change, input, rule};

const WORDS: Words = Words { change, because, input, rule: |decision| rule(decision.rule).id };

fn of(entries: &[Entry]) -> serde_json::Value {
    let on = entries.iter().map(|entry| entry.date).max().expect("entries");
    let (one, two) = (report(entries, on, WORDS).expect("JSON"), report(entries, on, WORDS).expect("JSON"));
    assert_eq!(one, two);
    serde_json::from_str(&one).expect("JSON")
}

#[test]
fn the_backup_of_the_first_release_can_be_understood() {
    let backup = read_backup(include_str!("../fixtures/backup-v1.json")).expect("a backup");
    let report = of(&backup.entries);
    assert_eq!(report["entries"], backup.entries.len());
    assert_eq!(report["today"]["date"], report["on"]);
    assert_eq!(report["today"]["sessions"].as_array().map(Vec::len), Some(3));
}

#[test]
fn every_decision_of_a_long_life_is_said() {
    let mut dice = Dice::new(5);
    let (person, habits) = (person(&mut dice), Habits { trouble: 10, worse: 10, flares: 1, ..Habits::STEADY });
    let start = chrono::NaiveDate::from_ymd_opt(2026, 11, 23).expect("a date");
    let report = of(&live(&person, false, &habits, start, 400, &mut dice));
    let decisions = report["decisions"].as_array().expect("decisions");
    assert!(decisions.len() > 100, "{}", decisions.len());
    for decision in decisions {
        assert!(decision["because"].as_str().is_some_and(|text| text.ends_with('.')), "{decision}");
        assert!(decision["change"].as_str().is_some_and(|text| !text.is_empty()), "{decision}");
        assert!(decision["slot"].is_null() || decision["before"]["exercise"].is_string(), "{decision}");
    }
}

#[test]
fn later_entries_do_not_count() {
    let backup = read_backup(include_str!("../fixtures/backup-v1.json")).expect("a backup");
    let first = backup.entries[0].date;
    let json = report(&backup.entries, first, WORDS).expect("JSON");
    let report: serde_json::Value = serde_json::from_str(&json).expect("JSON");
    assert_eq!(report["entries"], backup.entries.iter().filter(|entry| entry.date <= first).count());
    assert_eq!(report["on"], first.to_string());
}

/// The browser makes the same of the same journals: `tests/web.rs` compares with this fixture, too. A changed rule changes
/// it: `STEADYBACK_UPDATE=1 cargo test --test it replay` writes it anew.
#[test]
fn journals_come_to_the_same_everywhere() {
    let now = same::reports();
    if std::env::var_os("STEADYBACK_UPDATE").is_some() {
        std::fs::write(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/fixtures/reports.txt"), &now).expect("the fixture");
        return;
    }
    same::assert_same(same::BEFORE, &now);
}
