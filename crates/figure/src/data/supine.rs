//! On the back.

use super::SIDE;
use super::base::{BRIDGE, HOOK, SUPINE};
use crate::camera::View;
use crate::pose::{Dof, Set, anchor, mode};
use crate::sign::Sign;
use crate::{Figure, Point, Prop, work};

/// The floor under somebody lying down.
const MAT: Prop = Prop::Mat(-520, 480);
const LONG_MAT: Prop = Prop::Mat(-520, 640);

/// The same from a little higher, so that what lies on the belly is seen.
const HIGHER: View = View { round: 17, above: 18 };
/// The far hand on the belly.
const FAR_HAND: &[Set] = pose![ARM_L mode::PELVIS, HX_L 76, HY_L 92, HZ_L -16];
/// Both hands flat on the hip bones, elbows on the floor.
const ON_HIP_BONES: &[Set] = pose![ARM mode::PELVIS, HX 60, HY 72, HZ 74, POLE -74];

pub static FIGURES: &[Figure] = &[
    Figure {
        id: "abdominal-brace",
        view: HIGHER,
        base: &[HOOK, pose![ARM_R mode::CHEST, HX_R 60, HY_R -60, HZ_R 20, POLE_R 20], FAR_HAND],
        keys: &[pose![], pose![FIRM 30]],
        props: &[MAT],
        work: work::SPINE,
        spots: &[Point::Belly],
        ..SIDE
    },
    Figure {
        id: "dead-bug",
        base: &[SUPINE, pose![LEG mode::LEVEL, HIP 178, KNEE 90, RAISE 176, ARM mode::LEVEL, ELBOW 4]],
        keys: &[pose![], pose![RAISE_L 244, HIP_R 100, KNEE_R 6]],
        props: &[LONG_MAT],
        work: work::ARM_L | work::LEG_R,
        spots: &[Point::Belly],
        arrow: Some((Point::FootR, 40, -60)),
        also: Some((Point::HandL, -60, -60)),
        slip: Some((1, pose![ANCHOR anchor::CHEST, X -290, Y 60, PITCH -66, LOW -40, UP 20, HIP_R 92])),
        ..SIDE
    },
    Figure {
        id: "mcgill-curl-up",
        view: HIGHER,
        base: &[
            SUPINE,
            pose![
                PITCH -74, LOW -24, UP 12, LEG_R mode::ROOM, FX_R 290, FY_R 46, FZ_R 58,
                ARM mode::PELVIS, HX -50, HY 96, HZ 52, POLE -32
            ],
        ],
        keys: &[pose![], pose![UP 44, NECK 12]],
        props: &[LONG_MAT],
        work: work::SPINE,
        spots: &[Point::Belly],
        arrow: Some((Point::Head, 0, -90)),
        slip: Some((1, pose![UP 45, LOW 16, NECK 30])),
        told: &[Sign::Sides],
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
        out: Some(1),
        ..SIDE
    },
    Figure {
        id: "bridge-hold",
        base: &[BRIDGE],
        keys: &[pose![], pose![PITCH -109, NECK 20, BELLY 8]],
        props: &[MAT],
        work: work::SPINE,
        spots: &[Point::Seat],
        arrow: Some((Point::Hips, 0, -110)),
        slip: Some((1, pose![PITCH -98, LOW 8, NECK 6, BELLY 0])),
        ..SIDE
    },
    Figure {
        id: "banded-bridge",
        view: View { round: 40, above: 18 },
        base: &[BRIDGE],
        keys: &[pose![SWING - 4], pose![PITCH -109, NECK 20, SWING 18]],
        props: &[MAT, Prop::Band(Point::KneeR, Point::KneeL)],
        work: work::LEGS,
        spots: &[Point::Seat],
        arrow: Some((Point::Hips, 0, -110)),
        out: Some(1),
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
        slip: Some((1, pose![PITCH -98, LOW 6, NECK 6])),
        ..SIDE
    },
    Figure {
        id: "supported-pelvic-tilt",
        base: &[BRIDGE, ON_HIP_BONES, pose![FX 254, FY 296, ANKLE -90]],
        keys: &[pose![PITCH - 64, LOW - 38, UP 16], pose![PITCH -99, LOW 24]],
        props: &[Prop::Mat(-520, 300), Prop::Wall(302, 520)],
        work: work::SPINE,
        spots: &[Point::Back],
        arrow: Some((Point::Belly, 0, -70)),
        out: Some(1),
        ..SIDE
    },
    Figure {
        id: "pelvic-tilt",
        base: &[BRIDGE, ON_HIP_BONES],
        keys: &[pose![PITCH - 64, LOW - 38, UP 16], pose![PITCH -99, LOW 24]],
        props: &[MAT],
        work: work::SPINE,
        spots: &[Point::Back],
        arrow: Some((Point::Belly, 0, -70)),
        out: Some(1),
        ..SIDE
    },
    Figure {
        id: "knee-rolls",
        view: View { round: 40, above: 30 },
        base: &[HOOK, pose![FZ 24, SPREAD 26]],
        keys: &[pose![], pose![TURN 32, TWIST -32, SWING_R 34, SWING_L -34]],
        props: &[Prop::Block(-440, 410, 0, 230)],
        work: work::LEGS,
        arrow: Some((Point::KneeR, 150, -40)),
        ..SIDE
    },
    Figure {
        id: "single-knee-to-chest",
        base: &[HOOK, pose![ARM mode::KNEE, HX -46, HY 112, HZ 14, ARM_L mode::OTHER_KNEE, HZ_L -10]],
        keys: &[pose![], pose![FX_R 150, FY_R 200], pose![FX_R 90, FY_R 250]],
        props: &[MAT],
        work: work::LEG_R,
        spots: &[Point::Back],
        arrow: Some((Point::KneeR, -20, -80)),
        ..SIDE
    },
    Figure {
        id: "belly-breathing",
        view: HIGHER,
        base: &[HOOK, FAR_HAND],
        keys: &[pose![], pose![BELLY 30, HX_L 142]],
        props: &[MAT],
        spots: &[Point::Belly],
        arrow: Some((Point::Belly, 0, -90)),
        out: Some(0),
        ..SIDE
    },
];
