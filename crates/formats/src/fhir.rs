//! Plan and measurements for a clinician's system: a Bundle of type collection (FHIR R4) with a Patient about whom nothing is said, a
//! `CarePlan` and Observations, coded by LOINC where its code says what we measured, else by text. No names, no identifiers, nothing
//! in the person's own words. The same journal gives the same bytes on every machine.

mod observations;
mod plan;
mod resource;

use chrono::{Datelike, NaiveDate};

use super::crc::crc32;
use super::journal_line;
use resource::{Bundle, Entry as BundleEntry, Meta, Patient, Reference, Resource, Tag};
use steadyback_catalogue::dose::Dose;
use steadyback_catalogue::exercise::Exercise;
use steadyback_catalogue::functional_test::TestKind;
use steadyback_rules::journal::Entry;
use steadyback_rules::progression::Progress;
use steadyback_rules::screening::Flag;

/// What has to go with LOINC codes, by their licence.
pub const LOINC_NOTICE: &str = "This material contains content from LOINC (http://loinc.org). LOINC is copyright © Regenstrief \
    Institute, Inc. and the Logical Observation Identifiers Names and Codes (LOINC) Committee and is available at no cost under the \
    license at http://loinc.org/license. LOINC® is a registered United States trademark of Regenstrief Institute, Inc.";

/// What things are called.
#[derive(Clone, Copy)]
pub struct Names {
    /// An exercise.
    pub exercise: fn(&Exercise) -> &'static str,
    pub dose: fn(&Exercise, Dose) -> String,
    /// A test.
    pub test: fn(TestKind) -> &'static str,
    /// A sign of the safety questions, as it stands in a record.
    pub sign: fn(Flag) -> &'static str,
}

/// The bundle of a journal, made on a day; `progress` is where the journal leads to, walking included.
///
/// # Panics
/// Never: texts, numbers and lists can always be written.
pub fn fhir(progress: Option<&Progress>, journal: &[Entry], on: NaiveDate, names: &Names) -> String {
    let mark = mark(journal, on);
    let url = |number: usize| format!("urn:uuid:{mark}-{number:012x}");
    let patient = Reference { reference: url(0) };
    let plan = progress.map(|progress| Resource::CarePlan(plan::care_plan(&patient, progress, on, names)));
    let observed =
        observations::all(&patient, journal, on, names).into_iter().map(|it| Resource::Observation(Box::new(it)));
    let all =
        [Resource::Patient(Patient { resource_type: "Patient", active: true })].into_iter().chain(plan).chain(observed);
    let entry = all.enumerate().map(|(number, resource)| BundleEntry { full_url: url(number), resource }).collect();
    let tag = [Tag { code: "loinc-notice", display: LOINC_NOTICE }];
    let bundle = Bundle { resource_type: "Bundle", meta: Meta { tag }, kind: "collection", entry };
    serde_json::to_string(&bundle).expect("texts, numbers and lists can be written") + "\n"
}

/// The beginning of the UUIDs in a bundle, of version 8: a checksum of the journal and the day. It names this bundle, not the person.
fn mark(journal: &[Entry], on: NaiveDate) -> String {
    let lines: Vec<String> = journal.iter().map(journal_line::line).collect();
    let crc = crc32(&[lines.join("\n").as_bytes()]);
    format!("{crc:08x}-{:04}-8{:03}-8000", on.year(), on.ordinal())
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests;
