//! NewPlan.

use leptos::prelude::*;

/// NewPlan.
#[component]
pub fn NewPlan() -> impl IntoView {
    view! { <p>"NewPlan"</p> }
}
