//! Tests and questionnaires: the first result and the last, and whether that is a real change.

use leptos::prelude::*;

use crate::pages::measures::{score, sides};
use crate::route::Route;
use crate::stores::App;
use steadyback_catalogue::enum_set::Member;
use steadyback_catalogue::functional_test::TestKind;
use steadyback_rules::insight::{Point, scores, tests as of_test};
use steadyback_rules::outcome::Instrument;
use steadyback_words::en::outcome::{change_word, name, value};
use steadyback_words::en::screens::measures as of;
use steadyback_words::en::screens::progress as text;

/// A row for each that was done; nothing before there is one.
pub fn results(app: App) -> Option<AnyView> {
    let measured = app.journal().measured();
    let mut rows = Vec::new();
    for instrument in Instrument::ALL {
        if let Some(shown) = ends(&scores(&measured, *instrument), score) {
            rows.push(row(&Route::Questionnaire(*instrument), of::instrument(*instrument).to_owned(), shown));
        }
    }
    for kind in TestKind::ALL {
        for side in sides(*kind) {
            let Some(shown) = ends(&of_test(&measured, *kind, side), |it| value(*kind, it.value())) else { continue };
            let side = side.map(|side| format!(", {}", of::side(side).to_lowercase())).unwrap_or_default();
            rows.push(row(&Route::Test(*kind), format!("{}{side}", name(*kind)), shown));
        }
    }
    (!rows.is_empty()).then(|| {
        let columns = [text::FIRST, text::LAST];
        view! {
            <table class="table" data-test="results">
                <thead>
                    <tr>
                        <th scope="col">{text::WHAT}</th>
                        {columns.map(|name| view! { <th scope="col" class="number">{name}</th> })}
                        <th scope="col">{text::CHANGE}</th>
                    </tr>
                </thead>
                <tbody>{rows}</tbody>
            </table>
        }
        .into_any()
    })
}

type Ends = (String, String, &'static str);

fn ends<T: Copy>(points: &[Point<T>], say: impl Fn(&T) -> String) -> Option<Ends> {
    let (first, last) = (points.first()?, points.last()?);
    let changed = last.change.map_or(text::ONE, change_word);
    Some((say(&first.value), say(&last.value), changed))
}

fn row(route: &Route, name: String, (first, last, change): Ends) -> AnyView {
    view! {
        <tr>
            <th scope="row"><a href=route.href()>{name}</a></th>
            <td class="number">{first}</td>
            <td class="number">{last}</td>
            <td>{change}</td>
        </tr>
    }
    .into_any()
}
