//! Curl-up: what people read, in the order of the ladder.

use super::ExerciseText;
use crate::domain::exercise::Condition;

/// By id, easiest first.
pub static TEXTS: &[(&str, ExerciseText)] = &[
    (
        "curl-up-head-lift",
        ExerciseText {
            name: "Head-lift curl-up",
            aliases: &["head lift", "easy curl-up", "beginner curl-up", "head raise"],
            summary: "The first step to the curl-up: only your head grows light.",
            steps: &[
                "Lie on your back. Bend one knee and keep the other leg straight.",
                "Slide your hands under the hollow of your low back.",
                "Brace lightly. Lift only your head, as thick as a book.",
                "Hold, then lower slowly. Change legs between sets.",
            ],
            cues: &[
                "Chin a little in, head a little up",
                "Shoulders stay on the floor",
                "Your low back keeps its shape",
            ],
            errors: &[
                "Your chin pokes up: nod a little before you lift.",
                "Your neck does it all: brace first, and lift less.",
                "You hold your breath: count out loud.",
            ],
            changes: &[
                (Condition::BloodPressure, "Make the holds shorter and count aloud."),
                (Condition::SoreShoulders, "Rest your arms by your sides, with a folded towel under your back."),
                (Condition::SoreWrists, "Put a folded towel under your back instead of your hands."),
            ],
            breathing: "Breathe out as you lift. Take small breaths while you hold.",
            stop: "Stop if your neck or back pain rises. Lower your head and rest.",
            easier: "Only make your head feel lighter and leave it on the floor.",
            harder: "Bring the tops of your shoulders off the floor as well.",
        },
    ),
    (
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
            changes: &[
                (Condition::BloodPressure, "Count each hold aloud, and make it shorter."),
                (Condition::SoreShoulders, "Rest your arms by your sides, with a folded towel under your back."),
                (Condition::SoreWrists, "Put a folded towel under your back instead of your hands."),
            ],
            breathing: "Breathe out as you lift. Take small breaths while you hold.",
            stop: "Stop if your neck or back pain rises. Lower your head and rest.",
            easier: "Only make your head feel lighter and leave it on the floor.",
            harder: "Lift your elbows off the floor while you hold.",
        },
    ),
    (
        "curl-up-arms-lifted",
        ExerciseText {
            name: "Curl-up with elbows lifted",
            aliases: &["curl-up arms lifted", "elbows-up curl-up", "advanced curl-up", "McGill curl-up elbows up"],
            summary: "Takes the help of your arms away, so that your tummy holds more.",
            steps: &[
                "Lie on your back. Bend one knee and keep the other leg straight.",
                "Slide your hands under the hollow of your low back.",
                "Lift both elbows off the floor. Brace lightly.",
                "Lift head and shoulders just off the floor and hold.",
                "Lower slowly. Change legs between sets.",
            ],
            cues: &[
                "Elbows light, head and chest as one",
                "A few finger widths are enough",
                "Your low back keeps its shape",
            ],
            errors: &[
                "Your chin pokes up: tuck it in a little.",
                "You come up too far: only the shoulder blades leave the floor.",
                "Your elbows sink: rest, then hold for less time.",
            ],
            changes: &[
                (Condition::BloodPressure, "Make the holds shorter and count aloud."),
                (Condition::SoreShoulders, "Cross your arms over your chest, with a folded towel under your back."),
                (Condition::SoreWrists, "Put a folded towel under your back and let your arms float by your sides."),
            ],
            breathing: "Breathe out as you lift. Take small breaths while you hold.",
            stop: "Stop if your neck or back pain rises. Lower your head and rest.",
            easier: "Put the elbows down for the last seconds.",
            harder: "Brace a little more before you lift, and keep breathing.",
        },
    ),
];
