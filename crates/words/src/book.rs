//! Texts in plain files, easy to read and to translate, and far smaller in the program than tables of strings: pages parted by empty
//! lines, each with an id and its fields in a fixed order. A field holds one line or a list.
//!
//! ```text
//! # standing-tall
//! name: Standing tall
//! steps:
//! - Stand beside a table or a wall, feet hip-wide.
//! - Grow long from your heels to the top of your head.
//! ```

use std::sync::OnceLock;

/// Pages that are found by their ids.
pub struct Book {
    text: &'static str,
    pages: OnceLock<Vec<Page>>,
}

impl Book {
    /// A book of this text.
    pub const fn new(text: &'static str) -> Self {
        Self { text, pages: OnceLock::new() }
    }

    /// All pages, in the order of the text.
    pub fn pages(&self) -> &[Page] {
        self.pages.get_or_init(|| self.text.trim_end().split("\n\n").map(Page::new).collect())
    }

    /// The page with this id; an empty one if there is none. Tests ask for every id there is.
    pub fn page(&self, id: &str) -> Page {
        let found = self.pages().iter().find(|page| page.id == id);
        debug_assert!(found.is_some(), "no page about {id}");
        found.cloned().unwrap_or(Page { id: "", rest: "" })
    }
}

/// A page, of which fields are read one after the other.
#[derive(Clone)]
pub struct Page {
    /// What it is about.
    pub id: &'static str,
    rest: &'static str,
}

impl Page {
    pub(crate) fn new(text: &'static str) -> Self {
        let (head, rest) = line(text.trim_matches('\n'));
        debug_assert!(head.starts_with("# "), "a page begins with its id: {head}");
        Self { id: head.trim_start_matches("# "), rest }
    }

    /// The next field, if it is this one: what stands behind its name.
    pub fn maybe(&mut self, name: &str) -> Option<&'static str> {
        let (words, rest) = line(self.rest.strip_prefix(name)?.strip_prefix(':')?);
        self.rest = rest;
        Some(words.trim_start())
    }

    /// The next field, of one line.
    pub fn line(&mut self, name: &str) -> &'static str {
        let words = self.maybe(name).unwrap_or_default();
        debug_assert!(!words.is_empty(), "{}: no {name} before: {}", self.id, self.rest);
        words
    }

    /// The next field, a list; empty if the field is not there.
    pub fn lines(&mut self, name: &str) -> Lines {
        if self.maybe(name).is_none() {
            return Lines("");
        }
        let list = Lines(self.rest);
        let mut rest = list.clone();
        while rest.next().is_some() {}
        self.rest = rest.0;
        list
    }

    /// Nothing may be left: it would be misspelt or out of place.
    pub fn end(self) {
        debug_assert!(self.rest.is_empty(), "{}: not understood: {}", self.id, self.rest);
    }
}

/// The lines of a list.
#[derive(Clone, Debug, Default)]
pub struct Lines(&'static str);

impl Lines {
    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.clone().next().is_none()
    }

    /// How many there are.
    pub fn len(&self) -> usize {
        self.clone().count()
    }
}

impl Iterator for Lines {
    type Item = &'static str;

    fn next(&mut self) -> Option<&'static str> {
        let (item, rest) = line(self.0.strip_prefix("- ")?);
        self.0 = rest;
        Some(item)
    }
}

/// The first line and what comes after it.
fn line(text: &'static str) -> (&'static str, &'static str) {
    text.split_once('\n').unwrap_or((text, ""))
}

#[cfg(test)]
mod tests {
    use super::*;

    static BOOK: Book = Book::new("# one\nname: One\nalso:\n- 1\n- a: b\nstop: Stop.\n\n# two\nname: Two\n");

    #[test]
    fn fields_are_read_in_their_order() {
        let mut one = BOOK.page("one");
        assert_eq!((one.maybe("stop"), one.line("name"), one.maybe("name")), (None, "One", None));
        assert_eq!((one.lines("steps").len(), one.lines("steps").is_empty()), (0, true));
        let also = one.lines("also");
        assert_eq!((also.len(), also.is_empty()), (2, false));
        assert_eq!(also.collect::<Vec<_>>(), ["1", "a: b"]);
        assert_eq!(one.maybe("stop"), Some("Stop."));
        one.end();
        let mut two = BOOK.page("two");
        assert_eq!(two.line("name"), "Two");
        two.end();
        assert_eq!(BOOK.pages().iter().map(|page| page.id).collect::<Vec<_>>(), ["one", "two"]);
    }

    #[test]
    #[should_panic(expected = "no page about three")]
    fn a_page_that_is_missing_is_told() {
        BOOK.page("three").end();
    }

    #[test]
    #[should_panic(expected = "two: no stop before: name: Two")]
    fn a_field_that_is_missing_is_told() {
        BOOK.page("two").line("stop");
    }

    #[test]
    #[should_panic(expected = "two: not understood: name: Two")]
    fn a_field_out_of_place_is_told() {
        BOOK.page("two").end();
    }

    #[test]
    #[should_panic(expected = "a page begins with its id: name: Two")]
    fn a_page_without_an_id_is_told() {
        Page::new("name: Two").end();
    }
}
