//! Balance: what people read, in the order of the ladder.

use super::ExerciseText;
use crate::domain::exercise::Condition;

/// By id, easiest first.
pub static TEXTS: &[(&str, ExerciseText)] = &[
    (
        "toe-lifts",
        ExerciseText {
            name: "Toe lifts",
            aliases: &["toe yoga", "toe raises", "toe spread", "foot drill"],
            summary: "Wakes your feet, so that you stand more surely. Fits in while you brush your teeth.",
            steps: &[
                "Stand barefoot, weight on both feet. Hold on if you like.",
                "Lift both big toes. The other toes stay down.",
                "Put them down. Lift the other toes while the big toes stay.",
                "Take turns. Each lift counts as one.",
            ],
            cues: &["Big toe, then the others", "Heel and ball of the foot stay down", "It may take weeks to come"],
            errors: &[
                "All toes lift at once: hold the others down with your hand.",
                "Your feet roll in: keep your weight on the outer edge too.",
                "Your feet cramp: shake them out and rest.",
            ],
            changes: &[
                (Condition::Unsteady, "Do it sitting on a chair."),
                (Condition::Pregnancy, "Do it sitting, or with one hand on a wall."),
            ],
            breathing: "Breathe as you always do.",
            stop: "Stop if your feet cramp or hurt. Sit down and rest them.",
            easier: "Do it sitting, one foot at a time.",
            harder: "Lift one toe after the other, and put them down one by one.",
        },
    ),
    (
        "tandem-stance",
        ExerciseText {
            name: "Tandem stance",
            aliases: &["heel-to-toe stance", "tandem stand", "tightrope stand", "sharpened Romberg"],
            summary: "Trains your balance with both feet down, one in front of the other.",
            steps: &[
                "Stand tall beside a wall. Rest your fingertips on it.",
                "Put one foot in front of the other, heel to toes.",
                "Brace lightly and look at one point ahead.",
                "Hold. Step apart to rest. Change feet after the set.",
            ],
            cues: &["Wall in reach, eyes on one point", "Weight on both feet", "Knees soft, body tall"],
            errors: &[
                "You sway: leave a little gap between your feet.",
                "You look down: find a point at eye height.",
                "You stiffen: breathe out and soften your knees.",
            ],
            changes: &[
                (Condition::Unsteady, "Leave a gap between your feet, and keep your whole hand on the wall."),
                (Condition::Pregnancy, "Leave a gap between your feet, and keep a hand on the wall."),
                (Condition::Osteoporosis, "Stand in a corner or by a worktop, with something to hold on both sides."),
            ],
            breathing: "Breathe as you always do. A held breath makes balance harder.",
            stop: "Stop if you feel dizzy. Step apart and hold the wall.",
            easier: "Set the front foot a little to the side.",
            harder: "Touch the wall with one finger, then just keep it in reach.",
        },
    ),
    (
        "single-leg-stance",
        ExerciseText {
            name: "Single-leg stance",
            aliases: &["stand on one leg", "one leg balance", "stork stand", "flamingo"],
            summary: "Trains your balance, so that steps and uneven ground feel easier.",
            steps: &[
                "Stand tall beside a wall. Rest your fingertips on it.",
                "Brace lightly and look at one point ahead.",
                "Shift your weight and lift the other foot a little.",
                "Hold. Put the foot down softly. Change sides after the set.",
            ],
            cues: &[
                "Wall in reach, eyes on one point",
                "Hips level, standing knee soft",
                "Grow tall through the top of your head",
            ],
            errors: &[
                "Your hip drops: squeeze the buttock of the standing leg.",
                "You hold on tight: use fewer fingers when you feel ready.",
                "Your knee locks: keep it soft.",
            ],
            changes: &[
                (Condition::Pregnancy, "Keep your whole hand on the wall."),
                (Condition::Osteoporosis, "Keep your whole hand on the wall, in shoes that do not slip."),
                (Condition::SoreKnees, "Keep the standing knee soft, and hold for less time."),
            ],
            breathing: "Breathe as you always do. A held breath makes balance harder.",
            stop: "Stop if you feel dizzy or your leg gives way. Put the foot down and hold the wall.",
            easier: "Keep the toes of the other foot on the floor.",
            harder: "Touch the wall with one finger, then just keep it in reach.",
        },
    ),
    (
        "single-leg-reach",
        ExerciseText {
            name: "Single-leg reach",
            aliases: &["star balance", "Y balance reach", "star excursion", "one leg toe reach"],
            summary: "Trains balance while you move, as when you step off a kerb.",
            steps: &[
                "Stand on one leg beside a wall, fingertips on it.",
                "Soften the knee and reach the other foot forward. Touch the floor lightly.",
                "Come back. Next time reach to the side, then back.",
                "Each reach counts as one. Change sides after the set.",
            ],
            cues: &[
                "Light toe, steady hips",
                "The standing knee follows your toes",
                "Reach only as far as you are steady",
            ],
            errors: &[
                "You put weight on the toe: touch it like an egg.",
                "Your knee falls in: point it over your toes.",
                "You bend forward: keep your chest tall.",
            ],
            changes: &[
                (Condition::SoreKnees, "Bend the standing knee only a little, and reach less far."),
                (Condition::Pregnancy, "Keep your whole hand on the wall, and reach less far."),
                (Condition::Osteoporosis, "Keep your chest tall and your whole hand on the wall."),
            ],
            breathing: "Breathe out as you reach. Breathe in as you come back.",
            stop: "Stop if you feel dizzy, or your knee or back pain rises. Put the foot down and hold the wall.",
            easier: "Reach only forward, a short way.",
            harder: "Reach further, with one finger on the wall.",
        },
    ),
    (
        "single-leg-eyes-closed",
        ExerciseText {
            name: "Single-leg stance, eyes closed",
            aliases: &["balance with eyes closed", "eyes closed stand", "one leg eyes closed"],
            summary: "Without your eyes, feet and legs learn to feel where you are.",
            steps: &[
                "Stand tall beside a wall, your hand flat on it.",
                "Lift one foot a little and find your balance.",
                "Close your eyes. Let the hand grow lighter, but leave it there.",
                "Open your eyes before you put the foot down. Change sides after the set.",
            ],
            cues: &["Hand on the wall, always", "Feel your foot on the floor", "Open your eyes as soon as you sway"],
            errors: &[
                "You grip with your toes: spread them and breathe.",
                "You sway a lot: open your eyes and start again.",
                "Your knee locks: keep it soft.",
            ],
            changes: &[
                (Condition::Pregnancy, "Keep your eyes open, or both feet down."),
                (Condition::Osteoporosis, "Keep both feet down, one in front of the other, eyes closed."),
                (Condition::BloodPressure, "If you feel light-headed, open your eyes and sit down."),
            ],
            breathing: "Breathe as you always do. A held breath makes balance harder.",
            stop: "Stop if you feel dizzy. Open your eyes, put the foot down and hold the wall.",
            easier: "Close one eye, or blink slowly.",
            harder: "Rest only one finger on the wall.",
        },
    ),
];
