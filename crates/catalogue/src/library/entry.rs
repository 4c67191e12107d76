//! All kinds of entries under one roof, for browsing and searching.

use std::fmt;

use super::activity::{self, Activity};
use super::method::{self, Method};
use super::not_offered::{self, NotOffered};
use super::test::{self, Test};
use crate::enum_set::members;
use crate::exercise::{ExerciseRef, Part, Source};

members! {
    /// What an entry is to a person.
    pub enum Kind {
        /// Prescribed by dose.
        Exercise,
        /// Minutes at an effort.
        Activity,
        /// Measured now and then.
        Test,
        /// A way of doing exercises.
        Method,
        /// Left out, for a reason.
        NotOffered,
    }
}

/// An entry of the library, of any kind.
#[derive(Clone, Copy)]
pub enum Entry {
    /// An exercise; walking too, although it is an activity to people.
    Exercise(ExerciseRef),
    Activity(&'static Activity),
    Test(&'static Test),
    Method(&'static Method),
    /// Something that is not offered.
    NotOffered(&'static NotOffered),
}

impl Entry {
    /// Its immortal id, unique over all kinds.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Exercise(it) => it.id,
            Self::Activity(it) => it.id,
            Self::Test(it) => it.id,
            Self::Method(it) => it.id,
            Self::NotOffered(it) => it.id,
        }
    }

    /// What it is to a person.
    pub fn kind(self) -> Kind {
        match self {
            Self::Exercise(it) if it.parts.has(Part::Activity) => Kind::Activity,
            Self::Exercise(_) => Kind::Exercise,
            Self::Activity(_) => Kind::Activity,
            Self::Test(_) => Kind::Test,
            Self::Method(_) => Kind::Method,
            Self::NotOffered(_) => Kind::NotOffered,
        }
    }

    /// Where it comes from.
    pub const fn sources(self) -> &'static [Source] {
        match self {
            Self::Exercise(it) => it.sources,
            Self::Activity(it) => it.sources,
            Self::Test(it) => it.sources,
            Self::Method(it) => it.sources,
            Self::NotOffered(it) => it.sources,
        }
    }

    /// The exercise, if it is one.
    pub const fn exercise(self) -> Option<ExerciseRef> {
        match self {
            Self::Exercise(it) => Some(it),
            _ => None,
        }
    }
}

impl PartialEq for Entry {
    fn eq(&self, other: &Self) -> bool {
        self.id() == other.id()
    }
}

impl Eq for Entry {}

impl fmt::Debug for Entry {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.id())
    }
}

/// Everything there is: exercises by ladder, then activities, tests, methods, and what is not offered.
pub fn entries() -> impl Iterator<Item = Entry> {
    // A list, not a chain of iterators, of which every place that runs along it would get its own code.
    let mut all: Vec<Entry> = super::all().map(Entry::Exercise).collect();
    all.extend(activity::ALL.iter().map(Entry::Activity));
    all.extend(test::ALL.iter().map(Entry::Test));
    all.extend(method::ALL.iter().map(Entry::Method));
    all.extend(not_offered::ALL.iter().map(Entry::NotOffered));
    all.into_iter()
}

/// The entry with this id.
pub fn entry(id: &str) -> Option<Entry> {
    entries().find(|entry| entry.id() == id)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::enum_set::Member;
    use crate::library::all;

    #[test]
    fn ids_of_all_kinds_are_frozen_and_unique() {
        let others = entries().filter(|it| it.exercise().is_none());
        let mut now: Vec<_> = others.map(|it| format!("{:?} {}", it.kind(), it.id())).collect();
        now.sort_unstable();
        let frozen = include_str!("../../../../tests/fixtures/entry-ids.txt");
        assert_eq!(now, frozen.lines().collect::<Vec<_>>());
        for one in entries() {
            assert_eq!(entries().filter(|it| it.id() == one.id()).count(), 1, "{one:?}");
            assert!(one.id().split('-').all(|w| !w.is_empty() && w.bytes().all(|b| b.is_ascii_lowercase())), "{one:?}");
            assert_eq!(entry(one.id()), Some(one));
        }
        assert_eq!(entry("no-such-thing"), None);
    }

    #[test]
    fn every_kind_has_entries_and_every_entry_a_source() {
        assert!(Kind::ALL.iter().all(|kind| entries().any(|it| it.kind() == *kind)));
        assert_eq!(entry("walking").map(Entry::kind), Some(Kind::Activity));
        assert!(entries().all(|it| !it.sources().is_empty()));
    }

    /// A number in the journal means one thing, whichever kind it is of.
    #[test]
    fn codes_are_apart() {
        let mut codes: Vec<_> = activity::ALL.iter().map(|it| it.code).collect();
        assert!(codes.iter().all(|code| *code > 1000) && all().all(|it| it.code <= 1000));
        codes.sort_unstable();
        codes.dedup();
        assert_eq!(codes.len(), activity::ALL.len());
    }
}
