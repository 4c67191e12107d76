//! Locked.

use leptos::prelude::*;

/// Locked.
#[component]
pub fn Locked(tier: crate::domain::screening::Tier) -> impl IntoView {
    view! { <p>"Locked"</p> }
}
