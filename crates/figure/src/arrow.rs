//! The arrow that shows where a movement goes: beside the body, thin at its beginning, never over the head.

use super::body::Body;
use super::camera::{Camera, Spot};
use super::ink::Ink;
use super::path::Outline;
use super::shape::Part;
use super::torso::middle;
use super::trig::{FINE, ONE, V, cos, sin};

/// The way of an arrow: begin, middle, end.
pub type Way = [Spot; 3];

/// The shortest and the longest arrow.
const LENGTH: (i32, i32) = (120, 330);
/// How far an arrow stays from the middle of the head.
pub const CLEAR: i32 = 104;

/// The way of an arrow, drawn out where it is too short to be seen, and drawn in where it is too long.
pub fn fitting(way: Way) -> Way {
    let [from, by, to] = way;
    let whole = V::new(to.0 - from.0, to.1 - from.1, 0);
    let long = whole.length();
    if long < LENGTH.0 {
        let half = whole.unit_or(V::new(0, -ONE, 0)).times(LENGTH.0 / 2);
        return [(by.0 - half.x, by.1 - half.y), by, (by.0 + half.x, by.1 + half.y)];
    }
    if long <= LENGTH.1 {
        return way;
    }
    let shorter = |spot: Spot| (by.0 + (spot.0 - by.0) * LENGTH.1 / long, by.1 + (spot.1 - by.1) * LENGTH.1 / long);
    [shorter(from), by, shorter(to)]
}

/// Points along an arrow, from its beginning on.
pub fn along([from, by, to]: Way) -> [Spot; 17] {
    let bend = (2 * by.0 - i32::midpoint(from.0, to.0), 2 * by.1 - i32::midpoint(from.1, to.1));
    std::array::from_fn(|at| {
        let t = i32::try_from(at).unwrap_or(0);
        let mix = |a: i32, b: i32, c: i32| (a * (16 - t) * (16 - t) + 2 * b * t * (16 - t) + c * t * t) / 256;
        (mix(from.0, bend.0, to.0), mix(from.1, bend.1, to.1))
    })
}

/// The beginning of a way, as far as these hundredths of it.
pub fn begun([from, by, to]: Way, share: i32) -> Way {
    let bend = (2 * by.0 - i32::midpoint(from.0, to.0), 2 * by.1 - i32::midpoint(from.1, to.1));
    let at = |t: i32| {
        let mix = |a: i32, b: i32, c: i32| (a * (100 - t) * (100 - t) + 2 * b * t * (100 - t) + c * t * t) / 10_000;
        (mix(from.0, bend.0, to.0), mix(from.1, bend.1, to.1))
    };
    [from, at(share / 2), at(share)]
}

/// An arrow as an area: it grows towards its head.
pub fn part(way: Way) -> Part {
    drawn(&along(way))
}

/// The same along many points, no further apart than its head is long.
pub fn drawn(spots: &[Spot]) -> Part {
    let (mut one, mut other) = (Vec::new(), Vec::new());
    let [.., before, _, _, tip] = *spots else { return Part::area(Ink::Arrow, []) };
    let ahead = V::new(tip.0 - before.0, tip.1 - before.1, 0).unit_or(V::new(ONE, 0, 0));
    let neck = (tip.0 - ahead.x * 44 / ONE, tip.1 - ahead.y * 44 / ONE);
    let free = |spot: &Spot| V::new(tip.0 - spot.0, tip.1 - spot.1, 0).length() > 46;
    let head = spots.iter().rposition(free).map_or(0, |it| it + 1);
    for (at, two) in spots.windows(2).enumerate() {
        let here = if at < head { two[0] } else { neck };
        let way = V::new(two[1].0 - two[0].0, two[1].1 - two[0].1, 0).unit_or(ahead);
        let way = if at < head { way } else { ahead };
        let half = 3 + i32::try_from(at * 7 / (spots.len() - 1)).unwrap_or(0);
        one.push((here.0 - way.y * half / ONE, here.1 + way.x * half / ONE));
        other.push((here.0 + way.y * half / ONE, here.1 - way.x * half / ONE));
    }
    let wing = |side: i32| (neck.0 - side * ahead.y * 24 / ONE, neck.1 + side * ahead.x * 24 / ONE);
    one.extend([wing(1), tip, wing(-1)]);
    one.extend(other.into_iter().rev());
    Part { ink: Ink::Arrow, width: 14, outlines: vec![Outline::Area(one)] }
}

/// Most of the way round through four places, made this large in hundredths.
pub fn ring(places: &[Spot], size: i32) -> Vec<Spot> {
    let [one, two, three, four] = *places else { return Vec::new() };
    let middle = (one.0 + two.0 + three.0 + four.0) / 4;
    let high = (one.1 + two.1 + three.1 + four.1) / 4;
    let at = |step: i32| {
        let (c, s) = (cos(step * 360 / 32 * FINE), sin(step * 360 / 32 * FINE));
        let off = |first: i32, second: i32| (c * first + s * second) / (2 * ONE) * size / 100;
        (middle + off(one.0 - three.0, two.0 - four.0), high + off(one.1 - three.1, two.1 - four.1))
    };
    (0..28).map(at).collect()
}

/// What an arrow keeps off, as circles on the picture; the first is the head.
pub fn obstacles(body: &Body, camera: &Camera) -> Vec<(Spot, i32)> {
    let mut all = vec![(body.head, CLEAR)];
    all.extend(body.spine.iter().map(|it| (*it, 74)));
    for limb in &body.legs {
        let half = |a: V, b: V| middle(a, b);
        all.extend([(half(limb.root, limb.mid), 66), (limb.mid, 54), (half(limb.mid, limb.end), 48), (limb.tip, 40)]);
        all.extend([(limb.end, 42), (half(limb.end, limb.tip), 52)]);
    }
    for limb in &body.arms {
        all.extend([(limb.mid, 44), (middle(limb.mid, limb.end), 42), (limb.end, 40), (limb.tip, 38)]);
    }
    all.into_iter().map(|(at, around)| (camera.spot(at), around)).collect()
}

/// The way moved aside as little as it takes to lie beside the bodies, and by all means off their heads.
pub fn beside(way: Way, bodies: &[Vec<(Spot, i32)>]) -> Way {
    let moved = |(x, y): (i32, i32)| way.map(|spot| (spot.0 + x, spot.1 + y));
    let cost = |by: (i32, i32)| {
        let spots = along(moved(by));
        let inside = |(at, around): &(Spot, i32), spot: &Spot| {
            (around - V::new(spot.0 - at.0, spot.1 - at.1, 0).length()).max(0)
        };
        let mut sum = V::new(by.0, by.1, 0).length();
        for body in bodies {
            for spot in spots.iter().step_by(2) {
                sum += body[1..].iter().map(|it| inside(it, spot)).max().unwrap_or(0) * 4;
                sum += body.first().map_or(0, |it| inside(it, spot) * 400);
            }
        }
        sum
    };
    let ways = (0..16).flat_map(|turn| {
        [40, 80, 120, 170, 230, 300].map(|far| {
            let angle = turn * 360 * FINE / 16;
            (cos(angle) * far / ONE, sin(angle) * far / ONE)
        })
    });
    let best = std::iter::once((0, 0)).chain(ways).min_by_key(|by| cost(*by));
    moved(best.unwrap_or_default())
}
