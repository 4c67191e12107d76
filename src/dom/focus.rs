//! Keyboard focus: where it goes when something new is shown.

use leptos::prelude::{Effect, document};
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement};

use super::told;

/// Gives an element the focus as soon as it is in the page.
pub fn focus_when_shown(element: Element) {
    Effect::new(move |_| give(&element));
}

/// Gives focus to the element with this id.
pub fn focus_by_id(id: &str) {
    if let Some(element) = document().get_element_by_id(id) {
        give(&element);
    }
}

/// A selector that will find an element again after the page around it was drawn anew, if it has a name.
pub(super) fn name(element: &Element) -> Option<String> {
    ["id", "data-test"]
        .into_iter()
        .find_map(|name| element.get_attribute(name).map(|value| format!("[{name}=\"{value}\"]")))
}

/// Gives focus to what a selector finds first.
pub(super) fn find(selector: &str) {
    match document().query_selector(selector) {
        Ok(element) => element.iter().for_each(give),
        Err(error) => told::<()>(Err(error)),
    }
}

fn give(element: &Element) {
    if let Some(element) = element.dyn_ref::<HtmlElement>() {
        told(element.focus());
    }
}
