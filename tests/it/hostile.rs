//! What comes from elsewhere and means harm, or only went wrong. The checks are those that `fuzz/` runs for minutes; here they are
//! held to what fuzzing has found of interest, to golden files, and to cases made by hand. Files are only ever added.

#[path = "hostile/holds.rs"]
mod holds;

use std::fmt::Write;

use steadyback_formats::backup::{BackupError, Shards, read_backup, write_backup};
use steadyback_formats::saved::Head;
use steadyback_formats::share;
use steadyback_rules::journal::{Fact, MOST_LETTERS, harmless};

/// Each file of a folder, and how many there were.
fn every(folder: &str, holds: fn(&[u8])) -> usize {
    let path = format!("{}/tests/fixtures/hostile/{folder}", env!("CARGO_MANIFEST_DIR"));
    let files: Vec<_> = std::fs::read_dir(&path).unwrap().map(|file| file.unwrap().path()).collect();
    for file in &files {
        println!("{}", file.display());
        holds(&std::fs::read(file).unwrap());
    }
    files.len()
}

#[test]
fn what_fuzzing_found_holds() {
    assert!(every("link", holds::link) >= 8);
    assert!(every("journal", holds::journal) >= 3);
    assert!(every("migrations", holds::migrations) >= 2);
    assert!(every("backup", holds::backup) >= 3);
}

/// A file that is right but for what is in it.
fn file(lines: &[&str]) -> String {
    let lines = lines.iter().map(|line| (*line).to_owned()).collect();
    let day = chrono::NaiveDate::from_ymd_opt(2026, 11, 30).unwrap();
    write_backup(&Head::default(), &Shards::from([("2026-11".to_owned(), lines)]), day)
}

#[test]
fn files_that_mean_harm_are_refused_quickly() {
    #[track_caller]
    fn check(text: &str, expected: &BackupError) {
        assert_eq!(read_backup(text).as_ref(), Err(expected));
    }

    let golden = include_str!("../fixtures/backup-v1.json");
    let deep = "[".repeat(1_000_000);
    let mut many = String::from(r#"{"format":"steadyback-backup","version":1,"exported":"2026-11-30","journal":{"#);
    for number in 0..20_000 {
        let _ = write!(many, "\"k{number}\":[],");
    }
    assert!(read_backup(&deep).is_err());
    assert!(read_backup(&deep.replace('[', r#"{"a":"#)).is_err());
    check(&many, &BackupError::NotJson);
    check(&golden.replace("\"version\": 1", "\"version\": 1e999"), &BackupError::NotJson);
    check(&golden.replace("\"version\": 1", "\"version\": -1"), &BackupError::NotOurs);
    check(&golden.replace("\"version\": 1", "\"version\": 1, \"version\": 1"), &BackupError::NotOurs);
    check(&golden.replace("\"version\": 1", "\"version\": 1, \"__proto__\": {}"), &BackupError::Shape);
    check(&golden.replace("2026-12", "2026-1\u{202e}2"), &BackupError::Month("2026-1\u{202e}2".to_owned()));
    check(&golden.replace("2026-12", "../../x"), &BackupError::Month("../../x".to_owned()));
    check(&file(&["20260101 K", "99991231 K"]), &BackupError::Days);
}

/// Words of a small win come from a file as they were escaped there; markup in them stays text, what turns text around is refused.
#[test]
fn words_from_a_file_are_only_ever_words() {
    let read = |escaped: &str| {
        let backup = read_backup(&file(&[&format!("20261121 V {escaped}")])).ok()?;
        let Fact::Won(words) = &backup.entries.first()?.fact else { return None };
        Some(words.as_str().to_owned())
    };
    assert_eq!(read("Tied+my+shoes").as_deref(), Some("Tied my shoes"));
    let markup = read("%3cimg+src%3dx+onerror%3dalert%281%29%3e");
    assert!(markup.is_none_or(|words| words == "<img src=x onerror=alert(1)>"));
    assert_eq!(read("safe%e2%80%aegpj.exe"), None, "it turns what follows around");
    assert_eq!(read("a%00b"), None);
    assert_eq!(read("a%0ab"), None);
    assert_eq!(read("%ff%fe"), None);
    assert_eq!(read(&"a".repeat(MOST_LETTERS + 1)), None);
}

#[test]
fn names_from_a_file_are_shown_without_their_tricks() {
    let shown = harmless("\u{202e}<script>alert(1)</script>\u{2066}\r\nSet-Cookie: a");
    assert_eq!(shown, "<script>alert(1)</script> Set-Cookie: a");
}

/// A link tells of the plan alone: two people with the same plan have the same link, whatever day it began.
#[test]
fn a_link_holds_nothing_of_the_person() {
    let golden = read_backup(include_str!("../fixtures/backup-v1.json")).unwrap();
    let plan = golden.head.plan.unwrap();
    let mut other = plan.clone();
    other.start = chrono::NaiveDate::from_ymd_opt(1999, 1, 1).unwrap();
    assert_eq!(share::encode(&other), share::encode(&plan));
}
