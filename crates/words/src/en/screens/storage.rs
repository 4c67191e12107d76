//! How safe what is stored is, and that it is open in another tab.

use crate::en::words::plural;

/// Heading.
pub const TITLE: &str = "What is stored here";
/// Below it.
pub const LEAD: &str = "Everything is in this browser, on this device, and nowhere else.";
/// Link from the backup.
pub const OPEN: &str = "See what is stored";
/// Nothing can be read.
pub const BLOCKED: &str = "This browser does not let this page see what is stored.";

pub mod holds {
    /// Heading.
    pub const TITLE: &str = "In it";
    pub const SESSIONS: &str = "Sessions";
    pub const ENTRIES: &str = "Entries";
    pub const MONTHS: &str = "Months";
    /// No month yet.
    pub const NOTHING: &str = "Nothing yet";
    /// How large.
    pub const SIZE: &str = "Size";
    /// It has grown large.
    pub const MUCH: &str = "This is a good deal more than training alone takes up. It still works. Save a file now, \
        and look below for texts that you no longer need.";
}

/// How safe it is.
pub mod safe {
    /// Heading.
    pub const TITLE: &str = "How safe it is";
    /// The browser has promised.
    pub const GIVEN: &str = "This browser has promised to keep everything until you delete it.";
    /// It has not.
    pub const REFUSED: &str =
        "This browser has not promised to keep everything: it may delete it when the device runs out of room.";
    /// It knows of no such thing.
    pub const UNKNOWN: &str = "This browser makes no promise to keep things. Save a file now and then.";
    /// Nobody asked.
    pub const UNASKED: &str =
        "A browser can promise to keep everything until you delete it. This one has not been asked yet.";
    pub const ASK: &str = "Ask the browser to keep it";
    /// What browsers do.
    pub const BROWSERS: [&str; 3] = [
        "Safari deletes what a page has stored after seven days of use without a visit to that page. Put on the home screen, \
         it stays.",
        "On an iPhone or iPad the app on the home screen begins empty: it does not see what Safari has stored. Save a file \
         first, then bring it back there.",
        "Clearing site data or leaving a private window deletes everything.",
    ];
    pub const SAVE: &str = "Save everything as a file";
}

/// What could not be read.
pub mod kept {
    /// Heading.
    pub const TITLE: &str = "Put aside";
    pub const TEXT: &str = "These texts could not be read. They are kept just as they were and change nothing.";
    /// There are none.
    pub const NONE: &str = "Nothing had to be put aside: all that is stored can be read.";
    /// As a file.
    pub const SAVE: &str = "Save as a file";
    pub const DELETE: &str = "Delete";
    /// Second press.
    pub const SURE: &str = "Yes, delete it";
}

/// The app in another tab.
pub mod elsewhere {
    /// Heading.
    pub const TITLE: &str = "Open in another tab";
    /// What it means.
    pub const TEXT: &str = "One tab at a time, so that nothing is counted twice.";
    /// A session is under way there.
    pub const SESSION: &str = "Your session goes on here with the set you were at.";
    /// What was done here could not be kept.
    pub const LOST: &str = "The last thing you did in this tab was not saved.";
    /// Take over.
    pub const TAKE: &str = "Use it here";
}

/// "12 kB".
pub fn size(characters: usize) -> String {
    let kilos = characters.div_ceil(1000);
    format!("{kilos} kB")
}

/// "November 2026", or from when to when.
pub fn months(first: &str, last: &str, count: usize) -> String {
    let count = plural(u32::try_from(count).unwrap_or(u32::MAX), "month", "months");
    if first == last { format!("{count}: {first}") } else { format!("{count}, {first} to {last}") }
}

/// What of the journal could be read.
pub fn read_of(lines: usize, lost: usize) -> String {
    let good = lines - lost;
    format!("{good} of {} could be read.", plural(u32::try_from(lines).unwrap_or(u32::MAX), "entry", "entries"))
}

/// A text that was quarantined.
pub fn kept(key: &str, characters: usize) -> String {
    format!("{} ({})", key.trim_start_matches("kept/"), size(characters))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::en::calm::all_calm;

    #[track_caller]
    fn check(told: &str, expected: &str) {
        assert_eq!(told, expected);
    }

    #[test]
    fn sentences_are_calm_and_numbers_right() {
        all_calm([LEAD, BLOCKED, holds::MUCH, safe::GIVEN, safe::REFUSED, safe::UNKNOWN, safe::UNASKED, kept::TEXT]);
        all_calm(safe::BROWSERS);
        all_calm([kept::NONE, elsewhere::TITLE, elsewhere::TEXT, elsewhere::SESSION, elsewhere::LOST]);
        check(&size(0), "0 kB");
        check(&size(1), "1 kB");
        check(&size(1000), "1 kB");
        check(&size(274_180), "275 kB");
        check(&months("2026-11", "2026-11", 1), "1 month: 2026-11");
        check(&months("2025-01", "2026-11", 23), "23 months, 2025-01 to 2026-11");
        check(&read_of(1204, 1), "1203 of 1204 entries could be read.");
        check(&read_of(1, 0), "1 of 1 entry could be read.");
        check(&kept("kept/journal/2026-11-1", 2100), "journal/2026-11-1 (3 kB)");
    }
}
