//! What a drawing is made of: parts of one pose, and the shapes that they become over a motion.

use super::camera::Spot;
use super::ink::Ink;
use super::path::{Outline, path, text, write_number};

/// What is drawn in one go in one pose.
#[derive(Clone)]
pub struct Part {
    /// What it is drawn in.
    pub ink: Ink,
    /// For a line its width in thousandths of the body's height. For an area, by how much the colour of the page stands out round it.
    pub width: u16,
    /// Its lines or areas.
    pub outlines: Vec<Outline>,
}

impl Part {
    /// An area of smooth pieces, with or without a rim.
    pub fn smooth(ink: Ink, width: u16, pieces: impl IntoIterator<Item = Vec<Spot>>) -> Self {
        Self { ink, width, outlines: pieces.into_iter().map(Outline::Smooth).collect() }
    }

    /// An area with corners.
    pub fn area(ink: Ink, pieces: impl IntoIterator<Item = Vec<Spot>>) -> Self {
        Self { ink, width: 0, outlines: pieces.into_iter().map(Outline::Area).collect() }
    }

    /// A line.
    pub fn line(ink: Ink, width: u16, spots: Vec<Spot>) -> Self {
        Self { ink, width, outlines: vec![Outline::Line(spots)] }
    }

    /// The same with every point moved.
    #[must_use]
    pub fn map(self, to: impl Fn(Spot) -> Spot) -> Self {
        Self { outlines: self.outlines.into_iter().map(|it| it.map(&to)).collect(), ..self }
    }
}

/// A shape of a drawing.
pub struct Shape {
    /// What it is drawn in.
    pub ink: Ink,
    /// Width of its line, or of the rim of an area.
    pub width: u16,
    /// The path, one for each pose; a single one when it does not move.
    pub paths: Vec<String>,
    /// For a number: what it says. The path then is where.
    pub text: Option<(Spot, u8)>,
    /// When it is there, in milliseconds of the cycle: from, to. Always, where there is nothing.
    pub shown: Option<(u32, u32)>,
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
    /// Adds one more pose: to the shapes of the one before, which has the same parts, or as the first.
    pub fn add(&mut self, parts: &[Part], frame: &mut Extent) {
        let begins = self.shapes.is_empty();
        for (number, part) in parts.iter().enumerate() {
            if begins {
                self.add_part(part);
            } else {
                self.shapes[number].paths.push(path(&part.outlines));
            }
        }
        frame.take_all(parts);
    }

    /// Adds a part on top that stays as it is.
    pub fn add_part(&mut self, part: &Part) {
        let paths = vec![path(&part.outlines)];
        self.shapes.push(Shape { ink: part.ink, width: part.width, paths, text: None, shown: None });
    }

    /// Length of a cycle in milliseconds, and the times of its steps as `keyTimes` wants them; nothing for a drawing at rest.
    pub fn clock(&self) -> Option<(u32, String)> {
        let cycle = self.times.last()?.1;
        Some((cycle, shares(self.times.iter().map(|it| it.1), cycle)))
    }

    /// The paths of a shape over one cycle, as `keyTimes` and `values` want them; nothing for one that stays. What is not always there
    /// goes through its paths while it is.
    pub fn moves(&self, shape: &Shape) -> Option<(String, String)> {
        let (cycle, times) = self.clock()?;
        if shape.paths.len() < 2 {
            return None;
        }
        let join = |paths: &mut dyn Iterator<Item = &String>| {
            let mut values = String::new();
            for path in paths {
                if !values.is_empty() {
                    values.push(';');
                }
                values.push_str(path);
            }
            values
        };
        let Some((from, to)) = shape.shown else {
            return Some((times, join(&mut self.times.iter().map(|it| &shape.paths[usize::from(it.0)]))));
        };
        // Out of its time it is nothing: not by its opacity, which some browsers take for a style and strict policies refuse.
        let nothing = shape.paths.first().map(|path| vanished(path));
        let steps = u32::try_from(shape.paths.len()).unwrap_or(1) - 1;
        let to = to.min(cycle);
        let way = (0..=steps).map(|step| from + (to - from) * step / steps);
        let gone = || nothing.iter().chain(&nothing);
        let values = join(&mut gone().chain(&shape.paths).chain(gone()));
        Some((shares([0, from].into_iter().chain(way).chain([to, cycle]), cycle), values))
    }
}

/// The same path without any extent, all of it at its first point.
fn vanished(path: &str) -> String {
    let relative = path.chars().any(|it| it.is_ascii_lowercase() && it != 'z');
    let is_part = |letter: char| letter.is_ascii_digit() || letter == '-';
    let (mut written, mut first, mut rest, mut count) = (String::new(), ["0", "0"], path, 0);
    while let Some(letter) = rest.chars().next() {
        if !is_part(letter) {
            written.push(letter);
            rest = &rest[letter.len_utf8()..];
            continue;
        }
        let end = rest[1..].find(|it: char| !it.is_ascii_digit()).map_or(rest.len(), |at| at + 1);
        let number = &rest[..end];
        rest = &rest[end..];
        if count < 2 {
            first[count] = number;
        }
        let now = if count < 2 || !relative { first[count % 2] } else { "0" };
        if written.ends_with(|it: char| it.is_ascii_digit()) && !now.starts_with('-') {
            written.push(' ');
        }
        written += now;
        count += 1;
    }
    written
}

/// Times as parts of a cycle.
fn shares(times: impl IntoIterator<Item = u32>, cycle: u32) -> String {
    let mut written = Vec::with_capacity(256);
    for at in times {
        if !written.is_empty() {
            written.push(b';');
        }
        let share = u64::from(at) * 10_000 / u64::from(cycle.max(1));
        let start = written.len();
        // One place more than needed keeps the zeros in front.
        write_number(&mut written, i32::try_from(10_000 + share).unwrap_or(0));
        written.splice(start..=start, if share < 10_000 { *b"0." } else { *b"1." });
    }
    text(written)
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

    /// Takes in what is drawn.
    pub fn take_all(&mut self, parts: &[Part]) {
        for part in parts {
            for spot in part.outlines.iter().flat_map(Outline::spots) {
                self.take(*spot, i32::from(part.width) / 2);
            }
        }
    }

    /// The view box, with some air.
    pub fn with_margin(&self, by: i32) -> [i32; 4] {
        let (width, height) = (self.right - self.left, self.bottom - self.top);
        [self.left - by, self.top - by, width + 2 * by, height + 2 * by]
    }
}
