//! Tests: what people read, in the order of the table. How one is done is said once, in [`outcome::guide`].

use super::EntryText;
use crate::domain::outcome::TestKind;
use crate::text::en::outcome;

/// By id.
pub static TEXTS: &[(&str, EntryText)] = &[
    (
        "sit-to-stand-test",
        EntryText {
            name: "Sit-to-stand test",
            aliases: &["five sit-to-stands", "30-second chair test", "chair stand test", "timed chair stands"],
            summary: "Shows how your legs cope with chairs and stairs, and how that changes. It is the main test.",
            steps: outcome::guide(TestKind::SitToStand).steps,
            notes: &[
                "A firm chair of normal height, with its back to a wall.",
                "If you need your arms, leave it for later. Sit to stand from a raised seat leads there.",
                "From 60 on there is a second form: as often as you can in 30 seconds.",
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
            steps: outcome::guide(TestKind::KneePlank).steps,
            notes: &[
                "45 seconds on your knees open the full plank. From then on, test on your toes.",
                "60 seconds on your toes open the side plank.",
                "If kneeling hurts, take the form on your toes, or leave the test out.",
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
            steps: outcome::guide(TestKind::OneLegStance).steps,
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
            steps: outcome::guide(TestKind::FingertipToFloor).steps,
            notes: &[
                "Do it no sooner than an hour after getting up.",
                "Less than about 5 centimetres of change is no real change.",
                "How far you bend and how much it hurts have little to do with each other.",
                "Leave it out as long as bending forwards hurts.",
            ],
            stop: Some(
                "Stop at a shooting pain or pain that goes down a leg. Come up slowly and leave forward bends out for now.",
            ),
        },
    ),
    (
        "bridge-hold-test",
        EntryText {
            name: "Bridge hold test",
            aliases: &["bridge test", "timed bridge", "glute bridge test"],
            summary: "Shows how long your back and buttocks hold.",
            steps: outcome::guide(TestKind::BridgeHold).steps,
            notes: &["You train with shorter holds. This is only the test.", "Compare only with yourself."],
            stop: Some("Stop if your back hurts more or a leg cramps. Lower your hips and rest."),
        },
    ),
    (
        "side-plank-test",
        EntryText {
            name: "Side plank test",
            aliases: &["timed side plank", "side bridge test"],
            summary: "Shows how long each side of your trunk holds.",
            steps: outcome::guide(TestKind::SidePlank).steps,
            notes: &["It comes once you train the side plank.", "Left and right are seldom alike."],
            stop: Some("Stop if your shoulder or back hurts. Lower your hips and rest."),
        },
    ),
    (
        "five-minute-test",
        EntryText {
            name: "Five-minute test",
            aliases: &["work capacity test", "five minutes of sit-to-stands", "endurance test"],
            summary: "Shows how much you can do at your own pace.",
            steps: outcome::guide(TestKind::WorkCapacity).steps,
            notes: &["You can still talk at this pace. Rest whenever you like.", "It comes later in the programme."],
            stop: Some("Stop if you feel dizzy, your chest hurts or your back hurts more. Sit and rest."),
        },
    ),
    (
        "toe-lift-test",
        EntryText {
            name: "Toe test",
            aliases: &["toe yoga test", "toe lift test", "foot control test"],
            summary: "Shows how well you steer your feet.",
            steps: outcome::guide(TestKind::ToeLift).steps,
            notes: &["Hold on to something if you stand.", "Cramps in the foot pass. Shake it out."],
            stop: Some("Stop if your foot hurts. Put it down and rest."),
        },
    ),
];
