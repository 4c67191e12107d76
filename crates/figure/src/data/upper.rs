//! Arms and shoulders: pushing, pulling, presses against a band, carrying, throwing, jumping.

use super::SIDE;
use super::base::STAND;
use crate::camera::View;
use crate::pose::{Dof, Set, anchor, mode};
use crate::{Figure, Flow, Point, Prop, work};

/// Leaning on a wall with straight arms, feet where they are.
const WALL: &[Set] = pose![
    ANCHOR anchor::ANKLE, Y 46, Z 58, LEG mode::LEVEL, FY 46, ARM mode::ROOM, HX 446, HY 770, HZ 104, WRIST 90
];
const MAT: Prop = Prop::Mat(-880, 260);
/// Both hands at the breastbone.
const AT_CHEST: &[Set] = pose![ARM mode::CHEST, HX 74, HY -60, HZ 8];

pub static FIGURES: &[Figure] = &[
    Figure {
        id: "wall-push-up",
        base: &[WALL],
        keys: &[pose![PITCH 18, HIP -13, ANKLE -13], pose![PITCH 29, HIP -24, ANKLE -24]],
        props: &[Prop::Wall(472, 1040)],
        work: work::ARMS,
        arrow: Some((Point::Chest, 90, 150)),
        slip: Some((1, pose![PITCH 46, LOW -36, UP -6])),
        ..SIDE
    },
    Figure {
        id: "wall-shoulder-taps",
        view: View { round: -38, above: 12 },
        base: &[WALL, pose![PITCH 18, HIP -13, ANKLE -13]],
        keys: &[pose![OUT 10], pose![OUT 10, HX_R 250, HY_R 760, HZ_R -70, WRIST_R 20]],
        props: &[Prop::Wall(472, 1040)],
        work: work::ARM_R,
        spots: &[Point::Belly],
        arrow: Some((Point::HandR, 0, -70)),
        ..SIDE
    },
    Figure {
        id: "incline-push-up",
        base: &[pose![ANCHOR anchor::ANKLE, X -612, Y 98, Z 58, LEG mode::LEVEL, ARM mode::ROOM, HX 0, HY 264, HZ 110]],
        keys: &[pose![PITCH 58, HIP -53, ANKLE 10], pose![PITCH 71, HIP -66, ANKLE -4, POLE 10]],
        props: &[Prop::Wall(290, 530), Prop::Chair(262, -282, true, 0)],
        work: work::ARMS,
        arrow: Some((Point::Chest, -110, -110)),
        slip: Some((1, pose![PITCH 86, LOW -34, UP -4])),
        ..SIDE
    },
    Figure {
        id: "knee-push-up",
        base: &[
            pose![ANCHOR anchor::KNEE, X -434, Y 36, Z 58, LEG mode::LEVEL, ANKLE 60, ARM mode::ROOM, HX 16, HY 24, HZ 116],
        ],
        keys: &[pose![PITCH 60, HIP -55, KNEE 45], pose![PITCH 87, HIP -82, KNEE 20]],
        props: &[MAT],
        work: work::ARMS,
        arrow: Some((Point::Head, 90, 0)),
        slip: Some((1, pose![PITCH 100, LOW -30, HIP -86])),
        ..SIDE
    },
    Figure {
        id: "push-up",
        base: &[
            pose![ANCHOR anchor::CHEST, LEG mode::ROOM, FX -735, FY 111, FZ 58, ANKLE 65, ARM mode::ROOM, HX 10, HY 24, HZ 116],
        ],
        keys: &[pose![X 0, Y 336, PITCH 78], pose![X 32, Y 116, PITCH 95]],
        props: &[MAT],
        work: work::ARMS,
        arrow: Some((Point::Head, 90, 0)),
        slip: Some((0, pose![PITCH 84, LOW -30, X -20, NECK 16])),
        ..SIDE
    },
    Figure {
        id: "shoulder-blade-squeeze",
        view: View { round: -72, above: 10 },
        base: &[STAND, pose![ELBOW 90, WRIST 0]],
        keys: &[pose![RAISE 14, UP 10], pose![RAISE - 40, SPREAD 12, UP - 6, FIRM 24]],
        work: work::ARMS,
        spots: &[Point::Blades],
        arrow: Some((Point::ElbowL, -60, 60)),
        ..SIDE
    },
    Figure {
        id: "single-arm-row",
        base: &[
            STAND,
            pose![ARM_R mode::LEVEL, ARM_L mode::ROOM, HX_L 206, HY_L 264, HZ_L 70, X -60, Y 478, PITCH 80, FX_R -140, FX_L 20],
        ],
        keys: &[pose![RAISE_R 0, ELBOW_R 6], pose![RAISE_R -70, ELBOW_R 76]],
        props: &[Prop::Chair(150, 220, false, -20), Prop::Weight(Point::HandR)],
        work: work::ARM_R,
        spots: &[Point::Blades],
        arrow: Some((Point::ElbowR, -20, -190)),
        ..SIDE
    },
    Figure {
        id: "pull-up",
        view: View { round: -56, above: 8 },
        base: &[pose![LEG mode::ROOM, FX 40, FY 286, FZ 62, ARM mode::ROOM, HX 40, HY 1084, HZ 156, WRIST 80, PITCH 2]],
        keys: &[pose![X - 20, Y 516], pose![Y 690, X -20]],
        props: &[Prop::PullBar(44, 1110), Prop::Chair(-60, 220, false, 0)],
        work: work::ARMS,
        spots: &[Point::Blades],
        arrow: Some((Point::Hips, -240, -60)),
        ..SIDE
    },
    Figure {
        id: "pallof-press",
        view: View { round: 42, above: 26 },
        base: &[STAND, AT_CHEST, pose![Y 514]],
        keys: &[pose![], pose![HX 290, HY -60, POLE 45]],
        props: &[Prop::Cable(Point::Hands, [60, 740, 500])],
        work: work::ARMS | work::SPINE,
        spots: &[Point::Belly],
        arrow: Some((Point::Hands, 60, 60)),
        ..SIDE
    },
    Figure {
        id: "half-kneeling-pallof-press",
        view: View { round: 42, above: 26 },
        base: &[STAND, AT_CHEST, pose![Y 276, FX_R 240, LEG_L mode::LEVEL, KNEE_L 90, ANKLE_L 70]],
        keys: &[pose![], pose![HX 290, HY -60, POLE 45]],
        props: &[Prop::Cable(Point::Hands, [60, 500, 500]), Prop::Cushion([-20, 12, -58], 70)],
        work: work::ARMS | work::SPINE,
        spots: &[Point::Belly],
        arrow: Some((Point::Hands, 60, 60)),
        ..SIDE
    },
    Figure {
        id: "band-chop",
        view: View { round: 84, above: 10 },
        base: &[STAND, pose![FZ 120, Y 506, ARM mode::ROOM]],
        keys: &[
            pose![TURN 24, TWIST 38, HX 90, HY 950, HZ_R 206, HZ_L -176],
            pose![TURN -30, TWIST -30, Y 486, HX 126, HY 566, HZ_R -146, HZ_L 176, FY_R 88, ANKLE_R 36, ROLL_R -24],
        ],
        props: &[Prop::Cable(Point::Hands, [80, 1060, 410])],
        work: work::ARMS | work::SPINE,
        arrow: Some((Point::Hands, 250, -60)),
        ..SIDE
    },
    Figure {
        id: "farmers-walk",
        base: &[STAND, pose![LEG mode::LEVEL, ARM mode::LEVEL, SPREAD 8, ELBOW 4]],
        keys: &[
            pose![Y 514, HIP_R 17, KNEE_R 4, HIP_L -11, KNEE_L 20, ANKLE_L -2],
            pose![Y 522, HIP_R 2, KNEE_R 4, ANKLE_R -4, HIP_L 18, KNEE_L 52],
        ],
        flow: Flow::Stride,
        props: &[Prop::Weight(Point::HandL), Prop::Weight(Point::HandR)],
        work: work::ARMS | work::SPINE,
        arrow: Some((Point::FootL, 0, 70)),
        ..SIDE
    },
    Figure {
        id: "suitcase-carry",
        view: View { round: 62, above: 8 },
        base: &[STAND, pose![LEG mode::LEVEL, ARM mode::LEVEL, SPREAD 8, ELBOW 4]],
        keys: &[
            pose![Y 514, HIP_R 17, KNEE_R 4, HIP_L -11, KNEE_L 20, ANKLE_L -2],
            pose![Y 522, HIP_R 2, KNEE_R 4, ANKLE_R -4, HIP_L 18, KNEE_L 52],
        ],
        flow: Flow::Stride,
        props: &[Prop::Weight(Point::HandR)],
        work: work::ARM_R | work::SPINE,
        spots: &[Point::WaistR],
        arrow: Some((Point::FootL, 0, 70)),
        slip: Some((1, pose![TILT 8, BEND 24])),
        ..SIDE
    },
    Figure {
        id: "standing-march",
        base: &[STAND],
        keys: &[pose![], pose![FX_R 190, FY_R 270]],
        work: work::LEG_R,
        spots: &[Point::Belly],
        arrow: Some((Point::KneeR, 110, 0)),
        slip: Some((1, pose![PITCH -20, LOW 8])),
        ..SIDE
    },
    Figure {
        id: "suitcase-march",
        view: View { round: 50, above: 8 },
        base: &[
            STAND,
            pose![ARM_R mode::LEVEL, SPREAD_R 10, ARM_L mode::ROOM, HX_L 60, HY_L 640, HZ_L 270, WRIST_L 60],
        ],
        keys: &[pose![FX_R 190, FY_R 250], pose![], pose![FX_L 190, FY_L 250]],
        props: &[Prop::SideWall(-300, 220), Prop::Weight(Point::HandR)],
        work: work::ARM_R | work::LEGS,
        spots: &[Point::WaistR],
        arrow: Some((Point::FootR, 90, 30)),
        also: Some((Point::FootL, 90, 30)),
        ..SIDE
    },
    Figure {
        id: "landing-drill",
        view: View { round: 32, above: 12 },
        base: &[STAND],
        keys: &[
            pose![],
            pose![X 34, Y 574, FX 30, FY 92, ANKLE 40, RAISE 162, SPREAD 30],
            pose![X -70, Y 400, PITCH 44, NECK -14, RAISE -20],
        ],
        props: &[Prop::Block(-130, 190, 0, 140)],
        work: work::LEGS,
        spots: &[Point::ThighR],
        arrow: Some((Point::Hips, 150, 0)),
        ..SIDE
    },
    Figure {
        id: "broad-jump",
        base: &[STAND],
        keys: &[
            pose![X -70, Y 400, PITCH 44, NECK -14, RAISE -20],
            pose![X 140, Y 590, PITCH 26, FX 80, FY 180, ANKLE 30, RAISE 130],
            pose![X 190, Y 410, PITCH 46, NECK -16, FX 260, RAISE 40],
        ],
        flow: Flow::Cut,
        work: work::LEGS,
        arrow: Some((Point::Hips, 150, -20)),
        ..SIDE
    },
    Figure {
        id: "box-jump",
        base: &[STAND],
        keys: &[
            pose![X -70, Y 400, PITCH 44, NECK -14, RAISE -20],
            pose![X 120, Y 660, PITCH 26, FX 150, FY 270, ANKLE 20, RAISE 130],
            pose![X 230, Y 530, PITCH 42, NECK -14, FX 300, FY 166, RAISE 60],
        ],
        flow: Flow::Cut,
        props: &[Prop::Block(186, 456, 120, 170)],
        work: work::LEGS,
        arrow: Some((Point::Hips, 160, -40)),
        ..SIDE
    },
    Figure {
        id: "single-leg-bound",
        base: &[STAND],
        keys: &[
            pose![X -50, Y 430, PITCH 36, NECK -12, RAISE -20, FX_L -190, FY_L 170, ANKLE_L 40],
            pose![X 140, Y 590, PITCH 20, FX_R -30, FY_R 170, ANKLE_R 50, FX_L 260, FY_L 180, RAISE 70],
            pose![X 230, Y 430, PITCH 38, NECK -12, FX_L 280, FX_R 100, FY_R 190, ANKLE_R 40, RAISE 30],
        ],
        flow: Flow::Cut,
        work: work::LEGS,
        arrow: Some((Point::Head, 40, -90)),
        ..SIDE
    },
    Figure {
        id: "chest-pass",
        base: &[STAND, pose![Y 512, ARM mode::CHEST, HX 110, HY -70, HZ 44]],
        keys: &[pose![], pose![HX 280, HY -50, FLY 1000]],
        props: &[Prop::Wall(600, 1040), Prop::Thrown(Point::Hands, 58, [200, 10, 0])],
        work: work::ARMS,
        arrow: Some((Point::Hands, 90, 90)),
        ..SIDE
    },
    Figure {
        id: "rotational-throw",
        view: View { round: 72, above: 12 },
        base: &[STAND, pose![FZ 120, Y 490, ARM mode::ROOM]],
        keys: &[
            pose![TURN 28, TWIST 30, HX 110, HY 560, HZ_R 214, HZ_L -134],
            pose![TURN -32, TWIST -28, Y 500, HX 130, HY 730, HZ_R -196, HZ_L 290, FY_R 84, ANKLE_R 34, ROLL_R -24, FLY 1000],
        ],
        props: &[Prop::SideWall(-600, 150), Prop::Thrown(Point::Hands, 56, [20, 20, -190])],
        work: work::ARMS | work::SPINE,
        arrow: Some((Point::Hands, 0, 90)),
        ..SIDE
    },
    Figure {
        id: "ball-slam",
        view: View { round: 36, above: 8 },
        base: &[STAND, pose![ARM mode::CHEST, HZ 40]],
        keys: &[
            pose![HX 50, HY 236, LOW -6, POLE 20],
            pose![X -110, Y 380, PITCH 52, NECK -14, HX 276, HY -80, FLY 1000],
        ],
        props: &[Prop::Thrown(Point::Hands, 56, [130, -210, 0])],
        work: work::ARMS | work::SPINE,
        arrow: Some((Point::Hands, 140, 0)),
        ..SIDE
    },
];
