//! A screen where there is nothing.

use leptos::prelude::*;

use crate::components::{Icon, IconView, LinkButton, PageHeader};
use crate::route::Route;
use steadyback_words::en::screens::frame;

/// Says why, and leads to today.
#[component]
pub fn DeadEnd(
    title: &'static str,
    /// What is missing, and what can be done.
    text: &'static str,
) -> impl IntoView {
    view! {
        <div class="page">
            <PageHeader title=title />
            <p class="cluster"><IconView icon=Icon::Info /> {text}</p>
            <LinkButton href=Route::Today.href()>{frame::TO_TODAY}</LinkButton>
        </div>
    }
}
