//! What a journal shows over time: series to draw and the answer to "is it helping?" with its basis. A pain of 0 is a value; a day
//! without an answer is a gap. Everything is read from the journal and the decisions of [`super::progression::replay`]; nothing
//! here changes a plan. Activities in minutes, which no plan holds, grow by what was done of them (`activity_log`).

pub mod activity_log;
mod expect;
mod flares;
mod helping;
mod ladders;
mod measures;
mod milestone;
mod notes;
mod pain;
mod path;
mod plans;
pub mod plot;
mod report;
mod volume;
mod weeks;

pub use expect::{Stage, beside, stage};
pub use flares::{FlareSpan, flares};
pub use helping::{Answer, Evidence, Helping, Sure, What, helping};
pub use ladders::{Climb, climbs};
pub use measures::{Point, scores, tests};
pub use milestone::is_milestone;
pub use notes::{AtSite, by_site, day_notes, triggers};
pub use pain::{Mark, PainSeries, Why, pain_days, pain_series};
pub use path::{Path, PathWeek, path};
pub use report::{Changed, Done, PainLately, Parts, Report, report};
pub use volume::{WeekVolume, last_weeks, volumes};
pub use weeks::{KEPT_PERCENT, Week, weeks};

use chrono::NaiveDate;

use super::journal::Entry;
use super::progression::Decision;

/// All that the overview needs, in one pass over everything.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Overview {
    /// Is it helping?
    pub answer: Answer,
    /// What to expect by now; `None` before there is a plan.
    pub stage: Option<Stage>,
    /// The weeks since the first plan, this one last.
    pub weeks: Vec<Week>,
    /// The flares, oldest first.
    pub flares: Vec<FlareSpan>,
    /// The ladders that were trained.
    pub climbs: Vec<Climb>,
}

/// The overview of a journal on a day, given the decisions that it led to.
pub fn overview(journal: &[Entry], decisions: &[Decision], today: NaiveDate) -> Overview {
    let plans = plans::Plans::of(journal);
    let days = pain_days(journal);
    let flares = flares::spans(&days, decisions);
    Overview {
        answer: helping::answer(journal, &plans, &days, &flares, today),
        stage: plans.on(today).map(|plan| stage(plan.week_of(today))),
        weeks: weeks::all(journal, &plans, &flares, today),
        climbs: climbs(journal),
        flares,
    }
}

/// A journal from its first entry of this day or a later one on.
pub fn since(journal: &[Entry], day: NaiveDate) -> &[Entry] {
    let first = journal.iter().position(|entry| entry.date >= day).unwrap_or(journal.len());
    &journal[first..]
}
