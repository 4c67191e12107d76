//! On the back.

use super::SIDE;
use super::base::{BRIDGE, HANDS_ON_HIPS, HOOK, SUPINE};
use crate::camera::View;
use crate::pose::{Dof, anchor, mode};
use crate::{Figure, Point, Prop, work};

/// The floor under somebody lying down.
const MAT: Prop = Prop::Mat(-520, 480);
const LONG_MAT: Prop = Prop::Mat(-520, 640);

pub static FIGURES: &[Figure] = &[
    Figure {
        id: "abdominal-brace",
        base: &[
            HOOK,
            pose![ARM_R mode::PELVIS, HX_R 66, HY_R 78, HZ_R 20, ARM_L mode::CHEST, HX_L 66, HY_L -70, HZ_L 10],
        ],
        keys: &[pose![], pose![BELLY 8, FIRM 30]],
        props: &[MAT],
        work: work::SPINE,
        spots: &[Point::Belly],
        ..SIDE
    },
    Figure {
        id: "dead-bug",
        base: &[SUPINE, pose![LEG mode::LEVEL, HIP 178, KNEE 90, RAISE 176, ARM mode::LEVEL, ELBOW 4]],
        keys: &[pose![], pose![RAISE_R 258, HIP_L 100, KNEE_L 6]],
        props: &[LONG_MAT],
        work: work::ARM_R | work::LEG_L,
        spots: &[Point::Belly],
        arrow: Some((Point::FootL, 40, -60)),
        slip: Some((1, pose![ANCHOR anchor::CHEST, X -290, Y 60, PITCH -66, LOW -40, UP 20, HIP_L 92])),
        ..SIDE
    },
    Figure {
        id: "mcgill-curl-up",
        base: &[
            SUPINE,
            pose![LEG_R mode::ROOM, FX_R 290, FY_R 46, FZ_R 58, ARM mode::PELVIS, HX -34, HY 74, HZ 60, POLE -36],
        ],
        keys: &[pose![], pose![UP 20, NECK 8]],
        props: &[LONG_MAT],
        work: work::SPINE,
        spots: &[Point::Belly],
        arrow: Some((Point::Head, 0, -90)),
        slip: Some((1, pose![UP 36, LOW 26, NECK 26])),
        ..SIDE
    },
    Figure {
        id: "glute-bridge",
        base: &[BRIDGE],
        keys: &[pose![], pose![PITCH -109, NECK 20]],
        props: &[MAT],
        work: work::LEGS,
        spots: &[Point::Seat],
        arrow: Some((Point::Hips, 0, -110)),
        slip: Some((1, pose![PITCH -100, LOW -28, NECK 40])),
        ..SIDE
    },
    Figure {
        id: "bridge-hold",
        base: &[BRIDGE],
        keys: &[pose![], pose![PITCH -109, NECK 20]],
        props: &[MAT],
        work: work::SPINE,
        spots: &[Point::Seat],
        arrow: Some((Point::Hips, 0, -110)),
        slip: Some((1, pose![PITCH -92, LOW 4, NECK 4])),
        ..SIDE
    },
    Figure {
        id: "banded-bridge",
        view: View { round: 28, above: 14 },
        base: &[BRIDGE],
        keys: &[pose![], pose![PITCH -109, NECK 20, SWING 8]],
        props: &[MAT, Prop::Band(Point::KneeR, Point::KneeL)],
        work: work::LEGS,
        spots: &[Point::Seat],
        arrow: Some((Point::Hips, 0, -110)),
        ..SIDE
    },
    Figure {
        id: "bridge-march",
        base: &[BRIDGE, pose![PITCH -109, NECK 20]],
        keys: &[pose![], pose![FX_R 190, FY_R 170]],
        props: &[MAT],
        work: work::LEG_R,
        spots: &[Point::Seat],
        arrow: Some((Point::KneeR, 30, -70)),
        slip: Some((1, pose![PITCH -92, NECK 4])),
        ..SIDE
    },
    Figure {
        id: "supported-pelvic-tilt",
        base: &[BRIDGE, HANDS_ON_HIPS, pose![POLE -24, FX 254, FY 296, ANKLE -90]],
        keys: &[pose![PITCH - 74, LOW - 22], pose![PITCH -97, LOW 24]],
        props: &[Prop::Mat(-520, 300), Prop::Wall(302, 520)],
        work: work::SPINE,
        arrow: Some((Point::Belly, -60, -90)),
        ..SIDE
    },
    Figure {
        id: "pelvic-tilt",
        base: &[BRIDGE, HANDS_ON_HIPS, pose![POLE - 24]],
        keys: &[pose![PITCH - 74, LOW - 22], pose![PITCH -97, LOW 24]],
        props: &[MAT],
        work: work::SPINE,
        arrow: Some((Point::Belly, -60, -90)),
        ..SIDE
    },
    Figure {
        id: "knee-rolls",
        view: View { round: 0, above: 66 },
        base: &[HOOK, pose![FZ 24, SPREAD 50]],
        keys: &[pose![], pose![TURN 26, TWIST -26, SWING_R 30, SWING_L -30]],
        props: &[MAT],
        work: work::LEGS,
        arrow: Some((Point::KneeR, 110, 0)),
        ..SIDE
    },
    Figure {
        id: "single-knee-to-chest",
        base: &[HOOK, pose![ARM mode::KNEE, HX -40, HY 60, HZ 14, ARM_L mode::OTHER_KNEE, HZ_L -10]],
        keys: &[pose![FX_R 150, FY_R 200], pose![FX_R 90, FY_R 250]],
        props: &[MAT],
        work: work::LEG_R,
        spots: &[Point::Back],
        arrow: Some((Point::KneeR, -20, -80)),
        ..SIDE
    },
    Figure {
        id: "belly-breathing",
        base: &[HOOK, pose![ARM_R mode::PELVIS, HX_R 62, HY_R 84, HZ_R 20]],
        keys: &[pose![], pose![BELLY 26, HX_R 86]],
        props: &[MAT],
        spots: &[Point::Belly],
        arrow: Some((Point::Belly, -70, -90)),
        ..SIDE
    },
];
