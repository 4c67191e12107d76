//! One Observation: its code, its day and its value.

use chrono::NaiveDate;

use super::{Bundle, Names};
use crate::names::Named;
use crate::text::iso;
use steadyback_rules::measure::Pain;
use steadyback_rules::outcome::{Score, TestResult, Unit};

/// Pain severity, 0–10 verbal numeric rating, reported.
const PAIN: &str = "72514-3";
/// Exercise activity.
const ACTIVITY: &str = "73985-4";
/// Exercise duration.
const DURATION: &str = "55411-3";
/// One resource under way.
pub(super) struct Observation<'a> {
    pub(super) bundle: &'a mut Bundle,
    pub(super) date: NaiveDate,
}

impl Observation<'_> {
    /// Everything up to the value.
    pub(super) fn begin(&mut self, category: &str, loinc: Option<&str>, text: &str) {
        self.bundle.address();
        let known = self.bundle.begun.iter().find(|(of, _)| of == text).map(|(_, members)| members.clone());
        if let Some(members) = known {
            return self.bundle.json.again(members);
        }
        let from = self.bundle.json.here();
        self.members(category, loinc, text);
        let until = self.bundle.json.here();
        self.bundle.begun.push((text.to_owned(), from..until));
    }

    fn members(&mut self, category: &str, loinc: Option<&str>, text: &str) {
        let json = &mut self.bundle.json;
        json.text("resourceType", "Observation");
        json.text("status", "final");
        json.open_list("category");
        json.open("");
        json.open_list("coding");
        json.open("");
        json.text("system", "http://terminology.hl7.org/CodeSystem/observation-category");
        json.text("code", category);
        json.close();
        json.close_list();
        json.close();
        json.close_list();
        self.code(loinc, text);
        self.bundle.patient("subject");
    }

    fn code(&mut self, loinc: Option<&str>, text: &str) {
        let json = &mut self.bundle.json;
        json.open("code");
        if let Some(code) = loinc {
            json.open_list("coding");
            json.open("");
            json.text("system", "http://loinc.org");
            json.text("code", code);
            json.close();
            json.close_list();
        }
        json.text("text", text);
        json.close();
    }

    pub(super) fn day(&mut self) {
        self.bundle.json.text("effectiveDateTime", &iso(self.date));
    }

    pub(super) fn quantity(&mut self, value: &str, unit: &str, ucum: &str) {
        let json = &mut self.bundle.json;
        json.open("valueQuantity");
        json.raw("value", value);
        json.text("unit", unit);
        json.text("system", "http://unitsofmeasure.org");
        json.text("code", ucum);
        json.close();
    }

    fn whole(&mut self, category: &str, loinc: Option<&str>, text: &str, value: u8) {
        self.begin(category, loinc, text);
        self.day();
        self.bundle.json.raw("valueInteger", &value.to_string());
        self.bundle.end();
    }

    pub(super) fn pain(&mut self, text: &str, pain: Pain) {
        self.whole("survey", Some(PAIN), text, pain.score());
    }

    pub(super) fn activity(&mut self, what: &str, minutes: Option<u16>) {
        self.begin("activity", Some(ACTIVITY), "Exercise activity");
        self.day();
        self.bundle.json.open("valueCodeableConcept");
        self.bundle.json.text("text", what);
        self.bundle.json.close();
        if let Some(minutes) = minutes {
            self.bundle.json.open_list("component");
            self.bundle.json.open("");
            self.code(Some(DURATION), "Exercise duration");
            self.quantity(&minutes.to_string(), "minutes", "min");
            self.bundle.json.close();
            self.bundle.json.close_list();
        }
        self.bundle.end();
    }

    pub(super) fn test(&mut self, result: TestResult, names: &Names) {
        let name = (names.test)(result.kind());
        let side = result.side().map(|side| format!("{name}, {}", side.name()));
        self.begin("activity", None, side.as_deref().unwrap_or(name));
        self.day();
        let value = result.value();
        match result.kind().unit() {
            Unit::Tenths => self.quantity(&tenths(value), "s", "s"),
            Unit::Seconds => self.quantity(&value.to_string(), "s", "s"),
            Unit::Reps => self.quantity(&value.to_string(), "repetitions", "{repetitions}"),
            Unit::Centimetres => self.quantity(&value.to_string(), "cm", "cm"),
            Unit::Toes => self.quantity(&value.to_string(), "toes", "{toes}"),
        }
        self.bundle.end();
    }

    /// PEG and own activities are asked in our own words, so that they bear no code of the printed forms.
    pub(super) fn score(&mut self, score: Score) {
        let (text, value) = match score {
            Score::Peg(peg) => ("PEG score, own wording, mean of three items, 0-10, 10 is worst", peg.tenths()),
            Score::Activities(own) => {
                ("Own activities, mean of what was rated, 0-10, 10 is as before the pain", own.tenths())
            }
            Score::Roland(roland) => {
                self.whole("survey", None, "Roland-Morris disability questionnaire, 0-24, 24 is worst", roland.count());
                return;
            }
        };
        self.begin("survey", None, text);
        self.day();
        self.quantity(&tenths(value), "score", "{score}");
        self.bundle.end();
    }
}

fn tenths(value: u16) -> String {
    format!("{}.{}", value / 10, value % 10)
}
