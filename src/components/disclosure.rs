//! More for those who ask: native `details`.

use leptos::prelude::*;

/// A line such as "Why this?" that opens what it promises.
#[component]
pub fn Disclosure(
    /// The line.
    #[prop(into)]
    summary: Signal<String>,
    /// Whether it is open at first.
    #[prop(optional)]
    open: bool,
    /// Its name for tests.
    #[prop(into, optional)]
    test: Option<String>,
    /// What opens.
    children: Children,
) -> impl IntoView {
    view! {
        <details class="disclosure" data-test=test open=open>
            <summary>{move || summary.get()}</summary>
            <div class="disclosure__body">{children()}</div>
        </details>
    }
}
