//! The state of a plan as a list of numbers, in one walk for writing and reading, so that the two cannot differ. Plan, limits, the day
//! and the log of a session that waits have lines of their own in the journal's format; all else passes here.

use chrono::{Datelike, NaiveDate};

use super::growth::NORMAL_WEEKS;
use super::lay_off::Away;
use super::notes::{DaySigns, LastTests};
use super::own::{Hand, Kept};
use super::state::{Flare, ItemState, Progress, READINGS, Work as WeekWork};
use crate::plan::Item;
use steadyback_catalogue::dose::{Dose, Work};
use steadyback_catalogue::enum_set::Member;
use steadyback_catalogue::exercise::{ExerciseRef, Family, Phase};
use steadyback_catalogue::library;
use steadyback_catalogue::measure::{Pain, Volume};

/// Most elements of a list: a session a day for fifty years.
const MOST: u32 = 20_000;

/// Numbers on their way to a text or out of one.
pub trait Numbers {
    /// On the way out it keeps the number and gives it back; on the way in it gives the one that was kept in its place. `None` where
    /// there is none.
    fn pass(&mut self, number: u32) -> Option<u32>;
}

type Way<'list> = &'list mut dyn Numbers;

impl Progress {
    /// Passes all of it but plan, limits, day and the log that waits. `None` if the numbers are no state, which is then half-way.
    pub fn pass(&mut self, way: Way<'_>) -> Option<()> {
        let Self {
            plan: _,
            limits: _,
            today: _,
            phase,
            phase_since,
            phase_sessions,
            items,
            readings,
            high_on,
            rested_on,
            flare,
            last_flare,
            last_loaded,
            last_splits,
            lay_off,
            awaiting,
            frozen,
            tests,
            signs,
            easier_since,
            peripheralised,
            edition_since,
            kept,
            moved,
        } = self;
        *phase = member(way, *phase)?;
        *peripheralised = flag(way, *peripheralised)?;
        *phase_since = day(way, *phase_since)?;
        days(way, phase_sessions)?;
        items.iter_mut().try_for_each(|state| item(way, state))?;
        list(way, readings, Pain::NONE, &mut |way, it| Pain::new(small(way, it.score())?))?;
        if readings.len() > READINGS {
            return None;
        }
        let [legs, trunk] = last_splits;
        for date in [high_on, rested_on, last_flare, last_loaded, legs, trunk, easier_since, edition_since] {
            maybe_day(way, date)?;
        }
        let mut since = flare.map(|flare| flare.since);
        maybe_day(way, &mut since)?;
        let warned = flag(way, flare.is_some_and(|flare| flare.warned))?;
        *flare = since.map(|since| Flare { since, warned });
        *lay_off = *[Away::No, Away::Week, Away::Weeks, Away::Month].get(usize::from(small(way, *lay_off as u8)?))?;
        if let Some(waiting) = awaiting {
            waiting.usual = Pain::new(small(way, waiting.usual.score())?)?;
        }
        let until = (Family::ALL[0], NaiveDate::default());
        list(way, frozen, until, &mut |way, it| Some((member(way, it.0)?, day(way, it.1)?)))?;
        let LastTests { knee_plank, front_plank, left_leg, right_leg } = tests;
        for last in [knee_plank, front_plank, left_leg, right_leg] {
            let number = way.pass(last.map_or(0, |seconds| u32::from(seconds) + 1))?;
            *last = number.checked_sub(1).map(u16::try_from).transpose().ok()?;
        }
        let blank = DaySigns { date: NaiveDate::default(), bits: 0 };
        list(way, signs, blank, &mut |way, it| {
            Some(DaySigns { date: day(way, it.date)?, bits: small(way, it.bits)? })
        })?;
        let never = NaiveDate::default();
        list(way, moved, (never, never), &mut |way, it| Some((day(way, it.0)?, day(way, it.1)?)))?;
        keeps(way, kept)
    }
}

/// All of a slot but what was planned.
fn item(way: Way<'_>, state: &mut ItemState) -> Option<()> {
    let ItemState {
        item: _,
        begun,
        exercise,
        dose,
        greens,
        easy,
        mastered,
        rung_greens,
        last_green,
        mastered_start,
        reds,
        last_setback,
        grown,
        form_slips,
        former,
        week,
        last,
        normal,
        since,
        rung_since,
        hand: Hand { out, rose, put_in, instead },
    } = state;
    *begun = (passed(way, begun.0)?, amount(way, begun.1)?);
    *exercise = passed(way, exercise)?;
    *dose = amount(way, *dose)?;
    *greens = small(way, *greens)?;
    for count in [easy, mastered, rung_greens] {
        *count = small(way, *count)?;
    }
    maybe_day(way, last_green)?;
    maybe_day(way, last_setback)?;
    maybe_day(way, grown)?;
    *mastered_start = flag(way, *mastered_start)?;
    days(way, reds)?;
    *form_slips = small(way, *form_slips)?;
    let before = former.unwrap_or((*exercise, *dose));
    let known = flag(way, former.is_some())?;
    let before = (passed(way, before.0)?, amount(way, before.1)?);
    *former = known.then_some(before);
    for of in [week, last] {
        *of = work(way, *of)?;
    }
    list(way, normal, WeekWork::default(), &mut work)?;
    if normal.len() > NORMAL_WEEKS {
        return None;
    }
    for date in [since, rung_since] {
        *date = day(way, *date)?;
    }
    maybe_day(way, out)?;
    maybe_day(way, rose)?;
    *put_in = flag(way, *put_in)?;
    *instead = match way.pass(instead.map_or(0, |planned| u32::from(planned.code) + 1))? {
        0 => None,
        code => Some(library::by_code(u16::try_from(code - 1).ok()?)?),
    };
    Some(())
}

fn work(way: Way<'_>, of: WeekWork) -> Option<WeekWork> {
    Some(WeekWork { volume: Volume(way.pass(of.volume.0)?), sessions: small(way, of.sessions)? })
}

/// What is no longer done, with all that was planned of it.
fn keeps(way: Way<'_>, kept: &mut Vec<Kept>) -> Option<()> {
    let length = way.pass(u32::try_from(kept.len()).ok()?).filter(|length| *length <= MOST)?;
    let blank = || {
        let exercise = library::all().next()?;
        let (part, dose) = (exercise.parts.iter().next()?, exercise.dose.start);
        let item = Item { exercise, dose, part, from: Phase::Foundation, until: Phase::Load };
        let day = NaiveDate::default();
        Some(Kept { state: ItemState::new(item, day), until: day, by_choice: false, times: 0 })
    };
    while kept.len() < usize::try_from(length).ok()? {
        kept.push(blank()?);
    }
    kept.iter_mut().try_for_each(|Kept { state, until, by_choice, times }| {
        let planned = &mut state.item;
        planned.exercise = passed(way, planned.exercise)?;
        planned.dose = amount(way, planned.dose)?;
        planned.part = member(way, planned.part)?;
        planned.from = member(way, planned.from)?;
        planned.until = member(way, planned.until)?;
        *until = day(way, *until)?;
        *by_choice = flag(way, *by_choice)?;
        *times = small(way, *times)?;
        item(way, state)
    })
}

fn passed(way: Way<'_>, exercise: ExerciseRef) -> Option<ExerciseRef> {
    library::by_code(u16::try_from(way.pass(exercise.code.into())?).ok()?)
}

fn amount(way: Way<'_>, dose: Dose) -> Option<Dose> {
    let work = match dose.work() {
        Work::Reps => 0,
        Work::Minutes => 1,
        Work::Slow => 2,
        Work::Quick => 3,
        Work::Holds(seconds) => u32::from(seconds) + 3,
    };
    let (sets, total) = (small(way, dose.sets())?, u16::try_from(way.pass(dose.total().into())?).ok()?);
    let work = match way.pass(work)? {
        0 => Work::Reps,
        1 => Work::Minutes,
        2 => Work::Slow,
        3 => Work::Quick,
        more => Work::Holds(u8::try_from(more - 3).ok()?),
    };
    Dose::new(sets, total, work).ok()
}

fn small(way: Way<'_>, number: u8) -> Option<u8> {
    u8::try_from(way.pass(number.into())?).ok()
}

fn flag(way: Way<'_>, flag: bool) -> Option<bool> {
    Some(way.pass(flag.into())? == 1)
}

fn member<T: Member>(way: Way<'_>, value: T) -> Option<T> {
    T::ALL.get(usize::try_from(way.pass(value.index())?).ok()?).copied()
}

/// Days since the year 1.
fn count(date: NaiveDate) -> u32 {
    u32::try_from(date.num_days_from_ce()).unwrap_or(0)
}

fn date(count: u32) -> Option<NaiveDate> {
    NaiveDate::from_num_days_from_ce_opt(i32::try_from(count).ok()?)
}

pub fn day(way: Way<'_>, day: NaiveDate) -> Option<NaiveDate> {
    date(way.pass(count(day))?)
}

fn maybe_day(way: Way<'_>, day: &mut Option<NaiveDate>) -> Option<()> {
    *day = match way.pass(day.map_or(0, count))? {
        0 => None,
        count => Some(date(count)?),
    };
    Some(())
}

/// Days, each by its distance from the one before.
fn days(way: Way<'_>, days: &mut Vec<NaiveDate>) -> Option<()> {
    let mut last = 0_u32;
    list(way, days, NaiveDate::default(), &mut |way, day| {
        last = last.wrapping_add(way.pass(count(day).wrapping_sub(last))?);
        date(last)
    })
}

fn list<T: Copy>(
    way: Way<'_>,
    list: &mut Vec<T>,
    blank: T,
    each: &mut dyn FnMut(Way<'_>, T) -> Option<T>,
) -> Option<()> {
    let length = way.pass(u32::try_from(list.len()).ok()?).filter(|length| *length <= MOST)?;
    list.resize(usize::try_from(length).ok()?, blank);
    for element in list {
        *element = each(way, *element)?;
    }
    Some(())
}
