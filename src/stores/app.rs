//! The handle to all stores.

use leptos::prelude::*;

use super::document::{Document, Health};
use super::ownership::Ownership;
use super::{AnswersStore, FrameStore, JournalStore, Keeper, PlanStore, SessionStore, SettingsStore, TransferStore};
use super::{answers, frame, journal, keeper, plan, session, settings, transfer};

/// All stores, of which there is one set for as long as this tab has what is stored. Every handler and every closure in a view holds
/// it: one address, not two dozen signals.
#[derive(Clone, Copy)]
pub struct App(&'static Stores);

impl std::ops::Deref for App {
    type Target = Stores;

    fn deref(&self) -> &Stores {
        self.0
    }
}

/// What the stores are made of; for this layer alone.
pub struct Stores {
    /// All that is known.
    pub(super) document: RwSignal<Document>,
    pub(super) answers: answers::Signals,
    pub(super) plan: plan::Signals,
    pub(super) session: session::Signals,
    pub(super) journal: journal::Signals,
    pub(super) settings: settings::Signals,
    pub(super) transfer: transfer::Signals,
    pub(super) frame: frame::Signals,
    pub(super) keeper: keeper::Signals,
}

impl App {
    /// Reads what is stored, once this tab has it.
    pub fn load(ownership: Ownership) -> Self {
        // Never taken down again, whatever becomes of the views: what the browser answers late finds its signals.
        let around = Owner::current();
        let owner = Owner::new_root(None);
        let app = owner.with(|| Self::begun(ownership));
        std::mem::forget(owner);
        if let Some(around) = around {
            // A root makes itself the owner of what comes next.
            around.set();
        }
        app
    }

    fn begun(ownership: Ownership) -> Self {
        let whole = transfer::finish();
        let document = RwSignal::new(keeper::load());
        if !whole {
            document.update_untracked(|document| document.health = Health::Damaged);
        }
        let journal = journal::Signals::new();
        Self(Box::leak(Box::new(Stores {
            document,
            answers: answers::Signals::new(),
            plan: plan::Signals::new(document, &journal),
            session: session::Signals::new(),
            journal,
            settings: settings::Signals::new(),
            transfer: transfer::Signals::new(),
            frame: frame::Signals::new(),
            keeper: keeper::Signals::new(ownership),
        })))
    }

    /// The handle in context.
    ///
    /// # Panics
    /// Outside the app.
    pub fn get() -> Self {
        expect_context()
    }

    /// Who the person is and what they may do.
    pub const fn answers(self) -> AnswersStore {
        AnswersStore { app: self }
    }

    /// The plan under way.
    pub const fn plan(self) -> PlanStore {
        PlanStore { app: self }
    }

    /// The session to come or under way.
    pub const fn session(self) -> SessionStore {
        SessionStore { app: self }
    }

    /// All that has happened.
    pub const fn journal(self) -> JournalStore {
        JournalStore { app: self }
    }

    /// How the app looks and sounds.
    pub const fn settings(self) -> SettingsStore {
        SettingsStore { app: self }
    }

    /// What leaves the app and comes into it.
    pub const fn transfer(self) -> TransferStore {
        TransferStore { app: self }
    }

    /// The page itself.
    pub const fn frame(self) -> FrameStore {
        FrameStore { app: self }
    }

    /// The store that writes all of them to the browser, one commit a handler.
    pub const fn keeper(self) -> Keeper {
        Keeper { app: self }
    }
}
