//! A line that opens what it promises, made only when it is opened: for lists too long to be made at once.

use leptos::prelude::*;

use super::icon::{Icon, IconView};
use crate::dom::{View, keyed, view};

/// A folded part of a page.
#[component]
pub fn Fold(
    /// The line.
    summary: String,
    /// Its name for tests.
    test: &'static str,
    /// Makes what opens.
    make: Callback<(), View>,
) -> View {
    let open = RwSignal::new(false);
    view! {
        <details class="disclosure" data-test=test on:toggle=move |_| open.set(true)>
            <summary><IconView icon=Icon::Forward />{summary}</summary>
            <div class="disclosure__body">{keyed(move || open.get(), move |open| open.then(|| make.run(())))}</div>
        </details>
    }
}
