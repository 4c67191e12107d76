//! How the app looks.

use std::borrow::Cow;

use chrono::Weekday;
use leptos::prelude::*;

use crate::components::{CheckGroup, Choice, RadioGroup, Select};
use crate::stores::{App, Dates, Settings, Theme};
use steadyback_words::en::screens::transfer::settings as text;
use steadyback_words::en::words;

const THEMES: [Theme; 3] = [Theme::System, Theme::Light, Theme::Dark];

/// Light or dark, larger text.
#[component]
pub fn Look() -> impl IntoView {
    let app = App::get();
    let theme =
        move || THEMES.into_iter().zip(0..).find(|(theme, _)| *theme == app.settings().settings().theme).map(|it| it.1);
    let extras = move || Some(u64::from(app.settings().settings().large_text));
    let change = move |edit: &dyn Fn(&mut Settings)| {
        let mut settings = untrack(move || app.settings().settings());
        edit(&mut settings);
        app.settings().set_settings(settings);
    };
    let set_theme = move |place: u8| {
        if let Some(theme) = THEMES.get(usize::from(place)) {
            change(&|settings| settings.theme = *theme);
        }
    };
    let set_extras = move |bits: Option<u64>| {
        change(&|settings| settings.large_text = bits.unwrap_or_default() & 1 != 0);
    };
    view! {
        <section class="stack">
            <h2>{text::LOOK}</h2>
            <RadioGroup
                name="theme"
                legend=text::THEME
                options=Choice::numbered([text::SYSTEM, text::LIGHT, text::DARK])
                selected=Signal::derive(theme)
                on_change=set_theme
            />
            <CheckGroup
                name="extras"
                legend=text::EXTRAS
                options=vec![Choice::new(0, text::LARGE)]
                selected=Signal::derive(extras)
                on_change=set_extras
            />
            <DatesAndTimes />
        </section>
    }
}

/// The first day of the week, and how hours are counted.
#[component]
fn DatesAndTimes() -> impl IntoView {
    const DAYS: [Weekday; 3] = [Weekday::Mon, Weekday::Sat, Weekday::Sun];
    const TWELVE: [bool; 2] = [false, true];
    let app = App::get();
    let dates = move || app.settings().dates();
    let change = move |edit: &dyn Fn(&mut Dates)| {
        let mut new = untrack(dates);
        edit(&mut new);
        app.settings().set_dates(new);
    };
    // The first of each list leaves it to the device.
    let day = move || DAYS.iter().position(|it| Some(*it) == dates().week_begins).map_or(0, |place| place + 1);
    let hours = move || TWELVE.iter().position(|it| Some(*it) == dates().twelve_hours).map_or(0, |place| place + 1);
    let chosen = |place: usize| place.checked_sub(1);
    let days: Vec<Cow<'static, str>> =
        [text::SYSTEM].into_iter().chain(DAYS.map(words::weekday)).map(Into::into).collect();
    let times: Vec<Cow<'static, str>> = [text::SYSTEM].into_iter().chain(text::HOURS).map(Into::into).collect();
    view! {
        <h3>{text::DATES}</h3>
        <Select id="week-begins" label=text::WEEK options=days selected=Signal::derive(day)
            on_change=move |place| change(&|it| it.week_begins = chosen(place).and_then(|place| DAYS.get(place)).copied()) />
        <Select id="hours" label=text::TIMES options=times selected=Signal::derive(hours)
            on_change=move |place| change(&|it| it.twelve_hours = chosen(place).and_then(|place| TWELVE.get(place)).copied()) />
    }
}
