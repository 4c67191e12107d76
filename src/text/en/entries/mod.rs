//! What people read about the entries that are no exercises. The tables stand beside those of [`crate::domain::library`], id by id:
//! a missing, extra or misplaced text stops the build.

mod activities;
mod methods;
mod not_offered;
mod tests;

use super::exercises::{self, same};
use crate::domain::library::{Entry, activity, method, not_offered as left_out, test};

/// All sentences about one activity, test, method, or thing that is not offered.
pub struct EntryText {
    /// What it is called.
    pub name: &'static str,
    /// Other names that people look for.
    pub aliases: &'static [&'static str],
    /// One line: what it does for you, what it shows, or why it is not offered.
    pub summary: &'static str,
    /// How to do it, one to five steps; for what is not offered, what to do instead.
    pub steps: &'static [&'static str],
    /// Good to know: what to think of, how to begin, how to read a result.
    pub notes: &'static [&'static str],
    /// When to stop, and what to do then; `None` where nothing is done.
    pub stop: Option<&'static str>,
}

type Table = &'static [(&'static str, EntryText)];

/// The name of an entry and its other names.
pub fn names(entry: Entry) -> (&'static str, &'static [&'static str]) {
    match (entry, text(entry)) {
        (Entry::Exercise(exercise), _) => {
            let of = exercises::text(exercise);
            (of.name, of.aliases)
        }
        (_, Some(of)) => (of.name, of.aliases),
        // The build proves that every other entry has a text.
        (_, None) => (entry.id(), &[]),
    }
}

/// The text of an entry; `None` for an exercise, which has its own kind of text.
pub fn text(entry: Entry) -> Option<&'static EntryText> {
    let table = match entry {
        Entry::Exercise(_) => return None,
        Entry::Activity(_) => activities::TEXTS,
        Entry::Test(_) => tests::TEXTS,
        Entry::Method(_) => methods::TEXTS,
        Entry::NotOffered(_) => not_offered::TEXTS,
    };
    table.iter().find(|(id, _)| *id == entry.id()).map(|(_, text)| text)
}

/// Proves at build time that every entry has its text, in the same order.
macro_rules! beside {
    ($($entries:expr, $texts:expr;)+) => {
        const _: () = {$(
            let (entries, texts): (_, Table) = ($entries, $texts);
            assert!(entries.len() == texts.len(), "a table and its texts differ in length");
            let mut at = 0;
            while at < entries.len() {
                assert!(same(entries[at].id, texts[at].0), "a text stands beside another entry");
                at += 1;
            }
        )+};
    };
}

beside! {
    activity::ALL, activities::TEXTS;
    test::ALL, tests::TEXTS;
    method::ALL, methods::TEXTS;
    left_out::ALL, not_offered::TEXTS;
}

#[cfg(test)]
mod checks {
    use super::*;
    use crate::domain::library::{Kind, entries};
    use crate::text::en::calm::calm;

    #[test]
    fn texts_are_whole_short_and_calm() {
        for entry in entries() {
            let Some(of) = text(entry) else { continue };
            let lines = [of.steps, of.notes].into_iter().flatten().copied();
            let all = [of.name, of.summary].into_iter().chain(lines).chain(of.stop);
            for line in all {
                calm(line);
                assert!(!line.contains('%'), "{line}");
                assert!(line.chars().count() <= 110, "{entry:?}: {line}");
            }
            assert!((1..=5).contains(&of.steps.len()) && !of.notes.is_empty() && !of.aliases.is_empty(), "{entry:?}");
            let done = matches!(entry.kind(), Kind::Activity | Kind::Test);
            assert!(of.stop.is_some() || !done, "{entry:?} says when to stop");
            assert!(of.stop.is_none() || entry.kind() != Kind::NotOffered, "{entry:?}");
        }
    }

    #[test]
    fn names_are_unique_over_all_kinds() {
        let mut seen: Vec<String> = Vec::new();
        for entry in entries() {
            let (name, aliases) = names(entry);
            let mut own: Vec<_> = [name].iter().chain(aliases).map(|it| it.to_lowercase()).collect();
            own.dedup();
            assert!(own.iter().all(|it| !seen.contains(it)), "{entry:?} {own:?}");
            seen.extend(own);
        }
    }
}
