//! What is held in hands or lies on the body: weights, a bar, a book.

use super::Point;
use super::body::Body;
use super::camera::{Camera, Spot};
use super::hull::{Ball, outline, small};
use super::ink::Ink;
use super::limb::thumb;
use super::place::place;
use super::shape::Part;
use super::trig::{FINE, ONE, V};

/// Two discs with a grip between them, which lies across the fingers; held in both hands it hangs upright.
pub fn weight(at: Point, body: &Body, camera: &Camera) -> Vec<Part> {
    let hand = place(body, at);
    let way = match at {
        Point::HandR => thumb(body, 0).1,
        Point::HandL => thumb(body, 1).1,
        _ => body.frames[5].u,
    };
    let disc = |by: i32| {
        let ends = [by - 9, by + 9].map(|by| Ball::new(hand.plus(way.times(by * FINE)), 31));
        outline(&ends, camera)
    };
    let grip = [-40, 40].map(|by| Ball::new(hand.plus(way.times(by * FINE)), 10));
    vec![Part::smooth(Ink::Load, 10, [disc(-46), disc(46), small(&grip, camera)])]
}

/// A book on the low back: what is seen of its sides, and its cover.
pub fn book(body: &Body, camera: &Camera) -> Vec<Part> {
    let corner = |up: i32, right: i32, back: i32| {
        camera.spot(body.spine[2].plus(body.frames[2].at(-back * FINE, up * FINE, right * FINE)))
    };
    let sheet = |back: i32| [(-64, -44), (-64, 44), (34, 44), (34, -44)].map(|(up, right)| corner(up, right, back));
    let (low, high) = (sheet(50), sheet(74));
    let side = |at: usize| {
        let next = (at + 1) % 4;
        let mut all = vec![low[at], low[next], high[next], high[at]];
        let turn = |two: &[Spot]| two[0].0 * two[1].1 - two[1].0 * two[0].1;
        // All the same way round, so that none is a hole in another.
        if all.windows(2).map(turn).sum::<i32>() + turn(&[all[3], all[0]]) < 0 {
            all.reverse();
        }
        all
    };
    vec![Part::area(Ink::ThingEdge, [0, 1, 2, 3].map(side)), Part::area(Ink::Thing, [high.to_vec()])]
}

/// A bar across both hands, with a disc at each end.
pub fn bar(body: &Body, camera: &Camera) -> Vec<Part> {
    let hands = place(body, Point::Hands);
    let end = |by: i32| hands.plus(V::new(0, 0, by * FINE));
    let disc = |by: i32| {
        let oval =
            |by: i32| Ball::oval(end(by), [(V::new(ONE, 0, 0), 92), (V::new(0, ONE, 0), 92), (V::new(0, 0, ONE), 10)]);
        outline(&[oval(by - 8), oval(by + 8)], camera)
    };
    let bar = Part::line(Ink::LoadLine, 15, [-340, 340].map(|by| camera.spot(end(by))).to_vec());
    vec![Part::smooth(Ink::Load, 10, [disc(-300)]), bar, Part::smooth(Ink::Load, 10, [disc(300)])]
}
