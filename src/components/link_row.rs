//! A line that leads somewhere, with a drawing before it.

use leptos::prelude::*;

use super::icon::{Icon, IconView};

/// A place to go, in a list of rows: its name and a line about it, and what has to happen before.
pub fn link_row(
    (name, line): (&'static str, &'static str),
    href: String,
    icon: Icon,
    test: &'static str,
    first: impl Fn() + 'static,
) -> AnyView {
    view! {
        <li>
            <div class="row">
                <span class="row__thumb"><IconView icon /></span>
                <div class="row__main">
                    <span class="row__name"><a href=href data-test=test on:click=move |_| first()>{name}</a></span>
                    <span class="row__meta">{line}</span>
                </div>
                <span class="row__end"><IconView icon=Icon::Forward /></span>
            </div>
        </li>
    }
    .into_any()
}
