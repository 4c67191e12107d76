//! The answers to a question: one of few, several of few, a pain score, own words. Choices go by number, so that one kind of
//! field serves them all.

use leptos::prelude::*;

use super::ask::{Ask, Options, Page};
use super::stage::{HINT_ID, TITLE_ID};
use crate::components::{CheckGroup, CheckTree, PainScale, RadioGroup};
use crate::stores::App;
use steadyback_catalogue::enum_set::Member;
use steadyback_catalogue::measure::Pain;
use steadyback_rules::profile::ACTIVITY_LETTERS;
use steadyback_rules::sample::USUAL_HOME;
use steadyback_words::en::profile as words_of;
use steadyback_words::en::screens::onboarding as text;
use steadyback_words::en::words;

/// The question of what is at hand.
const EQUIPMENT: &str = "equipment";

/// The field of a question about the person; of lines that open, those that are open.
pub fn field(app: App, page: Page, open: RwSignal<u64>, error: Signal<Option<String>>) -> AnyView {
    let Page { name, question, ask } = page;
    match ask {
        Ask::One { options, value, set } => {
            let selected = Signal::derive(move || value(&app.answers().draft()));
            let choose = move |choice: u8| app.answers().edit_draft(|draft| set(draft, choice));
            view! {
                <RadioGroup
                    name=name
                    labelled_by=TITLE_ID
                    described_by=HINT_ID
                    options=options
                    selected=selected
                    on_change=choose
                    error=error
                />
            }
            .into_any()
        }
        Ask::Several { options, value, set } => {
            let bits = Signal::derive(move || value(&app.answers().draft()));
            let set = Callback::new(move |bits: Option<u64>| app.answers().edit_draft(|draft| set(draft, bits)));
            let usual = (name == EQUIPMENT).then(|| usual_home(bits, set));
            let group = several(name.to_owned(), options, question.none, bits, set, error);
            view! { {usual} {group} }.into_any()
        }
        Ask::Tree { lines, value, set, .. } => {
            let bits = Signal::derive(move || value(&app.answers().draft()));
            let set = move |bits: Option<u64>| app.answers().edit_draft(|draft| set(draft, bits));
            view! {
                <CheckTree
                    name=name
                    labelled_by=TITLE_ID
                    described_by=HINT_ID
                    branches=lines
                    selected=bits
                    on_change=set
                    open=open
                    none=Some(question.none.to_owned())
                    or=Some(text::OR.to_owned())
                    error=error
                />
            }
            .into_any()
        }
        Ask::Pain => {
            let selected = Signal::derive(move || app.answers().draft().usual_pain);
            let choose = move |pain: Pain| app.answers().edit_draft(|draft| draft.usual_pain = Some(pain));
            view! {
                <PainScale
                    name=name
                    labelled_by=TITLE_ID
                    word=words::pain_word
                    selected=selected
                    on_change=choose
                    error=error
                />
            }
            .into_any()
        }
        Ask::Activities => activities(app, name),
    }
}

/// What nearly everybody has, in one tap.
fn usual_home(bits: Signal<Option<u64>>, set: Callback<Option<u64>>) -> AnyView {
    let home = USUAL_HOME.iter().fold(0_u64, |all, it| all | 1 << it.index());
    let all = move || bits.get().is_some_and(|bits| bits & home == home);
    let add = move |_| set.run(Some(bits.get_untracked().unwrap_or_default() | home));
    view! {
        <div class="chips">
            <button type="button" class="chip" data-test="usual-home" aria-pressed=move || all().to_string() on:click=add>{words_of::USUAL_HOME}</button>
        </div>
    }
    .into_any()
}

/// Several of few as bits: `None` is no answer yet, 0 is "none of these". No words for that, no such box.
fn several(
    name: String,
    options: Options,
    none: &'static str,
    bits: Signal<Option<u64>>,
    set: Callback<Option<u64>>,
    error: Signal<Option<String>>,
) -> AnyView {
    let none = (!none.is_empty()).then(|| none.to_owned());
    let or = none.as_ref().map(|_| text::OR.to_owned());
    view! {
        <CheckGroup
            name=name
            labelled_by=TITLE_ID
            described_by=HINT_ID
            options=options
            selected=bits
            on_change=set
            none=none
            or=or
            error=error
        />
    }
    .into_any()
}

fn activities(app: App, name: &'static str) -> AnyView {
    let known = untrack(move || app.answers().draft()).activities;
    let typed = StoredValue::new([0, 1, 2].map(|place: usize| known.get(place).cloned().unwrap_or_default()));
    let keep = move |place: usize, words: String| {
        typed.update_value(|typed| typed[place] = words);
        let clean = |words: &String| words.trim().chars().take(ACTIVITY_LETTERS).collect::<String>();
        let all = typed.with_value(|typed| typed.iter().map(clean).filter(|it| !it.is_empty()).collect());
        app.answers().edit_draft(|draft| draft.activities = all);
    };
    let fields = (0_usize..).zip(text::about::ACTIVITIES).map(|(place, label)| {
        let id = format!("{name}-{place}");
        view! {
            <div class="field">
                <label class="field__label" for=id.clone()>{label}</label>
                <input
                    class="input"
                    type="text"
                    autocomplete="off"
                    maxlength=ACTIVITY_LETTERS.to_string()
                    id=id.clone()
                    data-test=id
                    aria-describedby=HINT_ID
                    prop:value=typed.with_value(|typed| typed[place].clone())
                    on:input=move |event| keep(place, event_target_value(&event))
                />
            </div>
        }
    });
    view! { <div class="stack">{fields.collect_view()}</div> }.into_any()
}
