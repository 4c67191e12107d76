use proptest::prelude::*;

use super::*;
use crate::arbitrary;
use crate::migrate::CURRENT;
use steadyback_rules::journal::Fact;

/// Any journal, by the months of its entries, which are taken to be in order.
fn shards(entries: &[Entry]) -> Shards {
    let mut shards = Shards::new();
    for entry in entries {
        shards.entry(iso(entry.date)[..7].to_owned()).or_default().push(journal_line::line(entry));
    }
    shards
}

fn content() -> impl Strategy<Value = (Head, Vec<Entry>, NaiveDate)> {
    let entries = proptest::collection::vec(arbitrary::entry(), 0..20).prop_map(|mut entries| {
        entries.sort_by_key(|entry| entry.date);
        entries
    });
    (arbitrary::head(), entries, arbitrary::date())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn every_backup_comes_back((head, entries, exported) in content()) {
        let shards = shards(&entries);
        let text = write_backup(&head, &shards, exported);
        prop_assert!(text.is_ascii());
        prop_assert_eq!(read_backup(&text), Ok(Backup { exported, schema: CURRENT, head, shards, entries, unknown: 0 }));
    }
}

fn day() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, 21).unwrap()
}

fn with(lines: &[&str]) -> String {
    let lines = lines.iter().map(|line| (*line).to_owned()).collect();
    write_backup(&Head::default(), &Shards::from([("2026-11".to_owned(), lines)]), day())
}

#[test]
fn lines_of_a_newer_kind_are_kept_and_counted() {
    let backup = read_backup(&with(&["20261121 F", "20261121 Z what this is", "20261122 E"])).unwrap();
    assert_eq!(backup.unknown, 1);
    assert_eq!(
        backup.entries.iter().map(|entry| &entry.fact).collect::<Vec<_>>(),
        [&Fact::FlareBegan, &Fact::FlareEnded]
    );
    assert_eq!(backup.shards["2026-11"][1], "20261121 Z what this is");
}

#[test]
fn a_mark_at_the_beginning_does_no_harm() {
    assert!(read_backup(&format!("\u{feff}{}", with(&[]))).is_ok());
}

#[test]
fn reasons_are_told_apart() {
    let good = with(&["20261121 R 3"]);
    let changed = |from: &str, to: &str| {
        assert!(good.contains(from), "{from}");
        read_backup(&good.replace(from, to))
    };
    let line = |error| Err(BackupError::Line { month: "2026-11".to_owned(), number: 2, error });
    assert_eq!(read_backup(""), Err(BackupError::NotJson));
    assert_eq!(read_backup("date,pain\n2026-11-21,3"), Err(BackupError::NotJson));
    assert_eq!(read_backup(&good[..good.len() - 3]), Err(BackupError::NotJson));
    assert_eq!(read_backup("[]"), Err(BackupError::NotOurs));
    assert_eq!(read_backup(r#"{"format":"another","version":1}"#), Err(BackupError::NotOurs));
    assert_eq!(read_backup(r#"{"format":"steadyback-backup","version":0}"#), Err(BackupError::NotOurs));
    assert_eq!(read_backup(r#"{"format":"steadyback-backup","version":2,"what":[]}"#), Err(BackupError::TooNew(2)));
    assert_eq!(read_backup(r#"{"format":"steadyback-backup","version":1}"#), Err(BackupError::Shape));
    assert_eq!(changed("2026-11-21", "2026-11-31"), Err(BackupError::Exported));
    assert_eq!(changed("2026-11-21", "2026-11-22"), Err(BackupError::Checksum));
    assert_eq!(changed("R 3", "R 4"), Err(BackupError::Checksum));
    assert_eq!(changed("\"2026-11\"", "\"2026-13\""), Err(BackupError::Month("2026-13".to_owned())));
    assert_eq!(changed("\"2026-11\"", "\"2026-10\""), Err(BackupError::Checksum));
    assert_eq!(changed("system", "sistem"), Err(BackupError::Head(HeadError::Checksum)));
    assert_eq!(read_backup(&with(&["20261121 F", "20261121 R 11"])), line(LineError::Malformed));
    assert_eq!(read_backup(&with(&["20261121 F", "20261121 Z\n20261121 R 3"])), line(LineError::Malformed));
    assert_eq!(read_backup(&with(&["20261121 F", ""])), line(LineError::Date));
}

#[test]
fn journals_of_centuries_are_refused() {
    let read = |lines: &[&str]| read_backup(&with(lines)).map(|backup| backup.entries.len());
    assert_eq!(read(&["20261121 F", "24370729 E"]), Ok(2));
    assert_eq!(read(&["20261121 F", "24370730 E"]), Err(BackupError::Days));
    // Back and forth adds up: each way forwards would be gone through day by day.
    let swing = ["20260101 K", "21260101 K"].repeat(4);
    assert_eq!(read(&swing), Ok(8));
    assert_eq!(read(&["20260101 K", "21260101 K"].repeat(5)), Err(BackupError::Days));
}

#[test]
fn files_that_are_too_large_are_not_looked_at() {
    assert_eq!(read_backup(&"[".repeat(MOST_BYTES + 1)), Err(BackupError::TooLarge));
    assert_eq!(read_backup(&" ".repeat(MOST_BYTES)), Err(BackupError::NotJson));
}

#[test]
fn damage_is_never_another_backup() {
    let mut seed = 3;
    for (head, entries, exported) in arbitrary::samples(&content(), 20) {
        let shards = shards(&entries);
        let text = write_backup(&head, &shards, exported);
        let whole = Backup { exported, schema: CURRENT, head, shards, entries, unknown: 0 };
        for _ in 0..200 {
            if let Ok(other) = read_backup(&arbitrary::damage(&text, &mut seed)) {
                assert_eq!(other, whole);
            }
        }
    }
}
