//! A mark on the icon of the installed app, where the platform has one: Chromium on desktops, Safari on iPhones and Macs.

use wasm_bindgen::{JsCast, JsValue};

/// Sets the mark, or takes it away. A browser without one does nothing.
pub fn set(on: bool) {
    let Some(window) = web_sys::window() else { return };
    let navigator = JsValue::from(window.navigator());
    let name = if on { "setAppBadge" } else { "clearAppBadge" };
    let Ok(call) = js_sys::Reflect::get(&navigator, &name.into()) else { return };
    let Ok(call) = call.dyn_into::<js_sys::Function>() else { return };
    // It answers with a promise that may be refused; the app itself says the same, so nothing is lost.
    if let Ok(promise) = call.call0(&navigator).and_then(JsCast::dyn_into::<js_sys::Promise>) {
        wasm_bindgen_futures::spawn_local(async move {
            if let Err(error) = wasm_bindgen_futures::JsFuture::from(promise).await {
                leptos::logging::warn!("no mark on the icon: {error:?}");
            }
        });
    }
}
