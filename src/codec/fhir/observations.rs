//! What was measured and done as Observations, in the order of the journal; then the strength days of every whole week.
//!
//! LOINC codes stand only where they say what we have. Those of the physical-activity profiles that ask for moderate to strenuous
//! minutes or days are left out, because nobody here measures how strenuous a day is.

use chrono::{Datelike, Days, NaiveDate};

use super::{Bundle, Names};
use crate::codec::names::Named;
use crate::codec::text::iso;
use crate::domain::journal::{Entry, Fact, Form, SessionLog};
use crate::domain::measure::Pain;
use crate::domain::outcome::{Score, TestResult, Unit};

/// Pain severity, 0–10 verbal numeric rating, reported.
const PAIN: &str = "72514-3";
/// Exercise activity.
const ACTIVITY: &str = "73985-4";
/// Exercise duration.
const DURATION: &str = "55411-3";
/// Days a week with muscle strengthening.
const STRENGTH_DAYS: &str = "82291-6";

pub(super) fn all(bundle: &mut Bundle, journal: &[Entry], on: NaiveDate, names: &Names) {
    for Entry { date, fact } in journal.iter().filter(|entry| entry.date <= on) {
        let mut of = Observation { bundle, date: *date };
        match fact {
            Fact::RestPain(pain) => of.pain("Pain at rest", *pain),
            Fact::NextDay { pain, .. } => of.pain("Pain at rest the day after a session", *pain),
            Fact::Session(log) => {
                of.pain("Pain at rest before a session", log.before);
                of.pain("Pain at rest after a session", log.after);
                of.activity(session(log), None);
            }
            Fact::Walked { minutes } => of.activity("walking", Some(*minutes)),
            Fact::Moved { activity, minutes, .. } => of.activity(activity.name(), Some(minutes.get())),
            Fact::Tested(result) => of.test(*result, names),
            Fact::Scored(score) => of.score(*score),
            _ => {}
        }
    }
    strength_days(bundle, journal, on);
}

const fn session(log: &SessionLog) -> &'static str {
    match log.form {
        Form::Full => "strength and mobility session",
        Form::Short => "short strength and mobility session",
        Form::Comfort => "mobility session",
    }
}

struct Observation<'a> {
    bundle: &'a mut Bundle,
    date: NaiveDate,
}

impl Observation<'_> {
    /// Everything up to the value.
    fn begin(&mut self, category: &str, loinc: Option<&str>, text: &str) {
        self.bundle.begin("Observation");
        let json = &mut self.bundle.json;
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

    fn day(&mut self) {
        self.bundle.json.text("effectiveDateTime", &iso(self.date));
    }

    fn quantity(&mut self, value: &str, unit: &str, ucum: &str) {
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

    fn pain(&mut self, text: &str, pain: Pain) {
        self.whole("survey", Some(PAIN), text, pain.score());
    }

    fn activity(&mut self, what: &str, minutes: Option<u16>) {
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

    fn test(&mut self, result: TestResult, names: &Names) {
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
    fn score(&mut self, score: Score) {
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

/// Days from Monday to Sunday with loaded work done, for every week that is over since the first plan; 0 is a value.
fn strength_days(bundle: &mut Bundle, journal: &[Entry], on: NaiveDate) {
    let planned = journal.iter().filter(|entry| matches!(entry.fact, Fact::Planned(..)));
    let Some(first) = planned.map(|entry| entry.date).min() else { return };
    let mut days: Vec<NaiveDate> = journal.iter().filter(|it| trained(&it.fact)).map(|entry| entry.date).collect();
    days.sort_unstable();
    days.dedup();
    let monday = first - Days::new(first.weekday().num_days_from_monday().into());
    for monday in monday.iter_weeks() {
        let sunday = monday + Days::new(6);
        if sunday >= on {
            break;
        }
        let count = days.partition_point(|day| *day <= sunday) - days.partition_point(|day| *day < monday);
        let mut of = Observation { bundle, date: sunday };
        of.begin("activity", Some(STRENGTH_DAYS), "Days with strengthening exercise in the week");
        of.bundle.json.open("effectivePeriod");
        of.bundle.json.text("start", &iso(monday));
        of.bundle.json.text("end", &iso(sunday));
        of.bundle.json.close();
        of.quantity(&count.to_string(), "days per week", "d/wk");
        of.bundle.end();
    }
}

fn trained(fact: &Fact) -> bool {
    matches!(fact, Fact::Session(log) if log.items.iter().any(|item| item.exercise.loaded && item.done > 0))
}
