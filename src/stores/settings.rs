//! How the app looks and sounds, and when it reminds.

mod dates;
mod reminders;

use leptos::prelude::*;

use super::app::App;
use steadyback_formats::dates::Dates;
use steadyback_formats::saved::Settings;
use steadyback_rules::reminder::{Reminder, Reminders};

/// What it is made of.
pub(super) struct Signals {
    reminders: RwSignal<Reminders>,
    due: RwSignal<Option<Reminder>>,
    dates: RwSignal<Dates>,
}

impl Signals {
    pub(super) fn new() -> Self {
        Self {
            reminders: RwSignal::new(Reminders::default()),
            due: RwSignal::new(None),
            dates: RwSignal::new(dates::kept()),
        }
    }
}

/// How the app looks and sounds.
#[derive(Clone, Copy)]
pub struct SettingsStore {
    pub(super) app: App,
}

impl SettingsStore {
    /// Changes how the app looks and sounds.
    pub fn set_settings(self, settings: Settings) {
        self.app.document.update(|document| document.head.settings = settings);
        self.app.keeper().keep_head();
    }

    /// How the app looks and sounds.
    pub fn settings(self) -> Settings {
        self.app.document.with(|document| document.head.settings)
    }
}
