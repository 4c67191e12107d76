//! Keyboard focus: where it goes when something new is shown.

use leptos::prelude::{document, window};
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement};

/// Gives an element the focus.
pub fn focus(element: &HtmlElement) {
    if let Err(error) = element.focus() {
        leptos::logging::error!("the browser refused to move the focus: {error:?}");
    }
}

/// Scrolls what was ticked out from under an element that has grown over it. Not by the focus: Safari gives a box none when it is tapped.
pub fn uncover_ticked(cover: &Element) {
    let Ok(Some(ticked)) = document().query_selector("main label:has(input:checked)") else { return };
    let hidden = ticked.get_bounding_client_rect().bottom() - cover.get_bounding_client_rect().top();
    if hidden > 0.0 {
        window().scroll_by_with_x_and_y(0.0, hidden + ROOM);
    }
}

/// Pixels between what was ticked and what covered it.
const ROOM: f64 = 8.0;

/// Gives focus to the element with this id.
pub fn focus_by_id(id: &str) {
    if let Some(element) = document().get_element_by_id(id) {
        focus(element.unchecked_ref());
    }
}
