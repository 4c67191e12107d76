//! Key poses beside each other: numbered, with arrows, and lines that say which comes after which.

use super::Flow;
use super::beside;
use super::camera::Spot;
use super::flow;
use super::ink::Ink;
use super::layout::Layout;
use super::pen::Pen;
use super::pose::Pose;
use super::shape::{Drawing, Extent, Part, Shape};
use super::sign::Sign;

/// A pose on a sheet, what is on top of it, and how far both reach.
struct One {
    parts: Vec<Part>,
    above: Vec<Part>,
    reach: Extent,
}

impl One {
    fn of(pen: &Pen, pose: &Pose, turn: usize, above: Vec<Part>) -> Self {
        let (parts, mut reach) = (pen.turn(pose, turn), Extent::NONE);
        reach.take_all(&parts);
        reach.take_all(&above);
        Self { parts, above, reach }
    }

    /// A key pose with the arrows to the next and the signs of its own.
    fn key(pen: &Pen, key: usize) -> Self {
        let (figure, last) = (pen.figure, pen.figure.keys.len() - 1);
        let pose = figure.pose(key);
        let mut above = if key < last { pen.arrows(key) } else { Vec::new() };
        if key == last && figure.out.is_some() && !figure.signs().contains(&(Sign::Belly, last)) {
            // What goes with the breath shows its way back, too.
            above.extend(pen.back(last));
        }
        let own = figure.signs().into_iter().filter(|it| it.0.beside() && it.1 == key);
        above.extend(
            own.map(|it| beside::part(it.0, &pose, &pen.camera, beside::tensed(figure)).map(|spot| pen.shown(spot))),
        );
        Self::of(pen, &pose, 0, above)
    }
}

/// What stands on the sheet: where it starts, the key poses, and where sides take turns the last once more with the other side. What
/// goes round in the air is one pose with its whole way.
fn all(pen: &Pen) -> Vec<One> {
    let (figure, last) = (pen.figure, pen.figure.keys.len() - 1);
    let mut all: Vec<_> = figure.start_pose().map(|pose| One::of(pen, &pose, 0, Vec::new())).into_iter().collect();
    if figure.flow == Flow::Round && !all.is_empty() {
        all.push(One::of(pen, &figure.pose(1), 0, pen.rings()));
        return all;
    }
    all.extend((0..=last).map(|key| One::key(pen, key)));
    if figure.alternates() {
        all.push(One::of(pen, &figure.pose(last).other_side(), 1, Vec::new()));
    }
    all
}

/// Draws them. They do not touch, so a part of all of them is one shape.
pub fn draw(pen: &Pen, drawing: &mut Drawing, frame: &mut Extent) {
    let all = all(pen);
    let reaches: Vec<_> = all.iter().map(|it| it.reach).collect();
    let layout = Layout::of(&reaches);
    let shifts = layout.shifts(&reaches);
    let (mut above, mut places): (Vec<Part>, Vec<Spot>) = (Vec::new(), Vec::new());
    for (one, shift) in all.into_iter().zip(shifts) {
        let moved = |(x, y): Spot| (x + shift.0, y + shift.1);
        let parts: Vec<_> = one.parts.into_iter().map(|it| it.map(moved)).collect();
        drawing.add(&parts, frame);
        above.extend(one.above.into_iter().map(|it| it.map(moved)));
        let reach = one.reach;
        places.push(moved(if layout == Layout::Column {
            (reach.left - 50, i32::midpoint(reach.top, reach.bottom) + 28)
        } else {
            (i32::midpoint(reach.left, reach.right), reach.bottom + 90)
        }));
    }
    for shape in &mut drawing.shapes {
        shape.paths = vec![shape.paths.concat()];
    }
    // Numbers stand in line.
    let left = places.iter().map(|it| it.0).min().unwrap_or(0);
    let low = places.iter().map(|it| it.1).max().unwrap_or(0);
    match layout {
        Layout::Column => places.iter_mut().for_each(|it| it.0 = left),
        Layout::Row => places.iter_mut().for_each(|it| it.1 = low),
        Layout::Square => {}
    }
    if layout != Layout::Square && !pen.figure.close {
        above.push(flow::part(&places, layout == Layout::Column, pen.figure.alternates()));
    }
    for part in &above {
        frame.take_all(std::slice::from_ref(part));
        drawing.add_part(part);
    }
    for (number, place) in (1..).zip(places) {
        frame.take(place, 40);
        let text = Some((place, number));
        drawing.shapes.push(Shape { ink: Ink::Number, width: 0, paths: Vec::new(), text, shown: None });
    }
}
