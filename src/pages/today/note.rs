//! A note about the day: tiredness, sleep and stress in one tap each, where it hurts, what may have set it off, a small win. All
//! of it optional, none of it changes what is due today.

use leptos::prelude::*;

use crate::components::{Button, CheckGroup, Choice, Disclosure, RadioGroup};
use crate::stores::App;
use steadyback_catalogue::enum_set::{EnumSet as Bits, Member};
use steadyback_rules::journal::{Burden, DayNote, MOST_LETTERS, Trigger, Words};
use steadyback_rules::profile::Site;
use steadyback_words::en::profile::site;
use steadyback_words::en::screens::session::today::note as text;

/// Which part of the note a group of buttons is about.
type Part = fn(&mut DayNote) -> &mut Option<Burden>;

/// The note of the day, folded.
#[component]
pub fn Note() -> impl IntoView {
    let app = App::get();
    view! {
        <Disclosure summary=Signal::stored(text::TITLE.to_owned()) test="note">
            <div class="stack">
                {burden(app, "tired", text::FATIGUE, |note| &mut note.fatigue)}
                {burden(app, "sleep", text::SLEEP, |note| &mut note.poor_sleep)}
                {burden(app, "stress", text::STRESS, |note| &mut note.stress)}
                {sites(app)}
                {triggers(app)}
                <Win />
            </div>
        </Disclosure>
    }
}

fn burden(app: App, name: &'static str, legend: &'static str, part: Part) -> AnyView {
    let now = move || {
        let burden = *part(&mut app.journal().day_note());
        burden.and_then(|it| (0_u8..).zip(Burden::ALL).find(|(_, other)| *other == it)).map(|(place, _)| place)
    };
    let choose = move |place: u8| {
        let mut note = untrack(move || app.journal().day_note());
        *part(&mut note) = Burden::ALL.get(usize::from(place)).copied();
        app.journal().note_day(note);
    };
    view! {
        <RadioGroup name=name legend=legend options=Choice::numbered(text::BURDENS) selected=Signal::derive(now) on_change=choose />
    }.into_any()
}

fn sites(app: App) -> AnyView {
    let options = Choice::numbered(Site::ALL.iter().map(|it| site(*it)));
    let now = move || app.journal().sites_today().map(Bits::bits);
    // What was told cannot be taken back, only told anew: the last one unticked means nowhere.
    let choose = move |bits: Option<u64>| {
        if let Some(sites) = Bits::from_bits(bits.unwrap_or(0)) {
            app.journal().note_sites(sites);
        }
    };
    view! {
        <CheckGroup name="felt" legend=text::SITES options=options selected=Signal::derive(now) on_change=choose none=Some(text::NO_SITE.to_owned()) />
    }.into_any()
}

fn triggers(app: App) -> AnyView {
    let chosen = RwSignal::new(None::<u64>);
    let options = Choice::numbered(Trigger::ALL.iter().map(|it| text::trigger(*it)));
    let choose = move |bits: Option<u64>| {
        chosen.set(bits);
        if let Some(triggers) = bits.and_then(Bits::from_bits) {
            app.journal().note_triggers(triggers);
        }
    };
    view! {
        <CheckGroup name="trigger" legend=text::TRIGGERS options=options selected=chosen on_change=choose none=Some(text::NO_TRIGGER.to_owned()) />
    }.into_any()
}

/// A line in the person's own words.
#[component]
fn Win() -> impl IntoView {
    let app = App::get();
    let typed = RwSignal::new(String::new());
    let wrong = RwSignal::new(false);
    let save = move |()| match typed.with_untracked(|typed| Words::new(typed)) {
        Some(words) => {
            wrong.set(false);
            typed.set(String::new());
            app.journal().note_win(words);
        }
        None => wrong.set(true),
    };
    let wins = move || {
        let row = |(_, words): &(chrono::NaiveDate, Words)| view! { <li>{words.as_str().to_owned()}</li> };
        app.journal().wins(3).iter().map(row).collect_view()
    };
    view! {
        <div class="field">
            <label class="field__label" for="win">{text::WIN}</label>
            <p class="field__hint" id="win-hint">{move || if wrong.get() { text::win_error(MOST_LETTERS) } else { text::WIN_HINT.to_owned() }}</p>
            <input class="input" type="text" id="win" data-test="win" autocomplete="off" aria-describedby="win-hint"
                aria-invalid=move || wrong.get().then_some("true")
                prop:value=move || typed.get() on:input=move |event| typed.set(event_target_value(&event)) />
        </div>
        <div class="actions"><Button on_press=save test="win-save">{text::WIN_SAVE}</Button></div>
        <ul data-test="wins">{wins}</ul>
    }
}
