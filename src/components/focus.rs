//! Keyboard focus: where it goes when something new is shown.

use leptos::prelude::document;
use wasm_bindgen::JsCast;
use web_sys::HtmlElement;

/// Gives an element the focus.
pub fn focus(element: &HtmlElement) {
    if let Err(error) = element.focus() {
        leptos::logging::error!("the browser refused to move the focus: {error:?}");
    }
}

/// Gives focus to the element with this id.
pub fn focus_by_id(id: &str) {
    if let Some(element) = document().get_element_by_id(id) {
        focus(element.unchecked_ref());
    }
}
