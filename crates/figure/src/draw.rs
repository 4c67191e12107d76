//! From a figure to a drawing: moving, as key poses, at rest, or as a slip.

pub use super::show::Show;

use super::body::Body;
use super::camera::Spot;
use super::ink::Ink;
use super::layout::Layout;
use super::motion::Motion;
use super::path::path;
use super::pen::Pen;
use super::pose::Pose;
use super::shape::{Drawing, Extent, Part, Shape};
use super::sign::Sign;
use super::{Figure, Point, arrow, sign};

/// From this difference on a ghost is seen.
const SEEN: i32 = 90;

/// Draws a figure; mirrored, it works with the other side. Nothing for a slip that cannot be seen.
pub fn drawing(figure: &Figure, show: Show, mirrored: bool) -> Option<Drawing> {
    let pen = Pen::new(figure, mirrored, show);
    let mut drawing = Drawing { view_box: [0; 4], shapes: Vec::new(), times: Vec::new(), keys: Vec::new() };
    let mut frame = Extent::NONE;
    let last = figure.keys.len() - 1;
    match show {
        Show::Moving(exercise, work) => moving(&pen, &Motion::of(figure, exercise, work), &mut drawing, &mut frame),
        Show::Poses if !figure.is_rest() => side_by_side(&pen, last, &mut drawing, &mut frame),
        Show::Still | Show::Poses | Show::Ghost => {
            let parts = with_ghost(&pen, &figure.pose(0), &figure.pose(last));
            drawing.add(&parts, &mut frame);
            if show != Show::Still {
                for arrow in last.checked_sub(1).map(|key| pen.arrows(key)).unwrap_or_default() {
                    on_top(&arrow, &mut drawing, &mut frame);
                }
                signs(&pen, last, &|_| true, &mut drawing, &mut frame);
            }
        }
        Show::Slip => {
            drawing.add(&pen.parts(&figure.slip_pose()?), &mut frame);
            let (x, y) = (frame.right + 130, frame.top + 40);
            let mut cross = Part::line(Ink::Cross, 34, vec![(x - 110, y - 30), (x, y + 80)]);
            cross.outlines.extend(Part::line(Ink::Cross, 34, vec![(x, y - 30), (x - 110, y + 80)]).outlines);
            on_top(&cross, &mut drawing, &mut frame);
        }
    }
    drawing.view_box = frame.with_margin(20);
    Some(drawing)
}

/// All poses of a motion; each arrow is there while its way is gone.
fn moving(pen: &Pen, motion: &Motion, drawing: &mut Drawing, frame: &mut Extent) {
    for (pose, turn) in motion.poses.iter().zip(&motion.turns) {
        drawing.add(&pen.turn(pose, *turn), frame);
    }
    for shape in &mut drawing.shapes {
        if shape.paths.windows(2).all(|two| two[0] == two[1]) {
            shape.paths.truncate(1);
        }
    }
    for key in 0..motion.keys.len() - 1 {
        for [first, more @ ..] in pen.growing(key, [40, 55, 70, 85, 100]) {
            on_top(&first, drawing, frame);
            let Some(shape) = drawing.shapes.last_mut() else { continue };
            shape.shown = Some((motion.keys[key], motion.keys[key + 1]));
            for arrow in more {
                frame.take_all(std::slice::from_ref(&arrow));
                shape.paths.push(path(&arrow.outlines));
            }
        }
    }
    // That it moves again says itself.
    signs(pen, motion.keys.len() - 1, &|it| it != Sign::Repeat, drawing, frame);
    drawing.times.clone_from(&motion.times);
    drawing.keys.clone_from(&motion.keys);
}

/// A pose, and what it began from as a ghost before the first part of the body, where the two differ enough.
fn with_ghost(pen: &Pen, from: &Pose, to: &Pose) -> Vec<Part> {
    let mut parts = pen.parts(to);
    if !pen.figure.close && pen.moved(from, to) >= SEEN {
        let body =
            |part: &Part| matches!(part.ink, Ink::Skin | Ink::SkinFar | Ink::Shirt | Ink::Trousers | Ink::TrousersFar);
        let first = parts.iter().position(body).unwrap_or(0);
        parts.insert(first, pen.ghost(from));
    }
    parts
}

fn on_top(part: &Part, drawing: &mut Drawing, frame: &mut Extent) {
    frame.take_all(std::slice::from_ref(part));
    drawing.add_part(part);
}

/// What is tensed, where something is.
fn tensed(figure: &Figure) -> Point {
    figure.spots.first().copied().unwrap_or(Point::Belly)
}

/// The signs of a figure beside its body in this key pose; only one of those that stand beside the trunk.
fn signs(pen: &Pen, key: usize, wanted: &dyn Fn(Sign) -> bool, drawing: &mut Drawing, frame: &mut Extent) {
    let all: Vec<_> = pen.figure.signs().into_iter().map(|it| it.0).filter(|it| wanted(*it)).collect();
    let firm = all.contains(&Sign::Tense);
    for sign in all.into_iter().filter(|it| !(firm && *it == Sign::Breathe)) {
        let part = signed(pen, &pen.figure.pose(key), sign, frame);
        on_top(&part, drawing, frame);
    }
}

/// A sign beside a pose that reaches this far.
fn signed(pen: &Pen, pose: &Pose, sign: Sign, frame: &Extent) -> Part {
    let body = Body::of(pose);
    let part = sign::part(sign, pose, &pen.camera, free_corner(pen, &body, frame), tensed(pen.figure));
    part.map(|spot| pen.shown(spot))
}

/// The corner of a picture that is farthest from the body, or beside it where none is free; not mirrored.
fn free_corner(pen: &Pen, body: &Body, frame: &Extent) -> Spot {
    let taken: Vec<_> = arrow::obstacles(body, &pen.camera).into_iter().map(|it| it.0).collect();
    let [one, other] = [frame.left + 44, frame.right - 44].map(|x| pen.shown((x, 0)).0);
    let (left, right) = (one.min(other), one.max(other));
    let free = |spot: &Spot| {
        let off = |at: &Spot| (at.0 - spot.0).abs().max((at.1 - spot.1).abs());
        taken.iter().map(off).min().unwrap_or(0)
    };
    let corners = [(right, frame.top + 44), (left, frame.top + 44)];
    let best = corners.into_iter().max_by_key(|it| free(it).min(160)).unwrap_or_default();
    if free(&best) > 110 { best } else { (right + 100, best.1) }
}

/// Places the key poses, with numbers and arrows, and where sides take turns the last once more with the other side. They do not
/// touch, so a part of all of them is one shape.
fn side_by_side(pen: &Pen, last: usize, drawing: &mut Drawing, frame: &mut Extent) {
    let count = last + usize::from(pen.figure.alternates());
    let all: Vec<_> = (0..=count).map(|key| one_pose(pen, key, last)).collect();
    let layout = Layout::of(&all.iter().map(|it| it.2).collect::<Vec<_>>());
    let mut numbers = Vec::new();
    let shifts = layout.shifts(&all.iter().map(|it| it.2).collect::<Vec<_>>());
    let mut above: Vec<Part> = Vec::new();
    for (key, ((parts, more, own), shift)) in all.into_iter().zip(shifts).enumerate() {
        let moved = |(x, y): Spot| (x + shift.0, y + shift.1);
        let parts: Vec<_> = parts.into_iter().map(|it| it.map(moved)).collect();
        drawing.add(&parts, frame);
        above.extend(more.into_iter().map(|it| it.map(moved)));
        let place = if layout == Layout::Column {
            (own.left + shift.0 - 50, own.bottom + shift.1 - 20)
        } else {
            (i32::midpoint(own.left, own.right) + shift.0, own.bottom + shift.1 + 90)
        };
        frame.take(place, 40);
        let text = Some((place, u8::try_from(key + 1).unwrap_or(0)));
        numbers.push(Shape { ink: Ink::Number, width: 0, paths: Vec::new(), text, shown: None });
    }
    for shape in &mut drawing.shapes {
        shape.paths = vec![shape.paths.concat()];
    }
    for part in &above {
        on_top(part, drawing, frame);
    }
    drawing.shapes.append(&mut numbers);
}

/// A key pose, or after the last one that with the other side, what is on top of it, and how far both reach.
fn one_pose(pen: &Pen, key: usize, last: usize) -> (Vec<Part>, Vec<Part>, Extent) {
    let pose = if key > last { pen.figure.pose(last).other_side() } else { pen.figure.pose(key) };
    let (parts, mut own, mut above) = (pen.turn(&pose, usize::from(key > last)), Extent::NONE, Vec::new());
    own.take_all(&parts);
    if key < last {
        above.extend(pen.arrows(key));
    }
    let end = last + usize::from(pen.figure.alternates());
    for (sign, at) in pen.figure.signs() {
        if key == if at == last { end } else { at } {
            let mut part = signed(pen, &pose, sign, &own);
            if matches!(sign, Sign::Hold | Sign::Repeat) && pen.figure.takes_turns() {
                part.outlines.extend(sign::sides(&part.outlines));
            }
            above.push(part);
        }
    }
    own.take_all(&above);
    (parts, above, own)
}
