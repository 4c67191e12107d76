//! More.

use leptos::prelude::*;

/// More.
#[component]
pub fn More() -> impl IntoView {
    view! { <p>"More"</p> }
}
