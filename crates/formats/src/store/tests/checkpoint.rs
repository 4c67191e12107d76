//! A start from a checkpoint is a start from the whole journal, or no start from a checkpoint.

use super::*;
use crate::arbitrary::{damage, samples};
use crate::journal_line::line;
use crate::store::checkpoint::Checkpoint;
use steadyback_rules::fold::Fold;
use steadyback_rules::history::History;
use steadyback_rules::journal::Own;
use steadyback_simulate::{Dice, Habits, live, person};

const PROGRAM: &str = "steadyback-0123456789abcdef_bg.wasm";

fn of(entries: &[Entry]) -> (Fold, Vec<steadyback_rules::progression::Decision>) {
    let (mut fold, mut decisions) = (Fold::default(), Vec::new());
    for entry in entries {
        fold.take(entry, &mut decisions);
    }
    (fold, decisions)
}

/// Somebody's days, with what the simulation does not tell.
fn life(seed: u64, days: u16) -> Vec<Entry> {
    let mut dice = Dice::new(seed);
    let (profile, habits) = (person(&mut dice), Habits { trains: 80, answers: 80, ..Habits::STEADY });
    let mut life = live(&profile, false, &habits, day(0), days, &mut dice);
    let told = samples(&entry(), 60).into_iter().filter(|entry| {
        let fact = &entry.fact;
        matches!(fact, Fact::Won(_) | Fact::Tested(_) | Fact::Noted(_) | Fact::FlareBegan | Fact::FlareEnded)
    });
    for (number, Entry { fact, .. }) in told.enumerate() {
        let at = (number * 13 + 5).min(life.len());
        let date = life[at.saturating_sub(1)].date;
        life.insert(at, Entry { date, fact });
    }
    let own = [Own::TooEasy(4), Own::TooHard(5), Own::TakeOut(6), Own::PutBack(6), Own::TakeOut(7), Own::TooHard(8)];
    for (number, own) in own.into_iter().enumerate() {
        let at = (number * 29 + 9).min(life.len());
        let date = life[at.saturating_sub(1)].date;
        life.insert(at, Entry { date, fact: Fact::Chose(own) });
    }
    life
}

fn checkpoint(fold: Fold) -> Checkpoint {
    Checkpoint { month: "2026-11".to_owned(), ending: "00000000".to_owned(), fold }
}

/// From a checkpoint anywhere it goes on as it would have.
#[track_caller]
fn goes_on(entries: &[Entry], cut: usize) {
    let (whole, decisions) = of(entries);
    let (before, known) = of(&entries[..cut]);
    if before.progress.is_none() {
        assert_eq!(checkpoint(before).text(PROGRAM), None);
        return;
    }
    let text = checkpoint(before.clone()).text(PROGRAM).expect("it reads back");
    assert!(text.is_ascii());
    let mut fold = Checkpoint::of(&text, PROGRAM).expect("its own").fold;
    assert_eq!(fold, before);
    let mut later = Vec::new();
    for entry in &entries[cut..] {
        fold.take(entry, &mut later);
    }
    assert_eq!(fold, whole);
    assert_eq!([known, later].concat(), decisions);
}

#[test]
fn lives_go_on_from_a_checkpoint_anywhere() {
    for seed in 0..5 {
        let life = life(seed, 300);
        (0..life.len()).step_by(13).for_each(|cut| goes_on(&life, cut));
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, ..ProptestConfig::default() })]

    #[test]
    fn journals_go_on_from_a_checkpoint_anywhere(entries in vec(entry(), 1..40), cut in any::<prop::sample::Index>()) {
        goes_on(&entries, cut.index(entries.len()));
    }
}

#[test]
fn a_damaged_checkpoint_or_that_of_another_program_is_none() {
    let text = checkpoint(of(&life(3, 200)).0).text(PROGRAM).unwrap();
    assert!(Checkpoint::of(&text, PROGRAM).is_some());
    for other in ["", "steadyback-0123456789abcdee_bg.wasm", "x"] {
        assert_eq!(Checkpoint::of(&text, other), None);
    }
    let mut seed = 11;
    for _ in 0..2_000 {
        let damaged = damage(&text, &mut seed);
        assert!(damaged == text || Checkpoint::of(&damaged, PROGRAM).is_none(), "{damaged}");
    }
    // Sealed, but no state: a number less, one more, one that is none.
    let body: Vec<String> = seal::opened(&text).unwrap().lines().map(str::to_owned).collect();
    let numbers = body[1].clone();
    let less = numbers.split_once(' ').unwrap().1;
    for bad in [less, &format!("{numbers}0 "), &numbers.replacen(' ', " x", 1), "", "4000000000 "] {
        let mut body = body.clone();
        bad.clone_into(&mut body[1]);
        assert_eq!(Checkpoint::of(&seal::shard_text(&body), PROGRAM), None, "{bad}");
    }
    for left_out in [0, 1, 2] {
        let mut body = body.clone();
        body.remove(left_out);
        assert_eq!(Checkpoint::of(&seal::shard_text(&body), PROGRAM), None);
    }
}

/// A year in a store, and its checkpoint.
fn year() -> Disk {
    let disk = Disk::default();
    let head = Head::default();
    let entries = life(5, 365);
    let revision = read(&disk).unwrap().revision;
    save(&disk, &revision, &Change { head: &head, entries: &entries, run_over: false }).unwrap();
    let checkpoint = read_recent(&disk, PROGRAM).unwrap().checkpoint.expect("worth it");
    keep_checkpoint(&disk, &checkpoint, PROGRAM).unwrap();
    disk
}

fn read_all(lines: &mut Lines, history: &mut History, disk: &Disk) -> Reading {
    loop {
        match lines.read_on(history, disk).unwrap() {
            Reading::More => {}
            other => return other,
        }
    }
}

/// Both say the same, and the one from the checkpoint is read to its end.
#[track_caller]
fn same_as_whole(disk: &Disk) {
    let (mut recent, whole) = (read_recent(disk, PROGRAM).unwrap(), read(disk).unwrap());
    assert_eq!(recent.history.fold(), whole.history.fold());
    let last = |it: &Stored| it.history.latest(it.lines.in_last_months()).to_vec();
    assert_eq!(last(&recent), last(&whole));
    assert_eq!((recent.head, recent.health, recent.revision), (whole.head, whole.health, whole.revision));
    assert_eq!(read_all(&mut recent.lines, &mut recent.history, disk), Reading::Full);
    let (one, other) = (&recent.history, &whole.history);
    assert_eq!((one.entries(), one.decisions()), (other.entries(), other.decisions()));
    assert_eq!((recent.lines.whole(), recent.lines.read()), (whole.lines.whole(), whole.lines.read()));
}

fn uses_it(disk: &Disk) -> bool {
    !read_recent(disk, PROGRAM).unwrap().lines.are_whole()
}

#[test]
fn a_start_reads_two_months_and_then_all() {
    let disk = year();
    let Stored { lines, history, checkpoint, .. } = read_recent(&disk, PROGRAM).unwrap();
    let months: Vec<String> = disk.keys().unwrap().into_iter().filter(|key| key.starts_with(JOURNAL)).collect();
    assert_eq!((lines.are_whole(), checkpoint), (false, None));
    let first = history.entries().first().unwrap().date;
    assert_eq!(months.iter().filter(|month| month[JOURNAL.len()..] >= first.to_string()[..7]).count(), 2);
    same_as_whole(&disk);
    // What has been decided lately is at hand.
    let whole = read(&disk).unwrap().history;
    let from = whole.fold().progress.as_ref().unwrap().today - REACH;
    let lately = |history: &History| (0..40).map(|slot| history.decided_since(slot, from).cloned()).collect::<Vec<_>>();
    assert!(lately(&whole).iter().flatten().count() > 3);
    assert_eq!(lately(&history), lately(&whole));
}

#[test]
fn what_happens_goes_on_top_of_it() {
    let disk = year();
    let Stored { mut lines, mut history, revision, head, .. } = read_recent(&disk, PROGRAM).unwrap();
    let last = history.entries().last().unwrap().date;
    for later in [0, 1, 40, 80, 120] {
        let entries = [walked(last + chrono::Days::new(later), 9)];
        let now = read_recent(&disk, PROGRAM).unwrap().revision;
        let outcome = save(&disk, &now, &Change { head: &head, entries: &entries, run_over: false }).unwrap();
        assert!(matches!(outcome, Saved::Done(_)));
        for entry in entries {
            lines.take(&entry);
            history.take(entry);
        }
        same_as_whole(&disk);
        assert!(uses_it(&disk));
    }
    assert_ne!(read(&disk).unwrap().revision, revision);
    assert_eq!(read_all(&mut lines, &mut history, &disk), Reading::Full);
    assert_eq!(history.entries(), read(&disk).unwrap().history.entries());
    // Three months have closed since: a new one is worth it, and it says the same.
    let newer = read_recent(&disk, PROGRAM).unwrap().checkpoint.expect("more is closed");
    keep_checkpoint(&disk, &newer, PROGRAM).unwrap();
    assert!(uses_it(&disk) && read_recent(&disk, PROGRAM).unwrap().checkpoint.is_none());
    same_as_whole(&disk);
}

#[test]
fn other_months_have_another_checkpoint() {
    #[track_caller]
    fn ignored(change: impl FnOnce(&Disk)) {
        let disk = year();
        assert!(uses_it(&disk));
        change(&disk);
        assert!(!uses_it(&disk));
    }
    let month = |disk: &Disk, at: usize| {
        let mut months: Vec<String> = disk.keys().unwrap().into_iter().filter(|key| key.starts_with(JOURNAL)).collect();
        months.sort_unstable();
        months.remove(at)
    };
    ignored(|disk| disk.remove(&month(disk, 0)).unwrap());
    ignored(|disk| disk.remove(&month(disk, 4)).unwrap());
    ignored(|disk| disk.set("journal/2020-01", &seal::shard_text(&[line(&walked(day(0), 9))])).unwrap());
    ignored(|disk| {
        let (name, text) = (month(disk, 3), disk.get(&month(disk, 3)).unwrap().unwrap());
        disk.set(&name, &seal::extended(&text, &[line(&walked(day(90), 9))]).unwrap()).unwrap();
    });
    ignored(|disk| disk.set(&month(disk, 2), "").unwrap());
    // A month from before there was a seal.
    ignored(|disk| {
        let text = disk.get(&month(disk, 2)).unwrap().unwrap();
        disk.set(&month(disk, 2), seal::body(&text).0).unwrap();
    });
    // The end is gone, and what is closed is the end.
    ignored(|disk| (0..2).for_each(|_| disk.remove(&month(disk, month_count(disk) - 1)).unwrap()));
    ignored(|disk| {
        let other = life(6, 365);
        let mut shards = crate::backup::Shards::new();
        add_lines(&mut shards, &other);
        replace(disk, &Head::default(), &shards, None).unwrap();
    });
    // Damage at the end is seen at once, with all that it may touch.
    ignored(|disk| disk.set(&month(disk, month_count(disk) - 1), "holiday photos").unwrap());
    ignored(|disk| disk.set("head-b", "holiday photos").unwrap());
    ignored(|disk| disk.set(CHECKPOINT, "holiday photos").unwrap());
    ignored(|disk| disk.remove(CHECKPOINT).unwrap());
}

fn month_count(disk: &Disk) -> usize {
    disk.keys().unwrap().iter().filter(|key| key.starts_with(JOURNAL)).count()
}

#[test]
fn damage_in_a_closed_month_is_found_when_it_is_read() {
    let mut seed = 17;
    let good = year();
    let months: Vec<String> = good.keys().unwrap().into_iter().filter(|key| key.starts_with(JOURNAL)).collect();
    for name in months.iter().take(10) {
        let text = good.get(name).unwrap().unwrap();
        for _ in 0..8 {
            let disk = good.afresh();
            let bad = damage(&text, &mut seed);
            disk.set(name, &bad).unwrap();
            let mut stored = read_recent(&disk, PROGRAM).unwrap();
            let whole = read(&disk).unwrap();
            if bad == text || stored.lines.are_whole() {
                assert_eq!(stored.health, whole.health);
                continue;
            }
            assert_eq!(
                (read_all(&mut stored.lines, &mut stored.history, &disk), whole.health),
                (Reading::Wrong, Health::Damaged),
                "{bad}"
            );
        }
    }
}

#[test]
fn what_was_not_read_is_never_written_over() {
    let disk = year();
    let Stored { head, mut lines, mut history, .. } = read_recent(&disk, PROGRAM).unwrap();
    let before = disk.texts.borrow().clone();
    // Neither at first nor half-way through.
    for _ in 0..2 {
        assert_eq!(rewrite(&disk, &head, &lines, None), Ok(None));
        assert_eq!(*disk.texts.borrow(), before);
        assert_eq!(lines.read_on(&mut history, &disk), Ok(Reading::More));
    }
    // What is at hand is there all the same.
    let whole = read(&disk).unwrap().history;
    assert!(!lines.are_whole() && lines.whole().is_none() && !history.entries().is_empty());
    assert_eq!(history.entries(), history.latest(lines.in_last_months()));
    // A month that turns out damaged.
    let month = disk.keys().unwrap().into_iter().filter(|key| key.starts_with(JOURNAL)).min().unwrap();
    let (damaged, text) = (disk.afresh(), disk.get(&month).unwrap().unwrap());
    damaged.set(&month, &text.replace(" S ", " X ")).unwrap();
    let mut other = read_recent(&damaged, PROGRAM).unwrap();
    assert_eq!(read_all(&mut other.lines, &mut other.history, &damaged), Reading::Wrong);
    assert_eq!(rewrite(&damaged, &head, &other.lines, None), Ok(None));

    assert_eq!(read_all(&mut lines, &mut history, &disk), Reading::Full);
    assert!(rewrite(&disk, &head, &lines, None).unwrap().is_some());
    assert_eq!(read(&disk).unwrap().history.entries(), whole.entries());
}

#[test]
fn it_is_no_part_of_what_is_stored() {
    let disk = year();
    let before = disk.get(CHECKPOINT).unwrap();
    quarantine(&disk).unwrap();
    assert_eq!(disk.get(CHECKPOINT).unwrap(), before);
    assert!(disk.keys().unwrap().iter().all(|key| key == CHECKPOINT || key.starts_with(KEPT)));
    assert_eq!(read_recent(&disk, PROGRAM).unwrap().history.fold(), &Fold::default());
}

#[test]
fn a_checkpoint_that_cannot_be_kept_changes_nothing() {
    let disk = year();
    let checkpoint = Checkpoint::of(&disk.get(CHECKPOINT).unwrap().unwrap(), PROGRAM).unwrap();
    disk.remove(CHECKPOINT).unwrap();
    let before = disk.texts.borrow().clone();
    disk.room.set(Some(disk.size() + 20));
    assert_eq!(keep_checkpoint(&disk, &checkpoint, PROGRAM), Err(disk::Refused::Full));
    assert_eq!(*disk.texts.borrow(), before);
    same_as_whole(&disk);
}
