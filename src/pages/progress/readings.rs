//! The last readings of pain.

use leptos::prelude::*;

use crate::components::{Icon, IconView};
use crate::dom::{View, view};
use crate::domain::measure::Pain;
use crate::domain::readings::Reading;
use crate::state::App;
use crate::text::en::screens::plan::progress as text;
use crate::text::en::words;

/// How many are shown.
const MOST: usize = 10;

/// The last readings of pain, latest first.
#[component]
pub fn Readings() -> View {
    let app = App::get();
    let shown = move || {
        let readings = app.readings(MOST);
        if readings.is_empty() { nothing() } else { table(&readings) }
    };
    view! { <section class="stack stack--tight"><h2>{text::READINGS}</h2>{shown}</section> }
}

fn nothing() -> View {
    view! {
        <div class="empty" data-test="readings-empty">
            <IconView icon=Icon::Heart />
            <h3>{text::NO_READINGS}</h3>
            <p class="quiet">{text::NO_READINGS_TEXT}</p>
        </div>
    }
}

fn table(readings: &[Reading]) -> View {
    let columns = [text::BEFORE, text::AFTER, text::NEXT_DAY];
    view! {
        <table class="table" data-test="readings">
            <caption>{text::READINGS_CAPTION}</caption>
            <thead>
                <tr>
                    <th scope="col">{text::DAY}</th>
                    {columns.map(|name| view! { <th scope="col" class="number">{name}</th> }).into_iter().collect::<View>()}
                </tr>
            </thead>
            <tbody>{readings.iter().map(row).collect::<View>()}</tbody>
        </table>
    }
}

fn row(reading: &Reading) -> View {
    let score = |pain: Pain| view! { <td class="number">{pain.score()}</td> };
    match *reading {
        Reading::Session { date, before, after, next_day } => {
            let next_day = match next_day {
                Some(pain) => score(pain),
                None => view! { <td class="number quiet">{text::NO_ANSWER}</td> },
            };
            view! {
                <tr data-test="reading">
                    <th scope="row" class="nowrap">{words::short_date(date)}</th>
                    {score(before)}
                    {score(after)}
                    {next_day}
                </tr>
            }
        }
        Reading::Rest { date, pain } => view! {
            <tr data-test="reading">
                <th scope="row" class="nowrap">{words::short_date(date)}</th>
                <td colspan="3">{text::at_rest(pain.score())}</td>
            </tr>
        },
    }
}
