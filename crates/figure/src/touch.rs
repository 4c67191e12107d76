//! Where a hand or foot rests on a wall: its shadow there.

use super::Prop;
use super::body::Body;
use super::hull::Ball;
use super::torso::middle;
use super::trig::{FINE, ONE, V};

/// Up to this far from a wall a hand or foot has a shadow on it, which shrinks on the way.
const REACH: i32 = 64;

/// The shadows on the walls, one for each wall and each hand or foot; of no size where it is away from it.
pub fn shadows(body: &Body, props: &[Prop]) -> Vec<(Ball, bool)> {
    let limbs = || body.arms.iter().chain(&body.legs);
    let at = |wall: Prop| -> Vec<(Ball, bool)> {
        let one = |place: V| match wall {
            Prop::Wall(at, _) => Some((
                place.x / FINE - i32::from(at),
                V::new(i32::from(at) * FINE, place.y, place.z),
                V::new(ONE, 0, 0),
            )),
            Prop::SideWall(at, _) => Some((
                place.z / FINE - i32::from(at),
                V::new(place.x, place.y, i32::from(at) * FINE),
                V::new(0, 0, ONE),
            )),
            _ => None,
        };
        let ball = |(off, at, out): (i32, V, V)| {
            let near = (REACH - off.abs()).clamp(0, REACH);
            let across = V::new(out.z, 0, out.x);
            let size = 46 * near / REACH;
            (Ball::oval(at, [(V::new(0, ONE, 0), size), (across, size * 8 / 10), (out, 0)]), near > 0)
        };
        limbs().filter_map(|it| one(middle(it.end, it.tip))).map(ball).collect()
    };
    props.iter().flat_map(|it| at(*it)).collect()
}
