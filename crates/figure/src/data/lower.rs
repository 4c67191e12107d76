//! Hips and legs: bridges, hinges, squats, lunges, steps.

use super::SIDE;
use super::base::{BRIDGE, HANDS_ON_HIPS, SIT, STAND};
use crate::camera::View;
use crate::pose::{Dof, Set, mode};
use crate::{Figure, Point, Prop, work};

const MAT: Prop = Prop::Mat(-520, 480);
/// The left foot behind on its toes, the right in front.
const SPLIT: &[Set] = pose![FX_L -270, FY_L 102, ANKLE_L 50, FX_R 140];

pub static FIGURES: &[Figure] = &[
    Figure {
        id: "single-leg-bridge",
        base: &[BRIDGE, pose![LEG_L mode::LEVEL, HIP_L 176, OUT_L 0, KNEE_L 88]],
        keys: &[pose![], pose![PITCH -109, NECK 20]],
        props: &[MAT],
        work: work::LEG_R,
        spots: &[Point::Seat],
        arrow: Some((Point::Hips, 0, -130)),
        slip: Some((1, pose![PITCH -96, NECK 8])),
        ..SIDE
    },
    Figure {
        id: "bridge-leg-extension",
        base: &[BRIDGE, pose![PITCH -109, NECK 20]],
        keys: &[pose![], pose![FX_R 418, FY_R 372, ANKLE_R -50]],
        props: &[MAT],
        work: work::LEG_R,
        spots: &[Point::Seat],
        arrow: Some((Point::FootR, 70, 0)),
        slip: Some((1, pose![PITCH -94, NECK 6, FX_R 420, FY_R 300])),
        ..SIDE
    },
    Figure {
        id: "staggered-hinge",
        base: &[STAND, HANDS_ON_HIPS, pose![HY 10, HX 62, FX_R 60, FX_L -90, FY_L 100, ANKLE_L 48, Y 508]],
        keys: &[pose![], pose![X -90, Y 486, PITCH 56]],
        work: work::LEG_R,
        spots: &[Point::HamR],
        arrow: Some((Point::Hips, -90, 0)),
        slip: Some((1, pose![PITCH 26, LOW 44, UP 40, NECK 20])),
        ..SIDE
    },
    Figure {
        id: "light-deadlift",
        base: &[STAND, pose![ARM mode::LEVEL, RAISE 8, ELBOW 4]],
        keys: &[pose![], pose![X -118, Y 448, PITCH 60, RAISE -8]],
        props: &[Prop::Weight(Point::HandL), Prop::Weight(Point::HandR)],
        work: work::LEGS,
        spots: &[Point::Seat],
        arrow: Some((Point::Hips, -90, 0)),
        slip: Some((1, pose![X -60, PITCH 30, LOW 44, UP 40, NECK 20])),
        ..SIDE
    },
    Figure {
        id: "romanian-deadlift",
        base: &[STAND, pose![Y 514, ARM mode::LEVEL, RAISE 12, SPREAD 0, ELBOW 4]],
        keys: &[pose![], pose![X -116, Y 480, PITCH 68, LOW 10, UP 6, RAISE -14]],
        props: &[Prop::Weight(Point::HandL), Prop::Weight(Point::HandR)],
        work: work::LEGS,
        spots: &[Point::HamR],
        arrow: Some((Point::Hips, -90, 0)),
        slip: Some((1, pose![X -60, PITCH 34, LOW 44, UP 40, NECK 20])),
        ..SIDE
    },
    Figure {
        id: "single-leg-deadlift",
        view: View { round: 44, above: 14 },
        base: &[
            STAND,
            pose![ARM_R mode::LEVEL, ELBOW_R 4, ARM_L mode::ROOM, HX_L 150, HY_L 650, HZ_L 270, WRIST_L 60, FZ_R 30, LEG_L mode::LEVEL, HIP_L 0, KNEE_L 10, ANKLE_L 0, Y 516],
        ],
        keys: &[pose![HIP_L 4, KNEE_L 32], pose![X -60, Y 508, PITCH 72, HIP_L -72, KNEE_L 6]],
        props: &[Prop::SideWall(-300, 180)],
        work: work::LEG_R,
        spots: &[Point::HamR],
        arrow: Some((Point::FootL, -60, -40)),
        slip: Some((1, pose![PITCH 40, LOW 40, UP 34, HIP_L -40])),
        ..SIDE
    },
    Figure {
        id: "raised-sit-to-stand",
        view: View { round: 9, above: 8 },
        base: &[SIT, pose![FX 170, Y 338, ARM mode::ROOM, HX -10, HY 300, HZ 128, POLE -20]],
        keys: &[pose![], pose![X 12, PITCH 40, NECK -12], pose![X 170, Y 522, HX 190, HY 520, WRIST -80]],
        props: &[Prop::Wall(-146, 760), Prop::Chair(-120, 220, true, 0), Prop::Cushion([-10, 266, 0], 96)],
        work: work::LEGS,
        spots: &[Point::ThighR],
        arrow: Some((Point::Head, 70, -60)),
        ..SIDE
    },
    Figure {
        id: "body-weight-squat",
        view: View { round: 34, above: 12 },
        base: &[STAND, pose![FZ 92, ROLL 20]],
        keys: &[pose![], pose![X -120, Y 322, PITCH 40, NECK -10, RAISE 110]],
        work: work::LEGS,
        spots: &[Point::ThighR],
        arrow: Some((Point::Hips, -130, 0)),
        slip: Some((1, pose![X -60, PITCH 20, LOW 40, UP 30, NECK 10])),
        ..SIDE
    },
    Figure {
        id: "goblet-squat",
        view: View { round: 40, above: 10 },
        base: &[STAND, pose![FZ 80, ROLL 20, ARM mode::CHEST, HX 96, HY -60, HZ 24]],
        keys: &[pose![], pose![X -100, Y 316, PITCH 32, NECK -6]],
        props: &[Prop::Weight(Point::Hands)],
        work: work::LEGS,
        spots: &[Point::ThighR],
        arrow: Some((Point::Hips, -130, 0)),
        ..SIDE
    },
    Figure {
        id: "single-leg-squat",
        base: &[STAND, pose![FZ_R 30, FX_L 170, FY_L 110, RAISE 70]],
        keys: &[pose![], pose![X -150, Y 300, PITCH 40, RAISE 110, FX_L 260, FY_L 110, ANKLE_L -20]],
        props: &[Prop::Wall(-294, 700), Prop::Chair(-270, 220, false, 0)],
        work: work::LEG_R,
        spots: &[Point::ThighR],
        arrow: Some((Point::Hips, -110, -40)),
        ..SIDE
    },
    Figure {
        id: "split-squat",
        view: View { round: 32, above: 10 },
        base: &[STAND, SPLIT, pose![X - 60, ARM_L mode::ROOM, HX_L 80, HY_L 600, HZ_L 270, WRIST_L 60]],
        keys: &[pose![Y 474], pose![Y 318]],
        props: &[Prop::SideWall(-300, 190)],
        work: work::LEGS,
        spots: &[Point::ThighR],
        arrow: Some((Point::Chest, -190, 0)),
        slip: Some((1, pose![PITCH 34, X -20, RAISE_R 40])),
        ..SIDE
    },
    Figure {
        id: "step-up",
        view: View { round: 32, above: 10 },
        base: &[STAND, pose![FX_R 190, FY_R 166, ARM_L mode::ROOM, HX_L 130, HY_L 740, HZ_L 270, WRIST_L 60]],
        keys: &[
            pose![X 10, Y 514, FX_L -40],
            pose![X 110, Y 596, PITCH 22, FX_L -60, FY_L 200, ANKLE_L 10],
            pose![X 190, Y 640, FX_L 190, FY_L 166],
        ],
        props: &[Prop::SideWall(-300, 190), Prop::Block(90, 380, 120, 150)],
        work: work::LEG_R,
        spots: &[Point::ThighR],
        arrow: Some((Point::Hips, 20, -540)),
        ..SIDE
    },
    Figure {
        id: "loaded-step-up",
        base: &[STAND, pose![FX_R 190, FY_R 166, ARM mode::LEVEL]],
        keys: &[
            pose![X 10, Y 514, FX_L -40],
            pose![X 110, Y 596, PITCH 22, FX_L -60, FY_L 200, ANKLE_L 10],
            pose![X 190, Y 640, FX_L 190, FY_L 166],
        ],
        props: &[Prop::Block(90, 380, 120, 150), Prop::Weight(Point::HandL), Prop::Weight(Point::HandR)],
        work: work::LEG_R,
        spots: &[Point::ThighR],
        arrow: Some((Point::Hips, 20, -540)),
        ..SIDE
    },
    Figure {
        id: "reverse-lunge",
        view: View { round: 28, above: 10 },
        base: &[STAND],
        keys: &[pose![], pose![X -100, Y 340, FX_L -330, FY_L 102, ANKLE_L 50]],
        work: work::LEGS,
        spots: &[Point::ThighR],
        arrow: Some((Point::FootL, -20, 60)),
        ..SIDE
    },
];
