//! Where a body rests on the floor, or on what stands there: its shadow there.

use super::Prop;
use super::body::Body;
use super::trig::{FINE, ONE, V};

/// A shadow: two discs on the ground, with their radius in sixteenths.
pub type Shadow = [(V, i32); 2];

/// Up to this far above what it rests on, a part has a shadow, which shrinks on the way.
const REACH: i32 = 46;

/// Two ends of each part of a body that can rest somewhere, with how thick they are.
fn parts(body: &Body) -> Vec<[(V, i32); 2]> {
    let mut all = vec![
        [(body.spine[0], 54), (body.spine[1], 52)],
        [(body.spine[3], 52), (body.spine[4], 56)],
        [(body.head, 58), (body.head, 58)],
    ];
    for leg in &body.legs {
        all.extend([[(leg.root, 52), (leg.mid, 34)], [(leg.mid, 34), (leg.end, 28)], [(leg.heel, 20), (leg.tip, 17)]]);
    }
    for arm in &body.arms {
        all.extend([[(arm.root, 36), (arm.mid, 24)], [(arm.mid, 24), (arm.end, 20)], [(arm.end, 19), (arm.tip, 18)]]);
    }
    all
}

/// How high what is below a place is.
fn ground(at: V, props: &[Prop]) -> i32 {
    let [x, z] = [at.x, at.z].map(|it| it.div_euclid(FINE));
    let heights = props.iter().filter_map(|prop| match *prop {
        Prop::Block(from, to, high, wide) => {
            let [from, to, wide] = [from, to, wide].map(i32::from);
            ((from..=to).contains(&x) && z.abs() <= wide).then_some(i32::from(high))
        }
        _ => None,
    });
    heights.filter(|high| high * FINE <= at.y).max().unwrap_or(0)
}

/// The shadows of a body, wider than it by so much, one for each part that can have one; nothing where it is clear of the ground.
pub fn shadows(body: &Body, props: &[Prop], more: i32) -> Vec<Option<Shadow>> {
    parts(body).into_iter().map(|ends| shadow(ends, props, more)).collect()
}

fn shadow(ends: [(V, i32); 2], props: &[Prop], more: i32) -> Option<Shadow> {
    let near = ends.map(|(at, thick)| {
        let free = at.y.div_euclid(FINE) - thick - ground(at, props);
        (REACH - free).clamp(0, REACH) * ONE / REACH
    });
    let most = near[0].max(near[1]);
    if most < ONE / 4 {
        return None;
    }
    let firm = usize::from(near[1] > near[0]);
    let to = ends[firm].0;
    // An end that is up in the air draws back to the one that rests.
    let disc = |it: usize| {
        let (at, thick) = ends[it];
        let at = to.plus(at.minus(to).times((near[it] * 3 / 2).min(ONE)));
        let half = (thick * 5 / 4 + more) * (near[it] / 2 + near[firm] / 2) / (ONE / FINE);
        (V::new(at.x, ground(at, props) * FINE, at.z), half)
    };
    Some([disc(0), disc(1)])
}

/// The shadow of a part that is clear of the ground: a point below it.
pub fn none(body: &Body, part: usize) -> Shadow {
    let at = parts(body)[part][0].0;
    [(V::new(at.x, 0, at.z), 0); 2]
}
