//! The body and how a pose places it. Lengths are rounded from common tables of segment lengths (Drillis and Contini 1966,
//! in Winter, Biomechanics and Motor Control of Human Movement), the hand drawn as a loose fist.

use super::pose::{Dof, LIMB, Pose, anchor, mode};
use super::trig::{FINE, Frame, ONE, V, cos, root, sin};

/// Hip to knee, and knee to ankle, in thousandths of the body's height.
pub const THIGH: i32 = 240;
/// Knee to ankle.
pub const SHANK: i32 = 240;
/// Shoulder to elbow.
pub const UPPER_ARM: i32 = 170;
/// Elbow to wrist.
pub const FOREARM: i32 = 145;
/// Wrist to knuckles.
pub const HAND: i32 = 52;
/// Hip centre to shoulder line, by piece: pelvis, low back twice, upper back twice.
pub const SPINE: [i32; 5] = [70, 52, 52, 58, 58];
/// Shoulder line to the middle of the head.
pub const NECK: i32 = 112;
/// The head is a ball.
pub const HEAD_RADIUS: i32 = 58;
/// Half the width of hips and of shoulders.
const HALF: (i32, i32) = (58, 92);
/// How the spine curves at rest, in degrees at each piece: hollow low, round above.
const AT_REST: [i32; 5] = [0, -7, -5, 6, 6];

/// An arm or a leg, from the trunk outward.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Limb {
    /// Hip or shoulder.
    pub root: V,
    /// Knee or elbow.
    pub mid: V,
    /// Ankle or wrist.
    pub end: V,
    /// Toes or knuckles.
    pub tip: V,
    /// Heel; for an arm the wrist again.
    pub heel: V,
    /// The axis that knee or elbow turns about, to the right where the limb hangs: with it, the front of each piece is known.
    pub hinge: V,
}

impl Limb {
    /// Where the front of its upper piece points to: kneecap or biceps.
    pub fn front(&self) -> V {
        self.root.minus(self.mid).unit_or(V::new(0, ONE, 0)).cross(self.hinge).unit_or(V::new(ONE, 0, 0))
    }

    /// The same of its lower piece.
    pub fn shin(&self) -> V {
        self.mid.minus(self.end).unit_or(V::new(0, ONE, 0)).cross(self.hinge).unit_or(V::new(ONE, 0, 0))
    }
}

/// The toes of a foot from the big one outward: ball of the foot and tip.
pub type Toes = [(V, V); 5];

/// Every joint of the body, in sixteenths of a thousandth of its height. Of two limbs the first is the right one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Body {
    /// Hip centre, top of the pelvis, low back, upper back, shoulder line.
    pub spine: [V; 6],
    /// How each of these is turned.
    pub frames: [Frame; 6],
    /// The middle of the head.
    pub head: V,
    /// How the head is turned.
    pub face: Frame,
    pub legs: [Limb; 2],
    pub arms: [Limb; 2],
    /// Toes, drawn only close up.
    pub toes: [Toes; 2],
    /// How far on its way something thrown is, in sixteenths of a thousandth.
    pub flight: i32,
}

impl Body {
    /// Places the body.
    pub fn of(pose: &Pose) -> Self {
        let mut body = Self::trunk(pose);
        let held = match i16::try_from(pose.trunk(Dof::ANCHOR)).unwrap_or_default() {
            anchor::CHEST => body.spine[5],
            anchor::ELBOW => body.arm(0, &pose.arm(0)).mid,
            anchor::ELBOW_L => body.arm(1, &pose.arm(1)).mid,
            anchor::KNEE => body.leg(0, &pose.leg(0)).0.mid,
            anchor::ANKLE => body.leg(0, &pose.leg(0)).0.end,
            anchor::ANKLE_L => body.leg(1, &pose.leg(1)).0.end,
            _ => body.spine[0],
        };
        let shift = V::new(pose.trunk(Dof::X), pose.trunk(Dof::Y), pose.trunk(Dof::Z)).minus(held);
        for place in body.spine.iter_mut().chain([&mut body.head]) {
            *place = place.plus(shift);
        }
        // A hand can lie on a knee.
        for side in 0..2 {
            (body.legs[side], body.toes[side]) = body.leg(side, &pose.leg(side));
        }
        for side in 0..2 {
            body.arms[side] = body.arm(side, &pose.arm(side));
        }
        body
    }

    /// Spine and head alone, from the hips.
    fn trunk(pose: &Pose) -> Self {
        let pelvis =
            Frame::UPRIGHT.tilt(pose.trunk(Dof::TILT)).pitch(pose.trunk(Dof::PITCH)).turn(pose.trunk(Dof::TURN));
        let (mut spine, mut frames) = ([V::default(); 6], [pelvis; 6]);
        let (low, up) = (pose.trunk(Dof::LOW), pose.trunk(Dof::UP));
        for at in 0..5 {
            let bend = [0, low / 2, low - low / 2, up / 2, up - up / 2][at] + AT_REST[at] * FINE;
            let quarter = i32::from(at != 0);
            frames[at + 1] = frames[at]
                .pitch(bend)
                .tilt(pose.trunk(Dof::BEND) * quarter / 4)
                .turn(pose.trunk(Dof::TWIST) * quarter / 4);
            spine[at + 1] = spine[at].plus(frames[at + 1].u.times(SPINE[at] * FINE));
        }
        let face = frames[5].pitch(pose.trunk(Dof::NECK)).turn(pose.trunk(Dof::LOOK));
        let head = spine[5].plus(face.u.times(NECK * FINE));
        Self {
            spine,
            frames,
            head,
            face,
            legs: [Limb::default(); 2],
            arms: [Limb::default(); 2],
            toes: [Toes::default(); 2],
            // It leaves the hands when most of their way is gone.
            flight: (pose.trunk(Dof::FLY) - 600 * FINE).max(0) * 5 / 2,
        }
    }

    fn leg(&self, side: usize, of: &[i32; LIMB]) -> (Limb, Toes) {
        let [how, hip, out, roll, knee, ankle, x, y, z, swing, big, others] = *of;
        let (sign, pelvis) = (sign(side), self.frames[0]);
        let root = self.spine[0].plus(pelvis.r.times(sign * HALF.0 * FINE));
        let (mid, end, foot, hinge);
        if how == i32::from(mode::ROOM) {
            let chain = Chain { upper: THIGH * FINE, lower: SHANK * FINE, pole: pelvis.f, swing: swing * sign };
            (mid, end, hinge) = chain.reach(root, V::new(x, y, z * sign));
            foot = Frame::UPRIGHT.turn(sign * roll).pitch(ankle);
        } else {
            let base = if how == i32::from(mode::LEVEL) { Frame::UPRIGHT } else { pelvis };
            let thigh = base.pitch(-hip).tilt(-sign * out).turn(sign * roll);
            let shank = thigh.pitch(knee);
            mid = root.plus(thigh.u.times(-THIGH * FINE));
            end = mid.plus(shank.u.times(-SHANK * FINE));
            foot = shank.pitch(ankle);
            hinge = thigh.r;
        }
        let tip = end.plus(foot.at(88 * FINE, -28 * FINE, 0));
        // From the big toe outward, each from the ball of the foot to its tip.
        let toes = [-18, -3, 7, 17, 26].map(|out| {
            let (bend, long) = if out < -10 { (big, 34) } else { (others, 30 - out / 3) };
            let ball = end.plus(foot.at((64 - out / 3) * FINE, -28 * FINE, sign * out * FINE));
            (ball, ball.plus(foot.pitch(-bend).f.times(long * FINE)))
        });
        (Limb { root, mid, end, tip, heel: end.plus(foot.at(-22 * FINE, -28 * FINE, 0)), hinge }, toes)
    }

    fn arm(&self, side: usize, of: &[i32; LIMB]) -> Limb {
        let [how, raise, spread, spin, elbow, wrist, x, y, z, swing, ..] = *of;
        let (sign, chest) = (sign(side), self.frames[5]);
        let root = self.spine[5].plus(chest.at(0, -12 * FINE, sign * HALF.1 * FINE));
        let how = i16::try_from(how).unwrap_or_default();
        if matches!(how, mode::FREE | mode::LEVEL) {
            let base = if how == mode::LEVEL { Frame::UPRIGHT } else { chest };
            let upper = base.pitch(-raise).tilt(-sign * spread).turn(sign * spin);
            let lower = upper.pitch(-elbow);
            let mid = root.plus(upper.u.times(-UPPER_ARM * FINE));
            let end = mid.plus(lower.u.times(-FOREARM * FINE));
            let tip = end.plus(lower.pitch(-wrist).u.times(-HAND * FINE));
            return Limb { root, mid, end, tip, heel: end, hinge: upper.r };
        }
        let knee = |leg: Limb| (leg.mid, thigh_frame(leg, self.frames[0]));
        let (origin, frame) = match how {
            mode::PELVIS => (self.spine[0], self.frames[0]),
            mode::CHEST => (self.spine[5], chest),
            mode::KNEE => knee(self.legs[side]),
            mode::OTHER_KNEE => knee(self.legs[1 - side]),
            mode::HEAD => (self.head, self.face),
            _ => (V::default(), Frame::UPRIGHT),
        };
        let target = origin.plus(frame.at(x, y, z * sign));
        let pole = chest.at(-ONE / 2, -ONE / 2, sign * ONE * 7 / 10);
        let chain = Chain { upper: UPPER_ARM * FINE, lower: FOREARM * FINE, pole, swing: swing * sign };
        let (mid, end, hinge) = chain.reach(root, target);
        let along = end.minus(mid).unit_or(chest.f);
        let hand = match how {
            mode::ROOM => Frame::UPRIGHT.pitch(-wrist).f,
            // On the trunk a hand lies flat.
            mode::PELVIS | mode::CHEST if x > 0 => {
                let out = frame.at(x, 0, z * sign).unit_or(frame.f);
                along.minus(out.times(out.dot(along))).unit_or(along)
            }
            _ => along,
        };
        Limb { root, mid, end, tip: end.plus(hand.times(HAND * FINE)), heel: end, hinge: V::default().minus(hinge) }
    }
}

/// Right is +1, left is -1.
pub const fn sign(side: usize) -> i32 {
    if side == 0 { 1 } else { -1 }
}

/// The frame of a thigh: along it, and forward as the pelvis is.
fn thigh_frame(leg: Limb, pelvis: Frame) -> Frame {
    let u = leg.root.minus(leg.mid).unit_or(pelvis.u);
    let r = pelvis.r;
    Frame { f: u.cross(r).unit_or(pelvis.f), u, r }
}

/// Two pieces of a limb whose end is placed: the joint between them follows.
struct Chain {
    upper: i32,
    lower: i32,
    /// Where the joint points to.
    pole: V,
    /// By how much it swings away from there, about the line from root to end.
    swing: i32,
}

impl Chain {
    /// The joint, the end, which is at the target unless that is out of reach, and the axis of the joint that points to the pole.
    fn reach(&self, root_at: V, target: V) -> (V, V, V) {
        let way = target.minus(root_at);
        let axis = way.unit_or(self.pole);
        let far = way.length().clamp((self.upper - self.lower).abs() + FINE, self.upper + self.lower);
        let (upper, lower, long) = (i64::from(self.upper), i64::from(self.lower), i64::from(far));
        let along = (upper * upper - lower * lower + long * long) / (2 * long);
        let aside = root(upper * upper - along * along);
        let across = self.pole.minus(axis.times(self.pole.dot(axis))).unit_or(V::new(0, 0, ONE));
        let across = across.times(cos(self.swing)).plus(axis.cross(across).times(sin(self.swing)));
        let along = i32::try_from(along).unwrap_or_default();
        let mid = root_at.plus(axis.times(along)).plus(across.times(aside));
        (mid, root_at.plus(axis.times(far)), axis.cross(across))
    }
}
