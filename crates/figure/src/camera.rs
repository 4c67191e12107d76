//! From where a figure is seen, and where that puts a point on the picture.

use super::trig::{FINE, V, cos, sin};

/// Where the viewer stands, in degrees: how far round the body from its right side, and how far above.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct View {
    /// Round the body: 0 sees the right side, 90 the front.
    pub round: i16,
    pub above: i16,
}

/// From the right, a little from in front and from above: hips and shoulders have their width, far limbs show beside near ones.
pub const SIDE: View = View { round: 17, above: 10 };
/// The same from a little behind, for what stands in front of the body.
pub const SIDE_BEHIND: View = View { round: -17, above: 10 };
pub const FRONT: View = View { round: 90, above: 6 };

/// A point of the picture, in thousandths of the body's height: right and down.
pub type Spot = (i32, i32);

/// Puts points on the picture.
pub struct Camera {
    across: (i32, i32),
    down: (i32, i32),
}

impl Camera {
    /// A camera for a view.
    pub fn new(view: View) -> Self {
        let (round, above) = (i32::from(view.round) * FINE, i32::from(view.above) * FINE);
        Self { across: (sin(round), cos(round)), down: (sin(above), cos(above)) }
    }

    /// A place or a direction on the picture (right, down) and how near it is, in the unit it came in.
    pub fn seen(&self, at: V) -> V {
        let (s, c) = self.across;
        let flat = V::new(at.x, at.z, 0);
        let (right, near) = (V::new(c, -s, 0).dot(flat), V::new(s, c, 0).dot(flat));
        let (s, c) = self.down;
        let flat = V::new(at.y, near, 0);
        V::new(right, -V::new(c, -s, 0).dot(flat), V::new(s, c, 0).dot(flat))
    }

    /// Where a point is on the picture.
    pub fn spot(&self, at: V) -> Spot {
        let seen = self.seen(at);
        (round(seen.x), round(seen.y))
    }

    /// How near a point is, in thousandths.
    pub fn near(&self, at: V) -> i32 {
        round(self.seen(at).z)
    }
}

const fn round(fine: i32) -> i32 {
    (fine + FINE / 2).div_euclid(FINE)
}
