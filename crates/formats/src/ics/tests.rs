//! Read back by another library, and held against the letter of RFC 5545.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{Datelike, Days, Weekday};
use icalendar::parser::{Component, read_calendar, unfold};
use proptest::prelude::*;

use super::*;
use crate::arbitrary;
use steadyback_rules::planner;
use steadyback_simulate::{Dice, person};

const TITLES: Titles = Titles { calendar: "Practice", strength: "Long", mobility: "Short", tests: "Check" };
const MORNING: Call = Call { at: 7 * 60 + 30, alarm: Some(15) };

/// Days from Monday 23 November 2026.
fn day(day: u64) -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, 23).unwrap() + Days::new(day)
}

fn noon() -> NaiveDateTime {
    day(0).and_hms_opt(12, 0, 5).unwrap()
}

/// The first file of somebody.
fn made(plan: &Plan, from: NaiveDate, call: Call, titles: &Titles) -> String {
    ics(plan, from, call, titles, &mut Issue::new(7), noon())
}

/// Strength on Monday, Wednesday and Friday, mobility on Tuesday; 30 minutes.
fn plan() -> Plan {
    use DayKind::{Mobility as M, Rest as R, Strength as S};
    let plan = planner::plan(&person(&mut Dice::new(1)), false, day(0)).plan;
    Plan { week: [S, M, S, R, S, R, R], minutes: steadyback_rules::minutes::SessionMinutes::Thirty, ..plan }
}

/// The value of a property of an event.
fn value(event: &Component, name: &str) -> String {
    let found: Vec<_> = event.properties.iter().filter(|it| it.name == name).collect();
    assert_eq!(found.len(), 1, "{name}");
    found[0].val.clone().unescape_text().to_string()
}

/// The events as the other library reads them: id, start, end, title. Every line is held against the letter as well.
#[track_caller]
fn events(text: &str) -> Vec<[String; 4]> {
    assert!(text.ends_with("END:VCALENDAR\r\n"));
    assert_eq!(text.matches('\n').count(), text.matches("\r\n").count());
    assert_eq!(text.matches('\r').count(), text.matches("\r\n").count());
    assert!(text.split("\r\n").all(|line| line.len() <= 75), "a long line in {text}");
    let unfolded = unfold(text);
    let calendar = read_calendar(&unfolded).unwrap();
    for (name, expected) in [("VERSION", "2.0"), ("PRODID", "-//Steadyback//Steadyback//EN")] {
        assert!(calendar.properties.iter().any(|it| it.name == name && it.val == expected), "{name}");
    }
    assert!(calendar.components.iter().all(|it| it.name == "VEVENT"));
    let events: Vec<_> = calendar
        .components
        .iter()
        .map(|it| ["UID", "DTSTART", "DTEND", "SUMMARY"].map(|name| value(it, name)))
        .collect();
    let ids: BTreeSet<_> = events.iter().map(|event| &event[0]).collect();
    assert_eq!(ids.len(), events.len(), "an id twice");
    events
}

fn on<'a>(events: &'a [[String; 4]], date: &str) -> Vec<[&'a str; 3]> {
    let today = events.iter().filter(|event| event[1].starts_with(date));
    today.map(|[_, start, end, title]| [start.as_str(), end, title]).collect()
}

#[test]
fn days_of_the_plan_are_events() {
    let found = events(&made(&plan(), day(0), MORNING, &TITLES));
    // 16 weeks of four days, and tests in weeks 0, 4, 8, 12 and 16.
    assert_eq!(found.len(), 16 * 4 + 5);
    let first = [["20261123T073000", "20261123T080000", "Long"], ["20261123T080000", "20261123T082000", "Check"]];
    assert_eq!(on(&found, "20261123"), first);
    assert_eq!(on(&found, "20261124"), [["20261124T073000", "20261124T074000", "Short"]]);
    assert_eq!(on(&found, "20261126"), <[[&str; 3]; 0]>::default());
    // The Friday of week 4 is the day of its tests.
    assert_eq!(on(&found, "20261218").last(), Some(&["20261218T080000", "20261218T082000", "Check"]));
    assert_eq!(found[0][0], "0000000000000007-20261123-session@steadyback.invalid");
    assert_eq!(found[1][0], "0000000000000007-20261123-tests@steadyback.invalid");
}

#[test]
fn a_file_begins_no_earlier_than_the_plan_and_goes_on_after_its_end() {
    #[track_caller]
    fn check(from: NaiveDate, first: &str, count: usize) {
        let found = events(&made(&plan(), from, MORNING, &TITLES));
        assert_eq!((&found[0][1][..8], found.len()), (first, count));
    }
    check(day(0) - Days::new(9), "20261123", 69);
    check(day(1), "20261124", 16 * 4 + 4);
    // Ten years on it is as full, and four rounds of tests are in it.
    check(day(3655), "20361125", 16 * 4 + 4);
}

#[test]
fn alarms_are_there_where_they_are_wanted() {
    let alarms = |alarm| {
        let text = made(&plan(), day(0), Call { alarm, ..MORNING }, &TITLES);
        let unfolded = unfold(&text);
        let calendar = read_calendar(&unfolded).unwrap();
        let of = |event: &Component| {
            event
                .components
                .iter()
                .map(|it| (it.name.to_string(), value(it, "TRIGGER"), value(it, "ACTION")))
                .collect::<Vec<_>>()
        };
        let all: BTreeSet<_> = calendar.components.iter().map(of).collect();
        all.into_iter().collect::<Vec<_>>()
    };
    assert_eq!(alarms(None), [vec![]]);
    let alarm = |trigger: &str| ("VALARM".to_owned(), trigger.to_owned(), "DISPLAY".to_owned());
    assert_eq!(alarms(Some(15)), [vec![alarm("-PT15M")]]);
    assert_eq!(alarms(Some(0)), [vec![alarm("-PT0M")]]);
}

#[test]
fn a_session_late_at_night_ends_on_the_next_day() {
    let late =
        |at| on(&events(&made(&plan(), day(2), Call { at, alarm: None }, &TITLES)), "20261125")[0].map(str::to_owned);
    assert_eq!(late(0)[..2], ["20261125T000000", "20261125T003000"]);
    assert_eq!(late(1439)[..2], ["20261125T235900", "20261126T002900"]);
    assert_eq!(late(u16::MAX)[..2], ["20261125T235900", "20261126T002900"]);
}

/// What a calendar with update semantics holds after files were brought in, by the other library: id, start, title.
fn brought_in(files: &[String]) -> BTreeSet<[String; 3]> {
    let mut held: BTreeMap<String, (u32, Option<[String; 3]>)> = BTreeMap::new();
    for file in files {
        let unfolded = unfold(file);
        for event in read_calendar(&unfolded).unwrap().components {
            let sequence: u32 = value(&event, "SEQUENCE").parse().unwrap();
            let cancelled = event.properties.iter().any(|it| it.name == "STATUS" && it.val == "CANCELLED");
            let [id, start, title] = ["UID", "DTSTART", "SUMMARY"].map(|name| value(&event, name));
            let before = held.get(&id).map(|(sequence, _)| *sequence);
            assert!(before.is_none_or(|before| before < sequence), "{id}: {before:?} and {sequence}");
            held.insert(id.clone(), (sequence, (!cancelled).then_some([id, start, title])));
        }
    }
    held.into_values().filter_map(|(_, event)| event).collect()
}

/// The same by the letter, line by line.
fn brought_in_by_lines(files: &[String]) -> BTreeSet<[String; 3]> {
    let mut held = BTreeMap::new();
    for file in files {
        for event in unfold(file).split("BEGIN:VEVENT").skip(1) {
            let of = |name: &str| {
                event.lines().find_map(|it| it.strip_prefix(name)).unwrap_or_default().trim_end().to_owned()
            };
            let [id, start, title] = ["UID:", "DTSTART:", "SUMMARY:"].map(of);
            held.insert(id.clone(), (of("STATUS:") != "CANCELLED").then_some([id, start, title]));
        }
    }
    held.into_values().flatten().collect()
}

type Edit<'a> = &'a dyn Fn(&mut Plan, &mut Call);

/// However often a plan changes, what remains in the calendar is the plan of the last file, from its day on.
#[test]
fn a_file_replaces_the_one_before() {
    #[track_caller]
    fn check(edits: &[Edit]) {
        let (mut issue, mut plan, mut call) = (Issue::new(7), plan(), MORNING);
        let mut files = vec![ics(&plan, day(0), call, &TITLES, &mut issue, noon())];
        for edit in edits {
            edit(&mut plan, &mut call);
            // Between two files what is kept is written and read.
            issue = Issue::read(&issue.write()).unwrap();
            files.push(ics(&plan, day(0), call, &TITLES, &mut issue, noon()));
        }
        let last = brought_in(&[ics(&plan, day(0), call, &TITLES, &mut Issue::new(7), noon())]);
        assert_eq!(brought_in(&files), last);
        assert_eq!(brought_in_by_lines(&files), last);
    }
    let later: Edit = &|_, call| call.at = 18 * 60;
    let other_days: Edit = &|plan, _| plan.week.rotate_right(1);
    let fewer: Edit = &|plan, _| plan.week[1] = DayKind::Rest;
    check(&[later]);
    check(&[other_days]);
    check(&[later, other_days, fewer]);
    check(&[other_days, other_days, later]);
}

/// Two people who begin on one day have no id in common.
#[test]
fn ids_are_of_one_person() {
    let ids = |chance| -> BTreeSet<String> {
        let text = ics(&plan(), day(0), MORNING, &TITLES, &mut Issue::new(chance), noon());
        events(&text).into_iter().map(|[id, ..]| id).collect()
    };
    assert_eq!(ids(1).intersection(&ids(2)).count(), 0);
    assert_eq!(ids(1), ids(1));
}

#[test]
fn a_title_is_a_title_whatever_is_in_it() {
    #[track_caller]
    fn check(title: &'static str, read: &str) {
        let titles = Titles { strength: title, ..TITLES };
        let found = events(&made(&plan(), day(2), MORNING, &titles));
        assert_eq!(found[0][3], read);
        assert_eq!(found.len(), 16 * 4 + 4);
    }
    check("a, b; c\\d", "a, b; c\\d");
    check("one\ntwo", "one\ntwo");
    check("x\r\nEND:VEVENT\r\nEND:VCALENDAR", "x\nEND:VEVENT\nEND:VCALENDAR");
    check("\u{7}bell", "bell");
    let long: &'static str = "Übung 🌱 mit Ausdauer, ".repeat(9).leak();
    check(long, long);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    /// Any plan, any day, any time: a calendar that can be read, with its sessions on the weekdays of the plan.
    #[test]
    fn every_plan_has_its_calendar((plan, from, at) in (arbitrary::plan(), arbitrary::date(), 0..1440u16)) {
        let found = events(&made(&plan, from, Call { at, alarm: Some(10) }, &TITLES));
        prop_assert!(found.iter().any(|event| event[3] == "Check"));
        for event in found.iter().filter(|event| event[3] != "Check") {
            let date = crate::text::from_compact(&event[1][..8]).unwrap();
            let expected = if event[3] == "Long" { DayKind::Strength } else { DayKind::Mobility };
            prop_assert_eq!(plan.day(date), expected);
            prop_assert!(date >= from && date >= plan.start);
        }
        let trains = |weekday: Weekday| plan.week[weekday.num_days_from_monday() as usize] != DayKind::Rest;
        let first = from.max(plan.start);
        let days = first.iter_days().take(DAYS).filter(|date| trains(date.weekday())).count();
        prop_assert_eq!(found.iter().filter(|event| event[3] != "Check").count(), days);
    }
}

/// A session that was moved is on the day it was moved to, in its week alone.
#[test]
fn a_moved_session_is_on_its_day() {
    use steadyback_rules::journal::{Entry, Fact, Own};
    let fact = Fact::Planned(plan(), person(&mut Dice::new(1)).limits(false));
    let (progress, _) = steadyback_rules::progression::replay(&[Entry { date: day(0), fact }]);
    let (moved, _) = progress.unwrap().follow(Own::Move { from: day(4), to: day(5) }).unwrap();
    let found = events(&ics_now(&moved, MORNING, &TITLES, &mut Issue::new(7), noon()));
    let days = ["20261127", "20261128", "20261204", "20261205"].map(|date| on(&found, date).len());
    assert_eq!(days, [0, 1, 1, 0]);
}
