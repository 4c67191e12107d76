//! "Is it helping?": what can be compared, what it says together, and how sure that is.

use chrono::{Days, NaiveDate};

use super::flares::FlareSpan;
use super::measures::compare;
use super::pain::{median, pain_days};
use super::plans::Plans;
use crate::journal::{Entry, Fact};
use crate::outcome::{Change, Instrument};
use crate::progression::Decision;
use steadyback_catalogue::functional_test::{TestKind, TestResult};
use steadyback_catalogue::measure::Pain;

/// The comparison goes back a year at the most (our own choice).
const YEAR: u64 = 364;
/// Weeks before there is an answer at all (our own choice).
const FEW_WEEKS: i64 = 2;
/// Weeks before an answer can be more than a first impression (source 003, R40).
const SURE_WEEKS: i64 = 6;
/// Least change of pain at rest that counts (Ostelo 2008: 2 points).
const PAIN_CHANGE: u16 = 2;
/// Least change of the length of a flare that counts, in days (our own choice).
const FLARE_CHANGE: u16 = 2;
/// Days after which the last answer is too old to say how things are: for what is asked daily or weekly, and monthly.
const OLD_WEEKLY: i64 = 35;
const OLD_MONTHLY: i64 = 63;

/// The answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Helping {
    /// Fewer than two weeks.
    TooEarly,
    /// Nothing can be compared yet.
    TooLittle,
    /// Something is better and nothing worse.
    Better,
    /// Nothing has changed by more than measurement error.
    Unchanged,
    /// Some things are better and some worse.
    Mixed,
    /// Something is worse and nothing better.
    Worse,
}

/// How sure it is. Never more than fair: one person's numbers cannot tell what caused them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sure {
    /// Under six weeks: a first impression.
    First,
    /// Six weeks or more, and one thing alone says so.
    Alone,
    /// Six weeks or more, and things that do not agree.
    Split,
    /// Six weeks or more, and two things or more that say the same.
    Fair,
}

/// What was compared.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum What {
    /// Pain at rest, the median of the first and the last days, 0–10.
    Pain,
    /// The three weekly questions, in tenths.
    Peg,
    /// Own activities, in tenths.
    Activities,
    /// Roland-Morris, 0–24.
    Roland,
    /// Five sit-to-stands, in tenths of a second.
    SitToStand,
    /// Days that the first and the last flare lasted, of those that are over.
    Flares,
}

/// One comparison.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Evidence {
    pub what: What,
    /// At the start.
    pub from: u16,
    /// Now.
    pub to: u16,
    /// What that comes to.
    pub change: Change,
}

/// The answer with its basis.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Answer {
    /// What it comes to.
    pub helping: Helping,
    /// How sure.
    pub sure: Sure,
    /// Since when things are compared.
    pub since: Option<NaiveDate>,
    /// Whole weeks since then.
    pub weeks: u16,
    /// Days with an answer about pain since then.
    pub answers: u16,
    /// What was compared.
    pub basis: Vec<Evidence>,
}

impl Answer {
    /// Whether things are compared with how they were a year ago, not with the start.
    pub const fn is_of_a_year(&self) -> bool {
        self.weeks as u64 * 7 >= YEAR
    }
}

/// Is it helping, as of a day, given the decisions that the journal led to?
pub fn helping(journal: &[Entry], decisions: &[Decision], today: NaiveDate) -> Answer {
    let days = pain_days(journal);
    let flares = super::flares::spans(&days, decisions);
    answer(journal, &Plans::of(journal), &days, &flares, today)
}

pub(super) fn answer(
    journal: &[Entry],
    plans: &Plans,
    days: &[(NaiveDate, Pain)],
    flares: &[FlareSpan],
    today: NaiveDate,
) -> Answer {
    let Some(first) = plans.first_day().filter(|first| *first <= today) else {
        return Answer {
            helping: Helping::TooEarly,
            sure: Sure::First,
            since: None,
            weeks: 0,
            answers: 0,
            basis: vec![],
        };
    };
    let since = first.max(today - Days::new(YEAR));
    let weeks = (today - since).num_days() / 7;
    let window = |date: NaiveDate| (since..=today).contains(&date);
    let days: Vec<_> = days.iter().copied().filter(|(date, _)| window(*date)).collect();
    let recent: Vec<&Entry> = journal.iter().filter(|entry| window(entry.date)).collect();
    let flares: Vec<_> = flares.iter().filter(|flare| window(flare.since)).collect();
    let basis: Vec<Evidence> = [
        pain(&days, today),
        score(&recent, Instrument::Peg, today),
        score(&recent, Instrument::Activities, today),
        score(&recent, Instrument::Roland, today),
        sit_to_stand(&recent, today),
        settling(&flares),
    ]
    .into_iter()
    .flatten()
    .collect();
    let count = |change| basis.iter().filter(|it| it.change == change).count();
    let (better, worse) = (count(Change::Better), count(Change::Worse));
    let helping = match (better, worse) {
        _ if weeks < FEW_WEEKS => Helping::TooEarly,
        _ if basis.is_empty() => Helping::TooLittle,
        (0, 0) => Helping::Unchanged,
        (_, 0) => Helping::Better,
        (0, _) => Helping::Worse,
        _ => Helping::Mixed,
    };
    let of = |agreed| if agreed < 2 { Sure::Alone } else { Sure::Fair };
    let sure = match helping {
        _ if weeks < SURE_WEEKS => Sure::First,
        Helping::Better => of(better),
        Helping::Worse => of(worse),
        Helping::Unchanged => of(basis.len()),
        Helping::Mixed => Sure::Split,
        Helping::TooEarly | Helping::TooLittle => Sure::First,
    };
    Answer {
        helping,
        sure,
        since: Some(since),
        weeks: u16::try_from(weeks).unwrap_or(u16::MAX),
        answers: u16::try_from(days.len()).unwrap_or(u16::MAX),
        basis,
    }
}

/// The first days with an answer against the last: seven each, five or three where there are no more.
fn pain(days: &[(NaiveDate, Pain)], today: NaiveDate) -> Option<Evidence> {
    let fresh = days.last().is_some_and(|(last, _)| (today - *last).num_days() < OLD_WEEKLY);
    let count = [7, 5, 3].into_iter().find(|count| fresh && days.len() >= count * 2)?;
    let from = u16::from(median(&days[..count])?.score());
    let to = u16::from(median(&days[days.len() - count..])?.score());
    Some(Evidence { what: What::Pain, from, to, change: Change::between(from, to, PAIN_CHANGE, true) })
}

fn score(journal: &[&Entry], instrument: Instrument, today: NaiveDate) -> Option<Evidence> {
    let (what, old) = match instrument {
        Instrument::Peg => (What::Peg, OLD_WEEKLY),
        Instrument::Activities => (What::Activities, OLD_WEEKLY),
        Instrument::Roland => (What::Roland, OLD_MONTHLY),
    };
    let of = |entry: &&&Entry| matches!(&entry.fact, Fact::Scored(score) if score.instrument() == instrument);
    let value = |entry: &Entry| if let Fact::Scored(score) = entry.fact { Some(score) } else { None };
    let last = journal.iter().filter(of).max_by_key(|entry| entry.date)?;
    let latest = value(last).filter(|_| (today - last.date).num_days() < old)?;
    // The earliest that can be compared: own activities only within one list.
    let mut earlier: Vec<_> = journal.iter().filter(of).filter(|entry| entry.date < last.date).collect();
    earlier.sort_by_key(|it| it.date);
    let mut compared = earlier.into_iter().filter_map(|entry| value(entry));
    let (first, change) = compared.find_map(|first| Some((first, compare(first, latest)?)))?;
    Some(Evidence { what, from: first.number(), to: latest.number(), change })
}

fn sit_to_stand(journal: &[&Entry], today: NaiveDate) -> Option<Evidence> {
    let of = |entry: &&Entry| match entry.fact {
        Fact::Tested(result) if result.kind() == TestKind::SitToStand => Some((entry.date, result)),
        _ => None,
    };
    let results: Vec<(NaiveDate, TestResult)> = journal.iter().filter_map(of).collect();
    let first = results.iter().min_by_key(|(date, _)| *date)?;
    let last = results.iter().max_by_key(|(date, _)| *date)?;
    let fits = first.0 < last.0 && (today - last.0).num_days() < OLD_MONTHLY;
    let change = Change::of_tests(first.1, last.1).filter(|_| fits)?;
    Some(Evidence { what: What::SitToStand, from: first.1.value(), to: last.1.value(), change })
}

/// The first flare against the last that is over.
fn settling(flares: &[&FlareSpan]) -> Option<Evidence> {
    let over: Vec<_> = flares.iter().filter_map(|flare| flare.until.map(|until| flare.days(until))).collect();
    let ([from, ..], [.., to]) = (over.as_slice(), over.as_slice()) else { return None };
    let change = Change::between(*from, *to, FLARE_CHANGE, true);
    (over.len() >= 2).then_some(Evidence { what: What::Flares, from: *from, to: *to, change })
}
