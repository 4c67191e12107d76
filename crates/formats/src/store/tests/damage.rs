//! A text changed byte by byte, cut off, foreign or newer: it is noticed, kept as it is, and hides nothing else.

use super::*;
use crate::saved::write_head;

/// Every way to change one byte, and every place to cut.
fn damaged(text: &str) -> impl Iterator<Item = String> + '_ {
    let changed = (0..text.len()).flat_map(move |at| {
        ['0', 'Z', '\n', '~'].into_iter().map(move |byte| format!("{}{byte}{}", &text[..at], &text[at + 1..]))
    });
    let cut = (0..text.len()).map(move |at| text[..at].to_owned());
    changed.chain(cut).filter(move |other| other != text)
}

fn full() -> Disk {
    let disk = Disk::default();
    let mut revision = Revision::default();
    for number in [0, 1, 2, 29, 30, 31] {
        let entries = [walked(day(number), 10 + u16::try_from(number).unwrap())];
        let head = Head { generation: 0, ..Head::default() };
        let Ok(Saved::Done(now)) = save(&disk, &revision, &Change { head: &head, entries: &entries, run_over: false })
        else {
            panic!("nobody else writes")
        };
        revision = *now;
    }
    disk.set(RUN, &run_text(&run(2))).unwrap();
    disk
}

#[test]
fn each_byte_of_each_key_is_guarded() {
    let disk = full();
    let (whole, _) = has(&disk);
    let texts = disk.texts.borrow().clone();
    for (key, text) in &texts {
        for bad in damaged(text) {
            let disk = disk.afresh();
            disk.texts.borrow_mut().insert(key.clone(), bad.clone());
            let stored = read(&disk).unwrap();
            let shown: Vec<_> =
                entries(&stored).iter().filter(|entry| whole.journal.contains(entry)).cloned().collect();
            // At most the line that was hit is missing; a month that was cut keeps its beginning.
            let noticed = stored.unreadable.contains(key);
            let cut_between_lines =
                key.starts_with(JOURNAL) && (bad.is_empty() || bad.ends_with('\n')) && text.starts_with(&bad);
            assert!(noticed || cut_between_lines, "{key}: {bad:?}");
            if !key.starts_with(JOURNAL) {
                assert_eq!(shown, whole.journal, "{key} hides the journal");
            } else if bad.len() == text.len() {
                assert!(shown.len() + 2 >= whole.journal.len(), "{key} hides more than it has lost: {bad:?}");
            }
            goes_on_with_what_is_left(&disk, &stored, key, &bad);
        }
    }
}

/// Whatever is written next, the damaged text is still there, to the byte.
#[track_caller]
fn goes_on_with_what_is_left(disk: &Disk, stored: &Stored, key: &str, bad: &str) {
    let before = disk.texts.borrow().clone();
    let entries = [walked(day(50), 5)];
    let saved =
        save(disk, &stored.revision, &Change { head: &stored.head, entries: &entries, run_over: false }).unwrap();
    let kept = |disk: &Disk| disk.texts.borrow().iter().any(|(name, text)| name.starts_with(KEPT) && text == bad);
    if stored.health == Health::Good {
        assert!(matches!(saved, Saved::Done(_)));
        assert!(kept(disk) || !stored.unreadable.iter().any(|it| it == key), "{key}: {bad:?}");
    } else {
        assert!(matches!(saved, Saved::Changed(_)));
        assert_eq!(*disk.texts.borrow(), before, "nothing is written until the person decides");
        replace(disk, &stored.head, stored.lines.whole().unwrap(), stored.run.as_ref().map(run_text).as_deref())
            .unwrap();
        assert!(kept(disk), "{key}: {bad:?}");
    }
    let again = read(disk).unwrap();
    assert_eq!((again.health, again.unreadable), (Health::Good, Vec::new()));
}

/// A tab that does not know of the damage yet looks before it writes; the next one that opens goes on without it.
#[test]
fn damage_under_a_tab_that_runs_is_noticed_when_it_writes() {
    for key in [HEADS[0], HEADS[1]] {
        let disk = full();
        let stored = read(&disk).unwrap();
        disk.texts.borrow_mut().insert(key.to_owned(), "x".to_owned());
        let change = Change { head: &stored.head, entries: &[walked(day(60), 1)], run_over: false };
        let Ok(Saved::Changed(now)) = save(&disk, &stored.revision, &change) else { panic!("{key} is written over") };
        assert_eq!(disk.get(key), Ok(Some("x".to_owned())));
        assert!(matches!(save(&disk, &now.revision, &change), Ok(Saved::Done(_))));
        assert_eq!(disk.get(&format!("{KEPT}{key}-1")), Ok(Some("x".to_owned())));
        assert_eq!(has(&disk).0.journal.len(), 7);
    }
}

#[test]
fn newer_and_foreign_texts_are_left_as_they_are() {
    #[track_caller]
    fn check(key: &str, text: &str, expected: Health) {
        let disk = full();
        disk.texts.borrow_mut().insert(key.to_owned(), text.to_owned());
        let stored = read(&disk).unwrap();
        assert_eq!(stored.health, expected, "{key}");
        let before = disk.texts.borrow().clone();
        let change = Change { head: &stored.head, entries: &[walked(day(60), 1)], run_over: true };
        let saved = save(&disk, &stored.revision, &change).unwrap();
        assert_eq!(matches!(saved, Saved::Changed(_)), expected != Health::Good);
        if expected != Health::Good {
            assert_eq!(*disk.texts.borrow(), before);
            quarantine(&disk).unwrap();
            let kept: Vec<String> = disk
                .texts
                .borrow()
                .iter()
                .filter(|(key, _)| key.starts_with(KEPT))
                .map(|(_, text)| text.clone())
                .collect();
            let mut all: Vec<String> = before.into_values().filter(|it| !it.is_empty()).collect();
            all.sort();
            let mut kept = kept;
            kept.sort();
            assert_eq!(kept, all);
        }
    }
    let body = "{}";
    let crc = crate::crc::crc32(&[format!("9 77 {body}").as_bytes()]);
    let newer = format!("{{\"schema\":9,\"generation\":77,\"crc\":\"{crc:08x}\",\"body\":\"{body}\"}}");
    check(HEADS[0], &newer, Health::TooNew);
    check("journal/2026-12", "20261231 z 1 2 3\n", Health::TooNew);
    check("journal/2026-12", "20261231 W\n", Health::Damaged);
    check("journal/2026-12", "holiday photos", Health::Damaged);
    check(COMMIT, "half a commit", Health::Damaged);
    check("theirs", "something else under our prefix", Health::Good);
    let whole = write_head(&Head { generation: 99, ..Head::default() });
    check(HEADS[1], &whole, Health::Good);
}

/// A month from before there was a seal.
#[test]
fn months_without_a_seal_are_read_and_sealed_by_the_next_entry() {
    let disk = Disk::default();
    disk.set("journal/2026-11", "20261101 W 10\n20261102 W 11\n").unwrap();
    let stored = read(&disk).unwrap();
    assert_eq!((entries(&stored).len(), stored.health), (2, Health::Good));
    save(&disk, &stored.revision, &Change { head: &stored.head, entries: &[walked(day(2), 12)], run_over: false })
        .unwrap();
    let text = disk.get("journal/2026-11").unwrap().unwrap();
    assert!(text.starts_with("20261101 W 10\n20261102 W 11\n20261103 W 12\n~"), "{text}");
    assert_eq!(read(&disk).unwrap().lines.read(), Read { lines: 3, lost: 0 });
}

fn entries(stored: &Stored) -> &[Entry] {
    stored.history.written()
}
