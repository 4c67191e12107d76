//! Standing, sitting on a chair, walking.

use super::SIDE;
use super::base::{CROSSED, HANDS_ON_HIPS, SIT, STAND};
use crate::camera::View;
use crate::pose::{Dof, mode};
use crate::sign::Sign;
use crate::{Figure, Flow, Point, Prop, work};

pub static FIGURES: &[Figure] = &[
    Figure {
        id: "hip-hinge-drill",
        base: &[STAND, HANDS_ON_HIPS, pose![HY 10, HX 62]],
        keys: &[pose![], pose![X -120, Y 500, PITCH 62]],
        work: work::LEGS,
        spots: &[Point::Seat],
        arrow: Some((Point::Hips, -90, 0)),
        slip: Some((1, pose![X -40, PITCH 26, LOW 44, UP 40, NECK 20])),
        ..SIDE
    },
    Figure {
        id: "sit-to-stand",
        view: View { round: 9, above: 8 },
        base: &[SIT, pose![X 24, FX 190]],
        keys: &[
            pose![],
            pose![X 36, PITCH 44, NECK -12, RAISE 50, WRIST 0],
            pose![X 190, Y 522, RAISE 6, ELBOW 14, WRIST 0],
        ],
        props: &[Prop::Wall(-146, 760), Prop::Chair(-120, 220, true, 0)],
        work: work::LEGS,
        spots: &[Point::ThighR],
        arrow: Some((Point::Head, 70, -60)),
        ..SIDE
    },
    Figure {
        id: "wall-sit",
        base: &[STAND, pose![FX 210]],
        keys: &[pose![Y 468], pose![Y 396]],
        props: &[Prop::Wall(-64, 880)],
        work: work::LEGS,
        spots: &[Point::ThighR],
        arrow: Some((Point::Chest, 120, 0)),
        ..SIDE
    },
    Figure {
        id: "band-pull-apart",
        view: View { round: 54, above: 12 },
        base: &[STAND, pose![RAISE 84, SPREAD 4, ELBOW 6]],
        keys: &[pose![], pose![SPREAD 74]],
        props: &[Prop::Band(Point::HandR, Point::HandL)],
        work: work::ARMS,
        spots: &[Point::Blades],
        arrow: Some((Point::HandR, 60, -110)),
        ..SIDE
    },
    Figure {
        id: "standing-row",
        base: &[STAND],
        keys: &[pose![RAISE 58, ELBOW 8], pose![RAISE -36, ELBOW 104]],
        props: &[Prop::Cable(Point::HandL, [480, 600, 0]), Prop::Cable(Point::HandR, [480, 600, 0])],
        work: work::ARMS,
        spots: &[Point::Blades],
        arrow: Some((Point::ElbowR, -20, 90)),
        slip: Some((1, pose![X 0, PITCH -14, LOW -10])),
        ..SIDE
    },
    Figure {
        id: "split-stance-row",
        view: View { round: 28, above: 12 },
        base: &[STAND, pose![Y 490, FX_L 160, FX_R -150, ANKLE_R 24, FY_R 66]],
        keys: &[pose![RAISE_R 58, ELBOW_R 8], pose![RAISE_R -36, ELBOW_R 104]],
        props: &[Prop::Cable(Point::HandR, [490, 600, 60])],
        work: work::ARM_R,
        spots: &[Point::Blades],
        arrow: Some((Point::ElbowR, -130, 0)),
        ..SIDE
    },
    Figure {
        id: "single-leg-stance",
        view: View { round: 56, above: 8 },
        base: &[STAND, pose![ARM_L mode::ROOM, HX_L 70, HY_L 680, HZ_L 270, WRIST_L 60]],
        keys: &[pose![], pose![Z 30, FX_L 60, FY_L 160, ANKLE_L 14]],
        props: &[Prop::SideWall(-300, 230)],
        work: work::LEG_R,
        spots: &[Point::HipR],
        arrow: Some((Point::FootL, 60, 0)),
        slip: Some((1, pose![TILT -10, Z 50])),
        told: &[Sign::Look],
        ..SIDE
    },
    Figure {
        id: "standing-pelvic-tilt",
        view: View { round: 8, above: 6 },
        base: &[STAND, HANDS_ON_HIPS, pose![Y 508, HX 20, HY 40, HZ 92, POLE 100]],
        keys: &[pose![PITCH 34, LOW -40, UP 12], pose![PITCH -24, LOW 42, UP -14]],
        work: work::SPINE,
        arrow: Some((Point::Seat, -60, 40)),
        out: Some(1),
        ..SIDE
    },
    Figure {
        id: "seated-rotation",
        view: View { round: 38, above: 16 },
        base: &[SIT, CROSSED],
        keys: &[pose![], pose![TWIST 50, LOOK 14]],
        props: &[Prop::Chair(-120, 220, false, 0)],
        work: work::SPINE,
        arrow: Some((Point::HandL, 40, -360)),
        ..SIDE
    },
    Figure {
        id: "wall-angels",
        view: View { round: 64, above: 8 },
        base: &[STAND, pose![FX 90, Y 512, SPIN 90]],
        keys: &[pose![SPREAD 74, ELBOW 92], pose![SPREAD 142, ELBOW 50]],
        props: &[Prop::Wall(-64, 1200)],
        work: work::ARMS,
        spots: &[],
        arrow: Some((Point::HandR, -60, 0)),
        ..SIDE
    },
    Figure {
        id: "doorway-stretch",
        view: View { round: 28, above: 8 },
        base: &[STAND, pose![ARM_R mode::ROOM, HX_R 0, HY_R 890, HZ_R 250, WRIST_R 90, FX_R -200, FZ 50]],
        keys: &[pose![X -50, Y 500, FX_L 0, ANKLE_R 20, FY_R 60], pose![X 56, Y 476, FX_L 210, ANKLE_R 36, FY_R 76]],
        props: &[Prop::Door(0, 1100)],
        spots: &[Point::PecR],
        arrow: Some((Point::FootL, 0, 50)),
        ..SIDE
    },
    Figure {
        id: "walking",
        base: &[STAND, pose![LEG mode::LEVEL]],
        keys: &[
            pose![Y 514, HIP_R 19, KNEE_R 4, HIP_L -12, KNEE_L 20, ANKLE_L -2, RAISE_R -24, RAISE_L 28, ELBOW 30],
            pose![Y 522, HIP_R 2, KNEE_R 4, ANKLE_R -4, HIP_L 16, KNEE_L 46, RAISE_R 2, RAISE_L 2, ELBOW 20],
        ],
        flow: Flow::Stride,
        props: &[Prop::Block(-230, 330, 0, 110)],
        work: work::LEGS,
        arrow: Some((Point::FootL, 150, 80)),
        told: &[Sign::Look],
        ..SIDE
    },
];
