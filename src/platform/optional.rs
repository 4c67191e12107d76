//! What only some browsers have, asked for by name: where it is missing, nothing happens and `undefined` comes back.

use js_sys::{Array, Function, Reflect};
use wasm_bindgen::{JsCast, JsValue};

/// The browser's `navigator`.
pub(super) fn navigator() -> JsValue {
    get(&js_sys::global(), "navigator")
}

/// A property, `undefined` where there is none.
pub(super) fn get(of: &JsValue, name: &str) -> JsValue {
    Reflect::get(of, &name.into()).unwrap_or(JsValue::UNDEFINED)
}

/// Sets a property of what is there.
pub(super) fn set(of: &JsValue, name: &str, value: &JsValue) {
    if of.is_object() && Reflect::set(of, &name.into(), value).is_err() {
        leptos::logging::warn!("the browser did not take a setting");
    }
}

/// Calls a method; `None` where there is none or it refuses.
pub(super) fn call(of: &JsValue, name: &str, arguments: &[JsValue]) -> Option<JsValue> {
    let method: Function = get(of, name).dyn_into().ok()?;
    method.apply(of, &arguments.iter().collect::<Array>()).ok()
}
