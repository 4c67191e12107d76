//! How sessions guide: what is heard, felt and seen, and who says when it goes on.

use leptos::prelude::*;

use crate::components::{CheckGroup, Choice, RadioGroup, Select};
use crate::stores::{App, Guidance as Kept};
use steadyback_catalogue::enum_set::{EnumSet, Member as _};
use steadyback_rules::session::{Event, Pace};
use steadyback_words::en::screens::guide::guidance as text;

/// The first box; the switches follow in their order.
const SOUND: u64 = 1;

/// Everything that can be chosen about it.
#[component]
pub fn Guidance() -> impl IntoView {
    let app = App::get();
    let pace = move || u8::try_from(app.session().guidance().pace.index()).ok();
    let choose = move |place: u8| {
        let pace = Pace::ALL.get(usize::from(place)).copied().unwrap_or_default();
        app.session().guide(|kept| kept.pace = pace);
        app.session().session_event(Event::Paced(pace));
    };
    let toggle = move |bits: Option<u64>| switch(app, bits.unwrap_or_default());
    let paces = (0..).zip(text::PACES).map(|(value, (name, hint))| hinted(value, name, hint)).collect();
    view! {
        <CheckGroup name="guide" legend=text::SWITCHES options=switches(app) selected=Signal::derive(move || Some(bits(app)))
            on_change=toggle />
        <RadioGroup name="pace" legend=text::PACE options=paces selected=Signal::derive(pace) on_change=choose />
        <div class="columns columns--even">
            {steps(app, "volume", text::VOLUME, &text::VOLUMES, |kept| &mut kept.volume)}
            {app.session().can_speak().then(|| steps(app, "rate", text::RATE, &text::RATES, |kept| &mut kept.rate))}
            {app.session().can_speak().then(|| speaker(app))}
        </div>
        {(!app.session().can_speak()).then(|| view! { <p class="quiet small">{text::NO_VOICE}</p> })}
        {move || app.session().screen_sleeps().then(|| view! { <p class="quiet small" data-test="screen-sleeps">{text::SLEEPS}</p> })}
    }
}

fn hinted(value: u8, name: &str, hint: &str) -> Choice {
    Choice { hint: Some(hint.to_owned()), ..Choice::new(value, name) }
}

fn switches(app: App) -> Vec<Choice> {
    let mut all = vec![
        hinted(0, text::SOUND, text::SOUND_HINT),
        hinted(1, text::VOICE, text::VOICE_HINT),
        hinted(2, text::BEAT, text::BEAT_HINT),
        Choice::new(3, text::VIBRATION),
        hinted(4, text::FLASH, text::FLASH_HINT),
        hinted(5, text::LARGE, text::LARGE_HINT),
    ];
    all.retain(|choice| match choice.value {
        1 => app.session().can_speak(),
        3 => app.session().can_shake(),
        _ => true,
    });
    all
}

fn bits(app: App) -> u64 {
    u64::from(app.settings().settings().sound) | app.session().guidance().switches.bits() << 1
}

fn switch(app: App, bits: u64) {
    let mut settings = untrack(move || app.settings().settings());
    let sound = bits & SOUND != 0;
    if settings.sound != sound {
        settings.sound = sound;
        app.settings().set_settings(settings);
    }
    app.session().guide(|kept| kept.switches = EnumSet::from_raw(bits >> 1));
}

/// A list of steps with their values; a value between them shows as the nearest below.
fn steps(
    app: App,
    id: &'static str,
    label: &'static str,
    steps: &'static [(&'static str, u8)],
    field: fn(&mut Kept) -> &mut u8,
) -> AnyView {
    let now = move || {
        let value = *field(&mut app.session().guidance());
        steps.iter().rposition(|(_, step)| *step <= value).unwrap_or(0)
    };
    let choose = move |place: usize| {
        if let Some((_, value)) = steps.get(place) {
            app.session().guide(|kept| *field(kept) = *value);
        }
    };
    let options = steps.iter().map(|(name, _)| (*name).into()).collect();
    view! { <Select id label options selected=Signal::derive(now) on_change=choose /> }.into_any()
}

fn speaker(app: App) -> AnyView {
    let voices = app.session().voices();
    view! { {move || speaker_of(app, voices.get())} }.into_any()
}

fn speaker_of(app: App, voices: Vec<String>) -> AnyView {
    let names = voices.clone();
    let now = move || {
        let chosen = app.session().guidance().speaker;
        names.iter().position(|name| *name == chosen).map_or(0, |place| place + 1)
    };
    let options = [text::ANY_SPEAKER.into()].into_iter().chain(voices.iter().map(|name| name.clone().into())).collect();
    let choose = move |place: usize| {
        let name = place.checked_sub(1).and_then(|place| voices.get(place)).cloned().unwrap_or_default();
        app.session().guide(|kept| kept.speaker = name);
    };
    view! { <Select id="speaker" label=text::SPEAKER options selected=Signal::derive(now) on_change=choose /> }
        .into_any()
}
