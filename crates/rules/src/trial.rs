//! Five gentle minutes for whoever wants to try before they tell anything about themselves: so nothing in them may be wrong for anybody.

use steadyback_catalogue::exercise::ExerciseRef;
use steadyback_catalogue::library;

/// Seconds for each of the five (our own choice).
pub const SECONDS: u64 = 60;

/// Where they are done.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// On the back, on a mat or a bed.
    Lying,
    /// On the feet.
    Standing,
}

/// The five movements, one after the other; movements that no condition excludes (`docs/conditions.md`).
pub fn five(place: Place) -> Vec<ExerciseRef> {
    let ids = match place {
        Place::Lying => ["belly-breathing", "heel-slides", "buttock-squeeze", "thigh-squeeze", "breathing-brace"],
        Place::Standing => ["standing-tall", "standing-pelvic-tilt", "arm-circles", "toe-lifts", "walking"],
    };
    ids.iter().filter_map(|id| library::by_id(id)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use steadyback_catalogue::exercise::{Phase, Position};

    #[test]
    fn they_are_for_everybody() {
        for (place, position) in [(Place::Lying, Position::Supine), (Place::Standing, Position::Standing)] {
            let all = five(place);
            assert_eq!(all.len(), 5);
            for it in all {
                assert!(it.excluded_by.is_empty() && it.loads.is_empty() && it.equipment.is_empty(), "{}", it.id);
                assert!(!it.loaded && it.from_phase == Phase::Foundation && it.position == position, "{}", it.id);
            }
        }
    }
}
