//! Tests and questionnaires that are due, and those that are to wait.

use chrono::Days;
use leptos::prelude::*;

use super::JournalStore;
use crate::platform::storage;
use crate::stores::document::Trouble;
use steadyback_formats::put_off::{read, write};
use steadyback_rules::put_off::{Measure, PutOff, Wait};

/// What is to wait.
const KEY: &str = "put-off";

/// What was kept. What cannot be read puts nothing off: then more is named than was wished, which shows.
pub(super) fn kept() -> PutOff {
    storage::get(KEY).ok().flatten().and_then(|text| read(&text)).unwrap_or_default()
}

impl JournalStore {
    /// What is due and does not wait.
    pub fn named_measures(self) -> Vec<Measure> {
        let Some(today) = self.day() else { return Vec::new() };
        let questions = self.questionnaires_due().iter().map(Measure::Questions);
        let tests = self.tests_due().map(|(_, tests)| tests).unwrap_or_default();
        let due = questions.chain(tests.into_iter().map(Measure::Test));
        self.app.journal.put_off.with(|put_off| due.filter(|it| put_off.names(*it, today)).collect())
    }

    /// Names these again tomorrow.
    pub fn put_off(self, what: &[Measure]) {
        if let Some(today) = untrack(move || self.day()) {
            self.wait(what, Wait::Until(today + Days::new(1)));
        }
    }

    /// Names these no more.
    pub fn name_no_more(self, what: &[Measure]) {
        self.wait(what, Wait::ForGood);
    }

    /// Whether this is to be named no more.
    pub fn is_put_off_for_good(self, what: Measure) -> bool {
        self.app.journal.put_off.with(|put_off| put_off.is_for_good(what))
    }

    /// Names these again when they are due.
    pub fn name_again(self, what: &[Measure]) {
        self.change_waits(|put_off| {
            for it in what {
                put_off.remind(*it);
            }
        });
    }

    fn wait(self, what: &[Measure], wait: Wait) {
        self.change_waits(|put_off| {
            for it in what {
                put_off.put_off(*it, wait);
            }
        });
    }

    fn change_waits(self, change: impl FnOnce(&mut PutOff)) {
        let signal = self.app.journal.put_off;
        signal.update(change);
        if let Err(error) = storage::set(KEY, &signal.with_untracked(write)) {
            self.app.frame().trouble_with(Trouble::NotSaved(error));
        }
    }
}
