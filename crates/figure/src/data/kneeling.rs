//! On hands and knees, on one knee, on the heels.

use super::SIDE;
use super::base::FOURS;
use crate::camera::View;
use crate::pose::{Dof, anchor, mode};
use crate::{Figure, Point, Prop, work};

const MAT: Prop = Prop::Mat(-360, 480);

pub static FIGURES: &[Figure] = &[
    Figure {
        id: "bird-dog",
        view: View { round: 17, above: 20 },
        base: &[FOURS, pose![ARM_L mode::LEVEL, WRIST_L 90]],
        keys: &[pose![], pose![NECK 34, RAISE_L 102, SPREAD_L 14, WRIST_L 0, HIP_R -84, KNEE_R 4, ANKLE_R 20]],
        props: &[MAT, Prop::Book],
        work: work::ARM_L | work::LEG_R,
        arrow: Some((Point::FootR, -60, -70)),
        also: Some((Point::HandL, 60, 0)),
        slip: Some((1, pose![PITCH 100, LOW -34, RAISE_L 122, SPREAD_L 8, HIP_R -108, NECK -30])),
        ..SIDE
    },
    Figure {
        id: "cat-cow",
        base: &[FOURS, pose![LEG mode::ROOM, FX -240, FY 34, FZ 58, ANKLE 165]],
        keys: &[
            pose![X 10, PITCH 60, LOW 32, UP 36, NECK 34],
            pose![X 4, PITCH 102, LOW -30, UP -20, NECK -20, HX 280],
        ],
        props: &[MAT],
        work: work::SPINE,
        arrow: Some((Point::Back, 0, -130)),
        also: Some((Point::Head, 130, 0)),
        out: Some(0),
        ..SIDE
    },
    Figure {
        id: "hip-flexor-stretch",
        view: View { round: -16, above: 10 },
        base: &[
            pose![ANCHOR anchor::KNEE, Y 36, Z 58, PITCH 5, LEG_R mode::LEVEL, KNEE_R 90, ANKLE_R 70],
            pose![LEG_L mode::ROOM, FX_L 290, FY_L 46, FZ_L 58, ARM mode::PELVIS, HX 40, HY 84, HZ 76],
        ],
        keys: &[pose![PITCH 14, LOW -12], pose![HIP_R -27, KNEE_R 63, PITCH -10, LOW 12]],
        props: &[Prop::Mat(-320, 380)],
        spots: &[Point::GroinR],
        arrow: Some((Point::Hips, 20, -120)),
        also: Some((Point::Seat, -100, 30)),
        slip: Some((1, pose![PITCH 26, LOW -40])),
        ..SIDE
    },
    Figure {
        id: "childs-pose",
        view: View { round: 24, above: 20 },
        base: &[FOURS, pose![LEG mode::ROOM, FX -240, FY 34, FZ 40, ANKLE 165, SWING 16]],
        keys: &[
            pose![],
            pose![X -122, Y 240, PITCH 88, LOW 10, UP 4, HX 330],
            pose![X -212, Y 148, PITCH 74, LOW 36, UP 10, NECK -4, HX 360],
        ],
        props: &[MAT],
        spots: &[Point::Back],
        arrow: Some((Point::Hips, 0, -110)),
        also: Some((Point::HandR, 90, 0)),
        ..SIDE
    },
];
