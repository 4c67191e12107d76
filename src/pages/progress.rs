//! ProgressPage.

use leptos::prelude::*;

/// ProgressPage.
#[component]
pub fn ProgressPage() -> impl IntoView {
    view! { <p>"ProgressPage"</p> }
}
