//! A line that opens what it promises, made only when it is opened: for lists too long to be made at once. A button, because a native
//! `details` costs the browser several times as much and what is not made yet gains nothing by it.

use leptos::prelude::*;

use crate::dom::{Element, View, unfold, view};

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
    let body = move || view! { <div class="disclosure__body">{make.run(())}</div> };
    view! {
        <div class="disclosure" data-test=test>
            <button type="button" node=move |button: Element| unfold(&button, body)>{summary}</button>
        </div>
    }
}
