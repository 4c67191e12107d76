//! What leaves the app as a file: the report, tables, the calendar, a bundle for other programs. All of it is made here, offline.

use chrono::DateTime;
use leptos::prelude::*;

use super::TransferStore;
use crate::platform::{chance, clock, locale, storage};
use crate::stores::document::Trouble;
use steadyback_formats::csv::{Marks, Sentences, Table, csv};
use steadyback_formats::fhir::{Names, fhir};
use steadyback_formats::ics::{Call, Issue, Titles, ics_now};
use steadyback_rules::insight::activity_log::with_walks;

const CALENDAR: &str = "text/calendar";
/// What earlier calendars had.
const ISSUE: &str = "calendar";

impl TransferStore {
    /// The report as a text file.
    pub fn save_report(self, text: &str) {
        self.give_dated("report", "txt", text, "text/plain");
    }

    /// The report to another app.
    pub fn send_report(self, text: String) {
        self.send_dated("report", "txt", text, "text/plain");
    }

    /// How spreadsheets where this person lives set cells and decimals apart.
    pub fn usual_marks(self) -> Marks {
        if locale::writes_decimal_comma() { Marks::Semicolon } else { Marks::Comma }
    }

    /// One table, for spreadsheets.
    pub fn save_table(self, table: Table, sentences: &Sentences, marks: Marks) {
        self.app.journal().read_all();
        let text = untrack(move || {
            self.app.journal().told(|journal, decisions| csv(table, journal, decisions, sentences, marks))
        });
        self.give_dated(table.name(), "csv", &text, "text/csv");
    }

    /// The next sixteen weeks as a calendar.
    pub fn save_calendar(self, call: Call, titles: &Titles) {
        if let Some(text) = untrack(move || self.calendar(call, titles)) {
            self.give_dated("calendar", "ics", &text, CALENDAR);
        }
    }

    /// The same to another app: on a phone that is the way into its calendar.
    pub fn send_calendar(self, call: Call, titles: &Titles) {
        if let Some(text) = untrack(move || self.calendar(call, titles)) {
            self.send_dated("calendar", "ics", text, CALENDAR);
        }
    }

    fn calendar(self, call: Call, titles: &Titles) -> Option<String> {
        let kept = storage::get(ISSUE).ok().flatten().and_then(|text| Issue::read(&text));
        let mut issue = kept.unwrap_or_else(|| Issue::new(chance::number()));
        let made = DateTime::from_timestamp_millis(i64::try_from(clock::now()).ok()?)?.naive_utc();
        let text = ics_now(&self.app.plan().progress()?, call, titles, &mut issue, made);
        if let Err(error) = storage::set(ISSUE, &issue.write()) {
            self.app.frame().trouble_with(Trouble::NotSaved(error));
        }
        Some(text)
    }

    /// A FHIR bundle, for other programs.
    pub fn save_bundle(self, names: &Names) {
        self.app.journal().read_all();
        let Some(today) = untrack(move || self.app.journal().day()) else { return };
        let progress = untrack(move || self.app.plan().progress());
        let text = untrack(move || {
            self.app.journal().told(|journal, decisions| {
                let progress = progress.map(|progress| with_walks(progress, journal, decisions));
                fhir(progress.as_ref(), journal, today, names)
            })
        });
        self.give_dated("fhir", "json", &text, "application/fhir+json");
    }

    fn send_dated(self, what: &str, ending: &str, text: String, kind: &'static str) {
        let Some(today) = untrack(move || self.app.journal().day()) else { return };
        self.send_file(format!("steadyback-{what}-{today}.{ending}"), text, kind, || {});
    }

    fn give_dated(self, what: &str, ending: &str, text: &str, kind: &str) {
        let Some(today) = untrack(move || self.app.journal().day()) else { return };
        self.give_file(&format!("steadyback-{what}-{today}.{ending}"), text, kind);
    }
}
