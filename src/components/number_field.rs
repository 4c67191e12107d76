//! A number as text with a numeric keyboard: no spinner that changes a value by a scroll.

use leptos::prelude::*;

use super::choice::FieldError;

/// A labelled field for a whole number. What is typed is handed on as it is; whether it is right is for the caller to say.
#[component]
pub fn NumberField(
    /// Unique on the page.
    #[prop(into)]
    id: String,
    /// The question.
    #[prop(into)]
    label: String,
    /// A line below it, such as the range that makes sense.
    #[prop(into, optional)]
    hint: Option<String>,
    /// The unit after the field.
    #[prop(into, optional)]
    unit: Option<String>,
    /// What stands in the field.
    #[prop(into)]
    value: Signal<String>,
    /// Called with what is typed.
    #[prop(into)]
    on_input: Callback<String>,
    /// What is wrong with it.
    #[prop(into, optional)]
    error: Signal<Option<String>>,
) -> impl IntoView {
    let hint_id = hint.as_ref().map(|_| format!("{id}-hint"));
    let error_id = format!("{id}-error");
    let described = {
        let (hint_id, error_id) = (hint_id.clone(), error_id.clone());
        move || {
            let error = error.with(Option::is_some).then(|| error_id.clone());
            let ids: Vec<String> = hint_id.iter().cloned().chain(error).collect();
            (!ids.is_empty()).then(|| ids.join(" "))
        }
    };
    view! {
        <div class="field">
            <label class="field__label" for=id.clone()>{label}</label>
            {hint.map(|hint| view! { <p class="field__hint" id=hint_id>{hint}</p> })}
            <FieldError id=error_id error />
            <div class="field__row">
                <input
                    class="input input--short"
                    type="text"
                    inputmode="numeric"
                    autocomplete="off"
                    id=id.clone()
                    data-test=id
                    aria-describedby=described
                    aria-invalid=move || error.with(Option::is_some).then_some("true")
                    prop:value=move || value.get()
                    on:input=move |event| on_input.run(event_target_value(&event))
                />
                {unit.map(|unit| view! { <span class="field__unit">{unit}</span> })}
            </div>
        </div>
    }
}
