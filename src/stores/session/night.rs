//! The night after a session, without which an answer about the day after says nothing.

use chrono::NaiveDate;
use leptos::prelude::*;

use super::SessionStore;
use crate::platform::{clock, storage};
use crate::stores::document::Trouble;
use steadyback_rules::hours::night_passed;

/// When the last session ended, in milliseconds since 1970.
const KEY: &str = "ended";

/// The night after the last session.
#[derive(Clone, Copy)]
pub(super) struct Night {
    /// When that ended; where nothing is kept, or nothing that can be read, the dates alone decide.
    ended: StoredValue<Option<u64>>,
    passed: RwSignal<bool>,
}

impl Night {
    pub(super) fn new() -> Self {
        let ended: Option<u64> = storage::get(KEY).ok().flatten().and_then(|text| text.parse().ok());
        Self { ended: StoredValue::new(ended), passed: RwSignal::new(has_passed(ended)) }
    }
}

fn has_passed(ended: Option<u64>) -> bool {
    ended.is_none_or(|ended| night_passed(ended, clock::now()))
}

impl SessionStore {
    /// A session has just ended. One that was left and counts for a day before has its night behind it.
    pub(super) fn note_end(self, date: NaiveDate) {
        let today = untrack(move || self.app.journal().day());
        let now = if Some(date) == today { clock::now() } else { 0 };
        if let Err(error) = storage::set(KEY, &now.to_string()) {
            self.app.frame().trouble_with(Trouble::NotSaved(error));
        }
        self.app.session.night.ended.set_value(Some(now));
        self.app.session.night.passed.set(has_passed(Some(now)));
    }

    /// Looks whether the night is over.
    pub(in crate::stores) fn look_at_night(self) {
        let Night { ended, passed } = self.app.session.night;
        if !passed.get_untracked() && has_passed(ended.get_value()) {
            passed.set(true);
        }
    }

    /// Whether there was a night since the last session.
    pub fn is_rested(self) -> bool {
        self.app.session.night.passed.get()
    }
}
