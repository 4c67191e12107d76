//! From where a figure is seen, and where that puts a point on the picture.

use super::trig::{FINE, V, cos, sin};

/// Where the viewer stands, in degrees: how far round the body from its right side, and how far above.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct View {
    /// Round the body: 0 sees the right side, 90 the front.
    pub round: i16,
    pub above: i16,
}

/// From the right, slightly aslant and from above, so that the far limbs can be seen.
pub const SIDE: View = View { round: 0, above: 5 };
pub const FRONT: View = View { round: 90, above: 5 };

/// What is nearer is shown a little to the left, by this part of the distance: it parts the limbs and keeps level lines level.
const SLANT: i32 = 8;

/// A point of the picture, in thousandths of the body's height: right and down.
pub type Spot = (i32, i32);

/// Puts points on the picture.
pub struct Camera {
    across: (i32, i32),
    down: (i32, i32),
    mirror: i32,
}

impl Camera {
    /// A camera for a view; mirrored, left and right are exchanged.
    pub fn new(view: View, mirrored: bool) -> Self {
        let (round, above) = (i32::from(view.round) * FINE, i32::from(view.above) * FINE);
        let mirror = if mirrored { -1 } else { 1 };
        Self { across: (sin(round), cos(round)), down: (sin(above), cos(above)), mirror }
    }

    /// A point and how near it is, in sixteenths.
    fn fine(&self, at: V) -> V {
        let (s, c) = self.across;
        let flat = V::new(at.x, at.z, 0);
        let (right, near) = (V::new(c, -s, 0).dot(flat), V::new(s, c, 0).dot(flat));
        let right = right - near / SLANT;
        let (s, c) = self.down;
        let flat = V::new(at.y, near, 0);
        V::new(right * self.mirror, -V::new(c, -s, 0).dot(flat), V::new(s, c, 0).dot(flat))
    }

    /// Where a point is on the picture.
    pub fn spot(&self, at: V) -> Spot {
        let fine = self.fine(at);
        (round(fine.x), round(fine.y))
    }

    /// A direction on the picture, and how far it points to the viewer.
    pub fn direction(&self, of: V) -> V {
        self.fine(of)
    }

    /// Whether left and right are exchanged.
    pub const fn is_mirrored(&self) -> bool {
        self.mirror < 0
    }

    /// How near a point is, in thousandths.
    pub fn near(&self, at: V) -> i32 {
        round(self.fine(at).z)
    }
}

const fn round(fine: i32) -> i32 {
    (fine + FINE / 2).div_euclid(FINE)
}
