//! How sessions guide on this device.

use leptos::prelude::*;

use super::SessionStore;
use crate::platform::{speech, storage, vibration};
use crate::stores::document::Trouble;
use steadyback_formats::guidance::{Guidance, read, write};

const KEY: &str = "guidance";

/// What is kept; the usual where nothing is, or nothing that can be read: it is not written over before something is changed.
pub(super) fn load() -> Guidance {
    storage::get(KEY).ok().flatten().and_then(|text| read(&text)).unwrap_or_default()
}

impl SessionStore {
    /// How sessions guide.
    pub fn guidance(self) -> Guidance {
        self.app.session.conductor.guidance.get()
    }

    /// Changes how sessions guide.
    pub fn guide(self, edit: impl FnOnce(&mut Guidance)) {
        self.app.session.conductor.guidance.update(edit);
        let text = self.app.session.conductor.guidance.with_untracked(write);
        if let Err(error) = storage::set(KEY, &text) {
            self.app.frame().trouble_with(Trouble::NotSaved(error));
        }
        self.sound_again();
    }

    /// The English voices of this browser, and those that it tells later.
    pub fn voices(self) -> Signal<Vec<String>> {
        let voices = RwSignal::new(speech::voices());
        speech::on_voices(move || {
            voices.try_set(speech::voices());
        });
        voices.into()
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
