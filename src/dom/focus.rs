//! Keyboard focus: where it goes when something new is shown.

use leptos::prelude::{Effect, document};
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement};

use super::told;

/// Gives an element the focus as soon as it is in the page.
pub fn focus_when_shown(element: Element) {
    Effect::new(move |_| give(&element));
}

/// Gives focus back to the element with this id, for who works by keyboard when the page around it is drawn anew.
pub(super) fn give_back(id: &str) {
    if let Some(element) = document().get_element_by_id(id) {
        give(&element);
    }
}

fn give(element: &Element) {
    if let Some(element) = element.dyn_ref::<HtmlElement>() {
        told(element.focus());
    }
}
