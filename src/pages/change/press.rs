//! One choice as a row: the picture of what it comes to, how much of it, and what goes with it. A tap follows it.

use leptos::html;
use leptos::prelude::*;

use crate::components::figure::Picture;
use crate::components::focus::focus;
use crate::components::{Button, ButtonKind, Icon, IconView, Notice, NoticeKind};
use crate::pages::exercise::choices::waiting;
use crate::stores::{App, ChoiceWaits, Chosen};
use steadyback_catalogue::exercise::{ExerciseRef, Part};
use steadyback_figure::draw::Show;
use steadyback_rules::journal::{Form, Own, Wish};
use steadyback_rules::progression::{Decision, Input, Prescription, Progress};
use steadyback_rules::session::compose;
use steadyback_words::en::screens::change as text;
use steadyback_words::en::{dose, exercises, rules};

/// How a choice is named.
#[derive(Clone, Copy)]
pub struct Preview {
    /// Its words.
    label: &'static str,
    /// Whether the exercise that comes of it is its name, and the words are said below.
    by_exercise: bool,
}

impl Preview {
    /// By the exercise that comes of it.
    pub const fn of(label: &'static str) -> Self {
        Self { label, by_exercise: true }
    }

    /// By what is said, with the exercise below.
    pub const fn told(label: &'static str) -> Self {
        Self { label, by_exercise: false }
    }
}

/// What can be chosen now; during a session it waits.
pub fn choices(shown: impl Fn(&Progress) -> AnyView + Send + 'static) -> AnyView {
    let app = App::get();
    let now = Memo::new(move |_| (app.plan().in_session(), app.plan().progress()));
    let now = move || {
        now.with(|now| match now {
            (true, Some(_)) => waiting(ChoiceWaits::Session),
            (false, Some(progress)) => shown(progress),
            (_, None) => ().into_any(),
        })
    };
    now.into_any()
}

/// A choice. What cannot be followed says why.
pub fn press(progress: &Progress, own: Own, how: Preview, chosen: RwSignal<Option<Chosen>>) -> AnyView {
    let app = App::get();
    match progress.follow(own) {
        Err(why) => view! {
            <li>
                <div class="row" data-test="refused">
                    <div class="row__main">
                        <span class="row__name quiet">{how.label}</span>
                        <span class="row__meta">{text::refusal(&why)}</span>
                    </div>
                </div>
            </li>
        }
        .into_any(),
        Ok((after, decision)) => {
            let shown = subject(&decision);
            let tap = move |_| {
                if let Some(done) = app.plan().choose_own(own) {
                    chosen.set(Some(done));
                }
            };
            let name = shown.filter(|_| how.by_exercise).map_or(how.label, |(it, _)| exercises::text(it).name);
            let lines: Vec<_> = lines(progress, &after, &decision, how)
                .into_iter()
                .map(|line| view! { <span class="row__meta">{line}</span> }.into_any())
                .collect();
            let id = shown.map_or("", |(exercise, _)| exercise.id);
            view! {
                <li>
                    <button type="button" class="row row--press" data-test="press" data-own=word(own) data-exercise=id on:click=tap>
                        {shown.map(|(exercise, _)| view! {
                            <span class="row__thumb" aria-hidden="true"><Picture exercise show=Show::Still /></span>
                        })}
                        <span class="row__main"><span class="row__name">{name}</span>{lines}</span>
                        <span class="row__end"><IconView icon=icon(own) /></span>
                    </button>
                </li>
            }.into_any()
        }
    }
}

/// The exercise that a choice is about, as it is after it, or before where it goes.
fn subject(decision: &Decision) -> Option<(ExerciseRef, steadyback_catalogue::dose::Dose)> {
    match (decision.after, decision.before) {
        (Prescription::Doing(exercise, dose), _) | (_, Prescription::Doing(exercise, dose)) => Some((exercise, dose)),
        _ => None,
    }
}

const fn word(own: Own) -> &'static str {
    match own {
        Own::Swap { .. } => "swap",
        Own::TooEasy(_) => "too-easy",
        Own::TooHard(_) => "too-hard",
        Own::TakeOut(_) => "take-out",
        Own::PutBack(_) => "put-back",
        Own::PutIn { .. } => "put-in",
        Own::Move { .. } => "move",
    }
}

const fn icon(own: Own) -> Icon {
    match own {
        Own::TakeOut(_) => Icon::Close,
        Own::PutIn { .. } | Own::PutBack(_) => Icon::Plus,
        _ => Icon::Swap,
    }
}

/// What a choice comes to, in short lines.
fn lines(before: &Progress, after: &Progress, decision: &Decision, how: Preview) -> Vec<String> {
    let mut lines = Vec::new();
    match (decision.before, decision.after) {
        (Prescription::Doing(was, _), Prescription::Doing(is, amount)) => {
            let amount = dose::dose(is, amount);
            let first = match (was == is, how.by_exercise) {
                (true, false) => text::amount(Input::wish(&decision.inputs) == Some(Wish::TooEasy), &amount),
                (false, false) => format!("{}, {amount}", exercises::text(is).name),
                _ => amount,
            };
            let said = how.by_exercise && !how.label.is_empty();
            lines.push(if said { format!("{} · {first}", how.label) } else { first });
        }
        (_, Prescription::Doing(is, amount)) => lines.push(dose::dose(is, amount)),
        (Prescription::Doing(..), Prescription::LeftOut) => {
            let minutes = |of: &Progress| compose(of, Form::Full).time().minutes_up();
            lines
                .push(text::minutes(minutes(before), minutes(after)).unwrap_or_else(|| text::TAKE_OUT_TEXT.to_owned()));
        }
        _ => {}
    }
    let share = decision.inputs.iter().find_map(|input| match input {
        Input::SharePercent(percent) => Some(u32::from(*percent)),
        _ => None,
    });
    lines.extend(share.map(|percent| text::begins(percent).to_owned()));
    lines.extend(goes_with(before, after, decision.slot));
    lines
}

/// What else comes on other days by it.
fn goes_with(before: &Progress, after: &Progress, about: Option<u8>) -> Option<String> {
    let (was, is) = (before.turns(), after.turns());
    let main = before.active().filter(|(slot, state)| Some(*slot) != about && state.item.part == Part::Main);
    let changed: Vec<_> = main.filter(|(slot, _)| was.times(*slot) != is.times(*slot)).collect();
    match changed.as_slice() {
        [] => None,
        [(slot, state)] => Some(text::comes(exercises::text(state.exercise).name, was.times(*slot), is.times(*slot))),
        more => Some(text::others(more.len())),
    }
}

/// What was done last. It takes the focus: what was tapped is gone, and this is above it.
pub fn said(chosen: RwSignal<Option<Chosen>>) -> AnyView {
    let place = NodeRef::<html::Div>::new();
    Effect::new(move |before: Option<()>| {
        chosen.track();
        if before.is_some()
            && let Some(place) = place.get_untracked()
        {
            focus(&place);
        }
    });
    view! { <div tabindex="-1" node_ref=place>{move || undo(chosen.get(), chosen)}</div> }.into_any()
}

/// The same with the way back.
fn undo(last: Option<Chosen>, chosen: RwSignal<Option<Chosen>>) -> AnyView {
    let Some(Chosen { decision, undo }) = last else { return ().into_any() };
    let app = App::get();
    let said = rules::because(&decision);
    // What cannot be taken back any more is not offered.
    let goes = |own: &Own| untrack(move || app.plan().progress()).is_some_and(|progress| progress.may(*own).is_ok());
    let Some(own) = undo.filter(goes) else {
        return view! { <Notice kind=NoticeKind::Good test="chosen"><p>{said}</p></Notice> }.into_any();
    };
    let tap = move |()| {
        app.plan().choose_own(own);
        chosen.set(None);
    };
    let back = view! { <Button kind=ButtonKind::Quiet on_press=tap test="undo">{text::UNDO}</Button> }.into_any();
    view! { <Notice kind=NoticeKind::Good action=back test="chosen"><p>{said}</p></Notice> }.into_any()
}
