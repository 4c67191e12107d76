//! The address: the route is in its fragment, which never reaches a server.

use wasm_bindgen::UnwrapThrowExt;

fn location() -> web_sys::Location {
    web_sys::window().unwrap_throw().location()
}

/// The fragment, with its `#`; empty if there is none.
pub fn hash() -> String {
    location().hash().unwrap_or_default()
}

/// Goes to a fragment such as `#/today`; the browser keeps the way back.
pub fn go(hash: &str) {
    if let Err(error) = location().set_hash(hash) {
        leptos::logging::error!("could not go to another screen: {error:?}");
    }
}

/// Writes a fragment into the address without going anywhere: the way back stays as it is.
pub fn keep(hash: &str) {
    let history = web_sys::window().and_then(|window| window.history().ok());
    let kept = history.map(|history| history.replace_state_with_url(&wasm_bindgen::JsValue::NULL, "", Some(hash)));
    if let Some(Err(error)) = kept {
        leptos::logging::error!("could not keep the address: {error:?}");
    }
}

/// The address of the app alone: what others have hung on it, to follow whoever taps it, is not passed on.
pub fn base() -> String {
    let href = location().href().unwrap_or_default();
    href.split(['#', '?']).next().unwrap_or_default().to_owned()
}

/// Loads the page anew.
pub fn reload() {
    if let Err(error) = location().reload() {
        leptos::logging::error!("could not reload: {error:?}");
    }
}
