//! Mobility, stretches, rest and balance.

use super::SIDE;
use super::base::{CROSSED, HANDS_ON_HIPS, HOOK, PRONE, SIT, STAND, SUPINE};
use crate::domain::figure::camera::View;
use crate::domain::figure::pose::{Dof, Set, mode};
use crate::domain::figure::{Figure, Flow, Point, Prop, work};

const MAT: Prop = Prop::Mat(-520, 480);
/// Fingertips of the right hand on a wall beside.
const BY_WALL: &[Set] = pose![ARM_R mode::ROOM, HX_R 40, HY_R 620, HZ_R 300, WRIST_R 60];
const WALL: Prop = Prop::SideWall(330);
const BESIDE: View = View { round: 70, above: 8 };

pub static FIGURES: &[Figure] = &[
    Figure {
        id: "seated-cat-cow",
        base: &[SIT, pose![ARM mode::KNEE, HX 34, HY 30, HZ 0]],
        keys: &[pose![PITCH -14, LOW 24, UP 28, NECK 24], pose![PITCH 18, LOW -22, UP -14, NECK -8]],
        props: &[Prop::Chair(-120, 220, false)],
        work: work::SPINE,
        arrow: Some((Point::Belly, 130, 0)),
        ..SIDE
    },
    Figure {
        id: "standing-turns",
        view: View { round: 60, above: 14 },
        base: &[STAND, CROSSED, pose![FZ 80]],
        keys: &[pose![], pose![TURN 16, TWIST 36, LOOK 10]],
        work: work::SPINE,
        arrow: Some((Point::HandL, 0, -60)),
        ..SIDE
    },
    Figure {
        id: "lying-twist",
        view: View { round: 90, above: 48 },
        base: &[HOOK, pose![FZ 24, SPREAD 60]],
        keys: &[pose![], pose![TURN 36, TWIST -36, SWING_R 48, SWING_L -48]],
        props: &[MAT],
        work: work::LEGS,
        spots: &[Point::Back],
        arrow: Some((Point::KneeR, 0, -70)),
        ..SIDE
    },
    Figure {
        id: "leg-swings",
        base: &[
            STAND,
            pose![ARM_L mode::ROOM, HX_L 20, HY_L 640, HZ_L 300, WRIST_L 60, LEG_R mode::LEVEL, FZ_L 30, Z -20],
        ],
        keys: &[pose![HIP_R -18, KNEE_R 20], pose![HIP_R 38, KNEE_R 6]],
        props: &[Prop::SideWall(-330)],
        work: work::LEG_R,
        arrow: Some((Point::FootR, 0, 90)),
        ..SIDE
    },
    Figure {
        id: "ninety-ninety-rotations",
        view: View { round: 74, above: 30 },
        base: &[
            pose![Y 58, PITCH -14, LEG mode::ROOM, FX 260, FY 46, FZ 130, ARM mode::ROOM, HX -170, HY 24, HZ 150, WRIST -10],
        ],
        keys: &[pose![], pose![SWING_R 58, SWING_L -58]],
        props: &[Prop::Mat(-300, 420)],
        work: work::LEGS,
        arrow: Some((Point::KneeR, -40, -60)),
        ..SIDE
    },
    Figure {
        id: "standing-hip-flexor-stretch",
        base: &[STAND, HANDS_ON_HIPS, pose![FX_R -250, FY_R 102, ANKLE_R 50, FX_L 130, X -40]],
        keys: &[pose![Y 470, PITCH 10], pose![Y 430, X -20, PITCH -6, LOW 8]],
        spots: &[Point::GroinR],
        arrow: Some((Point::Hips, 40, -120)),
        slip: Some((1, pose![PITCH 26, LOW -40])),
        ..SIDE
    },
    Figure {
        id: "figure-four-stretch",
        view: View { round: 48, above: 24 },
        base: &[HOOK, pose![FX_R 160, FY_R 285, FZ_R -60, SWING_R 50, ANKLE_R -40]],
        keys: &[pose![], pose![SWING_R 78, FX_R 140, FX_L 270]],
        props: &[MAT],
        work: work::LEG_R,
        spots: &[Point::Seat],
        arrow: Some((Point::KneeR, 60, -20)),
        ..SIDE
    },
    Figure {
        id: "lying-hamstring-stretch",
        base: &[
            HOOK,
            pose![LEG_R mode::LEVEL, HIP_R 176, ARM_R mode::KNEE, HX -40, HY 80, HZ_R 14, ARM_L mode::OTHER_KNEE, HZ_L -10],
        ],
        keys: &[pose![KNEE_R 84], pose![KNEE_R 24, ANKLE_R -6]],
        props: &[MAT],
        work: work::LEG_R,
        spots: &[Point::HamR],
        arrow: Some((Point::FootR, 60, 0)),
        ..SIDE
    },
    Figure {
        id: "double-knees-to-chest",
        base: &[HOOK, pose![ARM mode::KNEE, HX -40, HY 60, HZ 14]],
        keys: &[pose![FX 150, FY 200], pose![FX 90, FY 250]],
        props: &[MAT],
        work: work::LEGS,
        spots: &[Point::Back],
        arrow: Some((Point::KneeR, -20, -80)),
        ..SIDE
    },
    Figure {
        id: "tennis-ball-release",
        view: View { round: 56, above: 10 },
        base: &[STAND, CROSSED, pose![TURN -24, FX 10, Z 20]],
        keys: &[pose![Y 512, Z 16], pose![Y 486, Z 24]],
        props: &[Prop::SideWall(176), Prop::Held(Point::HipR, 30)],
        spots: &[Point::HipR],
        arrow: Some((Point::Chest, -150, 0)),
        ..SIDE
    },
    Figure {
        id: "chair-back-bend",
        base: &[SIT, pose![X -20, FX 200, ARM mode::HEAD, HX -30, HY 4, HZ 52, POLE 40]],
        keys: &[pose![], pose![UP - 28, NECK - 8]],
        props: &[Prop::Chair(-120, 220, true)],
        work: work::SPINE,
        spots: &[Point::Blades],
        arrow: Some((Point::Head, -60, -80)),
        ..SIDE
    },
    Figure {
        id: "open-book",
        view: View { round: 90, above: 56 },
        base: &[pose![Y 112, TILT 90, HIP 76, KNEE 86, RAISE 88, ELBOW 4]],
        keys: &[pose![], pose![TWIST -44, LOOK -44, SPREAD_L 110]],
        props: &[Prop::MatAcross(460, 340)],
        work: work::ARM_L | work::SPINE,
        spots: &[Point::Blades],
        arrow: Some((Point::HandL, 0, 0)),
        ..SIDE
    },
    Figure {
        id: "arm-circles",
        view: View { round: 75, above: 10 },
        base: &[STAND],
        keys: &[
            pose![RAISE 34, SPREAD 50],
            pose![RAISE 10, SPREAD 95],
            pose![RAISE -24, SPREAD 62],
            pose![RAISE 0, SPREAD 26],
        ],
        flow: Flow::Round,
        work: work::ARMS,
        arrow: Some((Point::HandR, -50, 0)),
        ..SIDE
    },
    Figure {
        id: "ninety-ninety-rest",
        base: &[SUPINE, pose![HIP 150, KNEE 60, SPREAD 36]],
        keys: &[pose![], pose![BELLY 16]],
        props: &[MAT, Prop::Chair(150, 220, false)],
        spots: &[Point::Back],
        ..SIDE
    },
    Figure {
        id: "quiet-rest",
        base: &[SIT, pose![PITCH -4, ARM mode::KNEE, HX 40, HY 90, HZ 0]],
        keys: &[pose![], pose![BELLY 16]],
        props: &[Prop::Chair(-120, 220, true)],
        spots: &[Point::Belly],
        ..SIDE
    },
    Figure {
        id: "standing-back-bend",
        base: &[STAND, pose![ARM mode::PELVIS, HX -52, HY 40, HZ 66]],
        keys: &[pose![], pose![X 50, Y 516, PITCH -4, LOW -24, UP -12, NECK -4]],
        work: work::SPINE,
        spots: &[Point::Back],
        arrow: Some((Point::Chest, -150, 0)),
        ..SIDE
    },
    Figure {
        id: "prone-chest-lift",
        base: &[PRONE, pose![Y 66, ARM mode::LEVEL, RAISE -86, SPREAD 8, NECK 6]],
        keys: &[pose![], pose![LOW - 14, UP - 14]],
        props: &[Prop::Mat(-600, 460), Prop::Cushion(60, 8, 70)],
        work: work::SPINE,
        spots: &[Point::Back],
        arrow: Some((Point::Head, 40, -80)),
        slip: Some((1, pose![LOW - 34, UP - 26, NECK - 30])),
        ..SIDE
    },
    Figure {
        id: "seated-forward-bend",
        base: &[SIT, pose![FZ 120, SWING 14, ARM mode::LEVEL, SPREAD 0]],
        keys: &[pose![], pose![PITCH 26, LOW 44, UP 34, NECK 20, RAISE 16, ELBOW 16]],
        props: &[Prop::Chair(-120, 220, false)],
        spots: &[Point::Back],
        arrow: Some((Point::Head, 90, 0)),
        ..SIDE
    },
    Figure {
        id: "toe-lifts",
        base: &[STAND],
        keys: &[pose![], pose![ANKLE - 20]],
        work: work::LEGS,
        arrow: Some((Point::FootR, 110, -60)),
        ..SIDE
    },
    Figure {
        id: "tandem-stance",
        view: BESIDE,
        base: &[STAND, BY_WALL, pose![FZ 36]],
        keys: &[pose![], pose![FX_R -50, FX_L 76, FZ_R 6, FZ_L -6]],
        props: &[WALL],
        work: work::LEGS,
        arrow: Some((Point::FootL, 80, 0)),
        ..SIDE
    },
    Figure {
        id: "single-leg-reach",
        view: View { round: 40, above: 8 },
        base: &[STAND, BY_WALL, pose![FZ_R 20, Z 16]],
        keys: &[pose![FX_L 20, FY_L 90], pose![Y 484, FX_L 250, FY_L 52, PITCH 12]],
        props: &[WALL],
        work: work::LEG_R,
        spots: &[Point::HipR],
        arrow: Some((Point::FootL, 60, 0)),
        ..SIDE
    },
    Figure {
        id: "single-leg-eyes-closed",
        view: BESIDE,
        base: &[STAND, BY_WALL, pose![HY_R 760, HX_R 60, WRIST_R 90]],
        keys: &[pose![], pose![Z 30, FX_L 10, FY_L 190]],
        props: &[WALL],
        work: work::LEG_R,
        spots: &[Point::HipR],
        arrow: Some((Point::FootL, 60, 0)),
        ..SIDE
    },
];
