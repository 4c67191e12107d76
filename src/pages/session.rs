//! SessionPage.

use leptos::prelude::*;

/// SessionPage.
#[component]
pub fn SessionPage() -> impl IntoView {
    view! { <p>"SessionPage"</p> }
}
