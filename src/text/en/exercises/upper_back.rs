//! Upper back and shoulders: what people read, in the order of the ladder.

use super::ExerciseText;

/// By id, easiest first.
pub static TEXTS: &[(&str, ExerciseText)] = &[
    (
        "seated-rotation",
        ExerciseText {
            name: "Seated rotation",
            aliases: &["seated spinal rotation", "seated twist", "chair twist", "trunk turn"],
            summary: "Keeps your upper back turning, which helps when you sit a lot.",
            steps: &[
                "Sit tall on a firm chair, feet flat.",
                "Cross your arms over your chest.",
                "Turn your chest slowly to one side, as far as it is easy.",
                "Come back to the middle and turn to the other side.",
            ],
            cues: &["Grow tall, then turn", "Knees and hips face forward", "Your chest leads and your head follows"],
            errors: &[
                "You pull yourself round: let your muscles turn you.",
                "You slump: sit taller before each turn.",
                "Your hips slide: press both feet into the floor.",
            ],
            changes: &[],
            breathing: "Breathe out as you turn. Breathe in as you come back.",
            stop: "Stop if it turns sharp or goes down a leg. Face forward and rest.",
            easier: "Turn only a little way.",
            harder: "Wait for a breath at each end.",
        },
    ),
    (
        "wall-angels",
        ExerciseText {
            name: "Wall angels",
            aliases: &["wall slides", "wall snow angels"],
            summary: "Moves your shoulders and upper back after desk work.",
            steps: &[
                "Stand with your back against a wall, feet a step in front.",
                "Brace lightly. Bend your elbows and put your arms on the wall.",
                "Slide your arms up as far as your ribs stay down.",
                "Slide them down again, slowly.",
            ],
            cues: &[
                "Ribs down while your arms go up",
                "Shoulders away from your ears",
                "Arms near the wall is good enough",
            ],
            errors: &[
                "Your back arches: slide up less far.",
                "Your shoulders creep up: let them drop first.",
                "You force your hands to the wall: let them float in front.",
            ],
            changes: &[],
            breathing: "Breathe out as your arms go up. Breathe in as they come down.",
            stop: "Stop if a shoulder pinches or an arm tingles. Lower your arms and rest.",
            easier: "Do it with one arm, or stand away from the wall.",
            harder: "Go slower and wait for a breath at the top.",
        },
    ),
    (
        "doorway-stretch",
        ExerciseText {
            name: "Doorway chest stretch",
            aliases: &["doorway stretch", "pec stretch", "chest stretch", "door stretch"],
            summary: "Opens the front of your chest and shoulder.",
            steps: &[
                "Stand in a doorway. Put one forearm on the frame.",
                "Keep your elbow a little lower than your shoulder.",
                "Step forward until your chest pulls softly.",
                "Hold and breathe. Change sides after the hold.",
            ],
            cues: &["Step through gently, ribs down", "A soft pull across the chest", "Shoulder away from your ear"],
            errors: &[
                "Your back arches: tuck your ribs down and step less far.",
                "You feel it in the joint: lower your elbow.",
                "You lean hard: take a smaller step.",
            ],
            changes: &[],
            breathing: "Breathe slowly. Let go a little more with each breath out.",
            stop: "Stop if your shoulder pinches or your hand tingles. Step back and lower your arm.",
            easier: "Take a smaller step and lower your elbow.",
            harder: "Turn your chest a little away from your arm.",
        },
    ),
];
