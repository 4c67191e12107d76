//! Measures, and what the rules changed.

use chrono::NaiveDate;

use crate::en::words::{full_date, plural, short_date};
use crate::en::{exercises, outcome, rules};
use steadyback_catalogue::functional_test::{BodySide, TestResult};
use steadyback_rules::insight::{Changed, Point, Report};
use steadyback_rules::outcome::{Change, Instrument, Score};
use steadyback_rules::progression::{Decision, Prescription};

pub(super) fn measures(report: &Report) -> Vec<String> {
    let mut lines: Vec<String> = report.tests.iter().map(test).collect();
    lines.extend(report.scores.iter().map(score));
    if lines.is_empty() {
        lines.push("None yet.".to_owned());
    }
    lines
}

fn test([first, last]: &[Point<TestResult>; 2]) -> String {
    let name = outcome::name(last.value.kind());
    let side = match last.value.side() {
        Some(BodySide::Left) => ", left",
        Some(BodySide::Right) => ", right",
        None => "",
    };
    let value = |point: &Point<TestResult>| outcome::value(point.value.kind(), point.value.value());
    course(&format!("{name}{side}"), &(first.date, value(first)), &(last.date, value(last)), last.change)
}

fn score([first, last]: &[Point<Score>; 2]) -> String {
    let name = match last.value.instrument() {
        Instrument::Peg => "PEG, asked in own words, 0 to 10, 0 is best",
        Instrument::Activities => "Own activities, 0 to 10, 10 is best",
        Instrument::Roland => "Roland-Morris, 0 to 24, 0 is best",
    };
    course(name, &(first.date, points(first.value)), &(last.date, points(last.value)), last.change)
}

fn points(score: Score) -> String {
    match score {
        Score::Peg(peg) => outcome::of_score(peg.tenths()),
        Score::Activities(own) => outcome::of_score(own.tenths()),
        Score::Roland(roland) => roland.count().to_string(),
    }
}

/// "Bridge hold: 30 s on 23 November 2026, 90 s on 21 December 2026. Better …", or the one result there is.
fn course(name: &str, first: &(NaiveDate, String), last: &(NaiveDate, String), change: Option<Change>) -> String {
    let change = match change {
        Some(Change::Better) => " Better by more than the measurement error.",
        Some(Change::Worse) => " Worse by more than the measurement error.",
        Some(Change::NoRealChange) => " No change beyond the measurement error.",
        None => "",
    };
    let when = |(date, value): &(NaiveDate, String)| format!("{value} on {}", full_date(*date));
    let before = if first.0 == last.0 { String::new() } else { format!("{}, ", when(first)) };
    format!("{name}: {before}{}.{change}", when(last))
}

pub(super) fn changes(report: &Report) -> Vec<String> {
    let mut lines: Vec<String> = report.changes.iter().map(changed).collect();
    if report.more_changes > 0 {
        let more = u32::try_from(report.more_changes).unwrap_or(u32::MAX);
        lines.push(format!("And {} before that.", plural(more, "change", "changes")));
    }
    if lines.is_empty() {
        lines.push("Nothing.".to_owned());
    }
    lines
}

/// One or two changes are told, more are counted.
fn changed(changed: &Changed) -> String {
    let told = match changed.decisions.as_slice() {
        [one] => what(one),
        [one, two] => format!("{}; {}", what(one), what(two)),
        more => format!("{} exercises changed", more.len()),
    };
    format!("{}, {}: {told}", short_date(changed.date), rules::rule(changed.rule).name)
}

fn what(decision: &Decision) -> String {
    match (decision.before, decision.after) {
        (Prescription::Doing(old, _), Prescription::Doing(new, _)) if old == new => {
            format!("{} {}", exercises::text(new).name, rules::change(decision))
        }
        _ => rules::change(decision),
    }
}
