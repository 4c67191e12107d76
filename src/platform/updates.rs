//! A new version that waits: `boot.mjs` tells of it and, when asked, lets it in.

use leptos::ev;
use leptos::prelude::{on_cleanup, window_event_listener};
use web_sys::CustomEvent;

/// Calls `found` when a new version is ready and waits.
pub fn on_waiting(found: impl Fn() + 'static) {
    let listener = window_event_listener(ev::Custom::<CustomEvent>::new("steadyback-update"), move |_| found());
    on_cleanup(move || listener.remove());
}

/// Lets the waiting version in; the page reloads by itself then.
pub fn apply() {
    let sent = CustomEvent::new("steadyback-apply-update")
        .and_then(|event| web_sys::window().map_or(Ok(false), |window| window.dispatch_event(&event)));
    if let Err(error) = sent {
        leptos::logging::error!("could not ask for the new version: {error:?}");
    }
}
