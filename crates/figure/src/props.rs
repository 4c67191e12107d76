//! What is there besides the body, as lines and areas on the picture.

use super::body::{Body, Limb};
use super::camera::{Camera, Spot};
use super::ink::Ink;
use super::shape::Stroke;
use super::trig::{FINE, ONE, V};
use super::{Point, Prop};

/// Where a point of the body is.
pub fn place(body: &Body, of: Point) -> V {
    let fist = |limb: Limb| middle(limb.end, limb.tip);
    let on = |station: usize, forward: i32, up: i32, right: i32| {
        body.spine[station].plus(body.frames[station].at(forward * FINE, up * FINE, right * FINE))
    };
    let thigh = |forward: i32| {
        let leg = body.legs[0];
        let along = leg.root.minus(leg.mid).unit_or(V::new(0, ONE, 0));
        let front = body.frames[0].r.cross(along);
        middle(leg.root, leg.mid).plus(front.times(-forward * FINE))
    };
    match of {
        Point::HandR => fist(body.arms[0]),
        Point::HandL => fist(body.arms[1]),
        Point::Hands => middle(fist(body.arms[0]), fist(body.arms[1])),
        Point::ElbowR => body.arms[0].mid,
        Point::ElbowL => body.arms[1].mid,
        Point::FootR => middle(body.legs[0].tip, body.legs[0].end),
        Point::FootL => middle(body.legs[1].tip, body.legs[1].end),
        Point::KneeR => body.legs[0].mid,
        Point::KneeL => body.legs[1].mid,
        Point::Hips => body.spine[0],
        Point::Chest => body.spine[5],
        Point::ShoulderR => body.arms[0].root,
        Point::Head => body.head,
        Point::Belly => on(2, 26, 0, 0),
        Point::Back => on(2, -24, 0, 0),
        Point::Blades => on(4, -30, 10, 0),
        Point::Seat => on(0, -30, -6, 0),
        Point::GroinR => on(0, 34, 4, 40),
        Point::WaistR => on(2, 0, 0, 48),
        Point::HipR => on(0, -8, 14, 66),
        Point::ThighR => thigh(18),
        Point::HamR => thigh(-18),
        Point::CalfR => middle(middle(body.legs[0].mid, body.legs[0].end), body.legs[0].mid),
        Point::PecR => on(4, 20, 26, 62),
    }
}

const fn middle(a: V, b: V) -> V {
    V::new(i32::midpoint(a.x, b.x), i32::midpoint(a.y, b.y), i32::midpoint(a.z, b.z))
}

fn fine(at: [i16; 3]) -> V {
    V::new(i32::from(at[0]) * FINE, i32::from(at[1]) * FINE, i32::from(at[2]) * FINE)
}

/// What a prop looks like with the body in this pose. Lines in the same order for every pose.
pub fn strokes(prop: Prop, body: &Body, camera: &Camera) -> Vec<Stroke> {
    let spots = |of: &[[i16; 3]]| -> Vec<Spot> { of.iter().map(|at| camera.spot(fine(*at))).collect() };
    let area = |of: &[[i16; 3]]| Stroke { closed: true, ..Stroke::line(Ink::Prop, 8, spots(of)) };
    let line = |width: u16, of: &[[i16; 3]]| Stroke::line(Ink::PropLine, width, spots(of));
    let round = |at: V, radius: i32, ink: Ink| {
        Stroke::line(ink, u16::try_from(radius * 2).unwrap_or(0), vec![camera.spot(at); 2])
    };
    let held =
        |ink: Ink, width: u16, of: &[V]| Stroke::line(ink, width, of.iter().map(|at| camera.spot(*at)).collect());
    match prop {
        Prop::Mat(from, to) => vec![area(&[[from, -8, -170], [to, -8, -170], [to, -8, 170], [from, -8, 170]])],
        Prop::MatAcross(from, to) => vec![area(&[[-170, -8, from], [170, -8, from], [170, -8, -to], [-170, -8, -to]])],
        Prop::Wall(x, high) => vec![area(&[[x, 0, -300], [x, high, -300], [x, high, 300], [x, 0, 300]])],
        Prop::SideWall(z, half) => vec![area(&[[-half, 0, z], [-half, 1040, z], [half, 1040, z], [half, 0, z]])],
        Prop::Chair(from, deep, back, aside) => chair([from, deep, aside], back, &area, &line),
        Prop::Door(x, high) => vec![line(26, &[[x, 0, -270], [x, high, -270], [x, high, 270], [x, 0, 270]])],
        Prop::Block(from, to, high, wide) => vec![
            area(&[[from, high, -wide], [to, high, -wide], [to, high, wide], [from, high, wide]]),
            area(&[[from, 0, wide], [to, 0, wide], [to, high, wide], [from, high, wide]]),
            area(&[[to, 0, -wide], [to, high, -wide], [to, high, wide], [to, 0, wide]]),
        ],
        Prop::Band(from, to) => vec![held(Ink::Band, 14, &[place(body, from), place(body, to)])],
        Prop::BandBelow(from, to) => {
            let (from, to) = (place(body, from), place(body, to));
            let low = middle(from, to);
            let low = V::new(low.x, (low.y - 92 * FINE).max(8 * FINE), low.z);
            vec![held(Ink::Band, 14, &[from, low, to])]
        }
        Prop::Cable(from, to) => vec![
            held(Ink::Band, 12, &[place(body, from), fine(to)]),
            line(22, &[[to[0], 0, to[2]], [to[0], 1040.max(to[1] + 40), to[2]]]),
        ],
        Prop::Weight(at) => {
            let hand = place(body, at);
            let ends = [-46, 46].map(|by| hand.plus(V::new(by * FINE, 0, 0)));
            let [one, other] = ends.map(|end| Stroke { halo: 66, ..round(end, 27, Ink::Load) });
            vec![one, other, held(Ink::Load, 18, &ends)]
        }
        Prop::Bar => {
            let hands = place(body, Point::Hands);
            let end = |by: i32| hands.plus(V::new(0, 0, by * FINE));
            let bar = held(Ink::Load, 16, &[end(-330), end(330)]);
            vec![bar, round(end(-300), 70, Ink::Load), round(end(300), 70, Ink::Load)]
        }
        Prop::Ball(x, y, radius) => {
            let (at, radius) = (fine([x, y, 0]), i32::from(radius));
            vec![round(at, radius, Ink::PropLine), round(at, radius - 5, Ink::Ball)]
        }
        Prop::Held(at, radius) => vec![round(place(body, at), i32::from(radius), Ink::Load)],
        Prop::Cushion([x, y, z], half) => vec![line(50, &[[x - half, y, z], [x + half, y, z]])],
    }
}

/// Whether a prop is drawn over the body; what the left hand carries is behind it.
pub const fn in_front(prop: Prop) -> bool {
    matches!(prop, Prop::Band(..) | Prop::Cable(..) | Prop::Weight(Point::HandR) | Prop::Held(..) | Prop::Bar)
}

/// A seat on four legs, with or without a back.
fn chair(
    [from, deep, aside]: [i16; 3],
    back: bool,
    area: &dyn Fn(&[[i16; 3]]) -> Stroke,
    line: &dyn Fn(u16, &[[i16; 3]]) -> Stroke,
) -> Vec<Stroke> {
    let (to, seat, far, wide) = (from + deep, SEAT, aside - 120, aside + 120);
    let mut all = vec![
        line(16, &[[from, 0, far], [from, seat, far]]),
        line(16, &[[to, 0, far], [to, seat, far]]),
        area(&[[from, seat, far], [to, seat, far], [to, seat, wide], [from, seat, wide]]),
        line(16, &[[from, 0, wide], [from, seat, wide]]),
        line(16, &[[to, 0, wide], [to, seat, wide]]),
    ];
    if back {
        let top = seat + 270;
        all.push(area(&[[from, seat + 90, far], [from, top, far], [from, top, wide], [from, seat + 90, wide]]));
        all.push(line(16, &[[from, seat, wide], [from, top, wide]]));
    }
    all
}

/// The height of a chair's seat.
pub const SEAT: i16 = 240;
