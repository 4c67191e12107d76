//! Carry: what people read, in the order of the ladder.

use super::ExerciseText;
use crate::domain::exercise::Condition;

/// By id, easiest first.
pub static TEXTS: &[(&str, ExerciseText)] = &[(
    "standing-march",
    ExerciseText {
        name: "Standing march",
        aliases: &["marching on the spot", "high knees walk", "march in place"],
        summary: "Trains your trunk to stay upright while each leg takes your weight in turn.",
        steps: &[
            "Stand tall, near something to hold if you want.",
            "Brace lightly. Lift one knee until your thigh is nearly level.",
            "Pause for a second without leaning.",
            "Put the foot down softly and change legs.",
        ],
        cues: &["Stay as tall as at the start", "Hips level while the knee lifts", "Slow feet, quiet trunk"],
        errors: &[
            "You lean to one side: lift the knee less high.",
            "Your back arches: brace lightly before the foot leaves the floor.",
            "You rush: count one second at the top.",
        ],
        changes: &[(Condition::Pregnancy, "Keep a hand on a chair or wall, and lift the knee only as far as is easy.")],
        breathing: "Breathe all the time. Breathe out as the knee lifts.",
        stop: "Stop if you feel dizzy or a leg gives way. Hold on and sit down.",
        easier: "Lift only the heel, toes on the floor.",
        harder: "Pause for two breaths at the top.",
    },
)];
