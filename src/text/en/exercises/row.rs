//! Row and pull: what people read, in the order of the ladder.

use super::ExerciseText;

/// By id, easiest first.
pub static TEXTS: &[(&str, ExerciseText)] = &[
    (
        "band-pull-apart",
        ExerciseText {
            name: "Band pull-apart",
            aliases: &["pull apart", "band pull apart", "reverse fly with band"],
            summary: "Strengthens the muscles between your shoulder blades.",
            steps: &[
                "Stand tall. Hold the band in front of you at chest height.",
                "Brace lightly. Keep your elbows almost straight.",
                "Pull your hands apart and draw your shoulder blades together.",
                "Stop when the band comes near your chest. Return slowly.",
            ],
            cues: &["Shoulder blades down and back", "Ribs stay quiet", "Slow on the way back"],
            errors: &[
                "Your shoulders creep up: use a lighter band.",
                "Your back arches: brace and pull less far.",
                "The band snaps back: take three seconds to return.",
            ],
            changes: &[],
            breathing: "Breathe out as you pull. Breathe in as you return.",
            stop: "Stop if your neck or shoulder pain rises. Let the band go slack and roll your shoulders.",
            easier: "Hold the band wider apart, so that it pulls less.",
            harder: "Hold the band closer together.",
        },
    ),
    (
        "standing-row",
        ExerciseText {
            name: "Standing band row",
            aliases: &["standing row", "band row", "seated row standing"],
            summary: "Strengthens your upper back for pulling and carrying.",
            steps: &[
                "Fix the band to something firm at waist height.",
                "Stand facing it, feet hip-wide, arms out, band just tight.",
                "Brace lightly. Draw your shoulder blades together.",
                "Pull your elbows back past your ribs. Return slowly.",
            ],
            cues: &[
                "Start the pull from between your shoulder blades",
                "Stand tall, do not lean",
                "Elbows brush your sides",
            ],
            errors: &[
                "You lean back: step closer to the band.",
                "Your shoulders creep up: let them drop before you pull.",
                "Your arms do it all: move the shoulder blades first.",
            ],
            changes: &[],
            breathing: "Breathe out as you pull. Breathe in as you return.",
            stop: "Stop if your back, neck or shoulder pain rises. Let the band go slack and rest.",
            easier: "Stand closer to the fixing point.",
            harder: "Stand further away, or hold the end for two seconds.",
        },
    ),
    (
        "split-stance-row",
        ExerciseText {
            name: "Split-stance row",
            aliases: &["split stance cable row", "staggered row", "one-arm band row"],
            summary: "Trains legs, middle and upper back to work as one.",
            steps: &[
                "Fix the band at waist height. Face it and hold it in one hand.",
                "Step the opposite foot forward. Soften both knees.",
                "Brace lightly. Keep your hips and chest facing forward.",
                "Pull your elbow back past your ribs. Return slowly.",
            ],
            cues: &[
                "Only the arm moves, the rest stays still",
                "Front foot flat, weight in the middle",
                "Chest faces the band",
            ],
            errors: &[
                "Your chest turns: pull less far or use a lighter band.",
                "You wobble: take a wider step to the side.",
                "You lean back: step closer to the band.",
            ],
            changes: &[],
            breathing: "Breathe out as you pull. Breathe in as you return.",
            stop: "Stop if your back pain rises or you feel unsteady. Let the band go slack and stand still.",
            easier: "Pull with both hands.",
            harder: "Make your step narrower, or stand further away.",
        },
    ),
];
