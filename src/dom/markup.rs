//! What the `view!` macro writes: all of some markup that never changes as one string, and a call for each place that is filled in.
//! So a screen costs little more than its words.

use wasm_bindgen::JsCast;
use web_sys::{Element, Event, Node};

use super::attribute::{Attribute, Target};
use super::{Child, Content, Tag, View, told};

/// Begins an HTML element of the name that follows.
const ELEMENT: u8 = 1;
/// Begins an SVG element of the name that follows.
const DRAWN: u8 = 2;
/// An attribute: `name=value`.
const ATTRIBUTE: u8 = 3;
/// Words.
const WORDS: u8 = 4;
/// Ends an element.
const END: u8 = 5;
/// Waits for the next call. The name of the attribute, class, property, style or event that it is about follows.
const PLACE: u8 = 6;

/// Markup that is being made.
pub struct Markup {
    whole: Node,
    at: Node,
    script: &'static str,
    name: &'static str,
}

impl Markup {
    /// Makes everything up to the first place that is filled in.
    pub fn new(script: &'static str) -> Self {
        let whole = View::fragment();
        let mut markup = Self { at: whole.clone(), whole, script, name: "" };
        markup.go_on();
        markup
    }

    /// Makes everything up to the next place that is filled in.
    fn go_on(&mut self) -> &mut Self {
        self.name = "";
        while let Some(instruction) = self.script.bytes().next() {
            let rest = &self.script[1..];
            let end = rest.bytes().position(|byte| byte <= PLACE).unwrap_or(rest.len());
            let words;
            (words, self.script) = rest.split_at(end);
            match instruction {
                ELEMENT => self.enter(Tag::new(words, &[])),
                DRAWN => self.enter(Tag::drawn(words, &[])),
                ATTRIBUTE => {
                    let (name, value) = words.split_once('=').unwrap_or((words, ""));
                    told(self.element().set_attribute(name, value));
                }
                WORDS => words.view().append_to(&self.at),
                END => self.at = self.at.parent_node().unwrap_or_else(|| self.whole.clone()),
                _ => {
                    self.name = words;
                    break;
                }
            }
        }
        self
    }

    fn enter(&mut self, tag: Tag) {
        let node: Node = tag.0.into();
        told(self.at.append_child(&node));
        self.at = node;
    }

    fn element(&self) -> &Element {
        self.at.unchecked_ref()
    }

    fn put(&mut self, view: View) -> &mut Self {
        view.append_to(&self.at);
        self.go_on()
    }

    /// Whatever can be shown; a closure is shown anew whenever a signal it reads changes.
    pub fn child(&mut self, child: impl Child) -> &mut Self {
        self.put(child.view())
    }

    /// The value of an attribute; a closure sets it anew whenever a signal it reads changes. `None` and `false` take it away.
    pub fn attribute(&mut self, value: impl Attribute) -> &mut Self {
        value.apply(Target::attribute(self.element(), self.name));
        self.go_on()
    }

    /// Whether a class is on.
    pub fn class(&mut self, on: impl Attribute) -> &mut Self {
        on.apply(Target::class(self.element(), self.name));
        self.go_on()
    }

    /// What a field holds: `checked` or `value`.
    pub fn property(&mut self, value: impl Attribute) -> &mut Self {
        value.apply(Target::property(self.element(), self.name));
        self.go_on()
    }

    /// A style, through the object model as the content security policy wants it.
    pub fn style(&mut self, value: impl Attribute) -> &mut Self {
        value.apply(Target::style(self.element(), self.name));
        self.go_on()
    }

    /// What to do on an event.
    pub fn on(&mut self, action: impl FnMut(Event) + 'static) -> &mut Self {
        self.listen(Box::new(action))
    }

    fn listen(&mut self, action: Box<dyn FnMut(Event)>) -> &mut Self {
        super::listen(self.element(), self.name, action);
        self.go_on()
    }

    /// Hands the element over, to focus it for instance.
    pub fn made(&mut self, with: impl FnOnce(Element)) -> &mut Self {
        with(self.element().clone());
        self.go_on()
    }

    /// The finished view.
    pub fn view(&self) -> View {
        View(Content::Node(self.whole.clone()))
    }
}
