//! Curl-up: what people read, in the order of the ladder.

use super::ExerciseText;

/// By id, easiest first.
pub static TEXTS: &[(&str, ExerciseText)] = &[(
    "mcgill-curl-up",
    ExerciseText {
        name: "McGill curl-up",
        aliases: &["curl up", "modified curl-up", "McGill big three"],
        summary: "Builds lasting strength in your tummy without rounding your low back.",
        steps: &[
            "Lie on your back. Bend one knee and keep the other leg straight.",
            "Slide your hands under the hollow of your low back.",
            "Brace lightly. Lift your head and shoulders just off the floor.",
            "Hold, then lower slowly. Change legs between sets.",
        ],
        cues: &[
            "Head and chest rise as one piece, a little",
            "A few finger widths are enough",
            "Your low back keeps its shape over your hands",
        ],
        errors: &[
            "Your chin pokes up: tuck it in a little.",
            "You sit up too far: only the shoulder blades come off the floor.",
            "You press your back down: keep the hollow over your hands.",
        ],
        changes: &[],
        breathing: "Breathe out as you lift. Take small breaths while you hold.",
        stop: "Stop if your neck or back pain rises. Lower your head and rest.",
        easier: "Only make your head feel lighter and leave it on the floor.",
        harder: "Lift your elbows off the floor while you hold.",
    },
)];
