//! Throwing: what people read, in the order of the ladder.

use super::ExerciseText;

/// By id, easiest first.
pub static TEXTS: &[(&str, ExerciseText)] = &[(
    "chest-pass",
    ExerciseText {
        name: "Chest pass",
        aliases: &["medicine ball chest pass", "medicine ball throw", "ball push"],
        summary: "Trains quick strength from your legs through to your hands.",
        steps: &[
            "Face a solid wall, two steps away, with a light ball at your chest.",
            "Feet hip-wide, knees soft. Brace lightly.",
            "Push the ball at the wall quickly, straight from your chest.",
            "Let it drop, or catch it softly. Set yourself again each time.",
        ],
        cues: &["Quick push, quiet trunk", "Push from the floor up", "Set yourself anew for each throw"],
        errors: &[
            "Your back arches as you push: brace before you throw.",
            "You use a heavy ball: one or two kilos are plenty.",
            "You throw while tired: stop when the ball gets slower.",
        ],
        changes: &[],
        breathing: "Breathe in as you set yourself. Breathe out sharply as you push.",
        stop: "Stop if your back or shoulders hurt, or if the throws get slow. Rest, then see.",
        easier: "Use a lighter ball or push more slowly.",
        harder: "Take half a step back from the wall.",
    },
)];
