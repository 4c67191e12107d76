//! From a figure to a drawing: moving, as key poses, at rest, or as a slip.

pub use super::show::Show;

use super::ink::Ink;
use super::motion::Motion;
use super::path::path;
use super::pen::Pen;
use super::pose::Pose;
use super::shape::{Drawing, Extent, Part};
use super::sign::Sign;
use super::{Figure, beside, sheet, strip};

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
        Show::Poses if !figure.is_rest() => sheet::draw(&pen, &mut drawing, &mut frame),
        Show::Still | Show::Poses | Show::Ghost => {
            let parts = with_ghost(&pen, &figure.pose(0), &figure.pose(last));
            drawing.add(&parts, &mut frame);
            if show != Show::Still {
                for arrow in last.checked_sub(1).map(|key| pen.arrows(key)).unwrap_or_default() {
                    on_top(&arrow, &mut drawing, &mut frame);
                }
                beside(&pen, last, &mut drawing, &mut frame);
            }
        }
        Show::Key(key) => drawing.add(&pen.parts(&figure.pose(usize::from(key))), &mut frame),
        Show::Slip => {
            drawing.add(&pen.parts(&figure.slip_pose()?), &mut frame);
            let (x, y) = (frame.right + 130, frame.top + 40);
            let mut cross = Part::line(Ink::Cross, 34, vec![(x - 110, y - 30), (x, y + 80)]);
            cross.outlines.extend(Part::line(Ink::Cross, 34, vec![(x, y - 30), (x - 110, y + 80)]).outlines);
            on_top(&cross, &mut drawing, &mut frame);
        }
    }
    // That it moves again says itself where it moves, and so does the side where there is one picture alone.
    let told = |sign: Sign| match show {
        Show::Still | Show::Slip | Show::Key(_) => false,
        Show::Moving(..) => matches!(sign, Sign::Hold | Sign::Breathe),
        Show::Ghost => !matches!(sign, Sign::Sides | Sign::Pause),
        Show::Poses => !figure.close || sign == Sign::Repeat,
    };
    let signs: Vec<_> = figure.signs().into_iter().map(|it| it.0).filter(|it| !it.beside() && told(*it)).collect();
    let plain = if mirrored { Extent { left: -frame.right, right: -frame.left, ..frame } } else { frame };
    for part in strip::strip(&signs, &plain) {
        on_top(&part.map(|spot| pen.shown(spot)), &mut drawing, &mut frame);
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
    beside(pen, motion.keys.len() - 1, drawing, frame);
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

/// The sign beside the trunk in this key pose: tension, or else the belly.
fn beside(pen: &Pen, key: usize, drawing: &mut Drawing, frame: &mut Extent) {
    let mut all = pen.figure.signs().into_iter().map(|it| it.0).filter(|it| matches!(it, Sign::Tense | Sign::Belly));
    // Tension comes last where there is both.
    if let Some(sign) = all.next_back() {
        let part = beside::part(sign, &pen.figure.pose(key), &pen.camera, beside::tensed(pen.figure));
        on_top(&part.map(|spot| pen.shown(spot)), drawing, frame);
    }
}
