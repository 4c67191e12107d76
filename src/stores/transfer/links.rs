//! Plans as links, out and in after they have been found good; everything out as a file.

use chrono::NaiveDate;
use leptos::prelude::*;
use leptos::task::spawn_local;
use qrcodegen::{QrCode, QrCodeEcc};

use super::TransferStore;
use crate::platform::share::{self as share_sheet, Handed};
use crate::platform::{clipboard, files, location};
use crate::route::Route;
use crate::stores::document::Trouble;
use steadyback_catalogue::exercise::ExerciseRef;
use steadyback_formats::backup;
use steadyback_formats::share::{self, ShareError};
use steadyback_rules::plan::Plan;
use steadyback_rules::profile::Exclusion;

/// A plan from a link, before it is taken over.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Preview {
    /// The plan, from today.
    pub plan: Plan,
    /// What of it this person's own answers rule out; it is left out on import.
    pub excluded: Vec<(ExerciseRef, Exclusion)>,
}

/// A square code that cameras read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Code {
    /// Modules along one side.
    pub size: usize,
    dark: Vec<bool>,
}

impl Code {
    /// Whether the module in this column and row is dark.
    pub fn is_dark(&self, column: usize, row: usize) -> bool {
        self.dark.get(row * self.size + column).copied().unwrap_or_default()
    }
}

const JSON: &str = "application/json";

impl TransferStore {
    /// A text as a square code; `None` if it is too long for one.
    pub fn code(self, text: &str) -> Option<Code> {
        let code = QrCode::encode_text(text, QrCodeEcc::Medium).ok()?;
        let side = 0..code.size();
        let dark = side.clone().flat_map(|row| side.clone().map(move |column| (column, row)));
        let dark = dark.map(|(column, row)| code.get_module(column, row)).collect();
        Some(Code { size: usize::try_from(code.size()).ok()?, dark })
    }

    /// Keeps a link in mind until the person's own questions are answered.
    pub fn remember_import(self, payload: String) {
        self.app.transfer.pending_import.set(Some(payload));
    }

    /// The link that was kept in mind is done with.
    pub fn forget_import(self) {
        self.app.transfer.pending_import.set(None);
    }

    /// The address of the plan as it is now.
    pub fn share_link(self) -> Option<String> {
        let payload = share::encode(&self.app.plan().progress()?.plan_to_give());
        Some(location::base() + &Route::Import(payload).href())
    }

    /// What a link holds.
    ///
    /// # Errors
    /// Why it holds no plan. The whole link may be given, or the payload only.
    pub fn preview(self, payload: &str) -> Result<Option<Preview>, ShareError> {
        let Some(start) = self.app.journal().day() else { return Ok(None) };
        let plan = share::decode(payload, start)?;
        let limits = self.app.answers().profile().map(|profile| profile.limits(self.app.answers().is_gentle()));
        let excluded = |exercise: ExerciseRef| {
            limits.and_then(|limits| limits.exclusion(exercise)).map(|exclusion| (exercise, exclusion))
        };
        let excluded = plan.items.iter().filter_map(|item| excluded(item.exercise)).collect();
        Ok(Some(Preview { plan, excluded }))
    }

    /// Copies a text; what fails is told.
    pub fn copy(self, text: String, done: impl FnOnce() + 'static) {
        spawn_local(async move {
            match clipboard::copy(text).await {
                Ok(()) => done(),
                Err(_refused) => self.app.frame().trouble_with(Trouble::NoClipboard),
            }
        });
    }

    /// Everything as a file.
    pub fn save_backup(self) {
        let Some(day) = untrack(move || self.app.journal().day()) else { return };
        let text = self.backup_text(day);
        self.give_file(&format!("steadyback-{day}.json"), &text, JSON);
        self.note_whole_backup();
    }

    /// Everything as a file to another app. As a text file, because browsers hand over no other kind of text.
    pub fn send_backup(self) {
        let Some(day) = untrack(move || self.app.journal().day()) else { return };
        let text = self.backup_text(day);
        self.send_file(format!("steadyback-{day}.txt"), text, "text/plain", move || self.note_whole_backup());
    }

    /// A file without the older months is better than none, but no backup.
    fn note_whole_backup(self) {
        if !untrack(move || self.app.journal().has_unread()) {
            self.note_backup();
        }
    }

    fn backup_text(self, day: NaiveDate) -> String {
        self.app.journal().with_whole(|document| backup::write_backup(&document.head, document.lines.at_hand(), day))
    }

    /// Everything stored, as it is: for what cannot be read.
    pub fn save_stored(self) {
        match self.stored_texts() {
            Ok(text) => self.give_file("steadyback-stored.json", &text, JSON),
            Err(error) => self.app.frame().trouble_with(Trouble::NotSaved(error)),
        }
    }

    /// Whether this device hands files to other apps.
    pub fn sends_files(self) -> bool {
        share_sheet::takes_files()
    }

    /// Whether this device hands links to other apps.
    pub fn sends_links(self) -> bool {
        share_sheet::takes_links()
    }

    /// A link to another app.
    pub fn send_link(self, title: &'static str, address: String) {
        spawn_local(async move {
            if share_sheet::link(title, &address).await == Handed::Refused {
                self.app.frame().trouble_with(Trouble::NotSent);
            }
        });
    }

    /// A file to another app; if the device does not take it, to the person. Calls back unless they changed their mind.
    pub(super) fn send_file(self, name: String, text: String, kind: &'static str, given: impl FnOnce() + 'static) {
        spawn_local(async move {
            match share_sheet::file(&name, &text, kind).await {
                Handed::Over => {}
                Handed::NotNow => return,
                Handed::Refused => self.give_file(&name, &text, kind),
            }
            given();
        });
    }

    pub(super) fn give_file(self, name: &str, text: &str, kind: &str) {
        if files::download(name, text, kind).is_err() {
            self.app.frame().trouble_with(Trouble::NoFile);
        }
    }
}
