//! An exercise drawn: moving, as key poses side by side, at rest, or as a slip crossed out. The browser moves it by itself.

use leptos::prelude::*;
use leptos::svg;
use wasm_bindgen::JsCast;
use web_sys::SvgsvgElement;

use steadyback_catalogue::dose::Work;
use steadyback_catalogue::exercise::ExerciseRef;
use steadyback_figure::draw::{Show, drawing};
use steadyback_figure::shape::{Drawing, Shape};
use steadyback_words::en::figures as text;

/// What a moving figure does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Play {
    /// It moves; whenever this value changes, from this time of its cycle on, in milliseconds.
    From(u32),
    /// It moves on from where it is.
    On,
    /// It stands still where it is.
    Paused,
    /// It stands in this key pose, 0 is the first.
    Key(u8),
}

/// An exercise that moves; where people want less motion, and on paper, its key poses side by side.
#[component]
pub fn Figure(
    exercise: ExerciseRef,
    /// Whether it works with the other side.
    #[prop(optional)]
    mirrored: bool,
    /// What one cycle is a count of; of other work than usual where there is a dose.
    #[prop(default = exercise.dose.start.work())]
    work: Work,
    /// Whether it moves.
    #[prop(into, default = Signal::stored(Play::From(0)))]
    play: Signal<Play>,
    /// How many times as long as usual it takes.
    #[prop(default = 1)]
    slower: u32,
    /// Whether key poses are wanted on this screen or on paper; until then they are not drawn.
    poses: RwSignal<bool>,
) -> impl IntoView {
    view! {
        <div class="fig-view">
            <Picture exercise mirrored show=Show::Moving(exercise, work) play slower />
            {move || poses.get().then(|| view! { <Picture exercise mirrored show=Show::Poses /> })}
        </div>
    }
}

/// One drawing of an exercise; nothing where there is none.
#[component]
pub fn Picture(
    exercise: ExerciseRef,
    show: Show,
    /// Whether it works with the other side.
    #[prop(optional)]
    mirrored: bool,
    /// Whether it moves.
    #[prop(into, default = Signal::stored(Play::From(0)))]
    play: Signal<Play>,
    /// How many times as long as usual it takes.
    #[prop(default = 1)]
    slower: u32,
) -> impl IntoView {
    let drawn = drawing(steadyback_figure::of(exercise)?, show, mirrored)?;
    let (title, words) = match show {
        Show::Slip => (text::slip(exercise).unwrap_or_default(), String::new()),
        _ => text::words(exercise),
    };
    let class = match show {
        Show::Slip => "fig fig--slip",
        Show::Moving(..) => "fig fig--moving",
        Show::Poses => "fig fig--poses",
        Show::Still | Show::Key(_) => "fig fig--still",
        Show::Ghost => "fig fig--ghost",
    };
    let cycle = drawn.times.last().map_or(0, |it| it.1 * slower);
    let shapes = drawn.shapes.iter().map(|it| shape(&drawn, it, cycle)).collect_view();
    let svg = NodeRef::<svg::Svg>::new();
    if !drawn.keys.is_empty() {
        moved(svg, drawn.keys.iter().map(|at| at * slower).collect(), play);
    }
    Some(view! {
        <svg node_ref=svg class=class viewBox=drawn.view_box.map(|it| it.to_string()).join(" ") role="img" focusable="false">
            <title>{title}</title>
            <desc>{words}</desc>
            {shapes}
        </svg>
    })
}

/// A number, or a shape; what moves needs no path but those it moves through, and an arrow is there only while its way is gone.
fn shape(drawn: &Drawing, shape: &Shape, cycle: u32) -> AnyView {
    if let Some(((x, y), number)) = shape.text {
        return view! { <text class=shape.ink.class() x=x.to_string() y=y.to_string()>{number}</text> }.into_any();
    }
    let moves = drawn.moves(shape);
    let still = moves.is_none().then(|| shape.paths[0].clone());
    view! {
        <path class=shape.ink.class() stroke-width=shape.width.to_string() d=still>
            {moves.map(|(times, values)| view! {
                <animate attributeName="d" repeatCount="indefinite" dur=format!("{cycle}ms") keyTimes=times values=values />
            })}
        </path>
    }
    .into_any()
}

/// Starts and stops the clock of a drawing; the frames in between are the browser's.
fn moved(svg: NodeRef<svg::Svg>, keys: Vec<u32>, play: Signal<Play>) {
    Effect::new(move |_| {
        let (Some(svg), play) = (svg.get(), play.get()) else { return };
        let svg: &SvgsvgElement = svg.unchecked_ref();
        match play {
            Play::From(at) => {
                svg.set_current_time(seconds(at));
                svg.unpause_animations();
            }
            Play::On => svg.unpause_animations(),
            Play::Paused => svg.pause_animations(),
            Play::Key(key) => {
                svg.pause_animations();
                svg.set_current_time(seconds(keys.get(usize::from(key)).copied().unwrap_or(0)));
            }
        }
    });
}

/// A clock in the browser takes fractions; a cycle is far shorter than what loses its milliseconds here.
#[allow(clippy::cast_precision_loss)]
fn seconds(milliseconds: u32) -> f32 {
    milliseconds as f32 / 1000.0
}
