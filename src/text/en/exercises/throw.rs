//! Throwing: what people read, in the order of the ladder.

use super::ExerciseText;
use crate::domain::exercise::Condition;

/// By id, easiest first.
pub static TEXTS: &[(&str, ExerciseText)] = &[
    (
        "chest-pass",
        ExerciseText {
            name: "Chest pass",
            aliases: &["medicine ball chest pass", "medicine ball throw", "ball push"],
            summary: "Trains quick strength from your legs through to your hands.",
            steps: &[
                "Face a solid wall, two steps away, with a light ball at your chest.",
                "Feet hip-wide, knees soft. Brace lightly.",
                "Push the ball at the wall quickly, straight from your chest.",
                "Let it drop, or catch it softly. Set yourself again each time.",
            ],
            cues: &["Quick push, quiet trunk", "Push from the floor up", "Set yourself anew for each throw"],
            errors: &[
                "Your back arches as you push: brace before you throw.",
                "You use a heavy ball: one or two kilos are plenty.",
                "You throw while tired: stop when the ball gets slower.",
            ],
            changes: &[
                (Condition::Unsteady, "Sit on a firm chair, and push a very light ball."),
                (Condition::Stenosis, "Keep your ribs down, and do not lean back as you push."),
                (Condition::Spondylolisthesis, "Keep your ribs down, and do not lean back as you push."),
                (Condition::SoreKnees, "Stand nearly upright, knees only just soft."),
            ],
            breathing: "Breathe in as you set yourself. Breathe out sharply as you push.",
            stop: "Stop if your back or shoulders hurt, or if the throws get slow. Rest, then see.",
            easier: "Use a lighter ball or push more slowly.",
            harder: "Take half a step back from the wall.",
        },
    ),
    (
        "rotational-throw",
        ExerciseText {
            name: "Rotational throw",
            aliases: &["medicine ball rotational throw", "side throw", "rotational toss", "medicine ball side toss"],
            summary: "Trains quick turning from your hips, with your back just passing it on.",
            steps: &[
                "Stand side-on to a solid wall, two steps away, a light ball at your hips.",
                "Feet wide, knees soft. Brace lightly.",
                "Turn hips and chest together, a little away from the wall.",
                "Turn back quickly from the hips and let the ball go.",
                "Set yourself again each time. Change sides after the set.",
            ],
            cues: &[
                "Hips turn, chest goes with them",
                "Let the back heel lift and turn",
                "Set yourself anew for each throw",
            ],
            errors: &[
                "Only your back turns: let your hips and back foot turn, too.",
                "You wind up far: a small turn is plenty.",
                "You use a heavy ball: one or two kilos are plenty.",
            ],
            changes: &[
                (Condition::Stenosis, "Turn only a little, and do not lean back."),
                (Condition::SoreKnees, "Lift the back heel early, so that the knee turns freely."),
            ],
            breathing: "Breathe in as you set yourself. Breathe out sharply as you throw.",
            stop: "Stop if your back hurts, or if the throws get slow. Rest, then see.",
            easier: "Use a lighter ball, or turn and throw gently.",
            harder: "Throw a little faster, with the same small turn.",
        },
    ),
    (
        "ball-slam",
        ExerciseText {
            name: "Ball slam",
            aliases: &["medicine ball slam", "slam ball", "overhead slam"],
            summary: "Trains the front of your trunk and your arms to work fast together.",
            steps: &[
                "Stand with your feet hip-wide, a light ball that does not bounce in hand.",
                "Lift the ball just above your head and grow tall.",
                "Brace lightly. Throw it down in front of your feet.",
                "Sit your hips back as you throw, back long.",
                "Bend your knees to pick it up. Set yourself again.",
            ],
            cues: &["Hips back, back long, arms fast", "Ribs down when the ball is up", "Squat to pick the ball up"],
            errors: &[
                "Your back rounds: sit your hips back and bend your knees.",
                "Your back arches at the top: lift the ball less high.",
                "The ball bounces up: use a softer one and look where it lands.",
            ],
            changes: &[
                (Condition::Stenosis, "Lift the ball only to your forehead, and do not lean back."),
                (Condition::SoreKnees, "Bend your knees less, and pick the ball up from a chair."),
            ],
            breathing: "Breathe in as you lift. Breathe out sharply as you throw.",
            stop: "Stop if your back or shoulders hurt, or if the throws get slow. Rest, then see.",
            easier: "Use a lighter ball, or lift it only to your chest.",
            harder: "Throw a little faster, with the same long back.",
        },
    ),
];
