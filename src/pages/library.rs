//! Library.

use leptos::prelude::*;

/// Library.
#[component]
pub fn Library() -> impl IntoView {
    view! { <p>"Library"</p> }
}
