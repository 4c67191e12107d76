//! Welcome.

use leptos::prelude::*;

/// Welcome.
#[component]
pub fn Welcome() -> impl IntoView {
    view! { <p>"Welcome"</p> }
}
