//! Mobility, stretches, rest and balance.

use super::SIDE;
use super::base::{HANDS_ON_HIPS, HOOK, PRONE, SIT, STAND, SUPINE};
use crate::camera::View;
use crate::pose::{Dof, Set, mode};
use crate::sign::Sign;
use crate::{Figure, Flow, Point, Prop, work};

const MAT: Prop = Prop::Mat(-520, 480);
/// Fingertips of the right hand on a wall beside.
const BY_WALL: &[Set] = pose![ARM_R mode::ROOM, HX_R 40, HY_R 620, HZ_R 300, WRIST_R 60];
/// The same with the left hand.
const BY_WALL_LEFT: &[Set] = pose![ARM_L mode::ROOM, HX_L 40, HY_L 640, HZ_L 300, WRIST_L 60];
const WALL: Prop = Prop::SideWall(330, 330);

pub static FIGURES: &[Figure] = &[
    Figure {
        id: "seated-cat-cow",
        base: &[SIT, pose![ARM mode::KNEE, HX 34, HY 30, HZ 0]],
        keys: &[pose![PITCH -14, LOW 26, UP 30, NECK 26], pose![PITCH 30, LOW -26, UP -12, NECK -6]],
        props: &[Prop::Chair(-120, 220, false, 0)],
        work: work::SPINE,
        arrow: Some((Point::Back, -100, 0)),
        out: Some(0),
        ..SIDE
    },
    Figure {
        id: "standing-turns",
        view: View { round: 58, above: 12 },
        base: &[STAND, pose![FZ 84, ARM mode::CHEST, HX 88, HY -116, HZ -30, POLE 4]],
        keys: &[pose![], pose![TURN 32, TWIST 40, LOOK 24, FY_L 84, ANKLE_L 32, ROLL_L -24]],
        work: work::SPINE,
        arrow: Some((Point::HandL, 70, -270)),
        ..SIDE
    },
    Figure {
        id: "lying-twist",
        view: View { round: 28, above: 38 },
        base: &[HOOK, pose![FZ 24, SPREAD 40]],
        keys: &[pose![], pose![TURN 36, TWIST -36, SWING_R 48, SWING_L -48]],
        props: &[Prop::Block(-500, 420, 0, 330), Prop::Cushion([150, 36, 196], 90), Prop::Cushion([150, 36, 250], 90)],
        work: work::LEGS,
        spots: &[Point::Back],
        arrow: Some((Point::KneeR, 170, 170)),
        ..SIDE
    },
    Figure {
        id: "leg-swings",
        view: View { round: 44, above: 14 },
        base: &[
            STAND,
            pose![ARM_L mode::ROOM, HX_L 60, HY_L 640, HZ_L 270, WRIST_L 60, LEG_R mode::LEVEL, FZ_L 30, Z -20],
        ],
        keys: &[pose![HIP_R -18, KNEE_R 20], pose![HIP_R 38, KNEE_R 6]],
        props: &[Prop::SideWall(-300, 260)],
        work: work::LEG_R,
        arrow: Some((Point::FootR, 0, 90)),
        ..SIDE
    },
    Figure {
        id: "ninety-ninety-rotations",
        view: View { round: 68, above: 40 },
        base: &[
            pose![Y 58, PITCH -16, LEG mode::ROOM, FX 290, FY 46, FZ 130, ARM mode::ROOM, HX -170, HY 24, HZ 200, WRIST -10],
        ],
        keys: &[pose![SWING 8], pose![SWING_R 92, SWING_L -60]],
        props: &[Prop::Block(-200, 350, 0, 250)],
        work: work::LEGS,
        arrow: Some((Point::KneeR, -120, 0)),
        ..SIDE
    },
    Figure {
        id: "standing-hip-flexor-stretch",
        view: View { round: 10, above: 8 },
        base: &[
            STAND,
            HANDS_ON_HIPS,
            pose![ARM_L mode::ROOM, HX_L 96, HY_L 546, HZ_L 220, WRIST_L -12, FX_R -250, FY_R 102, ANKLE_R 50, FX_L 130, X -40],
        ],
        keys: &[pose![Y 484, PITCH 12], pose![Y 424, X -14, PITCH -10, LOW 8]],
        props: &[Prop::Chair(124, 220, true, -270)],
        spots: &[Point::GroinR],
        arrow: Some((Point::Hips, -120, -20)),
        slip: Some((1, pose![PITCH 26, LOW -40])),
        ..SIDE
    },
    Figure {
        id: "figure-four-stretch",
        view: View { round: 38, above: 24 },
        base: &[
            HOOK,
            pose![FX_L 240, FX_R 150, FY_R 285, FZ_R -60, SWING_R 50, ANKLE_R -40, SPREAD 14, ARM_R mode::KNEE, HX_R 36, HY_R 100, HZ_R 0],
        ],
        keys: &[pose![], pose![SWING_R 74]],
        props: &[Prop::Block(-500, 420, 0, 260)],
        work: work::LEG_R,
        spots: &[Point::Seat],
        arrow: Some((Point::KneeR, -80, 0)),
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
        start: Some(pose![FX_R 190, FY_R 190, FX_L 290, FY_L 46]),
        base: &[HOOK, pose![ARM mode::KNEE, HX -40, HY 60, HZ 14]],
        keys: &[pose![FX 190, FY 190], pose![FX 84, FY 256]],
        props: &[MAT],
        work: work::LEGS,
        spots: &[Point::Back],
        arrow: Some((Point::KneeR, -20, -80)),
        ..SIDE
    },
    Figure {
        id: "tennis-ball-release",
        view: View { round: -95, above: 8 },
        base: &[
            STAND,
            pose![TURN -20, FX 20, FZ_R 0, FZ_L 130, TILT 5, Z 16, ARM_R mode::CHEST, HX_R 80, HY_R -90, HZ_R -40],
        ],
        keys: &[pose![Y 508, FLY 1000], pose![Y 464, FLY 1000]],
        props: &[Prop::SideWall(134, 300), Prop::Thrown(Point::HipR, 32, [0, 0, 22])],
        spots: &[Point::HipR],
        arrow: Some((Point::Hips, -130, 0)),
        ..SIDE
    },
    Figure {
        id: "chair-back-bend",
        base: &[SIT, pose![X -20, FX 200, ARM mode::HEAD, HX -30, HY 4, HZ 52, POLE 40]],
        keys: &[pose![], pose![PITCH 0, UP - 34, NECK - 8]],
        props: &[Prop::Chair(-120, 220, true, 0)],
        work: work::SPINE,
        spots: &[Point::Blades],
        arrow: Some((Point::Head, -40, -60)),
        ..SIDE
    },
    Figure {
        id: "open-book",
        view: View { round: 72, above: 34 },
        base: &[pose![
            Y 112, TILT 90, HIP 76, KNEE 86, RAISE 88, ELBOW 4, ARM_R mode::ROOM, HX_R 300, HY_R 24, HZ_R 290, POLE_R 150
        ]],
        keys: &[pose![], pose![TWIST -44, LOOK -44, SPREAD_L 112]],
        props: &[Prop::Block(-330, 360, 0, 500), Prop::Cushion([0, 30, 410], 60)],
        work: work::ARM_L | work::SPINE,
        spots: &[Point::Blades],
        arrow: Some((Point::HandL, 0, -60)),
        ..SIDE
    },
    Figure {
        id: "arm-circles",
        view: View { round: 34, above: 10 },
        base: &[STAND],
        keys: &[
            pose![RAISE 46, SPREAD 62],
            pose![RAISE 0, SPREAD 84],
            pose![RAISE -42, SPREAD 62],
            pose![RAISE 0, SPREAD 40],
        ],
        flow: Flow::Round,
        work: work::ARMS,
        arrow: Some((Point::HandR, 0, -70)),
        also: Some((Point::HandL, 0, -70)),
        told: &[Sign::Turn],
        start: Some(pose![]),
        ..SIDE
    },
    Figure {
        id: "ninety-ninety-rest",
        base: &[SUPINE, pose![HIP 150, KNEE 60, SPREAD 30]],
        keys: &[pose![], pose![BELLY 16]],
        props: &[Prop::Block(-520, 480, 0, 280), Prop::Chair(150, 220, false, 0)],
        spots: &[Point::Back],
        ..SIDE
    },
    Figure {
        id: "quiet-rest",
        view: View { round: 34, above: 12 },
        base: &[SIT, pose![X -64, FX 240, PITCH -16, LOW 4, UP 4, NECK 10, ARM mode::KNEE, HX 40, HY 90, HZ 0]],
        keys: &[pose![], pose![BELLY 16]],
        props: &[Prop::Chair(-120, 220, true, 0)],
        ..SIDE
    },
    Figure {
        id: "standing-back-bend",
        base: &[STAND, pose![ARM mode::PELVIS, HX -52, HY 40, HZ 66]],
        keys: &[pose![], pose![X 52, Y 516, PITCH -4, LOW -20, UP -10, NECK 20]],
        work: work::SPINE,
        spots: &[Point::Back],
        arrow: Some((Point::Chest, -120, -60)),
        ..SIDE
    },
    Figure {
        id: "prone-chest-lift",
        base: &[PRONE, pose![Y 66, ARM mode::LEVEL, RAISE -86, SPREAD 8, NECK 6]],
        keys: &[pose![], pose![LOW - 10, UP - 12, NECK 6]],
        props: &[Prop::Mat(-600, 460), Prop::Cushion([60, 22, 120], 60), Prop::Cushion([60, 22, -120], 60)],
        work: work::SPINE,
        spots: &[Point::Back],
        arrow: Some((Point::Head, 40, -80)),
        slip: Some((1, pose![LOW - 34, UP - 26, NECK - 30])),
        ..SIDE
    },
    Figure {
        id: "seated-forward-bend",
        base: &[SIT, pose![FZ 120, SWING 14, ARM mode::LEVEL, SPREAD 0]],
        keys: &[pose![], pose![PITCH 26, LOW 44, UP 34, NECK 20, RAISE 8, ELBOW 10]],
        props: &[Prop::Chair(-120, 220, false, 0)],
        spots: &[Point::Back],
        arrow: Some((Point::Head, 90, 0)),
        ..SIDE
    },
    Figure {
        id: "toe-lifts",
        view: View { round: 78, above: 32 },
        close: true,
        base: &[STAND, pose![FZ 38]],
        keys: &[pose![BIG 56], pose![TOES 50]],
        props: &[Prop::Block(-46, 130, 0, 110)],
        work: work::LEGS,
        arrow: Some((Point::FootL, 96, -30)),
        ..SIDE
    },
    Figure {
        id: "tandem-stance",
        view: View { round: 25, above: 20 },
        base: &[STAND, BY_WALL_LEFT, pose![FZ 44, HZ_L 270]],
        keys: &[pose![], pose![FX_R 86, FX_L -62, FZ_R 4, FZ_L -4]],
        props: &[Prop::SideWall(-300, 240)],
        work: work::LEGS,
        arrow: Some((Point::FootR, 0, 80)),
        told: &[Sign::Look],
        ..SIDE
    },
    Figure {
        id: "single-leg-reach",
        view: View { round: 140, above: 20 },
        base: &[STAND, BY_WALL, pose![Y 484, PITCH 6, FZ_R 20, Z 16, HZ_R 226]],
        keys: &[
            pose![FX_L 10, FY_L 90, FZ_L 80],
            pose![FX_L 250, FY_L 52],
            pose![FX_L 10, FY_L 52, FZ_L 280],
            pose![FX_L -240, FY_L 80, ANKLE_L 40, PITCH 14],
        ],
        props: &[Prop::SideWall(256, 100)],
        work: work::LEG_L,
        spots: &[Point::HipR],
        arrow: Some((Point::FootL, 0, 60)),
        ..SIDE
    },
    Figure {
        id: "single-leg-eyes-closed",
        shut: true,
        view: View { round: 104, above: 8 },
        base: &[STAND, BY_WALL, pose![HY_R 760, HX_R 60, WRIST_R 90]],
        keys: &[pose![], pose![Z 30, FX_L 30, FY_L 180]],
        props: &[WALL],
        work: work::LEG_R,
        spots: &[Point::HipR],
        arrow: Some((Point::FootL, 60, 0)),
        ..SIDE
    },
];
