//! Push: what people read, in the order of the ladder.

use super::ExerciseText;

/// By id, easiest first.
pub static TEXTS: &[(&str, ExerciseText)] = &[(
    "wall-push-up",
    ExerciseText {
        name: "Wall push-up",
        aliases: &["wall press-up", "standing push-up", "wall press"],
        summary: "Strengthens your chest and arms while your trunk stays firm.",
        steps: &[
            "Stand an arm's length from a wall, hands on it at chest height.",
            "Brace lightly. Your body is one line from head to heels.",
            "Bend your elbows and bring your chest towards the wall.",
            "Push back until your arms are straight.",
        ],
        cues: &["One line from head to heels", "Elbows point back and down", "Push the wall away"],
        errors: &[
            "Your hips sag: squeeze your buttocks and brace lightly.",
            "Your shoulders creep up: draw them down from your ears.",
            "Your head pokes forward: look at one point on the wall.",
        ],
        changes: &[],
        breathing: "Breathe in towards the wall. Breathe out as you push.",
        stop: "Stop if your wrists, shoulders or back hurt more with each rep. Step in and rest.",
        easier: "Stand closer to the wall.",
        harder: "Step your feet a little further back.",
    },
)];
