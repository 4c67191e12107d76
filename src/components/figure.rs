//! An exercise drawn: moving, as key poses side by side, at rest, or as a slip crossed out. The shapes are made node by node,
//! since no text ever becomes markup here; the browser moves them by itself.

use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::{Element, SvgsvgElement};

use crate::dom::{Tag, View, view};
use crate::domain::exercise::ExerciseRef;
use crate::domain::figure;
use crate::domain::figure::draw::{Show, drawing};
use crate::domain::figure::shape::{Drawing, Shape};
use crate::text::en::figures as text;

/// What a moving figure does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Play {
    /// It moves; whenever this value changes, from this time of its cycle on, in milliseconds.
    From(u32),
    /// It stands still where it is.
    Paused,
    /// It stands in this key pose, 0 is the first.
    Key(u8),
}

/// An exercise that moves; where people want less motion, and on paper, its key poses side by side.
#[component]
pub fn Figure(
    /// Which exercise.
    exercise: ExerciseRef,
    /// Whether it works with the other side.
    #[prop(optional)]
    mirrored: bool,
    /// Seconds of a hold.
    #[prop(default = None)]
    hold: Option<u8>,
    /// Whether it moves.
    #[prop(into, default = Signal::stored(Play::From(0)))]
    play: Signal<Play>,
) -> View {
    view! {
        <div class="fig-view">
            <Picture exercise mirrored show=Show::Moving(exercise, hold) play />
            <Picture exercise mirrored show=Show::Poses />
        </div>
    }
}

/// One drawing of an exercise; nothing where there is none.
#[component]
pub fn Picture(
    /// Which exercise.
    exercise: ExerciseRef,
    /// What to show of it.
    show: Show,
    /// Whether it works with the other side.
    #[prop(optional)]
    mirrored: bool,
    /// Whether it moves.
    #[prop(into, default = Signal::stored(Play::From(0)))]
    play: Signal<Play>,
) -> View {
    let Some(drawn) = figure::of(exercise).and_then(|it| drawing(it, show, mirrored)) else { return View::none() };
    let (class, title, words) = match show {
        Show::Slip => ("fig fig--slip", text::slip(exercise).unwrap_or_default(), String::new()),
        Show::Moving(..) => ("fig fig--moving", text::title(exercise), text::description(exercise)),
        Show::Poses => ("fig fig--poses", text::title(exercise), text::description(exercise)),
        Show::Still => ("fig fig--still", text::title(exercise), text::description(exercise)),
    };
    let view_box = drawn.view_box.map(|it| it.to_string()).join(" ");
    let svg = Tag::drawn("svg", &[("class", class), ("viewBox", &view_box), ("role", "img"), ("focusable", "false")])
        .tag(Tag::drawn("title", &[]).words(title))
        .tag(Tag::drawn("desc", &[]).child(words));
    let (cycle, times) = drawn.clock();
    let beat = Tag::drawn(
        "animate",
        &[("attributeName", "d"), ("dur", &format!("{cycle}ms")), ("repeatCount", "indefinite"), ("keyTimes", &times)],
    );
    let svg = drawn.shapes.iter().fold(svg, |svg, shape| svg.tag(draw(&drawn, shape, &beat)));
    if drawn.times.is_empty() {
        return svg.view();
    }
    let keys = drawn.keys;
    svg.made(|svg| moved(svg, keys, play)).view()
}

/// One shape, with the way it moves to the beat of the drawing.
fn draw(drawn: &Drawing, shape: &Shape, beat: &Tag) -> Tag {
    let class = shape.ink.class();
    if let Some(((x, y), number)) = shape.text {
        return Tag::drawn("text", &[("class", class), ("x", &x.to_string()), ("y", &y.to_string())]).child(number);
    }
    let width = shape.width.to_string();
    let path = Tag::drawn("path", &[("class", class), ("stroke-width", &width), ("d", &shape.paths[0])]);
    let Some(values) = drawn.values(shape) else { return path };
    path.tag(beat.again(&[("values", &values)]))
}

/// Starts and stops the clock of a drawing; the frames in between are the browser's.
fn moved(svg: Element, keys: Vec<u32>, play: Signal<Play>) {
    let svg: SvgsvgElement = svg.unchecked_into();
    Effect::new(move |_| match play.get() {
        Play::From(at) => {
            svg.set_current_time(seconds(at));
            svg.unpause_animations();
        }
        Play::Paused => svg.pause_animations(),
        Play::Key(key) => {
            svg.pause_animations();
            svg.set_current_time(seconds(keys.get(usize::from(key)).copied().unwrap_or(0)));
        }
    });
}

/// A clock in the browser takes fractions; a cycle is far shorter than what loses its milliseconds here.
#[allow(clippy::cast_precision_loss)]
fn seconds(milliseconds: u32) -> f32 {
    milliseconds as f32 / 1000.0
}
