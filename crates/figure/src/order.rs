//! Which part of a body is painted before which: fixed over a motion, because a shape cannot change its place.

use super::body::{Body, Limb};
use super::camera::Camera;
use super::trig::{FINE, ONE, V};

/// A part that is painted in one go.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Item {
    /// 0 right, 1 left.
    Arm(usize),
    Leg(usize),
    /// With neck and head.
    Trunk,
    /// Over the thighs that come before it, so that trousers are one piece.
    Hips,
}

/// The parts, hindmost first, and of arms and of legs which one is near: 0 right, 1 left.
pub struct Order {
    pub items: Vec<Item>,
    pub near: [usize; 2],
}

impl Order {
    /// As these bodies lie, all in all.
    pub fn of(bodies: &[Body], camera: &Camera) -> Self {
        let sum = |of: &dyn Fn(&Body) -> i32| -> i32 { bodies.iter().map(of).sum() };
        let keys = i32::try_from(bodies.len()).unwrap_or(1);
        // How much nearer a joint is than what it lies before or behind.
        let off = |body: &Body, at: V| {
            let closest = body.spine.iter().min_by_key(|it| it.minus(at).length()).copied().unwrap_or_default();
            camera.near(at) - camera.near(closest)
        };
        // A hand below a body that lies on its back is hidden by it.
        let below = |body: &Body, side: usize| {
            let (hand, hips) = (body.arms[side].end, body.frames[1]);
            let off = hand.minus(body.spine[1]);
            hips.f.y > ONE * 8 / 10 && off.dot(hips.f) < 0 && off.dot(hips.r).abs() < 66 * FINE
        };
        let arm = |side: usize| {
            if bodies.iter().all(|body| below(body, side)) {
                return -1_000 * FINE * keys;
            }
            sum(&|body| {
                let Limb { root, mid, end, .. } = body.arms[side];
                off(body, root) + off(body, mid) + off(body, end)
            })
        };
        let leg = |side: usize| sum(&|body| off(body, body.legs[side].root) + off(body, body.legs[side].mid));
        let whole = |side: usize| sum(&|body| camera.near(body.legs[side].mid) + camera.near(body.legs[side].end));
        let (arms, mut legs) = ([arm(0), arm(1)], [leg(0), leg(1)]);
        // Seen from its side, the near leg is that of the near hip, wherever it reaches.
        let hips = sum(&|body| camera.near(body.legs[0].root) - camera.near(body.legs[1].root));
        let right = if hips.abs() > 70 * keys { hips > 0 } else { whole(0) + 60 >= whole(1) };
        let far = [usize::from(arms[0] + 60 >= arms[1]), usize::from(right)];
        let near = far.map(|it| 1 - it);
        // Of two crossed legs the nearer one is painted later, wherever it begins.
        if legs[near[1]] < legs[far[1]] {
            legs.swap(0, 1);
        }
        let mut items = vec![
            (0, Item::Trunk),
            (arms[0] + 10 * keys, Item::Arm(0)),
            (arms[1] + 10 * keys, Item::Arm(1)),
            (legs[0], Item::Leg(0)),
            (legs[1], Item::Leg(1)),
        ];
        items.sort_by_key(|it| it.0);
        let mut items: Vec<_> = items.into_iter().map(|it| it.1).collect();
        // Arms before the trunk are before the legs, too, which reach less far forward from it.
        let trunk = items.iter().position(|it| *it == Item::Trunk).unwrap_or(0);
        items[trunk..].sort_by_key(|it| matches!(it, Item::Arm(_)));
        let last = items.iter().rposition(|it| matches!(it, Item::Trunk | Item::Leg(_))).unwrap_or(0);
        items.insert(last + 1, Item::Hips);
        Self { items, near }
    }
}
