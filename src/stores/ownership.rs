//! One tab has what is stored, and the app is there in that tab alone: it reads everything when it gets it, and nobody else writes
//! meanwhile. The others say where it is open and can take it over.

use std::time::Duration;

use leptos::prelude::*;

use super::frame::on_seen;
use crate::platform::locks::{self, How};

/// Held by the tab that has what is stored.
const DOCUMENT: &str = "steadyback/document";

/// A page that is loaded again may find that it has not let go yet: how long until it asks again, and how often (our own choice).
const RELOADING: Duration = Duration::from_millis(300);
const TRIES: u32 = 3;
/// For another tab's wish to be heard before what it has written (our own choice).
const HEARING: Duration = Duration::from_millis(100);

/// Who has what is stored.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Whose {
    /// It is not known yet, for a moment at the start.
    Unknown,
    /// This tab, for the nth time.
    Ours(u32),
    /// Another tab.
    Theirs {
        /// What was done here last was not kept, because that tab had written before.
        lost: bool,
    },
}

/// Whether this tab has what is stored.
#[derive(Clone, Copy)]
pub struct Ownership {
    whose: RwSignal<Whose>,
    lock: StoredValue<Lock>,
}

/// What has been asked of the browser.
#[derive(Clone, Copy, Default)]
struct Lock {
    /// How often this tab has had it.
    times: u32,
    requests: u32,
    /// The request that holds the lock; 0 is none.
    held: u32,
    /// The browser has no locks for this page.
    refused: bool,
    /// Something that was done here could not be kept so far.
    unkept: bool,
}

impl Ownership {
    /// Asks for it, unless another tab has it.
    pub fn ask() -> Self {
        let ownership = Self { whose: RwSignal::new(Whose::Unknown), lock: StoredValue::new(Lock::default()) };
        ownership.request(How::IfFree);
        ownership
    }

    /// As if there were no other tabs, for tests.
    pub fn alone() -> Self {
        let ownership = Self { whose: RwSignal::new(Whose::Unknown), lock: StoredValue::new(Lock::default()) };
        ownership.begin();
        ownership
    }

    /// Which tab has what is stored, followed as it changes.
    pub fn whose(self) -> Whose {
        self.whose.get()
    }

    pub(super) fn whose_untracked(self) -> Whose {
        // Late answers of the browser come when the page's views are gone.
        self.whose.try_get_untracked().unwrap_or(Whose::Unknown)
    }

    /// Asks for it whenever this tab is looked at while the screen that asks is there: the other one may be gone by then.
    pub fn ask_when_seen(self) {
        on_seen(move || match self.lock.try_get_value() {
            // It stepped aside although nobody else holds the lock.
            Some(Lock { held: 1.., .. }) => self.begin(),
            _ => self.request(How::IfFree),
        });
    }

    /// Takes it from the tab that has it.
    pub fn take(self) {
        self.request(How::Take);
    }

    /// Whether something that was done here could not be kept so far.
    pub(super) fn note_unkept(self, unkept: bool) {
        self.lock.try_update_value(|lock| lock.unkept = unkept);
    }

    /// Somebody else has written after all. Where tabs are kept apart that was the last word of the tab that had it before, heard late:
    /// everything is read again. Elsewhere, or if that would lose something, this tab steps aside.
    pub(super) fn hear_of_another(self) {
        if !locks::are_there() || self.lock.try_get_value().is_none_or(|lock| lock.refused || lock.unkept) {
            return self.step_aside(false);
        }
        let turn = self.whose_untracked();
        let still_ours = move || {
            if self.whose_untracked() == turn {
                self.begin();
            }
        };
        set_timeout(still_ours, HEARING);
    }

    /// Another tab has it from now on.
    pub(super) fn step_aside(self, lost: bool) {
        let unkept = self.lock.try_update_value(|lock| std::mem::take(&mut lock.unkept)).unwrap_or_default();
        self.whose.try_set(Whose::Theirs { lost: lost || unkept });
    }

    fn request(self, how: How) {
        let number = self.lock.try_update_value(|lock| {
            lock.requests += 1;
            lock.requests
        });
        let Some(number) = number else { return };
        let answered = move |granted: bool| match self.whose_untracked() {
            _ if granted => {
                self.lock.try_update_value(|lock| lock.held = number);
                self.begin();
            }
            Whose::Unknown if number < TRIES => set_timeout(move || self.request(How::IfFree), RELOADING),
            Whose::Unknown => self.step_aside(false),
            Whose::Ours(_) | Whose::Theirs { .. } => {}
        };
        locks::hold(DOCUMENT, how, answered, move || self.lost(number));
    }

    fn lost(self, number: u32) {
        match self.lock.try_get_value() {
            Some(lock) if lock.held == number => {
                self.lock.update_value(|lock| lock.held = 0);
                self.step_aside(false);
            }
            // It was never granted.
            Some(Lock { held: 0, .. }) if self.whose_untracked() == Whose::Unknown => {
                self.lock.update_value(|lock| lock.refused = true);
                self.begin();
            }
            _ => {}
        }
    }

    /// Reads everything, and goes on with it.
    fn begin(self) {
        let times = self.lock.try_update_value(|lock| {
            lock.times += 1;
            lock.times
        });
        if let Some(times) = times {
            self.whose.try_set(Whose::Ours(times));
        }
    }
}
