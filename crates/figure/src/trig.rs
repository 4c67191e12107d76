//! Angles and directions in whole numbers: the same picture on every machine.

/// The unit of a direction: 16384 is 1.
pub const ONE: i32 = 1 << 14;
/// Parts of a degree, and of a thousandth of the body's height, that the rig counts in.
pub const FINE: i32 = 16;

/// Sines of 0–90°, in parts of [`ONE`].
static SINES: [i16; 91] = [
    0, 286, 572, 857, 1143, 1428, 1713, 1997, 2280, 2563, 2845, 3126, 3406, 3686, 3964, 4240, 4516, 4790, 5063, 5334,
    5604, 5872, 6138, 6402, 6664, 6924, 7182, 7438, 7692, 7943, 8192, 8438, 8682, 8923, 9162, 9397, 9630, 9860, 10087,
    10311, 10531, 10749, 10963, 11174, 11381, 11585, 11786, 11982, 12176, 12365, 12551, 12733, 12911, 13085, 13255,
    13421, 13583, 13741, 13894, 14044, 14189, 14330, 14466, 14598, 14726, 14849, 14968, 15082, 15191, 15296, 15396,
    15491, 15582, 15668, 15749, 15826, 15897, 15964, 16026, 16083, 16135, 16182, 16225, 16262, 16294, 16322, 16344,
    16362, 16374, 16382, 16384,
];

/// Sine of an angle in sixteenths of a degree, in parts of [`ONE`].
pub fn sin(angle: i32) -> i32 {
    let turn = angle.rem_euclid(360 * FINE);
    let (half, sign) = if turn < 180 * FINE { (turn, 1) } else { (turn - 180 * FINE, -1) };
    let quarter = if half <= 90 * FINE { half } else { 180 * FINE - half };
    let at = usize::try_from(quarter / FINE).unwrap_or(0);
    let below = i32::from(SINES[at]);
    let above = i32::from(SINES[(at + 1).min(90)]);
    sign * (below + (above - below) * (quarter % FINE) / FINE)
}

/// Cosine, as [`sin`].
pub fn cos(angle: i32) -> i32 {
    sin(angle + 90 * FINE)
}

/// A point or a direction: x forward, y up, z to the body's right when it stands upright.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct V {
    /// Forward.
    pub x: i32,
    /// Up.
    pub y: i32,
    /// To the right.
    pub z: i32,
}

impl V {
    /// A vector of its three parts.
    pub const fn new(x: i32, y: i32, z: i32) -> Self {
        Self { x, y, z }
    }

    /// The sum.
    #[must_use]
    pub const fn plus(self, other: Self) -> Self {
        Self::new(self.x + other.x, self.y + other.y, self.z + other.z)
    }

    /// What leads from `other` to here.
    #[must_use]
    pub const fn minus(self, other: Self) -> Self {
        Self::new(self.x - other.x, self.y - other.y, self.z - other.z)
    }

    /// A direction made this long.
    #[must_use]
    pub const fn times(self, length: i32) -> Self {
        Self::new(scale(self.x, length), scale(self.y, length), scale(self.z, length))
    }

    /// Product of two directions, in parts of [`ONE`].
    pub const fn dot(self, other: Self) -> i32 {
        scale(self.x, other.x) + scale(self.y, other.y) + scale(self.z, other.z)
    }

    /// The direction at right angles to both.
    #[must_use]
    pub const fn cross(self, other: Self) -> Self {
        Self::new(
            scale(self.y, other.z) - scale(self.z, other.y),
            scale(self.z, other.x) - scale(self.x, other.z),
            scale(self.x, other.y) - scale(self.y, other.x),
        )
    }

    /// How long it is.
    pub const fn length(self) -> i32 {
        let [x, y, z] = [self.x as i64, self.y as i64, self.z as i64];
        root(x * x + y * y + z * z)
    }

    /// The direction it points in, or `other` for a vector of no length.
    #[must_use]
    pub const fn unit_or(self, other: Self) -> Self {
        match self.length() {
            0 => other,
            long => Self::new(self.x * ONE / long, self.y * ONE / long, self.z * ONE / long),
        }
    }
}

/// A part of [`ONE`] of a length, to the nearest.
#[allow(clippy::cast_possible_truncation)]
const fn scale(part: i32, of: i32) -> i32 {
    let product = part as i64 * of as i64;
    ((product + (ONE / 2) as i64) >> 14) as i32
}

/// The whole square root of a number that is not negative; lengths of a body keep far from what fits.
#[allow(clippy::cast_possible_truncation)]
pub const fn root(of: i64) -> i32 {
    if of <= 0 { 0 } else { of.isqrt() as i32 }
}

/// Three directions at right angles: forward, up (towards the head) and right, as a part of the body has them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Frame {
    /// Forward.
    pub f: V,
    /// Towards the head.
    pub u: V,
    /// To the right.
    pub r: V,
}

impl Frame {
    /// Standing upright and looking along x.
    pub const UPRIGHT: Self = Self { f: V::new(ONE, 0, 0), u: V::new(0, ONE, 0), r: V::new(0, 0, ONE) };

    /// Leans forward by an angle in sixteenths of a degree. Most joints do not, in most poses, most ways: that costs nothing.
    #[must_use]
    pub fn pitch(self, angle: i32) -> Self {
        if angle == 0 {
            return self;
        }
        let (s, c) = (sin(angle), cos(angle));
        Self { f: self.f.times(c).minus(self.u.times(s)), u: self.u.times(c).plus(self.f.times(s)), r: self.r }
    }

    /// Turns to the right about its own long axis.
    #[must_use]
    pub fn turn(self, angle: i32) -> Self {
        if angle == 0 {
            return self;
        }
        let (s, c) = (sin(angle), cos(angle));
        Self { f: self.f.times(c).plus(self.r.times(s)), u: self.u, r: self.r.times(c).minus(self.f.times(s)) }
    }

    /// Leans to the right.
    #[must_use]
    pub fn tilt(self, angle: i32) -> Self {
        if angle == 0 {
            return self;
        }
        let (s, c) = (sin(angle), cos(angle));
        Self { f: self.f, u: self.u.times(c).plus(self.r.times(s)), r: self.r.times(c).minus(self.u.times(s)) }
    }

    /// A place given by lengths along the three directions.
    pub fn at(self, forward: i32, up: i32, right: i32) -> V {
        self.f.times(forward).plus(self.u.times(up)).plus(self.r.times(right))
    }
}
