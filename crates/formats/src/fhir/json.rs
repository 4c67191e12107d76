//! JSON as it is written down: members in a fixed order, decimals as digits and never as floats.

use std::ops::Range;

/// A JSON text under way.
#[derive(Default)]
pub(super) struct Json {
    out: String,
    /// Whether the next thing is the first of its object or list.
    first: bool,
}

impl Json {
    /// The whole text with a line break at its end.
    pub(super) fn end(mut self) -> String {
        self.out.push('\n');
        self.out
    }

    /// An object, as a member of this name or, without one, in a list.
    pub(super) fn open(&mut self, name: &str) {
        self.begin(name);
        self.out.push('{');
        self.first = true;
    }

    /// The end of an object.
    pub(super) fn close(&mut self) {
        self.out.push('}');
        self.first = false;
    }

    /// A list.
    pub(super) fn open_list(&mut self, name: &str) {
        self.begin(name);
        self.out.push('[');
        self.first = true;
    }

    /// The end of a list.
    pub(super) fn close_list(&mut self) {
        self.out.push(']');
        self.first = false;
    }

    /// A text.
    pub(super) fn text(&mut self, name: &str, text: &str) {
        self.begin(name);
        self.string(text);
    }

    /// A number, `true` or `false`, as it is to stand there.
    pub(super) fn raw(&mut self, name: &str, value: &str) {
        self.begin(name);
        self.out.push_str(value);
    }

    /// Where the next member will stand.
    pub(super) fn here(&self) -> usize {
        self.out.len()
    }

    /// The same members again, that stand there first in an object.
    pub(super) fn again(&mut self, members: Range<usize>) {
        self.out.extend_from_within(members);
        self.first = false;
    }

    fn begin(&mut self, name: &str) {
        if !self.first && !self.out.is_empty() {
            self.out.push(',');
        }
        self.first = false;
        if !name.is_empty() {
            self.out.push('"');
            self.out.push_str(name);
            self.out.push_str("\":");
        }
    }

    fn string(&mut self, text: &str) {
        self.out.push('"');
        let plain = |byte: u8| matches!(byte, b' '..=b'~') && byte != b'"' && byte != b'\\';
        if text.bytes().all(plain) {
            // Most of ten years is plain, and copied as a whole.
            self.out.push_str(text);
        } else {
            self.escaped(text);
        }
        self.out.push('"');
    }

    fn escaped(&mut self, text: &str) {
        for letter in text.chars() {
            match letter {
                '"' | '\\' => self.out.extend(['\\', letter]),
                // FHIR allows few control characters in a string, and nothing here needs one.
                _ if letter.is_control() => self.out.push(' '),
                _ => self.out.push(letter),
            }
        }
    }
}
