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
        base: &[HOOK, pose![ARM mode::PELVIS, HX 62, HY 84, HZ 40]],
        keys: &[pose![BELLY 20, HX 80], pose![FIRM 30]],
        props: &[MAT],
        work: work::SPINE,
        spots: &[Point::Belly],
        ..SIDE
    },
    Figure {
        id: "buttock-squeeze",
        base: &[HOOK],
        keys: &[pose![], pose![FIRM 30]],
        props: &[MAT],
        work: work::LEGS,
        spots: &[Point::Seat],
        ..SIDE
    },
    Figure {
        id: "thigh-squeeze",
        base: &[SUPINE, pose![LEG_L mode::ROOM, FX_L 290, FY_L 46, FZ_L 58]],
        keys: &[pose![HIP_R 100, KNEE_R 24], pose![HIP_R 96, KNEE_R 14, FIRM 30]],
        props: &[LONG_MAT, Prop::Cushion([236, 20, 40], 26)],
        work: work::LEG_R,
        spots: &[Point::ThighR],
        arrow: Some((Point::KneeR, 0, -90)),
        ..SIDE
    },
    Figure {
        id: "heel-slides",
        base: &[HOOK],
        keys: &[pose![], pose![FX_R 430]],
        props: &[LONG_MAT],
        work: work::LEG_R,
        arrow: Some((Point::FootR, 0, -60)),
        ..SIDE
    },
    Figure {
        id: "side-lying-rest",
        view: View { round: 90, above: 46 },
        base: &[pose![
            Y 112, TILT 90, HIP 56, KNEE 74, RAISE 70, ELBOW 50, ARM_R mode::ROOM, HX_R 210, HY_R 24, HZ_R 330, POLE_R 150
        ]],
        keys: &[pose![], pose![BELLY 18]],
        props: &[Prop::MatAcross(520, 420), Prop::Cushion([0, 30, 410], 60)],
        spots: &[Point::Belly],
        ..SIDE
    },
    Figure {
        id: "standing-tall",
        base: &[STAND],
        keys: &[pose![UP 16, NECK 12], pose![]],
        work: work::SPINE,
        spots: &[Point::Back],
        arrow: Some((Point::Head, -70, 0)),
        ..SIDE
    },
];
