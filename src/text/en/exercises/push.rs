//! Push: what people read, in the order of the ladder.

use super::ExerciseText;
use crate::domain::exercise::Condition;

/// By id, easiest first.
pub static TEXTS: &[(&str, ExerciseText)] = &[
    (
        "wall-push-up",
        ExerciseText {
            name: "Wall push-up",
            aliases: &["wall press-up", "standing push-up", "wall press"],
            summary: "Strengthens your chest and arms while your trunk stays firm.",
            steps: &[
                "Stand an arm's length from a wall, hands on it at chest height.",
                "Brace lightly. Your body is one line from head to heels.",
                "Bend your elbows and bring your chest towards the wall.",
                "Push back until your arms are straight.",
            ],
            cues: &["One line from head to heels", "Elbows point back and down", "Push the wall away"],
            errors: &[
                "Your hips sag: squeeze your buttocks and brace lightly.",
                "Your shoulders creep up: draw them down from your ears.",
                "Your head pokes forward: look at one point on the wall.",
            ],
            changes: &[
                (Condition::Pregnancy, "Stand closer as your belly grows."),
                (Condition::BloodPressure, "Breathe out on every push, and keep a calm pace."),
                (Condition::Unsteady, "Stand closer, with your feet apart."),
            ],
            breathing: "Breathe in towards the wall. Breathe out as you push.",
            stop: "Stop if your wrists, shoulders or back hurt more with each rep. Step in and rest.",
            easier: "Stand closer to the wall.",
            harder: "Step your feet a little further back.",
        },
    ),
    (
        "incline-push-up",
        ExerciseText {
            name: "Incline push-up",
            aliases: &["chair push-up", "incline press-up", "raised push-up", "counter push-up"],
            summary: "Takes the push lower, so that chest, arms and trunk work more.",
            steps: &[
                "Set a heavy chair with its back against a wall. Face it.",
                "Hold the sides of the seat and step back into one long line.",
                "Brace lightly. Bend your elbows and lower your chest.",
                "Push back until your arms are straight.",
            ],
            cues: &["One line from head to heels", "Elbows point back, not out", "Push the chair away from you"],
            errors: &[
                "Your hips sag: squeeze your buttocks and brace lightly.",
                "Your shoulders creep up: draw them down from your ears.",
                "The chair moves: set it firmly against the wall.",
            ],
            changes: &[
                (Condition::Pregnancy, "Use a higher surface, like a kitchen counter, as your belly grows."),
                (Condition::BloodPressure, "Use a higher surface, and breathe out on every push."),
                (Condition::Stenosis, "Keep your buttocks firm, so that your back does not sag."),
                (Condition::Spondylolisthesis, "Keep your buttocks firm, so that your back does not sag."),
                (Condition::Unsteady, "Use a kitchen counter, and step back only a little."),
            ],
            breathing: "Breathe in as you lower. Breathe out as you push.",
            stop: "Stop if your wrists, shoulders or back hurt more with each rep. Step in and rest.",
            easier: "Use a higher surface, like a kitchen counter.",
            harder: "Pause for a second at the bottom.",
        },
    ),
    (
        "knee-push-up",
        ExerciseText {
            name: "Knee push-up",
            aliases: &["push-up on knees", "knee press-up", "kneeling push-up", "modified push-up"],
            summary: "Brings the push to the floor, with your knees taking part of the weight.",
            steps: &[
                "Kneel on something soft, hands under your shoulders.",
                "Walk your hands forward until you are one line from head to knees.",
                "Brace lightly and squeeze your buttocks.",
                "Lower your chest as one piece. Push back up.",
            ],
            cues: &["One line from head to knees", "Move as one piece", "Elbows point back, not out"],
            errors: &[
                "Your hips sag: squeeze your buttocks and go less deep.",
                "Your hips stay behind: move them together with your chest.",
                "Your head hangs: look at the floor just ahead of your hands.",
            ],
            changes: &[
                (Condition::BloodPressure, "Go less deep, and breathe out on every push."),
                (Condition::Stenosis, "Keep your buttocks firm, so that your back does not sag."),
                (Condition::Spondylolisthesis, "Keep your buttocks firm, so that your back does not sag."),
                (Condition::Osteoporosis, "Go less deep, and lower yourself slowly."),
            ],
            breathing: "Breathe in as you lower. Breathe out as you push.",
            stop: "Stop if your wrists, shoulders or back hurt more with each rep. Lower your knees and rest.",
            easier: "Lower yourself only halfway.",
            harder: "Pause for a second just above the floor.",
        },
    ),
    (
        "push-up",
        ExerciseText {
            name: "Push-up",
            aliases: &["press-up", "full push-up", "floor push-up", "press up"],
            summary: "Trains arms, chest and trunk together, on the floor.",
            steps: &[
                "Put your hands under your shoulders, a little wider. Step back onto your toes.",
                "Make one line from head to heels. Brace lightly.",
                "Squeeze your buttocks. Lower your chest as one piece.",
                "Push the floor away until your arms are straight.",
            ],
            cues: &["One line from head to heels", "Move as one piece", "Push the floor away"],
            errors: &[
                "Your hips sag: put your knees down for the rest of the set.",
                "Your elbows flare out: point them back.",
                "Your head hangs: look at the floor just ahead of your hands.",
            ],
            changes: &[
                (Condition::Stenosis, "Keep your buttocks firm, or put your knees down."),
                (Condition::Spondylolisthesis, "Keep your buttocks firm, or put your knees down."),
                (Condition::Osteoporosis, "Go less deep, and lower yourself slowly."),
            ],
            breathing: "Breathe in as you lower. Breathe out as you push.",
            stop: "Stop if your wrists, shoulders or back hurt more with each rep, or if your hips sag. Put your knees down and rest.",
            easier: "Put your knees down halfway through the set.",
            harder: "Pause for a second just above the floor.",
        },
    ),
];
