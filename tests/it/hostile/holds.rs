//! What holds for whatever comes from outside: no panic, and nothing that is not what was written. Called with bytes of every kind, by
//! `tests/it/hostile.rs` and by the targets in `fuzz/`.

use chrono::NaiveDate;
use steadyback_formats::backup::{Backup, Merged, Shards, merge, read_backup, write_backup};
use steadyback_formats::journal_line;
use steadyback_formats::migrate::{self, CURRENT};
use steadyback_formats::saved::{read_head, write_head};
use steadyback_formats::share::{self, MOST_CHARS};
use steadyback_rules::journal::Entry;
use steadyback_rules::plan::{DayKind, MOST_ITEMS, Plan};
use steadyback_rules::progression::replay;

const GOLDEN: &str = include_str!("../../fixtures/backup-v1.json");

fn start() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, 23).unwrap()
}

/// A link: the bytes as its text, and as what an undamaged one holds, so that more than the checksum is looked at.
pub fn link(data: &[u8]) {
    if let Ok(text) = std::str::from_utf8(data) {
        opened(text);
    }
    for version in ['1', '2'] {
        let mut bytes = data.to_vec();
        let mut crc = crc32fast::Hasher::new();
        crc.update(&[version as u8]);
        crc.update(&bytes);
        bytes.extend(crc.finalize().to_le_bytes());
        opened(&format!("{version}{}", bs58::encode(bytes).into_string()));
    }
}

fn opened(payload: &str) {
    let Ok(plan) = share::decode(payload, start()) else { return };
    is_possible(&plan);
    let again = share::encode(&plan);
    assert!(again.len() <= MOST_CHARS);
    assert_eq!(share::decode(&again, start()), Ok(plan));
}

/// Nothing in it that its exercises cannot have, and a day of rest.
fn is_possible(plan: &Plan) {
    assert!((1..=MOST_ITEMS).contains(&plan.items.len()));
    assert!(plan.week.contains(&DayKind::Rest));
    for item in &plan.items {
        assert!(item.exercise.dose.allows(item.dose), "{item:?}");
        assert!(item.exercise.parts.has(item.part) && item.from <= item.until, "{item:?}");
    }
}

/// Lines of a journal: each has one way to be written, and whatever they say can be replayed, to the same end each time.
pub fn journal(data: &[u8]) {
    let Ok(text) = std::str::from_utf8(data) else { return };
    let mut entries = Vec::new();
    for line in text.lines() {
        if let Ok(entry) = journal_line::parse(line) {
            assert_eq!(journal_line::line(&entry), line);
            entries.push(entry);
        }
    }
    if days(&entries) < 4_000 {
        replayed(&entries);
    }
}

fn replayed(entries: &[Entry]) {
    let (progress, decisions) = replay(entries);
    assert_eq!(replay(entries), (progress.clone(), decisions));
    if let Some(now) = progress {
        let later = now.today.checked_add_days(chrono::Days::new(60)).unwrap_or(now.today);
        let _ = now.on(later).0.plan_now();
    }
}

/// Days that pass forwards from entry to entry.
fn days(entries: &[Entry]) -> i64 {
    entries.windows(2).map(|pair| (pair[1].date - pair[0].date).num_days().max(0)).sum()
}

/// The body of a head in the schema of the first byte: brought to the present schema, it is read or refused, and what is read is
/// written the same again.
pub fn migrations(data: &[u8]) {
    let Some((&first, rest)) = data.split_first() else { return };
    let Ok(body) = std::str::from_utf8(rest) else { return };
    let schema = u32::from(first % 4);
    let there = migrate::to_current(schema, body);
    assert!(there.is_err() || (1..=CURRENT).contains(&schema));
    if let Ok(head) = read_head(&envelope(schema, 7, body)) {
        assert_eq!(head.generation, 7);
        let again = write_head(&head);
        assert!(again.is_ascii());
        assert_eq!(read_head(&again), Ok(head));
    }
}

fn crc(bytes: &[u8]) -> String {
    format!("{:08x}", crc32fast::hash(bytes))
}

fn envelope(schema: u32, generation: u64, body: &str) -> String {
    let crc = crc(format!("{schema} {generation} {body}").as_bytes());
    serde_json::json!({ "schema": schema, "generation": generation, "crc": crc, "body": body }).to_string()
}

/// A backup: the bytes as its text, and as what an undamaged one holds: day, body and lines, with a line that begins with `#` for
/// a month.
pub fn backup(data: &[u8]) {
    let Ok(text) = std::str::from_utf8(data) else { return };
    brought_in(text);
    let mut lines = text.split('\n');
    let (Some(exported), Some(body)) = (lines.next(), lines.next()) else { return };
    let mut shards = Shards::new();
    let mut month = "2026-11".to_owned();
    for line in lines {
        match line.strip_prefix('#') {
            Some(other) => other.clone_into(&mut month),
            None => shards.entry(month.clone()).or_default().push(line.to_owned()),
        }
    }
    let all = shards.iter().flat_map(|(month, lines)| std::iter::once(month).chain(lines));
    let all: Vec<&str> = std::iter::once(exported).chain(all.map(String::as_str)).collect();
    let head: serde_json::Value = serde_json::from_str(&envelope(2, 7, body)).unwrap();
    let file = serde_json::json!({
        "format": "steadyback-backup", "version": 1, "exported": exported, "head": head, "journal": shards,
        "crc": crc(all.join("\n").as_bytes()),
    });
    brought_in(&file.to_string());
}

fn brought_in(text: &str) {
    let Ok(backup) = read_backup(text) else { return };
    let Backup { exported, head, shards, entries, .. } = &backup;
    if days(entries) < 4_000 {
        replayed(entries);
    }
    // Merged with itself it stays as it is; with another it comes to the same from both sides, and once more changes nothing.
    let itself = merge((head, shards), (head, shards));
    assert_eq!((&itself.head, &itself.shards, itself.added), (head, shards, 0));
    if days(entries) < 4_000 {
        let other = read_backup(GOLDEN).unwrap();
        let Merged { head: both, shards: all, added, .. } = merge((head, shards), (&other.head, &other.shards));
        let swapped = merge((&other.head, &other.shards), (head, shards));
        assert_eq!((&swapped.shards, &swapped.head), (&all, &both));
        assert!(added <= other.shards.values().map(Vec::len).sum());
        assert_eq!(merge((&both, &all), (head, shards)).shards, all);
    }
    let again = Backup { schema: CURRENT, ..backup.clone() };
    assert_eq!(read_backup(&write_backup(head, shards, *exported)), Ok(again));
}
