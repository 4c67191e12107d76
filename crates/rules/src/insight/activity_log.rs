//! Activities in minutes: what was done, and what comes next. Short to begin with, half an hour in the end, growing by a tenth a
//! week where the back stayed calm. It is the same whether or not somebody looked in between.

use chrono::{Days, NaiveDate};

use super::{FlareSpan, flares};
use crate::journal::{Entry, Fact};
use crate::progression::{BACK_AFTER, Decision, LESS_AFTER, Progress, RETURN_PERCENT, Rule};
use steadyback_catalogue::dose::{Dose, DoseRange, Work};
use steadyback_catalogue::exercise::Family;
use steadyback_catalogue::library::activity::Activity;
use steadyback_catalogue::library::{self, Entry as LibraryEntry};
use steadyback_catalogue::measure::Effort;

/// Times on different days before it grows: as many as greens for an exercise (our own choice).
pub const TIMES: u8 = 2;
/// Most that it grows by in a week, in percent, one minute excepted (R01).
const GROWTH_PERCENT: u16 = 10;
/// Days from one growth to the next (R01 counts by the week).
const GROWS_EVERY: u64 = 7;

/// What is done in minutes and logged.
#[derive(Clone, Copy)]
pub enum Pursuit {
    Walking,
    /// An activity of the library.
    Of(&'static Activity),
}

impl Pursuit {
    /// The one that a library entry stands for; `None` if it is not done in minutes.
    pub fn of(entry: LibraryEntry) -> Option<Self> {
        match entry {
            LibraryEntry::Exercise(it) if it.family == Family::Walking => Some(Self::Walking),
            LibraryEntry::Activity(it) => Some(Self::Of(it)),
            _ => None,
        }
    }

    /// Minutes to begin with and to grow to.
    fn dose(self) -> DoseRange {
        match self {
            Self::Walking => library::ladder(Family::Walking)[0].dose,
            Self::Of(it) => it.dose,
        }
    }

    /// Whether this effort was no more than is meant.
    fn easy(self, effort: Option<Effort>) -> bool {
        match self {
            Self::Walking => true,
            Self::Of(it) => effort.is_none_or(|effort| effort <= it.most),
        }
    }

    fn time(self, entry: &Entry) -> Option<Time> {
        let date = entry.date;
        match (self, &entry.fact) {
            (Self::Walking, Fact::Walked { minutes }) => Some(Time { date, minutes: *minutes, effort: None }),
            (Self::Of(it), Fact::Moved { activity, minutes, effort }) if activity.code() == it.code => {
                Some(Time { date, minutes: minutes.get(), effort: *effort })
            }
            _ => None,
        }
    }
}

/// One time that it was done.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Time {
    /// The day.
    pub date: NaiveDate,
    /// How long, 1–600.
    pub minutes: u16,
    /// How hard, if it was said.
    pub effort: Option<Effort>,
}

/// The last times, newest first, so many at the most.
pub fn latest(journal: &[Entry], of: Pursuit, most: usize) -> Vec<Time> {
    journal.iter().rev().filter_map(|entry| of.time(entry)).take(most).collect()
}

/// Minutes for the next time, and why so many.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Suggestion {
    /// How many.
    pub minutes: u16,
    pub because: Because,
}

impl Suggestion {
    /// As a dose; `None` for more minutes than a dose can have.
    pub fn dose(self) -> Option<Dose> {
        Dose::new(1, self.minutes, Work::Minutes).ok()
    }
}

/// Why so many minutes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Because {
    /// It has not been done yet.
    First,
    /// Done so many times of [`TIMES`] since it last changed.
    Again(u8),
    /// Done often enough; it may grow from this day on: the day after, or a week after it last grew.
    GrowsOn(NaiveDate),
    /// Done often enough at so many minutes, and nothing speaks against more.
    More(u16),
    /// As much as is asked for.
    Top,
    /// The back was set back on this day, so it stays, and counts afresh.
    Setback(NaiveDate),
    /// A flare: short and easy.
    Flare,
    /// A flare is over: 20 % less than so many minutes, no less than the beginning (eTG; source 001).
    AfterFlare(u16),
    /// So many days away: 20 % less, no less than the beginning (our own choice, as for exercises).
    Away(u16),
    /// So many days away: from the beginning (our own choice, as for exercises).
    Afresh(u16),
}

/// What comes next, given the decisions that the journal led to. A red during a session or on the day after is a setback; a flare
/// and time away shorten it.
pub fn suggest(journal: &[Entry], decisions: &[Decision], of: Pursuit, today: NaiveDate) -> Suggestion {
    let range = of.dose();
    let red = |decision: &&Decision| matches!(decision.rule, Rule::NextDayRed | Rule::InSessionRed);
    let mut course = Course {
        start: range.start.total(),
        top: range.top.total(),
        reds: decisions.iter().filter(red).map(|it| it.date).collect(),
        flares: flares(journal, decisions),
        minutes: range.start.total(),
        good: Vec::new(),
        grown: None,
        last: None,
    };
    for (date, minutes, easy) in days(journal, of, today) {
        course.reach(date);
        // Not in a flare: what is done then is for comfort.
        if easy && minutes >= course.minutes && !course.in_flare(date) {
            course.good.push((date, minutes));
        }
        course.last = Some(date);
    }
    let because = if course.last.is_some() { course.reach(today) } else { Because::First };
    let because = if course.in_flare(today) { Because::Flare } else { because };
    let minutes = if because == Because::Flare { course.minutes.min(course.start) } else { course.minutes };
    Suggestion { minutes, because }
}

/// What is prescribed, with as many minutes of walking as its log has come to: a plan holds those that it begins with.
#[must_use]
pub fn with_walks(mut progress: Progress, journal: &[Entry], decisions: &[Decision]) -> Progress {
    for state in progress.items.iter_mut().filter(|state| state.exercise.family == Family::Walking) {
        let next = suggest(journal, decisions, Pursuit::Walking, progress.today);
        state.dose = next.dose().unwrap_or(state.dose);
    }
    progress
}

/// Days on which it was done, with the minutes of the day and whether all of it was easy enough, in order.
fn days(journal: &[Entry], of: Pursuit, today: NaiveDate) -> Vec<(NaiveDate, u16, bool)> {
    let mut days: Vec<(NaiveDate, u16, bool)> = Vec::new();
    for time in journal.iter().filter_map(|entry| of.time(entry)).filter(|time| time.date <= today) {
        let at = days.partition_point(|day| day.0 < time.date);
        match days.get_mut(at).filter(|day| day.0 == time.date) {
            Some(day) => *day = (day.0, day.1.saturating_add(time.minutes), day.2 && of.easy(time.effort)),
            None => days.insert(at, (time.date, time.minutes, of.easy(time.effort))),
        }
    }
    days
}

/// Where it stands while the days go by.
struct Course {
    start: u16,
    top: u16,
    reds: Vec<NaiveDate>,
    flares: Vec<FlareSpan>,
    /// Minutes now.
    minutes: u16,
    /// Days with as many minutes or more since it last changed.
    good: Vec<(NaiveDate, u16)>,
    /// The day it last grew.
    grown: Option<NaiveDate>,
    /// The day it was last done.
    last: Option<NaiveDate>,
}

impl Course {
    /// What holds on this day, the first after the last one done or any later one.
    fn reach(&mut self, date: NaiveDate) -> Because {
        let Some(last) = self.last else { return Because::First };
        let over = self.flares.iter().filter_map(|flare| flare.until).filter(|until| last < *until && *until <= date);
        let back = over.max();
        let away = (date - back.unwrap_or(last)).num_days();
        let days = u16::try_from(away).unwrap_or(u16::MAX);
        let before = self.minutes;
        let less = (before * RETURN_PERCENT / 100).max(self.start);
        match (back, away) {
            _ if self.in_flare(date) => self.change(before, Because::Flare),
            (_, BACK_AFTER..) => self.change(self.start, Because::Afresh(days)),
            (_, LESS_AFTER..) if less == before => self.change(less, Because::Afresh(days)),
            (_, LESS_AFTER..) => self.change(less, Because::Away(days)),
            (Some(_), _) if less == before => self.change(less, Because::Again(0)),
            (Some(_), _) => self.change(less, Because::AfterFlare(before)),
            (None, _) => self.go_on(last, date),
        }
    }

    fn change(&mut self, minutes: u16, because: Because) -> Because {
        self.minutes = minutes;
        self.good.clear();
        because
    }

    fn go_on(&mut self, last: NaiveDate, date: NaiveDate) -> Because {
        let since = self.good.first().map_or(last, |day| day.0);
        if let Some(red) = self.reds.iter().copied().filter(|red| since <= *red && *red <= date).max() {
            return self.change(self.minutes, Because::Setback(red));
        }
        if self.minutes >= self.top {
            return Because::Top;
        }
        let times = u8::try_from(self.good.len()).unwrap_or(u8::MAX);
        let Some((enough, _)) = self.good.get(usize::from(TIMES) - 1) else { return Because::Again(times) };
        // The day after has its say first (the 24-hour rule, source 001).
        let tomorrow = *enough + Days::new(1);
        let due = self.grown.map_or(tomorrow, |grown| tomorrow.max(grown + Days::new(GROWS_EVERY)));
        if date < due {
            return Because::GrowsOn(due);
        }
        // Who has done more already is not asked to do less.
        let done = self.good.iter().map(|day| day.1).min().unwrap_or(0);
        let from = self.minutes;
        let more = (from + (from * GROWTH_PERCENT / 100).max(1)).max(done).min(self.top);
        self.grown = Some(due);
        self.change(more, Because::More(from))
    }

    fn in_flare(&self, date: NaiveDate) -> bool {
        self.flares.iter().any(|flare| flare.since <= date && flare.until.is_none_or(|until| date < until))
    }
}
