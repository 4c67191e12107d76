//! Days to look back at: what was noted for them, what was put right later, and what can still be added.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use leptos::prelude::*;

use super::JournalStore;
use steadyback_rules::afterwards::{Change, Went, as_planned, changes_of, planned_on, told_about};
use steadyback_rules::journal::{Entry, Fact};

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
        self.with_read(|document| changes_of(document.history.written(), date).collect())
    }

    /// What was noted for that day was something else, or nothing. With a session go what was told about it.
    pub fn put_right(self, on: NaiveDate, was: Fact, now: Option<Fact>) {
        if now.as_ref() == Some(&was) {
            return;
        }
        self.read_all();
        if now.is_none() && matches!(was, Fact::Session(_)) {
            let told: Vec<Entry> = untrack(move || {
                self.with_read(|document| told_about(document.history.entries(), on).cloned().collect())
            });
            for Entry { date, fact } in told {
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

    /// Something that happened on that day, noted now.
    pub fn note_for(self, on: NaiveDate, fact: Fact) {
        self.read_all();
        let today = untrack(move || self.day());
        self.record(if Some(on) == today { fact } else { Fact::Backdated { on, fact: Box::new(fact) } });
    }

    /// The session of that day, done as planned.
    pub fn note_as_planned(self, on: NaiveDate, went: Went) {
        let planned = untrack(move || self.with_read(|document| planned_on(document.history.entries(), on)));
        if let Some(session) = planned {
            self.note_for(on, Fact::Session(as_planned(&session, went)));
        }
    }

    /// Whether a session of that day can still be noted.
    pub fn has_planned(self, on: NaiveDate) -> bool {
        self.with_read(|document| planned_on(document.history.entries(), on).is_some())
    }
}
