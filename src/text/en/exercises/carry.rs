//! Carry: what people read, in the order of the ladder.

use super::ExerciseText;
use crate::domain::exercise::Condition;

/// By id, easiest first.
pub static TEXTS: &[(&str, ExerciseText)] = &[
    (
        "standing-tall",
        ExerciseText {
            name: "Standing tall",
            aliases: &["tall standing", "posture hold", "tall stance"],
            summary: "Trains the muscles that carry you upright, for a little longer each time.",
            steps: &[
                "Stand beside a table or a wall, feet hip-wide. Hold on if you like.",
                "Let your weight rest on heels and toes alike, knees soft.",
                "Grow long from your heels to the top of your head.",
                "Stay so and keep breathing. Then walk a few steps.",
            ],
            cues: &["Long and light, not stiff", "Knees soft", "Shoulders drop, neck grows"],
            errors: &[
                "You stiffen: shake your arms out and begin again.",
                "You lock your knees: soften them a little.",
                "You push your chest out: let your ribs sink.",
            ],
            changes: &[
                (Condition::Unsteady, "Keep both hands on the table."),
                (Condition::Stenosis, "Put your hands on a table and lean on it a little."),
                (Condition::RecentSurgery, "Hold on to the table, and stay for half the time."),
                (Condition::Pregnancy, "Do it sitting tall if standing tires you."),
                (Condition::BloodPressure, "Shift from foot to foot now and then, and breathe on."),
            ],
            breathing: "Breathe calmly all the time.",
            stop: "Stop if your back or a leg hurts more, or if you feel dizzy. Sit down and rest.",
            easier: "Do it sitting on the front of a seat, for as long as is easy.",
            harder: "Bring your feet closer together.",
        },
    ),
    (
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
            changes: &[
                (Condition::Pregnancy, "Keep a hand on a chair or wall, and lift the knee only as far as is easy."),
                (Condition::SoreKnees, "Lift the knee less high, and put the foot down softly."),
                (Condition::BloodPressure, "Keep a calm pace, and breathe all the time."),
            ],
            breathing: "Breathe all the time. Breathe out as the knee lifts.",
            stop: "Stop if you feel dizzy or a leg gives way. Hold on and sit down.",
            easier: "Lift only the heel, toes on the floor.",
            harder: "Pause for two breaths at the top.",
        },
    ),
    (
        "farmers-walk",
        ExerciseText {
            name: "Farmer's walk",
            aliases: &["farmers carry", "farmer carry", "farmers walk", "two-hand carry"],
            summary: "Trains you to carry shopping with a tall, steady back.",
            steps: &[
                "Put a light weight on each side of you, on a chair or low table.",
                "Lift them with a long back. Stand tall, arms by your sides.",
                "Brace lightly. Walk slowly with short, even steps.",
                "Turn with small steps. Put the weights down slowly.",
            ],
            cues: &["Tall as if a string lifted your head", "Short, quiet steps", "Shoulders level, arms long"],
            errors: &[
                "You lean back: take lighter weights.",
                "Your shoulders creep up: let the weights pull them down a little.",
                "You hold your breath: count your steps out loud.",
            ],
            changes: &[
                (Condition::Osteoporosis, "Take light weights from a table, never from the floor."),
                (Condition::Disc, "Take light weights from a table, never from the floor."),
                (Condition::SoreShoulders, "Take light weights, and let your arms just hang."),
                (Condition::SoreWrists, "Use bags with wide, soft handles."),
                (Condition::Unsteady, "Walk along a wall with one weight, your free hand on the wall."),
                (Condition::Stenosis, "Walk for half the time, and sit down in between."),
            ],
            breathing: "Breathe all the time. Count your steps out loud if you hold your breath.",
            stop: "Stop if your grip slips, you lean, or your back hurts more with each step. Put the weights down.",
            easier: "Take lighter weights, or stand still with them.",
            harder: "Take the next heavier weights once all carries feel easy.",
        },
    ),
    (
        "suitcase-carry",
        ExerciseText {
            name: "Suitcase carry",
            aliases: &["one-sided carry", "single-arm carry", "one-arm carry", "suitcase walk"],
            summary: "Trains your sides to keep you upright when one hand is full.",
            steps: &[
                "Put one weight on a chair or low table beside you.",
                "Lift it with a long back. Stand tall, the other arm free.",
                "Brace lightly. Walk slowly without leaning to either side.",
                "Turn with small steps. Put it down, then change hands.",
            ],
            cues: &["Stand as if nothing were in your hand", "Shoulders and hips level", "Short, quiet steps"],
            errors: &[
                "You lean away from the weight: take a lighter one.",
                "You lean towards the weight: grow tall on that side.",
                "You hold your breath: count your steps out loud.",
            ],
            changes: &[
                (Condition::Osteoporosis, "Take a light weight from a table, never from the floor."),
                (Condition::Disc, "Take a light weight from a table, never from the floor."),
                (Condition::SoreShoulders, "Take a light weight, and let your arm just hang."),
                (Condition::SoreWrists, "Use a bag with a wide, soft handle."),
                (Condition::Unsteady, "Walk along a wall, with your free hand on it."),
                (Condition::Stenosis, "Walk for half the time, and sit down in between."),
            ],
            breathing: "Breathe all the time. Count your steps out loud if you hold your breath.",
            stop: "Stop if your grip slips, you lean, or your back hurts more with each step. Put the weight down.",
            easier: "Take a lighter weight, or stand still with it.",
            harder: "Take the next heavier weight once all carries feel easy.",
        },
    ),
    (
        "suitcase-march",
        ExerciseText {
            name: "Suitcase march",
            aliases: &["one-sided march", "loaded march", "marching suitcase carry"],
            summary: "Joins carrying on one side with standing on one leg.",
            steps: &[
                "Put one weight on a chair beside you. Lift it with a long back.",
                "Stand tall beside a wall. Brace lightly.",
                "Lift one knee slowly until your thigh is nearly level.",
                "Put the foot down softly and lift the other. Stay on the spot.",
                "When the time is up, put it down and change hands.",
            ],
            cues: &["Stay as tall as at the start", "Slow knees, quiet trunk", "Hips and shoulders level"],
            errors: &[
                "You lean to one side: take a lighter weight.",
                "You rush: count one second at the top.",
                "Your hip sinks: lift the knee less high.",
            ],
            changes: &[
                (Condition::Osteoporosis, "Take a light weight from a table, never from the floor."),
                (Condition::Disc, "Take a light weight from a table, never from the floor."),
                (Condition::SoreShoulders, "Take a light weight, and let your arm just hang."),
                (Condition::SoreWrists, "Use a bag with a wide, soft handle."),
                (Condition::SoreKnees, "Lift the knees less high, and put the feet down softly."),
            ],
            breathing: "Breathe all the time. Breathe out as a knee lifts.",
            stop: "Stop if your grip slips, you sway, or your back hurts more with each step. Put the weight down.",
            easier: "Lift only the heels, or touch the wall.",
            harder: "Pause for a breath with the knee up.",
        },
    ),
];
