//! More for those who ask: native `details`.

use leptos::prelude::*;

use crate::dom::{View, view};

use super::icon::{Icon, IconView};

/// A line such as "Why this?" that opens what it promises.
#[component]
pub fn Disclosure(
    /// The line.
    #[prop(into)]
    summary: String,
    /// Its name for tests.
    #[prop(into, optional)]
    test: Option<String>,
    /// What opens.
    children: View,
) -> View {
    view! {
        <details class="disclosure" data-test=test>
            <summary><IconView icon=Icon::Forward />{summary}</summary>
            <div class="disclosure__body">{children}</div>
        </details>
    }
}
