//! Play, pause, next and back from a headset or the lock screen, where the browser passes them on.

use wasm_bindgen::JsValue;
use wasm_bindgen::closure::Closure;

use super::optional;

fn session() -> JsValue {
    optional::get(&optional::navigator(), "mediaSession")
}

/// Calls back at a key by its name in the specification; `None` no longer.
pub fn on(key: &str, action: Option<Box<dyn Fn()>>) {
    let handler = match action {
        Some(action) => Closure::<dyn Fn()>::new(action).into_js_value(),
        None => JsValue::NULL,
    };
    // A browser that does not know a key refuses it, and the others still work.
    optional::call(&session(), "setActionHandler", &[key.into(), handler]);
}

/// Tells whether something plays.
pub fn playing(playing: bool) {
    optional::set(&session(), "playbackState", &if playing { "playing" } else { "paused" }.into());
}
