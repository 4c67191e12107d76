//! Where the named points of a body are.

use super::Point;
use super::body::{Body, Limb};
use super::torso::middle;
use super::trig::{FINE, V};

/// Where a point of the body is.
pub fn place(body: &Body, of: Point) -> V {
    let fist = |limb: Limb| middle(limb.end, limb.tip);
    let on = |station: usize, forward: i32, up: i32, right: i32| {
        body.spine[station].plus(body.frames[station].at(forward * FINE, up * FINE, right * FINE))
    };
    let thigh = |forward: i32| {
        let leg = body.legs[0];
        middle(leg.root, leg.mid).plus(leg.front().times(forward * FINE))
    };
    match of {
        Point::HandR => fist(body.arms[0]),
        Point::HandL => fist(body.arms[1]),
        Point::Hands => middle(fist(body.arms[0]), fist(body.arms[1])),
        Point::ElbowR => body.arms[0].mid,
        Point::ElbowL => body.arms[1].mid,
        Point::FootR => middle(body.legs[0].tip, body.legs[0].end),
        Point::FootL => middle(body.legs[1].tip, body.legs[1].end),
        Point::KneeR => body.legs[0].mid,
        Point::KneeL => body.legs[1].mid,
        Point::Hips => body.spine[0],
        Point::Chest => body.spine[5],
        Point::ShoulderR => body.arms[0].root,
        Point::Head => body.head,
        Point::Belly => on(2, 26, 0, 0),
        Point::Back => on(2, -24, 0, 0),
        Point::Blades => on(4, -30, 10, 0),
        Point::Seat => on(0, -30, -6, 0),
        Point::GroinR => on(0, 34, 4, 40),
        Point::WaistR => on(2, 0, 0, 48),
        Point::HipR => on(0, -8, 14, 66),
        Point::ThighR => thigh(18),
        Point::HamR => thigh(-18),
        Point::CalfR => middle(middle(body.legs[0].mid, body.legs[0].end), body.legs[0].mid),
        Point::PecR => on(4, 20, 26, 62),
    }
}
