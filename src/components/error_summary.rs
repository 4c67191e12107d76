//! What keeps a form from going on, at its top, with a way to each field.

use leptos::ev::MouseEvent;
use leptos::html;
use leptos::prelude::*;

use super::focus::{focus, focus_by_id};

/// Id of a field and what is wrong with it.
pub type FieldProblem = (String, String);

/// A box that leads to each field that needs an answer; away while there is none. It takes focus at each try to go on, and
/// stays where it is while answers are given.
#[component]
pub fn ErrorSummary(
    /// Its heading.
    title: &'static str,
    /// How often the person tried to go on; nothing is shown before the first try.
    tries: RwSignal<u32>,
    /// What is wrong.
    #[prop(into)]
    errors: Signal<Vec<FieldProblem>>,
) -> impl IntoView {
    let shown = move || tries.get() > 0 && !errors.with(Vec::is_empty);
    let heading = NodeRef::<html::Div>::new();
    Effect::new(move |_| {
        if tries.get() > 0
            && let Some(heading) = heading.get()
        {
            focus(&heading);
        }
    });
    let row = |(field, error): FieldProblem| {
        let href = format!("#{field}");
        // The hash holds the route, so the link may not change it.
        let go = move |event: MouseEvent| {
            event.prevent_default();
            focus_by_id(&field);
        };
        view! { <li><a href=href on:click=go>{error}</a></li> }
    };
    view! {
        <Show when=shown>
            <div class="error-summary" role="alert" tabindex="-1" node_ref=heading data-test="error-summary">
                <h2>{title}</h2>
                <ul class="error-summary__list">{move || errors.get().into_iter().map(row).collect_view()}</ul>
            </div>
        </Show>
    }
}
