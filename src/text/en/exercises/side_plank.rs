//! Side plank: what people read, in the order of the ladder.

use super::ExerciseText;
use crate::domain::exercise::Condition;

/// By id, easiest first.
pub static TEXTS: &[(&str, ExerciseText)] = &[
    (
        "wall-side-plank",
        ExerciseText {
            name: "Wall side plank",
            aliases: &["standing side plank", "side plank on the wall", "side lean"],
            summary: "Wakes the muscles at the side of your waist without getting down.",
            steps: &[
                "Stand side-on to a wall. Rest your forearm on it at shoulder height.",
                "Step both feet away from the wall. One foot can stand in front.",
                "Brace lightly and make one slanted line, head to feet.",
                "Hold and breathe. Step in. Change sides after the set.",
            ],
            cues: &[
                "Push the wall away with your forearm",
                "Hips in line, not towards the wall",
                "Shoulder away from your ear",
            ],
            errors: &[
                "Your hips sink to the wall: push it away.",
                "You turn your chest: face straight ahead.",
                "Your shoulder sinks to your ear: stand a little closer.",
            ],
            changes: &[
                (Condition::BloodPressure, "Make the holds shorter and count aloud."),
                (Condition::Pregnancy, "Stand closer, with your feet wider."),
                (Condition::Unsteady, "Stand closer, with a chair at your free hand."),
            ],
            breathing: "Breathe out as you lean. Keep breathing while you hold.",
            stop: "Stop if your shoulder or back pain rises. Step in and rest.",
            easier: "Stand closer to the wall.",
            harder: "Step a little further away.",
        },
    ),
    (
        "side-plank-knees",
        ExerciseText {
            name: "Side plank on knees",
            aliases: &["side bridge on knees", "bent-knee side plank", "modified side plank"],
            summary: "Builds the muscles at the side of your waist with half the load.",
            steps: &[
                "Lie on your side, knees bent, forearm on the floor.",
                "Put your elbow under your shoulder. Stack your hips and knees.",
                "Brace lightly and lift your hips to make one line, head to knees.",
                "Hold and breathe. Lower slowly. Change sides after the set.",
            ],
            cues: &[
                "Push the floor away with your forearm",
                "Bring your hips forward and in line",
                "Your top hand can rest on your hip",
            ],
            errors: &[
                "You roll forward: stack one hip over the other.",
                "Your shoulder sinks to your ear: push the floor away.",
                "Your hips hang back: squeeze your buttocks.",
            ],
            changes: &[
                (Condition::BloodPressure, "Count each hold aloud, and make it shorter."),
                (Condition::Osteoporosis, "Lower your hips softly, onto a cushion."),
            ],
            breathing: "Breathe out as you lift. Keep breathing while you hold.",
            stop: "Stop if your shoulder or back pain rises. Lower your hips and rest.",
            easier: "Lift only a little, or press your top hand into the floor to help.",
            harder: "Reach your top arm to the ceiling.",
        },
    ),
    (
        "side-plank",
        ExerciseText {
            name: "Side plank",
            aliases: &["side bridge", "lateral bridge"],
            summary: "Builds strong sides that keep your back steady when you carry and reach.",
            steps: &[
                "Lie on your side with straight legs and your forearm on the floor.",
                "Put your elbow under your shoulder. Set one foot in front of the other.",
                "Brace lightly and lift your hips to make one line, head to feet.",
                "Hold and breathe. Lower slowly. Change sides after the set.",
            ],
            cues: &[
                "One straight line from head to feet",
                "Push the floor away with your forearm",
                "Hips high and facing forward",
            ],
            errors: &[
                "Your hips drop: lower, rest, and hold for less time.",
                "You roll forward: stack one shoulder over the other.",
                "You use a straight arm: stay on your forearm.",
            ],
            changes: &[
                (Condition::BloodPressure, "Count each hold aloud, and make it shorter."),
                (Condition::Osteoporosis, "Lower your hips softly, onto a cushion."),
                (Condition::SoreKnees, "Set one foot in front of the other, with a cushion under the lower knee."),
            ],
            breathing: "Breathe out as you lift. Keep breathing while you hold.",
            stop: "Stop if your shoulder or back pain rises. Put your knees down and rest.",
            easier: "Bend the lower knee and leave it on the floor.",
            harder: "Reach your top arm to the ceiling.",
        },
    ),
    (
        "side-plank-leg-lift",
        ExerciseText {
            name: "Side plank with leg lift",
            aliases: &["side plank leg raise", "star plank", "side bridge with leg lift"],
            summary: "Takes one leg away, so that waist and hip work harder together.",
            steps: &[
                "Lie on your side with straight legs, one foot on the other.",
                "Put your elbow under your shoulder. Brace lightly.",
                "Lift your hips to make one line, head to feet.",
                "Lift the top leg a hand's width and hold it there.",
                "Lower the leg, then the hips. Change sides after the set.",
            ],
            cues: &[
                "Hips high, leg only a little",
                "Push the floor away with your forearm",
                "Toes of the top foot point forward",
            ],
            errors: &[
                "Your hips drop: put the leg down first and rest.",
                "You roll back: bring the top hip forward.",
                "The leg swings forward: keep it in line.",
            ],
            changes: &[
                (Condition::BloodPressure, "Make the holds shorter and count aloud."),
                (Condition::SoreKnees, "Bend both knees a little, or lift the leg for a second only."),
            ],
            breathing: "Breathe out as the leg lifts. Keep breathing while you hold.",
            stop: "Stop if your shoulder, hip or back pain rises. Put your knees down and rest.",
            easier: "Bend the lower knee and leave it on the floor.",
            harder: "Reach your top arm to the ceiling as well.",
        },
    ),
];
