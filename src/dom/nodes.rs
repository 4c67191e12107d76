//! The calls of the browser that make nodes and join them. They are bound here, not taken from `web_sys`, because every screen makes
//! them by the thousand: those guard each call against errors that names and places out of markup cannot cause, and hand back nodes that
//! nobody wants.

use wasm_bindgen::prelude::wasm_bindgen;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Comment, Element, Node};

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(catch, js_namespace = document, js_name = createElement)]
    pub(super) fn element(name: &str) -> Result<Element, JsValue>;
    #[wasm_bindgen(catch, js_namespace = document, js_name = createElementNS)]
    pub(super) fn element_of(space: &str, name: &str) -> Result<Element, JsValue>;
    #[wasm_bindgen(js_namespace = document, js_name = createComment)]
    pub(super) fn comment(words: &str) -> Comment;
    #[wasm_bindgen(js_namespace = document, js_name = createDocumentFragment)]
    pub(super) fn fragment() -> Node;

    type Joint;
    #[wasm_bindgen(method)]
    fn append(this: &Joint, node: &Node);
    #[wasm_bindgen(method, js_name = append)]
    fn append_words(this: &Joint, words: &str);
    #[wasm_bindgen(method)]
    fn before(this: &Joint, node: &Node);
    #[wasm_bindgen(method)]
    fn remove(this: &Joint);
    #[wasm_bindgen(method, js_name = setAttribute)]
    fn set_attribute(this: &Joint, name: &str, value: &str);
}

/// Puts a node at the end of another.
pub(super) fn join(parent: &Node, node: &Node) {
    parent.unchecked_ref::<Joint>().append(node);
}

/// Puts words at the end of a node.
pub(super) fn join_words(parent: &Node, words: &str) {
    parent.unchecked_ref::<Joint>().append_words(words);
}

/// Puts a node in front of another.
pub(super) fn join_before(next: &Node, node: &Node) {
    next.unchecked_ref::<Joint>().before(node);
}

/// Takes an element, words or a comment out.
pub(super) fn take_out(node: &Node) {
    node.unchecked_ref::<Joint>().remove();
}

/// Sets an attribute.
pub(super) fn set(element: &Element, name: &str, value: &str) {
    element.unchecked_ref::<Joint>().set_attribute(name, value);
}
