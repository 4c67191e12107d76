//! Noting something for a day that is over: a walk, pain at rest, the session as it was planned.

use chrono::NaiveDate;
use leptos::prelude::*;

use crate::components::{Button, Choice, Disclosure, NumberField, PainScale, RadioGroup};
use crate::route::Route;
use crate::stores::{App, MOST_WALK};
use steadyback_catalogue::measure::{Effort, Pain};
use steadyback_rules::afterwards::Went;
use steadyback_rules::journal::Fact;
use steadyback_words::en::screens::journal as text;
use steadyback_words::en::screens::session::finish::{EFFORT, EFFORTS};
use steadyback_words::en::screens::session::today::{MINUTES, WALK_ERROR};
use steadyback_words::en::words;

/// What can be added to a day.
#[component]
pub fn Add(
    date: NaiveDate,
    /// Counts what was saved.
    saved: RwSignal<u32>,
) -> impl IntoView {
    let app = App::get();
    let note = Callback::new(move |fact: Fact| {
        app.journal().note_for(date, fact);
        saved.update(|times| *times += 1);
    });
    let planned = Memo::new(move |_| app.journal().has_planned(date));
    view! {
        <section class="stack stack--tight">
            <h3>{text::ADD}</h3>
            <Disclosure summary=Signal::stored(text::ADD_WALK.to_owned()) test="add-walk"><Walk note /></Disclosure>
            <Disclosure summary=Signal::stored(text::ADD_PAIN.to_owned()) test="add-pain"><Rest note /></Disclosure>
            <Show when=move || planned.get()>
                <Disclosure summary=Signal::stored(text::ADD_SESSION.to_owned()) test="add-session"><Trained date saved /></Disclosure>
            </Show>
        </section>
    }
}

#[component]
fn Walk(note: Callback<Fact>) -> impl IntoView {
    let typed = RwSignal::new(String::new());
    let error = RwSignal::new(None::<String>);
    let save = move |()| match typed.get_untracked().trim().parse::<u16>() {
        Ok(minutes) if (1..=MOST_WALK).contains(&minutes) => {
            error.set(None);
            typed.set(String::new());
            note.run(Fact::Walked { minutes });
        }
        _ => error.set(Some(WALK_ERROR.to_owned())),
    };
    view! {
        <div class="stack">
            <NumberField id="add-minutes" label=text::MINUTES unit=MINUTES value=typed on_input=move |value| typed.set(value) error=error />
            <Button on_press=save test="add-walk-save">{text::SAVE}</Button>
        </div>
    }
}

#[component]
fn Rest(note: Callback<Fact>) -> impl IntoView {
    let chosen = RwSignal::new(None::<Pain>);
    let save = move |()| {
        if let Some(pain) = chosen.get_untracked() {
            chosen.set(None);
            note.run(Fact::RestPain(pain));
        }
    };
    view! {
        <div class="stack">
            <PainScale name="add-rest" legend=text::PAIN word=words::pain_word selected=chosen on_change=move |pain| chosen.set(Some(pain)) />
            <Button on_press=save disabled=Signal::derive(move || chosen.get().is_none()) test="add-pain-save">{text::SAVE}</Button>
        </div>
    }
}

/// Pain and effort have to be told: they are not guessed.
#[component]
fn Trained(date: NaiveDate, saved: RwSignal<u32>) -> impl IntoView {
    let app = App::get();
    let (before, during, after) = (RwSignal::new(None), RwSignal::new(None), RwSignal::new(None));
    let effort = RwSignal::new(None::<u8>);
    let went = move || {
        let effort = effort.get().and_then(Effort::new)?;
        Some(Went { before: before.get()?, during: during.get()?, after: after.get()?, effort })
    };
    let save = move |()| {
        if let Some(went) = untrack(went) {
            app.journal().note_as_planned(date, went);
            saved.update(|times| *times += 1);
        }
    };
    let signs = move |()| {
        app.answers().reopen_screening();
        app.frame().go(&Route::Screening(0));
    };
    let scale = |name: &'static str, legend: &'static str, pain: RwSignal<Option<Pain>>| {
        view! { <PainScale name=name legend=legend word=words::pain_word selected=pain on_change=move |now| pain.set(Some(now)) /> }
    };
    let efforts = EFFORTS.iter().map(|(score, word)| Choice::new(*score, *word)).collect();
    view! {
        <div class="stack">
            {scale("add-before", text::BEFORE, before)}
            {scale("add-during", text::DURING, during)}
            {scale("add-after", text::AFTER, after)}
            <RadioGroup name="add-effort" legend=EFFORT options=efforts selected=effort on_change=move |now| effort.set(Some(now)) />
            <Button on_press=save disabled=Signal::derive(move || went().is_none()) test="add-session-save">{text::SAVE}</Button>
            <p class="quiet small">{text::SIGNS}</p>
            <Button on_press=signs test="add-signs">{text::SIGNS_GO}</Button>
        </div>
    }
}
