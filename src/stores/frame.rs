//! The page itself: its address, its time, and what stands above every screen.

mod contact;
mod outside;

use leptos::prelude::*;

use super::app::App;
use super::document::{Health, Trouble};
use crate::platform::{clock, keys, ticker};
use crate::route::Route;

pub use crate::platform::keys::Key;
pub use contact::Contact;
pub(super) use outside::on_seen;

/// What it is made of.
pub(super) struct Signals {
    trouble: RwSignal<Option<Trouble>>,
    update_waits: RwSignal<bool>,
    /// The address of the library with what was asked for there.
    library: RwSignal<Option<String>>,
    /// The page was to be shown without movement.
    still: RwSignal<bool>,
}

impl Signals {
    pub(super) fn new() -> Self {
        Self {
            trouble: RwSignal::new(None),
            update_waits: RwSignal::new(false),
            library: RwSignal::new(None),
            still: RwSignal::new(false),
        }
    }
}

/// The page: its address and time, news about keeping and about versions.
#[derive(Clone, Copy)]
pub struct FrameStore {
    pub(super) app: App,
}

impl FrameStore {
    /// Puts the last trouble out of sight.
    pub fn dismiss_trouble(self) {
        self.app.frame.trouble.set(None);
    }

    pub(super) fn trouble_with(self, trouble: Trouble) {
        self.tell(Some(trouble));
    }

    /// What went wrong last, or that it went well by now.
    pub(super) fn tell(self, trouble: Option<Trouble>) {
        self.app.frame.trouble.set(trouble);
    }

    /// A new version waits.
    pub fn note_update(self) {
        self.app.frame.update_waits.set(true);
    }

    /// The way back to the library, with what was asked for there.
    pub fn library_href(self) -> String {
        self.app.frame.library.get_untracked().unwrap_or_else(|| Route::library().href())
    }

    /// Whether what happens can be kept.
    pub fn health(self) -> Health {
        self.app.document.with(|document| document.health)
    }

    /// What went wrong last.
    pub fn trouble(self) -> Option<Trouble> {
        self.app.frame.trouble.get()
    }

    /// Whether a new version waits.
    pub fn update_waits(self) -> bool {
        self.app.frame.update_waits.get()
    }

    /// The time, for what is left of a phase.
    pub fn now(self) -> u64 {
        clock::now()
    }

    /// Calls back four times a second while the screen that asks is there.
    pub fn on_tick(self, tick: impl Fn() + 'static) {
        if let Err(error) = ticker::every(std::time::Duration::from_millis(250), tick) {
            leptos::logging::error!("no timer: {error:?}");
        }
    }

    /// Calls back at the keys that steer a session while the screen that asks is there.
    pub fn on_key(self, action: impl Fn(Key) + 'static) {
        keys::on_key(action);
    }
}
