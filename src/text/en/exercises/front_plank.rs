//! Front plank: what people read, in the order of the ladder.

use super::ExerciseText;
use crate::domain::exercise::Condition;

/// By id, easiest first.
pub static TEXTS: &[(&str, ExerciseText)] = &[
    (
        "wall-plank",
        ExerciseText {
            name: "Wall plank",
            aliases: &["standing plank", "incline plank", "plank on the wall", "plank against a wall"],
            summary: "A plank without the floor: your middle learns to hold your body in one line.",
            steps: &[
                "Face a wall. Rest both forearms on it at shoulder height.",
                "Walk your feet back until your body is one slanted line.",
                "Brace lightly and squeeze your buttocks.",
                "Hold and breathe. Walk your feet in to rest.",
            ],
            cues: &[
                "One straight line from head to heels",
                "Push the wall away",
                "Feet on firm ground, in shoes or barefoot",
            ],
            errors: &[
                "Your hips sag to the wall: squeeze your buttocks.",
                "Your bottom sticks out: bring your hips under you.",
                "Your shoulders creep up: slide them down your back.",
            ],
            changes: &[
                (Condition::BloodPressure, "Make the holds shorter and count aloud."),
                (Condition::Pregnancy, "Stand closer to the wall, with your feet wider."),
                (Condition::Unsteady, "Stand closer, on a floor that does not slip, with a chair beside you."),
                (Condition::Stenosis, "Stand closer, and tuck your pelvis a little."),
                (Condition::Spondylolisthesis, "Stand closer, and tuck your pelvis a little."),
            ],
            breathing: "Keep small, steady breaths going. Never hold your breath.",
            stop: "Stop if you feel it in your low back rather than in your tummy. Step in and rest.",
            easier: "Stand closer to the wall.",
            harder: "Walk your feet a little further back.",
        },
    ),
    (
        "knee-plank",
        ExerciseText {
            name: "Knee plank",
            aliases: &["plank on knees", "modified plank", "half plank"],
            summary: "Builds a middle that lasts, with your knees taking some of the load.",
            steps: &[
                "Lie face down and prop yourself on your forearms.",
                "Put your elbows under your shoulders. Keep your knees down.",
                "Brace lightly and lift your hips to make one line, head to knees.",
                "Hold and breathe. Lower before the line breaks.",
            ],
            cues: &[
                "One straight line from head to knees",
                "Squeeze your buttocks",
                "Look at the floor between your hands",
            ],
            errors: &[
                "Your hips sag: lower, rest, and hold for less time.",
                "Your upper back rounds: draw your shoulder blades together a little.",
                "You hold your breath: count out loud.",
            ],
            changes: &[
                (Condition::BloodPressure, "Count each hold aloud, and make it shorter."),
                (Condition::Stenosis, "Tuck your pelvis a little, and hold for less time."),
                (Condition::Spondylolisthesis, "Tuck your pelvis a little, and hold for less time."),
                (Condition::SoreWrists, "Keep your hands open and flat, so that only the forearms bear weight."),
            ],
            breathing: "Keep small, steady breaths going. Never hold your breath.",
            stop: "Stop if you feel it in your low back rather than in your tummy. Lower and rest.",
            easier: "Do it standing with your forearms on a wall.",
            harder: "Walk your knees a little further back.",
        },
    ),
    (
        "front-plank",
        ExerciseText {
            name: "Front plank",
            aliases: &["plank", "prone bridge", "forearm plank", "plank hold"],
            summary: "Builds a strong, steady front with your whole body in one line.",
            steps: &[
                "Lie face down on your forearms with your toes tucked under.",
                "Put your elbows under your shoulders. Brace lightly.",
                "Lift your hips and knees to make one line, head to heels.",
                "Hold and breathe. Lower before the line breaks.",
            ],
            cues: &[
                "One straight line from head to heels",
                "Squeeze your buttocks and push the floor away",
                "Short, clean holds",
            ],
            errors: &[
                "Your hips sag: put your knees down.",
                "Your hips point up: lower them until you make one line.",
                "You hold your breath: count out loud.",
            ],
            changes: &[
                (Condition::BloodPressure, "Count each hold aloud, and make it shorter."),
                (Condition::Stenosis, "Tuck your pelvis a little, and hold for less time."),
                (Condition::Spondylolisthesis, "Tuck your pelvis a little, and hold for less time."),
                (Condition::SoreWrists, "Keep your hands open and flat, so that only the forearms bear weight."),
            ],
            breathing: "Keep small, steady breaths going. Never hold your breath.",
            stop: "Stop if you feel it in your low back, or if it turns sharp. Put your knees down and rest.",
            easier: "Put your knees down for the last seconds.",
            harder: "Pull your elbows towards your toes without moving them.",
        },
    ),
    (
        "long-lever-plank",
        ExerciseText {
            name: "Long-lever plank",
            aliases: &["long plank", "extended plank", "elbows-forward plank"],
            summary: "A small shift of your elbows makes the plank much harder.",
            steps: &[
                "Lie face down on your forearms with your toes tucked under.",
                "Move your elbows forward until they are under your eyes.",
                "Brace, squeeze your buttocks and lift to one line.",
                "Hold and breathe. Lower before the line breaks.",
            ],
            cues: &[
                "One straight line from head to heels",
                "Pelvis tucked a little",
                "A hand's width forward is plenty",
            ],
            errors: &[
                "Your hips sag: bring the elbows back under your shoulders.",
                "Your hips point up: lower them until you make one line.",
                "You hold your breath: count out loud.",
            ],
            changes: &[
                (Condition::Stenosis, "Move the elbows forward by two fingers only, pelvis tucked."),
                (Condition::Spondylolisthesis, "Move the elbows forward by two fingers only, pelvis tucked."),
                (Condition::SoreWrists, "Keep your hands open and flat, so that only the forearms bear weight."),
            ],
            breathing: "Keep small, steady breaths going. Never hold your breath.",
            stop: "Stop if you feel it in your low back, or if it turns sharp. Put your knees down and rest.",
            easier: "Bring the elbows back by two fingers.",
            harder: "Move the elbows forward by another two fingers.",
        },
    ),
    (
        "ball-plank",
        ExerciseText {
            name: "Ball plank",
            aliases: &["stability ball plank", "Swiss ball plank", "plank on a ball", "exercise ball plank"],
            summary: "The ball gives way a little, so that your middle has to steady all the time.",
            steps: &[
                "Put the ball on a mat, against a wall at first. Kneel behind it.",
                "Rest your forearms on top, elbows under your shoulders.",
                "Brace lightly. Step your feet back, hip-wide.",
                "Make one line, head to heels. Hold and breathe.",
                "Put your knees down to rest.",
            ],
            cues: &["One straight line, ball still", "Feet wide makes it steadier", "Press the ball away from you"],
            errors: &[
                "The ball rolls: set it against the wall.",
                "Your hips sag: put your knees down and rest.",
                "Your chest sinks: press your forearms into the ball.",
            ],
            changes: &[
                (Condition::Osteoporosis, "Keep the ball against the wall, and put the knees down first."),
                (Condition::Stenosis, "Tuck your pelvis a little, and hold for less time."),
                (Condition::Spondylolisthesis, "Tuck your pelvis a little, and hold for less time."),
                (Condition::SoreKnees, "Kneel on a thick cushion before and after."),
            ],
            breathing: "Keep small, steady breaths going. Never hold your breath.",
            stop: "Stop if you feel it in your low back, or if the ball slips. Put your knees down and rest.",
            easier: "Leave your knees on the floor.",
            harder: "Set your feet closer together.",
        },
    ),
];
