//! A chart of whole numbers over days: lines that break where there is no answer, points, and marked stretches. What it shows is
//! also in the words and the table beside it, never in colour alone.

use crate::dom::{Tag, View, view};

/// Width and height of the drawing in its own units.
const WIDTH: usize = 320;
const HEIGHT: usize = 120;

/// What is drawn.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Chart {
    /// One value a day, drawn as points; `None` leaves a gap.
    pub points: Vec<Option<u8>>,
    /// One value a day, drawn as a line.
    pub line: Vec<Option<u8>>,
    /// Marked days, from the place of the first to that of the last; the flag says which of two patterns.
    pub marks: Vec<(usize, usize, bool)>,
    /// The highest value there can be.
    pub most: u8,
}

impl Chart {
    fn x(&self, day: usize) -> usize {
        let last = self.points.len().max(2) - 1;
        day * WIDTH / last
    }

    fn y(&self, value: u8) -> usize {
        HEIGHT - usize::from(value) * HEIGHT / usize::from(self.most.max(1))
    }

    /// The stretches of the line without a gap, as points of a polyline. A single day is drawn as a short dash.
    fn stretches(&self) -> Vec<String> {
        let mut all = Vec::new();
        let mut now = Vec::new();
        for (day, value) in self.line.iter().chain([&None]).enumerate() {
            match value {
                Some(value) => now.push((self.x(day), self.y(*value))),
                None if now.is_empty() => {}
                None => {
                    if let [(x, y)] = now[..] {
                        now = vec![(x.saturating_sub(2), y), (x + 2, y)];
                    }
                    let points: Vec<_> = now.drain(..).map(|(x, y)| format!("{x},{y}")).collect();
                    all.push(points.join(" "));
                }
            }
        }
        all
    }
}

/// The drawing with its scale, its first and its last day; `label` is what screen readers hear.
pub fn chart(chart: &Chart, label: String, from: String, until: String) -> View {
    let marks = chart.marks.iter().map(|(first, last, other)| {
        let (from, until) = (chart.x(*first), chart.x(*last));
        let class = if *other { "chart__mark chart__mark--other" } else { "chart__mark" };
        view! { <rect class=class x=from.to_string() y="0" width=(until - from).max(2).to_string() height=HEIGHT.to_string() /> }
    });
    let marks: View = marks.collect();
    let points = chart.points.iter().enumerate().filter_map(|(day, value)| value.map(|value| (day, value)));
    let points: View = points
        .map(|(day, value)| view! { <circle class="chart__point" cx=chart.x(day).to_string() cy=chart.y(value).to_string() r="2.5" /> })
        .collect();
    let lines: View =
        chart.stretches().into_iter().map(|points| view! { <polyline class="chart__line" points=points /> }).collect();
    let drawing = Tag::drawn(
        "svg",
        &[("class", "chart__drawing"), ("viewBox", "-4 -4 328 128"), ("role", "img"), ("focusable", "false")],
    );
    let drawing = drawing.attribute("aria-label", label).put(marks).put(lines).put(points).view();
    view! {
        <div class="chart">
            <span class="chart__scale number" aria-hidden="true"><span>{chart.most}</span><span>"0"</span></span>
            {drawing}
            <span class="chart__days small quiet" aria-hidden="true"><span>{from}</span><span>{until}</span></span>
        </div>
    }
}
