//! The drawing, large, and what steers it: at its own pace, at half of it, or one pose after the other.

use leptos::prelude::*;

use crate::components::{Figure, Icon, Picture, Play, RoundButton};
use crate::stores::App;
use steadyback_catalogue::exercise::ExerciseRef;
use steadyback_figure::draw::Show;
use steadyback_words::en::screens::library::exercise as text;

/// How it moves; for people who want less motion it begins with the first pose, and moves when they ask for it.
#[component]
pub fn Moves(exercise: ExerciseRef) -> impl IntoView {
    let figure = steadyback_figure::of(exercise)?;
    let poses = u8::try_from(figure.keys.len()).unwrap_or(1);
    let still = App::get().frame().still();
    let play = RwSignal::new(if still.get_untracked() { Play::Key(0) } else { Play::From(0) });
    let slow = RwSignal::new(false);
    let pose = Memo::new(move |_| match play.get() {
        Play::Key(key) => Some(key),
        Play::From(_) | Play::On | Play::Paused => None,
    });
    let moves = Memo::new(move |_| matches!(play.get(), Play::From(_) | Play::On));
    let toggle = move |()| play.set(if moves.get_untracked() { Play::Paused } else { Play::On });
    let before = move |()| play.set(Play::Key(pose.get_untracked().unwrap_or(0).checked_sub(1).unwrap_or(poses - 1)));
    let after = move |()| play.set(Play::Key(pose.get_untracked().map_or(0, |key| (key + 1) % poses)));
    let icon = move || if moves.get() { Icon::Pause } else { Icon::Play };
    let label = move || if moves.get() { text::PAUSE } else { text::PLAY }.to_owned();
    let step = move |icon: Icon, label: &'static str, test: &'static str, press: Callback<()>| {
        view! { <RoundButton icon label=label.to_owned() on_press=press test /> }
    };
    let small = move |key: u8, name: &'static str, test: &'static str| {
        let pressed = move || (pose.get() == Some(key)).to_string();
        view! {
            <button type="button" class="moves__pose" data-test=test aria-pressed=pressed on:click=move |_| play.set(Play::Key(key))>
                <span class="tile" aria-hidden="true"><Picture exercise show=Show::Key(key) /></span>
                {name}
            </button>
        }
    };
    // Where nothing but the breath moves, one pose says all.
    let steps = !figure.is_rest();
    Some(view! {
        <div class="moves" data-test="moves">
            <div class="figure">
                // Drawn anew for another pace, with a clock of its own.
                <For each=move || [slow.get()] key=|slow| *slow let:slow>
                    <Figure exercise play slower=if slow { 2 } else { 1 } poses=still />
                </For>
                <p class="moves__at" aria-live="polite" data-test="pose">{move || pose.get().map(|key| text::pose(key + 1, poses))}</p>
            </div>
            <div class="moves__bar" role="group" aria-label=text::MOVES>
                {steps.then(|| small(0, text::POSE_START, "pose-start"))}
                <div class="moves__keys">
                    {steps.then(|| step(Icon::Back, text::POSE_BEFORE, "pose-before", Callback::new(before)))}
                    <RoundButton icon=Signal::derive(icon) label=Signal::derive(label) on_press=toggle test="play" />
                    {steps.then(|| step(Icon::Forward, text::POSE_AFTER, "pose-after", Callback::new(after)))}
                    <button type="button" class="chip" data-test="slow" aria-pressed=move || slow.get().to_string()
                        on:click=move |_| slow.update(|slow| *slow = !*slow)>{text::SLOW}</button>
                </div>
                {steps.then(|| small(poses - 1, text::POSE_END, "pose-end"))}
            </div>
        </div>
    })
}
