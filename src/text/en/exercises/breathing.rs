//! Breathing: what people read, in the order of the ladder.

use super::ExerciseText;

/// By id, easiest first.
pub static TEXTS: &[(&str, ExerciseText)] = &[(
    "belly-breathing",
    ExerciseText {
        name: "Belly breathing",
        aliases: &["diaphragmatic breathing", "deep breathing", "abdominal breathing"],
        summary: "Calms your body and helps tight muscles let go.",
        steps: &[
            "Lie on your back with your knees bent, or on your side, or sit.",
            "Rest one hand on your belly.",
            "Breathe in through your nose for four seconds. Your belly rises.",
            "Breathe out slowly for six seconds. Your belly sinks.",
        ],
        cues: &["Belly rises, chest stays quiet", "Out is longer than in", "Let your jaw and shoulders drop"],
        errors: &[
            "You force a big breath: make it smaller and softer.",
            "Your chest lifts: send the breath to your hand.",
            "You get light-headed: breathe as usual for a while.",
        ],
        changes: &[],
        breathing: "In for four, out for six, without strain.",
        stop: "Stop if you feel dizzy. Breathe as usual until it has gone.",
        easier: "Count three in and four out.",
        harder: "Do it sitting or standing, at any time of the day.",
    },
)];
