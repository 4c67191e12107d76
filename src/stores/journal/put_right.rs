//! Days to look back at: what was noted for them, what was put right later, and what can still be added.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use leptos::prelude::*;

use super::JournalStore;
use steadyback_catalogue::measure::{Effort, Pain};
use steadyback_rules::history::History;
use steadyback_rules::journal::{Ended, Entry, Fact, Form, ItemLog, Quality, SessionLog};
use steadyback_rules::session::{Block, Session, compose};
use steadyback_rules::today::{Kind, today};

/// Something that was put right: the day it was done on, what was, and what is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    pub date: NaiveDate,
    pub was: Fact,
    pub now: Option<Fact>,
}

/// How a session of an earlier day went.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Went {
    pub before: Pain,
    /// Most pain during it.
    pub during: Pain,
    pub after: Pain,
    pub effort: Effort,
}

impl JournalStore {
    /// The first day that something can be noted for: of the first entry.
    pub fn first_day(self) -> Option<NaiveDate> {
        self.with_read(|document| document.history.entries().first().map(|entry| entry.date))
    }

    /// What was noted for a day, in order.
    pub fn noted_on(self, date: NaiveDate) -> Vec<Fact> {
        self.with_read(|document| {
            let entries = document.history.entries().iter();
            entries.filter(|entry| entry.date == date).map(|entry| entry.fact.clone()).collect()
        })
    }

    /// The days from one to another with something noted, and whether there was a session among it.
    pub fn noted_days(self, from: NaiveDate, to: NaiveDate) -> BTreeMap<NaiveDate, bool> {
        self.with_read(|document| {
            let mut days = BTreeMap::new();
            let within = |entry: &&Entry| (from..=to).contains(&entry.date);
            for entry in document.history.entries().iter().filter(within) {
                *days.entry(entry.date).or_default() |= matches!(entry.fact, Fact::Session(_));
            }
            days
        })
    }

    /// What was put right about a day, oldest first.
    pub fn changes_of(self, date: NaiveDate) -> Vec<Change> {
        self.with_read(|document| {
            let of_day = |entry: &Entry| match &entry.fact {
                Fact::Amended { on, was, now } if *on == date => {
                    Some(Change { date: entry.date, was: (**was).clone(), now: now.as_deref().cloned() })
                }
                _ => None,
            };
            document.history.written().iter().filter_map(of_day).collect()
        })
    }

    /// What was noted for that day was something else, or nothing. With a session go what was told about it.
    pub fn put_right(self, on: NaiveDate, was: Fact, now: Option<Fact>) {
        if now.as_ref() == Some(&was) {
            return;
        }
        self.read_all();
        if now.is_none() && matches!(was, Fact::Session(_)) {
            for Entry { date, fact } in untrack(move || self.told_about(on)) {
                self.record(Fact::Amended { on: date, was: Box::new(fact), now: None });
            }
        }
        self.record(Fact::Amended { on, was: Box::new(was), now: now.map(Box::new) });
    }

    /// A change is taken back: what was counts again.
    pub fn undo(self, on: NaiveDate, change: Change) {
        match change.now {
            Some(now) => self.put_right(on, now, Some(change.was)),
            None => self.note_for(on, change.was),
        }
    }

    fn told_about(self, session: NaiveDate) -> Vec<Entry> {
        let about = move |entry: &&Entry| match entry.fact {
            Fact::NextDay { session: of, .. } => of == session,
            Fact::Remarked { .. } => entry.date == session,
            _ => false,
        };
        self.with_read(|document| document.history.entries().iter().filter(about).cloned().collect())
    }

    /// Something that happened on that day, noted now.
    pub fn note_for(self, on: NaiveDate, fact: Fact) {
        self.read_all();
        let today = untrack(move || self.day());
        self.record(if Some(on) == today { fact } else { Fact::Backdated { on, fact: Box::new(fact) } });
    }

    /// The session of that day as it was planned, done as planned; `None` where there was none, or one is noted.
    pub fn session_of(self, on: NaiveDate, went: Went) -> Option<Fact> {
        let planned = self.planned_of(on)?;
        let item = |block: &Block| ItemLog {
            slot: block.slot,
            exercise: block.exercise,
            dose: block.dose,
            done: block.dose.total(),
            peak: block.exercise.loaded.then_some(went.during),
            effort: block.exercise.loaded.then_some(went.effort),
            quality: Quality::Fine,
            ended: Ended::Done,
        };
        let items = planned.blocks.iter().map(item).collect();
        Some(Fact::Session(SessionLog { form: planned.form, before: went.before, after: Some(went.after), items }))
    }

    /// Whether a session of that day can still be noted.
    pub fn has_planned(self, on: NaiveDate) -> bool {
        self.planned_of(on).is_some()
    }

    /// What that day asked for: nothing on a day of rest, easy movement where it was a mobility day or in a flare.
    fn planned_of(self, on: NaiveDate) -> Option<Session> {
        self.with_read(|document| {
            let entries = document.history.entries();
            if entries.iter().any(|entry| entry.date == on && matches!(entry.fact, Fact::Session(_))) {
                return None;
            }
            let history = History::of(entries.iter().take_while(|entry| entry.date <= on).cloned());
            let (progress, _) = history.fold().progress.as_ref()?.on(on);
            let form = match today(&progress).kind {
                Kind::Strength => Form::Full,
                Kind::Mobility | Kind::Comfort => Form::Comfort,
                Kind::Rest => return None,
            };
            Some(compose(&progress, form)).filter(|session| !session.blocks.is_empty())
        })
    }
}
