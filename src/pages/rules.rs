//! Rules.

use leptos::prelude::*;

/// Rules.
#[component]
pub fn Rules() -> impl IntoView {
    view! { <p>"Rules"</p> }
}
