//! Plan and measurements for a clinician's system: a Bundle of type collection (FHIR R4) with a Patient about whom nothing is said, a
//! `CarePlan` and Observations, coded by LOINC where its code says what we measured, else by text. No names, no identifiers, nothing
//! in the person's own words. The same journal gives the same bytes on every machine.

mod json;
mod observation;
mod observations;
mod plan;

use std::ops::Range;

use chrono::{Datelike, NaiveDate};

use super::crc::crc32;
use super::journal_line;
use super::text::push_digits;
use json::Json;
use steadyback_rules::dose::Dose;
use steadyback_rules::exercise::Exercise;
use steadyback_rules::journal::Entry;
use steadyback_rules::outcome::TestKind;
use steadyback_rules::progression::Progress;

/// What has to go with LOINC codes, by their licence.
pub const LOINC_NOTICE: &str = "This material contains content from LOINC (http://loinc.org). LOINC is copyright © Regenstrief \
    Institute, Inc. and the Logical Observation Identifiers Names and Codes (LOINC) Committee and is available at no cost under the \
    license at http://loinc.org/license. LOINC® is a registered United States trademark of Regenstrief Institute, Inc.";

/// What things are called.
#[derive(Clone, Copy)]
pub struct Names {
    /// An exercise.
    pub exercise: fn(&Exercise) -> &'static str,
    /// A dose of it.
    pub dose: fn(&Exercise, Dose) -> String,
    /// A test.
    pub test: fn(TestKind) -> &'static str,
}

/// The bundle of a journal, made on a day; `progress` is where the journal leads to, walking included.
pub fn fhir(progress: Option<&Progress>, journal: &[Entry], on: NaiveDate, names: &Names) -> String {
    let mut bundle =
        Bundle { json: Json::default(), mark: mark(journal, on), patient: String::new(), count: 0, begun: Vec::new() };
    bundle.patient = bundle.url(0);
    let json = &mut bundle.json;
    json.open("");
    json.text("resourceType", "Bundle");
    json.open("meta");
    json.open_list("tag");
    json.open("");
    json.text("code", "loinc-notice");
    json.text("display", LOINC_NOTICE);
    json.close();
    json.close_list();
    json.close();
    json.text("type", "collection");
    json.open_list("entry");
    bundle.begin("Patient");
    // A resource has to hold something.
    bundle.json.raw("active", "true");
    bundle.end();
    if let Some(progress) = progress {
        plan::care_plan(&mut bundle, progress, on, names);
    }
    observations::all(&mut bundle, journal, on, names);
    bundle.json.close_list();
    bundle.json.close();
    bundle.json.end()
}

/// A bundle under way.
struct Bundle {
    json: Json,
    mark: String,
    /// Where the Patient is, which is the first of all.
    patient: String,
    count: u32,
    /// What observations begin with, by their text, and where that stands: it is copied from there.
    begun: Vec<(String, Range<usize>)>,
}

impl Bundle {
    /// Begins the next resource.
    fn begin(&mut self, kind: &str) {
        self.address();
        self.json.text("resourceType", kind);
    }

    fn address(&mut self) {
        let url = self.url(self.count);
        self.count += 1;
        self.json.open("");
        self.json.text("fullUrl", &url);
        self.json.open("resource");
    }

    fn end(&mut self) {
        self.json.close();
        self.json.close();
    }

    /// A reference to the Patient.
    fn patient(&mut self, name: &str) {
        self.json.open(name);
        self.json.text("reference", &self.patient);
        self.json.close();
    }

    fn url(&self, number: u32) -> String {
        let mut url = ["urn:uuid:", &self.mark, "-"].concat();
        push_digits(&mut url, number, 12, 16);
        url
    }
}

/// The beginning of the UUIDs in a bundle, of version 8: a checksum of the journal and the day. It names this bundle, not the person.
fn mark(journal: &[Entry], on: NaiveDate) -> String {
    let lines: Vec<String> = journal.iter().map(journal_line::line).collect();
    let crc = crc32(&[lines.join("\n").as_bytes()]);
    format!("{crc:08x}-{:04}-8{:03}-8000", on.year(), on.ordinal())
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests;
