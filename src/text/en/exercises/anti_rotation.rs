//! Anti-rotation: what people read, in the order of the ladder.

use super::ExerciseText;

/// By id, easiest first.
pub static TEXTS: &[(&str, ExerciseText)] = &[(
    "wall-shoulder-taps",
    ExerciseText {
        name: "Wall shoulder taps",
        aliases: &["shoulder taps", "standing shoulder tap", "plank taps"],
        summary: "Trains your trunk to keep still when one arm lets go.",
        steps: &[
            "Lean on a wall with straight arms, hands at chest height.",
            "Step back until your body is one slanted line. Feet wide.",
            "Brace lightly. Lift one hand and touch the other shoulder.",
            "Wait two seconds without turning. Put it back and change.",
        ],
        cues: &["Hips and chest face the wall", "Lift the hand as if nobody is to notice", "Wide feet, long body"],
        errors: &[
            "You turn towards the lifted hand: set your feet wider.",
            "Your hips sag: squeeze your buttocks.",
            "You hold your breath: count the seconds aloud.",
        ],
        changes: &[],
        breathing: "Keep breathing. Breathe out as the hand leaves the wall.",
        stop: "Stop if your shoulders, wrists or back hurt more with each rep. Step in and rest.",
        easier: "Stand closer to the wall, or lift only the fingers.",
        harder: "Set your feet closer together.",
    },
)];
