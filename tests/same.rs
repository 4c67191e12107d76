//! What the same journals come to on every machine: used by the native tests and by those in a browser, against one fixture.

use std::fmt::Write as _;

use serde_json::Value;
use steadyback_formats::backup::read_backup;
use steadyback_formats::report::{Words, report};
use steadyback_rules::journal::Entry;
use steadyback_simulate::{Dice, Habits, live, person};

/// Values in place of sentences, so that only a changed rule changes what comes out.
const WORDS: Words = Words {
    change: |decision| format!("{:?}", decision.after),
    because: |decision| format!("{:?}", decision.rule),
    input: |input| format!("{input:?}"),
    rule: |_| "",
};

/// Lines of a difference: enough to see what kind of change it is.
const SHOWN: usize = 40;

/// What it came to before.
pub const BEFORE: &str = include_str!("fixtures/reports.txt");

/// Of each journal, the backup of the first release first, then simulated years: its name with the CRC-32 of the whole report, then a
/// line for every decision and for what is prescribed in the end, so that what changed can be read.
pub fn reports() -> String {
    let backup = read_backup(include_str!("fixtures/backup-v1.json")).expect("a backup");
    let mut lines = String::new();
    let mut add = |name: &str, entries: &[Entry]| {
        let on = entries.iter().map(|entry| entry.date).max().expect("entries");
        let text = report(entries, on, WORDS).expect("JSON");
        let _ = writeln!(lines, "{name} {:08x}", crc32fast::hash(text.as_bytes()));
        let told: Value = serde_json::from_str(&text).expect("JSON");
        for decided in told["decisions"].as_array().into_iter().flatten() {
            let (date, rule) = (word(&decided["date"]), word(&decided["because"]));
            let _ = writeln!(lines, "  {date} {rule} {}: {}", decided["slot"], stood(&decided["after"]));
        }
        for slot in told["today"]["slots"].as_array().into_iter().flatten() {
            let _ = writeln!(lines, "  in the end {}: {}", slot["slot"], stood(&slot["doing"]));
        }
    };
    add("backup-v1.json", &backup.entries);
    for seed in 0..8 {
        let mut dice = Dice::new(seed);
        let (person, habits) = (person(&mut dice), Habits::of(&mut dice));
        let start = chrono::NaiveDate::from_ymd_opt(2026, 11, 23).expect("a date");
        add(&format!("life-{seed}"), &live(&person, false, &habits, start, 365, &mut dice));
    }
    lines
}

fn word(value: &Value) -> &str {
    value.as_str().unwrap_or_default()
}

/// Such as `dead-bug 2/16 reps`.
fn stood(value: &Value) -> String {
    match value.as_str() {
        Some(text) => text.to_owned(),
        None => format!("{} {}/{} {}", word(&value["exercise"]), value["sets"], value["total"], word(&value["work"])),
    }
}

/// Where two texts differ, line by line with what stands around it; of a long one the beginning.
pub fn difference(before: &str, now: &str) -> String {
    let all = similar::TextDiff::from_lines(before, now).unified_diff().context_radius(1).to_string();
    let (shown, more): (Vec<_>, Vec<_>) = all.lines().enumerate().partition(|(place, _)| *place < SHOWN);
    let mut told = shown.iter().fold(String::new(), |told, (_, line)| told + line + "\n");
    if !more.is_empty() {
        let _ = writeln!(told, "and {} more lines", more.len());
    }
    told
}

/// Fails with the difference, if there is any.
#[track_caller]
pub fn assert_same(before: &str, now: &str) {
    assert!(before == now, "it is no longer as it was (- before, + now):\n{}", difference(before, now));
}
