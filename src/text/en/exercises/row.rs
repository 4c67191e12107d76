//! Row and pull: what people read, in the order of the ladder.

use super::ExerciseText;
use crate::domain::exercise::Condition;

/// By id, easiest first.
pub static TEXTS: &[(&str, ExerciseText)] = &[
    (
        "shoulder-blade-squeeze",
        ExerciseText {
            name: "Shoulder-blade squeeze",
            aliases: &["scapular squeeze", "scapular retraction", "shoulder blade pinch", "scapula squeeze"],
            summary: "Trains your shoulder blades to sit back and down. You need nothing for it.",
            steps: &[
                "Stand tall, arms by your sides, elbows bent.",
                "Let your shoulders drop away from your ears.",
                "Draw your shoulder blades back and together.",
                "Hold for three seconds. Let go slowly.",
            ],
            cues: &["Shoulder blades back and down", "Ribs stay quiet", "Long neck, soft jaw"],
            errors: &[
                "Your shoulders creep up: let them drop before you squeeze.",
                "Your back arches: brace lightly and squeeze less.",
                "Your chin pokes forward: draw it in a little.",
            ],
            changes: &[
                (Condition::SoreShoulders, "Let your arms hang, and squeeze only lightly."),
                (Condition::BloodPressure, "Squeeze lightly, and keep breathing."),
                (Condition::Unsteady, "Do it sitting on a firm chair."),
                (Condition::Pregnancy, "Do it sitting if standing tires you."),
            ],
            breathing: "Breathe out as you squeeze. Breathe in as you let go.",
            stop: "Stop if your neck or shoulder pain rises. Let your arms hang and breathe.",
            easier: "Squeeze less, or do it sitting.",
            harder: "Turn your palms out and hold for two more seconds.",
        },
    ),
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
            changes: &[
                (Condition::SoreShoulders, "Hold the band lower, at your ribs, and pull less far."),
                (Condition::BloodPressure, "Use a light band, and breathe out on every pull."),
                (Condition::Unsteady, "Do it sitting on a firm chair."),
                (Condition::Osteoporosis, "Stand tall, with a light band."),
            ],
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
            changes: &[
                (Condition::SoreShoulders, "Use a light band, and stop when your elbows reach your sides."),
                (Condition::BloodPressure, "Use a light band, and breathe out on every pull."),
                (Condition::Unsteady, "Do it sitting on a firm chair."),
                (Condition::Pregnancy, "Set your feet wider, or sit on a firm chair."),
            ],
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
            changes: &[
                (Condition::SoreShoulders, "Use a light band, and stop when your elbow reaches your side."),
                (Condition::BloodPressure, "Use a light band, and breathe out on every pull."),
                (Condition::Pregnancy, "Take a wider stance and a light band."),
                (Condition::Disc, "Use a light band, and keep your chest facing it."),
            ],
            breathing: "Breathe out as you pull. Breathe in as you return.",
            stop: "Stop if your back pain rises or you feel unsteady. Let the band go slack and stand still.",
            easier: "Pull with both hands.",
            harder: "Make your step narrower, or stand further away.",
        },
    ),
    (
        "single-arm-row",
        ExerciseText {
            name: "Single-arm row",
            aliases: &["one-arm row", "dumbbell row", "bent-over row", "kettlebell row"],
            summary: "Strengthens one side of your upper back while your trunk keeps still.",
            steps: &[
                "Set a firm chair against a wall. Lean one hand on it.",
                "Bend from your hips with a long back, feet apart.",
                "Let the weight hang from your other hand. Brace lightly.",
                "Pull your elbow up past your ribs. Lower slowly.",
            ],
            cues: &["Elbow to the ceiling, back long", "Shoulders stay level", "The weight brushes your side"],
            errors: &[
                "Your chest turns: take a lighter weight.",
                "Your back rounds: bend less and lean on the chair.",
                "You jerk it up: pull for two full seconds.",
            ],
            changes: &[
                (Condition::Osteoporosis, "Stand more upright, take a light weight, and keep your back long."),
                (Condition::Disc, "Stand more upright, take a light weight, and keep your back long."),
                (Condition::Pregnancy, "Stand more upright, feet wide, with a light weight."),
                (Condition::BloodPressure, "Take a light weight, and breathe out on every pull."),
                (Condition::SoreWrists, "Lean on your forearm or fist instead of your palm."),
                (Condition::Unsteady, "Put both feet wide, and lean well on the chair."),
            ],
            breathing: "Breathe out as you pull. Breathe in as you lower.",
            stop: "Stop if your back, neck or shoulder pain rises. Put the weight down and stand tall.",
            easier: "Take a lighter weight, or stand more upright.",
            harder: "Take the next heavier weight once all sets feel easy.",
        },
    ),
    (
        "pull-up",
        ExerciseText {
            name: "Assisted pull-up",
            aliases: &["pull-up", "chin-up", "assisted chin-up", "foot-assisted pull-up"],
            summary: "Strengthens your whole upper back, with your feet helping.",
            steps: &[
                "Check that the bar holds. Put a firm chair under it.",
                "Stand on the chair and hold the bar a little wider than your shoulders.",
                "Bend your knees until your arms take part of your weight.",
                "Draw your shoulder blades down. Pull your chest towards the bar.",
                "Lower slowly. Keep your feet on the chair the whole time.",
            ],
            cues: &[
                "Elbows down towards your pockets",
                "Let your feet help as much as you need",
                "Three seconds on the way down",
            ],
            errors: &[
                "Your shoulders creep up: draw them down before you pull.",
                "Your back arches: brace lightly and look straight ahead.",
                "You drop down: let your feet carry more.",
            ],
            changes: &[
                (Condition::Spondylolisthesis, "Keep your ribs down and do not arch."),
                (Condition::Stenosis, "Keep your ribs down and do not arch."),
                (Condition::SoreWrists, "Turn your palms to face each other, or hold the bar lightly."),
                (Condition::SoreKnees, "Use a higher chair, so that your knees bend less."),
            ],
            breathing: "Breathe out as you pull. Breathe in as you lower.",
            stop: "Stop if your shoulders, elbows or back hurt more with each rep, or if your grip slips. Stand on the chair and rest.",
            easier: "Let your legs do more of the work.",
            harder: "Let your legs do less, and lower more slowly.",
        },
    ),
];
