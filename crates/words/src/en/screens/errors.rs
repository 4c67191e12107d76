//! What did not work: what it means and what to do, one sentence or two each.

use crate::en::exercises;
use crate::en::words::plural;
use steadyback_catalogue::library;

/// Where news stand while a session runs.
pub const NEWS: &str = "News";

/// Plan links that cannot be used.
pub mod link {
    /// Heading.
    pub const TITLE: &str = "This plan link cannot be used";
    /// After the reason.
    pub const SAFE: &str = "Nothing was changed. What you have here stays as it is.";
    /// Nothing in it.
    pub const EMPTY: &str = "There is no plan in this link. Open the whole link as it was sent to you.";
    /// Longer than any link of ours.
    pub const TOO_LONG: &str =
        "This link is longer than any plan link. Open it exactly as it was sent, or ask for a new one.";
    /// From a newer release.
    pub const TOO_NEW: &str =
        "This link was made by a newer version. Load this page again while online, then open the link once more.";
    /// Other characters.
    pub const NOT_TEXT: &str =
        "This link has characters in it that do not belong there. Copy the whole link again, or ask for it once more.";
    /// Changed on the way.
    pub const CHANGED: &str =
        "Part of this link was changed or cut off on the way. Copy the whole link again, or ask for it once more.";
    /// More than a plan.
    pub const TOO_LARGE: &str = "This link holds more than a plan can. Ask whoever sent it for a new one.";
    /// Whole, but not readable.
    pub const UNREADABLE: &str = "This link arrived whole, but this version cannot read it. Load this page again while online, or ask for a new link.";
    /// An exercise from a newer library.
    pub const UNKNOWN_EXERCISE: &str = "This plan has an exercise that this version does not know. Load this page again while online, then open the link once more.";
    /// A phase that does not exist.
    pub const PHASE: &str = "This plan begins in a phase that does not exist. Ask whoever sent it for a new link.";
    /// The programme is none.
    pub const PROGRAMME: &str =
        "This plan follows a programme that does not exist. Ask whoever sent it for a new link.";
    /// A week without rest.
    pub const SCHEDULE: &str =
        "The week in this plan leaves too little rest between strength days. Ask whoever sent it for a new link.";
    /// A length that does not exist.
    pub const MINUTES: &str =
        "This plan has sessions of a length that does not exist here. Ask whoever sent it for a new link.";
}

/// A plan with no exercise, or with too many.
pub fn items(count: usize) -> String {
    match u32::try_from(count) {
        Ok(0) => "This link holds a plan without exercises. Ask whoever sent it for a new one.".to_owned(),
        Ok(count) => format!(
            "This link holds a plan of {}, which is more than a plan can have. Ask whoever sent it for a new one.",
            plural(count, "exercise", "exercises")
        ),
        Err(_) => link::TOO_LARGE.to_owned(),
    }
}

/// An amount that the exercise with this code cannot have.
pub fn dose(code: u16) -> String {
    let name = name(code);
    format!("The amount for {name} in this plan is outside what is safe to guide. Ask whoever sent it for a new link.")
}

/// A part of the session where the exercise with this code cannot stand.
pub fn part(code: u16) -> String {
    format!(
        "{} stands in a part of the session where it does not belong. Ask whoever sent it for a new link.",
        name(code)
    )
}

/// Phases of the exercise with this code that are none.
pub fn phases(code: u16) -> String {
    format!("{} is planned for phases that do not exist. Ask whoever sent it for a new link.", name(code))
}

fn name(code: u16) -> &'static str {
    library::by_code(code).map_or("An exercise", |exercise| exercises::text(exercise).name)
}

/// Files that cannot be brought back.
pub mod file {
    /// After the reason.
    pub const SAFE: &str = "Nothing was changed. What you have here stays as it is.";
    /// Larger than any backup.
    pub const TOO_LARGE: &str =
        "This file is larger than any backup of ours. Choose the file that you saved here, or an older copy.";
    /// Another kind of file, or cut off.
    pub const NOT_JSON: &str = "This is another kind of file, or its end is missing. Choose a file named steadyback with a date, or an older copy.";
    /// Of another program.
    pub const NOT_OURS: &str = "This file is not a backup of Steadyback. Choose a file named steadyback with a date.";
    /// From a newer release.
    pub const TOO_NEW: &str =
        "This file was saved by a newer version. Load this page again while online, then choose the file once more.";
    /// Parts are missing.
    pub const SHAPE: &str = "Parts of this file are missing or in the wrong place. Choose an older copy of it.";
    /// No date.
    pub const EXPORTED: &str =
        "The date of this file is no date, so someone or something has changed it. Choose an older copy.";
    /// More years than anybody trains.
    pub const DAYS: &str = "The dates in this file lie centuries apart. Choose an older copy of it.";
    /// Changed since it was saved.
    pub const CHANGED: &str = "This file is not as it was saved. Choose another copy of it.";
    /// Settings and answers changed since.
    pub const HEAD_CHANGED: &str =
        "Your answers and settings in this file are not as they were saved. Choose another copy of it.";
    /// Settings and answers missing.
    pub const HEAD_MISSING: &str = "Your answers and settings are missing from this file. Choose another copy of it.";
    /// The body has no form.
    pub const HEAD_SHAPE: &str = "Your answers and settings in this file are not in a form that this version can read. \
        Load this page again while online, or choose another copy.";
    pub const HEAD_PLAN: &str =
        "The plan in this file cannot be read. Load this page again while online, or choose another copy.";
}

/// An old form of the head that cannot be brought to the present one.
pub fn old_form(schema: u32) -> String {
    format!(
        "This file is in an old form, number {schema}, and cannot be brought up to date. Choose a newer copy of it."
    )
}

/// An answer with a value that is none.
pub fn value(field: &str) -> String {
    format!("One answer in this file (“{field}”) has a value that does not exist. Choose another copy of it.")
}

/// A month that is none.
pub fn month(month: &str) -> String {
    format!("This file has a month “{month}”, which does not exist. Choose another copy of it.")
}

/// Where in the file an entry cannot be read, and why.
pub fn line(month: &str, number: usize, why: &str) -> String {
    format!("Entry {number} of the month {month} {why}. Choose another copy of this file.")
}

/// Why an entry cannot be read, after its place.
pub mod entry {
    /// A kind from a newer release.
    pub const NEWER: &str = "is of a kind that a newer version wrote";
    /// No day.
    pub const DATE: &str = "does not begin with a date";
    /// An exercise from elsewhere.
    pub const EXERCISE: &str = "has an exercise that this version does not know";
    pub const PLAN: &str = "has a plan that cannot be read";
    /// Anything else.
    pub const OTHER: &str = "is not as it was saved";
}

/// Whether what happens can be kept.
pub mod health {
    /// The browser keeps nothing.
    pub const BLOCKED: &str = "This browser keeps nothing for this page: everything is gone when you close it. \
        Leave private browsing or allow site data, then load the page again. Or save a file before you close it.";
    /// Written by a newer release.
    pub const TOO_NEW: &str = "A newer version of Steadyback wrote what is stored here. You can look at it, but nothing new \
        is kept. Load this page again while online to get the newer version.";
    pub const UNREADABLE: &str = "Some of what is stored here cannot be read. It is kept just as it is, and nothing new is \
        written until you decide. Keep a copy first. Then you can go on with what can be read.";
    /// The older months are out of reach.
    pub const UNREAD: &str = "Only the last months of your journal can be read right now. The older ones are still stored, \
        and nothing is written over them. Allow site data for this page, then load it again. Until then, what looks back \
        shows the last months alone, and so does a file that you save.";
    /// Leads to what is stored.
    pub const TO_STORAGE: &str = "How your data is stored";
    /// Save the raw text.
    pub const COPY: &str = "Keep a copy";
    pub const GO_ON: &str = "Go on with what can be read";
}

/// Something that was not kept or not given.
pub mod trouble {
    /// Storage is closed.
    pub const BLOCKED: &str = "The last change was not kept, because the browser keeps nothing for this page. \
        Allow site data for this page, or save a file before you close it.";
    /// Storage is full.
    pub const FULL: &str = "The last change was not kept, because this browser has no room left for this page. \
        Save everything as a file now. Then remove other site data to make room.";
    /// It does not read back the same.
    pub const UNFAITHFUL: &str = "The last change did not read back as it was written. Save everything as a file now, \
        then load this page again.";
    pub const NO_FILE: &str = "The browser made no file. Allow downloads for this page, then press the button again.";
    pub const NO_CLIPBOARD: &str = "The browser does not let this page copy. Select the text and copy it by hand.";
    /// The browser does not print.
    pub const NO_PRINT: &str = "This browser does not print. Save the report as a file instead.";
    /// Write it again.
    pub const AGAIN: &str = "Try again";
    /// Not handed on.
    pub const NOT_SENT: &str = "This device did not hand it on. Copy the link instead.";
    /// Put it out of sight.
    pub const DISMISS: &str = "Close this message";
    /// Save a backup.
    pub const SAVE: &str = "Save as a file";
}

/// The device's date is before the last entry.
pub fn clock(last: &str) -> String {
    format!(
        "The date of this device is before your last entry ({last}). Until they agree, your days count from that entry. \
         Set the device's date, or say that it is right."
    )
}
pub const CLOCK_RIGHT: &str = "The date of this device is right";

/// What saying so does.
pub fn moves(days: usize) -> String {
    match days {
        1 => "If the date is right now, what you noted on the day ahead moves to today.".to_owned(),
        _ => format!(
            "If the date is right now, what you noted on {days} days ahead moves to today. If not, set the date first."
        ),
    }
}

/// The rules of growth are others than when the plan was made.
pub const CARRIED: &str = "Your plan goes on from where you are, and from now on it moves on sooner.";
/// Puts that away.
pub const CARRIED_READ: &str = "Good to know";
/// A new version waits.
pub const UPDATE: &str = "A new version is ready.";
/// Let it in.
pub const UPDATE_USE: &str = "Use it now";

#[cfg(test)]
mod tests {
    use super::*;
    use crate::en::calm::all_calm;

    #[test]
    fn reasons_are_calm() {
        all_calm([link::EMPTY, link::TOO_LONG, link::TOO_NEW, link::NOT_TEXT, link::CHANGED, link::TOO_LARGE]);
        all_calm([
            link::UNREADABLE,
            link::UNKNOWN_EXERCISE,
            link::PROGRAMME,
            link::PHASE,
            link::SCHEDULE,
            link::MINUTES,
            link::SAFE,
        ]);
        all_calm([file::TOO_LARGE, file::NOT_JSON, file::NOT_OURS, file::TOO_NEW, file::SHAPE, file::EXPORTED]);
        all_calm([
            file::DAYS,
            file::CHANGED,
            file::HEAD_CHANGED,
            file::HEAD_MISSING,
            file::HEAD_SHAPE,
            file::HEAD_PLAN,
        ]);
        all_calm([
            health::BLOCKED,
            health::UNREAD,
            health::TO_STORAGE,
            health::TOO_NEW,
            health::UNREADABLE,
            trouble::BLOCKED,
            trouble::FULL,
        ]);
        all_calm([
            trouble::UNFAITHFUL,
            trouble::NO_FILE,
            trouble::NO_CLIPBOARD,
            trouble::NO_PRINT,
            trouble::NOT_SENT,
            UPDATE,
            CARRIED,
            CARRIED_READ,
            CLOCK_RIGHT,
        ]);
        all_calm([items(0), items(41), dose(1), part(1), phases(999), old_form(0), value("age"), month("2026-13")]);
        all_calm([line("2026-11", 3, entry::OTHER), line("2026-11", 3, entry::NEWER), clock("3 December 2026")]);
    }
}
