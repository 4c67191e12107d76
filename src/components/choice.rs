//! One of few, or several of few, as native radios and checkboxes in rows that are easy to hit.

use leptos::prelude::*;
use wasm_bindgen::JsCast;

/// One option of a group.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Choice {
    /// What is chosen, by number: 0–63.
    pub value: u8,
    /// Its words.
    pub label: String,
    /// A line of explanation below them.
    pub hint: Option<String>,
}

impl Choice {
    /// An option that needs no explanation.
    pub fn new(value: u8, label: impl Into<String>) -> Self {
        Self { value, label: label.into(), hint: None }
    }

    /// The options with these words, numbered as they stand.
    pub fn numbered(labels: impl IntoIterator<Item = &'static str>) -> Vec<Self> {
        (0..).zip(labels).map(|(value, label)| Self::new(value, label)).collect()
    }
}

/// Whether an event of a field chose something that leaves nothing to add: one of few, or "none of these".
pub fn says_all(event: &web_sys::Event) -> bool {
    let input = event.target().and_then(|it| it.dyn_into::<web_sys::HtmlInputElement>().ok());
    input.is_some_and(|it| it.has_attribute("data-only") && it.checked())
}

/// Options that exclude each other. Nothing is chosen until the person chooses.
#[component]
pub fn RadioGroup(
    /// Unique on the page; ids of the inputs are made from it, the first is `{name}-0`.
    #[prop(into)]
    name: String,
    /// The question, if no heading says it.
    #[prop(into, optional)]
    legend: Option<String>,
    /// Id of the heading that says the question.
    #[prop(into, optional)]
    labelled_by: Option<String>,
    /// The options in order.
    options: Vec<Choice>,
    /// What is chosen.
    #[prop(into)]
    selected: Signal<Option<u8>>,
    /// Called with the new choice.
    #[prop(into)]
    on_change: Callback<u8>,
    /// Id of an element with more about the question.
    #[prop(into, optional)]
    described_by: Option<String>,
    /// What is wrong with the answer.
    #[prop(into, optional)]
    error: Signal<Option<String>>,
    /// Whether two options stand side by side, for words as short as Yes and No.
    #[prop(optional)]
    pair: bool,
) -> impl IntoView {
    let rows = options.into_iter().enumerate().map(|(place, choice)| {
        let value = choice.value;
        let checked = Signal::derive(move || selected.get() == Some(value));
        row(
            Kind::Radio,
            &format!("{name}-{place}"),
            &name,
            choice,
            checked,
            Callback::new(move |_| on_change.run(value)),
        )
    });
    let rows = rows.collect_view().into_any();
    group(name, legend, labelled_by, described_by, error, pair, rows)
}

/// Options of which any number may be chosen, with an optional last one that excludes the others.
#[component]
pub fn CheckGroup(
    /// Unique on the page; ids of the inputs are made from it, the first is `{name}-0`.
    #[prop(into)]
    name: String,
    /// The question, if no heading says it.
    #[prop(into, optional)]
    legend: Option<String>,
    /// Id of the heading that says the question.
    #[prop(into, optional)]
    labelled_by: Option<String>,
    /// The options in order.
    options: Vec<Choice>,
    /// What is chosen, a bit for each value: `None` is no answer yet, 0 is "none of these".
    #[prop(into)]
    selected: Signal<Option<u64>>,
    /// Called with what is chosen now.
    #[prop(into)]
    on_change: Callback<Option<u64>>,
    /// The words of "none of these"; without them an empty choice is no answer.
    #[prop(default = None)]
    none: Option<String>,
    /// The word between the options and "none of these".
    #[prop(default = None)]
    or: Option<String>,
    /// Id of an element with more about the question.
    #[prop(into, optional)]
    described_by: Option<String>,
    /// What is wrong with the answer.
    #[prop(into, optional)]
    error: Signal<Option<String>>,
) -> impl IntoView {
    let last = options.len();
    let rows = options.into_iter().enumerate().map(|(place, choice)| {
        let bit = 1_u64 << choice.value;
        let checked = Signal::derive(move || selected.get().is_some_and(|bits| bits & bit != 0));
        let toggle = Callback::new(move |on| {
            let others = selected.get_untracked().unwrap_or_default() & !bit;
            let bits = if on { others | bit } else { others };
            on_change.run((bits != 0).then_some(bits));
        });
        row(Kind::Check, &format!("{name}-{place}"), &name, choice, checked, toggle)
    });
    let rows = rows.collect_view();
    let none = none.map(|label| {
        let checked = Signal::derive(move || selected.get() == Some(0));
        let toggle = Callback::new(move |on: bool| on_change.run(on.then_some(0)));
        view! {
            {or.map(|or| view! { <p class="choice__or">{or}</p> })}
            {row(Kind::Only, &format!("{name}-{last}"), &name, Choice::new(0, label), checked, toggle)}
        }
    });
    group(name, legend, labelled_by, described_by, error, false, view! { {rows} {none} }.into_any())
}

/// One thing that is so or not.
#[component]
pub fn CheckBox(
    /// Unique on the page; the id of the input is `{name}-0`.
    #[prop(into)]
    name: String,
    /// Its words.
    #[prop(into)]
    label: String,
    on: RwSignal<bool>,
) -> impl IntoView {
    let toggle = Callback::new(move |now| on.set(now));
    let row = row(Kind::Check, &format!("{name}-0"), &name, Choice::new(0, label), on.into(), toggle);
    group(name, None, None, None, Signal::default(), false, row)
}

#[derive(Clone, Copy)]
pub(super) enum Kind {
    Radio,
    Check,
    /// A checkbox that excludes all others.
    Only,
    /// A checkbox that opens more below it.
    Opening,
}

pub(super) fn row(
    kind: Kind,
    id: &str,
    name: &str,
    choice: Choice,
    checked: Signal<bool>,
    on_change: Callback<bool>,
) -> AnyView {
    let Choice { label, hint, .. } = choice;
    let id = id.to_owned();
    let hint_id = hint.as_ref().map(|_| format!("{id}-hint"));
    let label_id = format!("{id}-label");
    let input_type = match kind {
        Kind::Radio => "radio",
        Kind::Check | Kind::Only | Kind::Opening => "checkbox",
    };
    let expanded = move || matches!(kind, Kind::Opening).then(|| checked.get().to_string());
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
                aria-expanded=expanded
                data-only=matches!(kind, Kind::Radio | Kind::Only).then_some("")
                prop:checked=move || checked.get()
                on:change=move |event| on_change.run(event_target_checked(&event))
            />
            <span id=label_id>{label}</span>
            {hint.map(|hint| view! { <span class="choice__hint" id=hint_id>{hint}</span> })}
        </label>
    }
    .into_any()
}

pub(super) fn group(
    name: String,
    legend: Option<String>,
    labelled_by: Option<String>,
    described_by: Option<String>,
    error: Signal<Option<String>>,
    pair: bool,
    rows: AnyView,
) -> AnyView {
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
    .into_any()
}

/// What is wrong with an answer, beside it.
#[component]
pub(super) fn FieldError(
    /// Id for `aria-describedby`.
    id: String,
    /// The sentence, if anything is wrong.
    error: Signal<Option<String>>,
) -> impl IntoView {
    use super::icon::{Icon, IconView};
    move || {
        let id = id.clone();
        error.get().map(
            |error| view! { <p class="field__error" id=id><IconView icon=Icon::Warning /> <span>{error}</span></p> },
        )
    }
}
