//! Landing and jumping: what people read, in the order of the ladder.

use super::ExerciseText;
use crate::domain::exercise::Condition;

/// By id, easiest first.
pub static TEXTS: &[(&str, ExerciseText)] = &[(
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
        changes: &[(Condition::SoreKnees, "Do it slowly, and bend your knees only a little.")],
        breathing: "Breathe in as you rise. Breathe out as you land.",
        stop: "Stop if anything hurts as you land, or if you feel unsteady. Rest before the next set.",
        easier: "Lower yourself slowly instead of dropping.",
        harder: "Drop a little faster and stop just as still.",
    },
)];
