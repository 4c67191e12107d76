//! SettingsPage.

use leptos::prelude::*;

/// SettingsPage.
#[component]
pub fn SettingsPage() -> impl IntoView {
    view! { <p>"SettingsPage"</p> }
}
