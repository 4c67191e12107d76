//! The trunk: one closed shape from the hips to the collar that bends and twists with the spine.

use super::body::{Body, sign};
use super::hull::Ball;
use super::limb::Piece;
use super::trig::{FINE, V};

/// Half width, half depth and half height of the trunk at each station of the spine, and how far it lies to the front there.
const STATIONS: [[i32; 4]; 6] =
    [[84, 54, 44, -2], [79, 51, 38, 2], [74, 48, 38, 3], [78, 53, 38, 4], [88, 58, 40, 5], [92, 42, 34, 0]];

/// An oval of the trunk, thousandths of the body's height away from a station.
fn oval(body: &Body, station: usize, up: i32, less: i32) -> Ball {
    let [wide, deep, high, front] = STATIONS[station];
    let frame = body.frames[station];
    let at = body.spine[station].plus(frame.at(front * FINE, up * FINE, 0));
    Ball::oval(at, [(frame.r, wide - less), (frame.f, deep - less), (frame.u, high)])
}

fn on(body: &Body, station: usize, forward: i32, up: i32, right: i32, radius: i32) -> Ball {
    let by = body.frames[station].at(forward * FINE, up * FINE, right * FINE);
    Ball::new(body.spine[station].plus(by), radius)
}

/// The whole trunk from the hips up; a belly that is fuller by this much swells more than it would.
pub fn trunk(body: &Body, belly: i32) -> Vec<Piece> {
    let (frame, out) = (body.frames[1], 8 + belly * 2 + belly / 2);
    let at = body.spine[1].plus(frame.at(out * FINE, 26 * FINE, 0));
    // The fuller, the longer, so that it is a hill and no peak.
    let full = Ball::oval(at, [(frame.r, 44), (frame.f, 44), (frame.u, 44 + belly.max(0) * 3 / 2)]);
    vec![
        hips(body),
        vec![oval(body, 1, 0, 0), full, oval(body, 2, 0, 0)],
        vec![oval(body, 2, 0, 0), full, oval(body, 3, 0, 0)],
        vec![oval(body, 3, 0, 0), oval(body, 4, 0, 0)],
        vec![oval(body, 4, 0, 0), oval(body, 5, -8, 0)],
        collar(body),
    ]
}

/// From one shoulder to the other and up to the neck: what slopes.
pub fn collar(body: &Body) -> Piece {
    let neck = body.spine[5].plus(body.frames[5].at(-6 * FINE, 16 * FINE, 0)).plus(body.face.u.times(6 * FINE));
    vec![oval(body, 5, -10, 6), Ball::new(neck, 31)]
}

/// The pelvis, with the buttocks.
pub fn hips(body: &Body) -> Piece {
    vec![on(body, 0, -13, -10, 41, 43), on(body, 0, -13, -10, -41, 43), oval(body, 0, 4, 0), oval(body, 1, -22, 4)]
}

/// The lower edge of the shirt, over the top of the trousers.
pub fn hem(body: &Body) -> Piece {
    vec![oval(body, 1, -4, -2), oval(body, 1, 24, 0), oval(body, 2, -16, 0)]
}

/// From the shoulder joint into the chest: it lies over the edge of the sleeve, so that the two are one.
pub fn shoulder(body: &Body, side: usize) -> Piece {
    let inward = |forward: i32, up: i32, right: i32, radius: i32| on(body, 5, forward, up, sign(side) * right, radius);
    vec![Ball::new(body.arms[side].root, 34), inward(0, -10, 56, 32), inward(0, -34, 58, 30)]
}

/// Places on the trunk for what works there.
pub fn patch(body: &Body, balls: &[(usize, i32, i32, i32, i32)], more: i32) -> Piece {
    balls.iter().map(|it| on(body, it.0, it.1, it.2, it.3, it.4 + more)).collect()
}

/// The middle between two places.
pub const fn middle(a: V, b: V) -> V {
    V::new(i32::midpoint(a.x, b.x), i32::midpoint(a.y, b.y), i32::midpoint(a.z, b.z))
}
