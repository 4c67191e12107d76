//! Bird dog: what people read, in the order of the ladder.

use super::ExerciseText;
use crate::domain::exercise::Condition;

/// By id, easiest first.
pub static TEXTS: &[(&str, ExerciseText)] = &[
    (
        "bird-dog-leg-slide",
        ExerciseText {
            name: "Leg slide on all fours",
            aliases: &["bird dog leg slide", "half bird dog", "easy bird dog", "quadruped leg slide"],
            summary: "The first step to the bird dog: your back stays quiet while one leg moves.",
            steps: &[
                "Go on hands and knees. Hands under shoulders, knees under hips.",
                "Brace lightly. Keep your back in its own easy shape.",
                "Slide one foot straight back, toes on the floor.",
                "Hold there. Slide it back in and change legs.",
            ],
            cues: &["Only the leg moves", "Push the floor away with both hands", "Both hip bones face the floor"],
            errors: &[
                "Your belly sags: brace again before you slide.",
                "You lean to one side: slide less far.",
                "Your elbows lock: keep them soft.",
            ],
            changes: &[
                (Condition::BloodPressure, "Count each hold aloud."),
                (Condition::Stenosis, "Slide less far, so that your back does not arch."),
                (Condition::Spondylolisthesis, "Slide less far, so that your back does not arch."),
                (Condition::Pregnancy, "Set your knees wider, and rest on your side between sets."),
            ],
            breathing: "Breathe out as the foot slides away. Breathe gently while you hold.",
            stop: "Stop if pain rises or moves down a leg. Sit back and rest.",
            easier: "Slide only halfway.",
            harder: "Let the toes become light, then lift them a little.",
        },
    ),
    (
        "bird-dog",
        ExerciseText {
            name: "Bird dog",
            aliases: &["four-point", "pointer", "opposite arm and leg on all fours", "quadruped reach"],
            summary: "Trains your back, hips and shoulders to hold steady together.",
            steps: &[
                "Go on hands and knees. Hands under shoulders, knees under hips.",
                "Brace lightly. Keep your back in its own easy shape.",
                "Slide one leg back and reach the opposite arm forward.",
                "Lift them only as high as your back stays level. Hold.",
                "Come back slowly and change sides.",
            ],
            cues: &["A book on your low back stays there", "Reach long, not high", "Both hip bones face the floor"],
            errors: &[
                "Your hips turn: keep your toes low or on the floor.",
                "Your belly sags: brace again before you reach.",
                "You look up: look at the floor between your hands.",
            ],
            changes: &[
                (Condition::BloodPressure, "Count each hold aloud, and make it shorter."),
                (Condition::Stenosis, "Keep the foot low, so that your back does not arch."),
                (Condition::Spondylolisthesis, "Keep the foot low, so that your back does not arch."),
                (Condition::Pregnancy, "Leave the toes on the floor, knees wider. Rest on your side between sets."),
            ],
            breathing: "Breathe out as you reach. Breathe gently while you hold.",
            stop: "Stop if pain rises or moves down a leg. Sit back and rest.",
            easier: "Reach with one leg only, or one arm only.",
            harder: "Draw a small square in the air with your hand before you come back.",
        },
    ),
    (
        "bird-dog-squares",
        ExerciseText {
            name: "Bird dog squares",
            aliases: &["bird dog with squares", "bird dog circles", "drawing bird dog"],
            summary: "Adds small movements to the bird dog, so that your trunk has to steady more.",
            steps: &[
                "Go on hands and knees and brace lightly.",
                "Reach one leg back and the opposite arm forward.",
                "Draw a small square in the air with hand and foot, together.",
                "Keep your trunk still until the time is up. Come back and change sides.",
            ],
            cues: &["Hand and foot draw, the trunk is still", "Squares the size of a book", "Reach long, not high"],
            errors: &[
                "Your hips sway: make the squares smaller.",
                "You hurry: one corner for each second.",
                "Your shoulder sinks: push the floor away.",
            ],
            changes: &[
                (Condition::BloodPressure, "Make the holds shorter and count the corners aloud."),
                (Condition::Stenosis, "Keep the foot low, so that your back does not arch."),
                (Condition::Spondylolisthesis, "Keep the foot low, so that your back does not arch."),
                (Condition::Pregnancy, "Draw with the hand only, and leave the toes on the floor."),
            ],
            breathing: "Keep breathing while you draw. Breathe out as you reach.",
            stop: "Stop if pain rises or moves down a leg. Sit back and rest.",
            easier: "Draw with the hand only.",
            harder: "Draw one square to the left and one to the right.",
        },
    ),
    (
        "banded-bird-dog",
        ExerciseText {
            name: "Banded bird dog",
            aliases: &["bird dog with band", "resisted bird dog", "band bird dog"],
            summary: "A band makes the long reach harder once the bird dog is steady.",
            steps: &[
                "Go on hands and knees. Lay the band round the sole of one foot.",
                "Hold both ends in the opposite hand. Brace lightly.",
                "Reach leg and arm away from each other until the band is tight.",
                "Hold level. Come back slowly. Change sides after the set.",
            ],
            cues: &["Long and level, band tight", "Slow on the way back", "Both hip bones face the floor"],
            errors: &[
                "The band pulls you round: use a lighter one.",
                "Your back arches: push the heel back, not up.",
                "The band slips: lay it over the middle of your foot.",
            ],
            changes: &[
                (Condition::BloodPressure, "Make the holds shorter and count aloud. Use a light band."),
                (Condition::Stenosis, "Keep the leg low, so that your back does not arch."),
                (Condition::Spondylolisthesis, "Keep the leg low, so that your back does not arch."),
                (Condition::Pregnancy, "Leave the band out, and keep the toes on the floor."),
            ],
            breathing: "Breathe out as you reach. Breathe gently while you hold.",
            stop: "Stop if pain rises or moves down a leg. Let go of the band and sit back.",
            easier: "Hold the band looser, or use a lighter one.",
            harder: "Hold the band a little shorter.",
        },
    ),
];
