//! One tab has what is stored, and the app is there in that tab alone: it reads everything when it gets it, and nobody else writes
//! meanwhile. The others say where it is open and can take it over.

use std::time::Duration;

use leptos::prelude::*;

use super::frame::on_seen;
use crate::platform::locks::{self, How};

/// Held by the tab that has what is stored.
const DOCUMENT: &str = "steadyback/document";

/// A page that is loaded again may find that it has not let go yet (our own choice).
const RELOADING: Duration = Duration::from_millis(300);

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
    times: StoredValue<u32>,
    requests: StoredValue<u32>,
    /// The request that holds the lock.
    held: StoredValue<u32>,
}

impl Ownership {
    /// Asks for it, unless another tab has it.
    pub fn ask() -> Self {
        let ownership = Self::of(Whose::Unknown, 0);
        ownership.request(How::IfFree);
        ownership
    }

    /// As if there were no other tabs, for tests.
    pub fn alone() -> Self {
        Self::of(Whose::Ours(1), 1)
    }

    fn of(whose: Whose, times: u32) -> Self {
        let number = StoredValue::new;
        Self { whose: RwSignal::new(whose), times: number(times), requests: number(0), held: number(0) }
    }

    /// Who has it.
    pub fn whose(self) -> Whose {
        self.whose.get()
    }

    pub(super) fn whose_untracked(self) -> Whose {
        // Late answers of the browser come when the app is gone.
        self.whose.try_get_untracked().unwrap_or(Whose::Unknown)
    }

    /// Asks for it whenever this tab is looked at while the screen that asks is there: the other one may be gone by then.
    pub fn ask_when_seen(self) {
        on_seen(move || self.request(How::IfFree));
    }

    /// Takes it from the tab that has it.
    pub fn take(self) {
        self.request(How::Take);
    }

    /// Somebody else has written after all. Where tabs are kept apart that was the last word of the tab that had it before, heard late:
    /// everything is read again. Elsewhere this tab steps aside.
    pub(super) fn hear_of_another(self) {
        if locks::are_there() { self.begin() } else { self.step_aside(false) }
    }

    /// Another tab has it from now on.
    pub(super) fn step_aside(self, lost: bool) {
        self.whose.try_set(Whose::Theirs { lost });
    }

    fn request(self, how: How) {
        let Some(number) = self.requests.try_update_value(|requests| {
            *requests += 1;
            *requests
        }) else {
            return;
        };
        let answered = move |granted: bool| match self.whose_untracked() {
            _ if granted => {
                self.held.try_update_value(|held| *held = number);
                self.begin();
            }
            Whose::Unknown if number == 1 => set_timeout(move || self.request(How::IfFree), RELOADING),
            Whose::Unknown => self.step_aside(false),
            Whose::Ours(_) | Whose::Theirs { .. } => {}
        };
        let lost = move || match self.held.try_get_value() {
            Some(held) if held == number => self.step_aside(false),
            // It was never granted: this browser has no locks for this page.
            Some(0) => self.begin(),
            _ => {}
        };
        locks::hold(DOCUMENT, how, answered, lost);
    }

    /// Reads everything, and goes on with it.
    fn begin(self) {
        let times = self.times.try_update_value(|times| {
            *times += 1;
            *times
        });
        if let Some(times) = times {
            self.whose.try_set(Whose::Ours(times));
        }
    }
}
