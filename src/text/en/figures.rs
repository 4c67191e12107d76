//! The drawings in words.

use super::exercises::text;
use crate::domain::exercise::Exercise;

/// What a drawing shows, in a few words.
pub fn title(exercise: &Exercise) -> &'static str {
    text(exercise).name
}

/// The movement in words, step by step.
pub fn description(exercise: &Exercise) -> String {
    text(exercise).steps.join(" ")
}

/// What is wrong in the drawing of a slip; nothing where none is drawn.
pub fn slip(exercise: &Exercise) -> Option<&'static str> {
    SLIPS.iter().find(|it| it.0 == exercise.id).map(|it| it.1)
}

/// By id of the exercise.
static SLIPS: &[(&str, &str)] = &[
    ("bird-dog", "Not like this: leg and arm too high, the back arches."),
    ("bridge-hold", "Not like this: the hips sink."),
    ("bridge-march", "Not like this: the hips sink."),
    ("dead-bug", "Not like this: the back arches off the floor."),
    ("front-plank", "Not like this: the hips sag."),
    ("glute-bridge", "Not like this: the back arches at the top."),
    ("hip-flexor-stretch", "Not like this: the back arches."),
    ("hip-hinge-drill", "Not like this: the back rounds."),
    ("knee-plank", "Not like this: the hips sag."),
    ("mcgill-curl-up", "Not like this: up too far, the low back rounds."),
    ("side-plank", "Not like this: the hips drop."),
    ("single-leg-stance", "Not like this: the hip drops."),
    ("standing-row", "Not like this: leaning back."),
];

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::figure::data;
    use crate::text::en::calm::calm;

    #[test]
    fn every_slip_that_is_drawn_has_its_words() {
        let mut drawn: Vec<_> = data::all().filter(|it| it.slip.is_some()).map(|it| it.id).collect();
        drawn.sort_unstable();
        assert_eq!(drawn, SLIPS.iter().map(|it| it.0).collect::<Vec<_>>());
        for (_, words) in SLIPS {
            calm(words);
        }
    }
}
