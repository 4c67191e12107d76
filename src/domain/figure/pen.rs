//! Draws a body in its poses, part by part, the hindmost first.

use super::body::{Body, HEAD_RADIUS, Limb};
use super::camera::{Camera, Spot};
use super::ink::Ink;
use super::pose::{Dof, Pose};
use super::shape::{Extent, Shape, Stroke};
use super::trig::ONE;
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
        let bodies: Vec<_> = poses.iter().map(Body::of).collect();
        let (order, first) = (self.order(), shapes.len());
        for (at, body) in bodies.iter().enumerate() {
            let belly = poses[at].trunk(Dof::BELLY);
            let mut strokes = self.strokes(body, belly, &order);
            for stroke in &mut strokes {
                for spot in &mut stroke.spots {
                    spot.0 += shift.0;
                    spot.1 += shift.1;
                    frame.take(*spot, i32::from(stroke.width) / 2);
                }
            }
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

    /// The parts of the body, hindmost first: 0, 1 arms, 2, 3 legs, 4 trunk; and of arms and legs whether the right is near.
    fn order(&self) -> ([usize; 5], [bool; 2]) {
        let mut depth = [0; 5];
        for key in 0..self.figure.keys.len() {
            let body = Body::of(&self.figure.pose(key));
            let limb = |of: Limb| self.camera.near(of.mid) + self.camera.near(of.end);
            for side in 0..2 {
                depth[side] += limb(body.arms[side]);
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

    fn strokes(&self, body: &Body, belly: i32, order: &([usize; 5], [bool; 2])) -> Vec<Stroke> {
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
                _ => self.trunk(body, belly, &mut all),
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
            for spot in self.figure.spots {
                let at = self.camera.spot(props::place(body, *spot));
                all.push(Stroke { ink: Ink::Spot, width: 84, closed: false, spots: vec![at, at] });
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
        let spots: Vec<_> = [arm.root, arm.mid, arm.end, arm.tip].iter().map(|at| self.camera.spot(*at)).collect();
        let upper = vec![spots[0], spots[1]];
        all.push(Stroke { ink: Ink::Halo, width: 60, closed: false, spots: spots.clone() });
        all.push(Stroke { ink, width: 50, closed: false, spots: upper });
        all.push(Stroke { ink, width: 42, closed: false, spots: spots[1..].to_vec() });
    }

    fn leg(&self, body: &Body, side: usize, right_is_near: bool, all: &mut Vec<Stroke>) {
        let leg = body.legs[side];
        let ink = self.limb_ink(side, right_is_near, work::LEG_R << side);
        let [hip, knee, ankle, tip, heel] =
            [leg.root, leg.mid, leg.end, leg.tip, leg.heel].map(|at| self.camera.spot(at));
        all.push(Stroke { ink: Ink::Halo, width: 86, closed: false, spots: vec![hip, knee] });
        all.push(Stroke { ink: Ink::Halo, width: 66, closed: false, spots: vec![knee, ankle] });
        all.push(Stroke { ink: Ink::Halo, width: 46, closed: true, spots: vec![ankle, heel, tip] });
        all.push(Stroke { ink, width: 76, closed: false, spots: vec![hip, knee] });
        all.push(Stroke { ink, width: 56, closed: false, spots: vec![knee, ankle] });
        all.push(Stroke { ink, width: 36, closed: true, spots: vec![ankle, heel, tip] });
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
        all.push(Stroke { ink: Ink::Halo, width: 12, closed: true, spots: outline.clone() });
        all.push(line(Ink::Halo, wide + 12, vec![head, head]));
        all.push(line(Ink::Head, 52, vec![neck, head]));
        all.push(Stroke { ink: Ink::Trunk, width: 4, closed: true, spots: outline });
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
