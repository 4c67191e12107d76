//! The bar on top of every screen but those that fill the window.

use leptos::prelude::*;

use crate::components::{ButtonKind, Icon, LinkButton};
use crate::route::Route;
use steadyback_words::en::screens::frame;

/// The name of the app, and the ways to help and to more.
#[component]
pub fn Bar(
    /// Whether there is a plan that can give way to comfort work.
    #[prop(into)]
    help: Signal<bool>,
) -> impl IntoView {
    view! {
        <header class="shell__bar">
            <a class="shell__name" href=Route::Today.href()>{frame::NAME}</a>
            <Show when=move || help.get()>
                <LinkButton kind=ButtonKind::Quiet href=Route::Help.href() icon=Icon::Heart test="help">{frame::HELP}</LinkButton>
            </Show>
            <LinkButton kind=ButtonKind::Quiet href=Route::More.href() icon=Icon::Menu test="more">{frame::MORE}</LinkButton>
        </header>
    }
}
