//! From a figure to a drawing: moving, as key poses, at rest, or as a slip.

use super::Figure;
use super::camera::Camera;
use super::ink::Ink;
use super::motion::Motion;
use super::pen::Pen;
use super::shape::{Drawing, Extent, Shape, Stroke};
use crate::domain::exercise::ExerciseRef;

/// What to show of a figure.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Show {
    /// Moving, at the tempo of this exercise; a hold is this many seconds long.
    Moving(ExerciseRef, Option<u8>),
    /// The key poses side by side, with numbers and arrows.
    Poses,
    /// The pose that is the point of the exercise.
    Still,
    /// A common slip, crossed out.
    Slip,
}

/// Draws a figure; mirrored, it works with the other side. Nothing for a slip that cannot be seen.
pub fn drawing(figure: &Figure, show: Show, mirrored: bool) -> Option<Drawing> {
    let camera = Camera::new(figure.view, mirrored);
    let pen = Pen { figure, camera, slip: show == Show::Slip };
    let mut drawing = Drawing { view_box: [0; 4], shapes: Vec::new(), times: Vec::new(), keys: Vec::new() };
    let mut frame = Extent::NONE;
    let last = figure.keys.len() - 1;
    match show {
        Show::Moving(exercise, hold) => {
            let motion = Motion::of(figure, exercise, hold);
            pen.poses(&motion.poses, (0, 0), &mut drawing.shapes, &mut frame);
            pen.arrow(0, (0, 0), &mut drawing.shapes, &mut frame);
            (drawing.times, drawing.keys) = (motion.times, motion.keys);
        }
        Show::Poses => {
            let (mut at, mut below) = ((0, 0), 0);
            let reach = |key: usize| {
                let mut own = Extent::NONE;
                pen.placed(&[figure.pose(key)], (0, 0), &mut own);
                if key < last {
                    pen.arrow(key, (0, 0), &mut Vec::new(), &mut own);
                }
                own
            };
            let reaches: Vec<_> = (0..=last).map(reach).collect();
            let flat = flat(&reaches);
            for (key, own) in reaches.iter().enumerate() {
                let shift = match (key, flat) {
                    (0, _) => (0, 0),
                    (_, true) => (0, at.1 - own.top),
                    // Four stand in two rows.
                    (2, false) if last == 3 => (0, below - own.top.min(reaches[3].top)),
                    (3, false) => (at.0 - own.left, below - own.top.min(reaches[2].top)),
                    (_, false) => (at.0 - own.left, 0),
                };
                pen.poses(&[figure.pose(key)], shift, &mut drawing.shapes, &mut frame);
                if key < last {
                    pen.arrow(key, shift, &mut drawing.shapes, &mut frame);
                }
                at = (own.right + shift.0 + 90, own.bottom + shift.1 + 60);
                if key < 2 {
                    below = below.max(at.1 + 140);
                }
                let place = if flat {
                    (own.left + shift.0 - 50, own.bottom + shift.1 - 20)
                } else {
                    (i32::midpoint(own.left, own.right) + shift.0, own.bottom + shift.1 + 90)
                };
                let number = u8::try_from(key + 1).unwrap_or(0);
                drawing.shapes.push(Shape {
                    ink: Ink::Number,
                    width: 0,
                    paths: Vec::new(),
                    text: Some((place, number)),
                });
                frame.take(place, 40);
            }
        }
        Show::Still => {
            pen.poses(&[figure.pose(last)], (0, 0), &mut drawing.shapes, &mut frame);
        }
        Show::Slip => {
            pen.poses(&[figure.slip_pose()?], (0, 0), &mut drawing.shapes, &mut frame);
            let (x, y) = (frame.right + 130, frame.top + 40);
            for (from, to) in [((x - 110, y - 30), (x, y + 80)), ((x, y - 30), (x - 110, y + 80))] {
                let stroke = Stroke { ink: Ink::Cross, width: 34, closed: false, spots: vec![from, to] };
                frame.take(from, 20);
                frame.take(to, 20);
                drawing.shapes.push(stroke.still());
            }
        }
    }
    drawing.view_box = frame.with_margin(20);
    Some(drawing)
}

/// Whether key poses lie below each other: where that lets them be drawn larger in a square than beside each other.
fn flat(reaches: &[Extent]) -> bool {
    let (mut widest, mut highest, mut all_wide, mut all_high) = (0, 0, 0, 0);
    for own in reaches {
        let (wide, high) = (own.right - own.left, own.bottom - own.top);
        (widest, highest) = (wide.max(widest), high.max(highest));
        (all_wide, all_high) = (all_wide + wide + 90, all_high + high + 60);
    }
    widest.max(all_high) < all_wide.max(highest)
}
