//! The clipboard.

use wasm_bindgen::JsValue;
use wasm_bindgen_futures::JsFuture;

/// Copies a text.
///
/// # Errors
/// If the browser refuses; the person can still select and copy by hand.
pub async fn copy(text: String) -> Result<(), JsValue> {
    let navigator = web_sys::window().ok_or(JsValue::NULL)?.navigator();
    // Absent outside secure contexts, where the getter would give undefined.
    if js_sys::Reflect::get(&navigator, &"clipboard".into())?.is_undefined() {
        return Err(JsValue::from_str("no clipboard here"));
    }
    JsFuture::from(navigator.clipboard().write_text(&text)).await.map(|_| ())
}
