//! What leaves the app and comes into it: links, files, and how safe what is stored is.

mod bring_back;
mod exports;
mod links;
mod safety;

use leptos::prelude::*;

use super::app::App;

pub(super) use bring_back::finish;
pub use links::{Code, Preview};
pub use safety::{Inventory, PersistenceStatus};

/// What it is made of.
pub(super) struct Signals {
    pending_import: RwSignal<Option<String>>,
    backups: RwSignal<bring_back::Backups>,
    persistence: RwSignal<PersistenceStatus>,
}

impl Signals {
    pub(super) fn new() -> Self {
        Self {
            pending_import: RwSignal::new(None),
            backups: RwSignal::new(bring_back::stored()),
            persistence: RwSignal::new(PersistenceStatus::Unasked),
        }
    }
}

/// Plans as links, everything as files, and how safe what is stored is.
#[derive(Clone, Copy)]
pub struct TransferStore {
    pub(super) app: App,
}

impl TransferStore {
    /// The payload of a plan link that was opened before there was a plan.
    pub fn pending_import(self) -> Option<String> {
        self.app.transfer.pending_import.get()
    }
}
