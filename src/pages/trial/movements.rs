//! The five movements, a minute each: the same screen as in a session, with less on it.

use leptos::prelude::*;

use crate::components::{Button, ButtonKind, Figure, Icon, Notice, Play, Ring, RoundButton};
use crate::stores::App;
use steadyback_catalogue::exercise::ExerciseRef;
use steadyback_rules::trial::{Place, SECONDS, five};
use steadyback_words::en::exercises;
use steadyback_words::en::screens::session::player;
use steadyback_words::en::screens::trial as text;

const LENGTH: u64 = SECONDS * 1000;

/// Milliseconds that are left: of a running clock until when, of a stopped one how many.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Clock {
    Until(u64),
    Stopped(u64),
}

#[component]
pub fn Movements(
    place: Place,
    /// Called after the last one.
    #[prop(into)]
    on_done: Callback<()>,
) -> impl IntoView {
    let app = App::get();
    let all = StoredValue::new(five(place));
    let at = RwSignal::new(0_usize);
    let hurt = RwSignal::new(false);
    let now = RwSignal::new(app.frame().now());
    let clock = RwSignal::new(Clock::Until(app.frame().now() + LENGTH));
    let left = move || match clock.get() {
        Clock::Until(then) => then.saturating_sub(now.get()),
        Clock::Stopped(left) => left,
    };
    let next = move || {
        if at.get_untracked() + 1 >= all.with_value(Vec::len) {
            return on_done.run(());
        }
        at.update(|at| *at += 1);
        now.set(app.frame().now());
        clock.set(Clock::Until(app.frame().now() + LENGTH));
        app.session().begin_test(LENGTH);
    };
    app.session().begin_test(LENGTH);
    on_cleanup(move || app.session().end_test(false));
    app.frame().on_tick(move || {
        now.set(app.frame().now());
        if untrack(left) == 0 {
            next();
        }
    });
    let pause = move |()| match clock.get_untracked() {
        // What would be heard at the end of it waits, too.
        Clock::Until(_) => {
            clock.set(Clock::Stopped(untrack(left)));
            app.session().end_test(false);
        }
        Clock::Stopped(left) => {
            clock.set(Clock::Until(app.frame().now() + left));
            app.session().begin_test(left);
        }
    };
    let runs = move || matches!(clock.get(), Clock::Until(_));
    let play = Memo::new(move |_| if runs() { Play::From(0) } else { Play::Paused });
    let movement = Memo::new(move |_| all.with_value(|all| all.get(at.get()).copied()));
    let words = move |read: fn(ExerciseRef) -> &'static str| move || movement.get().map(read);
    let icon = move || if runs() { Icon::Pause } else { Icon::Play };
    let label = move || if runs() { player::PAUSE } else { player::RESUME }.to_owned();
    view! {
        <main class="player" id="main" data-test="trial-player">
            <div class="player__bar"><span class="player__count">{move || text::count(at.get() + 1, all.with_value(Vec::len))}</span></div>
            <div class="player__body">
                <div class="player__figure">
                    <For each=move || movement.get() key=|it| it.id let:exercise>
                        <Figure exercise play poses=app.frame().still() />
                    </For>
                </div>
                <div class="player__rest">
                    <Show when=move || hurt.get()><Notice live=true test="left-out">{text::LEFT_OUT}</Notice></Show>
                    <div class="player__now">
                        <div class="player__clock">
                            <Ring number=Signal::derive(move || left().div_ceil(1000).to_string()) label=Signal::stored(text::SECONDS.to_owned())
                                per_mille=Signal::derive(move || u32::try_from((LENGTH - left().min(LENGTH)) * 1000 / LENGTH).unwrap_or(1000)) />
                        </div>
                        <div class="player__words">
                            <h1 class="player__name" aria-live="polite" data-test="trial-name">{words(|it| exercises::text(it).name)}</h1>
                            <p class="player__cue">{words(|it| exercises::text(it).summary)}</p>
                        </div>
                    </div>
                </div>
            </div>
            <footer>
                <div class="player__controls">
                    <Button kind=ButtonKind::Stop on_press=move |()| { hurt.set(true); next(); } test="trial-hurts">{text::HURTS}</Button>
                    <RoundButton kind=ButtonKind::Primary on_press=pause test="trial-pause" icon=Signal::derive(icon) label=Signal::derive(label) />
                    <Button on_press=move |()| { hurt.set(false); next(); } test="trial-next">{text::NEXT}</Button>
                </div>
            </footer>
        </main>
    }
}
