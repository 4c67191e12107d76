//! How the app looks.

use leptos::prelude::*;

use crate::components::{CheckGroup, Choice, RadioGroup};
use crate::stores::{App, Settings, Theme};
use steadyback_words::en::screens::transfer::settings as text;

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
        </section>
    }
}
