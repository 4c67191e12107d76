//! Plans as links, everything as a file, and how the app looks and sounds.

use crate::en::words::plural;

/// Taking it with you.
pub mod take_out {
    /// Heading.
    pub const TITLE: &str = "Report and files";
    /// Below it.
    pub const LEAD: &str = "Made on this device from what is stored here. Nothing is sent anywhere.";
    pub const REPORT: &str = "Report for a doctor or physiotherapist";
    pub const PRINT: &str = "Print";
    /// As a file.
    pub const REPORT_SAVE: &str = "Save as text";
    pub const CALENDAR: &str = "Calendar";
    /// What it holds.
    pub const CALENDAR_TEXT: &str = "Your days of the next sixteen weeks, for the calendar you use. Its entries say nothing about your back. After a \
         change, bring in a new file: it moves what has moved and cancels what is gone. A calendar that keeps old entries all \
         the same is best given a calendar of its own, to be deleted first.";
    /// What a page cannot do.
    pub const REMINDERS_TEXT: &str = "While it is closed, this app cannot remind you of anything: there is no server that could. \
        Your calendar can. Installed on a device that shows marks on icons, the app sets one when you open it and your answer \
        about the day after is due, and takes it away once you have answered.";
    /// When.
    pub const TIME: &str = "Time of day";
    /// A time of day, from its minutes: "7:30", or "7:30 am".
    pub fn time(minutes: u16, twelve_hours: bool) -> String {
        let (hour, minute) = (minutes / 60, minutes % 60);
        let half = if hour < 12 { "am" } else { "pm" };
        match (hour, twelve_hours) {
            (hour, false) => format!("{hour}:{minute:02}"),
            (0 | 12, true) => format!("12:{minute:02} {half}"),
            (hour, true) => format!("{}:{minute:02} {half}", hour % 12),
        }
    }

    /// A call before it.
    pub const ALARM: &str = "Remind me 15 minutes before";
    /// Keeps it.
    pub const CALENDAR_SAVE: &str = "Save the calendar";
    pub const TABLES: &str = "Tables for a spreadsheet";
    /// What they are.
    pub const TABLES_TEXT: &str = "One file for each kind of thing, with a line for each time.";
    /// How cells and decimals are set apart.
    pub const MARKS: &str = "Between the cells";
    pub const MARKS_NAMES: [&str; 2] = ["Commas; decimals as 2.5", "Semicolons; decimals as 2,5"];
    /// For other programs.
    pub const BUNDLE: &str = "For health records";
    pub const BUNDLE_TEXT: &str =
        "A FHIR file with your plan and your results, without your name. Clinics' programs can read it.";
    /// Keeps it.
    pub const BUNDLE_SAVE: &str = "Save the FHIR file";

    /// A table by its name in file names.
    pub fn table(name: &str) -> String {
        super::super::library::upper(&name.replace('-', " "))
    }
}

/// The plan as a link.
pub mod share {
    /// Heading.
    pub const TITLE: &str = "Share your plan";
    pub const LEAD: &str =
        "This link is your plan as it is now. Whoever opens it sees the plan first and then decides.";
    /// Label of the link.
    pub const LINK: &str = "Link to your plan";
    pub const COPY: &str = "Copy the link";
    /// It worked.
    pub const COPIED: &str = "Copied";
    /// What the drawing is.
    pub const CODE: &str = "The same link as a square code for a camera";
    /// Below the drawing.
    pub const CODE_HINT: &str = "Point a phone camera at the code to open the plan there.";
    /// No drawing.
    pub const CODE_TOO_LONG: &str = "This plan is too long for a square code. Send the link instead.";
    pub const PAPER: &str = "On paper";
    pub const PAPER_TEXT: &str = "A page or two: your exercises with drawings, boxes to tick, and the code.";
    pub const PAPER_PRINT: &str = "Print the plan";
    /// Heading of what is in it.
    pub const HOLDS: &str = "In the link";
    pub const HOLDS_TEXT: &str =
        "Your exercises with their amounts, your week, the minutes of a session, and the phase you are in.";
    /// Heading of what is not.
    pub const HOLDS_NOT: &str = "Not in the link";
    pub const HOLDS_NOT_TEXT: &str = "Your name, your pain, your answers, and what you have done. The plan is in the link \
        itself: no server keeps it.";
}

/// The plan on paper.
pub mod sheet {
    /// Heading.
    pub const TITLE: &str = "Your plan";
    /// Above the boxes.
    pub const DATES: &str = "Write the date, then tick what you did";
    pub const CODE: &str = "Point a phone camera here to open this plan";
    /// How it goes on.
    pub const RULES: &str = "Point a phone camera at the code to open this plan in Steadyback: it shows each movement and says what comes \
        next. Pain up to 3 of 10 while you move is all right if it has gone back by the next day. If it has not, do less next time.";
    /// When to stop.
    pub const STOP: &str = "Stop and get help for new numbness or weakness in a leg, numbness between the legs, or trouble with \
        bladder or bowel.";

    /// When it was printed.
    pub fn made(date: &str) -> String {
        format!("as of {date}")
    }
}

/// A plan from a link.
pub mod import {
    /// Heading.
    pub const TITLE: &str = "A plan for you";
    pub const LEAD: &str = "This is the plan in the link you opened. Nothing changes until you choose it.";
    /// Way on after an unusable link.
    pub const TO_TODAY: &str = "Go to today";
    pub const WEEK: &str = "The week";
    pub const EXERCISES: &str = "The exercises";
    /// What the answers rule out.
    pub const EXCLUDED: &str =
        "Your own answers rule some of it out. Those exercises are left out when you use the plan.";
    pub const NOTHING_LEFT: &str = "Your own answers rule out every exercise in this plan, so it cannot be used here. \
        Ask whoever sent it for a plan that fits them.";
    /// Own questions first.
    pub const QUESTIONS: &str = "Before any exercise come a few questions about your own safety and your back. They take about \
        three minutes. Then come back to this plan: it waits for you on the Today page, and the link keeps working.";
    /// Go there.
    pub const QUESTIONS_GO: &str = "Answer the questions";
    pub const LOCKED: &str = "Exercise is on hold because of your answers to the safety questions. See what to do first, \
        then open this link again.";
    /// What to do.
    pub const LOCKED_GO: &str = "See what to do first";
    /// A session is under way.
    pub const RUNNING: &str = "You are in the middle of a session. Finish it, then open this link again.";
    /// Go there.
    pub const RUNNING_GO: &str = "Go to the session";
    pub const REPLACES: &str = "This plan takes the place of the one you have. What you have done so far stays in your history. \
        You can save everything as a file first.";
    pub const SAVE_FIRST: &str = "Save a file first";
    /// Take it.
    pub const USE: &str = "Use this plan";
    /// Leave it.
    pub const KEEP: &str = "Keep my plan";
    /// Leave it without a plan.
    pub const NOT_NOW: &str = "Not now";
}

/// "3 strength days a week, 20 minutes a session".
pub fn in_short(strength_days: u32, minutes: u32) -> String {
    let days = plural(strength_days, "strength day", "strength days");
    format!("{days} a week, about {minutes} minutes a session")
}

/// "Begins in the foundation phase: …".
pub fn begins(phase: &str, line: &str) -> String {
    format!("Begins today in the phase “{phase}”: {}.", line.to_lowercase())
}

/// For exercises of a later phase.
pub fn from_phase(phase: &str) -> String {
    format!("from the phase “{phase}”")
}

/// How the app looks and sounds.
pub mod settings {
    /// Heading.
    pub const TITLE: &str = "Settings";
    /// Look and sound.
    pub const LOOK: &str = "Look and sound";
    /// Light or dark.
    pub const THEME: &str = "Light or dark";
    /// As the device.
    pub const SYSTEM: &str = "Same as my device";
    pub const LIGHT: &str = "Light";
    pub const DARK: &str = "Dark";
    /// How dates and times are shown.
    pub const DATES: &str = "Dates and times";
    pub const WEEK: &str = "Weeks begin on";
    pub const TIMES: &str = "Time of day";
    /// 24 hours, twice twelve.
    pub const HOURS: [&str; 2] = ["19:30", "7:30 pm"];
    /// Legend of the switches.
    pub const EXTRAS: &str = "Reading";
    /// Larger letters.
    pub const LARGE: &str = "Larger text";
}

/// A plan link by hand.
pub mod link {
    /// Heading.
    pub const TITLE: &str = "Open a plan link";
    pub const LABEL: &str = "Paste a plan link";
    pub const GO: &str = "Look at the plan";
    /// No link.
    pub const ERROR: &str = "This is not a plan link. Paste the whole link, from its first letter to its last.";
}

/// Everything as a file.
pub mod backup {
    /// Heading.
    pub const TITLE: &str = "Backup and links";
    pub const KEEP: &str = "Keep a copy";
    pub const TEXT: &str = "One file holds all you have here: answers, plan, history and settings. It is not locked, so keep it where only you can open it.";
    pub const BRING_TITLE: &str = "Bring a copy back";
    pub const BRING_TEXT: &str = "Choose the file that you saved. You see what is in it first.";
    pub const SAVE: &str = "Save everything as a file";
    /// When a file was last saved.
    pub const LAST: &str = "Last file saved";
    /// Not yet.
    pub const NEVER: &str = "None yet";
    /// Bring back.
    pub const BRING: &str = "Choose a file";
    /// What is in the file.
    pub const INSIDE: &str = "In this file";
    /// When.
    pub const SAVED_ON: &str = "Saved on";
    /// From the first day to the last.
    pub const DAYS: &str = "History";
    /// How many sessions.
    pub const SESSIONS: &str = "Sessions";
    pub const FORM: &str = "Form of the file";
    /// A plan or none.
    pub const PLAN: &str = "Plan";
    /// There is one.
    pub const PLAN_YES: &str = "Yes";
    /// There is none.
    pub const PLAN_NO: &str = "None yet";
    /// Takes the place of everything.
    pub const REPLACES: &str = "Replacing puts it in the place of everything that is here now: answers, plan, history and settings. \
        You can undo it until your next session.";
    /// Nothing is here that could be replaced.
    pub const FILLS: &str = "Nothing is here yet, so the file becomes what you have here.";
    /// Yes.
    pub const REPLACE: &str = "Replace with this file";
    /// Yes, where nothing is.
    pub const USE: &str = "Use this file";
    /// Both together.
    pub const MERGE: &str = "Add it to what is here";
    /// Nothing to add.
    pub const MERGE_NOTHING: &str = "All of this file is here already. There is nothing to add.";
    /// Whose answers hold then.
    pub const MERGE_FILE: &str = "The file is newer, so its answers, plan and settings hold from then on.";
    /// Whose answers hold then.
    pub const MERGE_HERE: &str = "What you have here is newer, so your answers, plan and settings here stay.";
    /// The file is from a newer release.
    pub const MERGE_NEWER: &str =
        "To add this file to what is here, load this page again while online: the newer version can do it.";
    /// A session is under way.
    pub const MERGE_LATER: &str =
        "You are in the middle of a session. Finish it first if you want to add this file to what is here.";
    /// No.
    pub const LEAVE: &str = "Leave as it is";
}

/// A file was brought in.
pub mod undo {
    /// Puts it back.
    pub const UNDO: &str = "Put it back as it was";
    pub const KEEP: &str = "Keep it like this";

    /// What undoing means.
    pub fn sentence(day: &str) -> String {
        format!(
            "You brought a file in on {day}. Until your next session you can put everything back as it was before. \
            What you have added since then goes with it."
        )
    }
}

/// A backup is due.
pub mod due {
    pub const TEXT: &str = "Your history has grown by some sessions since you last saved it. A file keeps it safe, whatever happens to this browser.";
    pub const SAVE: &str = "Save a file";
    /// Asks again later.
    pub const LATER: &str = "Another time";
}

/// Handing something to another app.
pub mod send {
    pub const FILE: &str = "Send to another app";
    pub const LINK: &str = "Send the link";
    /// What the link is called there.
    pub const LINK_TITLE: &str = "An exercise plan in Steadyback";
}

/// "3 November 2026 to 5 December 2026".
pub fn days(first: &str, last: &str) -> String {
    if first == last { first.to_owned() } else { format!("{first} to {last}") }
}

/// The form of a file against that of this version.
pub fn form(schema: u32, present: u32) -> String {
    if schema == present {
        format!("{schema}, the present one")
    } else {
        format!("{schema}, from an earlier version; this one uses {present} and takes all of it over")
    }
}

/// How much is added.
pub fn adds(count: usize) -> String {
    let count = plural(u32::try_from(count).unwrap_or(u32::MAX), "entry", "entries");
    format!("Adding it brings {count} that you do not have here. All that you have here stays.")
}

/// Entries that an older release cannot read but keeps.
pub fn unknown_entries(count: usize) -> String {
    let count = plural(u32::try_from(count).unwrap_or(u32::MAX), "entry", "entries");
    format!("{count} in this file came from a newer version. This version keeps them but cannot show them.")
}

/// Delete everything.
pub mod wipe {
    /// Heading.
    pub const TITLE: &str = "Delete everything";
    /// First press.
    pub const DELETE: &str = "Delete everything on this device";
    /// What that means.
    pub const SURE: &str =
        "This deletes your answers, plan, history and settings from this browser. There is no way back without a file.";
    /// Second press.
    pub const CONFIRM: &str = "Yes, delete everything";
    /// No.
    pub const KEEP: &str = "Keep everything";
}

/// How safe the data is, in three sentences.
pub const SAFETY_TITLE: &str = "Where your data is";
/// The three.
pub const SAFETY: [&str; 3] = [
    "All of it stays in this browser; nothing is sent anywhere.",
    "A browser may delete it after long disuse or when you clear site data, so save a file now and then.",
    "Other pages at the same web address could read it, so use Steadyback only from an address you trust.",
];

#[cfg(test)]
mod tests {
    use super::*;
    use crate::en::calm::all_calm;

    #[test]
    fn sentences_are_calm() {
        use super::take_out as out;
        all_calm(SAFETY);
        all_calm([backup::TITLE, backup::KEEP, backup::BRING_TITLE, backup::BRING_TEXT, backup::BRING, backup::SAVE]);
        all_calm([link::TITLE, link::LABEL, link::GO, link::ERROR, settings::TITLE]);
        all_calm([in_short(1, 20), begins("Foundation", "Learn"), from_phase("Load"), unknown_entries(1)]);
        all_calm([
            out::TITLE,
            out::LEAD,
            out::REPORT,
            out::PRINT,
            out::REPORT_SAVE,
            out::CALENDAR,
            out::CALENDAR_TEXT,
            out::TIME,
        ]);
        all_calm([
            out::ALARM,
            out::CALENDAR_SAVE,
            out::TABLES,
            out::TABLES_TEXT,
            out::BUNDLE,
            out::BUNDLE_TEXT,
            out::BUNDLE_SAVE,
        ]);
        assert_eq!([0, 450, 720, 1410].map(|at| out::time(at, false)), ["0:00", "7:30", "12:00", "23:30"]);
        assert_eq!(
            [0, 450, 720, 750, 1410].map(|at| out::time(at, true)),
            ["12:00 am", "7:30 am", "12:00 pm", "12:30 pm", "11:30 pm"]
        );
        assert_eq!(out::table("check-ins"), "Check ins");
        all_calm([
            sheet::TITLE,
            sheet::DATES,
            sheet::CODE,
            sheet::RULES,
            share::PAPER,
            share::PAPER_TEXT,
            share::PAPER_PRINT,
        ]);
        all_calm([sheet::made("21 November 2026"), take_out::REMINDERS_TEXT.to_owned()]);
        all_calm([share::LEAD, share::HOLDS_TEXT, share::HOLDS_NOT_TEXT, import::QUESTIONS, import::LOCKED]);
        all_calm([
            backup::FILLS,
            backup::MERGE_NOTHING,
            backup::MERGE_FILE,
            backup::MERGE_HERE,
            backup::MERGE_LATER,
            backup::MERGE_NEWER,
        ]);
        all_calm([undo::UNDO, undo::KEEP, due::TEXT, due::SAVE, due::LATER, send::FILE, send::LINK]);
        all_calm([undo::sentence("3 May 2026"), days("3 May 2026", "4 May 2026"), form(1, 2), form(2, 2), adds(1)]);
        assert_eq!(days("3 May 2026", "3 May 2026"), "3 May 2026");
        all_calm([
            import::REPLACES,
            import::EXCLUDED,
            import::NOTHING_LEFT,
            backup::TEXT,
            backup::REPLACES,
            wipe::SURE,
        ]);
    }
}
