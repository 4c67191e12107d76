//! Where a movement began, as a pale shape behind what came of it.

use super::body::Body;
use super::hull::small;
use super::ink::Ink;
use super::pen::Pen;
use super::pose::{Dof, Pose};
use super::shape::Part;
use super::trig::FINE;
use super::{head, limb, torso};

impl Pen<'_> {
    /// The whole body in one ink: where the movement began.
    pub fn ghost(&self, pose: &Pose) -> Part {
        let body = Body::of(pose);
        let mut pieces = torso::trunk(&body, pose.trunk(Dof::BELLY) / FINE);
        for side in 0..2 {
            let (leg, arm) = (limb::leg(&body.legs[side]), limb::arm(&body, side, self.grips[side], false));
            pieces.extend([leg.thigh, leg.shank]);
            pieces.extend(leg.shoe);
            pieces.extend(arm.bare);
            pieces.push(arm.sleeve);
        }
        pieces.extend(head::silhouette(&body));
        Part::smooth(Ink::Ghost, 0, pieces.iter().map(|it| small(it, &self.camera))).map(|spot| self.shown(spot))
    }

    /// How far any joint is on the picture between two poses, in thousandths of the body's height.
    pub fn moved(&self, from: &Pose, to: &Pose) -> i32 {
        let joints = |pose: &Pose| {
            let body = Body::of(pose);
            let limbs = body.legs.iter().chain(&body.arms).flat_map(|it| [it.mid, it.end]);
            limbs.chain(body.spine).chain([body.head]).collect::<Vec<_>>()
        };
        let ways = joints(from).into_iter().zip(joints(to));
        ways.map(|(a, b)| self.camera.seen(b.minus(a)))
            .map(|way| way.x.abs().max(way.y.abs()) / FINE)
            .max()
            .unwrap_or(0)
    }
}
