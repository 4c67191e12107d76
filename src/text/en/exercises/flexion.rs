//! Bending forwards: what people read, in the order of the ladder.

use super::ExerciseText;

/// By id, easiest first.
pub static TEXTS: &[(&str, ExerciseText)] = &[
    (
        "single-knee-to-chest",
        ExerciseText {
            name: "Single knee to chest",
            aliases: &["knee to chest", "knee hug", "one knee to chest"],
            summary: "Bends your low back forwards at rest. For many backs this is a relief.",
            steps: &[
                "Lie on your back with both knees bent. A bed is fine.",
                "Bring one knee up and hold it behind the thigh.",
                "Draw it towards you until it pulls softly.",
                "Hold and breathe. Let go slowly. Change sides after the set.",
            ],
            cues: &["Draw gently, shoulders down", "A soft pull is enough", "Leave it for an hour after you get up"],
            errors: &[
                "You pull hard: let the weight of your arms do it.",
                "Your head lifts: put a pillow under it.",
                "You bounce: hold still.",
            ],
            changes: &[],
            breathing: "Breathe slowly. Draw a little closer as you breathe out.",
            stop: "Stop if pain grows or goes down a leg. Put the foot down and rest.",
            easier: "Hold for less time, with the knee further away.",
            harder: "Stretch the other leg out along the floor.",
        },
    ),
    (
        "childs-pose",
        ExerciseText {
            name: "Child's pose",
            aliases: &["childs pose", "prayer stretch", "balasana"],
            summary: "Lets your back round and rest while you breathe.",
            steps: &[
                "Kneel with your knees apart and your big toes close.",
                "Sit back towards your heels.",
                "Walk your hands forward and rest your forehead down.",
                "Let your back go loose. Hold and breathe.",
            ],
            cues: &["Sink back and let go", "Knees wide, belly soft", "Leave it for an hour after you get up"],
            errors: &[
                "Your shoulders tense up: bring your hands closer.",
                "Your knees hurt: put a cushion between thighs and calves.",
                "Your head hangs: rest it on a pillow.",
            ],
            changes: &[],
            breathing: "Breathe slowly into the back of your ribs.",
            stop: "Stop if pain grows or goes down a leg, or your knees hurt. Come up slowly.",
            easier: "Put a thick pillow under your chest and your bottom.",
            harder: "Reach your arms further forward.",
        },
    ),
];
