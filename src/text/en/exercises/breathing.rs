//! Breathing: what people read, in the order of the ladder.

use super::ExerciseText;
use crate::domain::exercise::Condition;

/// By id, easiest first.
pub static TEXTS: &[(&str, ExerciseText)] = &[
    (
        "belly-breathing",
        ExerciseText {
            name: "Belly breathing",
            aliases: &["diaphragmatic breathing", "deep breathing", "abdominal breathing"],
            summary: "Calms your body and helps tight muscles let go.",
            steps: &[
                "Lie on your back with your knees bent, or on your side, or sit.",
                "Rest one hand on your belly.",
                "Breathe in through your nose for four seconds. Your belly rises.",
                "Breathe out slowly for six seconds. Your belly sinks.",
            ],
            cues: &["Belly rises, chest stays quiet", "Out is longer than in", "Let your jaw and shoulders drop"],
            errors: &[
                "You force a big breath: make it smaller and softer.",
                "Your chest lifts: send the breath to your hand.",
                "You get light-headed: breathe as usual for a while.",
            ],
            changes: &[
                (Condition::Pregnancy, "Sit, or lie on your side with a pillow between your knees."),
                (Condition::FloorIsHard, "Do it in bed or sitting on a chair."),
                (Condition::BloodPressure, "Breathe softly, and do not wait between breaths."),
            ],
            breathing: "In for four, out for six, without strain.",
            stop: "Stop if you feel dizzy. Breathe as usual until it has gone.",
            easier: "Count three in and four out.",
            harder: "Do it sitting or standing, at any time of the day.",
        },
    ),
    (
        "ninety-ninety-rest",
        ExerciseText {
            name: "90/90 rest",
            aliases: &["legs up on a chair", "constructive rest", "static back", "spinal decompression"],
            summary: "The chair carries your legs, so that your back has nothing to do.",
            steps: &[
                "Lie on your back in front of a chair.",
                "Lay your calves on the seat, hips and knees bent like a step.",
                "Rest your arms away from your sides and let everything go heavy.",
                "To get up, roll onto your side first.",
            ],
            cues: &["Legs heavy, back heavy", "The chair does the work", "Move the chair until it feels easy"],
            errors: &[
                "Your head tips back: put a small pillow under it.",
                "The seat presses: lay a towel under your calves.",
                "You get up in one go: roll onto your side first.",
            ],
            changes: &[
                (Condition::Osteoporosis, "Lift your legs up one at a time, and roll over before you get up."),
                (Condition::BloodPressure, "Come up in steps: roll over, sit for a while, then stand."),
                (Condition::Unsteady, "Hold the chair while you get down and up."),
            ],
            breathing: "Breathe slowly into your belly. Let each breath out grow long.",
            stop: "Stop if pain or tingling grows. Roll onto your side and rest there.",
            easier: "Rest your feet on the floor with a pillow under your knees.",
            harder: "Stay for a few breaths more, and let go of your jaw and shoulders.",
        },
    ),
    (
        "quiet-rest",
        ExerciseText {
            name: "Quiet rest",
            aliases: &["meditation", "body scan", "relaxation", "mindfulness"],
            summary: "A minute or two in which body and mind may settle.",
            steps: &[
                "Sit back in a chair, or lie down. Close your eyes if you like.",
                "Notice your feet, then your legs, your back, your shoulders, your face.",
                "Let each part grow a little heavier as you come to it.",
                "When thoughts come, go back to your breath.",
            ],
            cues: &["Nothing to do, nowhere to go", "From the feet to the face", "Thoughts may come and go"],
            errors: &[
                "You try hard to relax: just notice what is there.",
                "You think of what comes next: count ten breaths.",
                "You get cold or stiff: take a blanket, or change how you sit.",
            ],
            changes: &[
                (Condition::Pregnancy, "Sit, or lie on your side with a pillow between your knees."),
                (Condition::BloodPressure, "Afterwards sit up slowly and wait a moment before you stand."),
                (Condition::Unsteady, "Afterwards wait a moment before you stand, and hold the chair."),
            ],
            breathing: "Let your breath come and go by itself.",
            stop: "Stop if you feel uneasy. Open your eyes, look around and move a little.",
            easier: "Keep your eyes open and look at one quiet spot.",
            harder: "Stay a little longer, or try it on a day that was busy.",
        },
    ),
    (
        "side-lying-rest",
        ExerciseText {
            name: "Rest on your side",
            aliases: &["side-lying rest", "neutral rest position", "easing position"],
            summary: "Gives your back a rest in the middle, neither bent nor arched.",
            steps: &[
                "Lie on the side that is more comfortable, a pillow under your head.",
                "Bend your hips and knees a little.",
                "Put a pillow between your knees. One in front of your belly may help.",
                "Let your weight sink, and breathe slowly.",
            ],
            cues: &["Neither bent nor arched", "Pillow between the knees", "Let your weight sink"],
            errors: &[
                "Your upper knee drops forward: use a thicker pillow.",
                "You curl up tight: straighten your hips a little.",
                "A shoulder presses: draw it forward, or change sides.",
            ],
            changes: &[
                (Condition::Pregnancy, "Put a pillow under your belly too."),
                (Condition::RecentSurgery, "Roll over in one piece, knees and shoulders together."),
                (Condition::FloorIsHard, "Do it in bed."),
                (Condition::SoreShoulders, "Lie on the other side, or lean back on a pillow."),
                (Condition::Unsteady, "Sit for a moment before you stand up again."),
            ],
            breathing: "Breathe slowly into your belly.",
            stop: "Stop if pain or tingling grows. Change sides, or get up and walk a few steps.",
            easier: "Lean back on a pillow behind your back.",
            harder: "Stay for a few breaths more.",
        },
    ),
];
