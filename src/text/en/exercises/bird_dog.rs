//! Bird dog: what people read, in the order of the ladder.

use super::ExerciseText;

/// By id, easiest first.
pub static TEXTS: &[(&str, ExerciseText)] = &[(
    "bird-dog",
    ExerciseText {
        name: "Bird dog",
        aliases: &["four-point", "pointer", "opposite arm and leg on all fours", "quadruped reach"],
        summary: "Trains your back, hips and shoulders to hold steady together.",
        steps: &[
            "Go on hands and knees. Hands under shoulders, knees under hips.",
            "Brace lightly. Keep your back in its own easy shape.",
            "Slide one leg back and reach the opposite arm forward.",
            "Lift them only as high as your back stays level. Hold.",
            "Come back slowly and change sides.",
        ],
        cues: &["A book on your low back stays there", "Reach long, not high", "Both hip bones face the floor"],
        errors: &[
            "Your hips turn: keep your toes low or on the floor.",
            "Your belly sags: brace again before you reach.",
            "You look up: look at the floor between your hands.",
        ],
        changes: &[],
        breathing: "Breathe out as you reach. Breathe gently while you hold.",
        stop: "Stop if pain rises or moves down a leg. Sit back and rest.",
        easier: "Reach with one leg only, or one arm only.",
        harder: "Draw a small square in the air with your hand before you come back.",
    },
)];
