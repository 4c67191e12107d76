//! The player: one number, one ring, one main button; the rest recedes. To be used by glance, by ear, and by one big target.

mod words;

use leptos::prelude::*;

use super::Over;
use super::rate::rate;
use crate::components::{Button, ButtonKind, Figure, Icon, Notice, Play, Ring, RoundButton, course};
use crate::stores::{App, Key, Switch};
use steadyback_rules::journal::Ended;
use steadyback_rules::session::{Clock, Event, Run, Timed};
use steadyback_words::en::screens::guide::{self, options};
use steadyback_words::en::screens::session::{self as text, player};

#[component]
pub fn Player(
    /// What lies over the session.
    over: RwSignal<Over>,
) -> impl IntoView {
    let app = App::get();
    let now = RwSignal::new(app.frame().now());
    app.frame().on_tick(move || now.set(app.frame().now()));
    let run = move || app.session().run().filter(|run| run.timed().is_some());
    let of = move |read: fn(&Run, u64) -> String| move || run().map(|run| read(&run, now.get())).unwrap_or_default();
    let timed = move || run().as_ref().and_then(Run::timed);
    let place = move || run().map(|run| text::exercise_of(run.block + 1, run.blocks.len()));
    let course_of = Memo::new(move |_| run().map(|run| (run.block, run.blocks.len())));
    let open = move |what| {
        app.session().session_event(Event::Pause);
        over.set(what);
    };
    app.frame().on_key(move |key| match key {
        Key::Space => app.session().session_event(main_event(untrack(timed))),
        Key::Right => app.session().session_event(Event::Next),
        Key::Left => app.session().session_event(Event::Back),
        Key::Escape => open(Over::Options),
    });
    let away = Memo::new(move |_| run().and_then(|run| run.away));
    let rated = Memo::new(move |_| run().as_ref().and_then(asks));
    let stage = move || timed().map(|(timed, _)| format!("{timed:?}"));
    let class =
        move || if app.session().guidance().switches.has(Switch::Large) { "player player--large" } else { "player" };
    view! {
        <main class=class id="main" data-test="player" data-stage=stage>
            // A new element each time: what has flashed does not flash again.
            <For each=move || (0..app.session().flashes()).next_back() key=|count| *count let:_count>
                <div class="player__flash" aria-hidden="true"></div>
            </For>
            <div class="player__bar">
                <Button kind=ButtonKind::Quiet on_press=move |()| open(Over::Options) test="options">{options::OPEN}</Button>
                <span class="player__count">{of(words::set_line)} " · " {place}</span>
            </div>
            {move || course_of.get().map(|(now, of)| course(now, of, |_| false))}
            <p class="visually-hidden" aria-live="polite">{of(words::announcement)}</p>
            <div class="player__body">
                <div class="player__figure">{figure(app)}</div>
                <div class="player__rest">
                {move || away.get().map(|away| view! {
                    <Notice live=true test="away">{guide::away(away)}</Notice>
                    {away.in_set.then(|| view! {
                        <Button on_press=move |()| app.session().session_event(Event::DidIt) test="did-it">{guide::DID_IT}</Button>
                    })}
                })}
                <div class="player__now">
                    <div class="player__clock">
                        <Ring number=Signal::derive(of(words::number)) label=Signal::derive(of(words::label))
                            per_mille=Signal::derive(move || run().map_or(0, |run| words::share(&run, now.get()))) />
                    </div>
                    <div class="player__words">
                        <h1 class="player__name" data-test="player-name">{of(words::name)}</h1>
                        <p class="player__side">{of(words::side)}</p>
                        <p class="player__cue">{of(words::cue)}</p>
                        <Button kind=ButtonKind::Quiet on_press=move |()| open(Over::Steps) test="steps">{player::STEPS}</Button>
                    </div>
                </div>
                {move || rated.get().map(|place| rating(app, place))}
                </div>
            </div>
            {controls(app)}
        </main>
    }
}

/// What the big target does: stop and go on, or the set is done where nothing is timed.
fn main_event(timed: Option<(Timed, Clock)>) -> Event {
    match timed {
        Some((_, Clock::Until(_))) => Event::Pause,
        Some((_, Clock::Open)) => Event::Next,
        _ => Event::Resume,
    }
}

fn controls(app: App) -> AnyView {
    let timed = move || app.session().run().as_ref().and_then(Run::timed);
    let clock = move || timed().map(|(_, clock)| clock);
    let icon = move || match clock() {
        Some(Clock::Until(_)) => Icon::Pause,
        Some(Clock::Open) => Icon::Check,
        _ => Icon::Play,
    };
    let label = move || match timed() {
        Some((_, Clock::Until(_))) => player::PAUSE,
        Some((timed, Clock::Open)) => text::go_on(timed),
        _ => player::RESUME,
    };
    let next = move || app.session().run().map(|run| words::next(&run)).unwrap_or_default();
    let resting = Memo::new(move |_| matches!(timed(), Some((Timed::Rest, Clock::Until(_) | Clock::Stopped(_)))));
    view! {
        <footer>
            <div class="player__next">
                <span>{next}</span>
                <Show when=move || resting.get()>
                    <Button on_press=move |()| app.session().session_event(Event::MoreRest) test="more-rest">
                        <span aria-hidden="true">{guide::MORE_REST}</span>
                        <span class="visually-hidden">{guide::MORE_REST_SPOKEN}</span>
                    </Button>
                </Show>
            </div>
            <div class="player__controls">
                <Button kind=ButtonKind::Stop on_press=move |()| app.session().session_event(Event::Hurts) test="hurts">{player::HURTS}</Button>
                <RoundButton kind=ButtonKind::Primary on_press=move |()| app.session().session_event(main_event(untrack(timed))) test="pause"
                    icon=Signal::derive(icon) label=Signal::derive(move || label().to_owned()) />
                <Button on_press=move |()| app.session().session_event(Event::Next) test="next">
                    {move || timed().map(|(timed, _)| text::go_on(timed))}
                </Button>
            </div>
        </footer>
    }.into_any()
}

/// The place in the log of what is asked about now: while resting or getting ready, what was just done, or is still open.
fn asks(run: &Run) -> Option<usize> {
    let (timed, _) = run.timed()?;
    let between = timed == Timed::Ready && run.set == 0 && run.away.is_none();
    let last = run.logs.len().checked_sub(1).filter(|place| {
        let log = &run.logs[*place];
        between && log.exercise.loaded && log.ended == Ended::Done
    });
    let open = run.unrated().last().filter(|_| between || timed == Timed::Rest);
    last.or(open)
}

fn rating(app: App, place: usize) -> AnyView {
    let run = untrack(move || app.session().run());
    let log = run.as_ref().and_then(|run| run.logs.get(place));
    log.map(|log| rate(app, place, log, Signal::default())).into_any()
}

fn figure(app: App) -> AnyView {
    let run = move || app.session().run();
    let stage = move || run().as_ref().and_then(Run::timed);
    let figure = Memo::new(move |_| {
        let run = run()?;
        Some((run.current().exercise, run.faces_second_side(), run.current().dose.work()))
    });
    // It moves with the work, in step with the count, also after a pause or a reload, and rests with it; each set begins at the first pose.
    let play = Memo::new(move |_| match (run(), stage()) {
        (Some(run), Some((Timed::Work, Clock::Until(deadline)))) => {
            let gone = run.length(Timed::Work).saturating_sub(deadline.saturating_sub(untrack(|| app.frame().now())));
            Play::From(u32::try_from(gone).unwrap_or(0))
        }
        (_, Some((Timed::Work, Clock::Stopped(_)))) => Play::Paused,
        // What comes is shown before it begins.
        (_, Some((_, Clock::Until(_) | Clock::Open))) => Play::From(0),
        _ => Play::Key(0),
    });
    view! {
        // A drawing of its own for each, whose clock begins with it.
        <For each=move || figure.get() key=|(exercise, mirrored, work)| (exercise.id, *mirrored, *work)
            let((exercise, mirrored, work))>
            <Figure exercise mirrored work play poses=app.frame().still() />
        </For>
    }
    .into_any()
}
