//! Arms and legs as pieces that overlap: each piece a row of balls, tapered and fuller where muscles lie.

use super::body::{Body, Limb, sign};
use super::hull::Ball;
use super::trig::{FINE, ONE, V};

/// A piece of a limb: balls along it.
pub type Piece = Vec<Ball>;

/// A leg from the hip: thigh, shank, shoe.
pub struct Leg {
    pub thigh: Piece,
    pub shank: Piece,
    pub shoe: Vec<Piece>,
}

/// An arm from the shoulder: upper arm, forearm, hand and thumb, and the sleeve over the first.
pub struct Arm {
    pub bare: Vec<Piece>,
    pub sleeve: Piece,
    /// The hand once more, to lie over what it holds.
    pub hand: Vec<Piece>,
}

/// A place on the way from one joint to the next, in hundredths of it, moved by thousandths of the body's height.
fn along(from: V, to: V, at: i32, aside: V, by: i32) -> V {
    from.plus(to.minus(from).times(at * ONE / 100)).plus(aside.times(by * FINE))
}

/// The pieces of a leg.
pub fn leg(limb: &Limb) -> Leg {
    let (front, shin) = (limb.front(), limb.shin());
    let thigh = |at: i32, by: i32, radius: i32| Ball::new(along(limb.root, limb.mid, at, front, by), radius);
    let shank = |at: i32, by: i32, radius: i32| Ball::new(along(limb.mid, limb.end, at, shin, by), radius);
    Leg {
        thigh: vec![thigh(0, 0, 52), thigh(26, 2, 51), thigh(60, 4, 42), thigh(100, 0, 34)],
        shank: vec![shank(0, 0, 34), shank(26, -6, 34), shank(56, -3, 29), shank(100, 0, 22)],
        shoe: shoe(limb),
    }
}

/// A soft shoe with heel, instep and toes.
fn shoe(limb: &Limb) -> Vec<Piece> {
    let (long, up, wide) = foot(limb);
    let at = |forward: i32, high: i32| limb.end.plus(long.times(forward * FINE)).plus(up.times(high * FINE));
    let oval = |forward: i32, high: i32, sizes: [i32; 3]| {
        Ball::oval(at(forward, high), [(long, sizes[0]), (up, sizes[1]), (wide, sizes[2])])
    };
    vec![
        vec![oval(-16, -24, [25, 21, 24]), oval(0, -6, [24, 24, 25]), oval(40, -28, [26, 17, 33])],
        vec![oval(-12, -30, [24, 15, 23]), oval(60, -31, [30, 14, 36]), oval(84, -33, [25, 12, 30])],
    ]
}

/// Along a foot, up from it and across it.
pub fn foot(limb: &Limb) -> (V, V, V) {
    let long = limb.tip.minus(limb.heel).unit_or(V::new(ONE, 0, 0));
    let rise = limb.end.minus(limb.heel);
    let up = rise.minus(long.times(long.dot(rise))).unit_or(V::new(0, ONE, 0));
    (long, up, long.cross(up))
}

/// The pieces of an arm; a hand that grips is a fist. A shoulder behind the trunk is slight, so that nothing of it stands out over there.
pub fn arm(body: &Body, side: usize, grips: bool, behind: bool) -> Arm {
    let limb = &body.arms[side];
    let (front, lower) = (limb.front(), limb.shin());
    let upper = |at: i32, by: i32, radius: i32| Ball::new(along(limb.root, limb.mid, at, front, by), radius);
    let fore = |at: i32, radius: i32| Ball::new(along(limb.mid, limb.end, at, lower, 0), radius);
    let hand = hand(body, side, grips);
    let less = if behind { 14 } else { 0 };
    let mut bare = vec![vec![upper(0, 0, 31 - less), upper(45, 2, 29), upper(100, 0, 24)]];
    bare.push(vec![fore(0, 24), fore(24, 26), fore(60, 22), fore(100, 17)]);
    bare.extend(hand.clone());
    Arm { bare, sleeve: vec![upper(0, 0, 38 - less), upper(30, 1, 36), upper(54, 1, 34)], hand }
}

/// Where a thumb points and across what the fingers lie: towards the other hand where the hand bears, else to the front.
pub fn thumb(body: &Body, side: usize) -> (V, V, V) {
    let limb = &body.arms[side];
    let fingers = limb.tip.minus(limb.end).unit_or(V::new(0, -ONE, 0));
    let fore = limb.end.minus(limb.mid).unit_or(V::new(0, -ONE, 0));
    let inward = body.frames[5].r.times(-sign(side) * ONE);
    let bears = fingers.dot(fore) < ONE * 3 / 4;
    let wish = if bears { inward } else { limb.shin().times(ONE * 9 / 10).plus(inward.times(ONE * 4 / 10)) };
    let out = wish.minus(fingers.times(fingers.dot(wish))).unit_or(limb.hinge);
    (fingers, out, fingers.cross(out))
}

/// A mitten with a thumb, open or round what it holds.
fn hand(body: &Body, side: usize, grips: bool) -> Vec<Piece> {
    let limb = &body.arms[side];
    let (fingers, out, palm) = thumb(body, side);
    let at = |along: i32, aside: i32| limb.end.plus(fingers.times(along * FINE)).plus(out.times(aside * FINE));
    let oval = |along: i32, aside: i32, sizes: [i32; 3]| {
        Ball::oval(at(along, aside), [(fingers, sizes[0]), (out, sizes[1]), (palm, sizes[2])])
    };
    let wrist = Ball::new(limb.end, 17);
    if grips {
        let knuckles = oval(34, 2, [24, 26, 22]);
        return vec![
            vec![wrist, oval(26, 0, [20, 22, 19]), knuckles],
            vec![Ball::new(at(18, 16), 10), Ball::new(at(38, 20), 10)],
        ];
    }
    vec![
        vec![wrist, oval(26, 0, [18, 25, 15]), oval(62, -2, [18, 19, 11])],
        vec![Ball::new(at(12, 10), 11), Ball::new(at(42, 34), 8)],
    ]
}
