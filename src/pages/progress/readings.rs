//! The last readings of pain.

use leptos::prelude::*;

use crate::components::table::{row, score, table};
use crate::stores::App;
use steadyback_rules::readings::Reading;
use steadyback_words::en::screens::plan::progress as text;
use steadyback_words::en::words;

/// How many are shown.
const MOST: usize = 10;

/// The last readings of pain, latest first; nothing before there is one.
pub fn readings(app: App) -> Option<AnyView> {
    let readings = app.journal().readings(MOST);
    (!readings.is_empty()).then(|| numbers(&readings))
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
