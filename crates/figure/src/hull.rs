//! The outline round a few balls: what every part of the body is made of. It is convex, has the same number of points however it is
//! turned or foreshortened, and always runs the same way round, so that pieces that overlap fill as one.

use super::camera::{Camera, Spot};
use super::trig::{FINE, ONE, V, cos, root, sin};

/// A round thing in the room: a ball, or one drawn out along three directions.
#[derive(Clone, Copy, Debug)]
pub struct Ball {
    /// Its middle.
    pub at: V,
    size: Size,
}

#[derive(Clone, Copy, Debug)]
enum Size {
    Round(i32),
    Oval([V; 3]),
}

impl Ball {
    /// A ball; its radius in thousandths of the body's height.
    pub const fn new(at: V, radius: i32) -> Self {
        Self { at, size: Size::Round(radius * FINE) }
    }

    /// A ball drawn out along directions at right angles, to either side by these lengths.
    pub fn oval(at: V, along: [(V, i32); 3]) -> Self {
        Self { at, size: Size::Oval(along.map(|(way, half)| way.times(half * FINE))) }
    }

    /// The point that lies farthest in a direction of the picture, and how far that is.
    fn farthest(&self, camera: &Camera, way: V) -> (V, i32) {
        let at = flat(camera.seen(self.at));
        let by = match self.size {
            Size::Round(radius) => way.times(radius),
            Size::Oval(halves) => {
                let halves = halves.map(|it| flat(camera.seen(it)));
                let parts = halves.map(|it| it.dot(way));
                let whole = root(parts.iter().map(|it| i64::from(*it) * i64::from(*it)).sum()).max(1);
                let share = |it: usize| halves[it].times(parts[it] * ONE / whole);
                share(0).plus(share(1)).plus(share(2))
            }
        };
        let spot = at.plus(by);
        (spot, spot.dot(way))
    }
}

/// Directions in which the outline is looked for, in degrees from the way of the first ball to the last: close together at the sides,
/// where a limb grows and tapers.
const FINELY: [i32; 14] = [0, 32, 62, 83, 97, 118, 148, 180, 212, 242, 263, 277, 298, 328];
/// The same for small things.
const COARSELY: [i32; 10] = [0, 40, 76, 104, 140, 180, 220, 256, 284, 320];

/// The outline round balls, first to last along their way, as the corners of a smooth curve.
pub fn outline(balls: &[Ball], camera: &Camera) -> Vec<Spot> {
    around(balls, camera, &FINELY)
}

/// The same with fewer points, for what is small or soft.
pub fn small(balls: &[Ball], camera: &Camera) -> Vec<Spot> {
    around(balls, camera, &COARSELY)
}

/// The outline round two discs that lie level, each with its radius in sixteenths, first to second: looked for as seen from above, so
/// that it is as round from the side.
pub fn level(discs: [(V, i32); 2], camera: &Camera) -> Vec<Spot> {
    let way = discs[1].0.minus(discs[0].0);
    let way = V::new(way.x, 0, way.z).unit_or(V::new(ONE, 0, 0));
    let aside = V::new(-way.z, 0, way.x);
    let corner = |angle: i32| {
        let look = way.times(cos(angle * FINE)).plus(aside.times(sin(angle * FINE)));
        let [one, other] = discs.map(|(at, radius)| at.plus(look.times(radius + radius / 16)));
        even(camera.seen(if other.dot(look) > one.dot(look) { other } else { one }))
    };
    [0, 52, 88, 128, 180, 232, 272, 308].map(corner).to_vec()
}

fn around(balls: &[Ball], camera: &Camera, angles: &[i32]) -> Vec<Spot> {
    let (Some(first), Some(last)) = (balls.first(), balls.last()) else { return Vec::new() };
    let way = flat(camera.seen(last.at.minus(first.at)));
    let way = if way.length() < 4 * FINE { V::new(ONE, 0, 0) } else { way.unit_or(V::new(ONE, 0, 0)) };
    let aside = V::new(-way.y, way.x, 0);
    let middle = flat(camera.seen(first.at)).plus(flat(camera.seen(last.at)));
    let middle = V::new(middle.x / 2, middle.y / 2, 0);
    let corner = |angle: &i32| {
        let look = way.times(cos(angle * FINE)).plus(aside.times(sin(angle * FINE)));
        let far = balls.iter().map(|ball| ball.farthest(camera, look));
        let (spot, _) = far.fold((middle, i32::MIN), |best, it| if it.1 > best.1 { it } else { best });
        // The curve runs inside its corners.
        even(spot.plus(look.times(look_out(spot, middle))))
    };
    angles.iter().map(corner).collect()
}

/// By how much a corner lies outside of the curve it makes.
fn look_out(spot: V, middle: V) -> i32 {
    (spot.minus(middle).length() / 50).min(FINE)
}

/// To the nearest even number: so the curve's points, half-way between two corners, are whole.
fn even(at: V) -> Spot {
    let even = |fine: i32| (fine + FINE).div_euclid(2 * FINE) * 2;
    (even(at.x), even(at.y))
}

const fn flat(at: V) -> V {
    V::new(at.x, at.y, 0)
}
