//! A line that opens what it promises, made only when it is opened: for lists too long to be made at once.

use leptos::prelude::*;

/// A folded part of a page.
#[component]
pub fn Fold(
    /// The line.
    summary: String,
    /// Its name for tests.
    test: &'static str,
    /// What opens.
    children: ChildrenFn,
) -> impl IntoView {
    let open = RwSignal::new(false);
    view! {
        <div class="disclosure" data-test=test>
            <button type="button" aria-expanded=move || open.get().to_string() on:click=move |_| open.update(|it| *it = !*it)>
                {summary}
            </button>
            <Show when=move || open.get()>
                <div class="disclosure__body">{children()}</div>
            </Show>
        </div>
    }
}
