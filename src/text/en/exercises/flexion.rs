//! Bending forwards: what people read, in the order of the ladder.

use super::ExerciseText;
use crate::domain::exercise::Condition;

/// By id, easiest first.
pub static TEXTS: &[(&str, ExerciseText)] = &[
    (
        "single-knee-to-chest",
        ExerciseText {
            name: "Single knee to chest",
            aliases: &["knee to chest", "knee hug", "one knee to chest"],
            summary: "Bends your low back forwards at rest. For many backs this is a relief.",
            steps: &[
                "Lie on your back with both knees bent. A bed is fine.",
                "Bring one knee up and hold it behind the thigh.",
                "Draw it towards you until it pulls softly.",
                "Hold and breathe. Let go slowly. Change sides after the set.",
            ],
            cues: &["Draw gently, shoulders down", "A soft pull is enough", "Leave it for an hour after you get up"],
            errors: &[
                "You pull hard: let the weight of your arms do it.",
                "Your head lifts: put a pillow under it.",
                "You bounce: hold still.",
            ],
            changes: &[
                (Condition::FloorIsHard, "Do it in bed."),
                (Condition::SoreKnees, "Hold behind your thigh, so that the knee need not bend much."),
                (Condition::SoreShoulders, "Hold a towel behind your thigh."),
            ],
            breathing: "Breathe slowly. Draw a little closer as you breathe out.",
            stop: "Stop if pain grows or goes down a leg. Put the foot down and rest.",
            easier: "Hold for less time, with the knee further away.",
            harder: "Stretch the other leg out along the floor.",
        },
    ),
    (
        "double-knees-to-chest",
        ExerciseText {
            name: "Double knees to chest",
            aliases: &["double knee to chest", "knees to chest", "both knees to chest", "wind-relieving pose"],
            summary: "Rounds your low back at rest, a little more than with one knee.",
            steps: &[
                "Lie on your back with both knees bent. A bed is fine.",
                "Bring up one knee, then the other. Hold behind your thighs.",
                "Draw both towards you until it pulls softly.",
                "Hold and breathe. Put down one foot, then the other.",
            ],
            cues: &[
                "Draw gently, shoulders down",
                "One leg at a time, up and down",
                "Leave it for an hour after you get up",
            ],
            errors: &[
                "You pull hard: let the weight of your arms do it.",
                "Both legs come down at once: put down one at a time.",
                "Your head lifts: put a pillow under it.",
            ],
            changes: &[
                (Condition::SoreKnees, "Hold behind your thighs, so that your knees need not bend much."),
                (Condition::SoreShoulders, "Hold a towel behind your thighs."),
                (Condition::FloorIsHard, "Do it in bed."),
                (Condition::Spondylolisthesis, "Move one leg at a time, so that your back does not arch."),
            ],
            breathing: "Breathe slowly. Draw a little closer as you breathe out.",
            stop: "Stop if pain grows or goes down a leg. Put your feet down and rest.",
            easier: "Hold one knee only, or rest your calves on a chair.",
            harder: "Rock a very little from side to side.",
        },
    ),
    (
        "childs-pose",
        ExerciseText {
            name: "Child's pose",
            aliases: &["childs pose", "prayer stretch", "balasana"],
            summary: "Lets your back round and rest while you breathe.",
            steps: &[
                "Kneel with your knees apart and your big toes close.",
                "Sit back towards your heels.",
                "Walk your hands forward and rest your forehead down.",
                "Let your back go loose. Hold and breathe.",
            ],
            cues: &["Sink back and let go", "Knees wide, belly soft", "Leave it for an hour after you get up"],
            errors: &[
                "Your shoulders tense up: bring your hands closer.",
                "Your knees hurt: put a cushion between thighs and calves.",
                "Your head hangs: rest it on a pillow.",
            ],
            changes: &[
                (Condition::Pregnancy, "Knees wide, and rest your chest on a firm pile of pillows."),
                (Condition::SoreShoulders, "Leave your arms beside your legs."),
                (Condition::BloodPressure, "Rest your head on a pillow, and come up slowly."),
            ],
            breathing: "Breathe slowly into the back of your ribs.",
            stop: "Stop if pain grows or goes down a leg, or your knees hurt. Come up slowly.",
            easier: "Put a thick pillow under your chest and your bottom.",
            harder: "Reach your arms further forward.",
        },
    ),
    (
        "seated-forward-bend",
        ExerciseText {
            name: "Seated forward bend",
            aliases: &["chair forward bend", "seated flexion", "chair ragdoll", "forward fold on a chair"],
            summary: "Rounds your back at rest on a chair, without getting down.",
            steps: &[
                "Sit on a firm chair with your feet wide and flat.",
                "Let your chin sink, then your chest, towards your thighs.",
                "Rest your forearms on your thighs, or let your hands hang.",
                "Breathe there. Push on your thighs to come up slowly.",
            ],
            cues: &["Round down bit by bit", "Hands push you back up", "Leave it for an hour after you get up"],
            errors: &[
                "You drop down: roll down slowly, head first.",
                "You bounce: stay still and breathe.",
                "You come up with your back alone: push with your hands.",
            ],
            changes: &[
                (
                    Condition::BloodPressure,
                    "Rest your elbows on your thighs, head no lower than your heart. Rise slowly.",
                ),
                (Condition::Pregnancy, "Set your knees wide, and rest your forearms on a table."),
                (Condition::SoreShoulders, "Leave your hands on your thighs."),
            ],
            breathing: "Breathe slowly into your low back.",
            stop: "Stop if pain grows or goes down a leg, or you feel dizzy. Come up slowly and sit tall.",
            easier: "Rest your forearms on a table in front of you.",
            harder: "Let your hands sink towards the floor.",
        },
    ),
];
