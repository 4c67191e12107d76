//! Neck, head, hair and ears; no face, but eyes that are shut.

use super::body::{Body, sign};
use super::camera::{Camera, Spot};
use super::hull::{Ball, outline, small};
use super::ink::Ink;
use super::shape::Part;
use super::trig::{FINE, ONE, V};

/// How a head is seen in a figure: fixed over its motion.
#[derive(Clone, Copy)]
pub struct Facing {
    /// Whether the face is on the side of the viewer.
    face: bool,
    /// Whether an ear is, right and left.
    ears: [bool; 2],
}

impl Facing {
    /// As these bodies look, all in all.
    pub fn of(bodies: &[Body], camera: &Camera) -> Self {
        let sum = |way: &dyn Fn(&Body) -> V| -> i32 { bodies.iter().map(|body| camera.seen(way(body)).z).sum() };
        let most = i32::try_from(bodies.len()).unwrap_or(1) * ONE;
        let right = sum(&|body| body.face.r);
        // Even from a little behind, the face is what the outline shows.
        Self { face: sum(&|body| body.face.f) > -most / 2, ears: [right > -most / 8, -right > -most / 8] }
    }
}

fn at(body: &Body, forward: i32, up: i32, right: i32) -> V {
    body.head.plus(body.face.at(forward * FINE, up * FINE, right * FINE))
}

fn oval(body: &Body, place: [i32; 3], sizes: [i32; 3]) -> Ball {
    let frame = body.face;
    Ball::oval(at(body, place[0], place[1], place[2]), [(frame.f, sizes[0]), (frame.u, sizes[1]), (frame.r, sizes[2])])
}

/// From the collar into the head.
fn neck(body: &Body) -> Vec<Ball> {
    let low = body.spine[5].plus(body.frames[5].at(-4 * FINE, 6 * FINE, 0));
    vec![Ball::new(low, 30), Ball::new(at(body, -12, -30, 0), 27)]
}

/// The outline of head and neck alone.
pub fn silhouette(body: &Body) -> [Vec<Ball>; 3] {
    let jaw = vec![oval(body, [24, 9, 0], [28, 38, 38]), oval(body, [23, -36, 0], [27, 25, 27])];
    [neck(body), vec![oval(body, [-6, 9, 0], [54, 57, 48])], jaw]
}

/// The whole head with its neck, hindmost first: as many parts in every pose.
pub fn parts(body: &Body, camera: &Camera, facing: Facing, shut: bool, rim: u16) -> Vec<Part> {
    let [neck, skull, jaw] = silhouette(body);
    let face = [jaw, vec![oval(body, [4, -6, 0], [34, 30, 38]), oval(body, [0, -26, 0], [30, 26, 28])]];
    let face = face.map(|it| outline(&it, camera));
    let whole = [neck, skull.clone()].map(|it| outline(&it, camera)).into_iter().chain(face.clone());
    let mut all = vec![Part::smooth(Ink::Skin, rim, whole)];
    let hair = Part::smooth(Ink::Hair, 0, [outline(&skull, camera)]);
    if facing.face {
        all.extend([hair, Part::smooth(Ink::Skin, 0, face)]);
    } else {
        all.push(hair);
    }
    let ears: Vec<_> = (0..2)
        .filter(|side| facing.ears[*side])
        .map(|side| small(&[oval(body, [-6, -8, sign(side) * 42], [10, 15, 7])], camera))
        .collect();
    if !ears.is_empty() {
        all.push(Part::smooth(Ink::Ear, 0, ears));
    }
    if shut && facing.face {
        all.extend(lids(body, camera).map(|lid| Part::line(Ink::Lid, 7, lid)));
    }
    all
}

/// Closed eyes: a lid is a bow.
fn lids(body: &Body, camera: &Camera) -> [Vec<Spot>; 2] {
    [-17, 17].map(|right| {
        let bow = [(-11, 2), (-6, -2), (0, -4), (6, -2), (11, 2)];
        bow.map(|(by, up)| camera.spot(at(body, 46 - by * by / 30, 4 + up, right + by))).to_vec()
    })
}
