//! Read back by a strict reader: quotes doubled, rows of one length, nothing trimmed.

use chrono::{Days, NaiveDate};
use proptest::prelude::*;

use super::*;
use crate::arbitrary;
use steadyback_catalogue::dose::{Dose, Work};
use steadyback_catalogue::enum_set::EnumSet;
use steadyback_catalogue::functional_test::{BodySide, TestKind, TestResult};
use steadyback_catalogue::library;
use steadyback_catalogue::measure::{Effort, Pain};
use steadyback_rules::journal::{
    Activity, Burden, DayNote, Ended, Fact, Form, ItemLog, Leg, Minutes, Quality, SessionLog,
};
use steadyback_rules::journal::{Trigger, Words};
use steadyback_rules::outcome::{Activities, OwnList, Peg, Rating, Roland, Score};
use steadyback_rules::profile::Site;
use steadyback_rules::progression::replay;
use steadyback_simulate::{Dice, Habits, live, person};

fn day(day: u64) -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, 23).unwrap() + Days::new(day)
}

fn sentences(own: &[String]) -> Sentences<'_> {
    Sentences {
        rule: |_| "hold",
        change: |decision| format!("{:?}, \"so\"", decision.rule),
        because: |_| "=because\nof this".to_owned(),
        flag: |_| "A fever, and more",
        own,
    }
}

/// The rows of a table without its head, as a strict reader sees them.
#[track_caller]
fn rows(text: &str, table: Table) -> Vec<Vec<String>> {
    assert!(text.starts_with('\u{feff}') && text.ends_with("\r\n"));
    let mut reader = csv::ReaderBuilder::new().has_headers(true).flexible(false).from_reader(text.as_bytes());
    let head: Vec<_> = reader.headers().unwrap().iter().map(str::to_owned).collect();
    assert_eq!(head, table.columns());
    reader.records().map(|row| row.unwrap().iter().map(str::to_owned).collect()).collect()
}

fn of(table: Table, facts: &[Fact], own: &[String]) -> Vec<Vec<String>> {
    let journal: Vec<_> = facts.iter().map(|fact| Entry { date: day(0), fact: fact.clone() }).collect();
    rows(&super::csv(table, &journal, &[], &sentences(own), Marks::Comma), table)
}

#[track_caller]
fn check(table: Table, facts: &[Fact], expected: &[&[&str]]) {
    let found: Vec<Vec<String>> = of(table, facts, &[]);
    let expected: Vec<Vec<&str>> = expected.iter().map(|row| [&["2026-11-23"], *row].concat()).collect();
    assert_eq!(found, expected);
}

fn pain(score: u8) -> Pain {
    Pain::new(score).unwrap()
}

#[test]
fn nothing_happened_is_a_head_alone() {
    for table in Table::ALL {
        let text = super::csv(table, &[], &[], &sentences(&[]), Marks::Comma);
        assert_eq!(text, format!("\u{feff}{}\r\n", table.columns().join(",")));
        assert_eq!(rows(&text, table), Vec::<Vec<String>>::new());
    }
}

#[test]
fn every_kind_of_thing_has_its_row() {
    let item = |dose, done, peak: Option<u8>, effort: Option<u8>, quality, ended| ItemLog {
        slot: 3,
        exercise: library::by_id("side-plank-knees").or_else(|| library::by_id("glute-bridge")).unwrap(),
        dose,
        done,
        peak: peak.and_then(Pain::new),
        effort: effort.and_then(Effort::new),
        quality,
        ended,
    };
    let reps = item(Dose::of(2, 10, Work::Reps), 20, Some(0), Some(7), Quality::Fine, Ended::Done);
    let held = item(Dose::of(1, 3, Work::Holds(10)), 0, None, None, Quality::Sharp, Ended::Hurt);
    let id = reps.exercise.id;
    let log = |items| Fact::Session(SessionLog { form: Form::Short, before: pain(3), after: Some(pain(0)), items });
    let sessions = [log(vec![]), Fact::RestPain(pain(1)), log(vec![reps, held])];
    check(Table::Sessions, &sessions, &[&["1", "short", "3", "0"], &["2", "short", "3", "0"]]);
    let done = ["2", "1", "3", id, "2", "20", "reps", "", "20", "0", "7", "fine", "done"];
    let hurt = ["2", "2", "3", id, "1", "3", "holds", "10", "0", "", "", "sharp-pain", "stopped-by-pain"];
    check(Table::Exercises, &sessions, &[&done, &hurt]);
    let next = Fact::NextDay { session: day(1), pain: pain(10), leg: Leg::FurtherDown };
    let answered = [&["rest", "", "0", ""][..], &["next-day", "2026-11-24", "10", "further-down"]];
    check(Table::CheckIns, &[Fact::RestPain(pain(0)), next], &answered);
    let test = |kind, side, value| Fact::Tested(TestResult::new(kind, side, value).unwrap());
    let tests = [test(TestKind::SitToStand, None, 104), test(TestKind::SidePlank, Some(BodySide::Left), 0)];
    check(Table::Tests, &tests, &[&["sit-to-stand-5x", "", "10.4", "s"], &["side-plank", "left", "0", "s"]]);
    let moved = |activity, minutes, effort| Fact::Moved { activity, minutes: Minutes::new(minutes).unwrap(), effort };
    let walks = [
        Fact::Walked { minutes: 25 },
        moved(Activity::with_code(1009).unwrap(), 600, Effort::new(0)),
        moved(Activity::OTHER, 1, None),
    ];
    check(Table::Activities, &walks, &[&["walking", "25", ""], &["tai-chi", "600", "0"], &["other", "1", ""]]);
    let note = DayNote { fatigue: Some(Burden::Little), poor_sleep: None, stress: Some(Burden::Much) };
    let told = [
        Fact::Noted(note),
        Fact::Triggered(EnumSet::EMPTY),
        Fact::Triggered(EnumSet::EMPTY.with(Trigger::CarRide, true)),
        Fact::FeltAt(EnumSet::EMPTY),
        Fact::FeltAt(EnumSet::EMPTY.with(Site::Buttock, true)),
        Fact::FlareBegan,
        Fact::FlareEnded,
        Fact::Screened(EnumSet::EMPTY),
        Fact::Screened(EnumSet::EMPTY.with(Flag::Fever, true)),
        Fact::Cleared,
        Fact::ClockCorrected,
    ];
    let days: [&[&str]; 12] = [
        &["fatigue", "little"],
        &["stress", "much"],
        &["trigger", "none"],
        &["trigger", "car-ride"],
        &["felt-at", "nowhere"],
        &["felt-at", "buttock"],
        &["flare", "began"],
        &["flare", "ended"],
        &["screening", "none"],
        &["screening", "A fever, and more"],
        &["clearance", "confirmed"],
        &["clock", "corrected"],
    ];
    check(Table::Days, &told, &days);
}

#[test]
fn questionnaires_have_their_parts_and_their_score() {
    let rating = |score| Rating::new(score).unwrap();
    let peg = Peg { pain: rating(4), enjoyment: rating(4), activity: rating(5) };
    let own = vec!["carry the shopping".to_owned(), "=2+3".to_owned(), "\u{202e}\n".to_owned()];
    let list = OwnList::of(&own);
    let rated = |list| {
        Fact::Scored(Score::Activities(Activities::new(list, [Some(rating(0)), None, Some(rating(9))]).unwrap()))
    };
    let found = of(Table::Questionnaires, &[Fact::Scored(Score::Peg(peg)), rated(list), rated(OwnList(7))], &own);
    let found: Vec<_> = found.iter().map(|row| row[1..].join(" ")).collect();
    let expected = [
        "peg pain 4",
        "peg enjoyment 4",
        "peg activity 5",
        "peg score 4.3",
        "own-activities carry the shopping 0",
        "own-activities activity-3 9",
        "own-activities score 4.5",
        "own-activities activity-1 0",
        "own-activities activity-3 9",
        "own-activities score 4.5",
    ];
    assert_eq!(found, expected);
    let rolands = [Fact::Scored(Score::Roland(Roland::counted(0).unwrap()))];
    check(Table::Questionnaires, &rolands, &[&["roland-morris", "score", "0"]]);
    let found = of(Table::Questionnaires, &[Fact::Scored(Score::Roland(Roland::ticked(0b101).unwrap()))], &[]);
    let values: Vec<_> = found.iter().map(|row| format!("{} {}", row[2], row[3])).collect();
    assert_eq!(values[..4], ["item-1 1", "item-2 0", "item-3 1", "item-4 0"]);
    assert_eq!((values.len(), values[24].as_str()), (25, "score 2"));
}

#[test]
fn no_words_become_a_formula_or_break_a_row() {
    #[track_caller]
    fn check(words: &str, expected: &str) {
        let mut sheet = sheet::Sheet::new(&["a", "b"], Marks::Comma);
        sheet.text_cell(words);
        sheet.number(7);
        let text = sheet.text();
        let mut reader = csv::ReaderBuilder::new().flexible(false).from_reader(text.as_bytes());
        let rows: Vec<_> = reader.records().map(Result::unwrap).collect();
        assert_eq!((rows.len(), &rows[0][0], &rows[0][1]), (1, expected, "7"), "{words:?}");
    }
    check("plain", "plain");
    check("a, b", "a, b");
    check("say \"so\"", "say \"so\"");
    check("\"", "\"");
    check("one\ntwo\r\nthree", "one\ntwo\r\nthree");
    check(" around ", " around ");
    check("a=b", "a=b");
    check("=cmd|' /C calc'!A0", "'=cmd|' /C calc'!A0");
    check("=HYPERLINK(\"x\",\"y\")", "'=HYPERLINK(\"x\",\"y\")");
    for letter in ['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠'] {
        check(&format!("{letter}1"), &format!("'{letter}1"));
    }
    check("\u{202e}bidi", "\u{202e}bidi");
    check("'=1", "'=1");
    // What a person can write has no breaks and turns no text around.
    let won = Words::new("-1 pain,\r\n\u{202e}\"yes\"").unwrap();
    let found = of(Table::Days, &[Fact::Won(won)], &[]);
    assert_eq!(found[0][1..], ["win", "'-1 pain, \"yes\""]);
}

#[test]
fn ten_years_of_decisions_are_whole() {
    let mut dice = Dice::new(3);
    let journal = live(&person(&mut dice), false, &Habits::STEADY, day(0), 3653, &mut dice);
    let (_, decided) = replay(&journal);
    let text = super::csv(Table::Decisions, &journal, &decided, &sentences(&[]), Marks::Comma);
    let found = rows(&text, Table::Decisions);
    assert_eq!(found.len(), decided.len());
    assert!(found.len() > 1000 && found.iter().all(|row| row[5] == "'=because\nof this" && row[4].ends_with("\"so\"")));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    /// Whatever happened, every table can be read, and nothing in it begins like a formula.
    #[test]
    fn every_journal_has_its_tables(
        journal in proptest::collection::vec(arbitrary::entry(), 0..30),
        own in proptest::collection::vec(any::<String>(), 0..4),
    ) {
        for table in Table::ALL {
            let text = super::csv(table, &journal, &[], &sentences(&own), Marks::Comma);
            for row in rows(&text, table) {
                prop_assert!(row.iter().all(|cell| !cell.starts_with(['=', '+', '-', '@', '\t', '\r'])));
            }
        }
    }
}

/// Where a decimal is written with a comma, cells are set apart by semicolons, and a text with one is quoted.
#[test]
fn spreadsheets_of_every_language_read_it() {
    #[track_caller]
    fn check(marks: Marks, expected: &str) {
        let mut sheet = sheet::Sheet::new(&["a", "b", "c"], marks);
        sheet.tenths(25);
        sheet.text_cell("one; two");
        sheet.text_cell("one, two");
        assert_eq!(sheet.text().trim_start_matches('\u{feff}').replace("\r\n", "|"), expected);
    }
    check(Marks::Comma, "a,b,c|2.5,one; two,\"one, two\"|");
    check(Marks::Semicolon, "a;b;c|2,5;\"one; two\";one, two|");
}
