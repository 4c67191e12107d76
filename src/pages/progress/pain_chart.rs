//! Pain at rest over the last weeks: points for the answers, a line for what is usual, marks for flares and easier weeks.

use leptos::prelude::*;

use crate::components::table::{row, score, table};
use crate::components::{Chart, Fold, chart};
use crate::stores::App;
use steadyback_catalogue::measure::Pain;
use steadyback_rules::insight::{PainSeries, Why};
use steadyback_words::en::screens::plan::{overview as text, progress};
use steadyback_words::en::screens::progress as more;
use steadyback_words::en::words::short_date;

/// Days that are shown.
const DAYS: u64 = 83;

/// The chart; away until there is an answer.
#[component]
pub fn PainChart() -> impl IntoView {
    let app = App::get();
    let series = Memo::new(move |_| app.journal().pain_series(DAYS).filter(|it| it.days.iter().any(Option::is_some)));
    move || series.with(|series| series.as_ref().map(drawn))
}

fn drawn(series: &PainSeries) -> AnyView {
    let scores = |all: &[Option<Pain>]| all.iter().map(|it| it.map(|pain| pain.score().into())).collect::<Vec<_>>();
    let place = |date: chrono::NaiveDate| usize::try_from((date - series.from).num_days()).unwrap_or(0);
    let marks = series.marks.iter().map(|mark| (place(mark.from), place(mark.until), mark.why == Why::EasierWeek));
    let (points, line, marks) = (scores(&series.days), scores(&series.usual), marks.collect());
    let shown = Chart { points, line, marks, band: None, most: 10 };
    let last = series.usual.iter().rev().find_map(|it| *it).map(Pain::score);
    let answers = series.days.iter().filter(|it| it.is_some()).count();
    let until = series.from + chrono::Days::new(DAYS);
    let flare = series.marks.iter().any(|mark| mark.why == Why::Flare);
    let easier = series.marks.iter().any(|mark| mark.why == Why::EasierWeek);
    let label = text::pain_label(answers, last);
    let drawing = chart(&shown, label, "10".to_owned(), short_date(series.from), short_date(until));
    let behind = series.clone();
    let inner = view! {
            {drawing}
            <p class="chart__key">
                <span>{text::KEY_POINT}</span>
                <span>{text::KEY_LINE}</span>
                {flare.then(|| view! { <span>{text::KEY_FLARE}</span> })}
                {easier.then(|| view! { <span>{text::KEY_EASIER}</span> })}
            </p>
            <Fold summary=more::NUMBERS.to_owned() test="pain-numbers">{numbers(&behind)}</Fold>
    };
    view! { <section class="stack stack--tight" data-test="pain-chart"><h2>{text::PAIN}</h2>{inner}</section> }
        .into_any()
}

/// The table behind the chart: days without an answer are left out.
fn numbers(series: &PainSeries) -> AnyView {
    let days = series.from.iter_days().zip(&series.days).zip(&series.usual);
    let mut rows: Vec<AnyView> = days
        .filter(|((_, said), _)| said.is_some())
        .map(|((date, said), usual)| row(short_date(date), true, &[score(*said), score(*usual)], more::NOT_KNOWN))
        .collect();
    rows.reverse();
    table(more::PAIN_CAPTION, progress::DAY, &[more::SAID, more::USUAL], rows)
}
