//! What comes from outside the app: the address, other tabs, coming back to the page, a new version; and what of it shows.

use leptos::ev;
use leptos::prelude::*;

use super::FrameStore;
use crate::platform::storage::PREFIX;
use crate::platform::{badge, locale, location, updates, window};
use crate::route::Route;
use crate::stores::document::Trouble;

impl FrameStore {
    /// The screen that the address names.
    pub fn route_now(self) -> Route {
        Route::parse(&location::hash())
    }

    /// Calls back when the address changes.
    pub fn on_navigation(self, went: impl Fn(Route) + 'static) {
        let listener = window_event_listener(ev::hashchange, move |_| went(self.route_now()));
        on_cleanup(move || listener.remove());
    }

    /// Goes to a screen.
    pub fn go(self, route: &Route) {
        location::go(&route.href());
    }

    /// Keeps what is asked for in the library, in the address and for the way back.
    pub fn keep_library(self, route: &Route) {
        location::keep(&route.href());
        self.app.frame.library.set(Some(route.href()));
    }

    /// The language of the browser, with its region where it tells one.
    pub fn locale(self) -> String {
        locale::tag()
    }

    /// Prints what is on screen.
    pub fn print(self) {
        if window::print().is_err() {
            self.trouble_with(Trouble::NoPrint);
        }
    }

    /// Prints what is on screen, once what was just asked for stands there.
    pub fn print_soon(self) {
        leptos::task::spawn_local(async move {
            leptos::task::tick().await;
            self.print();
        });
    }

    /// Follows other tabs, the return to the page, and new versions.
    pub fn follow_outside(self) {
        let stored = window_event_listener(ev::storage, move |event| {
            // No key: all of them are gone.
            if event.key().is_none_or(|key| key.starts_with(PREFIX)) {
                self.app.keeper().hear_of_another();
            }
        });
        let seen = window_event_listener(ev::visibilitychange, move |_| {
            if window::is_visible() {
                self.app.journal().look_at_date();
                self.app.keeper().look_for_another();
            }
        });
        let back = window_event_listener(ev::pageshow, move |_| self.app.keeper().look_for_another());
        let focused = window_event_listener(ev::focus, move |_| self.app.journal().look_at_date());
        on_cleanup(move || {
            stored.remove();
            seen.remove();
            back.remove();
            focused.remove();
        });
        // A page may stay open overnight.
        self.on_tick(move || self.app.journal().look_at_date());
        updates::on_waiting(move || self.note_update());
        window::when_still(move || self.app.frame.still.set(true));
        self.app.keeper().put_lost_aside();
    }

    /// Whether the page was or is to be shown without movement: what stands for movement then is there from now on.
    pub fn still(self) -> RwSignal<bool> {
        self.app.frame.still
    }

    /// The icon of the installed app has a mark while the question of the day after is due.
    pub fn follow_check_in(self) {
        Effect::new(move |before: Option<bool>| {
            let due = self.app.plan().today().is_some_and(|today| today.check_in.is_some());
            if before != Some(due) {
                badge::set(due);
            }
            due
        });
    }

    /// Lets the new version in; not while a session runs.
    pub fn apply_update(self) {
        if untrack(move || self.app.session().run()).is_none() {
            updates::apply();
        }
    }

    /// The title of the page.
    pub fn title(self, title: &str) {
        window::set_title(title);
    }

    /// Takes the first-paint shell away.
    pub fn remove_shell(self) {
        window::remove_shell();
    }
}

/// Calls back whenever the page is seen or comes back while the screen that asks is there.
pub(in crate::stores) fn on_seen(seen: impl Fn() + Clone + 'static) {
    let again = seen.clone();
    let shown = window_event_listener(ev::visibilitychange, move |_| {
        if window::is_visible() {
            seen();
        }
    });
    let focused = window_event_listener(ev::focus, move |_| again());
    on_cleanup(move || {
        shown.remove();
        focused.remove();
    });
}
