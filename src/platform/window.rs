//! The page itself: theme, title, leaving and coming back.

use leptos::prelude::{document, window};
use wasm_bindgen::{JsCast, closure::Closure};

/// Sets or removes an attribute of the root element, such as `data-theme`.
pub fn set_root(attribute: &str, value: Option<&str>) {
    let Some(root) = document().document_element() else { return };
    let outcome = match value {
        Some(value) => root.set_attribute(attribute, value),
        None => root.remove_attribute(attribute),
    };
    if let Err(error) = outcome {
        leptos::logging::error!("could not set {attribute}: {error:?}");
    }
}

/// Sets the title of the page.
pub fn set_title(title: &str) {
    document().set_title(title);
}

/// Removes the first-paint shell once the app stands in its place.
pub fn remove_shell() {
    if let Some(shell) = document().get_element_by_id("shell") {
        shell.remove();
    }
}

/// Whether the page is on screen.
pub fn is_visible() -> bool {
    document().visibility_state() == web_sys::VisibilityState::Visible
}

/// Opens the browser's own page for printing.
///
/// # Errors
/// If the browser has none.
pub fn print() -> Result<(), wasm_bindgen::JsValue> {
    web_sys::window().ok_or(wasm_bindgen::JsValue::NULL)?.print()
}

/// The name of the program that runs, which the build makes from its content; `None` where the page does not say.
pub fn program() -> Option<String> {
    document().get_element_by_id("boot")?.get_attribute("data-wasm")
}

/// Calls, now or later, once the page is to be shown without movement: to people who want less of it, or on paper. A browser that cannot tell
/// is taken at its least.
pub fn when_still(still: impl Fn() + 'static) {
    let Ok(Some(query)) = window().match_media("print, (prefers-reduced-motion: reduce)") else { return still() };
    if query.matches() {
        return still();
    }
    let still = Closure::<dyn Fn()>::new(still).into_js_value();
    // Some tell of printing only the one way, some too late the other way.
    for outcome in [
        query.add_event_listener_with_callback("change", still.unchecked_ref()),
        window().add_event_listener_with_callback("beforeprint", still.unchecked_ref()),
    ] {
        if let Err(error) = outcome {
            leptos::logging::error!("could not listen for printing: {error:?}");
        }
    }
}
