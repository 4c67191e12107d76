//! Squat: what people read, in the order of the ladder.

use super::ExerciseText;

/// By id, easiest first.
pub static TEXTS: &[(&str, ExerciseText)] = &[
    (
        "sit-to-stand",
        ExerciseText {
            name: "Sit to stand",
            aliases: &["chair stand", "chair squat", "sit-stand", "box squat"],
            summary: "Strengthens your legs for chairs, stairs and lifting.",
            steps: &[
                "Set the chair against a wall. Sit near the front of the seat.",
                "Put your feet hip-wide, a little behind your knees.",
                "Lean forward with a long back and push your feet down.",
                "Stand up tall. Sit down slowly, hips first.",
            ],
            cues: &[
                "Nose over toes, then push the floor away",
                "Take three seconds to sit down",
                "Knees point the way your toes point",
            ],
            errors: &[
                "You drop into the seat: lower yourself more slowly.",
                "Your knees fall in: push them out gently.",
                "Your back rounds: lean from your hips.",
            ],
            changes: &[],
            breathing: "Breathe out as you stand. Breathe in as you sit.",
            stop: "Stop if your knees or back hurt more with each rep, or if you feel dizzy. Sit and rest.",
            easier: "Use a higher seat, or push with your hands.",
            harder: "Only touch the seat lightly before you stand again.",
        },
    ),
    (
        "wall-sit",
        ExerciseText {
            name: "Wall sit",
            aliases: &["wall squat", "wall chair"],
            summary: "Builds legs that last while the wall supports your back.",
            steps: &[
                "Stand with your back against a wall. Walk your feet forward.",
                "Brace lightly and slide down a little way.",
                "Stop where your legs work but your knees feel fine.",
                "Hold and breathe. Slide back up to stand.",
            ],
            cues: &["Back on the wall, breath flowing", "Weight in your heels", "Stay higher if your knees complain"],
            errors: &[
                "You hold your breath: count out loud.",
                "Your knees go past your toes: walk your feet further out.",
                "You push your hands on your thighs: let your arms hang.",
            ],
            changes: &[],
            breathing: "Breathe the whole time. Count out loud so that you do not hold your breath.",
            stop: "Stop if you feel dizzy, your knees hurt or your chest feels tight. Sit down. Get help now if a tight chest does not pass.",
            easier: "Stay higher on the wall.",
            harder: "Slide down a little further, thighs level at the most.",
        },
    ),
];
