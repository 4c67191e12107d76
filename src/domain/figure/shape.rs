//! Lines and areas of a picture, and the paths that they become.

use super::camera::Spot;
use super::ink::Ink;

/// A line through points of the picture; closed, it is filled as well.
#[derive(Clone)]
pub struct Stroke {
    /// What it is drawn in.
    pub ink: Ink,
    /// Its width in thousandths of the body's height.
    pub width: u16,
    /// Whether it comes back to its start and is filled.
    pub closed: bool,
    /// The points.
    pub spots: Vec<Spot>,
}

/// A shape of a drawing.
pub struct Shape {
    /// What it is drawn in.
    pub ink: Ink,
    /// Width of its line.
    pub width: u16,
    /// The path, one for each pose; a single one when it does not move.
    pub paths: Vec<String>,
    /// For a number: what it says. The path then is where.
    pub text: Option<(Spot, u8)>,
}

/// A drawing, ready to be written as SVG.
pub struct Drawing {
    /// Left, top, width and height of what is drawn.
    pub view_box: [i32; 4],
    /// Shapes, hindmost first.
    pub shapes: Vec<Shape>,
    /// Which path of a moving shape is shown at what time, in milliseconds; empty for a drawing at rest.
    pub times: Vec<(u8, u32)>,
    /// When each key pose is reached, in milliseconds.
    pub keys: Vec<u32>,
}

impl Drawing {
    /// Length of a cycle in milliseconds, and the times of its steps as `keyTimes` wants them.
    pub fn clock(&self) -> (u32, String) {
        let cycle = self.times.last().map_or(0, |it| it.1);
        let mut times = String::new();
        for (_, at) in &self.times {
            if !times.is_empty() {
                times.push(';');
            }
            let share = u64::from(*at) * 10_000 / u64::from(cycle.max(1));
            let start = times.len();
            // One place more than needed keeps the zeros in front.
            write_number(&mut times, i32::try_from(10_000 + share).unwrap_or(0));
            times.replace_range(start..=start, if share < 10_000 { "0." } else { "1." });
        }
        (cycle, times)
    }

    /// The paths of a shape over one cycle, as `values` wants them; nothing for one that stays.
    pub fn values(&self, shape: &Shape) -> Option<String> {
        if self.times.is_empty() || shape.paths.len() < 2 {
            return None;
        }
        let mut values = String::new();
        for (pose, _) in &self.times {
            if !values.is_empty() {
                values.push(';');
            }
            values.push_str(&shape.paths[usize::from(*pose)]);
        }
        Some(values)
    }
}

impl Stroke {
    /// The stroke as a shape that stays.
    pub fn still(&self) -> Shape {
        Shape { ink: self.ink, width: self.width, paths: vec![self.path()], text: None }
    }

    /// A path through the points: straight for a few, smooth for many.
    pub fn path(&self) -> String {
        let spots = &self.spots;
        let count = spots.len();
        let smooth = count > if self.closed { 12 } else { 5 };
        let mut path = String::with_capacity(count * if smooth { 32 } else { 10 });
        write_spot(&mut path, 'M', spots[0]);
        let pick = |at: usize, by: usize, back: bool| -> Spot {
            match (self.closed, back) {
                (true, true) => spots[(at + count - by) % count],
                (true, false) => spots[(at + by) % count],
                (false, true) => spots[at.saturating_sub(by)],
                (false, false) => spots[(at + by).min(count - 1)],
            }
        };
        // A closed line of straight pieces is closed by the last letter.
        let pieces = count - usize::from(!self.closed || !smooth);
        for (at, here) in spots.iter().copied().enumerate().take(pieces) {
            let next = pick(at, 1, false);
            if smooth {
                let (before, after) = (pick(at, 1, true), pick(at, 2, false));
                let one = (here.0 + (next.0 - before.0) / 6, here.1 + (next.1 - before.1) / 6);
                let two = (next.0 - (after.0 - here.0) / 6, next.1 - (after.1 - here.1) / 6);
                write_spot(&mut path, 'C', one);
                write_spot(&mut path, ' ', two);
                write_spot(&mut path, ' ', next);
            } else {
                write_spot(&mut path, 'L', next);
            }
        }
        if self.closed {
            path.push('Z');
        }
        path
    }
}

fn write_spot(path: &mut String, before: char, (x, y): Spot) {
    path.push(before);
    write_number(path, x);
    path.push(' ');
    write_number(path, y);
}

/// A moving drawing writes thousands of numbers; this takes a fraction of what the standard way does.
fn write_number(text: &mut String, value: i32) {
    if value < 0 {
        text.push('-');
    }
    let (mut left, mut digits, mut first) = (value.unsigned_abs(), [b'0'; 10], 10);
    while first == 10 || left > 0 {
        first -= 1;
        digits[first] += u8::try_from(left % 10).unwrap_or(0);
        left /= 10;
    }
    text.push_str(std::str::from_utf8(&digits[first..]).unwrap_or_default());
}

/// How far a drawing reaches.
pub struct Extent {
    /// The leftmost.
    pub left: i32,
    /// The uppermost.
    pub top: i32,
    /// The rightmost.
    pub right: i32,
    /// The lowest.
    pub bottom: i32,
}

impl Extent {
    /// Nothing yet.
    pub const NONE: Self = Self { left: i32::MAX, top: i32::MAX, right: i32::MIN, bottom: i32::MIN };

    /// Takes in a point and what is around it.
    pub fn take(&mut self, (x, y): Spot, around: i32) {
        self.left = self.left.min(x - around);
        self.right = self.right.max(x + around);
        self.top = self.top.min(y - around);
        self.bottom = self.bottom.max(y + around);
    }

    /// The view box, with some air.
    pub fn with_margin(&self, by: i32) -> [i32; 4] {
        let (width, height) = (self.right - self.left, self.bottom - self.top);
        [self.left - by, self.top - by, width + 2 * by, height + 2 * by]
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_written_as_everywhere() {
        for value in [0, 1, -1, 9, 10, -10, 99, 100, 1234, -98_765, i32::MAX, i32::MIN] {
            let mut text = String::new();
            write_number(&mut text, value);
            assert_eq!(text, value.to_string());
        }
    }
}
