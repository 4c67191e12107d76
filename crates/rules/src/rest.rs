//! Positions to rest in when it hurts now.

use super::profile::Limits;
use steadyback_catalogue::exercise::ExerciseRef;
use steadyback_catalogue::library;

/// In the order in which most people find them easy: with the legs up, on the side, sitting, face down (sources 001 and 003, E34).
const POSITIONS: [&str; 4] = ["ninety-ninety-rest", "side-lying-rest", "quiet-rest", "prone-lying"];

/// Those that nothing rules out.
pub fn positions(limits: &Limits) -> impl Iterator<Item = ExerciseRef> {
    POSITIONS.into_iter().filter_map(library::by_id).filter(|exercise| limits.allow(exercise))
}
