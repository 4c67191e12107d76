//! Weekly work by family, beside the cap on its growth.

use chrono::{Days, NaiveDate};

use super::since;
use super::weeks::monday;
use crate::journal::{Entry, Fact, ItemLog};
use steadyback_catalogue::enum_set::Member;
use steadyback_catalogue::exercise::Family;
use steadyback_catalogue::measure::Volume;

/// Weeks that the cap looks back, so that an easier week or one away does not lower it.
const LOOK_BACK: usize = 4;
/// The hard cap of weekly growth (source 001, R01).
const CAP_PERCENT: u64 = 110;

/// The work of one family in one week.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct WeekVolume {
    pub monday: NaiveDate,
    /// What was done; 0 is a week without it.
    pub done: Volume,
    /// The most of the four weeks before, and a tenth; `None` if there was nothing. One smallest step may go above it.
    pub cap: Option<Volume>,
}

/// Weekly work of every family with loaded work in the journal, from its first week to this one.
pub fn volumes(journal: &[Entry], today: NaiveDate) -> Vec<(Family, Vec<WeekVolume>)> {
    let mut work: Vec<Vec<Week>> = vec![Vec::new(); Family::ALL.len()];
    for entry in journal {
        let Fact::Session(log) = &entry.fact else { continue };
        let week = monday(entry.date);
        for item in log.items.iter().filter(|item| item.exercise.loaded && item.done > 0) {
            add(&mut work[item.exercise.family.index() as usize], week, done(item));
        }
    }
    let with_work = Family::ALL.iter().zip(&work).filter(|(_, weeks)| !weeks.is_empty());
    with_work.map(|(family, weeks)| (*family, weekly(weeks, monday(today)))).collect()
}

/// What of a journal tells the work of the last so many weeks: from the four weeks before them on, which their caps stand on.
pub fn last_weeks(journal: &[Entry], weeks: usize, today: NaiveDate) -> &[Entry] {
    let days = (weeks + LOOK_BACK) as u64 * 7;
    monday(today).checked_sub_days(Days::new(days)).map_or(journal, |first| since(journal, first))
}

/// A Monday and the work of the week, in hundredths as in [`Volume`].
type Week = (NaiveDate, u64);

/// Weeks stay in order; nearly always it is the last one.
fn add(weeks: &mut Vec<Week>, monday: NaiveDate, work: u64) {
    let before = weeks.iter().rev().take_while(|week| week.0 > monday).count();
    let at = weeks.len() - before;
    match at.checked_sub(1).and_then(|last| weeks.get_mut(last)).filter(|week| week.0 == monday) {
        Some(week) => week.1 += work,
        None => weeks.insert(at, (monday, work)),
    }
}

fn done(item: &ItemLog) -> u64 {
    u64::from(item.exercise.volume(item.dose).0) * u64::from(item.done) / u64::from(item.dose.total())
}

fn weekly(work: &[Week], last: NaiveDate) -> Vec<WeekVolume> {
    let mut weeks: Vec<WeekVolume> = Vec::new();
    let mut rest = work.iter().peekable();
    let mut sums: Vec<u64> = Vec::new();
    let Some(first) = work.first().map(|(monday, _)| *monday) else { return weeks };
    for monday in first.iter_weeks().take_while(|monday| *monday <= last) {
        let sum = rest.next_if(|(date, _)| *date == monday).map_or(0, |(_, volume)| *volume);
        let most = sums[sums.len().saturating_sub(LOOK_BACK)..].iter().max().filter(|most| **most > 0);
        let cap = most.map(|most| volume(most * CAP_PERCENT / 100));
        weeks.push(WeekVolume { monday, done: volume(sum), cap });
        sums.push(sum);
    }
    weeks
}

fn volume(sum: u64) -> Volume {
    Volume(u32::try_from(sum).unwrap_or(u32::MAX))
}
