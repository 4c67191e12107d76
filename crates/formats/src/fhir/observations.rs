//! What was measured and done as Observations, in the order of the journal; then the strength days of every whole week.
//!
//! LOINC codes stand only where they say what we have. Those of the physical-activity profiles that ask for moderate to strenuous
//! minutes or days are left out, because nobody here measures how strenuous a day is.

use chrono::{Datelike, Days, NaiveDate};

use super::Names;
use super::resource::{Component, Concept, Effective, Observation, Period, Quantity, Reference, Value};
use crate::names::Named;
use crate::text::iso;
use steadyback_catalogue::functional_test::{TestResult, Unit};
use steadyback_catalogue::measure::Pain;
use steadyback_rules::journal::{Entry, Fact, Form, SessionLog};
use steadyback_rules::outcome::Score;

/// Pain severity, 0–10 verbal numeric rating, reported.
const PAIN: &str = "72514-3";
/// Exercise activity, as what was done.
const ACTIVITY: &str = "73985-4";
/// Exercise duration, in minutes.
const DURATION: &str = "55411-3";
/// Days a week with muscle strengthening.
const STRENGTH_DAYS: &str = "82291-6";

/// Weeks are reckoned this many days back, ten years, so that a device whose date was once wrong makes no centuries of empty ones.
const MOST_DAYS: u64 = 3660;

pub(super) fn all(patient: &Reference, journal: &[Entry], on: NaiveDate, names: &Names) -> Vec<Observation> {
    let mut found = Vec::new();
    for Entry { date, fact } in journal.iter().filter(|entry| entry.date <= on) {
        let day = Day { patient, date: *date };
        match fact {
            Fact::RestPain(pain) => found.push(day.pain("Pain at rest", *pain)),
            Fact::NextDay { pain, .. } => found.push(day.pain("Pain at rest the day after a session", *pain)),
            Fact::Session(log) => {
                found.push(day.pain("Pain at rest before a session", log.before));
                found.extend(log.after.map(|after| day.pain("Pain at rest after a session", after)));
                found.push(day.activity(session(log), None));
            }
            Fact::Screened(flags) if flags.is_empty() => found.push(day.sign("none of these")),
            Fact::Screened(flags) => found.extend(flags.iter().map(|flag| day.sign((names.sign)(flag)))),
            Fact::Walked { minutes } => found.push(day.activity("walking", Some(*minutes))),
            Fact::Moved { activity, minutes, .. } => found.push(day.activity(activity.name(), Some(minutes.get()))),
            Fact::Tested(result) => found.push(day.test(*result, names)),
            Fact::Scored(score) => found.push(day.score(*score)),
            _ => {}
        }
    }
    found.extend(strength_days(patient, journal, on));
    found
}

const fn session(log: &SessionLog) -> &'static str {
    match log.form {
        Form::Full => "strength and mobility session",
        Form::Short => "short strength and mobility session",
        Form::Comfort => "mobility session",
    }
}

/// What is observed on a day.
struct Day<'a> {
    patient: &'a Reference,
    date: NaiveDate,
}

impl Day<'_> {
    fn observed(&self, category: &'static str, code: Concept, value: Value) -> Observation {
        Observation::new(self.patient, category, code, Effective::Day(iso(self.date)), value)
    }

    fn pain(&self, text: &str, pain: Pain) -> Observation {
        self.observed("survey", Concept::loinc(Some(PAIN), text), Value::Whole(pain.score()))
    }

    fn sign(&self, what: &str) -> Observation {
        let code = Concept::text("Answer to the safety questions");
        self.observed("survey", code, Value::Concept(Concept::text(what)))
    }

    fn activity(&self, what: &str, minutes: Option<u16>) -> Observation {
        let code = Concept::loinc(Some(ACTIVITY), "Exercise activity");
        let component = minutes.map(|minutes| {
            let code = Concept::loinc(Some(DURATION), "Exercise duration");
            Component { code, value_quantity: Quantity::new(minutes, "minutes", "min") }
        });
        self.observed("activity", code, Value::Concept(Concept::text(what))).with(component)
    }

    fn test(&self, result: TestResult, names: &Names) -> Observation {
        let name = (names.test)(result.kind());
        let text = result.side().map_or_else(|| name.to_owned(), |side| format!("{name}, {}", side.name()));
        let value = result.value();
        let quantity = match result.kind().unit() {
            Unit::Tenths => Quantity::tenths(value, "s", "s"),
            Unit::Seconds => Quantity::new(value, "s", "s"),
            Unit::Reps => Quantity::new(value, "repetitions", "{repetitions}"),
            Unit::Centimetres => Quantity::new(value, "cm", "cm"),
            Unit::Toes => Quantity::new(value, "toes", "{toes}"),
        };
        self.observed("activity", Concept::text(text), Value::Quantity(quantity))
    }

    /// PEG and own activities are asked in our own words, so that they bear no code of the printed forms.
    fn score(&self, score: Score) -> Observation {
        let (text, value) = match score {
            Score::Peg(peg) => ("PEG score, own wording, mean of three items, 0-10, 10 is worst", mean(peg.tenths())),
            Score::Activities(own) => {
                ("Own activities, mean of what was rated, 0-10, 10 is as before the pain", mean(own.tenths()))
            }
            Score::Roland(roland) => {
                ("Roland-Morris disability questionnaire, 0-24, 24 is worst", Value::Whole(roland.count()))
            }
        };
        self.observed("survey", Concept::text(text), value)
    }
}

fn mean(tenths: u16) -> Value {
    Value::Quantity(Quantity::tenths(tenths, "score", "{score}"))
}

/// Days from Monday to Sunday with loaded work done, for every week that is over since the first plan; 0 is a value.
fn strength_days(patient: &Reference, journal: &[Entry], on: NaiveDate) -> Vec<Observation> {
    let planned = journal.iter().filter(|entry| matches!(entry.fact, Fact::Planned(..)));
    let Some(first) = planned.map(|entry| entry.date).min() else { return Vec::new() };
    let mut days: Vec<NaiveDate> = journal.iter().filter(|it| trained(&it.fact)).map(|entry| entry.date).collect();
    days.sort();
    days.dedup();
    let first = first.max(on - Days::new(MOST_DAYS));
    let monday = first - Days::new(first.weekday().num_days_from_monday().into());
    let weeks =
        monday.iter_weeks().map(|monday| (monday, monday + Days::new(6))).take_while(|(_, sunday)| *sunday < on);
    let of_week = |(monday, sunday): (NaiveDate, NaiveDate)| {
        let count = days.partition_point(|day| *day <= sunday) - days.partition_point(|day| *day < monday);
        let code = Concept::loinc(Some(STRENGTH_DAYS), "Days with strengthening exercise in the week");
        let value = Value::Quantity(Quantity::new(count, "days per week", "d/wk"));
        let week = Effective::Period(Period { start: iso(monday), end: Some(iso(sunday)) });
        Observation::new(patient, "activity", code, week, value)
    };
    weeks.map(of_week).collect()
}

fn trained(fact: &Fact) -> bool {
    matches!(fact, Fact::Session(log) if log.items.iter().any(|item| item.exercise.loaded && item.done > 0))
}
