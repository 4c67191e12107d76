//! A ladder as a row of dots: rungs behind, the present one, those to come.

use leptos::prelude::*;

/// The dots; what they say is `label`, for those who do not see them.
pub fn rungs(done: usize, ahead: usize, label: String) -> AnyView {
    let dot = |class: &'static str| view! { <span class=class></span> };
    view! {
        <span class="rungs">
            <span class="rungs__dots" aria-hidden="true" data-test="rungs">
                {(0..done).map(|_| dot("rungs__done")).collect_view()}
                {dot("rungs__now")}
                {(0..ahead).map(|_| dot("rungs__ahead")).collect_view()}
            </span>
            <span class="visually-hidden">{label}</span>
        </span>
    }
    .into_any()
}
