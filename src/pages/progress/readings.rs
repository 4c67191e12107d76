//! The last readings of pain.

use leptos::prelude::*;

use super::part;
use crate::components::table::{row, score, table};
use crate::components::{Icon, IconView};
use crate::stores::App;
use steadyback_rules::readings::Reading;
use steadyback_words::en::screens::plan::progress as text;
use steadyback_words::en::words;

/// How many are shown.
const MOST: usize = 10;

/// The last readings of pain, latest first.
#[component]
pub fn Readings() -> impl IntoView {
    let app = App::get();
    let shown = move || {
        let readings = app.journal().readings(MOST);
        if readings.is_empty() { nothing() } else { numbers(&readings) }
    };
    part(text::READINGS, "readings", shown)
}

fn nothing() -> AnyView {
    view! {
        <div class="empty" data-test="readings-empty">
            <IconView icon=Icon::Heart />
            <h3>{text::NO_READINGS}</h3>
            <p class="quiet">{text::NO_READINGS_TEXT}</p>
        </div>
    }
    .into_any()
}

fn numbers(readings: &[Reading]) -> AnyView {
    let columns = [text::BEFORE, text::AFTER, text::NEXT_DAY];
    table(text::READINGS_CAPTION, text::DAY, &columns, readings.iter().map(of_day).collect())
}

fn of_day(reading: &Reading) -> AnyView {
    match *reading {
        Reading::Session { date, before, after, next_day } => {
            let scores = [Some(before), after, next_day].map(score);
            row(words::short_date(date), true, &scores, text::NO_ANSWER)
        }
        Reading::Rest { date, pain } => view! {
            <tr>
                <th scope="row" class="nowrap">{words::short_date(date)}</th>
                <td colspan="3">{text::at_rest(pain.score())}</td>
            </tr>
        }
        .into_any(),
    }
}
