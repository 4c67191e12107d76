//! Front plank: what people read, in the order of the ladder.

use super::ExerciseText;

/// By id, easiest first.
pub static TEXTS: &[(&str, ExerciseText)] = &[
    (
        "knee-plank",
        ExerciseText {
            name: "Knee plank",
            aliases: &["plank on knees", "modified plank", "half plank"],
            summary: "Builds a middle that lasts, with your knees taking some of the load.",
            steps: &[
                "Lie face down and prop yourself on your forearms.",
                "Put your elbows under your shoulders. Keep your knees down.",
                "Brace lightly and lift your hips to make one line, head to knees.",
                "Hold and breathe. Lower before the line breaks.",
            ],
            cues: &[
                "One straight line from head to knees",
                "Squeeze your buttocks",
                "Look at the floor between your hands",
            ],
            errors: &[
                "Your hips sag: lower, rest, and hold for less time.",
                "Your upper back rounds: draw your shoulder blades together a little.",
                "You hold your breath: count out loud.",
            ],
            changes: &[],
            breathing: "Keep small, steady breaths going. Never hold your breath.",
            stop: "Stop if you feel it in your low back rather than in your tummy. Lower and rest.",
            easier: "Do it standing with your forearms on a wall.",
            harder: "Walk your knees a little further back.",
        },
    ),
    (
        "front-plank",
        ExerciseText {
            name: "Front plank",
            aliases: &["plank", "prone bridge", "forearm plank", "plank hold"],
            summary: "Builds a strong, steady front with your whole body in one line.",
            steps: &[
                "Lie face down on your forearms with your toes tucked under.",
                "Put your elbows under your shoulders. Brace lightly.",
                "Lift your hips and knees to make one line, head to heels.",
                "Hold and breathe. Lower before the line breaks.",
            ],
            cues: &[
                "One straight line from head to heels",
                "Squeeze your buttocks and push the floor away",
                "Short, clean holds",
            ],
            errors: &[
                "Your hips sag: put your knees down.",
                "Your hips point up: lower them until you make one line.",
                "You hold your breath: count out loud.",
            ],
            changes: &[],
            breathing: "Keep small, steady breaths going. Never hold your breath.",
            stop: "Stop if you feel it in your low back, or if it turns sharp. Put your knees down and rest.",
            easier: "Put your knees down for the last seconds.",
            harder: "Pull your elbows towards your toes without moving them.",
        },
    ),
];
