//! The player: one number, one ring, one main button; the rest recedes.

use leptos::prelude::*;

use crate::components::{Button, ButtonKind, Disclosure, Figure, Icon, Notice, Play, Ring, RoundButton};
use crate::dom::{View, keyed, view};
use crate::domain::dose::Work;
use crate::domain::exercise::Side;
use crate::domain::library::{Entry, method};
use crate::domain::session::run::{Clock, Event, Run, Stage, Timed};
use crate::state::App;
use crate::text::en::screens::session::{self as text, player};
use crate::text::en::{dose, entries, exercises};

/// A stage with its clock; without one there is nothing to show.
fn timed(run: &Run) -> Option<(Timed, Clock)> {
    if let Stage::Timed(timed, clock) = run.stage { Some((timed, clock)) } else { None }
}

/// The player.
#[component]
pub fn Player() -> View {
    let app = App::get();
    let now = RwSignal::new(app.now());
    app.on_tick(move || now.set(app.now()));
    let run = move || app.run().filter(|run| timed(run).is_some());
    let of = move |read: fn(&Run, u64) -> String| move || run().map(|run| read(&run, now.get())).unwrap_or_default();
    let stage = move || run().as_ref().and_then(timed);
    let stopped = move || matches!(stage(), Some((_, Clock::Stopped(_))));
    let ring = move || run().map_or(0, |run| share(&run, now.get()));
    let toggle = move |()| app.session_event(if stopped() { Event::Resume } else { Event::Pause });
    let place = move || run().map(|run| text::exercise_of(run.block + 1, run.blocks.len()));
    let block = move || run().map(|run| run.block);
    let figure = move || {
        let run = run()?;
        let hold = if let Work::Holds(seconds) = run.current().dose.work() { Some(seconds) } else { None };
        Some((run.current().exercise, run.second_side, hold))
    };
    // It moves with the work and rests with it; each set begins at the first pose.
    let play = Memo::new(move |_| match stage() {
        Some((Timed::Work, Clock::Until(_))) => Play::From(0),
        Some((Timed::Work, Clock::Stopped(_))) => Play::Paused,
        _ => Play::Key(0),
    });
    let drawn = move |figure: Option<_>| {
        figure.map(|(exercise, mirrored, hold)| view! { <Figure exercise mirrored hold=hold play /> })
    };
    view! {
        <main class="player" id="main" data-test="player" data-stage=move || format!("{:?}", stage().map(|(timed, _)| timed))>
            <div class="player__bar">
                <Button kind=ButtonKind::Quiet on_press=move |()| app.session_event(Event::EndEarly) test="end-early">{player::END}</Button>
                <span class="player__count">{of(set_line)} " · " {place}</span>
            </div>
            <p class="visually-hidden" aria-live="polite">{of(announcement)}</p>
            <div class="player__body">
                <div class="player__figure">{keyed(figure, drawn)}</div>
                <h1 class="player__name" data-test="player-name">{of(name)}</h1>
                {keyed(move || run().and_then(|run| run.away), |away| away.map(|away| view! {
                    <Notice live=true test="away">{text::away(away)}</Notice>
                }))}
                <p class="player__side">{of(side)}</p>
                <div class="player__clock">
                    <Ring number=Signal::derive(of(number)) label=Signal::derive(of(label)) per_mille=Signal::derive(ring) />
                </div>
                <p class="player__cue">{of(cue)}</p>
                {keyed(block, move |_| steps(untrack(run).as_ref()))}
            </div>
            <footer>
                <div class="player__next">
                    <span>{of(next)}</span>
                    <Button on_press=move |()| app.session_event(Event::Next) test="next">
                        {move || stage().map(|(timed, _)| text::go_on(timed))}
                    </Button>
                </div>
                <div class="player__controls">
                    <Button kind=ButtonKind::Stop on_press=move |()| app.session_event(Event::Hurts) test="hurts">{player::HURTS}</Button>
                    <RoundButton kind=ButtonKind::Primary on_press=toggle test="pause"
                        icon=Signal::derive(move || if stopped() { Icon::Play } else { Icon::Pause })
                        label=Signal::derive(move || (if stopped() { player::RESUME } else { player::PAUSE }).to_owned()) />
                    <Button kind=ButtonKind::Quiet on_press=move |()| app.session_event(Event::Skip) test="skip">{player::SKIP}</Button>
                </div>
            </footer>
        </main>
    }
}

fn name(run: &Run, _now: u64) -> String {
    exercises::text(run.current().exercise).name.to_owned()
}

fn set_line(run: &Run, _now: u64) -> String {
    text::set_of(run.set + 1, run.current().dose.sets())
}

fn cue(run: &Run, _now: u64) -> String {
    exercises::text(run.current().exercise).cues.next().unwrap_or_default().to_owned()
}

fn side(run: &Run, now: u64) -> String {
    match run.current().exercise.side {
        Side::Both => String::new(),
        Side::Each => (if run.second_side { player::SECOND_SIDE } else { player::FIRST_SIDE }).to_owned(),
        Side::Alternating => match (run.beat(now), run.current().dose.work()) {
            (Some(beat), Work::Holds(_)) if beat.second_side => player::SECOND_SIDE.to_owned(),
            (Some(_), Work::Holds(_)) => player::FIRST_SIDE.to_owned(),
            _ => player::IN_TURN.to_owned(),
        },
    }
}

fn number(run: &Run, now: u64) -> String {
    let left = timed(run).map_or(0, |(_, clock)| clock.left(now).div_ceil(1000));
    let clock = |seconds: u64| {
        if seconds < 100 { seconds.to_string() } else { format!("{}:{:02}", seconds / 60, seconds % 60) }
    };
    match run.beat(now) {
        Some(beat) if beat.holding > 0 => beat.holding.to_string(),
        Some(beat) if matches!(run.current().dose.work(), Work::Reps | Work::Holds(_)) => beat.count.to_string(),
        _ => clock(left),
    }
}

fn label(run: &Run, now: u64) -> String {
    let Some((stage, clock)) = timed(run) else { return String::new() };
    if matches!(clock, Clock::Stopped(_)) && stage == Timed::Ready {
        return player::WAITING.to_owned();
    }
    match (run.beat(now), run.current().dose.work()) {
        (Some(beat), Work::Holds(_)) if beat.holding > 0 => {
            format!("{} {} {}", player::HOLD, beat.count, text::count_of(true, beat.of))
        }
        (Some(_), Work::Holds(_)) => player::RELAX.to_owned(),
        (Some(beat), Work::Reps) => text::count_of(false, beat.of),
        _ => text::timed(stage).to_owned(),
    }
}

fn share(run: &Run, now: u64) -> u32 {
    let Some((stage, clock)) = timed(run) else { return 0 };
    let whole = run.length(stage).max(1);
    u32::try_from(whole.saturating_sub(clock.left(now)) * 1000 / whole).unwrap_or(1000)
}

fn next(run: &Run, _now: u64) -> String {
    let Some((stage, _)) = timed(run) else { return String::new() };
    let block = run.current();
    match (stage, run.blocks.get(run.block + 1)) {
        (Timed::Ready | Timed::Switch, _) => dose::set_line(block.exercise, block.dose, run.set),
        (Timed::Rest, _) => text::next(&text::set_of(run.set + 2, block.dose.sets())),
        (Timed::Work, _) if run.set + 1 < block.dose.sets() => text::next(text::timed(Timed::Rest)),
        (Timed::Work, Some(block)) => text::next(exercises::text(block.exercise).name),
        (Timed::Work, None) => String::new(),
    }
}

/// One sentence per stage for screen readers: it changes with the stage, never with the seconds.
fn announcement(run: &Run, _now: u64) -> String {
    let Some((stage, _)) = timed(run) else { return String::new() };
    let block = run.current();
    let what = exercises::text(block.exercise).name;
    format!(
        "{}. {what}, {}, {}",
        text::timed(stage),
        set_line(run, 0),
        dose::set_line(block.exercise, block.dose, run.set)
    )
}

fn steps(run: Option<&Run>) -> View {
    let show = |run: &Run| {
        let words = exercises::text(run.current().exercise);
        view! {
            <Disclosure summary=player::STEPS test="steps">
                <ol class="instructions">{words.steps.map(|step| view! { <li>{step}</li> }).collect::<View>()}</ol>
                <p>{words.breathing}</p>
                {method::fitting(run.current().exercise).map(|it| view! { <p>{entries::text(Entry::Method(it)).map(|of| of.summary)}</p> }).collect::<View>()}
                <p>{words.stop}</p>
            </Disclosure>
        }
    };
    run.map(show).unwrap_or_default()
}
