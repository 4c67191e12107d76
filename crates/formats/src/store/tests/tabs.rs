//! Several tabs on one store, in any order, some of them stopped while they write.

use super::*;
use crate::saved::{Settings, Theme};
use steadyback_rules::draft::Draft;

/// A tab: what it has seen, and what it has not written yet.
struct Tab {
    revision: Revision,
    head: Head,
    waiting: Vec<Entry>,
}

#[derive(Clone, Copy, Debug)]
enum Does {
    /// Something happens on this day; the clock may be wrong.
    Records(u32),
    /// The head changes: settings in the first tab, answers in the others.
    Chooses(u8),
    /// Writes what waits; the browser grants the lock.
    Writes,
    /// Is stopped after so many writes, and opened anew.
    Stops(usize),
    /// Hears that another tab wrote.
    Hears,
}

fn does() -> impl Strategy<Value = Does> {
    prop_oneof![
        3 => (0..90_u32).prop_map(Does::Records),
        1 => (0..3_u8).prop_map(Does::Chooses),
        3 => Just(Does::Writes),
        1 => (0..8_usize).prop_map(Does::Stops),
        1 => Just(Does::Hears),
    ]
}

impl Tab {
    fn opens(disk: &Disk) -> Self {
        let Stored { revision, head, .. } = read(disk).unwrap();
        Self { revision, head, waiting: Vec::new() }
    }

    fn seen_head(&self) -> &Head {
        self.revision.head()
    }

    fn writes(&mut self, disk: &Disk) -> Result<(), disk::Refused> {
        let change = Change { head: &self.head, entries: &self.waiting, run_over: false };
        match save(disk, &self.revision, &change)? {
            Saved::Done(revision) => self.revision = *revision,
            Saved::Merged(stored) => (self.revision, self.head) = (stored.revision, stored.head),
            Saved::Closed(_) => panic!("nothing is damaged"),
        }
        self.waiting.clear();
        Ok(())
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, ..ProptestConfig::default() })]

    #[test]
    fn nothing_that_a_tab_wrote_is_lost_or_doubled(steps in vec((0..3_usize, does()), 1..60)) {
        let disk = Disk::default();
        let mut tabs: Vec<Tab> = (0..3).map(|_| Tab::opens(&disk)).collect();
        // By tab, what must be there at the end, in order; and what may be there, because it was being written at the stop.
        let mut sure: Vec<Vec<Entry>> = vec![Vec::new(); 3];
        let mut maybe: Vec<Entry> = Vec::new();
        let (mut settings, mut step) = (Settings::default(), None);
        let mut minutes = 0;
        for (who, does) in steps {
            let tab = &mut tabs[who];
            match does {
                Does::Records(date) => {
                    minutes += 1;
                    tab.waiting.push(walked(day(date), minutes));
                }
                Does::Chooses(what) if who == 0 => {
                    let theme = [Theme::System, Theme::Light, Theme::Dark][usize::from(what)];
                    tab.head.settings = Settings { theme, ..tab.head.settings };
                }
                Does::Chooses(what) => {
                    tab.head.draft = Some(Draft { step: what, ..Draft::default() });
                }
                Does::Writes => {
                    sure[who].extend(tab.waiting.iter().cloned());
                    if tab.head.settings != tab.seen_head().settings {
                        settings = tab.head.settings;
                    }
                    if tab.head.draft != tab.seen_head().draft {
                        step = tab.head.draft.clone();
                    }
                    tab.writes(&disk).unwrap();
                }
                Does::Stops(after) => {
                    maybe.append(&mut tab.waiting.clone());
                    let (before, head) = (tab.seen_head().clone(), tab.head.clone());
                    let stopping = disk.afresh();
                    stopping.stops.set(Some(after));
                    let _ = tab.writes(&stopping);
                    *disk.texts.borrow_mut() = stopping.texts.into_inner();
                    let now = read(&disk).unwrap().head;
                    if head.settings != before.settings && now.settings == head.settings {
                        settings = head.settings;
                    }
                    if head.draft != before.draft && now.draft == head.draft {
                        step = head.draft;
                    }
                    *tab = Tab::opens(&disk);
                }
                Does::Hears if tab.waiting.is_empty() && tab.head == *tab.seen_head() => *tab = Tab::opens(&disk),
                Does::Hears => {}
            }
        }
        for (who, tab) in tabs.iter_mut().enumerate() {
            sure[who].extend(tab.waiting.iter().cloned());
            if tab.head.settings != tab.seen_head().settings {
                settings = tab.head.settings;
            }
            if tab.head.draft != tab.seen_head().draft {
                step = tab.head.draft.clone();
            }
            tab.writes(&disk).unwrap();
        }
        let (end, health) = has(&disk);
        prop_assert_eq!(health, Health::Good);
        for mine in &sure {
            let there: Vec<_> = end.journal.iter().filter(|entry| mine.contains(entry)).cloned().collect();
            prop_assert_eq!(&there, mine);
        }
        let sure: Vec<Entry> = sure.concat();
        let others: Vec<_> = end.journal.iter().filter(|entry| !sure.contains(entry)).collect();
        prop_assert!(others.iter().all(|entry| maybe.contains(entry)), "{:?}", others);
        for (at, entry) in others.iter().enumerate() {
            prop_assert!(!others[..at].contains(entry), "twice: {:?}", entry);
        }
        prop_assert_eq!((end.head.settings, end.head.draft), (settings, step));
    }
}

#[test]
fn signs_told_in_one_tab_are_not_waved_off_in_another() {
    use steadyback_rules::enum_set::EnumSet;
    use steadyback_rules::screening::{Flag, Screening};
    let disk = Disk::default();
    let flags = |flag| EnumSet::EMPTY.with(flag, true);
    let told = |flags, cleared| Some(Screening { date: day(1), flags, cleared });
    let (mut one, mut other) = (Tab::opens(&disk), Tab::opens(&disk));
    one.head.screening = told(flags(Flag::MildLegWeakness), None);
    other.head.screening = told(EnumSet::EMPTY, Some(day(1)));
    one.writes(&disk).unwrap();
    other.writes(&disk).unwrap();
    assert_eq!(has(&disk).0.head.screening, told(flags(Flag::MildLegWeakness), None));
}

#[test]
fn what_was_deleted_in_one_tab_does_not_come_back_from_another() {
    let disk = Disk::default();
    let mut tab = Tab::opens(&disk);
    tab.waiting.push(walked(day(1), 10));
    tab.writes(&disk).unwrap();
    disk.texts.borrow_mut().clear();
    tab.waiting.push(walked(day(2), 11));
    tab.writes(&disk).unwrap();
    assert_eq!(*disk.texts.borrow(), std::collections::BTreeMap::new());
    assert_eq!(tab.head, Head::default());
}

#[test]
fn an_entry_before_the_last_one_goes_behind_it() {
    let disk = Disk::default();
    let mut tab = Tab::opens(&disk);
    for (minutes, date) in [(1, 40), (2, 39), (3, 8), (4, 41)] {
        tab.waiting.push(walked(day(date), minutes));
        tab.writes(&disk).unwrap();
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
