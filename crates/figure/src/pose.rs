//! A pose as numbers: what is turned by how much, and which hand or foot stays where.

use super::trig::FINE;

/// One number of a pose: an angle in degrees or a length in thousandths of the body's height. A number of a limb can be
/// named for both sides at once.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Dof(u8);

/// A line of a table: this number gets this value.
pub type Set = (Dof, i16);

/// How the numbers of a limb are meant.
pub mod mode {
    /// Angles from the trunk it hangs on.
    pub const FREE: i16 = 0;
    /// The hand or foot is at a place in the room; knee or elbow follow.
    pub const ROOM: i16 = 1;
    /// The hand is at a place on the pelvis.
    pub const PELVIS: i16 = 2;
    /// The hand is at a place on the chest.
    pub const CHEST: i16 = 3;
    /// The hand is at a place on the knee of its own side.
    pub const KNEE: i16 = 4;
    /// Angles from the upright, whatever the trunk does.
    pub const LEVEL: i16 = 5;
    /// The hand is at a place on the head.
    pub const HEAD: i16 = 6;
    /// The hand is at a place on the knee of the other side.
    pub const OTHER_KNEE: i16 = 7;
}

/// What stands at the place that X, Y and Z name.
pub mod anchor {
    /// The middle between the hips.
    pub const PELVIS: i16 = 0;
    /// The middle between the shoulders.
    pub const CHEST: i16 = 1;
    /// The right elbow.
    pub const ELBOW: i16 = 2;
    /// The right knee.
    pub const KNEE: i16 = 3;
    /// The right ankle.
    pub const ANKLE: i16 = 4;
    /// The left ankle.
    pub const ANKLE_L: i16 = 5;
    /// The left elbow.
    pub const ELBOW_L: i16 = 6;
}

/// Numbers of the trunk.
const TRUNK: usize = 16;
/// Numbers of a limb.
pub const LIMB: usize = 12;
/// Numbers of a pose.
const COUNT: usize = TRUNK + 4 * LIMB;

const fn leg(at: u8, sides: u8) -> Dof {
    Dof(0x80 | sides << 4 | at)
}

const fn arm(at: u8, sides: u8) -> Dof {
    Dof(0xC0 | sides << 4 | at)
}

/// Names for the numbers, short because every table is made of them.
macro_rules! names {
    ($($(#[$doc:meta])* $name:ident = $value:expr;)*) => {
        /// What can be set in a pose.
        impl Dof {
            $($(#[$doc])* pub const $name: Self = $value;)*
        }
    };
}

names! {
    /// Where the anchor is, forward.
    X = Self(0);
    /// Where the anchor is, up.
    Y = Self(1);
    /// Where the anchor is, to the right.
    Z = Self(2);
    /// The whole body leans to its right.
    TILT = Self(3);
    /// The pelvis leans forward; 90 is face down, -90 on the back.
    PITCH = Self(4);
    /// The pelvis turns to its right.
    TURN = Self(5);
    /// The low back bends forward.
    LOW = Self(6);
    /// The upper back bends forward.
    UP = Self(7);
    /// The spine bends to the right.
    BEND = Self(8);
    /// The chest turns to the right on the pelvis.
    TWIST = Self(9);
    /// The neck bends forward.
    NECK = Self(10);
    /// The head turns to the right.
    LOOK = Self(11);
    /// Which point stays where it is: one of [`anchor`].
    ANCHOR = Self(12);
    /// The belly is this much fuller, as after a breath in.
    BELLY = Self(13);
    /// The mark of where it is felt grows by this much to either side: firm, though nothing moves.
    FIRM = Self(14);
    /// How far on its way something thrown is, in thousandths.
    FLY = Self(15);
}

/// The numbers of a limb for both sides, the right and the left.
macro_rules! limbs {
    ($($(#[$doc:meta])* $limb:ident $at:literal: $both:ident $right:ident $left:ident;)*) => {
        /// What can be set in a limb: both sides, right, left.
        impl Dof {
            $(
                $(#[$doc])* pub const $both: Self = $limb($at, 3);
                /// The same on the right.
                pub const $right: Self = $limb($at, 1);
                /// The same on the left.
                pub const $left: Self = $limb($at, 2);
            )*
        }
    };
}

limbs! {
    /// How the leg's numbers are meant: [`mode`].
    leg 0: LEG LEG_R LEG_L;
    /// The hip bends.
    leg 1: HIP HIP_R HIP_L;
    /// The leg spreads.
    leg 2: OUT OUT_R OUT_L;
    /// The leg turns outward; for a placed foot, the toes turn outward.
    leg 3: ROLL ROLL_R ROLL_L;
    /// The knee bends.
    leg 4: KNEE KNEE_R KNEE_L;
    /// The toes point down; for a placed foot, from level.
    leg 5: ANKLE ANKLE_R ANKLE_L;
    /// Where the ankle is, forward.
    leg 6: FX FX_R FX_L;
    /// Where the ankle is, up.
    leg 7: FY FY_R FY_L;
    /// Where the ankle is, outward.
    leg 8: FZ FZ_R FZ_L;
    /// The knee of a placed foot swings outward.
    leg 9: SWING SWING_R SWING_L;
    /// The big toe rises.
    leg 10: BIG BIG_R BIG_L;
    /// The other toes rise.
    leg 11: TOES TOES_R TOES_L;
    /// How the arm's numbers are meant: [`mode`].
    arm 0: ARM ARM_R ARM_L;
    /// The arm rises forward; 180 is overhead.
    arm 1: RAISE RAISE_R RAISE_L;
    /// The arm spreads.
    arm 2: SPREAD SPREAD_R SPREAD_L;
    /// The arm turns outward about itself.
    arm 3: SPIN SPIN_R SPIN_L;
    /// The elbow bends.
    arm 4: ELBOW ELBOW_R ELBOW_L;
    /// The hand bends up from the forearm; for a hand placed in the room, it points up from level.
    arm 5: WRIST WRIST_R WRIST_L;
    /// Where the wrist is, forward.
    arm 6: HX HX_R HX_L;
    /// Where the wrist is, up.
    arm 7: HY HY_R HY_L;
    /// Where the wrist is, outward.
    arm 8: HZ HZ_R HZ_L;
    /// The elbow of a placed hand swings outward.
    arm 9: POLE POLE_R POLE_L;
}

/// All numbers of one pose, angles and lengths in sixteenths.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Pose([i16; COUNT]);

impl Pose {
    /// Standing at attention with nothing placed.
    pub const ZERO: Self = Self([0; COUNT]);

    /// This pose with some numbers set anew.
    #[must_use]
    pub fn with(mut self, sets: &[Set]) -> Self {
        for &(Dof(code), value) in sets {
            let fine = value.saturating_mul(16);
            if code < 0x80 {
                let whole = Dof(code) == Dof::ANCHOR;
                self.0[usize::from(code)] = if whole { value } else { fine };
                continue;
            }
            let at = usize::from(code & 0xF);
            let limbs = if code & 0x40 == 0 { 0 } else { 2 };
            for side in 0..2 {
                if code >> (4 + side) & 1 == 1 {
                    self.0[TRUNK + (limbs + side) * LIMB + at] = if at == 0 { value } else { fine };
                }
            }
        }
        self
    }

    /// A number of the trunk.
    pub fn trunk(&self, of: Dof) -> i32 {
        i32::from(self.0[usize::from(of.0)])
    }

    /// The numbers of a leg: 0 right, 1 left.
    pub fn leg(&self, side: usize) -> [i32; LIMB] {
        self.limb(side)
    }

    /// The numbers of an arm: 0 right, 1 left.
    pub fn arm(&self, side: usize) -> [i32; LIMB] {
        self.limb(2 + side)
    }

    fn limb(&self, at: usize) -> [i32; LIMB] {
        let from = TRUNK + at * LIMB;
        std::array::from_fn(|it| i32::from(self.0[from + it]))
    }

    /// The pose on the way to another one, `at` of 256 parts.
    #[must_use]
    pub fn towards(&self, other: &Self, at: i32) -> Self {
        let mut mixed = *self;
        for (mine, theirs) in mixed.0.iter_mut().zip(other.0) {
            let way = (i32::from(theirs) - i32::from(*mine)) * at / 256;
            *mine = mine.saturating_add(i16::try_from(way).unwrap_or(0));
        }
        mixed
    }

    /// The same with left and right exchanged.
    #[must_use]
    pub fn other_side(&self) -> Self {
        let mut other = *self;
        for of in [Dof::Z, Dof::TILT, Dof::TURN, Dof::BEND, Dof::TWIST, Dof::LOOK] {
            other.0[usize::from(of.0)] = -other.0[usize::from(of.0)];
        }
        for limb in [0, 2] {
            for at in 0..LIMB {
                other.0.swap(TRUNK + limb * LIMB + at, TRUNK + (limb + 1) * LIMB + at);
            }
        }
        let swapped = match self.0[usize::from(Dof::ANCHOR.0)] {
            anchor::ANKLE => anchor::ANKLE_L,
            anchor::ANKLE_L => anchor::ANKLE,
            anchor::ELBOW => anchor::ELBOW_L,
            anchor::ELBOW_L => anchor::ELBOW,
            same => same,
        };
        other.0[usize::from(Dof::ANCHOR.0)] = swapped;
        other
    }
}

const _: () = assert!(FINE == 16, "values of tables are multiplied by this");
