//! Bars, one a week, each with a line at what was the most it was to be. The numbers are in the table beside it.

use leptos::prelude::*;

use super::chart::{framed, rect};
use steadyback_rules::insight::plot::{Bar, HEIGHT, bar_place, height, highest};

/// The drawing; `label` is what screen readers hear, `top` stands at the highest value.
pub fn bars(all: &[Bar], label: String, top: String, from: String, until: String) -> AnyView {
    let most = highest(all);
    let drawn = all.iter().enumerate().flat_map(|(at, (value, cap))| {
        let (left, width) = bar_place(at, all.len());
        // A week with nothing done still shows its foot.
        let up = height(*value, most).min(HEIGHT - 1);
        let bar = rect("chart__bar", (left, up), (width, HEIGHT - up));
        let line = cap.map(|cap| {
            let (from, until, y) = (left.saturating_sub(1), left + width + 1, height(cap, most));
            view! { <polyline class="chart__cap" points=format!("{from},{y} {until},{y}") /> }.into_any()
        });
        [Some(bar), line].into_iter().flatten()
    });
    framed(drawn.collect_view().into_any(), label, top, from, until)
}
