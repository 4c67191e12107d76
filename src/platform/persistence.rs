//! Whether the browser promises to keep what is stored here when it tidies up. Looked up by name: not all browsers know of it.

use js_sys::{Function, Promise, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;

/// Whether it has promised; `None` if it does not know of such a promise.
pub async fn status() -> Option<bool> {
    answer("persisted").await
}

/// Asks for the promise. Some browsers ask the person.
pub async fn ask() -> Option<bool> {
    answer("persist").await
}

async fn answer(question: &str) -> Option<bool> {
    let navigator = web_sys::window()?.navigator();
    let storage = Reflect::get(&navigator, &"storage".into()).ok()?;
    let method: Function = Reflect::get(&storage, &JsValue::from_str(question)).ok()?.dyn_into().ok()?;
    let promise: Promise = method.call0(&storage).ok()?.dyn_into().ok()?;
    JsFuture::from(promise).await.ok()?.as_bool()
}
