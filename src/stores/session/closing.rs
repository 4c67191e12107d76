//! The end of a session while it is told, and a session that was dropped while that can be taken back.

use std::time::Duration;

use leptos::prelude::*;

use super::SessionStore;
use crate::platform::storage;
use crate::stores::document::Trouble;
use steadyback_formats::closing::{self, Closing};
use steadyback_rules::session::Run;

const KEY: &str = "closing";
/// For how long a session that was dropped can be taken back.
const TAKE_BACK: Duration = Duration::from_secs(10);

/// The end of a session.
#[derive(Clone, Copy)]
pub(super) struct End {
    told: RwSignal<Closing>,
    dropped: RwSignal<Option<Run>>,
    /// Counts the drops, so that the time of one does not end another.
    drops: StoredValue<u32>,
}

impl End {
    /// What is kept; nothing where nothing is, or nothing that can be read: that is not written over before something is told.
    pub(super) fn new() -> Self {
        let told = storage::get(KEY).ok().flatten().and_then(|text| closing::read(&text)).unwrap_or_default();
        Self { told: RwSignal::new(told), dropped: RwSignal::new(None), drops: StoredValue::new(0) }
    }
}

impl SessionStore {
    /// What has been told so far of how it was.
    pub fn closing(self) -> Closing {
        self.app.session.end.told.get()
    }

    /// Tells more of it.
    pub fn edit_closing(self, edit: impl FnOnce(&mut Closing)) {
        let told = self.app.session.end.told;
        told.update(edit);
        if let Err(error) = storage::set(KEY, &told.with_untracked(closing::write)) {
            self.app.frame().trouble_with(Trouble::NotSaved(error));
        }
    }

    /// It is written down, or for nothing.
    pub(super) fn forget_closing(self) {
        let told = self.app.session.end.told;
        if told.with_untracked(|told| *told != Closing::default()) {
            told.set(Closing::default());
        }
        if let Err(error) = storage::remove(KEY) {
            self.app.frame().trouble_with(Trouble::NotSaved(error));
        }
    }

    /// Drops the session under way; for ten seconds it can be taken back.
    pub fn discard_session(self) {
        let End { dropped, drops, .. } = self.app.session.end;
        let Some(run) = self.app.document.with_untracked(|document| document.run.clone()) else { return };
        self.app.document.update(|document| document.run = None);
        self.app.keeper().keep_run();
        dropped.set(Some(run));
        drops.update_value(|drops| *drops += 1);
        let this = drops.get_value();
        set_timeout(
            move || {
                if drops.get_value() == this && dropped.get_untracked().is_some() {
                    dropped.set(None);
                    self.forget_closing();
                }
            },
            TAKE_BACK,
        );
    }

    /// Whether a session was dropped and can be taken back.
    pub fn is_dropped(self) -> bool {
        self.app.session.end.dropped.with(Option::is_some)
    }

    /// Takes it back.
    pub fn take_back(self) {
        if let Some(run) = self.app.session.end.dropped.get_untracked() {
            self.app.session.end.dropped.set(None);
            self.app.document.update(|document| document.run = Some(run));
            self.app.keeper().keep_run();
        }
    }

    /// Another one begins.
    pub(super) fn forget_dropped(self) {
        self.app.session.end.dropped.set(None);
        self.forget_closing();
    }
}
