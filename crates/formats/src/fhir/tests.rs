//! The structure by hand; `tests/fhir/validate.py` holds the same against a schema of FHIR R4.

use std::collections::BTreeSet;

use chrono::Days;
use proptest::prelude::*;
use serde_json::Value;

use super::*;
use crate::arbitrary;
use steadyback_catalogue::enum_set::EnumSet;
use steadyback_catalogue::functional_test::{BodySide, TestResult};
use steadyback_catalogue::measure::Pain;
use steadyback_rules::journal::{Activity, Fact, Form, Leg, Minutes, SessionLog, Words};
use steadyback_rules::outcome::{Activities, OwnList, Peg, Rating, Roland, Score};
use steadyback_rules::planner;
use steadyback_rules::progression::replay;
use steadyback_simulate::{Dice, Habits, live, person};

const NAMES: Names = Names {
    exercise: |it| it.id,
    dose: |_, _| "2 × 10 \"each\"".to_owned(),
    test: |_| "Side plank",
    sign: |flag| if flag == Flag::Fever { "a fever" } else { "night sweats" },
};

fn day(day: u64) -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, 23).unwrap() + Days::new(day)
}

/// The resources after the Patient; what holds for every bundle is checked on the way.
#[track_caller]
fn resources(text: &str) -> Vec<Value> {
    let bundle: Value = serde_json::from_str(text).unwrap();
    assert_eq!((&bundle["resourceType"], &bundle["type"]), (&"Bundle".into(), &"collection".into()));
    assert_eq!(bundle["meta"]["tag"][0]["display"], LOINC_NOTICE);
    let entries = bundle["entry"].as_array().unwrap();
    let urls: BTreeSet<_> = entries.iter().map(|entry| entry["fullUrl"].as_str().unwrap()).collect();
    assert_eq!(urls.len(), entries.len(), "a URL twice");
    for url in urls {
        let parts: Vec<_> = url.strip_prefix("urn:uuid:").unwrap().split('-').map(str::len).collect();
        assert_eq!(parts, [8, 4, 4, 4, 12], "{url}");
    }
    assert_eq!(entries[0]["resource"], serde_json::json!({ "resourceType": "Patient", "active": true }));
    let all: Vec<_> = entries[1..].iter().map(|entry| entry["resource"].clone()).collect();
    for resource in &all {
        assert_eq!(resource["subject"]["reference"], entries[0]["fullUrl"]);
        if resource["resourceType"] == "Observation" {
            assert_eq!(resource["status"], "final");
            assert!(resource["code"]["text"].is_string());
            let values = resource.as_object().unwrap().keys().filter(|key| key.starts_with("value"));
            let times = resource.as_object().unwrap().keys().filter(|key| key.starts_with("effective"));
            assert_eq!((values.count(), times.count()), (1, 1), "{resource}");
        }
    }
    for word in ["snomed", "identifier", "\"name\"", "birthDate", "null"] {
        assert!(!text.contains(word), "{word}");
    }
    all
}

/// The observations as `day code text value`.
fn lines(facts: &[Fact]) -> Vec<String> {
    let journal: Vec<_> = facts.iter().map(|fact| Entry { date: day(0), fact: fact.clone() }).collect();
    let of = |it: &Value| {
        let value = match (&it["valueInteger"], &it["valueQuantity"], &it["valueCodeableConcept"]) {
            (Value::Number(whole), ..) => whole.to_string(),
            (_, Value::Object(of), _) => format!("{} {}", of["value"], of["code"].as_str().unwrap()),
            (.., concept) => concept["text"].as_str().unwrap().to_owned(),
        };
        let part =
            it["component"][0]["valueQuantity"]["value"].as_u64().map_or(String::new(), |it| format!(" {it} min"));
        let (code, text) = (&it["code"]["coding"][0]["code"], it["code"]["text"].as_str().unwrap());
        format!("{}: {text}: {value}{part}", code.as_str().unwrap_or("-"))
    };
    resources(&fhir(None, &journal, day(0), &NAMES)).iter().map(of).collect()
}

#[track_caller]
fn check(fact: Fact, expected: &[&str]) {
    assert_eq!(lines(&[fact]), expected);
}

#[test]
fn every_measurement_has_its_code_and_value() {
    let pain = |score| Pain::new(score).unwrap();
    let rating = |score| Rating::new(score).unwrap();
    check(Fact::RestPain(pain(0)), &["72514-3: Pain at rest: 0"]);
    let next = Fact::NextDay { session: day(0), pain: pain(10), leg: Leg::Same };
    check(next, &["72514-3: Pain at rest the day after a session: 10"]);
    let log = SessionLog { form: Form::Comfort, before: pain(3), after: Some(pain(2)), items: vec![] };
    let session = [
        "72514-3: Pain at rest before a session: 3",
        "72514-3: Pain at rest after a session: 2",
        "73985-4: Exercise activity: mobility session",
    ];
    check(Fact::Session(log), &session);
    check(Fact::Walked { minutes: 25 }, &["73985-4: Exercise activity: walking 25 min"]);
    let yoga =
        Fact::Moved { activity: Activity::with_code(1006).unwrap(), minutes: Minutes::new(60).unwrap(), effort: None };
    check(yoga, &["73985-4: Exercise activity: yoga 60 min"]);
    let test = |kind, side, value| Fact::Tested(TestResult::new(kind, side, value).unwrap());
    check(test(TestKind::SidePlank, Some(BodySide::Right), 31), &["-: Side plank, right: 31 s"]);
    check(test(TestKind::SitToStand, None, 104), &["-: Side plank: 10.4 s"]);
    check(test(TestKind::ToeLift, None, 0), &["-: Side plank: 0 {toes}"]);
    let peg = Peg { pain: rating(4), enjoyment: rating(4), activity: rating(5) };
    let peg_line = "-: PEG score, own wording, mean of three items, 0-10, 10 is worst: 4.3 {score}";
    check(Fact::Scored(Score::Peg(peg)), &[peg_line]);
    let own = Activities::new(OwnList(1), [Some(rating(10)), None, None]).unwrap();
    let own_line = "-: Own activities, mean of what was rated, 0-10, 10 is as before the pain: 10.0 {score}";
    check(Fact::Scored(Score::Activities(own)), &[own_line]);
    let roland = Fact::Scored(Score::Roland(Roland::counted(24).unwrap()));
    check(roland, &["-: Roland-Morris disability questionnaire, 0-24, 24 is worst: 24"]);
    check(Fact::Won(Words::new("Ann Miller tied her shoes").unwrap()), &[]);
    let signs = EnumSet::EMPTY.with(Flag::Fever, true).with(Flag::NightSweats, true);
    let told = ["a fever", "night sweats"].map(|it| format!("-: Answer to the safety questions: {it}"));
    assert_eq!(lines(&[Fact::Screened(signs)]), told);
    check(Fact::Screened(EnumSet::EMPTY), &["-: Answer to the safety questions: none of these"]);
    let cut = SessionLog { form: Form::Comfort, before: pain(3), after: None, items: vec![] };
    let cut_short = ["72514-3: Pain at rest before a session: 3", "73985-4: Exercise activity: mobility session"];
    check(Fact::Session(cut), &cut_short);
    check(Fact::FlareBegan, &[]);
    check(Fact::FeltAt(EnumSet::EMPTY), &[]);
}

#[test]
fn the_plan_is_a_care_plan() {
    let mut one = person(&mut Dice::new(1));
    (one.activities, one.days) = (vec!["Ann Miller".to_owned()], [true, false, true, false, true, false, false]);
    let planned = planner::plan(&one, false, day(0)).plan;
    let journal = [Entry { date: day(0), fact: Fact::Planned(planned.clone(), one.limits(false)) }];
    let progress = replay(&journal).0.unwrap();
    let text = fhir(Some(&progress), &journal, day(20), &NAMES);
    assert!(!text.contains("Ann"));
    let found = resources(&text);
    let plan = &found[0];
    assert_eq!((&plan["status"], &plan["intent"]), (&"active".into(), &"plan".into()));
    assert_eq!((&plan["period"]["start"], &plan["created"]), (&"2026-11-23".into(), &"2026-12-13".into()));
    let activities = plan["activity"].as_array().unwrap();
    assert_eq!(activities.len(), planned.items.len());
    for (activity, item) in activities.iter().zip(&planned.items) {
        let detail = &activity["detail"];
        assert_eq!(detail["code"]["text"], item.exercise.id);
        assert_eq!(detail["description"], "2 × 10 \"each\"");
        let expected = if item.in_phase(planned.phase) { "in-progress" } else { "not-started" };
        assert_eq!(detail["status"], expected);
        let repeat = &detail["scheduledTiming"]["repeat"];
        assert_eq!(repeat["frequency"].as_u64(), repeat["dayOfWeek"].as_array().map(|days| days.len() as u64));
    }
    // Two weeks are over on the third Sunday, and nothing was done: 0 is a value.
    let weeks: Vec<_> =
        found[1..].iter().map(|it| (&it["effectivePeriod"]["end"], &it["valueQuantity"]["value"])).collect();
    assert_eq!(weeks, [(&"2026-11-29".into(), &0.into()), (&"2026-12-06".into(), &0.into())]);
}

#[test]
fn nothing_is_a_bundle_as_well() {
    assert_eq!(resources(&fhir(None, &[], day(0), &NAMES)), Vec::<Value>::new());
}

#[test]
fn ten_years_are_the_same_each_time() {
    let mut dice = Dice::new(3);
    let journal = live(&person(&mut dice), false, &Habits::STEADY, day(0), 3653, &mut dice);
    let (progress, _) = replay(&journal);
    let text = fhir(progress.as_ref(), &journal, day(3653), &NAMES);
    assert_eq!(text, fhir(progress.as_ref(), &journal, day(3653), &NAMES));
    let found = resources(&text);
    let weeks = found.iter().filter(|it| it["effectivePeriod"].is_object()).count();
    assert_eq!(weeks, 3653 / 7);
    assert!(found.len() > 5000, "{}", found.len());
    // A plan from a century ago adds no century of weeks.
    let wrong = Entry { date: day(0) - Days::new(36_525), ..journal[0].clone() };
    let weeks = resources(&fhir(None, &[wrong], day(0), &NAMES)).len();
    assert_eq!(weeks, 523);
    assert_ne!(mark(&journal, day(0)), mark(&journal[1..], day(0)));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(32))]

    /// Whatever happened, the bundle is whole, and the person's own words are not in it.
    #[test]
    fn every_journal_has_its_bundle(journal in proptest::collection::vec(arbitrary::entry(), 0..30), on in arbitrary::date()) {
        let text = fhir(None, &journal, on, &NAMES);
        resources(&text);
        for entry in &journal {
            if let Fact::Won(words) = &entry.fact {
                prop_assert!(words.as_str().len() < 8 || !text.contains(words.as_str()));
            }
        }
    }
}
