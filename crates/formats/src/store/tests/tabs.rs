//! Several tabs on one store, in any order, some of them stopped while they write. One at a time should write; here all of them try.

use super::*;
use steadyback_rules::draft::Draft;

/// A tab: what it has seen.
struct Tab {
    revision: Revision,
}

#[derive(Clone, Copy, Debug)]
enum Does {
    /// Takes over: reads everything.
    Takes,
    /// Something happens on this day, and is written; the clock may be wrong.
    Writes(u32),
    /// The same, and the tab is stopped after so many texts.
    Stops(u32, usize),
}

fn does() -> impl Strategy<Value = Does> {
    prop_oneof![
        2 => Just(Does::Takes),
        4 => (0..90_u32).prop_map(Does::Writes),
        1 => (0..90_u32, 0..8_usize).prop_map(|(date, after)| Does::Stops(date, after)),
    ]
}

impl Tab {
    fn opens(disk: &Disk) -> Self {
        Self { revision: read(disk).unwrap().revision }
    }

    /// Says whether it is there.
    fn writes(&mut self, disk: &Disk, head: &Head, entry: &Entry) -> Result<bool, disk::Refused> {
        let change = Change { head, entries: std::slice::from_ref(entry), run_over: false };
        match save(disk, &self.revision, &change)? {
            Saved::Done(revision) => self.revision = *revision,
            Saved::Changed(_) => return Ok(false),
        }
        Ok(true)
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, ..ProptestConfig::default() })]

    #[test]
    fn what_counts_is_there_once_and_what_is_refused_changes_nothing(steps in vec((0..3_usize, does()), 1..60)) {
        let disk = Disk::default();
        let mut tabs: Vec<Tab> = (0..3).map(|_| Tab::opens(&disk)).collect();
        let mut expected = Has { head: Head::default(), journal: Vec::new(), run: None };
        // The tab that has read or written last: its writes are never refused.
        let mut latest = None;
        for (number, (who, does)) in (1_u8..).zip(steps) {
            let (date, after) = match does {
                Does::Takes => {
                    tabs[who] = Tab::opens(&disk);
                    latest = Some(who);
                    continue;
                }
                Does::Writes(date) => (date, None),
                Does::Stops(date, after) => (date, Some(after)),
            };
            let entry = walked(day(date), number.into());
            let head = Head { draft: Some(Draft { step: number, ..Draft::default() }), ..Head::default() };
            let stopping = disk.afresh();
            stopping.stops.set(after);
            let outcome = tabs[who].writes(&stopping, &head, &entry);
            *disk.texts.borrow_mut() = stopping.texts.into_inner();
            let journal = [expected.journal.clone(), vec![entry]].concat();
            let new = Has { head, journal, run: None };
            let (now, health) = has(&disk);
            prop_assert_eq!(health, Health::Good);
            match outcome {
                Ok(true) => expected = new,
                Ok(false) => prop_assert_ne!(latest, Some(who), "refused without a reason"),
                Err(_) if now == new => expected = new,
                Err(_) => {}
            }
            prop_assert_eq!(&now, &expected);
            if after.is_some() {
                tabs[who] = Tab::opens(&disk);
            }
            if matches!(outcome, Ok(true)) || after.is_some() {
                latest = Some(who);
            }
        }
    }
}

#[test]
fn what_was_deleted_in_one_tab_does_not_come_back_from_another() {
    let disk = Disk::default();
    let mut tab = Tab::opens(&disk);
    assert_eq!(tab.writes(&disk, &Head::default(), &walked(day(1), 10)), Ok(true));
    disk.texts.borrow_mut().clear();
    assert_eq!(tab.writes(&disk, &Head::default(), &walked(day(2), 11)), Ok(false));
    assert_eq!(*disk.texts.borrow(), std::collections::BTreeMap::new());
}

#[test]
fn an_entry_before_the_last_one_goes_behind_it() {
    let disk = Disk::default();
    let mut tab = Tab::opens(&disk);
    for (minutes, date) in [(1, 40), (2, 39), (3, 8), (4, 41)] {
        tab.writes(&disk, &Head::default(), &walked(day(date), minutes)).unwrap();
    }
    let order: Vec<_> = has(&disk)
        .0
        .journal
        .iter()
        .map(|it| if let Fact::Walked { minutes } = it.fact { minutes } else { 0 })
        .collect();
    assert_eq!(order, [1, 2, 3, 4]);
    assert_eq!(disk.keys().unwrap().iter().filter(|key| key.starts_with(JOURNAL)).count(), 1);
}
