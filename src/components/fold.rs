//! A line that opens what it promises, made only when it is first opened: for lists too long to be made at once.

use leptos::prelude::*;

/// A folded part of a page.
#[component]
pub fn Fold(
    /// The line.
    summary: String,
    /// What stands before it, such as a picture.
    #[prop(optional)]
    head: Option<AnyView>,
    /// Its name for tests.
    test: &'static str,
    /// What opens.
    children: ChildrenFn,
) -> impl IntoView {
    let (open, made) = (RwSignal::new(false), RwSignal::new(false));
    let toggle = move |_| {
        open.update(|it| *it = !*it);
        made.set(true);
    };
    view! {
        <div class="disclosure" data-test=test>
            <button type="button" aria-expanded=move || open.get().to_string() on:click=toggle>
                {head}
                <span>{summary}</span>
            </button>
            <Show when=move || made.get()>
                <div class="disclosure__body" hidden=move || !open.get()>{children()}</div>
            </Show>
        </div>
    }
}
