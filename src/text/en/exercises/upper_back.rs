//! Upper back and shoulders: what people read, in the order of the ladder.

use super::ExerciseText;
use crate::domain::exercise::Condition;

/// By id, easiest first.
pub static TEXTS: &[(&str, ExerciseText)] = &[
    (
        "arm-circles",
        ExerciseText {
            name: "Arm circles",
            aliases: &["shoulder circles", "arm swings", "shoulder rolls"],
            summary: "Warms up your shoulders and upper back.",
            steps: &[
                "Stand tall, feet hip-wide, arms by your sides.",
                "Lift your arms a little and draw small circles backwards.",
                "Let the circles grow, as far as it is easy.",
                "Half way through, change direction.",
            ],
            cues: &["Small circles first, then larger", "Ribs stay down", "Shoulders away from your ears"],
            errors: &[
                "Your back arches: make the circles smaller.",
                "You whirl: slow down until you could stop at any point.",
                "Your neck tightens: let your shoulders drop first.",
            ],
            changes: &[
                (Condition::SoreShoulders, "Bend your elbows and circle only your shoulders."),
                (Condition::Unsteady, "Do it sitting on a firm chair."),
                (Condition::RecentSurgery, "Circle only your shoulders until your surgeon's team agrees to more."),
            ],
            breathing: "Breathe easily. Do not time it.",
            stop: "Stop if a shoulder pinches or an arm tingles. Lower your arms and rest.",
            easier: "Roll your shoulders with your arms hanging.",
            harder: "Circle your arms in opposite directions.",
        },
    ),
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
            changes: &[
                (Condition::Pregnancy, "Sit with your knees apart and turn less far."),
                (Condition::Spondylolisthesis, "Turn half as far as you could."),
                (Condition::SoreShoulders, "Rest your hands on your thighs."),
            ],
            breathing: "Breathe out as you turn. Breathe in as you come back.",
            stop: "Stop if it turns sharp or goes down a leg. Face forward and rest.",
            easier: "Turn only a little way.",
            harder: "Wait for a breath at each end.",
        },
    ),
    (
        "chair-back-bend",
        ExerciseText {
            name: "Chair back bend",
            aliases: &["thoracic extension", "upper back extension", "desk back bend", "seated back bend"],
            summary: "Opens a rounded upper back over the top of a chair.",
            steps: &[
                "Sit well back on a firm chair. Its back ends below your shoulder blades.",
                "Put your hands behind your head, elbows wide.",
                "Lean your upper back over the edge, a short way.",
                "Wait for a breath and come up again.",
            ],
            cues: &["Bend above the chair, not below it", "Ribs stay down in front", "Hands carry your head"],
            errors: &[
                "Your low back arches: brace lightly and lean less far.",
                "Your head drops back: look at the top of the wall.",
                "The chair tips: set it against a wall.",
            ],
            changes: &[
                (Condition::Osteoporosis, "Only lift your chest tall. Do not lean over the edge."),
                (Condition::Stenosis, "Brace first, and lean back only a hand's width."),
                (Condition::Spondylolisthesis, "Brace first, and lean back only a hand's width."),
                (Condition::SoreShoulders, "Cross your arms over your chest."),
                (Condition::Pregnancy, "Lean back less, and set the chair against a wall."),
            ],
            breathing: "Breathe in as you lean back. Breathe out as you come up.",
            stop: "Stop if your low back hurts or you feel dizzy. Sit upright and rest.",
            easier: "Fold a towel over the chair's back and lean less far.",
            harder: "Wait for three breaths over the edge.",
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
            changes: &[
                (Condition::BloodPressure, "Lower your arms after every few, and keep breathing."),
                (Condition::Stenosis, "Put your feet further forward, so that your back does not arch."),
                (Condition::Spondylolisthesis, "Put your feet further forward, so that your back does not arch."),
                (Condition::Unsteady, "Do it sitting on a chair, its back behind you."),
                (Condition::RecentSurgery, "Ask your surgeon's team first, and keep your hands below your shoulders."),
            ],
            breathing: "Breathe out as your arms go up. Breathe in as they come down.",
            stop: "Stop if a shoulder pinches or an arm tingles. Lower your arms and rest.",
            easier: "Do it with one arm, or stand away from the wall.",
            harder: "Go slower and wait for a breath at the top.",
        },
    ),
    (
        "open-book",
        ExerciseText {
            name: "Open book",
            aliases: &["thoracic rotation", "side-lying rotation", "book opener", "side lying windmill"],
            summary: "Turns your upper back while your low back lies still.",
            steps: &[
                "Lie on your side, knees bent up, head on a pillow.",
                "Stretch both arms out in front, palms together.",
                "Lift the top arm and open it slowly behind you.",
                "Wait for a breath and close it again.",
                "Do all of them, then turn over.",
            ],
            cues: &["Knees stay together and still", "Your eyes follow your hand", "Open from the chest"],
            errors: &[
                "Your knees slide apart: squeeze a pillow between them.",
                "You pull the arm down: let its weight do it.",
                "Your low back turns too: open less far.",
            ],
            changes: &[
                (Condition::Pregnancy, "Put a pillow under your belly and open only half way."),
                (Condition::SoreShoulders, "Put your hand on your ribs and open the elbow instead."),
                (Condition::Spondylolisthesis, "Draw your knees up higher and open only half way."),
            ],
            breathing: "Breathe in as you open. Breathe out as you close.",
            stop: "Stop if your shoulder pinches or your arm tingles. Close the arm and rest on your side.",
            easier: "Open only until your arm points at the ceiling.",
            harder: "Stretch the lower leg out and rest the top knee on a cushion.",
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
            changes: &[
                (Condition::Pregnancy, "Take a smaller step, and stop well before it pulls hard."),
                (Condition::Unsteady, "Hold the frame with the other hand."),
                (Condition::RecentSurgery, "Ask your surgeon's team first, and take a very small step."),
            ],
            breathing: "Breathe slowly. Let go a little more with each breath out.",
            stop: "Stop if your shoulder pinches or your hand tingles. Step back and lower your arm.",
            easier: "Take a smaller step and lower your elbow.",
            harder: "Turn your chest a little away from your arm.",
        },
    ),
];
