//! Which tab leads the session: one at a time. It holds a lock for as long; another tab shows nothing of the session and can take it
//! over. Without Web Locks two tabs are not kept apart: each goes on with what was stored when it began.

use leptos::prelude::*;

use super::app::App;
use super::browser_store::Browser;
use crate::platform::locks::{self, How};
use crate::platform::storage;
use steadyback_formats::store::{self, RUN};
use steadyback_rules::session::Event;

/// Held by the tab that leads the session.
const LEADING: &str = "steadyback/session";

/// Who leads the session.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Owner {
    /// There is none.
    Nobody,
    /// There is one, and this tab has asked for it.
    Asked,
    /// This tab.
    Here,
    /// Another tab.
    Elsewhere,
}

impl App {
    /// Whether a session is open in another tab.
    pub fn session_elsewhere(self) -> bool {
        self.owner.get() == Owner::Elsewhere
    }

    /// Whether it is not known yet, for a moment at the start, who leads the session that was left.
    pub fn session_unclear(self) -> bool {
        self.owner.get() == Owner::Asked && self.document.with(|document| document.run.is_none())
    }

    /// A session was left at some point: it goes on here, unless another tab has it open.
    pub fn claim_session(self) {
        if matches!(self.owner.get_untracked(), Owner::Asked | Owner::Elsewhere) {
            self.ask_to_lead(How::IfFree);
        }
    }

    /// The session goes on here; the tab that led it stops.
    pub fn take_session_over(self) {
        self.ask_to_lead(How::Take);
    }

    /// A session has begun here.
    pub(super) fn lead_session(self) {
        if self.owner.get_untracked() == Owner::Nobody {
            self.owner.set(Owner::Asked);
            self.ask_to_lead(How::IfFree);
        }
    }

    fn ask_to_lead(self, how: How) {
        let granted = move |held: Option<locks::Held>| match held {
            Some(held) if self.owner.try_set(Owner::Here).is_none() => {
                self.held.set_value(Some(held));
                if self.document.with_untracked(|document| document.run.is_some()) {
                    self.keep_run();
                } else {
                    self.go_on_with_session();
                }
            }
            // The app is gone.
            Some(held) => held.release(),
            // Two wishes of this tab may have met.
            None if self.owner.try_get_untracked() == Some(Owner::Here) => {}
            None => self.stop_leading(),
        };
        locks::hold(LEADING, how, granted, move || self.stop_leading());
    }

    /// The session that is stored goes on at the beginning of its set.
    fn go_on_with_session(self) {
        let run = store::read_run(&Browser).ok().flatten();
        if run.is_none() {
            return self.leave_session();
        }
        self.document.update(|document| document.run = run);
        self.session_event(Event::Restored);
    }

    /// Another tab leads it: what it has stored counts, and this tab writes no more of it.
    fn stop_leading(self) {
        self.held.try_update_value(Option::take);
        self.owner.try_set(Owner::Elsewhere);
        self.document.try_update(|document| document.run = None);
    }

    /// The session is over: others may lead the next one.
    pub(super) fn leave_session(self) {
        if self.owner.get_untracked() == Owner::Here && self.document.with_untracked(|document| document.run.is_none())
        {
            self.owner.set(Owner::Nobody);
            if let Some(held) = self.held.try_update_value(Option::take).flatten() {
                held.release();
            }
        }
    }

    /// Another tab has begun, gone on with, or ended a session.
    pub(super) fn hear_of_session(self) {
        let there = storage::get(RUN).is_ok_and(|text| text.is_some());
        match (self.owner.get_untracked(), there) {
            (Owner::Nobody, true) => self.owner.set(Owner::Elsewhere),
            (Owner::Elsewhere, false) => self.owner.set(Owner::Nobody),
            (Owner::Here, false) => {
                // Everything was deleted or replaced there.
                self.document.update(|document| document.run = None);
                self.leave_session();
            }
            _ => {}
        }
    }
}
