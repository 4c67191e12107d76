//! The arrow that shows where a movement goes.

use super::camera::Spot;
use super::trig::{ONE, V};

/// The way of an arrow, drawn out where it is too short to be seen.
pub fn long_enough(way: [Spot; 3]) -> [Spot; 3] {
    let [from, by, to] = way;
    let whole = V::new(to.0 - from.0, to.1 - from.1, 0);
    if whole.length() >= ARROW {
        return way;
    }
    let half = whole.unit_or(V::new(0, -ONE, 0)).times(ARROW / 2);
    [(by.0 - half.x, by.1 - half.y), by, (by.0 + half.x, by.1 + half.y)]
}

/// The shortest arrow.
const ARROW: i32 = 110;

/// A curve through the middle point, with a head.
pub fn path([from, by, to]: [Spot; 3]) -> String {
    let bend = (2 * by.0 - i32::midpoint(from.0, to.0), 2 * by.1 - i32::midpoint(from.1, to.1));
    let way = V::new(to.0 - bend.0, to.1 - bend.1, 0).unit_or(V::new(ONE, 0, 0)).times(44);
    let head = |sign: i32| (to.0 - way.x - sign * way.y * 7 / 10, to.1 - way.y + sign * way.x * 7 / 10);
    let (one, other) = (head(1), head(-1));
    format!(
        "M{} {}Q{} {} {} {}M{} {}L{} {}L{} {}",
        from.0, from.1, bend.0, bend.1, to.0, to.1, one.0, one.1, to.0, to.1, other.0, other.1
    )
}
