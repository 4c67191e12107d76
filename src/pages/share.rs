//! Share.

use leptos::prelude::*;

/// Share.
#[component]
pub fn Share() -> impl IntoView {
    view! { <p>"Share"</p> }
}
