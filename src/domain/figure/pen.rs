//! Draws a body in its poses, part by part, the hindmost first.

use super::body::{Body, HEAD_RADIUS, Limb};
use super::camera::{Camera, Spot};
use super::ink::Ink;
use super::pose::{Dof, Pose};
use super::shape::{Extent, Shape, Stroke};
use super::trig::{FINE, ONE, V};
use super::{Figure, arrow, outline, props, work};
use crate::domain::order;

/// Draws the poses of one figure.
pub struct Pen<'a> {
    /// Which one.
    pub figure: &'a Figure,
    /// From where it is seen.
    pub camera: Camera,
    /// Whether a slip is drawn, which works with nothing.
    pub slip: bool,
}

impl Pen<'_> {
    /// Everything but the arrow, in these poses, moved to the right.
    pub fn poses(&self, poses: &[Pose], shift: Spot, shapes: &mut Vec<Shape>, frame: &mut Extent) {
        let first = shapes.len();
        for (at, strokes) in self.placed(poses, shift, frame).iter().enumerate() {
            let mut paths: Vec<String> = Vec::with_capacity(strokes.len());
            for (number, stroke) in strokes.iter().enumerate() {
                // A halo runs as what it surrounds does.
                let same = |other: &Stroke| other.closed == stroke.closed && other.spots == stroke.spots;
                let path = match strokes[..number].iter().position(same) {
                    Some(place) => paths[place].clone(),
                    None => stroke.path(),
                };
                paths.push(path);
            }
            for (number, (stroke, path)) in strokes.iter().zip(paths).enumerate() {
                match shapes.get_mut(first + number) {
                    Some(shape) if at > 0 => shape.paths.push(path),
                    _ => shapes.push(Shape { ink: stroke.ink, width: stroke.width, paths: vec![path], text: None }),
                }
            }
        }
        for shape in &mut shapes[first..] {
            if shape.paths.windows(2).all(|two| two[0] == two[1]) {
                shape.paths.truncate(1);
            }
        }
    }

    /// The lines of each of these poses, moved to the right, and how far they reach.
    pub fn placed(&self, poses: &[Pose], shift: Spot, frame: &mut Extent) -> Vec<Vec<Stroke>> {
        let order = self.order();
        let mut all: Vec<_> = poses.iter().map(|pose| self.strokes(&Body::of(pose), pose, &order)).collect();
        for stroke in all.iter_mut().flatten() {
            for spot in &mut stroke.spots {
                spot.0 += shift.0;
                spot.1 += shift.1;
                frame.take(*spot, i32::from(stroke.width) / 2);
            }
        }
        all
    }

    /// The parts of the body, hindmost first: 0, 1 arms, 2, 3 legs, 4 trunk; and of arms and legs whether the right is near.
    fn order(&self) -> ([usize; 5], [bool; 2]) {
        let mut depth = [0; 5];
        // Arms that part may cross the trunk's depth; where they start from is where they lie on each other.
        let start = Body::of(&self.figure.pose(0));
        for key in 0..self.figure.keys.len() {
            let body = Body::of(&self.figure.pose(key));
            let limb = |of: Limb| self.camera.near(of.mid) + self.camera.near(of.end);
            for side in 0..2 {
                depth[side] += limb(start.arms[side]);
                depth[2 + side] += limb(body.legs[side]);
            }
            depth[4] += self.camera.near(body.spine[1]) + self.camera.near(body.spine[4]);
        }
        let keys = i32::try_from(self.figure.keys.len()).unwrap_or(1);
        let near = [depth[0] + 60 >= depth[1], depth[2] + 60 >= depth[3]];
        // Sleeves lie on the shirt, the shirt on the trousers.
        for side in 0..2 {
            depth[side] += 20 * keys;
            depth[2 + side] -= 110 * keys;
        }
        let mut order = [0, 1, 2, 3, 4];
        order::sort(&mut order, |one, other| depth[*one] < depth[*other]);
        (order, near)
    }

    fn strokes(&self, body: &Body, pose: &Pose, order: &([usize; 5], [bool; 2])) -> Vec<Stroke> {
        let mut all = Vec::new();
        for prop in self.figure.props.iter().filter(|it| !props::in_front(**it)) {
            all.extend(props::strokes(*prop, body, &self.camera));
        }
        for part in order.0 {
            match part {
                0 | 1 | 4 if self.figure.close => {}
                2 | 3 if self.figure.close => self.foot(body, part - 2, order.1[1], &mut all),
                0 | 1 => self.arm(body, part, order.1[0], &mut all),
                2 | 3 => self.leg(body, part - 2, order.1[1], &mut all),
                _ => self.trunk(body, pose.trunk(Dof::BELLY), &mut all),
            }
        }
        if self.figure.close {
            return all;
        }
        for prop in self.figure.props.iter().filter(|it| props::in_front(**it)) {
            all.extend(props::strokes(*prop, body, &self.camera));
        }
        let ink = match (self.slip, self.figure.work & work::SPINE != 0) {
            (true, _) => Ink::SpineSlip,
            (false, true) => Ink::SpineWork,
            (false, false) => Ink::Spine,
        };
        all.push(Stroke { ink, width: 16, closed: false, spots: outline::spine(body, &self.camera) });
        if !self.slip {
            let firm = pose.trunk(Dof::FIRM) / FINE;
            for spot in self.figure.spots {
                let (x, y) = self.camera.spot(props::place(body, *spot));
                let round = [(-firm, 0), (0, -firm), (firm, 0), (0, firm), (-firm, 0)];
                let spots = round.iter().map(|by| (x + by.0, y + by.1)).collect();
                all.push(Stroke { ink: Ink::Spot, width: 84, closed: false, spots });
            }
        }
        all
    }

    fn limb_ink(&self, side: usize, right_is_near: bool, bit: u8) -> Ink {
        let near = (side == 0) == right_is_near;
        match (near, !self.slip && self.figure.work & bit != 0) {
            (true, true) => Ink::NearWork,
            (true, false) => Ink::Near,
            (false, true) => Ink::FarWork,
            (false, false) => Ink::Far,
        }
    }

    fn arm(&self, body: &Body, side: usize, right_is_near: bool, all: &mut Vec<Stroke>) {
        let arm = body.arms[side];
        let ink = self.limb_ink(side, right_is_near, work::ARM_R << side);
        let spots = [arm.root, arm.mid, arm.end, arm.tip].map(|at| self.camera.spot(at)).to_vec();
        all.push(Stroke { ink: Ink::Halo, width: 56, closed: false, spots: spots.clone() });
        all.push(Stroke { ink, width: 46, closed: false, spots });
    }

    /// A leg is one line round thigh, shank and foot, so wide that it fills them: every line more costs time in each frame.
    fn leg(&self, body: &Body, side: usize, right_is_near: bool, all: &mut Vec<Stroke>) {
        let leg = body.legs[side];
        let ink = self.limb_ink(side, right_is_near, work::LEG_R << side);
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
        if matches!(ink, Ink::Near | Ink::NearWork) || all.iter().any(|it| it.ink == Ink::Trunk) {
            all.push(Stroke { ink: Ink::Halo, width: 50, closed: true, spots: spots.clone() });
        }
        all.push(Stroke { ink, width: 40, closed: true, spots });
    }

    /// A foot from close by, with its toes and the beginning of the shin.
    fn foot(&self, body: &Body, side: usize, right_is_near: bool, all: &mut Vec<Stroke>) {
        let (leg, toes) = (body.legs[side], body.toes[side]);
        let ink = self.limb_ink(side, right_is_near, work::LEG_R << side);
        let shin = leg.end.plus(leg.mid.minus(leg.end).times(ONE / 3));
        let [shin, ankle, heel] = [shin, leg.end, leg.heel].map(|at| self.camera.spot(at));
        let [big, .., little] = toes.map(|it| self.camera.spot(it.0));
        let foot = vec![ankle, heel, little, big];
        all.push(Stroke { ink: Ink::Halo, width: 34, closed: true, spots: foot.clone() });
        all.push(Stroke { ink, width: 48, closed: false, spots: vec![shin, ankle] });
        all.push(Stroke { ink, width: 28, closed: true, spots: foot });
        for (at, (ball, tip)) in toes.iter().enumerate().rev() {
            let spots = vec![self.camera.spot(*ball), self.camera.spot(*tip)];
            let width = if at == 0 { 20 } else { 12 };
            all.push(Stroke { ink: Ink::Halo, width: width + 4, closed: false, spots: spots.clone() });
            all.push(Stroke { ink, width, closed: false, spots });
        }
    }

    fn trunk(&self, body: &Body, belly: i32, all: &mut Vec<Stroke>) {
        let outline = outline::trunk(body, &self.camera, belly);
        let (neck, head) = (self.camera.spot(body.spine[5]), self.camera.spot(body.head));
        let wide = u16::try_from(HEAD_RADIUS * 2).unwrap_or(0);
        let line = |ink, width, spots| Stroke { ink, width, closed: false, spots };
        all.push(line(Ink::Halo, wide + 12, vec![head, head]));
        all.push(line(Ink::Head, 52, vec![neck, head]));
        all.push(Stroke { ink: Ink::Trunk, width: 10, closed: true, spots: outline });
        all.push(line(Ink::Head, wide, vec![head, head]));
        all.push(line(Ink::Head, 22, outline::nose(body, &self.camera).to_vec()));
        let wide = if self.figure.shut { 8 } else { 16 };
        for eye in outline::eyes(body, &self.camera, self.figure.shut) {
            all.push(line(Ink::Eye, wide, eye.to_vec()));
        }
    }

    /// The way that a point takes from this key pose to the next.
    pub fn arrow(&self, key: usize, shift: Spot, shapes: &mut Vec<Shape>, frame: &mut Extent) {
        let Some((point, right, down)) = self.figure.arrow else { return };
        let (from, to) = (self.figure.pose(key), self.figure.pose(key + 1));
        let mirror = if self.camera.is_mirrored() { -1 } else { 1 };
        let way: Vec<Spot> = [30, 128, 226]
            .map(|at| self.camera.spot(props::place(&Body::of(&from.towards(&to, at)), point)))
            .iter()
            .map(|(x, y)| (x + shift.0 + mirror * i32::from(right), y + shift.1 + i32::from(down)))
            .collect();
        let way = arrow::long_enough([way[0], way[1], way[2]]);
        for spot in &way {
            frame.take(*spot, 40);
        }
        let path = arrow::path(way[0], way[1], way[2]);
        shapes.push(Shape { ink: Ink::Halo, width: 36, paths: vec![path.clone()], text: None });
        shapes.push(Shape { ink: Ink::Arrow, width: 18, paths: vec![path], text: None });
    }
}

/// What leads this far to the left of the way from one spot to another.
fn aside(from: Spot, to: Spot, by: i32) -> Spot {
    let way = V::new(to.0 - from.0, to.1 - from.1, 0).unit_or(V::new(ONE, 0, 0)).times(by);
    (-way.y, way.x)
}
