//! Lunge and step-up: what people read, in the order of the ladder.

use super::ExerciseText;
use crate::domain::exercise::Condition;

/// By id, easiest first.
pub static TEXTS: &[(&str, ExerciseText)] = &[(
    "split-squat",
    ExerciseText {
        name: "Split squat",
        aliases: &["static lunge", "supported split squat", "stationary lunge"],
        summary: "Strengthens one leg at a time, for stairs and for getting up.",
        steps: &[
            "Stand side-on to a wall, fingertips on it.",
            "Take one long step back. Keep the heel of that foot up.",
            "Bend both knees and sink straight down, only as far as is easy.",
            "Push through the whole front foot to come up.",
            "Change sides after the set.",
        ],
        cues: &["Straight down, straight up", "Front knee follows your toes", "Chest tall, weight on the front foot"],
        errors: &[
            "You tip forward: take a longer step and keep your chest tall.",
            "Your front knee falls in: point it over your toes.",
            "You sway: use the wall and place your feet hip-wide.",
        ],
        changes: &[(Condition::SoreKnees, "Sink only a hand's width, and push through the heel.")],
        breathing: "Breathe in as you sink. Breathe out as you rise.",
        stop: "Stop if your knee or back hurts more with each rep. Stand up and hold the wall.",
        easier: "Sink less, or rest your whole hand on the wall.",
        harder: "Stay down for one breath before you rise.",
    },
)];
