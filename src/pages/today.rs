//! TodayPage.

use leptos::prelude::*;

/// TodayPage.
#[component]
pub fn TodayPage() -> impl IntoView {
    view! { <p>"TodayPage"</p> }
}
