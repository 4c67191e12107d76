//! The shape of trunk and head as they appear on the picture.

use super::body::{Body, HEAD_RADIUS};
use super::camera::{Camera, Spot};
use super::trig::{FINE, ONE, V, root};

/// Half width and half depth of the trunk at each of its six stations.
const TRUNK: [(i32, i32); 6] = [(84, 56), (76, 50), (70, 48), (80, 54), (92, 57), (84, 44)];
/// How far the trunk reaches beyond its first and last station.
const ENDS: (i32, i32) = (46, 22);

/// The outline of the trunk: round each end and along both sides, to be joined smoothly.
pub fn trunk(body: &Body, camera: &Camera, belly: i32) -> Vec<Spot> {
    let along: Vec<_> = body.spine.iter().map(|at| camera.spot(*at)).collect();
    let (mut one, mut other) = (Vec::new(), Vec::new());
    for at in 0..6_usize {
        let (before, after) = (along[at.saturating_sub(1)], along[(at + 1).min(5)]);
        let way = V::new(after.0 - before.0, after.1 - before.1, 0).unit_or(V::new(ONE, 0, 0));
        let normal = V::new(-way.y, way.x, 0);
        let (right, front) = (camera.direction(body.frames[at].r), camera.direction(body.frames[at].f));
        let (wide, deep) = TRUNK[at];
        // Half the width of an ellipse seen from the side.
        let (a, b) = (normal.dot(right.flat()) * wide / ONE, normal.dot(front.flat()) * deep / ONE);
        let half = root(i64::from(a) * i64::from(a) + i64::from(b) * i64::from(b));
        let fuller = if at == 2 { normal.dot(front.flat()) * belly / FINE / ONE } else { 0 };
        let side = |by: i32| (along[at].0 + normal.x * by / ONE, along[at].1 + normal.y * by / ONE);
        let end = |by: i32, to: i32| {
            let (x, y) = side(by);
            (x + way.x * to / ONE, y + way.y * to / ONE)
        };
        if at == 0 {
            one.push(end(half * 6 / 10, -ENDS.0));
            other.push(end(-half * 6 / 10, -ENDS.0));
        }
        one.push(side(half + fuller.max(0)));
        other.push(side(-half + fuller.min(0)));
        if at == 5 {
            one.push(end(half * 5 / 10, ENDS.1));
            other.push(end(-half * 5 / 10, ENDS.1));
        }
    }
    one.extend(other.into_iter().rev());
    one
}

/// The line of the spine, nearer to the back than to the front, from the tailbone to the base of the head.
pub fn spine(body: &Body, camera: &Camera) -> Vec<Spot> {
    let at = |station: usize, up: i32| {
        let frame = body.frames[station];
        camera.spot(body.spine[station].plus(frame.at(-TRUNK[station].1 * FINE * 4 / 10, up * FINE, 0)))
    };
    let neck = body.spine[5].plus(body.face.at(-14 * FINE, 45 * FINE, 0));
    vec![at(0, -22), at(0, 30), at(1, 0), at(2, 0), at(3, 0), at(4, 0), at(5, 0), camera.spot(neck)]
}

/// From the collar into the head: both sides, to be filled by a line as wide as the nose.
pub fn neck(body: &Body, camera: &Camera) -> [Spot; 4] {
    let (low, high) = (body.spine[5].plus(body.face.u.times(22 * FINE)), body.head);
    let ((x, y), (to_x, to_y)) = (camera.spot(low), camera.spot(high));
    let way = V::new(to_x - x, to_y - y, 0).unit_or(V::new(0, -ONE, 0)).times(13);
    [(x - way.y, y + way.x), (to_x - way.y, to_y + way.x), (to_x + way.y, to_y - way.x), (x + way.y, y - way.x)]
}

/// From the middle of the head to the tip of the nose.
pub fn nose(body: &Body, camera: &Camera) -> [Spot; 2] {
    let tip = body.head.plus(body.face.at((HEAD_RADIUS + 4) * FINE, -6 * FINE, 0));
    [camera.spot(body.head.plus(body.face.at(30 * FINE, -4 * FINE, 0))), camera.spot(tip)]
}

/// Both eyes, on the surface of the head: dots, or lines where they are shut.
pub fn eyes(body: &Body, camera: &Camera, shut: bool) -> [[Spot; 2]; 2] {
    let half = if shut { 11 } else { 0 };
    [-20, 20].map(|right| {
        [-half, half].map(|by| camera.spot(body.head.plus(body.face.at(46 * FINE, 10 * FINE, (right + by) * FINE))))
    })
}

impl V {
    /// Without its depth.
    const fn flat(self) -> Self {
        Self::new(self.x, self.y, 0)
    }
}
