//! Pain at rest, day by day, and its running median.

use chrono::{Days, NaiveDate};

use super::flares::{FlareSpan, unsettled};
use super::plans::Plans;
use super::since;
use crate::journal::{Entry, Fact};
use crate::progression::Decision;
use steadyback_catalogue::measure::Pain;

/// Days that a running median looks back at the most; answers from before say nothing about now (our own choice).
const LOOK_BACK: u64 = 28;

/// The highest pain at rest that was told on each day, oldest first; days without an answer are not in it.
pub fn pain_days(journal: &[Entry]) -> Vec<(NaiveDate, Pain)> {
    let told = |entry: &Entry| match &entry.fact {
        Fact::RestPain(pain) | Fact::NextDay { pain, .. } => Some((entry.date, *pain)),
        Fact::Session(log) => Some((entry.date, log.before)),
        _ => None,
    };
    let mut days: Vec<(NaiveDate, Pain)> = Vec::new();
    for (date, pain) in journal.iter().filter_map(told) {
        // Nearly always the last day or a later one.
        let at = if days.last().is_none_or(|last| last.0 < date) {
            days.len()
        } else {
            days.partition_point(|day| day.0 < date)
        };
        match days.get_mut(at).filter(|day| day.0 == date) {
            Some(day) => day.1 = day.1.max(pain),
            None => days.insert(at, (date, pain)),
        }
    }
    days
}

/// The median of the last seven of these days, of five or three where there are no more; `None` with fewer.
pub(super) fn median(days: &[(NaiveDate, Pain)]) -> Option<Pain> {
    let count = [7, 5, 3].into_iter().find(|count| days.len() >= *count)?;
    let mut last: Vec<Pain> = days[days.len() - count..].iter().map(|(_, pain)| *pain).collect();
    last.sort();
    Some(last[count / 2])
}

/// Why days are marked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Why {
    Flare,
    /// A deload week.
    EasierWeek,
}

/// Days that are marked in a chart.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Mark {
    pub why: Why,
    /// The first.
    pub from: NaiveDate,
    /// The last.
    pub until: NaiveDate,
}

/// Pain at rest, ready to be drawn.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PainSeries {
    /// The day of the first point.
    pub from: NaiveDate,
    /// One point a day: the highest pain at rest, `None` where nobody answered.
    pub days: Vec<Option<Pain>>,
    /// The running median on each of these days, over the last 7, 5 or 3 answers within four weeks; a gap with fewer.
    pub usual: Vec<Option<Pain>>,
    /// Flares and easier weeks that touch these days.
    pub marks: Vec<Mark>,
}

/// Pain at rest on the days from the first to the last, both included.
pub fn pain_series(journal: &[Entry], decisions: &[Decision], from: NaiveDate, until: NaiveDate) -> PainSeries {
    // Nothing looks further back than the first median.
    let all = pain_days(from.checked_sub_days(Days::new(LOOK_BACK)).map_or(journal, |first| since(journal, first)));
    let (mut days, mut usual) = (Vec::new(), Vec::new());
    let mut marks = flare_marks(&unsettled(decisions), from, until);
    let plans = Plans::of(journal);
    let mut easier: Option<Mark> = None;
    for date in from.iter_days().take_while(|date| *date <= until) {
        let end = all.partition_point(|(day, _)| *day <= date);
        let old = date - Days::new(LOOK_BACK);
        let begin = all.partition_point(|(day, _)| *day <= old);
        let last = all[..end].last().filter(|(day, _)| *day == date);
        days.push(last.map(|(_, pain)| *pain));
        usual.push(median(&all[begin.min(end)..end]));
        if plans.on(date).is_some_and(|plan| plan.is_deload(date)) {
            easier.get_or_insert(Mark { why: Why::EasierWeek, from: date, until: date }).until = date;
        } else {
            marks.extend(easier.take());
        }
    }
    marks.extend(easier);
    PainSeries { from, days, usual, marks }
}

fn flare_marks(flares: &[FlareSpan], from: NaiveDate, until: NaiveDate) -> Vec<Mark> {
    let mark = |flare: &FlareSpan| {
        // The day on which it was said to be over is no longer part of it.
        let last = flare.until.map_or(until, |end| (end - Days::new(1)).max(flare.since));
        Mark { why: Why::Flare, from: flare.since.max(from), until: last.min(until) }
    };
    flares.iter().map(mark).filter(|mark| mark.from <= mark.until).collect()
}
