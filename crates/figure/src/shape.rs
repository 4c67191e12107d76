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
    /// The width of the same line below it in the colour of the page, so that it stands off; 0 for none.
    pub halo: u16,
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
    /// Width of its halo, [`Ink::Halo`]; 0 for none.
    pub halo: u16,
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
    /// Adds one more pose: to the shapes of the one before, which has the same lines, or as the first.
    pub fn add(&mut self, strokes: &[Stroke], frame: &mut Extent) {
        let begins = self.shapes.is_empty();
        for (number, some) in strokes.chunk_by(Stroke::joins).enumerate() {
            let path = Stroke::path(some);
            if begins {
                let Stroke { ink, width, halo, .. } = some[0];
                self.shapes.push(Shape { ink, width, halo, paths: vec![path], text: None });
            } else {
                self.shapes[number].paths.push(path);
            }
        }
        frame.take_all(strokes);
    }

    /// Adds a line on top that stays.
    pub fn add_line(&mut self, ink: Ink, width: u16, halo: u16, path: String) {
        self.shapes.push(Shape { ink, width, halo, paths: vec![path], text: None });
    }

    /// Length of a cycle in milliseconds, and the times of its steps as `keyTimes` wants them; nothing for a drawing at rest.
    pub fn clock(&self) -> Option<(u32, String)> {
        let cycle = self.times.last()?.1;
        let mut times = Vec::with_capacity(self.times.len() * 7);
        for (_, at) in &self.times {
            if !times.is_empty() {
                times.push(b';');
            }
            let share = u64::from(*at) * 10_000 / u64::from(cycle.max(1));
            let start = times.len();
            // One place more than needed keeps the zeros in front.
            write_number(&mut times, i32::try_from(10_000 + share).unwrap_or(0));
            times.splice(start..=start, if share < 10_000 { *b"0." } else { *b"1." });
        }
        Some((cycle, text(times)))
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
    /// A line through points, without a halo.
    pub const fn line(ink: Ink, width: u16, spots: Vec<Spot>) -> Self {
        Self { ink, width, halo: 0, closed: false, spots }
    }

    /// Whether what is drawn next can be part of the same path: nothing of the one has to stand off from the other.
    pub fn joins(&self, next: &Self) -> bool {
        let same = (self.ink, self.width, self.halo, next.halo) == (next.ink, next.width, 0, 0);
        same && !matches!(self.ink, Ink::Prop | Ink::Trunk)
    }

    /// The path of some strokes.
    pub fn path(all: &[Self]) -> String {
        let mut path = Vec::with_capacity(all[0].spots.len() * 18);
        for stroke in all {
            stroke.write(&mut path);
        }
        text(path)
    }

    /// Adds the way through the points to a path: straight for a few, smooth for many.
    fn write(&self, path: &mut Vec<u8>) {
        let spots = &self.spots;
        let count = spots.len();
        let smooth = count > if self.closed { 12 } else { 5 };
        write_spot(path, b'M', spots[0]);
        if smooth {
            self.curve(path);
        } else {
            // A closed line of straight pieces is closed by the last letter.
            spots[1..].iter().for_each(|spot| write_spot(path, b'L', *spot));
        }
        if self.closed {
            path.push(b'Z');
        }
    }

    /// Each piece leaves a point as the one before came in, which is what the letter S says; so the first alone is written in full.
    fn curve(&self, path: &mut Vec<u8>) {
        let (spots, count) = (&self.spots, self.spots.len());
        let pick = |at: usize| if self.closed { spots[at % count] } else { spots[at.min(count - 1)] };
        for at in 0..count - usize::from(!self.closed) {
            let (here, next, after) = (spots[at], pick(at + 1), pick(at + 2));
            let two = (next.0 - (after.0 - here.0) / 6, next.1 - (after.1 - here.1) / 6);
            if at == 0 {
                let before = if self.closed { spots[count - 1] } else { here };
                write_spot(path, b'C', (here.0 + (next.0 - before.0) / 6, here.1 + (next.1 - before.1) / 6));
            }
            write_spot(path, if at == 0 { b' ' } else { b'S' }, two);
            write_spot(path, b' ', next);
        }
    }
}

fn write_spot(path: &mut Vec<u8>, before: u8, (x, y): Spot) {
    path.push(before);
    write_number(path, x);
    path.push(b' ');
    write_number(path, y);
}

/// A moving drawing writes thousands of numbers; this takes a fraction of what the standard way does.
fn write_number(text: &mut Vec<u8>, value: i32) {
    if value < 0 {
        text.push(b'-');
    }
    let (mut left, mut digits, mut first) = (value.unsigned_abs(), [b'0'; 10], 10);
    while first == 10 || left > 0 {
        first -= 1;
        digits[first] += u8::try_from(left % 10).unwrap_or(0);
        left /= 10;
    }
    text.extend_from_slice(&digits[first..]);
}

/// Letters and digits as text.
fn text(written: Vec<u8>) -> String {
    String::from_utf8(written).unwrap_or_default()
}

/// How far a drawing reaches.
#[derive(Clone, Copy)]
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

    /// Takes in an arrow with its head.
    pub fn take_arrow(&mut self, way: [Spot; 3]) {
        for spot in way {
            self.take(spot, 40);
        }
    }

    /// Takes in what is drawn.
    pub fn take_all(&mut self, strokes: &[Stroke]) {
        for stroke in strokes {
            for spot in &stroke.spots {
                self.take(*spot, i32::from(stroke.width) / 2);
            }
        }
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
            let mut written = Vec::new();
            write_number(&mut written, value);
            assert_eq!(text(written), value.to_string());
        }
    }
}
