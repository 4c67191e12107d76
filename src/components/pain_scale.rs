//! The 0–10 scale as eleven native radios, so that arrow keys and screen readers work unaided.

use leptos::prelude::*;

use super::choice::FieldError;
use crate::dom::{View, view};
use crate::domain::measure::Pain;

/// Scores 0–10 in one group with words at the anchors. Nothing is chosen until the person chooses.
#[component]
pub fn PainScale(
    /// Unique on the page; ids of the inputs are made from it, the first is `{name}-0`.
    #[prop(into)]
    name: String,
    /// The question, if no heading says it.
    #[prop(into, optional)]
    legend: Option<String>,
    /// Id of the heading that says the question.
    #[prop(into, optional)]
    labelled_by: Option<String>,
    /// The word of a score, for the few that have one.
    word: fn(Pain) -> Option<&'static str>,
    /// What is chosen.
    #[prop(into)]
    selected: Signal<Option<Pain>>,
    /// Called with the new choice.
    #[prop(into)]
    on_change: Callback<Pain>,
    /// What is wrong with the answer.
    #[prop(into, optional)]
    error: Signal<Option<String>>,
) -> View {
    let words_id = format!("{name}-words");
    let error_id = format!("{name}-error");
    let described = {
        let (words_id, error_id) = (words_id.clone(), error_id.clone());
        move || if error.with(Option::is_some) { format!("{words_id} {error_id}") } else { words_id.clone() }
    };
    let scores = Pain::all()
        .map(move |pain| {
            let id = format!("{name}-{}", pain.score());
            view! {
                <label class="pain-scale__score">
                    <input
                        type="radio"
                        id=id.clone()
                        name=name.clone()
                        data-test=id
                        prop:checked=move || selected.get() == Some(pain)
                        on:change=move |_| on_change.run(pain)
                    />
                    <span>
                        {pain.score()}
                        {word(pain).map(|word| view! { <span class="visually-hidden">", "{word}</span> })}
                    </span>
                </label>
            }
        })
        .collect::<View>();
    let words = Pain::all()
        .filter_map(|pain| word(pain).map(|word| view! { <li><b>{pain.score()}</b>" "{word}</li> }))
        .collect::<View>();
    view! {
        <fieldset class="pain-scale" aria-labelledby=labelled_by aria-describedby=described>
            {legend.map(|legend| view! { <legend class="choice__legend">{legend}</legend> })}
            <FieldError id=error_id error />
            <div class="pain-scale__grid">{scores}</div>
            <ul class="pain-scale__words" id=words_id>{words}</ul>
        </fieldset>
    }
}
