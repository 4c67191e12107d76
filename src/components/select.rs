//! One of many in little room: the browser's own list.

use std::borrow::Cow;

use leptos::prelude::*;

/// A labelled list to choose from. Options go by their place.
#[component]
pub fn Select(
    /// Unique on the page.
    id: &'static str,
    /// What is chosen.
    label: &'static str,
    /// The options in order.
    options: Vec<Cow<'static, str>>,
    /// The place of what is chosen.
    #[prop(into)]
    selected: Signal<usize>,
    /// Called with the place of the new choice.
    #[prop(into)]
    on_change: Callback<usize>,
) -> impl IntoView {
    let option = |(place, label): (usize, Cow<'static, str>)| {
        view! { <option value=place.to_string() selected=move || selected.get() == place>{label}</option> }
    };
    let options = options.into_iter().enumerate().map(option).collect_view();
    let choose = move |event| {
        if let Ok(place) = event_target_value(&event).parse() {
            on_change.run(place);
        }
    };
    view! {
        <div class="field">
            <label class="field__label" for=id>{label}</label>
            <select class="input" id=id data-test=id on:change=choose>{options}</select>
        </div>
    }
}
