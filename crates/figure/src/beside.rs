//! Signs that stand beside their place of the body.

use super::arrow;
use super::body::Body;
use super::camera::{Camera, Spot};
use super::ink::Ink;
use super::path::Outline;
use super::place::place;
use super::pose::{Dof, Pose};
use super::shape::Part;
use super::sign::{LINE, Sign};
use super::torso::middle;
use super::trig::{FINE, ONE, V, cos, sin};
use super::{Figure, Point};

/// What is tensed, where something is.
pub fn tensed(figure: &Figure) -> Point {
    figure.spots.first().copied().unwrap_or(Point::Belly)
}

/// A sign that stands beside its place of the body.
pub fn part(sign: Sign, pose: &Pose, camera: &Camera, at: Point) -> Part {
    let body = &Body::of(pose);
    let outlines = match sign {
        Sign::Tense => tense(body, camera, at),
        Sign::Belly => belly(body, pose.trunk(Dof::BELLY) / FINE, camera),
        Sign::Out => air(body, camera, true),
        Sign::In => air(body, camera, false),
        Sign::Look => look(body, camera),
        _ => Vec::new(),
    };
    Part { ink: Ink::Sign, width: LINE, outlines }
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
    // The hips are wider than what lies above and below them, and beside the shoulder blades are the arms.
    let wide = match at {
        Point::Seat => 34,
        Point::Blades => 96,
        _ => 0,
    };
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
fn belly(body: &Body, belly: i32, camera: &Camera) -> Vec<Outline> {
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

/// Places on the picture before this point of the face, turned away from where it looks by an angle: how far ahead, and how far aside.
fn ahead(body: &Body, camera: &Camera, up: i32, angle: i32) -> impl Fn(i32, i32) -> Spot {
    let way = camera.seen(body.face.f);
    let way = V::new(way.x, way.y, 0).unit_or(V::new(ONE, 0, 0));
    let (c, s) = (cos(angle * FINE), sin(angle * FINE));
    let way = V::new((way.x * c - way.y * s) / ONE, (way.x * s + way.y * c) / ONE, 0);
    let (x, y) = camera.spot(body.head.plus(body.face.at(50 * FINE, up * FINE, 0)));
    move |far, by| (x + (way.x * far - way.y * by) / ONE, y + (way.y * far + way.x * by) / ONE)
}

/// From the eyes ahead.
fn look(body: &Body, camera: &Camera) -> Vec<Outline> {
    let spot = ahead(body, camera, 6, 0);
    let ring = [0, 60, 120, 180, 240, 300].map(|angle| {
        let (c, s) = (cos(angle * FINE) * 12 / ONE, sin(angle * FINE) * 12 / ONE);
        let (x, y) = spot(202 + c, s);
        (x & !1, y & !1)
    });
    let dashes = [30, 82, 134].map(|far| Outline::Line(vec![spot(far, 0), spot(far + 18, 0)]));
    dashes.into_iter().chain([Outline::Smooth(ring.to_vec())]).collect()
}

/// Before the mouth: a small wave with a head, away from it or towards it.
fn air(body: &Body, camera: &Camera, out: bool) -> Vec<Outline> {
    // Where the body is least in its way.
    let arms = body.arms.iter().flat_map(|it| [middle(it.root, it.mid), it.mid, middle(it.mid, it.end)]);
    let arms = arms.map(|it| (camera.spot(it), 60));
    let rest: Vec<_> = arrow::obstacles(body, camera).into_iter().skip(1).chain(arms).collect();
    let blocked = |(angle, from): &(i32, i32)| {
        let spot = ahead(body, camera, -26, *angle);
        let spots = [10, 50, 88].map(|far| spot(from + far, 0));
        let inside = |(at, around): &(Spot, i32)| {
            spots.iter().map(|it| (around - V::new(at.0 - it.0, at.1 - it.1, 0).length()).max(0)).sum::<i32>()
        };
        rest.iter().map(inside).sum::<i32>() * 6 + angle.abs() / 4 + from
    };
    let ways =
        [0, 20, -20, 40, -40, 60, -60, 80, -80].into_iter().flat_map(|angle| [30, 65, 100].map(|from| (angle, from)));
    let (angle, from) = ways.min_by_key(blocked).unwrap_or((0, 30));
    let spot = ahead(body, camera, -26, angle);
    let wave = |far: i32| sin(far * 360 / 70 * FINE) * 9 / ONE;
    let (tip, back) = if out { (from + 88, -20) } else { (from, 20) };
    let head = vec![spot(tip + back, -17), spot(tip, 0), spot(tip + back, 17)];
    vec![Outline::Line((0..=11).map(|at| spot(from + at * 8, wave(at * 8))).collect()), Outline::Line(head)]
}
