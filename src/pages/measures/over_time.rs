//! Results over time: a point for each, and the band in which a result is no real change from the first.

use leptos::prelude::*;

use chrono::NaiveDate;

use crate::components::{Chart, chart};
use steadyback_words::en::screens::progress as text;
use steadyback_words::en::words::old_date;

/// Results that are shown at once; years of them open when they are asked for.
pub const LATEST: usize = 12;

/// Results to be drawn.
pub struct Results<'a> {
    pub name: &'a str,
    /// When and how much, oldest first.
    pub points: &'a [(NaiveDate, u16)],
    /// Where a result is no real change from the first.
    pub band: (u16, u16),
    /// How a number is said.
    pub say: &'a dyn Fn(u16) -> String,
}

/// The chart; nothing before there are two results to compare. The table of results is behind it.
pub fn over_time(results: &Results) -> Option<AnyView> {
    let [(from, first), .., (until, last)] = results.points else { return None };
    let place = |date: NaiveDate| usize::try_from((date - *from).num_days()).unwrap_or(0);
    let mut points = vec![None; place(*until) + 1];
    for (date, value) in results.points {
        points[place(*date)] = Some(u32::from(*value));
    }
    let most = results.points.iter().map(|point| point.1).max().unwrap_or(0).max(results.band.1);
    let (lower, upper) = results.band;
    let drawn = Chart { points, band: Some((lower.into(), upper.into())), most: most.into(), ..Chart::default() };
    let label = text::results_label(results.name, results.points.len(), &(results.say)(*first), &(results.say)(*last));
    Some(
        view! {
            <div class="stack stack--tight" data-test="over-time">
                {chart(&drawn, label, (results.say)(most), old_date(*from), old_date(*until))}
                <p class="chart__key"><span>{text::KEY_RESULT}</span><span>{text::KEY_BAND}</span></p>
            </div>
        }
        .into_any(),
    )
}
