//! What people read about the entries that are no exercises, in one file a kind beside this one.

use super::{exercises, outcome};
use crate::book::{Book, Lines};
use steadyback_catalogue::library::Entry;

static BOOK: Book = Book::new(concat!(
    include_str!("activities.txt"),
    "\n",
    include_str!("tests.txt"),
    "\n",
    include_str!("methods.txt"),
    "\n",
    include_str!("not_offered.txt")
));

/// All sentences about one activity, test, method, or thing that is not offered.
pub struct EntryText {
    /// What it is called.
    pub name: &'static str,
    /// Other names that people look for.
    pub aliases: Lines,
    /// One line: what it does for you, what it shows, or why it is not offered.
    pub summary: &'static str,
    /// How to do it, one to five steps; for what is not offered, what to do instead.
    pub steps: Lines,
    /// Good to know: what to think of, how to begin, how to read a result.
    pub notes: Lines,
    /// When to stop, and what to do then; `None` where nothing is done.
    pub stop: Option<&'static str>,
}

/// The name of an entry and its other names.
pub fn names(entry: Entry) -> (&'static str, Lines) {
    match (entry, text(entry)) {
        (_, Some(of)) => (of.name, of.aliases),
        (Entry::Exercise(exercise), None) => {
            let of = exercises::text(exercise);
            (of.name, of.aliases)
        }
        (_, None) => (entry.id(), Lines::default()),
    }
}

/// The text of an entry; `None` for an exercise, which has its own kind of text.
pub fn text(entry: Entry) -> Option<EntryText> {
    if entry.exercise().is_some() {
        return None;
    }
    let mut page = BOOK.page(entry.id());
    let text = EntryText {
        name: page.line("name"),
        aliases: page.lines("also"),
        summary: page.line("summary"),
        // How a test is done is said once.
        steps: page.maybe("guide").map_or_else(|| page.lines("steps"), outcome::steps),
        notes: page.lines("notes"),
        stop: page.maybe("stop"),
    };
    page.end();
    Some(text)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::en::calm::calm;
    use steadyback_catalogue::library::{Kind, entries};

    #[test]
    fn texts_are_whole_short_and_calm() {
        for entry in entries() {
            let Some(of) = text(entry) else { continue };
            assert!((1..=5).contains(&of.steps.len()) && !of.notes.is_empty() && !of.aliases.is_empty(), "{entry:?}");
            let lines = [of.steps, of.notes].into_iter().flatten();
            let all = [of.name, of.summary].into_iter().chain(lines).chain(of.stop);
            for line in all {
                calm(line);
                assert!(!line.contains('%'), "{line}");
                assert!(line.chars().count() <= 110, "{entry:?}: {line}");
            }
            let done = matches!(entry.kind(), Kind::Activity | Kind::Test);
            assert!(of.stop.is_some() || !done, "{entry:?} says when to stop");
            assert!(of.stop.is_none() || entry.kind() != Kind::NotOffered, "{entry:?}");
        }
    }

    #[test]
    fn every_entry_has_one_page() {
        let ids: Vec<_> = entries().filter(|it| it.exercise().is_none()).map(Entry::id).collect();
        assert_eq!(BOOK.pages().iter().map(|page| page.id).collect::<Vec<_>>(), ids);
    }

    #[test]
    fn names_are_unique_over_all_kinds() {
        let mut seen: Vec<String> = Vec::new();
        for entry in entries() {
            let (name, aliases) = names(entry);
            let mut own: Vec<_> = [name].into_iter().chain(aliases).map(str::to_lowercase).collect();
            own.dedup();
            assert!(own.iter().all(|it| !seen.contains(it)), "{entry:?} {own:?}");
            seen.extend(own);
        }
    }
}
