//! Where key poses stand on a picture of them.

use super::shape::Extent;

/// How key poses are laid out: whichever lets them be drawn largest in a square.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Layout {
    /// Beside each other.
    Row,
    /// Below each other.
    Column,
    /// Two beside two.
    Square,
}

impl Layout {
    /// For key poses that reach this far.
    pub fn of(poses: &[Extent]) -> Self {
        let (mut widest, mut highest, mut all_wide, mut all_high) = (0, 0, 0, 0);
        for own in poses {
            let (wide, high) = (own.right - own.left, own.bottom - own.top);
            (widest, highest) = (wide.max(widest), high.max(highest));
            (all_wide, all_high) = (all_wide + wide + 90, all_high + high + 60);
        }
        let (row, column) = (all_wide.max(highest), widest.max(all_high));
        let square = if poses.len() == 4 { (2 * widest).max(2 * highest) + 140 } else { i32::MAX };
        if column < row && column <= square {
            Self::Column
        } else if square < row {
            Self::Square
        } else {
            Self::Row
        }
    }

    /// By how much each pose is moved, so that none touches another.
    pub fn shifts(self, poses: &[Extent]) -> Vec<(i32, i32)> {
        let top = |at: usize| poses.get(at).map_or(i32::MAX, |it| it.top);
        let (mut at, mut below) = ((0, 0), 0);
        let mut all = Vec::with_capacity(poses.len());
        for (key, own) in poses.iter().enumerate() {
            let shift = match (key, self) {
                (0, _) => (0, 0),
                (_, Self::Column) => (0, at.1 - own.top),
                (2, Self::Square) => (0, below - own.top.min(top(3))),
                (3, Self::Square) => (at.0 - own.left, below - own.top.min(top(2))),
                _ => (at.0 - own.left, 0),
            };
            at = (own.right + shift.0 + 90, own.bottom + shift.1 + 60);
            if key < 2 {
                below = below.max(at.1 + 140);
            }
            all.push(shift);
        }
        all
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn key_poses_are_drawn_as_large_as_they_can_be() {
        #[track_caller]
        fn check(count: usize, wide: i32, high: i32, expected: Layout) {
            let poses = vec![Extent { left: 0, top: 0, right: wide, bottom: high }; count];
            assert!(Layout::of(&poses) == expected, "{count} of {wide} by {high}");
        }
        check(2, 1000, 300, Layout::Column);
        check(2, 300, 1000, Layout::Row);
        check(2, 500, 470, Layout::Column);
        check(2, 500, 530, Layout::Row);
        check(3, 1000, 300, Layout::Column);
        check(3, 1000, 1100, Layout::Row);
        check(4, 1000, 1000, Layout::Square);
        check(4, 440, 1000, Layout::Row);
        check(4, 1400, 300, Layout::Column);
    }
}
