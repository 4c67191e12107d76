//! PlanPage.

use leptos::prelude::*;

/// PlanPage.
#[component]
pub fn PlanPage() -> impl IntoView {
    view! { <p>"PlanPage"</p> }
}
