//! Values of attributes, classes and properties, fixed or live.

use std::borrow::Cow;

use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement, HtmlInputElement};

use super::{live, nodes, told};

/// What an attribute is set to; `None` and `false` take it away.
pub trait Value {
    /// Its text.
    fn text(self) -> Option<Cow<'static, str>>;
}

impl Value for &'static str {
    fn text(self) -> Option<Cow<'static, str>> {
        Some(Cow::Borrowed(self))
    }
}

impl Value for String {
    fn text(self) -> Option<Cow<'static, str>> {
        Some(Cow::Owned(self))
    }
}

impl Value for bool {
    fn text(self) -> Option<Cow<'static, str>> {
        self.then_some(Cow::Borrowed(""))
    }
}

impl<V: Value> Value for Option<V> {
    fn text(self) -> Option<Cow<'static, str>> {
        self.and_then(Value::text)
    }
}

/// A value, or a closure that gives one.
pub trait Attribute {
    /// Sets it, now or from now on.
    fn apply(self, target: Target);
}

macro_rules! fixed {
    ($($of:ty),*) => {
        $(impl Attribute for $of {
            fn apply(self, target: Target) {
                target.set(self.text());
            }
        })*
    };
}

fixed!(&'static str, String, bool, Option<&'static str>, Option<String>);

impl<V: Value, F: Fn() -> V + 'static> Attribute for F {
    fn apply(self, target: Target) {
        live::attribute(target, Box::new(move || self().text()));
    }
}

/// What of an element is set.
pub struct Target {
    element: Element,
    name: &'static str,
    kind: Kind,
}

enum Kind {
    Attribute,
    Class,
    Property,
    Style,
}

impl Target {
    pub(super) fn attribute(element: &Element, name: &'static str) -> Self {
        Self { element: element.clone(), name, kind: Kind::Attribute }
    }

    pub(super) fn class(element: &Element, name: &'static str) -> Self {
        Self { element: element.clone(), name, kind: Kind::Class }
    }

    pub(super) fn property(element: &Element, name: &'static str) -> Self {
        Self { element: element.clone(), name, kind: Kind::Property }
    }

    pub(super) fn style(element: &Element, name: &'static str) -> Self {
        Self { element: element.clone(), name, kind: Kind::Style }
    }

    pub(super) fn set(&self, value: Option<Cow<'static, str>>) {
        let Self { element, name, kind } = self;
        match (kind, value) {
            (Kind::Attribute, Some(value)) => nodes::set(element, name, &value),
            (Kind::Attribute, None) => told(element.remove_attribute(name)),
            (Kind::Class, value) => told(element.class_list().toggle_with_force(name, value.is_some())),
            (Kind::Property, value) => {
                let field: &HtmlInputElement = element.unchecked_ref();
                if *name == "checked" {
                    field.set_checked(value.is_some());
                } else if let Some(value) = value.filter(|value| field.value() != **value) {
                    // Setting what is there already would move the caret in some browsers.
                    field.set_value(&value);
                }
            }
            (Kind::Style, value) => {
                let element: &HtmlElement = element.unchecked_ref();
                told(element.style().set_property(name, &value.unwrap_or_default()));
            }
        }
    }
}
