//! Signs for what a picture of a body cannot show: holding, tensing, breathing, resting.

use super::Point;
use super::body::Body;
use super::camera::{Camera, Spot};
use super::ink::Ink;
use super::path::Outline;
use super::place::place;
use super::pose::{Dof, Pose};
use super::shape::Part;
use super::trig::{FINE, ONE, V, cos, sin};

/// What a figure has a sign for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sign {
    /// It is held for a while: a clock.
    Hold,
    /// It is done again and again: an arrow that goes round.
    Repeat,
    /// It is tensed, though nothing moves: arrows that point inwards.
    Tense,
    /// It breathes: the belly's line once more beside it.
    Breathe,
}

/// How wide its lines are.
const LINE: u16 = 9;

/// A sign, beside the body where it belongs to a place, else at a corner.
pub fn part(sign: Sign, pose: &Pose, camera: &Camera, corner: Spot, at: Point) -> Part {
    let body = &Body::of(pose);
    let lines = match sign {
        Sign::Hold => clock(corner),
        Sign::Repeat => round(corner),
        Sign::Tense => tense(body, camera, at),
        Sign::Breathe => breath(body, pose.trunk(Dof::BELLY) / FINE, camera),
    };
    Part { ink: Ink::Sign, width: LINE, outlines: lines }
}

fn around((x, y): Spot, radius: i32) -> Outline {
    let spot = |at: i32| {
        let (c, s) = (cos(at * 30 * FINE), sin(at * 30 * FINE));
        ((x + c * radius / ONE) & !1, (y + s * radius / ONE) & !1)
    };
    Outline::Smooth((0..12).map(spot).collect())
}

fn clock((x, y): Spot) -> Vec<Outline> {
    vec![around((x, y), 40), Outline::Line(vec![(x, y - 24), (x, y), (x + 16, y + 10)])]
}

/// One side, then the other: two arrows that pass each other, below another sign.
pub fn sides(sign: &[Outline]) -> Vec<Outline> {
    let (Some(Outline::Smooth(first) | Outline::Line(first)), way) = (sign.first(), [(-1, 0), (1, 34)]) else {
        return Vec::new();
    };
    let count = i32::try_from(first.len()).unwrap_or(1).max(1);
    let x = first.iter().map(|it| it.0).sum::<i32>() / count;
    let y = first.iter().map(|it| it.1).max().unwrap_or(0) + 44;
    let arrow = |(to, down): (i32, i32)| {
        let (tip, tail, y) = (x + to * 42, x - to * 42, y + down);
        let head = vec![(tip - to * 20, y - 16), (tip, y), (tip - to * 20, y + 16)];
        [Outline::Line(vec![(tail, y), (tip, y)]), Outline::Line(head)]
    };
    way.into_iter().flat_map(arrow).collect()
}

/// Most of a circle, with the head of an arrow at its end.
fn round((x, y): Spot) -> Vec<Outline> {
    let spot = |angle: i32, radius: i32| {
        let (c, s) = (cos(angle * FINE), sin(angle * FINE));
        (x + c * radius / ONE, y + s * radius / ONE)
    };
    let way = (0..=12).map(|at| spot(-62 + at * 25, 36)).collect();
    vec![Outline::Line(way), Outline::Line(vec![spot(208, 54), spot(240, 36), spot(204, 20)])]
}

/// Across the trunk on the picture: where its front is, or its side where it is seen from there.
fn front(body: &Body, camera: &Camera) -> (V, V) {
    let front = camera.seen(body.frames[2].f);
    let along = camera.seen(body.spine[3].minus(body.spine[1]));
    let along = V::new(along.x, along.y, 0).unit_or(V::new(0, -ONE, 0));
    let across = V::new(-along.y, along.x, 0);
    let sign = if across.dot(V::new(front.x, front.y, 0)) < 0 { -1 } else { 1 };
    (V::new(across.x * sign, across.y * sign, 0), along)
}

/// On both sides of what is tensed, across the trunk or the thigh.
fn tense(body: &Body, camera: &Camera, at: Point) -> Vec<Outline> {
    let (mut across, mut along) = front(body, camera);
    let leg = &body.legs[0];
    if matches!(at, Point::ThighR | Point::HamR | Point::CalfR) {
        let way = camera.seen(leg.root.minus(leg.mid));
        along = V::new(way.x, way.y, 0).unit_or(along);
        across = V::new(-along.y, along.x, 0);
    }
    let (x, y) = camera.spot(place(body, at));
    // The hips are wider than what lies above and below them.
    let wide = if at == Point::Seat { 34 } else { 0 };
    let spot =
        |out: i32, by: i32| (x + (across.x * out + along.x * by) / ONE, y + (across.y * out + along.y * by) / ONE);
    [1, -1]
        .into_iter()
        .flat_map(|side| {
            let tip = spot(side * (92 + wide), 0);
            [
                Outline::Line(vec![spot(side * (134 + wide), 0), tip]),
                Outline::Line(vec![spot(side * (110 + wide), -18), tip, spot(side * (110 + wide), 18)]),
            ]
        })
        .collect()
}

/// Beside a belly that is fuller by so much.
fn breath(body: &Body, belly: i32, camera: &Camera) -> Vec<Outline> {
    let out = 90 + belly.abs() * 5 / 2;
    let (across, along) = front(body, camera);
    let (x, y) = camera.spot(body.spine[1].plus(body.frames[1].u.times(26 * FINE)));
    let bow = |out: i32, half: i32| {
        let spot = |at: i32| {
            let (by, far) = (at * half / 3, out - at * at * half / 40);
            (x + (across.x * far + along.x * by) / ONE, y + (across.y * far + along.y * by) / ONE)
        };
        Outline::Line((-3..=3).map(spot).collect())
    };
    vec![bow(out, 46), bow(out + 26, 58)]
}
