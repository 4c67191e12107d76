//! When everything was last saved as a file, and from which session on it is due again: `20261121 22`, `-` for never.

use chrono::NaiveDate;

use crate::text::{compact, from_compact, number};
use steadyback_rules::reminder::BACKUP_EVERY;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LastBackup {
    /// Its day; `None` before the first.
    pub day: Option<NaiveDate>,
    /// The number of sessions in the journal from which on one is due.
    pub due_from: usize,
}

impl Default for LastBackup {
    fn default() -> Self {
        Self { day: None, due_from: BACKUP_EVERY }
    }
}

/// Its text.
pub fn write_last(last: LastBackup) -> String {
    format!("{} {}", last.day.map_or_else(|| "-".to_owned(), compact), last.due_from)
}

/// The last backup in a text; `None` if it is none.
pub fn read_last(text: &str) -> Option<LastBackup> {
    let (day, due_from) = text.split_once(' ')?;
    let day = if day == "-" { None } else { Some(from_compact(day)?) };
    Some(LastBackup { day, due_from: number(due_from)? })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_come_back() {
        #[track_caller]
        fn check(text: &str, expected: Option<(&str, usize)>) {
            let expected = expected.map(|(date, due_from)| LastBackup { day: from_compact(date), due_from });
            assert_eq!(read_last(text), expected, "{text:?}");
            assert_eq!(expected.map(write_last).as_deref().unwrap_or(text), text);
        }
        check("- 10", Some(("-", 10)));
        check("20261121 22", Some(("20261121", 22)));
        for bad in ["", "-", "20261121", "20261131 5", "- x", "- 010", "- 99999999999999999999999"] {
            check(bad, None);
        }
        assert_eq!(read_last(&write_last(LastBackup::default())), Some(LastBackup::default()));
    }
}
