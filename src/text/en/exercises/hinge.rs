//! Hinge: what people read, in the order of the ladder.

use super::ExerciseText;

/// By id, easiest first.
pub static TEXTS: &[(&str, ExerciseText)] = &[(
    "hip-hinge-drill",
    ExerciseText {
        name: "Hip hinge",
        aliases: &["hip hinge drill", "good morning", "bend from the hips", "waiter's bow"],
        summary: "Teaches you to bend from your hips, so that lifting feels easier.",
        steps: &[
            "Stand tall with your feet hip-wide. Put your hands on your hip creases.",
            "Brace lightly and soften your knees.",
            "Push your hips back. Let your chest tip forward with a long back.",
            "Stop when the backs of your legs feel tight.",
            "Push your feet down and stand tall again.",
        ],
        cues: &[
            "Hips go back, chest follows",
            "Shut a car door with your bottom",
            "Head, back and hips stay in one line",
        ],
        errors: &[
            "Your back rounds: go less far.",
            "You squat down: keep your shins upright.",
            "Your knees lock: keep them soft.",
        ],
        changes: &[],
        breathing: "Breathe in as you bend. Breathe out as you stand up.",
        stop: "Stop if bending sends pain down a leg or turns sharp. Stand tall and walk a little.",
        easier: "Stand a hand's width from a wall and touch it with your bottom.",
        harder: "Cross your arms over your chest and go a little slower.",
    },
)];
