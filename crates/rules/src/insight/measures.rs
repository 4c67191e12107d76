//! Results of tests and questionnaires over time.

use chrono::NaiveDate;

use crate::journal::{Entry, Fact};
use crate::outcome::{Change, Instrument, Score};
use steadyback_catalogue::functional_test::{BodySide, TestKind, TestResult};

/// A measurement and what became of it since the first.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Point<T> {
    /// The day.
    pub date: NaiveDate,
    /// What was measured.
    pub value: T,
    /// Against the first comparable one; `None` for that one itself.
    pub change: Option<Change>,
}

/// The results of a test on a side, oldest first; the last of a day counts.
pub fn tests(journal: &[Entry], kind: TestKind, side: Option<BodySide>) -> Vec<Point<TestResult>> {
    let of = |fact: &Fact| match fact {
        Fact::Tested(result) if result.kind() == kind && result.side() == side => Some(*result),
        _ => None,
    };
    let compare = |first: TestResult, value: TestResult| Change::of_tests(first, value);
    points(journal, of, compare)
}

/// The answers to a questionnaire, oldest first; the last of a day counts. Own activities are compared within one list.
pub fn scores(journal: &[Entry], instrument: Instrument) -> Vec<Point<Score>> {
    let of = |fact: &Fact| match fact {
        Fact::Scored(score) if score.instrument() == instrument => Some(*score),
        _ => None,
    };
    points(journal, of, compare)
}

pub(super) fn compare(first: Score, value: Score) -> Option<Change> {
    match (first, value) {
        (Score::Peg(first), Score::Peg(value)) => Some(Change::of_pegs(first, value)),
        (Score::Activities(first), Score::Activities(value)) => Change::of_activities(first, value),
        (Score::Roland(first), Score::Roland(value)) => Some(Change::of_rolands(first, value)),
        _ => None,
    }
}

fn points<T: Copy>(
    journal: &[Entry],
    of: impl Fn(&Fact) -> Option<T>,
    compare: impl Fn(T, T) -> Option<Change>,
) -> Vec<Point<T>> {
    let found = journal.iter().filter_map(|entry| Some((entry.date, of(&entry.fact)?)));
    let mut dated: Vec<(NaiveDate, T)> = found.collect();
    dated.sort_by_key(|it| it.0);
    let mut points: Vec<Point<T>> = Vec::with_capacity(dated.len());
    for (date, value) in dated {
        if points.last().is_some_and(|point| point.date == date) {
            points.pop();
        }
        let change = points.iter().find_map(|first| compare(first.value, value));
        points.push(Point { date, value, change });
    }
    points
}
