//! How sessions guide on this device.

use leptos::prelude::*;

use super::app::App;
use super::document::Trouble;
use crate::platform::{speech, storage, vibration};
use steadyback_formats::guidance::{Guidance, read, write};

const KEY: &str = "guidance";

/// What is kept; the usual where nothing is, or nothing that can be read: it is not written over before something is changed.
pub(super) fn load() -> Guidance {
    storage::get(KEY).ok().flatten().and_then(|text| read(&text)).unwrap_or_default()
}

impl App {
    /// How sessions guide.
    pub fn guidance(self) -> Guidance {
        self.conductor.guidance.get()
    }

    /// Changes how sessions guide.
    pub fn guide(self, edit: impl FnOnce(&mut Guidance)) {
        self.conductor.guidance.update(edit);
        let text = self.conductor.guidance.with_untracked(write);
        if let Err(error) = storage::set(KEY, &text) {
            self.trouble_with(Trouble::NotSaved(error));
        }
        self.sound_again();
    }

    /// The English voices of this browser; empty where it has none, or has not told them yet.
    pub fn voices(self) -> Vec<String> {
        speech::voices()
    }

    /// Whether this browser can speak.
    pub fn can_speak(self) -> bool {
        speech::is_there()
    }

    /// Whether this browser knows how to shake the device.
    pub fn can_shake(self) -> bool {
        vibration::is_there()
    }
}
