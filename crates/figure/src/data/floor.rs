//! On the side and sitting on the floor.

use super::SIDE;
use crate::camera::View;
use crate::pose::{Dof, Set, anchor, mode};
use crate::{Figure, Point, Prop, work};

/// Seen from in front, so that the side line shows.
const FACING: View = View { round: 72, above: 14 };

/// On the right forearm, the body above it.
const SIDEWAYS: &[Set] = pose![
    ANCHOR anchor::ELBOW, Y 26, ARM_R mode::LEVEL, ELBOW_R 90, ARM_L mode::PELVIS, HX_L 20, HY_L 40, HZ_L 86
];

pub static FIGURES: &[Figure] = &[
    Figure {
        id: "side-plank-knees",
        view: FACING,
        props: &[Prop::MatAcross(300, 640)],
        base: &[SIDEWAYS, pose![KNEE 88, ANKLE 20, OUT_L -12]],
        keys: &[pose![TILT 82, BEND -44], pose![TILT 69]],
        work: work::SPINE,
        spots: &[Point::WaistR],
        arrow: Some((Point::Hips, 0, -130)),
        ..SIDE
    },
    Figure {
        id: "side-plank",
        view: FACING,
        props: &[Prop::MatAcross(300, 880)],
        base: &[SIDEWAYS, pose![HIP_R 6, HIP_L -6, OUT_L -11]],
        keys: &[pose![TILT 85, BEND -42], pose![TILT 76]],
        work: work::SPINE,
        spots: &[Point::WaistR],
        arrow: Some((Point::Hips, 0, -130)),
        slip: Some((1, pose![TILT 84, BEND -38])),
        ..SIDE
    },
    Figure {
        id: "ninety-ninety-stretch",
        view: View { round: 118, above: 30 },
        base: &[pose![
            Y 60, PITCH 5, LEG mode::LEVEL, HIP_R 86, OUT_R 22, ROLL_R 84, KNEE_R 90,
            HIP_L 4, OUT_L 86, ROLL_L -6, KNEE_L 90, ANKLE 30, ARM mode::ROOM, HX 110, HY 30, HZ 150
        ]],
        keys: &[pose![], pose![PITCH 36, NECK -6, HX 220]],
        props: &[Prop::Block(-290, 330, 0, 330)],
        work: work::LEG_R,
        spots: &[Point::Seat],
        arrow: Some((Point::Head, -130, 0)),
        ..SIDE
    },
];
