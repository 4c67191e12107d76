//! Storage on a model that fails, fills up, stops and is damaged: afterwards it is as it was before or as it should be, nothing else.

mod checkpoint;
mod damage;
mod disk;
mod stops;
mod tabs;

use chrono::NaiveDate;
use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;

use super::*;
use crate::arbitrary::{entry, head};
use crate::saved::Head;
use disk::Disk;
use steadyback_catalogue::library;
use steadyback_catalogue::measure::Pain;
use steadyback_rules::journal::{Entry, Fact, Form};
use steadyback_rules::session::{Block, Session};
use steadyback_rules::session::{Event, Pace, Run};

/// What a person has.
#[derive(Clone, Debug, PartialEq)]
struct Has {
    head: Head,
    journal: Vec<Entry>,
    run: Option<Run>,
}

fn has(disk: &Disk) -> (Has, Health) {
    let Stored { head, history, run, health, .. } = read(disk).unwrap();
    let journal = history.written().to_vec();
    (Has { head: Head { generation: 0, ..head }, journal, run }, health)
}

fn day(number: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, 1).unwrap() + chrono::Days::new(number.into())
}

fn walked(date: NaiveDate, minutes: u16) -> Entry {
    Entry { date, fact: Fact::Walked { minutes } }
}

/// A session under way, some taps in.
fn run(taps: u8) -> Run {
    let exercise = library::by_id("glute-bridge").unwrap();
    let block = Block { slot: 3, exercise, dose: exercise.dose.start, part: exercise.parts.iter().next().unwrap() };
    let session = Session { form: Form::Full, blocks: vec![block, block], cut: false };
    let mut run = Run::begin(&session, day(0), (Pain::NONE, Pain::NONE), Pace::Clock, 1_000).unwrap();
    for tap in 0..taps {
        run.step(Event::Next, 2_000 + u64::from(tap));
    }
    run
}

/// A store with some history, and the tab that has written it.
#[derive(Clone, Debug)]
struct Scene {
    disk: Disk,
    revision: Revision,
}

/// What a tab is about to write.
#[derive(Clone, Debug)]
struct Next {
    head: Head,
    entries: Vec<Entry>,
    run_over: bool,
}

impl Next {
    fn change(&self) -> Change<'_> {
        Change { head: &self.head, entries: &self.entries, run_over: self.run_over }
    }
}

fn scene() -> impl Strategy<Value = (Scene, Next)> {
    let next = (head(), vec(entry(), 0..3), any::<bool>());
    (vec((head(), vec(entry(), 0..3)), 0..4), option::of(0..6_u8), next).prop_map(|(past, taps, next)| {
        let disk = Disk::default();
        let mut revision = read(&disk).unwrap().revision;
        for (head, entries) in past {
            let change = Change { head: &head, entries: &entries, run_over: false };
            let Ok(Saved::Done(now)) = save(&disk, &revision, &change) else { panic!("nobody else writes") };
            revision = *now;
        }
        if let Some(taps) = taps {
            disk.set(RUN, &run_text(&run(taps))).unwrap();
        }
        let (head, entries, run_over) = next;
        (Scene { disk, revision }, Next { head, entries, run_over })
    })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, ..ProptestConfig::default() })]

    #[test]
    fn what_is_written_reads_back((scene, next) in scene()) {
        let (before, _) = has(&scene.disk);
        let run = if next.run_over { None } else { before.run.clone() };
        save(&scene.disk, &scene.revision, &next.change()).unwrap();
        let head = Head { generation: 0, ..next.head.clone() };
        let journal = [before.journal.clone(), next.entries.clone()].concat();
        prop_assert_eq!(has(&scene.disk), (Has { head, journal: journal.clone(), run: run.clone() }, Health::Good));

        // All at once gives the same.
        let Stored { head, lines, .. } = read(&scene.disk).unwrap();
        let other = Disk::default();
        replace(&other, &head, lines.whole().unwrap(), run.as_ref().map(run_text).as_deref()).unwrap();
        prop_assert_eq!(has(&other), has(&scene.disk));
    }
}
