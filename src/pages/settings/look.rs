//! How the app looks and sounds.

use leptos::prelude::*;

use crate::components::{CheckGroup, Choice, RadioGroup};
use crate::dom::{View, view};
use crate::state::{App, Settings, Theme};
use crate::text::en::screens::transfer::settings as text;

/// A switch.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Extra {
    Large,
    Sound,
}

/// Light or dark, larger text, sounds.
#[component]
pub fn Look() -> View {
    let app = App::get();
    let themes = vec![
        (Theme::System, text::SYSTEM.to_owned()),
        (Theme::Light, text::LIGHT.to_owned()),
        (Theme::Dark, text::DARK.to_owned()),
    ];
    let extras: Vec<Choice<Extra>> = vec![
        (Extra::Large, text::LARGE.to_owned()).into(),
        (Extra::Sound, text::SOUND.to_owned(), text::SOUND_HINT.to_owned()).into(),
    ];
    let theme = Signal::derive(move || Some(app.settings().theme));
    let chosen = Signal::derive(move || {
        let Settings { large_text, sound, .. } = app.settings();
        [(Extra::Large, large_text), (Extra::Sound, sound)]
            .into_iter()
            .filter_map(|(it, on)| on.then_some(it))
            .collect()
    });
    let change = move |edit: &dyn Fn(&mut Settings)| {
        let mut settings = untrack(move || app.settings());
        edit(&mut settings);
        app.set_settings(settings);
    };
    let set_extras = move |on: Vec<Extra>| {
        change(&|settings| {
            settings.large_text = on.contains(&Extra::Large);
            settings.sound = on.contains(&Extra::Sound);
        });
    };
    view! {
        <section class="stack">
            <h2>{text::LOOK}</h2>
            <RadioGroup
                name="theme"
                legend=text::THEME
                options=themes
                selected=theme
                on_change=move |theme| change(&|settings| settings.theme = theme)
            />
            <CheckGroup
                name="extras"
                legend=text::EXTRAS
                options=extras
                selected=chosen
                on_change=set_extras
            />
        </section>
    }
}
