//! Landing and jumping: what people read, in the order of the ladder.

use super::ExerciseText;
use crate::domain::exercise::Condition;

/// By id, easiest first.
pub static TEXTS: &[(&str, ExerciseText)] = &[
    (
        "landing-drill",
        ExerciseText {
            name: "Landing drill",
            aliases: &["drop squat", "snap-down", "soft landing"],
            summary: "Teaches you to land softly, before any jump.",
            steps: &[
                "Stand tall, feet hip-wide, in shoes that grip.",
                "Rise onto your toes and reach your arms up.",
                "Drop into a shallow squat with your feet flat, arms back.",
                "Hold still for two seconds. Stand up slowly.",
            ],
            cues: &["Land so that nobody hears you", "Hips back, knees over toes", "Freeze, then stand up"],
            errors: &[
                "You land with stiff legs: let hips, knees and ankles bend together.",
                "Your knees fall in: press them out gently.",
                "Your back rounds: keep your chest up and sit back.",
            ],
            changes: &[
                (Condition::SoreKnees, "Do it slowly, and bend your knees only a little."),
                (Condition::BloodPressure, "Drop gently, breathe out each time, and rest longer."),
                (Condition::Stenosis, "Keep your arms low, and do not lean back as you rise."),
            ],
            breathing: "Breathe in as you rise. Breathe out as you land.",
            stop: "Stop if anything hurts as you land, or if you feel unsteady. Rest before the next set.",
            easier: "Lower yourself slowly instead of dropping.",
            harder: "Drop a little faster and stop just as still.",
        },
    ),
    (
        "box-jump",
        ExerciseText {
            name: "Low box jump",
            aliases: &["box jump", "jump onto a step", "step jump"],
            summary: "Trains a quick push from the legs and a soft landing on a low step.",
            steps: &[
                "Stand a small step away from a low box that cannot slide.",
                "Sit back into a shallow squat, arms back.",
                "Jump up and land softly on the box with both whole feet.",
                "Stand tall. Step down, one foot at a time.",
            ],
            cues: &["Land so that nobody hears you", "Whole feet on the box", "Step down, never jump down"],
            errors: &[
                "You land in a deep squat: use a lower box.",
                "Your knees fall in: press them out gently.",
                "You jump on and on: stand still and set yourself each time.",
            ],
            changes: &[
                (Condition::BloodPressure, "Use a very low step, breathe out each time, and rest longer."),
                (Condition::Stenosis, "Keep your arms low, and use a very low step."),
            ],
            breathing: "Breathe in as you bend. Breathe out as you jump.",
            stop: "Stop if anything hurts as you land, or if your landings get loud. Rest before the next set.",
            easier: "Use a lower step.",
            harder: "Stay still for two more seconds after you land.",
        },
    ),
    (
        "broad-jump",
        ExerciseText {
            name: "Small broad jump",
            aliases: &["broad jump", "standing long jump", "long jump"],
            summary: "Trains a quick push forward, and a landing that stays still.",
            steps: &[
                "Stand tall on a floor that grips, with free space ahead.",
                "Sit back into a shallow squat, arms back.",
                "Swing your arms and jump a small way forward.",
                "Land softly on both feet and hold still for two seconds.",
            ],
            cues: &["Small jump, still landing", "Hips back, knees over toes", "Freeze, then stand up"],
            errors: &[
                "You stumble forward: jump half as far.",
                "You land with stiff legs: let hips, knees and ankles bend together.",
                "Your back rounds: keep your chest up and sit back.",
            ],
            changes: &[
                (Condition::BloodPressure, "Jump only a hand's width, breathe out each time, and rest longer."),
                (Condition::Stenosis, "Jump only a hand's width, and keep your chest over your hips."),
            ],
            breathing: "Breathe in as you bend. Breathe out as you jump.",
            stop: "Stop if anything hurts as you land, or if you cannot hold the landing. Rest before the next set.",
            easier: "Jump only a hand's width.",
            harder: "Jump a little further and stop just as still.",
        },
    ),
    (
        "single-leg-bound",
        ExerciseText {
            name: "Single-leg bound",
            aliases: &["single leg bound", "single leg hop", "one-leg jump", "bounding"],
            summary: "Trains one leg to push off and catch you. It is the last step of jumping.",
            steps: &[
                "Stand on one leg on a floor that grips, near a wall.",
                "Bend that knee a little, arms back.",
                "Spring a small way forward and land on the other leg.",
                "Hold still for two seconds. Walk back and start again.",
            ],
            cues: &["Short bound, still landing", "Knee over toes as you land", "Hips level when you freeze"],
            errors: &[
                "You wobble: bound half as far.",
                "Your knee falls in: turn it out over your toes.",
                "You land hard: bend hip and knee more.",
            ],
            changes: &[
                (Condition::BloodPressure, "Bound only a little way, breathe out each time, and rest longer."),
                (Condition::Stenosis, "Bound only a little way, and keep your chest over your hips."),
            ],
            breathing: "Breathe in as you bend. Breathe out as you push off.",
            stop: "Stop if anything hurts as you land, or if you cannot hold the landing. Rest before the next set.",
            easier: "Land on both feet.",
            harder: "Bound a little further and stop just as still.",
        },
    ),
];
