//! Bare feet from close by, with their toes and the beginning of the shin.

use super::body::Body;
use super::camera::Camera;
use super::hull::{Ball, outline, small};
use super::ink::Ink;
use super::shape::Part;
use super::trig::{FINE, ONE};

/// A foot: sole and shin, and each toe by itself.
pub fn parts(body: &Body, side: usize, near: bool, camera: &Camera) -> Vec<Part> {
    let (leg, toes) = (&body.legs[side], body.toes[side]);
    let ink = if near { Ink::Skin } else { Ink::SkinFar };
    let shin = leg.end.plus(leg.mid.minus(leg.end).times(ONE / 3));
    let [big, .., little] = toes;
    let over = |at: i32| leg.end.plus(big.0.minus(leg.end).times(at * ONE / 100));
    let pieces = [
        vec![Ball::new(shin, 27), Ball::new(leg.end, 23)],
        vec![Ball::new(leg.end, 22), Ball::new(leg.heel, 18)],
        vec![Ball::new(leg.heel, 18), Ball::new(little.0, 14), Ball::new(big.0, 15)],
        vec![Ball::new(leg.end, 22), Ball::new(over(60), 18), Ball::new(big.0, 15)],
    ];
    let mut all = vec![Part::smooth(ink, 6, pieces.map(|it| outline(&it, camera)))];
    for (at, (ball, tip)) in toes.iter().enumerate().rev() {
        let radius = if at == 0 { 11 } else { 8 };
        let toe = [Ball::new(*ball, radius), Ball::new(*tip, radius)];
        all.push(Part::smooth(ink, 3, [small(&toe, camera)]));
    }
    all
}

const _: () = assert!(FINE == 16, "radii are thousandths, places are finer");
