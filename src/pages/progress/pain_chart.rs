//! Pain at rest over the last weeks: points for the answers, a line for what is usual, marks for flares and easier weeks.

use leptos::prelude::*;

use crate::components::{Chart, chart};
use crate::dom::{View, keyed, view};
use crate::domain::insight::{PainSeries, Why};
use crate::domain::measure::Pain;
use crate::state::App;
use crate::text::en::screens::plan::overview as text;
use crate::text::en::words::short_date;

/// Days that are shown.
const DAYS: u64 = 83;

/// The chart; away until there is an answer.
#[component]
pub fn PainChart() -> View {
    let app = App::get();
    keyed(
        move || app.pain_series(DAYS).filter(|it| it.days.iter().any(Option::is_some)),
        |found| found.map(|it| drawn(&it)),
    )
}

fn drawn(series: &PainSeries) -> View {
    let scores = |all: &[Option<Pain>]| all.iter().map(|it| it.map(Pain::score)).collect::<Vec<_>>();
    let place = |date: chrono::NaiveDate| usize::try_from((date - series.from).num_days()).unwrap_or(0);
    let marks = series.marks.iter().map(|mark| (place(mark.from), place(mark.until), mark.why == Why::EasierWeek));
    let shown = Chart { points: scores(&series.days), line: scores(&series.usual), marks: marks.collect(), most: 10 };
    let last = series.usual.iter().rev().find_map(|it| *it).map(Pain::score);
    let answers = series.days.iter().filter(|it| it.is_some()).count();
    let until = series.from + chrono::Days::new(DAYS);
    let flare = series.marks.iter().any(|mark| mark.why == Why::Flare);
    let easier = series.marks.iter().any(|mark| mark.why == Why::EasierWeek);
    let drawing = chart(&shown, text::pain_label(answers, last), short_date(series.from), short_date(until));
    view! {
        <section class="stack stack--tight" data-test="pain-chart">
            <h2>{text::PAIN}</h2>
            {drawing}
            <p class="chart__key">
                <span>{text::KEY_POINT}</span>
                <span>{text::KEY_LINE}</span>
                {flare.then(|| view! { <span>{text::KEY_FLARE}</span> })}
                {easier.then(|| view! { <span>{text::KEY_EASIER}</span> })}
            </p>
        </section>
    }
}
