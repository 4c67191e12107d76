//! ScreeningPage.

use leptos::prelude::*;

/// ScreeningPage.
#[component]
pub fn ScreeningPage(#[prop(into)] page: Signal<u8>) -> impl IntoView {
    view! { <p>"ScreeningPage"</p> }
}
