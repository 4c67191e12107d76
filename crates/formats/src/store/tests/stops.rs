//! The nth write is refused, the store is full to the last unit, the process is gone between any two writes.

use super::*;

/// Another tab opens the store and writes on: what was there stays, and the new entry comes to it once.
#[track_caller]
fn goes_on(disk: &Disk, before: &Has) {
    let stored = read(disk).unwrap();
    let last = stored.history.entries().last().map_or(day(0), |entry| entry.date);
    let next = Next { head: stored.head.clone(), entries: vec![walked(last, 1)], run_over: false };
    assert!(matches!(save(disk, &stored.revision, &next.change()), Ok(Saved::Done(_))), "{disk:?}");
    let (after, health) = has(disk);
    let journal = [before.journal.clone(), next.entries].concat();
    assert_eq!((after, health), (Has { journal, ..before.clone() }, Health::Good));
    assert!(!disk.texts.borrow().contains_key(COMMIT), "finished by now");
}

/// Does something to a scene in every way in which it can be disturbed.
fn disturbed(scene: &Scene, act: impl Fn(&Disk) -> Result<(), disk::Refused>) -> Result<(), TestCaseError> {
    let (old, _) = has(&scene.disk);
    let done = scene.disk.afresh();
    act(&done).unwrap();
    let (new, _) = has(&done);
    for number in 0..=done.writes() {
        let refused = scene.disk.afresh();
        refused.refuses.set(Some(number));
        let outcome = act(&refused);
        prop_assert_eq!(
            has(&refused).0,
            if outcome.is_ok() { new.clone() } else { old.clone() },
            "write {} of {:?}",
            number,
            refused
        );
        if outcome.is_err() {
            act(&refused).unwrap();
            prop_assert_eq!(has(&refused).0, new.clone(), "tried again after write {}", number);
        }
        goes_on(&refused.afresh(), &new);

        let stopped = scene.disk.afresh();
        stopped.stops.set(Some(number));
        let told = act(&stopped).is_ok();
        let left = stopped.afresh();
        let (now, health) = has(&left);
        prop_assert!(
            health == Health::Good && (now == new || (now == old && !told)),
            "stopped after {}: {:?}",
            number,
            left
        );
        goes_on(&left, &now);
    }
    let most = done.size().max(scene.disk.size()) * 2 + 200;
    for room in (scene.disk.size()..most).step_by(1 + most / 40) {
        let full = scene.disk.afresh();
        full.room.set(Some(room));
        let outcome = act(&full);
        prop_assert_eq!(has(&full).0, if outcome.is_ok() { new.clone() } else { old.clone() }, "room for {}", room);
        full.room.set(None);
        let now = has(&full).0;
        goes_on(&full, &now);
    }
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, ..ProptestConfig::default() })]

    #[test]
    fn a_change_is_there_whole_or_not_at_all((scene, next) in scene()) {
        disturbed(&scene, |disk| save(disk, &scene.revision, &next.change()).map(|_| ()))?;
    }

    #[test]
    fn all_is_replaced_or_nothing((scene, _) in scene(), (other, _) in self::scene()) {
        let Stored { head, lines, .. } = read(&other.disk).unwrap();
        let shards = lines.whole().unwrap();
        disturbed(&scene, |disk| replace(disk, &head, shards, None).map(|_| ()))?;
    }
}

#[test]
fn a_session_is_under_way_or_in_the_journal_never_both() {
    let disk = Disk::default();
    disk.set(RUN, &run_text(&run(3))).unwrap();
    let log = steadyback_rules::journal::SessionLog {
        form: Form::Full,
        before: Pain::NONE,
        after: Some(Pain::NONE),
        items: Vec::new(),
    };
    let entries = [Entry { date: day(0), fact: Fact::Session(log) }];
    let revision = read(&disk).unwrap().revision;
    for stop in 0..10 {
        let disk = disk.afresh();
        disk.stops.set(Some(stop));
        let _ = save(&disk, &revision, &Change { head: &Head::default(), entries: &entries, run_over: true });
        let (now, health) = has(&disk);
        assert_eq!(
            (now.run.is_some(), now.journal.len(), health),
            if stop == 0 { (true, 0, Health::Good) } else { (false, 1, Health::Good) }
        );
    }
}
