//! An exercise drawn: moving, as key poses side by side, at rest, or as a slip crossed out. The shapes are made node by node,
//! since no text ever becomes markup here; the browser moves them by itself.

use std::cell::RefCell;

use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::{Element, SvgsvgElement};

use crate::dom::{Tag, View, view};
use steadyback_figure::draw::{Show, drawing};
use steadyback_figure::ink::Ink;
use steadyback_figure::shape::Drawing;
use steadyback_rules::exercise::ExerciseRef;
use steadyback_rules::library;
use steadyback_words::en::figures as text;

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
    /// Whether key poses are wanted on this screen or on paper; until then they are not drawn.
    poses: RwSignal<bool>,
) -> View {
    view! {
        <div class="fig-view">
            <Picture exercise mirrored show=Show::Moving(exercise, hold) play />
            {move || poses.get().then(|| view! { <Picture exercise mirrored show=Show::Poses /> })}
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
    match made(exercise, show, mirrored) {
        None => View::none(),
        Some((svg, keys)) if keys.is_empty() => svg.view(),
        Some((svg, keys)) => svg.made(|svg| moved(svg, keys, play)).view(),
    }
}

/// Draws one that nobody sees: the first takes several times as long as all others, and nobody has to wait for it now.
pub fn warm_up() {
    if let Some(exercise) = library::all().next() {
        made(exercise, Show::Moving(exercise, None), false);
    }
}

/// A drawing, and when it is in which key pose, if it moves.
fn made(exercise: ExerciseRef, show: Show, mirrored: bool) -> Option<(Tag, Vec<u32>)> {
    let drawn = drawing(steadyback_figure::of(exercise)?, show, mirrored)?;
    let (title, words) = match show {
        Show::Slip => (text::slip(exercise).unwrap_or_default(), String::new()),
        _ => text::words(exercise),
    };
    let class = match show {
        Show::Slip => "fig fig--slip",
        Show::Moving(..) => "fig fig--moving",
        Show::Poses => "fig fig--poses",
        Show::Still => "fig fig--still",
    };
    let svg = BLANKS.with_borrow_mut(|blanks| blanks.draw(&drawn, class, title, words));
    Some((svg, drawn.keys))
}

thread_local! {
    static BLANKS: RefCell<Blanks> = RefCell::new(Blanks::new());
}

/// Elements to be copied, with what never changes in them: to hand a text to the browser takes longer than anything else here.
struct Blanks {
    svg: Tag,
    title: Tag,
    desc: Tag,
    beat: Tag,
    /// A line of each ink and width that was drawn so far.
    lines: Vec<(Ink, u16, Tag)>,
}

impl Blanks {
    fn new() -> Self {
        Self {
            svg: Tag::drawn("svg", &[("role", "img"), ("focusable", "false")]),
            title: Tag::drawn("title", &[]),
            desc: Tag::drawn("desc", &[]),
            beat: Tag::drawn("animate", &[("attributeName", "d"), ("repeatCount", "indefinite")]),
            lines: Vec::new(),
        }
    }

    fn draw(&mut self, drawn: &Drawing, class: &str, title: &'static str, words: String) -> Tag {
        let view_box = drawn.view_box.map(|it| it.to_string()).join(" ");
        let mut svg = self.svg.again(&[("class", class), ("viewBox", &view_box)]);
        svg = svg.tag(self.title.again(&[]).words(title)).tag(self.desc.again(&[]).child(words));
        let beat = drawn
            .clock()
            .map(|(cycle, times)| self.beat.again(&[("dur", &(cycle.to_string() + "ms")), ("keyTimes", &times)]));
        for shape in &drawn.shapes {
            if let Some(((x, y), number)) = shape.text {
                let place = [("class", shape.ink.class()), ("x", &x.to_string()), ("y", &y.to_string())];
                svg = svg.tag(Tag::drawn("text", &place).child(number));
                continue;
            }
            // What moves needs no path but those it moves through.
            let moves = beat.as_ref().zip(drawn.values(shape)).map(|(beat, values)| beat.again(&[("values", &values)]));
            let path = [("d", &*shape.paths[0])];
            let path: &[_] = if moves.is_some() { &[] } else { &path };
            if shape.halo > 0 {
                svg = svg.tag(moving(self.line(Ink::Halo, shape.halo, path), moves.as_ref().map(|it| it.again(&[]))));
            }
            svg = svg.tag(moving(self.line(shape.ink, shape.width, path), moves));
        }
        svg
    }

    fn line(&mut self, ink: Ink, width: u16, path: &[(&str, &str)]) -> Tag {
        let known = self.lines.iter().position(|it| (it.0, it.1) == (ink, width));
        let place = known.unwrap_or_else(|| {
            let blank = Tag::drawn("path", &[("class", ink.class()), ("stroke-width", &width.to_string())]);
            self.lines.push((ink, width, blank));
            self.lines.len() - 1
        });
        self.lines[place].2.again(path)
    }
}

fn moving(line: Tag, moves: Option<Tag>) -> Tag {
    if let Some(moves) = moves { line.tag(moves) } else { line }
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
