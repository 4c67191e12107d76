//! Balance: what people read, in the order of the ladder.

use super::ExerciseText;

/// By id, easiest first.
pub static TEXTS: &[(&str, ExerciseText)] = &[(
    "single-leg-stance",
    ExerciseText {
        name: "Single-leg stance",
        aliases: &["stand on one leg", "one leg balance", "stork stand", "flamingo"],
        summary: "Trains your balance, so that steps and uneven ground feel easier.",
        steps: &[
            "Stand tall beside a wall. Rest your fingertips on it.",
            "Brace lightly and look at one point ahead.",
            "Shift your weight and lift the other foot a little.",
            "Hold. Put the foot down softly. Change sides after the set.",
        ],
        cues: &[
            "Wall in reach, eyes on one point",
            "Hips level, standing knee soft",
            "Grow tall through the top of your head",
        ],
        errors: &[
            "Your hip drops: squeeze the buttock of the standing leg.",
            "You hold on tight: use fewer fingers when you feel ready.",
            "Your knee locks: keep it soft.",
        ],
        changes: &[],
        breathing: "Breathe as you always do. A held breath makes balance harder.",
        stop: "Stop if you feel dizzy or your leg gives way. Put the foot down and hold the wall.",
        easier: "Keep the toes of the other foot on the floor.",
        harder: "Touch the wall with one finger, then just keep it in reach.",
    },
)];
