//! Steady trunk: more dead bugs, bird dogs, curl-ups and planks.

use super::SIDE;
use super::base::{FOURS, STAND, SUPINE};
use crate::camera::View;
use crate::pose::{Dof, Set, anchor, mode};
use crate::sign::Sign;
use crate::{Figure, Flow, Point, Prop, work};

const MAT: Prop = Prop::Mat(-520, 640);
const FOURS_MAT: Prop = Prop::Mat(-500, 480);
const PLANK_MAT: Prop = Prop::Mat(-980, 260);
/// Legs lifted, arms to the ceiling.
const BUG: &[Set] = pose![LEG mode::LEVEL, HIP 178, KNEE 90, RAISE 176, ARM mode::LEVEL, ELBOW 4];
/// One knee bent, hands under the hollow of the back.
const CURL: &[Set] =
    pose![LEG_R mode::ROOM, FX_R 290, FY_R 46, FZ_R 58, ARM mode::PELVIS, HX -34, HY 74, HZ 60, POLE -36];
/// On the forearms, elbows at 0.
const FOREARMS: &[Set] = pose![ANCHOR anchor::ELBOW, Y 24, Z 92, ARM mode::LEVEL, ELBOW 90, LEG mode::ROOM, FZ 58];

pub static FIGURES: &[Figure] = &[
    Figure {
        id: "heel-taps",
        base: &[SUPINE, BUG, pose![RAISE 84, SPREAD 10]],
        keys: &[pose![], pose![HIP_R 134]],
        props: &[MAT],
        work: work::LEG_R,
        spots: &[Point::Belly],
        arrow: Some((Point::FootR, 60, 0)),
        slip: Some((1, pose![ANCHOR anchor::CHEST, X -290, Y 60, PITCH -66, LOW -40, UP 20])),
        ..SIDE
    },
    Figure {
        id: "straight-leg-dead-bug",
        base: &[SUPINE, BUG, pose![HIP 170, KNEE 12]],
        keys: &[pose![], pose![RAISE_R 258, HIP_L 106, KNEE_L 6]],
        props: &[MAT],
        work: work::ARM_R | work::LEG_L,
        spots: &[Point::Belly],
        arrow: Some((Point::FootL, 40, -60)),
        slip: Some((1, pose![ANCHOR anchor::CHEST, X -290, Y 60, PITCH -66, LOW -40, UP 20])),
        ..SIDE
    },
    Figure {
        id: "bird-dog-leg-slide",
        base: &[FOURS, pose![LEG_R mode::ROOM, FX_R -240, FY_R 40, ANKLE_R 160]],
        keys: &[pose![], pose![FX_R -416, FY_R 56, ANKLE_R 140]],
        props: &[FOURS_MAT, Prop::Book],
        work: work::LEG_R,
        arrow: Some((Point::FootR, -40, -90)),
        ..SIDE
    },
    Figure {
        id: "bird-dog-squares",
        view: View { round: -44, above: 18 },
        base: &[FOURS, pose![ARM_R mode::LEVEL, KNEE_L 4, ANKLE_L 20]],
        keys: &[
            pose![RAISE_R 76, HIP_L -70],
            pose![RAISE_R 98, HIP_L -92],
            pose![RAISE_R 98, SPREAD_R 30, HIP_L -92, OUT_L 28],
            pose![RAISE_R 76, SPREAD_R 30, HIP_L -70, OUT_L 28],
        ],
        flow: Flow::Round,
        props: &[Prop::Mat(-360, 480), Prop::Book],
        work: work::ARM_R | work::LEG_L,
        arrow: Some((Point::FootL, -60, -70)),
        also: Some((Point::HandR, 60, -70)),
        slip: Some((1, pose![PITCH 100, LOW -34, RAISE_R 122, HIP_L -108, NECK -30])),
        start: Some(pose![ARM_R mode::ROOM, KNEE_L 90, ANKLE_L 70]),
        ..SIDE
    },
    Figure {
        id: "banded-bird-dog",
        base: &[FOURS, pose![ARM_R mode::LEVEL, WRIST_R 90]],
        keys: &[pose![], pose![NECK 32, RAISE_R 102, WRIST_R 0, HIP_L -84, KNEE_L 4, ANKLE_L 20]],
        props: &[FOURS_MAT, Prop::BandBelow(Point::HandR, Point::FootL)],
        work: work::ARM_R | work::LEG_L,
        arrow: Some((Point::FootL, -60, -70)),
        ..SIDE
    },
    Figure {
        id: "curl-up-head-lift",
        base: &[SUPINE, CURL],
        keys: &[pose![], pose![NECK 28]],
        props: &[MAT],
        work: work::SPINE,
        spots: &[Point::Belly],
        arrow: Some((Point::Head, 0, -90)),
        told: &[Sign::Sides],
        ..SIDE
    },
    Figure {
        id: "curl-up-arms-lifted",
        view: View { round: 17, above: 16 },
        base: &[SUPINE, CURL, pose![HX -30, HZ 80, POLE -22]],
        keys: &[pose![], pose![UP 24, NECK 10, POLE -74]],
        props: &[MAT],
        work: work::SPINE,
        spots: &[Point::Belly],
        arrow: Some((Point::Head, 0, -90)),
        slip: Some((1, pose![UP 36, LOW 26, NECK 26, HX 0])),
        told: &[Sign::Sides],
        ..SIDE
    },
    Figure {
        id: "long-lever-plank",
        base: &[FOREARMS, pose![RAISE 34, ELBOW 56]],
        keys: &[
            pose![PITCH 92, LOW -20, UP -12, NECK -6, FX -830, FY 111, ANKLE 85],
            pose![PITCH 91, NECK 4, FX -861, FY 111, ANKLE 65],
        ],
        props: &[PLANK_MAT],
        work: work::SPINE,
        spots: &[Point::Belly],
        arrow: Some((Point::Hips, 0, -110)),
        slip: Some((1, pose![PITCH 102, LOW -34, FX -838, ANKLE 80])),
        ..SIDE
    },
    Figure {
        id: "ball-plank",
        base: &[FOREARMS, pose![Y 384, RAISE 8, ELBOW 82]],
        keys: &[pose![PITCH 26, LOW 8, FX -330, FY 106, ANKLE 66], pose![PITCH 62, NECK 4, FX -618, FY 111, ANKLE 50]],
        props: &[Prop::Mat(-760, 240), Prop::Wall(254, 700), Prop::Ball(70, 180, 180)],
        work: work::SPINE,
        spots: &[Point::Belly],
        arrow: Some((Point::Hips, 0, -110)),
        slip: Some((1, pose![PITCH 76, LOW -34, FX -600])),
        ..SIDE
    },
    Figure {
        id: "wall-plank",
        base: &[STAND, pose![ANCHOR anchor::ELBOW, X 450, Y 745, Z 92, ARM mode::LEVEL]],
        keys: &[pose![PITCH 6, RAISE 74, ELBOW 106, FX 270], pose![PITCH 28, RAISE 96, ELBOW 84, FX -40]],
        props: &[Prop::Wall(475, 1040)],
        work: work::SPINE,
        spots: &[Point::Belly],
        arrow: Some((Point::FootR, -60, 60)),
        slip: Some((1, pose![PITCH 44, LOW -34, FX -30])),
        ..SIDE
    },
    Figure {
        id: "wall-side-plank",
        view: View { round: 106, above: 8 },
        base: &[
            STAND,
            pose![ANCHOR anchor::ELBOW, X 0, Y 745, Z 380, ARM_R mode::LEVEL, SPIN_R 90, ARM_L mode::PELVIS, HX_L 20, HY_L 40, HZ_L 90],
        ],
        keys: &[
            pose![SPREAD_R 72, ELBOW_R 108, FZ_R 180, FZ_L -70],
            pose![TILT 20, SPREAD_R 90, ELBOW_R 90, FZ_R -16, FZ_L 96],
        ],
        props: &[Prop::SideWall(405, 330)],
        work: work::SPINE,
        spots: &[Point::WaistR],
        arrow: Some((Point::FootL, 40, -30)),
        ..SIDE
    },
    Figure {
        id: "side-plank-leg-lift",
        view: View { round: 82, above: 10 },
        base: &[
            pose![ANCHOR anchor::ELBOW, Y 26, ARM_R mode::LEVEL, ELBOW_R 90, ARM_L mode::PELVIS, HX_L 20, HY_L 40, HZ_L 86, TILT 76, HIP_R 6, HIP_L -6],
        ],
        keys: &[pose![OUT_L - 10], pose![OUT_L 26]],
        props: &[Prop::MatAcross(300, 880)],
        work: work::LEG_L | work::SPINE,
        spots: &[Point::WaistR],
        arrow: Some((Point::FootL, 0, -60)),
        slip: Some((1, pose![TILT 84, BEND -38])),
        ..SIDE
    },
];
