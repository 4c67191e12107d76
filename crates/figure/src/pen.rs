//! Draws a body in its poses, part by part, the hindmost first.

use super::body::{Body, HEAD_RADIUS, Limb};
use super::camera::{Camera, Spot};
use super::ink::Ink;
use super::pose::{Dof, Pose};
use super::shape::Stroke;
use super::trig::{FINE, ONE, V};
use super::{Figure, arrow, outline, props, work};

/// Draws the poses of one figure.
pub struct Pen<'a> {
    pub figure: &'a Figure,
    camera: Camera,
    /// Whether a slip is drawn, which works with nothing.
    slip: bool,
    /// The parts of the body, hindmost first: 0, 1 arms, 2, 3 legs, 4 trunk.
    order: [usize; 5],
    /// Of arms and of legs, whether the right one is near.
    near: [bool; 2],
}

impl<'a> Pen<'a> {
    /// A pen for a figure, mirrored or not.
    pub fn new(figure: &'a Figure, mirrored: bool, slip: bool) -> Self {
        let camera = Camera::new(figure.view, mirrored);
        let bodies: Vec<Body> = (0..figure.keys.len()).map(|key| Body::of(&figure.pose(key))).collect();
        let mut depth = [0; 5];
        for body in &bodies {
            let limb = |of: Limb| camera.near(of.mid) + camera.near(of.end);
            for side in 0..2 {
                // Arms that part may cross the trunk's depth; where they start from is where they lie on each other.
                depth[side] += limb(bodies[0].arms[side]);
                depth[2 + side] += limb(body.legs[side]);
            }
            depth[4] += camera.near(body.spine[1]) + camera.near(body.spine[4]);
        }
        let keys = i32::try_from(bodies.len()).unwrap_or(1);
        let near = [depth[0] + 60 >= depth[1], depth[2] + 60 >= depth[3]];
        // Sleeves lie on the shirt, the shirt on the trousers.
        for side in 0..2 {
            depth[side] += 20 * keys;
            depth[2 + side] -= 110 * keys;
        }
        let mut order = [0, 1, 2, 3, 4];
        order.sort_by_key(|it| depth[*it]);
        Self { figure, camera, slip, order, near }
    }

    /// Everything but the arrow in a pose; as many lines in the same order for every pose.
    pub fn strokes(&self, pose: &Pose) -> Vec<Stroke> {
        let (body, mut all) = (Body::of(pose), Vec::with_capacity(24));
        for prop in self.figure.props.iter().filter(|it| !props::in_front(**it)) {
            all.extend(props::strokes(*prop, &body, &self.camera));
        }
        for part in self.order {
            match part {
                0 | 1 | 4 if self.figure.close => {}
                2 | 3 if self.figure.close => self.foot(&body, part - 2, &mut all),
                0 | 1 => self.arm(&body, part, &mut all),
                2 | 3 => self.leg(&body, part - 2, &mut all),
                _ => self.trunk(&body, pose.trunk(Dof::BELLY), &mut all),
            }
        }
        if self.figure.close {
            return all;
        }
        for prop in self.figure.props.iter().filter(|it| props::in_front(**it)) {
            all.extend(props::strokes(*prop, &body, &self.camera));
        }
        let ink = match (self.slip, self.figure.work & work::SPINE != 0) {
            (true, _) => Ink::SpineSlip,
            (false, true) => Ink::SpineWork,
            (false, false) => Ink::Spine,
        };
        all.push(Stroke::line(ink, 16, outline::spine(&body, &self.camera)));
        if !self.slip {
            let firm = pose.trunk(Dof::FIRM) / FINE;
            for spot in self.figure.spots {
                let (x, y) = self.camera.spot(props::place(&body, *spot));
                let round = [(-firm, 0), (0, -firm), (firm, 0), (0, firm), (-firm, 0)];
                let spots = round.iter().map(|by| (x + by.0, y + by.1)).collect();
                all.push(Stroke::line(Ink::Spot, 84, spots));
            }
        }
        all
    }

    fn limb_ink(&self, side: usize, near: bool, bit: u8) -> Ink {
        let near = (side == 0) == near;
        match (near, !self.slip && self.figure.work & bit != 0) {
            (true, true) => Ink::NearWork,
            (true, false) => Ink::Near,
            (false, true) => Ink::FarWork,
            (false, false) => Ink::Far,
        }
    }

    fn arm(&self, body: &Body, side: usize, all: &mut Vec<Stroke>) {
        let arm = body.arms[side];
        let ink = self.limb_ink(side, self.near[0], work::ARM_R << side);
        let spots = [arm.root, arm.mid, arm.end, arm.tip].map(|at| self.camera.spot(at)).to_vec();
        all.push(Stroke { halo: 56, ..Stroke::line(ink, 46, spots) });
    }

    /// A leg is one line round thigh, shank and foot, so wide that it fills them: every line more costs time in each frame.
    fn leg(&self, body: &Body, side: usize, all: &mut Vec<Stroke>) {
        let leg = body.legs[side];
        let ink = self.limb_ink(side, self.near[1], work::LEG_R << side);
        let [hip, knee, ankle, tip, heel] =
            [leg.root, leg.mid, leg.end, leg.tip, leg.heel].map(|at| self.camera.spot(at));
        let (thigh, shank) = (aside(hip, knee, 18), aside(knee, ankle, 8));
        let left = |(x, y): Spot, by: Spot| (x + by.0, y + by.1);
        let right = |(x, y): Spot, by: Spot| (x - by.0, y - by.1);
        let spots = vec![
            left(hip, thigh),
            left(knee, thigh),
            left(knee, shank),
            left(ankle, shank),
            ankle,
            tip,
            heel,
            ankle,
            right(ankle, shank),
            right(knee, shank),
            right(knee, thigh),
            right(hip, thigh),
        ];
        // Behind everything else there is nothing to stand off from.
        let halo = matches!(ink, Ink::Near | Ink::NearWork) || all.iter().any(|it| it.ink == Ink::Trunk);
        all.push(Stroke { ink, width: 40, halo: if halo { 50 } else { 0 }, closed: true, spots });
    }

    /// A foot from close by, with its toes and the beginning of the shin.
    fn foot(&self, body: &Body, side: usize, all: &mut Vec<Stroke>) {
        let (leg, toes) = (body.legs[side], body.toes[side]);
        let ink = self.limb_ink(side, self.near[1], work::LEG_R << side);
        let shin = leg.end.plus(leg.mid.minus(leg.end).times(ONE / 3));
        let [shin, ankle, heel] = [shin, leg.end, leg.heel].map(|at| self.camera.spot(at));
        let [big, .., little] = toes.map(|it| self.camera.spot(it.0));
        let foot = vec![ankle, heel, little, big];
        all.push(Stroke { closed: true, ..Stroke::line(Ink::Halo, 34, foot.clone()) });
        all.push(Stroke::line(ink, 48, vec![shin, ankle]));
        all.push(Stroke { closed: true, ..Stroke::line(ink, 28, foot) });
        for (at, (ball, tip)) in toes.iter().enumerate().rev() {
            let spots = vec![self.camera.spot(*ball), self.camera.spot(*tip)];
            let width = if at == 0 { 20 } else { 12 };
            all.push(Stroke { halo: width + 4, ..Stroke::line(ink, width, spots) });
        }
    }

    /// Trunk, neck, head and eyes. Neck and nose are one line, as wide as the nose.
    fn trunk(&self, body: &Body, belly: i32, all: &mut Vec<Stroke>) {
        let head = self.camera.spot(body.head);
        let wide = u16::try_from(HEAD_RADIUS * 2).unwrap_or(0);
        all.push(Stroke::line(Ink::Halo, wide + 12, vec![head, head]));
        let outline = outline::trunk(body, &self.camera, belly);
        all.push(Stroke { closed: true, ..Stroke::line(Ink::Trunk, 10, outline) });
        let neck = outline::neck(body, &self.camera).to_vec();
        all.push(Stroke { closed: true, ..Stroke::line(Ink::Head, 26, neck) });
        all.push(Stroke::line(Ink::Head, 26, outline::nose(body, &self.camera).to_vec()));
        all.push(Stroke::line(Ink::Head, wide, vec![head, head]));
        let wide = if self.figure.shut { 8 } else { 16 };
        for eye in outline::eyes(body, &self.camera, self.figure.shut) {
            all.push(Stroke::line(Ink::Eye, wide, eye.to_vec()));
        }
    }

    /// The way that a point takes from this key pose to the next.
    pub fn arrow(&self, key: usize) -> Option<[Spot; 3]> {
        let (point, right, down) = self.figure.arrow?;
        let (from, to) = (self.figure.pose(key), self.figure.pose(key + 1));
        let mirror = if self.camera.is_mirrored() { -1 } else { 1 };
        let way = [30, 128, 226].map(|at| {
            let (x, y) = self.camera.spot(props::place(&Body::of(&from.towards(&to, at)), point));
            (x + mirror * i32::from(right), y + i32::from(down))
        });
        Some(arrow::long_enough(way))
    }
}

/// What leads this far to the left of the way from one spot to another.
fn aside(from: Spot, to: Spot, by: i32) -> Spot {
    let way = V::new(to.0 - from.0, to.1 - from.1, 0).unit_or(V::new(ONE, 0, 0)).times(by);
    (-way.y, way.x)
}
