//! One of few, or several of few, as native radios and checkboxes in rows that are easy to hit.

use leptos::prelude::*;

use crate::dom::{View, live, view};

/// One option of a group.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Choice<T> {
    /// What is chosen.
    pub value: T,
    /// Its words.
    pub label: String,
    /// A line of explanation below them.
    pub hint: Option<String>,
}

impl<T> From<(T, String)> for Choice<T> {
    fn from((value, label): (T, String)) -> Self {
        Self { value, label, hint: None }
    }
}

impl<T> From<(T, String, String)> for Choice<T> {
    fn from((value, label, hint): (T, String, String)) -> Self {
        Self { value, label, hint: Some(hint) }
    }
}

/// Options that exclude each other. Nothing is chosen until the person chooses.
#[component]
pub fn RadioGroup<T, C>(
    /// Unique on the page; ids of the inputs are made from it, the first is `{name}-0`.
    #[prop(into)]
    name: String,
    /// The question, if no heading says it.
    #[prop(into, optional)]
    legend: Option<String>,
    /// Id of the heading that says the question.
    #[prop(into, optional)]
    labelled_by: Option<String>,
    /// The options in order: `(value, label)`, `(value, label, hint)` or [`Choice`].
    options: Vec<C>,
    /// What is chosen.
    #[prop(into)]
    selected: Signal<Option<T>>,
    /// Called with the new choice.
    #[prop(into)]
    on_change: Callback<T>,
    /// Id of an element with more about the question.
    #[prop(into, optional)]
    described_by: Option<String>,
    /// What is wrong with the answer.
    #[prop(into, optional)]
    error: Signal<Option<String>>,
    /// Whether two options stand side by side, for words as short as Yes and No.
    #[prop(optional)]
    pair: bool,
) -> View
where
    T: Clone + PartialEq + Send + Sync + 'static,
    C: Into<Choice<T>>,
{
    let rows: Vec<_> = options
        .into_iter()
        .enumerate()
        .map(|(place, option)| {
            let Choice { value, label, hint } = option.into();
            let chosen = value.clone();
            let checked = Signal::derive(move || selected.with(|now| now.as_ref() == Some(&chosen)));
            let choose = Callback::new(move |_| on_change.run(value.clone()));
            row(Kind::Radio, &name, place, label, hint, checked, choose)
        })
        .collect();
    group(name, legend, labelled_by, described_by, error, pair, rows.into_iter().collect())
}

/// Options of which any number may be chosen, with an optional last one that excludes the others.
#[component]
pub fn CheckGroup<T, C>(
    /// Unique on the page; ids of the inputs are made from it, the first is `{name}-0`.
    #[prop(into)]
    name: String,
    /// The question, if no heading says it.
    #[prop(into, optional)]
    legend: Option<String>,
    /// Id of the heading that says the question.
    #[prop(into, optional)]
    labelled_by: Option<String>,
    /// The options in order: `(value, label)`, `(value, label, hint)` or [`Choice`].
    options: Vec<C>,
    /// What is chosen.
    #[prop(into)]
    selected: Signal<Vec<T>>,
    /// Called with everything that is now chosen, in the order of the options.
    #[prop(into)]
    on_change: Callback<Vec<T>>,
    /// The words of "none of these".
    #[prop(into, optional)]
    none: Option<String>,
    /// The word between the options and "none of these".
    #[prop(into, optional)]
    or: Option<String>,
    /// Whether "none of these" is chosen. An empty choice alone is no answer.
    #[prop(into, optional)]
    none_selected: Signal<bool>,
    /// Called when "none of these" is turned on or off; turning it on also empties the choice, choosing anything turns it off.
    #[prop(into, optional)]
    on_none: Option<Callback<bool>>,
    /// Id of an element with more about the question.
    #[prop(into, optional)]
    described_by: Option<String>,
    /// What is wrong with the answer.
    #[prop(into, optional)]
    error: Signal<Option<String>>,
) -> View
where
    T: Clone + PartialEq + Send + Sync + 'static,
    C: Into<Choice<T>>,
{
    let options: Vec<Choice<T>> = options.into_iter().map(Into::into).collect();
    let order = StoredValue::new(options.iter().map(|option| option.value.clone()).collect::<Vec<T>>());
    let last = options.len();
    let set_none = move |on: bool| {
        if let Some(on_none) = on_none {
            on_none.run(on);
        }
    };
    let rows: Vec<_> = options
        .into_iter()
        .enumerate()
        .map(|(place, Choice { value, label, hint })| {
            let chosen = value.clone();
            let checked = Signal::derive(move || selected.with(|now| now.contains(&chosen)));
            let toggle = Callback::new(move |on: bool| {
                let before = selected.get_untracked();
                let after = order.with_value(|all| {
                    all.iter().filter(|&one| if *one == value { on } else { before.contains(one) }).cloned().collect()
                });
                if on && none_selected.get_untracked() {
                    set_none(false);
                }
                on_change.run(after);
            });
            row(Kind::Check, &name, place, label, hint, checked, toggle)
        })
        .collect();
    let none = none.map(|label| {
        let toggle = Callback::new(move |on: bool| {
            if on {
                on_change.run(Vec::new());
            }
            set_none(on);
        });
        view! {
            {or.map(|or| view! { <p class="choice__or">{or}</p> })}
            {row(Kind::Check, &name, last, label, None, none_selected, toggle)}
        }
    });
    group(name, legend, labelled_by, described_by, error, false, view! { {rows} {none} })
}

#[derive(Clone, Copy)]
enum Kind {
    Radio,
    Check,
}

fn row(
    kind: Kind,
    name: &str,
    place: usize,
    label: String,
    hint: Option<String>,
    checked: Signal<bool>,
    on_change: Callback<bool>,
) -> View {
    let id = format!("{name}-{place}");
    let hint_id = hint.as_ref().map(|_| format!("{id}-hint"));
    let label_id = format!("{id}-label");
    let input_type = match kind {
        Kind::Radio => "radio",
        Kind::Check => "checkbox",
    };
    view! {
        <label class="choice__option" for=id.clone()>
            <input
                type=input_type
                id=id.clone()
                name=name.to_owned()
                data-test=id.clone()
                // The hint is inside the label to be pressed with it, but is read after the name, not in it.
                aria-labelledby=label_id.clone()
                aria-describedby=hint_id.clone()
                prop:checked=move || checked.get()
                on:change=move |event| on_change.run(event_target_checked(&event))
            />
            <span id=label_id>{label}</span>
            {hint.map(|hint| view! { <span class="choice__hint" id=hint_id>{hint}</span> })}
        </label>
    }
}

fn group(
    name: String,
    legend: Option<String>,
    labelled_by: Option<String>,
    described_by: Option<String>,
    error: Signal<Option<String>>,
    pair: bool,
    rows: View,
) -> View {
    let error_id = name + "-error";
    let described = {
        let error_id = error_id.clone();
        move || {
            let error = error.with(Option::is_some).then(|| error_id.clone());
            let ids: Vec<String> = described_by.iter().cloned().chain(error).collect();
            (!ids.is_empty()).then(|| ids.join(" "))
        }
    };
    view! {
        <fieldset
            class="choice"
            class=("choice--pair", pair)
            class=("choice--wrong", move || error.with(Option::is_some))
            aria-labelledby=labelled_by
            aria-describedby=described
        >
            {legend.map(|legend| view! { <legend class="choice__legend">{legend}</legend> })}
            <FieldError id=error_id error />
            <div class="choice__options">{rows}</div>
        </fieldset>
    }
}

/// What is wrong with an answer, beside it.
#[component]
pub(super) fn FieldError(
    /// Id for `aria-describedby`.
    id: String,
    /// The sentence, if anything is wrong.
    error: Signal<Option<String>>,
) -> View {
    use super::icon::{Icon, IconView};
    live(move || {
        let id = id.clone();
        error.get().map(
            |error| view! { <p class="field__error" id=id><IconView icon=Icon::Warning /> <span>{error}</span></p> },
        )
    })
}
