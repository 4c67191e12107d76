//! What is there besides the body, as lines and areas on the picture.

use super::body::Body;
use super::camera::{Camera, Spot};
use super::hull::{Ball, outline};
use super::ink::Ink;
use super::path::Outline;
use super::place::place;
use super::room::{Block, Side};
use super::shape::Part;
use super::torso::middle;
use super::trig::{FINE, ONE, V};
use super::{Point, Prop, held};

/// The height of a chair's seat.
pub const SEAT: i16 = 240;
/// How thick mats, seats and walls are.
const MAT: i32 = 16;
const BOARD: i32 = 22;

/// Where a prop is painted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Layer {
    /// Before the body.
    Behind,
    /// Just before an arm, whose hand then lies over it: 0 right, 1 left, or the nearer of both.
    Under(Option<usize>),
    /// Over the body.
    Over,
}

/// Where a prop is painted.
pub const fn layer(prop: Prop) -> Layer {
    match prop {
        Prop::Weight(Point::HandR) | Prop::Held(Point::HandR, _) => Layer::Under(Some(0)),
        Prop::Weight(Point::HandL) | Prop::Held(Point::HandL, _) => Layer::Under(Some(1)),
        Prop::Weight(_) | Prop::Held(Point::Hands, _) | Prop::Thrown(..) | Prop::Bar => Layer::Under(None),
        Prop::Held(..) | Prop::Band(..) | Prop::Cable(..) | Prop::Book => Layer::Over,
        _ => Layer::Behind,
    }
}

/// Whether the hand of this side is closed round something.
pub fn grips(props: &[Prop], side: usize) -> bool {
    let hand = [Point::HandR, Point::HandL][side];
    let holds = |at: Point| at == hand || at == Point::Hands;
    props.iter().any(|prop| match *prop {
        Prop::Band(one, other) | Prop::BandBelow(one, other) => holds(one) || holds(other),
        Prop::Cable(at, _) | Prop::Weight(at) => holds(at),
        Prop::Bar | Prop::PullBar(..) => true,
        _ => false,
    })
}

fn fine(at: [i16; 3]) -> V {
    V::new(i32::from(at[0]) * FINE, i32::from(at[1]) * FINE, i32::from(at[2]) * FINE)
}

/// What a prop looks like with the body in this pose: the same parts in the same order for every pose.
pub fn parts(prop: Prop, body: &Body, camera: &Camera) -> Vec<Part> {
    let line = |ink: Ink, width: u16, of: &[V]| Part::line(ink, width, of.iter().map(|at| camera.spot(*at)).collect());
    let mat = |x: [i16; 2], z: [i16; 2]| {
        let block = Block { x: x.map(i32::from), y: [-MAT, 0], z: z.map(i32::from) };
        block.parts(Side::Up, Ink::Mat, Ink::MatEdge, camera).to_vec()
    };
    match prop {
        Prop::Mat(from, to) => mat([from, to], [-190, 190]),
        Prop::MatAcross(from, to) => mat([-190, 190], [-to, from]),
        Prop::Wall(at, high) => wall(i32::from(at), i32::from(high), camera),
        Prop::SideWall(at, half) => side_wall(i32::from(at), i32::from(half), camera),
        Prop::Chair(from, deep, back, aside) => chair([from, deep, aside].map(i32::from), back, camera),
        Prop::Door(x, high) | Prop::PullBar(x, high) => {
            let frame = [[x, 0, -270], [x, high, -270], [x, high, 270], [x, 0, 270]].map(fine);
            vec![line(Ink::ThingLine, 34, &frame)]
        }
        Prop::Block(from, to, 0, wide) => mat([from, to], [-wide, wide]),
        Prop::Block(from, to, high, wide) => {
            let [from, to, high, wide] = [from, to, high, wide].map(i32::from);
            let block = Block { x: [from, to], y: [0, high], z: [-wide, wide] };
            block.parts(Side::Up, Ink::Thing, Ink::ThingEdge, camera).to_vec()
        }
        Prop::Band(from, to) => vec![line(Ink::Band, 15, &[place(body, from), place(body, to)])],
        Prop::BandBelow(from, to) => {
            let (from, to) = (place(body, from), place(body, to));
            let low = middle(from, to);
            let low = V::new(low.x, (low.y - 92 * FINE).max(8 * FINE), low.z);
            vec![line(Ink::Band, 15, &[from, low, to])]
        }
        Prop::Cable(from, to) => {
            let [x, y, z] = to;
            let high = 1040.max(y + 60);
            let post = [[x - 60, 0, z], [x + 60, 0, z], [x, 0, z], [x, high, z]].map(fine);
            let knot = outline(&[Ball::new(fine(to), 22)], camera);
            vec![
                line(Ink::ThingLine, 24, &post),
                line(Ink::Band, 13, &[place(body, from), fine(to)]),
                Part::smooth(Ink::ThingEdge, 8, [knot]),
            ]
        }
        Prop::Weight(at) => held::weight(at, body, camera),
        Prop::Bar => held::bar(body, camera),
        Prop::Ball(x, y, radius) => {
            let (at, radius) = (fine([x, y, 0]), i32::from(radius));
            let off = radius * FINE / 6;
            let light = at.plus(V::new(-off, off, off));
            let discs = [(at, radius, Ink::ThingEdge), (light, radius * 68 / 100, Ink::Thing)];
            discs.map(|(at, radius, ink)| Part::smooth(ink, 0, [outline(&[Ball::new(at, radius)], camera)])).to_vec()
        }
        Prop::Held(at, radius) => {
            vec![Part::smooth(Ink::Load, 10, [outline(&[Ball::new(place(body, at), i32::from(radius))], camera)])]
        }
        Prop::Book => held::book(body, camera),
        Prop::Thrown(at, radius, way) => {
            let way = fine(way);
            let [x, y, z] = [way.x, way.y, way.z].map(|it| it / FINE * body.flight / 1000);
            let ball = Ball::new(place(body, at).plus(V::new(x, y, z)), i32::from(radius));
            vec![Part::smooth(Ink::Load, 10, [outline(&[ball], camera)])]
        }
        Prop::Cushion([x, y, z], half) => {
            // Full in the middle and thin at its ends; the light falls on its upper side.
            let pillow = |less: i32, rise: i16| {
                let ball = |at: i16, high: i32, wide: i32| {
                    let sizes = [22 - less, high - less, wide - less];
                    let ways = [V::new(ONE, 0, 0), V::new(0, ONE, 0), V::new(0, 0, ONE)];
                    Ball::oval(fine([x + at, y + rise, z]), [0, 1, 2].map(|it| (ways[it], sizes[it])))
                };
                [-half, half].map(|at| outline(&[ball(at, 18, 56), ball(0, 29, 64)], camera))
            };
            vec![Part::smooth(Ink::ThingEdge, 8, pillow(0, 0)), Part::smooth(Ink::Soft, 0, pillow(7, 5))]
        }
    }
}

/// A wall across the way; of one that would hide the body, only what is behind it.
fn wall(at: i32, high: i32, camera: &Camera) -> Vec<Part> {
    let faces = camera.near(V::new(if at < 0 { 1000 * FINE } else { -1000 * FINE }, 0, 0)) > 0;
    let x = if at < 0 { [at - BOARD, at] } else { [at, at + BOARD] };
    let block = Block { x, y: [0, high], z: [-300, if faces { 300 } else { 40 }] };
    block.parts(Side::Along, Ink::Wall, Ink::ThingEdge, camera).to_vec()
}

/// The same for a wall along the way.
fn side_wall(at: i32, half: i32, camera: &Camera) -> Vec<Part> {
    let faces = camera.near(V::new(0, 0, if at < 0 { 1000 * FINE } else { -1000 * FINE })) > 0;
    let z = if at < 0 { [at - BOARD, at] } else { [at, at + BOARD] };
    let block = Block { x: [-half, if faces { half } else { 20 }], y: [0, 1040], z };
    block.parts(Side::Across, Ink::Wall, Ink::ThingEdge, camera).to_vec()
}

fn lines(width: u16, all: impl IntoIterator<Item = Vec<Spot>>) -> Part {
    Part { ink: Ink::ThingLine, width, outlines: all.into_iter().map(Outline::Line).collect() }
}

/// A seat on four legs, with or without a back.
fn chair([from, deep, aside]: [i32; 3], back: bool, camera: &Camera) -> Vec<Part> {
    let (to, seat, far, near) = (from + deep, i32::from(SEAT), aside - 125, aside + 125);
    let x = [from.min(to), from.max(to)];
    let leg = |x: i32, z: i32| {
        [camera.spot(V::new(x * FINE, 0, z * FINE)), camera.spot(V::new(x * FINE, seat * FINE, z * FINE))].to_vec()
    };
    let inner = [x[0] + 14, x[1] - 14];
    let legs = [far + 14, near - 14].into_iter().flat_map(|z| inner.map(|x| leg(x, z)));
    let mut all = vec![lines(18, legs)];
    all.extend(Block { x, y: [seat - BOARD, seat], z: [far, near] }.parts(
        Side::Up,
        Ink::Thing,
        Ink::ThingEdge,
        camera,
    ));
    if back {
        let behind = if deep > 0 { [from - BOARD, from] } else { [from, from + BOARD] };
        let post = |z: i32| {
            let at = |y: i32| camera.spot(V::new(i32::midpoint(behind[0], behind[1]) * FINE, y * FINE, z * FINE));
            vec![at(seat - BOARD), at(seat + 200)]
        };
        all.push(lines(16, [post(far + 16), post(near - 16)]));
        let block = Block { x: behind, y: [seat + 120, seat + 290], z: [far, near] };
        all.extend(block.parts(Side::Along, Ink::Thing, Ink::ThingEdge, camera));
    }
    all
}
