//! What keeps a form from going on, at its top, with a way to each field.

use leptos::prelude::*;

use crate::dom::{View, focus_when_shown, view};

/// A box that takes focus when it appears and leads to each field that needs an answer.
#[component]
pub fn ErrorSummary(
    /// Its heading.
    #[prop(into)]
    title: String,
    /// Id of the field and what is wrong with it.
    errors: Vec<(String, String)>,
) -> View {
    view! {
        <div class="error-summary" role="alert" tabindex="-1" node=focus_when_shown data-test="error-summary">
            <h2>{title}</h2>
            <ul class="error-summary__list">
                {errors
                    .into_iter()
                    .map(|(field, error)| {
                        let href = format!("#{field}");
                        // The hash holds the route, so the link may not change it.
                        let go = move |event: web_sys::Event| {
                            event.prevent_default();
                            focus_field(&field);
                        };
                        view! { <li><a href=href on:click=go>{error}</a></li> }
                    })
                    .collect::<View>()}
            </ul>
        </div>
    }
}

fn focus_field(id: &str) {
    use wasm_bindgen::JsCast;
    let field = document().get_element_by_id(id).and_then(|element| element.dyn_into::<web_sys::HtmlElement>().ok());
    if let Some(field) = field {
        let _ = field.focus();
    }
}
