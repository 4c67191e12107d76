//! The week as it can be moved: a session is dragged to another day, or tapped and then the day that it is to go to.

use chrono::{Datelike, NaiveDate};
use leptos::ev::{MouseEvent, PointerEvent};
use leptos::prelude::*;

use crate::components::{Icon, IconView};
use crate::pages::week::{dates, icon, key, kind_class};
use crate::stores::{App, Chosen};
use steadyback_rules::journal::Own;
use steadyback_rules::progression::Progress;
use steadyback_words::en::screens::{change as text, plan as plan_text};
use steadyback_words::en::words;

/// How far a finger has to go before it drags, in pixels.
const DRAGS_FROM: i32 = 8;

/// A session in the hand.
#[derive(Clone, Copy)]
struct Held {
    /// Its day.
    from: NaiveDate,
    /// Where the finger was put down; `None` where it was tapped.
    pressed: Option<(i32, i32)>,
    /// How far it has been dragged.
    by: (i32, i32),
    /// Whether it is being dragged.
    drags: bool,
}

/// Seven days; a session that is moved is told by `chosen`.
pub fn days(app: App, progress: &Progress, chosen: RwSignal<Option<Chosen>>) -> AnyView {
    let held: RwSignal<Option<Held>> = RwSignal::new(None);
    // A drag ends with a click on what is under it, which is no tap.
    let dragged = RwSignal::new(false);
    let all: Vec<NaiveDate> = dates(progress.today).collect();
    let open = {
        let (progress, waits) = (progress.clone(), app.plan().in_session());
        move |from: NaiveDate, to: NaiveDate| !waits && progress.may(Own::Move { from, to }).is_ok()
    };
    let movable = {
        let (open, all) = (open.clone(), all.clone());
        move |from: NaiveDate| all.iter().any(|to| open(from, *to))
    };
    let any = all.iter().any(|day| movable(*day));
    let put_down = move |to: NaiveDate| {
        let Some(from) = held.get_untracked().map(|it| it.from) else { return };
        held.set(None);
        if let Some(done) = app.plan().choose_own(Own::Move { from, to }) {
            chosen.set(Some(done));
        }
    };
    let done = app.journal().noted_days(all[0], all[6]);
    let tiles = all.iter().copied().map(|date| {
        let (moves, open) = (movable(date), open.clone());
        let is_held = move || held.get().is_some_and(|it| it.from == date);
        let drags = move || held.get().is_some_and(|it| it.from == date && it.drags);
        let takes = Memo::new(move |_| held.get().is_some_and(|it| open(it.from, date)));
        // A key's click counts no taps.
        let tap = move |event: MouseEvent| match held.get_untracked() {
            _ if dragged.get_untracked() && event.detail() > 0 => dragged.set(false),
            Some(_) if takes.get_untracked() => put_down(date),
            Some(it) if it.from == date => held.set(None),
            _ => held.set(moves.then_some(Held { from: date, pressed: None, by: (0, 0), drags: false })),
        };
        let press = move |event: PointerEvent| {
            dragged.set(false);
            if moves && held.get_untracked().is_none_or(|it| it.from == date) {
                let pressed = Some((event.client_x(), event.client_y()));
                held.set(Some(Held { from: date, pressed, by: (0, 0), drags: false }));
            }
        };
        let by = move || {
            let it = held.get().filter(|it| it.drags && it.from == date)?;
            Some(format!("{}px {}px", it.by.0, it.by.1))
        };
        let kind = progress.day(date);
        let trained = done.get(&date).is_some_and(|trained| *trained);
        view! {
            <li>
                <button type="button" class=kind_class(kind) class=("week__day--moves", moves) class=("week__day--held", is_held)
                    class=("week__day--drags", drags) class=("week__day--takes", takes) style:translate=by aria-pressed=move || moves.then(|| is_held().to_string())
                    aria-disabled=move || (!moves && !takes.get()).then_some("true") data-test="week-day" data-day=date.to_string()
                    aria-current=(date == progress.today).then_some("date") on:click=tap on:pointerdown=press>
                    <span aria-hidden="true">{words::weekday_short(date.weekday())}</span>
                    <span class="visually-hidden">{words::date(date)}</span>
                    <IconView icon=if trained { Icon::Check } else { icon(kind) } />
                    <span class="week__word">{plan_text::day_word(kind)}</span>
                    {trained.then(|| view! { <span class="visually-hidden">{plan_text::TRAINED}</span> })}
                </button>
            </li>
        }
    });
    let moves = move |event: PointerEvent| {
        let Some(mut it) = held.get_untracked() else { return };
        let Some((x, y)) = it.pressed else { return };
        it.by = (event.client_x() - x, event.client_y() - y);
        it.drags |= it.by.0.abs() >= DRAGS_FROM;
        held.set(Some(it));
    };
    let lets_go = move |event: PointerEvent| match held.get_untracked() {
        Some(it) if it.drags => {
            dragged.set(true);
            match day_under(&event).filter(|to| *to != it.from) {
                Some(to) => put_down(to),
                None => held.set(None),
            }
        }
        // A tap: the click decides.
        Some(it) if it.pressed.is_some() => held.set(None),
        _ => {}
    };
    let cancels = move |_| {
        if held.get_untracked().is_some_and(|it| it.pressed.is_some()) {
            held.set(None);
        }
    };
    view! {
        <section class="stack stack--tight" data-test="this-week">
            <h2>{plan_text::THIS_WEEK}</h2>
            <ol class="week" on:pointermove=moves on:pointerup=lets_go on:pointercancel=cancels on:pointerleave=cancels>
                {tiles.collect_view()}
            </ol>
            {key()}
            {any.then(|| view! {
                <p class="quiet small" aria-live="polite">{move || if held.get().is_some() { text::MOVE_TO } else { text::MOVE_HINT }}</p>
            })}
        </section>
    }
    .into_any()
}

/// The day below the finger; what is dragged lets it through.
fn day_under(event: &PointerEvent) -> Option<NaiveDate> {
    let at = |pixels: i32| i16::try_from(pixels).ok().map(f32::from);
    let element = document().element_from_point(at(event.client_x())?, at(event.client_y())?)?;
    element.closest("[data-day]").ok()??.get_attribute("data-day")?.parse().ok()
}
