//! Whose calendar it is, how many files there were, and what the last of them had: kept on the device, so that the next one replaces it.

use std::collections::BTreeSet;

use chrono::NaiveDate;

use crate::text::{compact, from_compact, number};

/// The version that is written.
const VERSION: &str = "1";

/// What an event is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Kind {
    Session,
    Tests,
}

impl Kind {
    pub(super) const fn name(self) -> &'static str {
        match self {
            Self::Session => "session",
            Self::Tests => "tests",
        }
    }

    const fn letter(self) -> char {
        match self {
            Self::Session => 's',
            Self::Tests => 't',
        }
    }

    const fn of(letter: char) -> Option<Self> {
        match letter {
            's' => Some(Self::Session),
            't' => Some(Self::Tests),
            _ => None,
        }
    }
}

/// The files of one person so far.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Issue {
    /// In every id: 16 hexadecimal digits by chance.
    pub(super) owner: String,
    /// Files so far.
    pub(super) sequence: u32,
    /// What the last of them had.
    pub(super) given: BTreeSet<(NaiveDate, Kind)>,
}

impl Issue {
    /// Nobody's calendar yet, with a number by chance.
    pub fn new(chance: u64) -> Self {
        Self { owner: format!("{chance:016x}"), sequence: 0, given: BTreeSet::new() }
    }

    /// The text of it: version, owner, files; then each event as day and letter.
    pub fn write(&self) -> String {
        let given = self.given.iter().map(|(date, kind)| format!(" {}{}", compact(*date), kind.letter()));
        format!("{VERSION} {} {}{}", self.owner, self.sequence, given.collect::<String>())
    }

    /// What a text says; `None` if it is none of ours.
    pub fn read(text: &str) -> Option<Self> {
        let mut fields = text.split(' ');
        let (version, owner, sequence) = (fields.next()?, fields.next()?, number(fields.next()?)?);
        let hex = owner.len() == 16 && owner.bytes().all(|it| matches!(it, b'0'..=b'9' | b'a'..=b'f'));
        let event = |field: &str| {
            let (date, kind) = field.split_at_checked(8)?;
            let mut letters = kind.chars();
            let kind = letters.next().and_then(Kind::of)?;
            letters.next().is_none().then_some((from_compact(date)?, kind))
        };
        let given = fields.map(event).collect::<Option<_>>()?;
        (version == VERSION && hex).then(|| Self { owner: owner.to_owned(), sequence, given })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_written_reads_for_good() {
        #[track_caller]
        fn check(issue: &Issue, text: &str) {
            assert_eq!(issue.write(), text);
            assert_eq!(Issue::read(text).as_ref(), Some(issue));
        }
        check(&Issue::new(0xbac), "1 0000000000000bac 0");
        let day = |day| NaiveDate::from_ymd_opt(2026, 11, day).expect("a date");
        let given = [(day(23), Kind::Session), (day(23), Kind::Tests), (day(25), Kind::Session)].into();
        check(
            &Issue { sequence: 3, given, ..Issue::new(u64::MAX) },
            "1 ffffffffffffffff 3 20261123s 20261123t 20261125s",
        );
    }

    #[test]
    fn anything_else_is_refused() {
        for text in ["", "1", "1 0 0", "2 0000000000000bac 0", "1 0000000000000BAC 0", "1 0000000000000bac x"] {
            assert_eq!(Issue::read(text), None, "{text}");
        }
        for event in ["20261123", "20261123x", "20261123ss", "2026112s", "20261323s", "ä"] {
            assert_eq!(Issue::read(&format!("1 0000000000000bac 1 {event}")), None, "{event}");
        }
    }
}
