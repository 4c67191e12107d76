//! Shakes the device, where it has a motor and the browser lets pages use it.

use js_sys::Array;

use super::optional;

/// Whether the browser knows how to; whether there is a motor it does not say.
pub fn is_there() -> bool {
    optional::get(&optional::navigator(), "vibrate").is_function()
}

/// Shakes: milliseconds on, off, on…
pub fn shake(pattern: &[u16]) {
    let pattern: Array =
        pattern.iter().map(|millis| f64::from(*millis).into()).collect::<Vec<wasm_bindgen::JsValue>>().iter().collect();
    optional::call(&optional::navigator(), "vibrate", &[pattern.into()]);
}
