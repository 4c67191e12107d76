//! The 0–10 scale as eleven native radios, so that arrow keys and screen readers work unaided.

use leptos::prelude::*;

use super::choice::FieldError;
use steadyback_catalogue::measure::Pain;
use steadyback_rules::outcome::Rating;

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
) -> impl IntoView {
    let words = Pain::all().filter_map(|pain| word(pain).map(|word| (pain.score(), word))).collect();
    let chosen = Signal::derive(move || selected.get().map(Pain::score));
    let choose = Callback::new(move |score| {
        if let Some(pain) = Pain::new(score) {
            on_change.run(pain);
        }
    });
    scale(name, legend, labelled_by, words, chosen, choose, error)
}

/// Ratings 0–10 in one group with words at the ends.
#[component]
pub fn RatingScale(
    /// Unique on the page; ids of the inputs are made from it, the first is `{name}-0`.
    name: String,
    /// The question.
    #[prop(into)]
    legend: String,
    /// The word at 0.
    least: &'static str,
    /// The word at 10.
    most: &'static str,
    /// What is chosen.
    selected: Signal<Option<Rating>>,
    /// Called with the new choice.
    #[prop(into)]
    on_change: Callback<Rating>,
    /// What is wrong with the answer.
    error: Signal<Option<String>>,
) -> impl IntoView {
    let chosen = Signal::derive(move || selected.get().map(Rating::get));
    let choose = Callback::new(move |score| {
        if let Some(rating) = Rating::new(score) {
            on_change.run(rating);
        }
    });
    scale(name, Some(legend), None, vec![(0, least), (10, most)], chosen, choose, error)
}

fn scale(
    name: String,
    legend: Option<String>,
    labelled_by: Option<String>,
    words: Vec<(u8, &'static str)>,
    selected: Signal<Option<u8>>,
    on_change: Callback<u8>,
    error: Signal<Option<String>>,
) -> AnyView {
    let words_id = format!("{name}-words");
    let error_id = format!("{name}-error");
    let described = {
        let (words_id, error_id) = (words_id.clone(), error_id.clone());
        move || if error.with(Option::is_some) { format!("{words_id} {error_id}") } else { words_id.clone() }
    };
    let said = words.iter().map(|(score, word)| view! { <li><b>{*score}</b>" "{*word}</li> }).collect_view();
    let row = move |score: u8| {
        let id = format!("{name}-{score}");
        let word = words.iter().find(|(at, _)| *at == score).map(|(_, word)| *word);
        view! {
            <label class="pain-scale__score">
                <input
                    type="radio"
                    id=id.clone()
                    name=name.clone()
                    data-test=id
                    data-only=""
                    prop:checked=move || selected.get() == Some(score)
                    on:change=move |_| on_change.run(score)
                />
                <span>
                    {score}
                    {word.map(|word| view! { <span class="visually-hidden">", "{word}</span> })}
                </span>
            </label>
        }
    };
    let scores = (0..=10).map(row).collect_view();
    view! {
        <fieldset class="pain-scale" aria-labelledby=labelled_by aria-describedby=described>
            {legend.map(|legend| view! { <legend class="choice__legend">{legend}</legend> })}
            <FieldError id=error_id error />
            <div class="pain-scale__grid">{scores}</div>
            <ul class="pain-scale__words" id=words_id>{said}</ul>
        </fieldset>
    }
    .into_any()
}
