//! Banners.

use leptos::prelude::*;

/// Banners.
#[component]
pub fn Banners() -> impl IntoView {
    view! { <p>"Banners"</p> }
}
