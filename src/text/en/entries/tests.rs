//! Tests: what people read, in the order of the table.

use super::EntryText;

/// By id.
pub static TEXTS: &[(&str, EntryText)] = &[
    (
        "sit-to-stand-test",
        EntryText {
            name: "30-second chair test",
            aliases: &["sit to stand test", "chair stand test", "timed chair stands"],
            summary: "Shows how your legs cope with chairs and stairs, and how that changes.",
            steps: &[
                "Set a firm chair against a wall. Sit in the middle of the seat.",
                "Cross your arms over your chest. Feet flat, hip-wide.",
                "For 30 seconds, stand up fully and sit down again, at your own pace.",
                "Count each time you stand tall.",
            ],
            notes: &[
                "Compare only with yourself. One more than last month is a real change.",
                "If you need your hands, count that as your way and do it the same next time.",
            ],
            stop: Some("Stop if your back or knees hurt more, or if you feel dizzy. Sit and rest."),
        },
    ),
    (
        "plank-test",
        EntryText {
            name: "Plank test",
            aliases: &["plank time", "plank hold test", "timed plank", "how long can i plank"],
            summary: "Shows how long the front of your trunk holds in good form. You train with short holds; this is only the test.",
            steps: &[
                "Lie on your front, elbows under your shoulders. Begin with the form on your knees.",
                "Lift your hips until you are straight from head to knees. Start the clock.",
                "Breathe, and look at the floor between your hands.",
                "Stop the clock when your hips sink or rise and you cannot bring them back.",
            ],
            notes: &[
                "45 seconds on your knees open the full plank. From then on, test on your toes.",
                "60 seconds on your toes open the side plank.",
                "If kneeling hurts, put a cushion under your knees, or leave the test out.",
            ],
            stop: Some(
                "Stop at sharp pain, at pain that goes down a leg, or if you hold your breath. Lower your knees and rest.",
            ),
        },
    ),
    (
        "movement-check",
        EntryText {
            name: "Movement check",
            aliases: &[
                "squat form check",
                "lunge form check",
                "movement screen",
                "form check",
                "functional movement screen",
            ],
            summary: "Shows once a month whether a squat or a lunge looks the way it is meant.",
            steps: &[
                "Lean your phone somewhere and film yourself from the side, or use a mirror.",
                "Do five slow squats, as deep as is easy. Or do five slow lunges on each side.",
                "Look for three things: a long back, knees over feet, an even breath.",
                "All three: as meant. One is missing: not yet.",
            ],
            notes: &[
                "Not yet is no verdict about your back. It tells you what to practise.",
                "Take the same movement next month, so that you can compare.",
            ],
            stop: Some("Stop if your back or knees hurt more, or if you feel unsteady. Hold on to something and rest."),
        },
    ),
    (
        "single-leg-stance-test",
        EntryText {
            name: "One-leg stance test",
            aliases: &["balance test", "single leg stance test", "one leg stand test", "flamingo test"],
            summary: "Shows how long you can balance on each leg.",
            steps: &[
                "Stand barefoot beside a wall that you can touch at once.",
                "Look ahead, cross your arms and lift one foot. Start the clock.",
                "Stop when the foot comes down, you touch the wall, or 45 seconds are over.",
                "Do it three times on each leg and note the best.",
            ],
            notes: &[
                "10 seconds are enough for exercises on one leg.",
                "Balance changes from day to day. A few seconds more or less mean nothing.",
            ],
            stop: Some("Stop if you feel dizzy or your hip or back hurts. Put the foot down and hold the wall."),
        },
    ),
    (
        "toe-touch-test",
        EntryText {
            name: "Fingertip-to-floor test",
            aliases: &[
                "toe touch test",
                "toe-touch distance",
                "sit and reach",
                "forward bend test",
                "flexibility test",
            ],
            summary: "Shows how far you bend forwards. It says nothing about how healthy your back is.",
            steps: &[
                "Wait until you have been up for an hour. Stand barefoot, feet together.",
                "Bend forwards slowly with straight knees, as far as is comfortable.",
                "Measure from your middle finger to the floor. Touching it is 0.",
                "Come up slowly, with your hands on your thighs.",
            ],
            notes: &[
                "Less than about 5 centimetres of change is no real change.",
                "How far you bend and how much it hurts have little to do with each other.",
                "Leave it out as long as bending forwards hurts.",
            ],
            stop: Some(
                "Stop at a shooting pain or pain that goes down a leg. Come up slowly and leave forward bends out for now.",
            ),
        },
    ),
];
