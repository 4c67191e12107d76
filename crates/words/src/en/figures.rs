//! The drawings in words.

use super::exercises::text;
use steadyback_catalogue::exercise::Exercise;

/// What a drawing shows, in a few words, and the movement step by step.
pub fn words(exercise: &Exercise) -> (&'static str, String) {
    let text = text(exercise);
    (text.name, text.steps.collect::<Vec<_>>().join(" "))
}

/// What is wrong in the drawing of a slip; nothing where none is drawn.
pub fn slip(exercise: &Exercise) -> Option<&'static str> {
    SLIPS.iter().find(|it| it.0 == exercise.id).map(|it| it.1)
}

/// By id of the exercise.
static SLIPS: &[(&str, &str)] = &[
    ("ball-plank", "Not like this: the hips sag."),
    ("bird-dog", "Not like this: leg and arm too high, the back arches."),
    ("bird-dog-squares", "Not like this: leg and arm too high, the back arches."),
    ("body-weight-squat", "Not like this: the back rounds."),
    ("bridge-hold", "Not like this: the hips sink."),
    ("bridge-leg-extension", "Not like this: the hips sink."),
    ("bridge-march", "Not like this: the hips sink."),
    ("curl-up-arms-lifted", "Not like this: up too far, the low back rounds."),
    ("dead-bug", "Not like this: the back arches off the floor."),
    ("front-plank", "Not like this: the hips sag."),
    ("glute-bridge", "Not like this: the back arches at the top."),
    ("heel-taps", "Not like this: the back arches off the floor."),
    ("hip-flexor-stretch", "Not like this: the back arches."),
    ("hip-hinge-drill", "Not like this: the back rounds."),
    ("incline-push-up", "Not like this: the hips sag."),
    ("knee-plank", "Not like this: the hips sag."),
    ("knee-push-up", "Not like this: the hips sag."),
    ("light-deadlift", "Not like this: the back rounds."),
    ("long-lever-plank", "Not like this: the hips sag."),
    ("mcgill-curl-up", "Not like this: up too far, the low back rounds."),
    ("prone-chest-lift", "Not like this: up too high, the neck bends back."),
    ("push-up", "Not like this: the hips sag."),
    ("romanian-deadlift", "Not like this: the back rounds."),
    ("side-plank", "Not like this: the hips drop."),
    ("side-plank-leg-lift", "Not like this: the hips drop."),
    ("single-leg-bridge", "Not like this: the hips sink."),
    ("single-leg-deadlift", "Not like this: the back rounds."),
    ("single-leg-stance", "Not like this: the hip drops."),
    ("split-squat", "Not like this: the trunk tips forward."),
    ("staggered-hinge", "Not like this: the back rounds."),
    ("standing-hip-flexor-stretch", "Not like this: the back arches."),
    ("standing-march", "Not like this: leaning back."),
    ("standing-row", "Not like this: leaning back."),
    ("straight-leg-dead-bug", "Not like this: the back arches off the floor."),
    ("suitcase-carry", "Not like this: leaning to the weight."),
    ("wall-plank", "Not like this: the hips sag."),
    ("wall-push-up", "Not like this: the hips sag."),
];

#[cfg(test)]
mod tests {
    use super::*;
    use crate::en::calm::calm;
    use steadyback_figure::data;

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
