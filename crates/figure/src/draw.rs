//! From a figure to a drawing: moving, as key poses, at rest, or as a slip.

use super::camera::Spot;
use super::ink::Ink;
use super::layout::Layout;
use super::motion::Motion;
use super::pen::Pen;
use super::shape::{Drawing, Extent, Shape, Stroke};
use super::{Figure, arrow};
use steadyback_catalogue::dose::Work;
use steadyback_catalogue::exercise::ExerciseRef;

/// What to show of a figure.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Show {
    /// Moving, one count of this work after the other.
    Moving(ExerciseRef, Work),
    /// The key poses side by side, with numbers and arrows.
    Poses,
    /// The pose that is the point of the exercise.
    Still,
    /// A common slip, crossed out.
    Slip,
}

/// Draws a figure; mirrored, it works with the other side. Nothing for a slip that cannot be seen.
pub fn drawing(figure: &Figure, show: Show, mirrored: bool) -> Option<Drawing> {
    let pen = Pen::new(figure, mirrored, show == Show::Slip);
    let mut drawing = Drawing { view_box: [0; 4], shapes: Vec::new(), times: Vec::new(), keys: Vec::new() };
    let mut frame = Extent::NONE;
    let last = figure.keys.len() - 1;
    match show {
        Show::Moving(exercise, work) => {
            let motion = Motion::of(figure, exercise, work);
            for pose in &motion.poses {
                drawing.add(&pen.strokes(pose), &mut frame);
            }
            for shape in &mut drawing.shapes {
                if shape.paths.windows(2).all(|two| two[0] == two[1]) {
                    shape.paths.truncate(1);
                }
            }
            if let Some(way) = pen.arrow(0) {
                frame.take_arrow(way);
                drawing.add_line(Ink::Arrow, 18, 36, arrow::path(way));
            }
            (drawing.times, drawing.keys) = (motion.times, motion.keys);
        }
        Show::Poses if !figure.is_rest() => side_by_side(&pen, last, &mut drawing, &mut frame),
        Show::Still | Show::Poses => drawing.add(&pen.strokes(&figure.pose(last)), &mut frame),
        Show::Slip => {
            drawing.add(&pen.strokes(&figure.slip_pose()?), &mut frame);
            let (x, y) = (frame.right + 130, frame.top + 40);
            let ways = [[(x - 110, y - 30), (x, y + 80)], [(x, y - 30), (x - 110, y + 80)]];
            let cross = ways.map(|way| Stroke::line(Ink::Cross, 34, way.to_vec()));
            frame.take_all(&cross);
            drawing.add_line(Ink::Cross, 34, 0, Stroke::path(&cross));
        }
    }
    drawing.view_box = frame.with_margin(20);
    Some(drawing)
}

/// Places the key poses, with numbers and arrows. They do not touch, so a part of all of them is one shape.
fn side_by_side(pen: &Pen, last: usize, drawing: &mut Drawing, frame: &mut Extent) {
    let mut all: Vec<_> = (0..=last)
        .map(|key| {
            let (strokes, mut own) = (pen.strokes(&pen.figure.pose(key)), Extent::NONE);
            own.take_all(&strokes);
            let arrow = if key < last { pen.arrow(key) } else { None };
            if let Some(way) = arrow {
                own.take_arrow(way);
            }
            (strokes, arrow, own)
        })
        .collect();
    let layout = Layout::of(&all.iter().map(|it| it.2).collect::<Vec<_>>());
    let (mut at, mut below) = ((0, 0), 0);
    let tops: Vec<i32> = all.iter().map(|it| it.2.top).collect();
    let (mut arrows, mut numbers) = (String::new(), Vec::new());
    for (key, (strokes, arrow, own)) in all.iter_mut().enumerate() {
        let shift = match (key, layout) {
            (0, _) => (0, 0),
            (_, Layout::Column) => (0, at.1 - own.top),
            (2, Layout::Square) => (0, below - own.top.min(tops[3])),
            (3, Layout::Square) => (at.0 - own.left, below - own.top.min(tops[2])),
            _ => (at.0 - own.left, 0),
        };
        let moved = |(x, y): Spot| (x + shift.0, y + shift.1);
        for spot in strokes.iter_mut().flat_map(|it| &mut it.spots) {
            *spot = moved(*spot);
        }
        drawing.add(strokes, frame);
        if let Some(way) = arrow {
            let way = way.map(moved);
            frame.take_arrow(way);
            arrows += &arrow::path(way);
        }
        at = (own.right + shift.0 + 90, own.bottom + shift.1 + 60);
        if key < 2 {
            below = below.max(at.1 + 140);
        }
        let place = if layout == Layout::Column {
            (own.left + shift.0 - 50, own.bottom + shift.1 - 20)
        } else {
            (i32::midpoint(own.left, own.right) + shift.0, own.bottom + shift.1 + 90)
        };
        frame.take(place, 40);
        let text = Some((place, u8::try_from(key + 1).unwrap_or(0)));
        numbers.push(Shape { ink: Ink::Number, width: 0, halo: 0, paths: Vec::new(), text });
    }
    for shape in &mut drawing.shapes {
        shape.paths = vec![shape.paths.concat()];
    }
    if !arrows.is_empty() {
        drawing.add_line(Ink::Arrow, 18, 36, arrows);
    }
    drawing.shapes.append(&mut numbers);
}
