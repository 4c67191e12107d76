//! Tables of numbers, each row with its name: what stands behind a chart, or in its place.

use leptos::prelude::*;

use steadyback_catalogue::measure::Pain;

/// The table: what its rows are named by, and what is in its columns of numbers.
pub fn table(caption: &'static str, named_by: &'static str, columns: &[&'static str], rows: Vec<AnyView>) -> AnyView {
    let columns: Vec<_> = columns.iter().map(|name| view! { <th scope="col" class="number">{*name}</th> }).collect();
    view! {
        <table class="table">
            <caption>{caption}</caption>
            <thead><tr><th scope="col">{named_by}</th>{columns}</tr></thead>
            <tbody>{rows}</tbody>
        </table>
    }
    .into_any()
}

/// A row with its name, of which a day is kept on one line, and with words where nobody gave a number.
pub fn row(name: String, is_day: bool, numbers: &[Option<String>], missing: &'static str) -> AnyView {
    let cell = |number: &Option<String>| match number {
        Some(number) => view! { <td class="number">{number.clone()}</td> }.into_any(),
        None => view! { <td class="number quiet">{missing}</td> }.into_any(),
    };
    let cells: Vec<AnyView> = numbers.iter().map(cell).collect();
    view! { <tr><th scope="row" class=is_day.then_some("nowrap")>{name}</th>{cells}</tr> }.into_any()
}

/// A pain as a number, if there is one.
pub fn score(pain: Option<Pain>) -> Option<String> {
    pain.map(|pain| pain.score().to_string())
}
