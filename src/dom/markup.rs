//! What the `view!` macro writes: all of some markup that never changes as one string, and a call for each place that is filled in.
//! So a screen costs little more than its words.

use wasm_bindgen::JsCast;
use web_sys::{Element, Event, Node};

use super::attribute::{Attribute, Target};
use super::{Child, Content, Tag, View, nodes};

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
    /// What stands side by side and is finished.
    whole: Vec<View>,
    /// The elements that are open, the innermost last.
    open: Vec<Node>,
    script: &'static str,
    name: &'static str,
}

impl Markup {
    /// Makes everything up to the first place that is filled in.
    pub fn new(script: &'static str) -> Self {
        let mut markup = Self { whole: Vec::new(), open: Vec::new(), script, name: "" };
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
                ELEMENT => self.open.push(Tag::new(words, &[]).0.into()),
                DRAWN => self.open.push(Tag::drawn(words, &[]).0.into()),
                ATTRIBUTE => {
                    let (name, value) = words.split_once('=').unwrap_or((words, ""));
                    nodes::set(self.element(), name, value);
                }
                WORDS => self.add(words.view()),
                END => self.end(),
                _ => {
                    self.name = words;
                    break;
                }
            }
        }
        self
    }

    /// Ends the innermost element that is open.
    fn end(&mut self) {
        if let Some(node) = self.open.pop() {
            self.add(View(Content::Node(node)));
        }
    }

    fn add(&mut self, view: View) {
        match self.open.last() {
            Some(parent) => view.append_to(parent),
            None => self.whole.push(view),
        }
    }

    /// The innermost element that is open: attributes and events stand only within one.
    fn element(&self) -> &Element {
        self.open.last().expect("an attribute stands within its element").unchecked_ref()
    }

    fn put(&mut self, view: View) -> &mut Self {
        self.add(view);
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
    pub fn view(&mut self) -> View {
        while !self.open.is_empty() {
            self.end();
        }
        match self.whole.len() {
            1 => self.whole.pop().unwrap_or_default(),
            _ => View::several(std::mem::take(&mut self.whole)),
        }
    }
}
