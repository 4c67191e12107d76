//! Lunge and step-up: what people read, in the order of the ladder.

use super::ExerciseText;
use crate::domain::exercise::Condition;

/// By id, easiest first.
pub static TEXTS: &[(&str, ExerciseText)] = &[
    (
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
            cues: &[
                "Straight down, straight up",
                "Front knee follows your toes",
                "Chest tall, weight on the front foot",
            ],
            errors: &[
                "You tip forward: take a longer step and keep your chest tall.",
                "Your front knee falls in: point it over your toes.",
                "You sway: use the wall and place your feet hip-wide.",
            ],
            changes: &[
                (Condition::SoreKnees, "Sink only a hand's width, and push through the heel."),
                (Condition::Pregnancy, "Rest your whole hand on the wall, and sink only as far as is easy."),
                (Condition::Osteoporosis, "Sink less, and keep your chest tall."),
                (Condition::BloodPressure, "Breathe out as you rise, and rest between sides."),
            ],
            breathing: "Breathe in as you sink. Breathe out as you rise.",
            stop: "Stop if your knee or back hurts more with each rep. Stand up and hold the wall.",
            easier: "Sink less, or rest your whole hand on the wall.",
            harder: "Stay down for one breath before you rise.",
        },
    ),
    (
        "step-up",
        ExerciseText {
            name: "Step-up",
            aliases: &["box step-up", "step up on a box", "stair step-up", "step ups"],
            summary: "Strengthens the leg that takes you up stairs and kerbs.",
            steps: &[
                "Stand in front of a low, firm step, beside a wall or rail.",
                "Put one whole foot on the step.",
                "Lean forward a little and push through that foot to stand up.",
                "Step down slowly with the other foot. Keep the first one up.",
            ],
            cues: &["The upper leg does the work", "Whole foot on the step", "Three seconds on the way down"],
            errors: &[
                "You push off from the floor: lift the toes of the lower foot first.",
                "Your knee falls in: point it over your toes.",
                "You drop down: use a lower step.",
            ],
            changes: &[
                (Condition::SoreKnees, "Use a very low step, and push through the heel."),
                (Condition::Pregnancy, "Use a low step, and hold a wall or rail."),
                (Condition::Osteoporosis, "Use a low step, and hold a wall or rail."),
                (Condition::BloodPressure, "Breathe out as you step up, and rest between sides."),
            ],
            breathing: "Breathe out as you step up. Breathe in as you step down.",
            stop: "Stop if your knee or back hurts more with each rep, or if you feel dizzy. Step down and hold on.",
            easier: "Use a lower step, or hold the wall.",
            harder: "Use the wall less, or a slightly higher step.",
        },
    ),
    (
        "reverse-lunge",
        ExerciseText {
            name: "Reverse lunge",
            aliases: &["lunge", "lunges", "backward lunge", "step-back lunge"],
            summary: "Trains balance and both legs in turn, as when you kneel down and get up.",
            steps: &[
                "Stand tall near a wall, feet hip-wide. Brace lightly.",
                "Take a long step back and stay on the toes of that foot.",
                "Bend both knees and sink straight down as far as is easy.",
                "Push through the front foot and bring your feet together.",
            ],
            cues: &[
                "Step back long, sink straight down",
                "Weight on the front foot",
                "Feet on two rails, not on a rope",
            ],
            errors: &[
                "You wobble: step back and a little out to the side.",
                "Your front knee falls in: point it over your toes.",
                "You tip forward: keep your chest over your hips.",
            ],
            changes: &[
                (Condition::Pregnancy, "Hold a wall or chair, and sink only a little."),
                (Condition::Osteoporosis, "Hold a wall, and keep your chest tall."),
                (Condition::BloodPressure, "Breathe out as you rise, and keep a calm pace."),
            ],
            breathing: "Breathe in as you step back. Breathe out as you rise.",
            stop: "Stop if your knee or back hurts more with each rep, or if you cannot keep steady. Stand and hold the wall.",
            easier: "Sink less, with a hand on the wall.",
            harder: "Stay down for one breath before you rise.",
        },
    ),
    (
        "loaded-step-up",
        ExerciseText {
            name: "Loaded step-up",
            aliases: &["weighted step-up", "dumbbell step-up", "step-up with weights"],
            summary: "Prepares you for carrying things upstairs.",
            steps: &[
                "Stand in front of a low, firm step, a light weight in each hand.",
                "Put one whole foot on the step. Let your arms hang.",
                "Brace lightly. Push through that foot and stand tall.",
                "Step down slowly with the other foot. Keep the first one up.",
            ],
            cues: &["Stand tall, arms quiet", "Whole foot on the step", "Three seconds on the way down"],
            errors: &[
                "You lean to one side: take lighter weights.",
                "You push off from the floor: lift the toes of the lower foot first.",
                "You drop down: use a lower step.",
            ],
            changes: &[
                (Condition::SoreKnees, "Use a very low step and light weights."),
                (Condition::Osteoporosis, "Use a low step and light weights, and keep your chest tall."),
                (Condition::Disc, "Use light weights, and lean forward from your hips."),
                (Condition::BloodPressure, "Take light weights, and breathe out as you step up."),
            ],
            breathing: "Breathe out as you step up. Breathe in as you step down.",
            stop: "Stop if your knee or back hurts more with each rep, or if you cannot keep steady. Put the weights down.",
            easier: "Hold one weight and keep the other hand on a wall.",
            harder: "Take the next heavier weights once all sets feel easy.",
        },
    ),
];
