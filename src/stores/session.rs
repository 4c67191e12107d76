//! The session: what was chosen for it, the machine that leads through it, and what it sounds like.

mod closing;
mod conductor;
mod guidance;
mod night;
mod running;
pub mod sounds;
mod test_clock;

use leptos::prelude::*;

use super::app::App;
use steadyback_rules::journal::{Fact, Form};
use steadyback_rules::session::Run;
use steadyback_rules::session::sittings::Sitting;

use closing::End;
use conductor::Conductor;
use night::Night;

/// What it is made of.
pub(super) struct Signals {
    next_form: RwSignal<Form>,
    next_sitting: RwSignal<Option<Sitting>>,
    conductor: Conductor,
    night: Night,
    end: End,
}

impl Signals {
    pub(super) fn new() -> Self {
        Self {
            next_form: RwSignal::new(Form::Full),
            next_sitting: RwSignal::new(None),
            conductor: Conductor::new(),
            night: Night::new(),
            end: End::new(),
        }
    }
}

/// The session to come or under way.
#[derive(Clone, Copy)]
pub struct SessionStore {
    pub(super) app: App,
}

impl SessionStore {
    /// The session under way.
    pub fn run(self) -> Option<Run> {
        self.app.document.with(|document| document.run.clone())
    }

    /// Whether the session of today was done, or the sitting that was chosen of it.
    pub fn trained_today(self) -> bool {
        let Some(day) = self.app.journal().day() else { return false };
        if let Some(all) = self.sittings(self.next_form()) {
            let chosen = self.app.session.next_sitting.get();
            return all.iter().filter(|it| chosen.is_none_or(|chosen| chosen == it.sitting)).all(|it| it.done);
        }
        self.app.document.with(|document| {
            let mut latest = document.recent().iter().rev().take_while(|entry| entry.date >= day);
            latest.any(|entry| matches!(entry.fact, Fact::Session(_)))
        })
    }

    /// The form that was chosen for the session to come.
    pub fn next_form(self) -> Form {
        self.app.session.next_form.get()
    }
}
