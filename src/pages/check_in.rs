//! CheckIn.

use leptos::prelude::*;

/// CheckIn.
#[component]
pub fn CheckIn() -> impl IntoView {
    view! { <p>"CheckIn"</p> }
}
