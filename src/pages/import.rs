//! Import.

use leptos::prelude::*;

/// Import.
#[component]
pub fn Import(payload: String) -> impl IntoView {
    view! { <p>"Import"</p> }
}
