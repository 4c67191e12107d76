//! The bar on top of every screen but those that fill the window.

use leptos::prelude::*;

use crate::components::{ButtonKind, Icon, LinkButton};
use crate::route::Route;
use steadyback_words::en::screens::frame;

/// The name of the app, and the way to more.
#[component]
pub fn Bar() -> impl IntoView {
    view! {
        <header class="shell__bar">
            <a class="shell__name" href=Route::Today.href()>{frame::NAME}</a>
            <LinkButton kind=ButtonKind::Quiet href=Route::More.href() icon=Icon::Menu test="more">{frame::MORE}</LinkButton>
        </header>
    }
}
