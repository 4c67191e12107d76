//! Weekly work by family, beside the cap on its growth.

use chrono::NaiveDate;

use super::weeks::monday;
use crate::domain::exercise::{ExerciseRef, Family};
use crate::domain::journal::{Entry, Fact, ItemLog};
use crate::domain::measure::Volume;
use crate::domain::order;
use crate::domain::set::Member;

/// Weeks that the cap looks back, so that an easier week or one away does not lower it.
const LOOK_BACK: usize = 4;
/// The hard cap of weekly growth (source 001, R01).
const CAP_PERCENT: u64 = 110;

/// The work of one family in one week.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct WeekVolume {
    /// The Monday.
    pub monday: NaiveDate,
    /// What was done; 0 is a week without it.
    pub done: Volume,
    /// The most of the four weeks before, and a tenth; `None` if there was nothing. One smallest step may go above it.
    pub cap: Option<Volume>,
}

/// Weekly work of every family with loaded work in the journal, from its first week to this one.
pub fn volumes(journal: &[Entry], today: NaiveDate) -> Vec<(Family, Vec<WeekVolume>)> {
    let mut work: Vec<(usize, NaiveDate, u64)> = Vec::new();
    for entry in journal {
        let Fact::Session(log) = &entry.fact else { continue };
        for item in log.items.iter().filter(|item| item.exercise.loaded && item.done > 0) {
            work.push((place(item.exercise), monday(entry.date), done(item)));
        }
    }
    order::sort(&mut work, |one, other| one < other);
    let of = |family: &Family| {
        let place = family.index() as usize;
        let mine = &work[work.partition_point(|it| it.0 < place)..work.partition_point(|it| it.0 <= place)];
        (!mine.is_empty()).then(|| (*family, weekly(mine, monday(today))))
    };
    Family::ALL.iter().filter_map(of).collect()
}

fn place(exercise: ExerciseRef) -> usize {
    exercise.family.index() as usize
}

fn done(item: &ItemLog) -> u64 {
    u64::from(item.exercise.volume(item.dose).0) * u64::from(item.done) / u64::from(item.dose.total())
}

fn weekly(work: &[(usize, NaiveDate, u64)], last: NaiveDate) -> Vec<WeekVolume> {
    let mut weeks: Vec<WeekVolume> = Vec::new();
    let mut rest = work;
    let mut sums: Vec<u64> = Vec::new();
    let Some(first) = work.first().map(|(_, monday, _)| *monday) else { return weeks };
    for monday in first.iter_weeks().take_while(|monday| *monday <= last) {
        let here = rest.partition_point(|(_, date, _)| *date <= monday);
        let sum: u64 = rest[..here].iter().map(|(_, _, volume)| volume).sum();
        rest = &rest[here..];
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
