//! What the person can decide about an exercise: rather this one, never this one.

use leptos::prelude::*;

use crate::components::{Button, ButtonKind, Icon};
use crate::stores::{App, ChoiceWaits};
use steadyback_catalogue::exercise::ExerciseRef;
use steadyback_words::en::screens::library::exercise as text;

/// "Rather this one" and "never show me this", or their undoing; nothing before there is a profile.
#[component]
pub fn ExerciseChoices(
    /// About which one.
    exercise: ExerciseRef,
) -> impl IntoView {
    let app = App::get();
    let now = move || {
        app.answers().profile().map(|profile| (profile.choices.without.has(exercise), app.plan().may_swap_to(exercise)))
    };
    let buttons = move |(without, swap): (bool, bool)| {
        let never = if without { text::SHOW_AGAIN } else { text::NEVER };
        view! {
            <div class="actions">
                {swap.then(|| view! {
                    <Button icon=Icon::Swap on_press=move |()| app.plan().swap_to(exercise) test="swap-to">{text::RATHER}</Button>
                })}
                <Button kind=ButtonKind::Quiet on_press=move |()| app.plan().never_show(exercise, !without) test="never-show">{never}</Button>
            </div>
            {without.then(|| view! { <p class="quiet small" role="status">{text::NEVER_SAID}</p> })}
        }
        .into_any()
    };
    move || match app.plan().choices_wait() {
        Some(waits) => now().map(|_| waiting(waits)),
        None => now().map(buttons),
    }
}

/// Why choices about the plan have to wait.
pub fn waiting(waits: ChoiceWaits) -> AnyView {
    let sentence = match waits {
        ChoiceWaits::Session => text::WAITS_SESSION,
        ChoiceWaits::NextDay => text::WAITS_NEXT_DAY,
    };
    view! { <p class="quiet" data-test="choices-wait">{sentence}</p> }.into_any()
}
