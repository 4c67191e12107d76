//! What works or where it is felt, as soft shapes that lie on the body and go with it.

use super::body::Body;
use super::hull::Ball;
use super::limb::Piece;
use super::place::place;
use super::torso::patch;
use super::trig::{FINE, ONE, V};
use super::{Figure, Point, work};

/// After which part of the body a shape is drawn.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Lies {
    /// Behind the trunk, which hides all but its rim.
    Behind,
    /// On the trunk above the hips.
    Trunk,
    /// On the hips.
    Hips,
    /// On this leg: 0 right, 1 left.
    Leg(usize),
    /// On this arm.
    Arm(usize),
}

/// A part of the body that works or is stretched, drawn as a soft shape on it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Muscle {
    /// At a named place.
    At(Point),
    /// The front of a thigh.
    Thigh(usize),
    /// A shoulder with its upper arm.
    Arm(usize),
    /// Along the spine.
    Spine,
    /// All round the waist, as seen from in front.
    Waist,
}

impl Muscle {
    /// What works in a figure: the places it names, or else the limbs.
    pub fn of(figure: &Figure, from_front: bool) -> Vec<Self> {
        if !figure.spots.is_empty() {
            return figure.spots.iter().map(|it| Self::At(*it)).collect();
        }
        let limbs = [
            (work::SPINE, if from_front { Self::Waist } else { Self::Spine }),
            (work::LEG_R, Self::Thigh(0)),
            (work::LEG_L, Self::Thigh(1)),
            (work::ARM_R, Self::Arm(0)),
            (work::ARM_L, Self::Arm(1)),
        ];
        limbs.into_iter().filter(|it| figure.work & it.0 != 0).map(|it| it.1).collect()
    }

    /// The same on the other side of the body, where it is on one.
    pub const fn other_side(self) -> Self {
        match self {
            Self::Thigh(side) => Self::Thigh(1 - side),
            Self::Arm(side) => Self::Arm(1 - side),
            both => both,
        }
    }

    /// Which part it lies on. What is at the back is not seen from in front.
    pub const fn lies(self, from_front: bool) -> Lies {
        match self {
            Self::At(Point::Back | Point::Blades | Point::Seat) if from_front => Lies::Behind,
            Self::At(Point::Seat | Point::GroinR | Point::HipR | Point::Hips) => Lies::Hips,
            Self::At(Point::ThighR | Point::HamR | Point::CalfR | Point::KneeR | Point::FootR) => Lies::Leg(0),
            Self::At(Point::KneeL | Point::FootL) => Lies::Leg(1),
            Self::At(Point::ShoulderR | Point::ElbowR | Point::HandR) => Lies::Arm(0),
            Self::At(_) | Self::Spine | Self::Waist => Lies::Trunk,
            Self::Thigh(side) => Lies::Leg(side),
            Self::Arm(side) => Lies::Arm(side),
        }
    }

    /// Its pieces on a body; tense, they are larger by this much.
    pub fn pieces(self, body: &Body, firm: i32) -> Vec<Piece> {
        let more = firm / 5;
        let one = |balls: &[(usize, i32, i32, i32, i32)]| vec![patch(body, balls, more)];
        let leg = |side: usize, at: [(i32, i32, i32); 4]| vec![upper(body, side, at, more)];
        match self {
            Self::At(Point::Belly) => {
                one(&[(1, 22, 14, 22, 24), (1, 22, 14, -22, 24), (2, 22, 12, 20, 22), (2, 22, 12, -20, 22)])
            }
            Self::At(Point::Back) => {
                one(&[(1, -18, -6, 18, 17), (1, -18, -6, -18, 17), (2, -16, 14, 16, 16), (2, -16, 14, -16, 16)])
            }
            Self::Spine => vec![
                patch(body, &[(1, -26, -16, 0, 9), (1, -22, 14, 0, 17), (2, -20, 4, 0, 16)], more),
                patch(body, &[(2, -20, 4, 0, 16), (3, -22, 10, 0, 16), (4, -34, 0, 0, 9)], more),
            ],
            Self::Waist => one(&[(1, 14, 6, 30, 26), (1, 14, 6, -30, 26), (2, 14, 16, 26, 22), (2, 14, 16, -26, 22)]),
            Self::At(Point::Blades) => {
                one(&[(3, -26, 26, 30, 17), (3, -26, 26, -30, 17), (4, -30, 24, 40, 18), (4, -30, 24, -40, 18)])
            }
            Self::At(Point::Seat) => [1, -1]
                .iter()
                .map(|side| patch(body, &[(0, -24, 2, 46 * side, 26), (0, -26, -16, 44 * side, 26)], more))
                .collect(),
            Self::At(Point::GroinR) => one(&[(0, 24, 26, 52, 10), (0, 26, 0, 54, 22), (0, 24, -34, 56, 12)]),
            Self::At(Point::WaistR) => {
                one(&[(1, 2, -4, 46, 12), (2, 2, -10, 42, 20), (3, 2, -4, 42, 18), (3, 2, 26, 48, 9)])
            }
            Self::At(Point::HipR) => one(&[(0, -8, 36, 58, 11), (0, -8, 10, 62, 25), (0, -6, -20, 68, 12)]),
            Self::At(Point::PecR) => one(&[(4, 30, 30, 74, 24), (4, 40, 16, 34, 26)]),
            Self::At(Point::ThighR) => leg(0, [(14, 16, 13), (36, 15, 22), (60, 11, 18), (84, 9, 9)]),
            Self::At(Point::HamR) => leg(0, [(14, -18, 13), (36, -15, 22), (60, -11, 17), (84, -8, 9)]),
            Self::Thigh(side) => leg(side, [(12, 6, 14), (36, 7, 25), (60, 7, 19), (80, 6, 9)]),
            Self::At(Point::CalfR) => {
                let (limb, shin) = (&body.legs[0], body.legs[0].shin());
                vec![two(limb.mid, limb.end, shin, [(6, -7, 9), (24, -11, 18), (44, -9, 13), (62, -6, 7)], more)]
            }
            Self::Arm(side) => {
                let limb = &body.arms[side];
                vec![two(limb.root, limb.mid, limb.front(), [(0, 0, 15), (14, 0, 21), (32, 1, 18), (48, 1, 9)], more)]
            }
            Self::At(point) => vec![vec![Ball::new(place(body, point), 24 + more)]],
        }
    }
}

/// Along a thigh: how far, how far to the front, how thick.
fn upper(body: &Body, side: usize, at: [(i32, i32, i32); 4], more: i32) -> Piece {
    let limb = &body.legs[side];
    two(limb.root, limb.mid, limb.front(), at, more)
}

fn two(from: V, to: V, front: V, at: [(i32, i32, i32); 4], more: i32) -> Piece {
    let way = to.minus(from);
    at.iter()
        .map(|(far, by, radius)| {
            Ball::new(from.plus(way.times(far * ONE / 100)).plus(front.times(by * FINE)), radius + more)
        })
        .collect()
}
