//! Moving the low back: what people read, in the order of the ladder.

use super::ExerciseText;

/// By id, easiest first.
pub static TEXTS: &[(&str, ExerciseText)] = &[
    (
        "supported-pelvic-tilt",
        ExerciseText {
            name: "Pelvic tilt, feet on wall",
            aliases: &["supported pelvic tilt", "wall pelvic tilt"],
            summary: "Moves a stiff low back gently while your legs rest.",
            steps: &[
                "Lie on your back with your feet on a wall, knees bent.",
                "Rest your hands on your hip bones.",
                "Roll your pelvis so that your low back nears the floor.",
                "Roll it the other way to make a small arch. Go slowly.",
            ],
            cues: &["Only your pelvis moves", "Small and smooth, like a rocking boat", "Let your legs stay heavy"],
            errors: &[
                "You push with your feet: let the wall just hold them.",
                "Your bottom lifts: make the tilt smaller.",
                "Your shoulders tense up: let them sink into the floor.",
            ],
            changes: &[],
            breathing: "Breathe out as your back nears the floor. Breathe in as it arches.",
            stop: "Stop if one direction hurts more each time. Use only the easy half of the movement.",
            easier: "Make the movement as small as feels good.",
            harder: "Wait for two seconds at each end.",
        },
    ),
    (
        "pelvic-tilt",
        ExerciseText {
            name: "Pelvic tilt",
            aliases: &["lying pelvic tilt", "supine pelvic tilt", "pelvic rock"],
            summary: "Loosens your low back with a small rocking movement.",
            steps: &[
                "Lie on your back, knees bent, feet flat. A bed is fine.",
                "Rest your hands on your hip bones.",
                "Roll your pelvis so that your low back nears the floor.",
                "Roll it the other way to make a small arch. Go slowly.",
            ],
            cues: &["Only your pelvis moves", "Use little effort", "Stay in the range that feels easy"],
            errors: &[
                "Your bottom lifts: make the tilt smaller.",
                "You press hard: a light touch of the floor is enough.",
                "You hold your breath: let the breath set the pace.",
            ],
            changes: &[],
            breathing: "Breathe out as your back nears the floor. Breathe in as it arches.",
            stop: "Stop if one direction hurts more each time. Use only the easy half of the movement.",
            easier: "Put a pillow under your knees.",
            harder: "Wait for two seconds at each end.",
        },
    ),
    (
        "standing-pelvic-tilt",
        ExerciseText {
            name: "Standing pelvic tilt",
            aliases: &["pelvic tilt standing", "standing pelvic rock"],
            summary: "Loosens your low back anywhere, without lying down.",
            steps: &[
                "Stand with your feet hip-wide and your knees soft.",
                "Put your hands on your hips.",
                "Tuck your tailbone under you, gently.",
                "Let it go back until your back has a small arch. Go slowly.",
            ],
            cues: &["Only your pelvis moves", "Knees stay soft", "Chest stays still"],
            errors: &[
                "Your knees pump up and down: bend them a little and keep them there.",
                "Your chest sways: rest your back on a wall.",
                "You go as far as you can: stay in the easy middle.",
            ],
            changes: &[],
            breathing: "Breathe out as you tuck. Breathe in as you let go.",
            stop: "Stop if one direction hurts more each time. Use only the easy half of the movement.",
            easier: "Lean your back on a wall so that you can feel the movement.",
            harder: "Draw slow circles with your pelvis.",
        },
    ),
    (
        "cat-cow",
        ExerciseText {
            name: "Cat-cow",
            aliases: &["cat camel", "cat stretch", "cat and cow"],
            summary: "Moves your whole back gently, which often helps stiffness.",
            steps: &[
                "Go on hands and knees. Hands under shoulders, knees under hips.",
                "Round your back slowly. Let your head hang.",
                "Then let your belly sink a little and lift your chest.",
                "Flow from one to the other without stopping.",
            ],
            cues: &[
                "Slow waves, small range",
                "Let go of your tummy here, do not brace",
                "Share the movement along your whole back",
            ],
            errors: &[
                "You push to the end: stay where it feels easy.",
                "Only your neck moves: let your pelvis start.",
                "Your elbows bend: keep your arms long.",
            ],
            changes: &[],
            breathing: "Breathe out as you round. Breathe in as your chest lifts.",
            stop: "Stop if one direction hurts more each time, or if pain goes down a leg. Rest on your side.",
            easier: "Make smaller waves, or do it sitting with your hands on your knees.",
            harder: "Wait for a few seconds at each end.",
        },
    ),
    (
        "knee-rolls",
        ExerciseText {
            name: "Knee rolls",
            aliases: &["lumbar rotation", "knee rocks", "windscreen wipers", "lying rotation"],
            summary: "Eases a stiff back with slow, easy turns.",
            steps: &[
                "Lie on your back, knees bent and together. A bed is fine.",
                "Spread your arms out a little.",
                "Let both knees roll slowly to one side, a short way.",
                "Bring them back to the middle and roll to the other side.",
            ],
            cues: &["Shoulders stay down, knees stay together", "Slow and easy", "A short way is enough"],
            errors: &[
                "Your shoulder lifts: roll less far.",
                "You let the knees drop: lower them slowly.",
                "You push into the stretch: turn back before it pulls.",
            ],
            changes: &[],
            breathing: "Breathe out as your knees roll away. Breathe in as they come back.",
            stop: "Stop if it turns sharp or goes down a leg. Bring your knees to the middle and rest.",
            easier: "Roll only a hand's width to each side.",
            harder: "Roll a little further and wait for a breath.",
        },
    ),
];
