//! What the person can decide about an exercise: change it, do it rather than another, do it as well, never see it.

use leptos::prelude::*;

use crate::components::{Button, ButtonKind, Icon, LinkButton};
use crate::route::Route;
use crate::stores::{App, ChoiceWaits};
use steadyback_catalogue::exercise::{ExerciseRef, Part};
use steadyback_rules::journal::Own;
use steadyback_rules::progression::Progress;
use steadyback_rules::screening::Access;
use steadyback_words::en::screens::library::exercise as text;
use steadyback_words::en::screens::onboarding::welcome;

/// The one thing to do about it now.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Way {
    /// It is in the plan: to where it is changed, by its slot.
    Change(u8),
    /// It can take the place of another of its kind, from the next plan on.
    Rather,
    /// It can take the place of what is in this slot, at once.
    Swap(u8),
    /// There is room for it.
    PutIn(Part),
    /// There is no plan yet.
    Begin,
}

/// The action that fits where it stands in the plan, or why it waits; nothing where there is none.
#[component]
pub fn DoIt(
    /// About which one.
    exercise: ExerciseRef,
) -> impl IntoView {
    let app = App::get();
    let way = Memo::new(move |_| way(app, exercise));
    let button = move |way: Way| {
        match way {
        Way::Change(slot) => {
            view! { <LinkButton href=Route::Change(slot).href() icon=Icon::Swap test="change">{text::CHANGE}</LinkButton> }.into_any()
        }
        Way::Rather => {
            view! { <Button icon=Icon::Swap on_press=move |()| app.plan().swap_to(exercise) test="swap-to">{text::RATHER}</Button> }.into_any()
        }
        Way::Swap(slot) => own(app, Own::Swap { slot, exercise }, Icon::Swap, text::RATHER, "swap-in"),
        Way::PutIn(part) => own(app, Own::PutIn { exercise, part }, Icon::Plus, text::PUT_IN, "put-in"),
        Way::Begin => {
            view! { <LinkButton href=Route::Screening(0).href() icon=Icon::Plan test="begin">{welcome::START}</LinkButton> }.into_any()
        }
    }
    };
    move || match app.plan().choices_wait() {
        Some(waits) => Some(waiting(waits)),
        None => way.get().map(|way| view! { <div class="actions">{button(way)}</div> }.into_any()),
    }
}

fn way(app: App, exercise: ExerciseRef) -> Option<Way> {
    let Some(progress) = app.plan().progress() else { return Some(Way::Begin) };
    if matches!(app.answers().access(), Some(Access::Locked(_)) | None) {
        return None;
    }
    if let Some((slot, state)) = progress.active().find(|(_, state)| state.exercise == exercise) {
        return (state.item.part != Part::Activity).then_some(Way::Change(slot));
    }
    if app.plan().may_swap_to(exercise) {
        return Some(Way::Rather);
    }
    let mut of_its_kind = progress.active().filter(|(_, state)| state.exercise.family == exercise.family);
    let offered = |slot| progress.offers(slot).iter().any(|offer| offer.exercise == exercise);
    let swap = of_its_kind.find(|(slot, _)| offered(*slot)).map(|(slot, _)| Way::Swap(slot));
    swap.or_else(|| room(&progress, exercise).map(Way::PutIn))
}

/// A choice that takes effect with a tap, and is changed from where it then stands in the plan.
fn own(app: App, own: Own, icon: Icon, words: &'static str, test: &'static str) -> AnyView {
    let press = move |()| {
        app.plan().choose_own(own);
    };
    view! { <Button icon on_press=press test>{words}</Button> }.into_any()
}

/// The part of the plan that has room for it.
fn room(progress: &Progress, exercise: ExerciseRef) -> Option<Part> {
    let parts = [Part::WarmUp, Part::Main, Part::CoolDown];
    let has_room = |part: &Part| {
        let own = Own::PutIn { exercise, part: *part };
        progress.additions(*part).contains(&exercise) && progress.may(own).is_ok()
    };
    parts.into_iter().find(has_room)
}

/// "Never show me this", or its undoing; nothing before there is a profile.
#[component]
pub fn Never(
    /// About which one.
    exercise: ExerciseRef,
) -> impl IntoView {
    let app = App::get();
    let never = move || app.answers().profile().map(|profile| profile.choices.without.has(exercise));
    let button = move |without: bool| {
        let label = if without { text::SHOW_AGAIN } else { text::NEVER };
        view! {
            <div class="stack stack--tight">
                {without.then(|| view! { <p class="quiet small" role="status">{text::NEVER_SAID}</p> })}
                <div class="actions">
                    <Button kind=ButtonKind::Quiet on_press=move |()| app.plan().never_show(exercise, !without) test="never-show">{label}</Button>
                </div>
            </div>
        }
        .into_any()
    };
    move || app.plan().choices_wait().is_none().then(|| never().map(button))
}

/// Why choices about the plan have to wait.
pub fn waiting(waits: ChoiceWaits) -> AnyView {
    let sentence = match waits {
        ChoiceWaits::Session => text::WAITS_SESSION,
        ChoiceWaits::NextDay => text::WAITS_NEXT_DAY,
    };
    view! { <p class="quiet" data-test="choices-wait">{sentence}</p> }.into_any()
}
