//! Squat: what people read, in the order of the ladder.

use super::ExerciseText;
use crate::domain::exercise::Condition;

/// By id, easiest first.
pub static TEXTS: &[(&str, ExerciseText)] = &[
    (
        "raised-sit-to-stand",
        ExerciseText {
            name: "Raised sit to stand",
            aliases: &[
                "high chair stand",
                "sit to stand from a high seat",
                "assisted sit to stand",
                "raised chair stand",
            ],
            summary: "Makes standing up easier, so that your legs can grow into it.",
            steps: &[
                "Set the chair against a wall. Put a firm cushion on the seat.",
                "Sit near the front, feet hip-wide and a little behind your knees.",
                "Lean forward with a long back. Push with your feet and hands.",
                "Stand up tall. Sit down slowly, hips first.",
            ],
            cues: &[
                "Nose over toes, then stand",
                "Help with your hands as much as you need",
                "Take three seconds to sit down",
            ],
            errors: &[
                "You rock to get up: add a second cushion.",
                "You drop into the seat: hold the chair and lower yourself slowly.",
                "Your knees fall in: push them out gently.",
            ],
            changes: &[
                (Condition::SoreKnees, "Raise the seat further, and push up with your hands."),
                (Condition::Pregnancy, "Set your feet wider, and push up with your hands."),
                (Condition::Unsteady, "Have a table in front of you to hold."),
                (Condition::Osteoporosis, "Keep your back long as you lean forward."),
                (Condition::BloodPressure, "Breathe out as you stand, and pause before you sit again."),
            ],
            breathing: "Breathe out as you stand. Breathe in as you sit.",
            stop: "Stop if your knees or back hurt more with each rep, or if you feel dizzy. Sit and rest.",
            easier: "Add a second cushion, or push more with your hands.",
            harder: "Use a thinner cushion, or your hands less.",
        },
    ),
    (
        "sit-to-stand",
        ExerciseText {
            name: "Sit to stand",
            aliases: &["chair stand", "chair squat", "sit-stand", "box squat"],
            summary: "Strengthens your legs for chairs, stairs and lifting.",
            steps: &[
                "Set the chair against a wall. Sit near the front of the seat.",
                "Put your feet hip-wide, a little behind your knees.",
                "Lean forward with a long back and push your feet down.",
                "Stand up tall. Sit down slowly, hips first.",
            ],
            cues: &[
                "Nose over toes, then push the floor away",
                "Take three seconds to sit down",
                "Knees point the way your toes point",
            ],
            errors: &[
                "You drop into the seat: lower yourself more slowly.",
                "Your knees fall in: push them out gently.",
                "Your back rounds: lean from your hips.",
            ],
            changes: &[
                (Condition::SoreKnees, "Use a higher seat, and push up with your hands."),
                (Condition::Pregnancy, "Set your feet wider, and push up with your hands if it helps."),
                (Condition::Unsteady, "Have a table in front of you to hold."),
                (Condition::Osteoporosis, "Keep your back long as you lean forward."),
                (Condition::BloodPressure, "Breathe out as you stand, and pause before you sit again."),
            ],
            breathing: "Breathe out as you stand. Breathe in as you sit.",
            stop: "Stop if your knees or back hurt more with each rep, or if you feel dizzy. Sit and rest.",
            easier: "Use a higher seat, or push with your hands.",
            harder: "Only touch the seat lightly before you stand again.",
        },
    ),
    (
        "body-weight-squat",
        ExerciseText {
            name: "Body-weight squat",
            aliases: &["squat", "air squat", "free squat", "bodyweight squat"],
            summary: "Trains hips, knees and back to share the work when you bend down.",
            steps: &[
                "Stand with your feet a little wider than your hips, toes slightly out.",
                "Brace lightly. Reach your arms forward.",
                "Sit back and down as far as your back stays long.",
                "Push the floor away and stand tall.",
            ],
            cues: &["Sit back between your heels", "Whole foot on the floor", "Knees point the way your toes point"],
            errors: &[
                "Your heels lift: go less deep.",
                "Your knees fall in: push them out gently.",
                "Your back rounds: stop higher and keep your chest up.",
            ],
            changes: &[
                (Condition::SoreKnees, "Go only a quarter of the way down, hips well back."),
                (Condition::Pregnancy, "Hold something firm, feet wide, and go only as low as is easy."),
                (Condition::Unsteady, "Hold a table or the back of a firm chair."),
                (Condition::Osteoporosis, "Go less deep, and keep your back long."),
                (Condition::Disc, "Go only as deep as your back keeps its shape."),
                (Condition::BloodPressure, "Breathe out on every rise, and come up slowly."),
            ],
            breathing: "Breathe in on the way down. Breathe out as you rise.",
            stop: "Stop if your knees or back hurt more with each rep, or if you feel dizzy. Stand still and rest.",
            easier: "Go less deep, or hold something firm.",
            harder: "Pause for two seconds at the bottom.",
        },
    ),
    (
        "wall-sit",
        ExerciseText {
            name: "Wall sit",
            aliases: &["wall squat", "wall chair"],
            summary: "Builds legs that last while the wall supports your back.",
            steps: &[
                "Stand with your back against a wall. Walk your feet forward.",
                "Brace lightly and slide down a little way.",
                "Stop where your legs work but your knees feel fine.",
                "Hold and breathe. Slide back up to stand.",
            ],
            cues: &["Back on the wall, breath flowing", "Weight in your heels", "Stay higher if your knees complain"],
            errors: &[
                "You hold your breath: count out loud.",
                "Your knees go past your toes: walk your feet further out.",
                "You push your hands on your thighs: let your arms hang.",
            ],
            changes: &[
                (Condition::SoreKnees, "Stay high, with only a small bend."),
                (Condition::Pregnancy, "Stay high, hold for half the time, and have a chair beside you."),
                (Condition::Unsteady, "Have a chair beside you to hold."),
            ],
            breathing: "Breathe the whole time. Count out loud so that you do not hold your breath.",
            stop: "Stop if you feel dizzy, your knees hurt or your chest feels tight. Sit down. Get help now if a tight chest does not pass.",
            easier: "Stay higher on the wall.",
            harder: "Slide down a little further, thighs level at the most.",
        },
    ),
    (
        "goblet-squat",
        ExerciseText {
            name: "Goblet squat",
            aliases: &["kettlebell squat", "dumbbell squat", "front-loaded squat", "weighted squat"],
            summary: "Adds a weight in front, which helps you to stay upright.",
            steps: &[
                "Hold one weight against your chest with both hands, elbows down.",
                "Stand with your feet a little wider than your hips, toes slightly out.",
                "Brace lightly. Sit down between your knees, chest up.",
                "Go as far as your back stays long. Push the floor away and rise.",
            ],
            cues: &["Weight close, chest up", "Elbows between your knees", "Push the floor away with both feet"],
            errors: &[
                "You tip forward: hold the weight closer and go less deep.",
                "Your back rounds at the bottom: stop higher.",
                "Your knees fall in: push them out gently.",
            ],
            changes: &[
                (Condition::SoreKnees, "Go only a quarter of the way down, with a lighter weight."),
                (Condition::Osteoporosis, "Take a light weight, go less deep, and keep your back long."),
                (Condition::Disc, "Take a light weight, and go only as deep as your back keeps its shape."),
                (Condition::BloodPressure, "Take a light weight, and breathe out on every rise."),
                (Condition::Unsteady, "Squat to a chair behind you."),
                (Condition::SoreShoulders, "Rest the weight against your chest, or take a lighter one."),
            ],
            breathing: "Breathe in on the way down. Breathe out as you rise.",
            stop: "Stop if your back rounds from tiredness, or if your knees or back hurt more with each rep. Put the weight down.",
            easier: "Take a lighter weight, or squat to a chair.",
            harder: "Take the next heavier weight once all sets feel easy.",
        },
    ),
    (
        "single-leg-squat",
        ExerciseText {
            name: "Single-leg squat to a chair",
            aliases: &["one leg squat", "pistol squat to a chair", "single leg sit to stand", "single leg box squat"],
            summary: "Builds strength and balance in one leg, for stairs and kerbs.",
            steps: &[
                "Stand in front of a firm chair that stands against a wall.",
                "Lift one foot a little way forward. Reach your arms forward.",
                "Sit back slowly on one leg until you touch the seat.",
                "Stand up on that leg, or help with the other foot.",
            ],
            cues: &["Slow down, soft touch", "Knee points the way your toes point", "Hips level all the way"],
            errors: &[
                "Your knee falls in: turn it out over your toes.",
                "You drop the last bit: put a cushion on the seat.",
                "You turn your trunk: reach straight ahead with both hands.",
            ],
            changes: &[
                (Condition::Osteoporosis, "Put a cushion on the seat, and keep your back long."),
                (Condition::Disc, "Put a cushion on the seat, and keep your back long."),
                (Condition::Pregnancy, "Keep the toes of the other foot down, and hold something firm."),
                (Condition::BloodPressure, "Breathe out as you stand, and rest between legs."),
            ],
            breathing: "Breathe in as you sit. Breathe out as you stand.",
            stop: "Stop if your knee or back hurts more with each rep, or if you cannot keep steady. Sit and rest.",
            easier: "Rest the toes of the other foot on the floor.",
            harder: "Only touch the seat lightly, or take the cushion away.",
        },
    ),
];
