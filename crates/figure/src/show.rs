//! What there is to see of a figure.

use steadyback_catalogue::dose::Work;
use steadyback_catalogue::exercise::ExerciseRef;

/// What to show of a figure.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Show {
    /// Moving, one count of this work after the other.
    Moving(ExerciseRef, Work),
    /// The key poses side by side, with numbers and arrows.
    Poses,
    /// The pose that is the point of the exercise, and where it began as a ghost behind it.
    Still,
    /// The same, large: with its arrow and signs.
    Ghost,
    /// One key pose alone, 0 is the first.
    Key(u8),
    /// A common slip, crossed out.
    Slip,
}
