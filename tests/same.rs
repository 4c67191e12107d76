//! What the same journals come to on every machine: used by the native tests and by those in a browser, against one fixture.

use std::fmt::Write as _;

use steadyback::codec::backup::read_backup;
use steadyback::codec::report::{Words, report};
use steadyback::domain::journal::Entry;
use steadyback::domain::simulate::{Dice, Habits, live, person};

/// Values in place of sentences, so that only a changed rule changes what comes out.
const WORDS: Words = Words {
    change: |decision| format!("{:?}", decision.after),
    because: |decision| format!("{:?}", decision.rule),
    input: |input| format!("{input:?}"),
    rule: |_| "",
};

/// What it came to before.
pub const BEFORE: &str = include_str!("fixtures/reports.txt");

/// One line a journal: its name and the CRC-32 of its report, the backup of the first release first, then simulated years.
pub fn reports() -> String {
    let backup = read_backup(include_str!("fixtures/backup-v1.json")).expect("a backup");
    let mut lines = String::new();
    let mut add = |name: &str, entries: &[Entry]| {
        let on = entries.iter().map(|entry| entry.date).max().expect("entries");
        let text = report(entries, on, WORDS).expect("JSON");
        let _ = writeln!(lines, "{name} {:08x}", crc32fast::hash(text.as_bytes()));
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
