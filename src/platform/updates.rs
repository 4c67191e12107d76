//! What is kept for offline use, which `boot.mjs` looks after: it tells of a new version that waits, lets it in, and forgets all of it.

use leptos::ev;
use leptos::prelude::{document, on_cleanup, window_event_listener};
use web_sys::CustomEvent;

/// Calls `found` when a new version is ready and waits, also if it did so before.
pub fn on_waiting(found: impl Fn() + 'static) {
    if document().document_element().is_some_and(|page| page.has_attribute("data-update")) {
        found();
    }
    let listener = window_event_listener(ev::Custom::<CustomEvent>::new("steadyback-update"), move |_| found());
    on_cleanup(move || listener.remove());
}

/// Lets the waiting version in; the page reloads by itself then.
pub fn apply() {
    tell("steadyback-apply-update");
}

/// Forgets what is kept for offline use: the files and the service worker.
pub fn forget() {
    tell("steadyback-forget");
}

fn tell(boot: &str) {
    let sent = CustomEvent::new(boot)
        .and_then(|event| web_sys::window().map_or(Ok(false), |window| window.dispatch_event(&event)));
    if let Err(error) = sent {
        leptos::logging::error!("could not tell {boot}: {error:?}");
    }
}
