//! Lines and areas of a picture as the text of a path.

use super::camera::Spot;

/// One line or area of a part; every pose of a motion has the same ones, with as many points.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Outline {
    /// A smooth closed curve inside these corners, which are even numbers.
    Smooth(Vec<Spot>),
    /// A closed line of straight pieces.
    Area(Vec<Spot>),
    /// A line of straight pieces.
    Line(Vec<Spot>),
}

impl Outline {
    /// Its points.
    pub fn spots(&self) -> &[Spot] {
        match self {
            Self::Smooth(spots) | Self::Area(spots) | Self::Line(spots) => spots,
        }
    }

    /// The same, with every point moved somewhere else.
    #[must_use]
    pub fn map(self, to: impl Fn(Spot) -> Spot) -> Self {
        let all = |spots: Vec<Spot>| spots.into_iter().map(&to).collect();
        match self {
            Self::Smooth(spots) => Self::Smooth(all(spots)),
            Self::Area(spots) => Self::Area(all(spots)),
            Self::Line(spots) => Self::Line(all(spots)),
        }
    }

    fn write(&self, path: &mut Vec<u8>) {
        match self {
            Self::Smooth(corners) => curve(path, corners),
            Self::Area(spots) | Self::Line(spots) => {
                for (at, spot) in spots.iter().enumerate() {
                    write_spot(path, if at == 0 { b'M' } else { b'L' }, *spot);
                }
                if matches!(self, Self::Area(_)) {
                    path.push(b'Z');
                }
            }
        }
    }
}

/// The path of some outlines.
pub fn path<'a>(all: impl IntoIterator<Item = &'a Outline>) -> String {
    let mut path = Vec::with_capacity(512);
    all.into_iter().for_each(|it| it.write(&mut path));
    text(path)
}

/// From the middle of each side to the middle of the next, bent towards the corner between. A letter `t` takes the corner from the one
/// before, so that a curve costs no more than its corners; steps are written, not places, because they are shorter.
fn curve(path: &mut Vec<u8>, corners: &[Spot]) {
    let count = corners.len();
    if count < 3 {
        return;
    }
    let middle = |at: usize| {
        let (one, two) = (corners[at % count], corners[(at + 1) % count]);
        (i32::midpoint(one.0, two.0), i32::midpoint(one.1, two.1))
    };
    let step = |from: Spot, to: Spot| (to.0 - from.0, to.1 - from.1);
    write_spot(path, b'M', middle(0));
    write_spot(path, b'q', step(middle(0), corners[1]));
    write_spot(path, b' ', step(middle(0), middle(1)));
    for at in 2..=count {
        write_spot(path, if at == 2 { b't' } else { b' ' }, step(middle(at - 1), middle(at)));
    }
    path.push(b'z');
}

fn write_spot(path: &mut Vec<u8>, before: u8, (x, y): Spot) {
    if before != b' ' || x >= 0 {
        path.push(before);
    }
    write_number(path, x);
    if y >= 0 {
        path.push(b' ');
    }
    write_number(path, y);
}

/// A moving drawing writes thousands of numbers; this takes a fraction of what the standard way does.
pub(super) fn write_number(text: &mut Vec<u8>, value: i32) {
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
pub(super) fn text(written: Vec<u8>) -> String {
    String::from_utf8(written).unwrap_or_default()
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

    #[test]
    fn a_curve_comes_back_to_where_it_began() {
        let square = Outline::Smooth(vec![(0, 0), (20, 0), (20, 20), (0, 20)]);
        assert_eq!(path([&square]), "M10 0q10 0 10 10t-10 10-10-10 10-10z");
    }
}
