//! About.

use leptos::prelude::*;

/// About.
#[component]
pub fn About(#[prop(into)] page: Signal<u8>) -> impl IntoView {
    view! { <p>"About"</p> }
}
