//! What happened as tables for a spreadsheet or a statistics program (RFC 4180): one tidy table a kind, one row a thing, dates as
//! `2026-11-23`, an empty cell where nothing was said. Text that a spreadsheet would take for a formula begins with an apostrophe
//! (CWE-1236); numbers stay numbers. A mark at the beginning tells Excel that it is UTF-8.

mod notes;
mod sheet;
mod tables;

use steadyback_rules::journal::Entry;
use steadyback_rules::progression::Decision;
use steadyback_rules::screening::Flag;

/// A kind of table.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Table {
    /// Sessions, numbered.
    Sessions,
    /// What was done in them.
    Exercises,
    /// Pain at rest and on the day after.
    CheckIns,
    /// Results of tests.
    Tests,
    /// Answers to questionnaires and their scores.
    Questionnaires,
    /// How days were, triggers, small wins, flares, screenings, plans.
    Days,
    /// Walks and other activities.
    Activities,
    /// What the rules decided, and why.
    Decisions,
}

impl Table {
    pub const ALL: [Self; 8] = [
        Self::Sessions,
        Self::Exercises,
        Self::CheckIns,
        Self::Tests,
        Self::Questionnaires,
        Self::Days,
        Self::Activities,
        Self::Decisions,
    ];

    /// Its name in a file name; never changes.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Sessions => "sessions",
            Self::Exercises => "exercises",
            Self::CheckIns => "check-ins",
            Self::Tests => "tests",
            Self::Questionnaires => "questionnaires",
            Self::Days => "days",
            Self::Activities => "activities",
            Self::Decisions => "decisions",
        }
    }

    /// Its columns; new ones are only ever added at the end.
    pub const fn columns(self) -> &'static [&'static str] {
        match self {
            Self::Sessions => &["date", "session", "form", "pain_before", "pain_after"],
            Self::Exercises => &[
                "date",
                "session",
                "position",
                "slot",
                "exercise",
                "sets",
                "target",
                "unit",
                "hold_seconds",
                "done",
                "peak_pain",
                "effort",
                "quality",
                "ended",
            ],
            Self::CheckIns => &["date", "kind", "session_date", "pain", "leg"],
            Self::Tests => &["date", "test", "side", "value", "unit"],
            Self::Questionnaires => &["date", "questionnaire", "part", "value"],
            Self::Days => &["date", "kind", "value"],
            Self::Activities => &["date", "activity", "minutes", "effort"],
            Self::Decisions => &["date", "rule", "slot", "changed", "change", "because"],
        }
    }
}

/// The sentences that go into the tables, and the person's present list of own activities.
#[derive(Clone, Copy)]
pub struct Sentences<'a> {
    /// The stable id of the rule.
    pub rule: fn(&Decision) -> &'static str,
    /// What a decision changed, in short.
    pub change: fn(&Decision) -> String,
    /// The reason with what the rule read.
    pub because: fn(&Decision) -> String,
    /// A sign of the screening.
    pub flag: fn(Flag) -> &'static str,
    /// Own activities, in the person's own words.
    pub own: &'a [String],
}

/// How cells and decimals are set apart, as spreadsheets of a language expect it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub enum Marks {
    /// Commas between cells, 2.5.
    #[default]
    Comma,
    /// Semicolons between cells, 2,5.
    Semicolon,
}

impl Marks {
    const fn between_cells(self) -> u8 {
        match self {
            Self::Comma => b',',
            Self::Semicolon => b';',
        }
    }

    const fn decimal(self) -> char {
        match self {
            Self::Comma => '.',
            Self::Semicolon => ',',
        }
    }
}

/// One table of a journal and of the decisions that it led to.
pub fn csv(table: Table, journal: &[Entry], decisions: &[Decision], sentences: &Sentences, marks: Marks) -> String {
    let mut sheet = sheet::Sheet::new(table.columns(), marks);
    match table {
        Table::Sessions => tables::sessions(&mut sheet, journal),
        Table::Exercises => tables::exercises(&mut sheet, journal),
        Table::CheckIns => tables::check_ins(&mut sheet, journal),
        Table::Tests => tables::tests(&mut sheet, journal),
        Table::Questionnaires => notes::questionnaires(&mut sheet, journal, sentences.own),
        Table::Days => notes::days(&mut sheet, journal, sentences.flag),
        Table::Activities => tables::activities(&mut sheet, journal),
        Table::Decisions => tables::decisions(&mut sheet, decisions, sentences),
    }
    sheet.text()
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests;
