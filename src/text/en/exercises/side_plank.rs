//! Side plank: what people read, in the order of the ladder.

use super::ExerciseText;

/// By id, easiest first.
pub static TEXTS: &[(&str, ExerciseText)] = &[
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
            changes: &[],
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
            changes: &[],
            breathing: "Breathe out as you lift. Keep breathing while you hold.",
            stop: "Stop if your shoulder or back pain rises. Put your knees down and rest.",
            easier: "Bend the lower knee and leave it on the floor.",
            harder: "Reach your top arm to the ceiling.",
        },
    ),
];
