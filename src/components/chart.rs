//! A chart of whole numbers over days: lines that break where there is no answer, points, and marked stretches. What it shows is
//! also in the words and the table beside it, never in colour alone.

use leptos::prelude::*;

use steadyback_rules::insight::plot::{HEIGHT, WIDTH, across, height, stretches};

/// What is drawn.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Chart {
    /// One value a day, drawn as points; `None` leaves a gap.
    pub points: Vec<Option<u32>>,
    /// One value a day, drawn as a line.
    pub line: Vec<Option<u32>>,
    /// Marked days, from the place of the first to that of the last; the flag says which of two patterns.
    pub marks: Vec<(usize, usize, bool)>,
    /// Values from the lower to the upper that are no different, as far as can be told.
    pub band: Option<(u32, u32)>,
    /// The highest value that is drawn.
    pub most: u32,
}

/// The drawing with its scale, its first and its last day; `label` is what screen readers hear, `top` stands at the highest value.
pub fn chart(chart: &Chart, label: String, top: String, from: String, until: String) -> AnyView {
    let x = |day| across(day, chart.points.len());
    let y = |value| height(value, chart.most);
    let marks = chart.marks.iter().map(|(first, last, other)| {
        let (from, until) = (x(*first), x(*last));
        let class = if *other { "chart__mark chart__mark--other" } else { "chart__mark" };
        rect(class, (from, 0), ((until - from).max(2), HEIGHT))
    });
    let band = chart.band.map(|(lower, upper)| {
        let (top, bottom) = (y(upper), y(lower));
        rect("chart__mark chart__mark--other", (0, top), (WIDTH, bottom - top))
    });
    // One path of dots: an element for each would cost more than all the rest of the page.
    let dots: String = chart
        .points
        .iter()
        .enumerate()
        .filter_map(|(day, value)| Some(format!("M{} {}h.01", x(day), y((*value)?))))
        .collect();
    let points = (!dots.is_empty()).then(|| view! { <path class="chart__point" d=dots /> });
    let lines = stretches(&chart.line, chart.most).into_iter().map(|line| {
        let points: Vec<_> = line.iter().map(|(x, y)| format!("{x},{y}")).collect();
        view! { <polyline class="chart__line" points=points.join(" ") /> }
    });
    let parts = (marks.collect_view(), band, lines.collect_view(), points);
    framed(parts.into_any(), label, top, from, until)
}

pub(super) fn rect(class: &'static str, (x, y): (usize, usize), (width, height): (usize, usize)) -> AnyView {
    view! { <rect class=class x=x.to_string() y=y.to_string() width=width.to_string() height=height.to_string() /> }
        .into_any()
}

/// Parts of a drawing between their scale and their days.
pub(super) fn framed(parts: AnyView, label: String, top: String, from: String, until: String) -> AnyView {
    view! {
        <div class="chart">
            <span class="chart__scale number" aria-hidden="true"><span>{top}</span><span>"0"</span></span>
            <svg class="chart__drawing" viewBox="-4 -4 328 128" role="img" focusable="false" aria-label=label>{parts}</svg>
            <span class="chart__days small quiet" aria-hidden="true"><span>{from}</span><span>{until}</span></span>
        </div>
    }.into_any()
}
