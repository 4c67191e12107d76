//! The gentlest exercises, which nothing rules out.

use super::SIDE;
use super::base::{HOOK, STAND, SUPINE};
use crate::camera::View;
use crate::pose::{Dof, mode};
use crate::{Figure, Point, Prop, work};

const MAT: Prop = Prop::Mat(-520, 480);
const LONG_MAT: Prop = Prop::Mat(-520, 640);

pub static FIGURES: &[Figure] = &[
    Figure {
        id: "breathing-brace",
        view: View { round: 17, above: 18 },
        base: &[HOOK, pose![ARM mode::PELVIS, HX 54, HY 40, HZ 20, HX_L 76, HY_L 92, HZ_L -16, POLE_R 20]],
        keys: &[pose![BELLY 30, HX_L 140], pose![FIRM 30]],
        props: &[MAT],
        work: work::SPINE,
        spots: &[Point::Belly],
        out: Some(1),
        ..SIDE
    },
    Figure {
        id: "buttock-squeeze",
        view: View { round: -82, above: 16 },
        base: &[pose![
            Y 96, TILT 88, HIP 50, KNEE 80, RAISE 60, ELBOW 60, ARM_R mode::ROOM, HX_R 230, HY_R 24, HZ_R 330, POLE_R 150
        ]],
        keys: &[pose![], pose![FIRM 30]],
        props: &[Prop::MatAcross(560, 420), Prop::Cushion([0, 30, 410], 70)],
        work: work::LEGS,
        spots: &[Point::Seat],
        ..SIDE
    },
    Figure {
        id: "thigh-squeeze",
        base: &[SUPINE, pose![LEG_L mode::ROOM, FX_L 290, FY_L 46, FZ_L 58, SPREAD_R 24]],
        keys: &[pose![HIP_R 108, KNEE_R 38], pose![HIP_R 99, KNEE_R 19, FIRM 30]],
        props: &[LONG_MAT, Prop::Cushion([226, 28, 70], 22)],
        work: work::LEG_R,
        spots: &[Point::ThighR],
        arrow: Some((Point::KneeR, 0, -60)),
        ..SIDE
    },
    Figure {
        id: "heel-slides",
        base: &[HOOK],
        keys: &[pose![], pose![FX_R 462]],
        props: &[LONG_MAT],
        work: work::LEG_R,
        arrow: Some((Point::FootR, 0, -60)),
        ..SIDE
    },
    Figure {
        id: "side-lying-rest",
        view: View { round: 76, above: 26 },
        base: &[pose![
            Y 100, TILT 88, HIP 52, KNEE 74, OUT_L 16, RAISE 70, ELBOW 50, ARM_R mode::ROOM, HX_R 150, HY_R 24, HZ_R 320, POLE_R 150
        ]],
        keys: &[pose![], pose![BELLY 22]],
        props: &[Prop::MatAcross(560, 420), Prop::Cushion([10, 26, 410], 70), Prop::Cushion([206, 112, -120], 84)],
        ..SIDE
    },
    Figure {
        id: "standing-tall",
        view: View { round: 44, above: 12 },
        base: &[STAND, pose![ARM_L mode::ROOM, HX_L 40, HY_L 600, HZ_L 270, WRIST_L 60]],
        keys: &[pose![Y 514, UP 5, NECK 3], pose![Y 526, UP -5, NECK -4]],
        props: &[Prop::SideWall(-300, 220)],
        work: work::SPINE,
        spots: &[Point::Back],
        arrow: Some((Point::Hips, -190, -330)),
        ..SIDE
    },
];
