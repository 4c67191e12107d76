//! Face down.

use super::SIDE;
use super::base::PRONE;
use crate::pose::{Dof, Set, anchor, mode};
use crate::{Figure, Point, Prop, work};

const MAT: Prop = Prop::Mat(-600, 460);

/// On the forearms, elbows under the shoulders at 0.
const FOREARMS: &[Set] = pose![ANCHOR anchor::ELBOW, Y 24, Z 92, ARM mode::LEVEL, ELBOW 90];

pub static FIGURES: &[Figure] = &[
    Figure {
        id: "knee-plank",
        base: &[FOREARMS, pose![LEG mode::LEVEL, ANKLE 70]],
        keys: &[pose![PITCH 92, LOW -26, UP -12, NECK -6, HIP -86, KNEE 6], pose![PITCH 77, NECK 4, HIP -72, KNEE 18]],
        props: &[Prop::Mat(-840, 260)],
        work: work::SPINE,
        spots: &[Point::Belly],
        arrow: Some((Point::Hips, 0, -110)),
        slip: Some((1, pose![PITCH 92, LOW -30, HIP -78, KNEE 12])),
        ..SIDE
    },
    Figure {
        id: "front-plank",
        base: &[FOREARMS, pose![LEG mode::ROOM, FZ 58]],
        keys: &[
            pose![PITCH 92, LOW -26, UP -12, NECK -6, FX -722, FY 111, ANKLE 85],
            pose![PITCH 89, NECK 4, FX -760, FY 111, ANKLE 65],
        ],
        props: &[Prop::Mat(-860, 260)],
        work: work::SPINE,
        spots: &[Point::Belly],
        arrow: Some((Point::Hips, 0, -110)),
        slip: Some((1, pose![PITCH 100, LOW -34, FX -738, ANKLE 80])),
        ..SIDE
    },
    Figure {
        id: "prone-lying",
        shut: true,
        base: &[PRONE, pose![RAISE 6, SPREAD 12, ELBOW 4, LOOK 62, NECK -4]],
        keys: &[pose![], pose![BELLY - 20]],
        props: &[MAT],
        spots: &[Point::Back],
        ..SIDE
    },
    Figure {
        id: "prone-on-elbows",
        base: &[PRONE, pose![ARM mode::ROOM, HX 405, HY 22, HZ 92]],
        keys: &[
            pose![POLE - 10],
            pose![PITCH 87, LOW -15, UP -8, NECK -4, POLE 12],
            pose![PITCH 86, LOW -28, UP -16, NECK -4, POLE 84],
        ],
        props: &[MAT],
        work: work::SPINE,
        spots: &[Point::Back],
        arrow: Some((Point::Head, 60, -60)),
        ..SIDE
    },
    Figure {
        id: "prone-press-up",
        base: &[PRONE, pose![ARM mode::ROOM, HX 280, HY 22, HZ 120]],
        keys: &[pose![], pose![PITCH 80, LOW -42, UP -26, NECK -10]],
        props: &[MAT],
        work: work::SPINE | work::ARMS,
        spots: &[Point::Back],
        arrow: Some((Point::Head, 60, -60)),
        ..SIDE
    },
];
