//! Views: DOM nodes made once, and kept up to date by Leptos's effects. Leptos's own views have a type for every element, each with
//! its own code; with as many screens as here that was more than half of the program. Here all elements are of one type.
//! `markup::view!` writes these calls.

mod attribute;
mod child;
mod focus;
mod live;
mod markup;
mod nodes;
mod unfold;

use std::borrow::Cow;

use leptos::prelude::{document, event_target};
use wasm_bindgen::{JsCast, JsValue, closure::Closure};
use web_sys::{HtmlInputElement, KeyboardEvent, Node};

use attribute::Target;

pub use ::markup::view;
pub use attribute::{Attribute, Value};
pub use child::Child;
pub use focus::{focus_by_id, focus_when_shown};
pub use live::{keyed, painted};
pub use markup::Markup;
pub use unfold::unfold;
pub use web_sys::{Element, Event};

/// Something to show: nothing, words, or a node (several stand together in a fragment).
pub struct View(Content);

enum Content {
    Nothing,
    Words(Cow<'static, str>),
    Node(Node),
}

impl Default for View {
    fn default() -> Self {
        Self::none()
    }
}

impl View {
    /// Nothing.
    pub const fn none() -> Self {
        Self(Content::Nothing)
    }

    /// Some views side by side.
    pub fn several(views: impl IntoIterator<Item = Self>) -> Self {
        let fragment = nodes::fragment();
        views.into_iter().for_each(|view| view.append_to(&fragment));
        Self(Content::Node(fragment))
    }

    fn node(self) -> Option<Node> {
        match self.0 {
            Content::Nothing => None,
            Content::Words(words) => Some(document().create_text_node(&words).into()),
            Content::Node(node) => Some(node),
        }
    }

    /// Puts it at the end of a node.
    pub fn append_to(self, parent: &Node) {
        match self.0 {
            Content::Nothing => {}
            Content::Words(words) => nodes::join_words(parent, &words),
            Content::Node(node) => nodes::join(parent, &node),
        }
    }
}

const MADE: &str = "markup holds valid names";

/// An element that is being made.
pub struct Tag(Element);

impl Tag {
    /// An HTML element with the attributes that never change.
    ///
    /// # Panics
    /// With a name that no element can have.
    pub fn new(name: &str, attributes: &[(&str, &str)]) -> Self {
        Self(nodes::element(name).expect(MADE)).with(attributes)
    }

    /// An SVG element with the attributes that never change.
    ///
    /// # Panics
    /// With a name that no element can have.
    pub fn drawn(name: &str, attributes: &[(&str, &str)]) -> Self {
        const SVG: &str = "http://www.w3.org/2000/svg";
        Self(nodes::element_of(SVG, name).expect(MADE)).with(attributes)
    }

    /// The same element once more, without what is in it, with some attributes of its own: cheaper than to make it anew.
    ///
    /// # Panics
    /// Never: every element can be copied.
    #[must_use]
    pub fn again(&self, attributes: &[(&str, &str)]) -> Self {
        Self(self.0.clone_node().expect("elements can be copied").unchecked_into()).with(attributes)
    }

    fn with(self, attributes: &[(&str, &str)]) -> Self {
        for (name, value) in attributes {
            nodes::set(&self.0, name, value);
        }
        self
    }

    /// Adds words.
    #[must_use]
    pub fn words(self, words: &'static str) -> Self {
        self.put(View(Content::Words(Cow::Borrowed(words))))
    }

    /// Adds an element.
    #[must_use]
    pub fn tag(self, inner: Self) -> Self {
        self.put(inner.view())
    }

    /// Adds a view.
    #[must_use]
    pub fn put(self, view: View) -> Self {
        view.append_to(&self.0);
        self
    }

    /// Adds whatever can be shown; a closure is shown anew whenever a signal it reads changes.
    #[must_use]
    pub fn child(self, child: impl Child) -> Self {
        self.put(child.view())
    }

    /// Sets an attribute; a closure sets it anew whenever a signal it reads changes. `None` and `false` take it away.
    #[must_use]
    pub fn attribute(self, name: &'static str, value: impl Attribute) -> Self {
        value.apply(Target::attribute(&self.0, name));
        self
    }

    /// Hands the element over, to focus it for instance.
    #[must_use]
    pub fn made(self, with: impl FnOnce(Element)) -> Self {
        with(self.0.clone());
        self
    }

    /// The finished element.
    pub fn view(self) -> View {
        View(Content::Node(self.0.into()))
    }
}

/// A view that is made anew whenever a signal that it reads changes.
pub fn live<C: Child>(make: impl Fn() -> C + 'static) -> View {
    make.view()
}

/// Shows a view at the end of the page; the owner of what it holds is the caller's.
pub fn show(view: View) {
    if let Some(body) = document().body() {
        view.append_to(&body);
    }
}

/// The browser frees the closure with the element.
fn listen(element: &Element, event: &str, action: Box<dyn FnMut(Event)>) {
    let action = Closure::wrap(action).into_js_value();
    told(element.add_event_listener_with_callback(event, action.unchecked_ref()));
}

/// The field that an event is about.
pub fn field_of(event: &Event) -> HtmlInputElement {
    event_target(event)
}

/// Whether a key event is the Enter key.
pub fn is_enter(event: &Event) -> bool {
    event.dyn_ref::<KeyboardEvent>().is_some_and(|event| event.key() == "Enter")
}

/// What the browser refuses here would be a mistake in the markup: said in the console, where tests look.
fn told<T>(result: Result<T, JsValue>) {
    if let Err(error) = result {
        leptos::logging::error!("the page refused a change: {error:?}");
    }
}
