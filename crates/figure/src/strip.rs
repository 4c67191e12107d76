//! The signs that say how it is done, together beside the whole picture, so that none lies on what is drawn.

use super::camera::Spot;
use super::ink::Ink;
use super::path::Outline;
use super::shape::{Extent, Part};
use super::sign::{LINE, Sign};
use super::trig::{FINE, ONE, V, cos, sin};

/// How wide and high a sign is with the air round it; that of the sides is wider.
const ROOM: i32 = 150;
/// How far the picture and its signs are apart.
const GAP: i32 = 24;

const fn wide(sign: Sign) -> i32 {
    match sign {
        Sign::Sides => 340,
        Sign::Turn => 270,
        _ => ROOM,
    }
}

/// The signs below a picture or to its right, whichever lets it be drawn larger in a square.
pub fn strip(signs: &[Sign], frame: &Extent) -> Vec<Part> {
    let (width, height) = (frame.right - frame.left, frame.bottom - frame.top);
    let row: i32 = signs.iter().map(|it| wide(*it)).sum();
    let column = signs.iter().map(|it| wide(*it)).max().unwrap_or(0);
    let all = i32::try_from(signs.len()).unwrap_or(0) * ROOM;
    let below = width.max(row).max(height + GAP + ROOM);
    let right = (width + GAP + column).max(height).max(all);
    let mut at = if below <= right {
        (i32::midpoint(frame.left, frame.right) - row / 2, frame.bottom + GAP + ROOM / 2)
    } else {
        (frame.right + GAP + column / 2, frame.bottom - all + ROOM / 2)
    };
    let mut parts = Vec::new();
    for sign in signs {
        if below <= right {
            parts.extend(icon(*sign, (at.0 + wide(*sign) / 2, at.1)));
            at.0 += wide(*sign);
        } else {
            parts.extend(icon(*sign, at));
            at.1 += ROOM;
        }
    }
    parts
}

fn lines(all: Vec<Vec<Spot>>) -> Part {
    Part { ink: Ink::Sign, width: LINE, outlines: all.into_iter().map(Outline::Line).collect() }
}

fn icon(sign: Sign, at: Spot) -> Vec<Part> {
    let moved = |part: Part| part.map(|spot| (at.0 + spot.0, at.1 + spot.1));
    let parts = match sign {
        Sign::Hold => vec![clock()],
        Sign::Pause => vec![lines([-18, 18].map(|x| vec![(x, -36), (x, 36)]).to_vec())],
        Sign::Repeat => vec![round(0, 1)],
        Sign::Turn => vec![round(-66, -1), lines(vec![vec![(-8, 0), (8, 0)]]), round(66, 1)],
        Sign::Breathe => vec![lungs()],
        Sign::Sides => sides(),
        Sign::Tense | Sign::Belly | Sign::Out | Sign::In | Sign::Look => Vec::new(),
    };
    parts.into_iter().map(moved).collect()
}

fn circle((x, y): Spot, radius: i32) -> Outline {
    let spot = |at: i32| {
        let (c, s) = (cos(at * 30 * FINE), sin(at * 30 * FINE));
        ((x + c * radius / ONE) & !1, (y + s * radius / ONE) & !1)
    };
    Outline::Smooth((0..12).map(spot).collect())
}

fn clock() -> Part {
    let mut clock = lines(vec![vec![(0, -32), (0, 0), (22, 14)]]);
    clock.outlines.push(circle((0, 0), 54));
    clock
}

/// Most of a circle, with the head of an arrow at its end; -1 the other way round.
fn round(x: i32, way: i32) -> Part {
    let spot = |angle: i32, radius: i32| {
        let (c, s) = (cos(angle * FINE), sin(angle * FINE));
        (x + way * c * radius / ONE, s * radius / ONE)
    };
    let ring = (0..=12).map(|at| spot(-62 + at * 25, 44)).collect();
    lines(vec![ring, vec![spot(212, 62), spot(240, 44), spot(206, 26)]])
}

/// The windpipe with its two branches and a lung on either side.
fn lungs() -> Part {
    let lung = |side: i32| {
        let corners = [(14, -30), (30, -44), (48, -22), (64, 26), (60, 56), (38, 48), (14, 42), (12, 10)];
        Outline::Smooth(corners.map(|(x, y)| (side * x, y)).to_vec())
    };
    let branch = |side: i32| vec![(0, -64), (0, -18), (side * 30, 10)];
    let mut all = lines(vec![branch(1), branch(-1)]);
    all.outlines.extend([lung(1), lung(-1)]);
    all
}

/// A small body with one arm and leg marked, then an arrow, then the same with the other arm and leg.
fn sides() -> Vec<Part> {
    let body = |x: i32, side: i32| {
        let at = move |(across, down): Spot| (x + side * across, down);
        let mut rest = lines(vec![
            [(0, -22), (0, 16)].map(at).to_vec(),
            [(0, -18), (-34, 8)].map(at).to_vec(),
            [(0, 16), (-24, 62)].map(at).to_vec(),
        ]);
        rest.outlines.push(circle((x, -46), 18));
        let limb = |from: Spot, to: Spot| {
            let way = V::new(to.0 - from.0, to.1 - from.1, 0).unit_or(V::new(ONE, 0, 0));
            let (across, down) = (way.y * 10 / ONE, way.x * 10 / ONE);
            let corners = [(1, from), (1, to), (-1, to), (-1, from)];
            corners.map(|(by, spot)| at((spot.0 + by * across, spot.1 - by * down))).to_vec()
        };
        [rest, Part::area(Ink::Arrow, [limb((6, -20), (50, -34)), limb((4, 14), (40, 58))])]
    };
    let arrow = lines(vec![vec![(-26, 6), (26, 6)], vec![(8, -12), (26, 6), (8, 24)]]);
    body(-86, -1).into_iter().chain([arrow]).chain(body(86, 1)).collect()
}
