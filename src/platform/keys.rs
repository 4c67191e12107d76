//! Keys of the keyboard that steer a session.

use leptos::ev;
use leptos::prelude::{on_cleanup, window_event_listener};
use wasm_bindgen::JsCast;
use web_sys::Element;

/// A key that means something.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Key {
    Space,
    /// The arrow to the right.
    Right,
    /// The arrow to the left.
    Left,
    Escape,
}

/// Calls back at each of them while the reactive owner lives. Keys that belong to what has the focus stay there: all but Escape in
/// fields and lists, Space on what it presses.
pub fn on_key(action: impl Fn(Key) + 'static) {
    let listener = window_event_listener(ev::keydown, move |event| {
        let key = match event.key().as_str() {
            " " => Key::Space,
            "ArrowRight" => Key::Right,
            "ArrowLeft" => Key::Left,
            "Escape" => Key::Escape,
            _ => return,
        };
        let modified = event.alt_key() || event.ctrl_key() || event.meta_key() || event.repeat();
        let target = event.target().and_then(|target| target.dyn_into::<Element>().ok());
        let taken = match key {
            Key::Escape => false,
            Key::Space => is_one_of(target.as_ref(), "input, select, textarea, button, a, summary"),
            Key::Left | Key::Right => is_one_of(target.as_ref(), "input, select, textarea"),
        };
        if !modified && !taken {
            event.prevent_default();
            action(key);
        }
    });
    on_cleanup(move || listener.remove());
}

fn is_one_of(element: Option<&Element>, selector: &str) -> bool {
    element.is_some_and(|element| element.closest(selector).is_ok_and(|found| found.is_some()))
}
