//! Bending backwards: what people read, in the order of the ladder.

use super::ExerciseText;
use crate::domain::exercise::Condition;

/// By id, easiest first.
pub static TEXTS: &[(&str, ExerciseText)] = &[
    (
        "prone-lying",
        ExerciseText {
            name: "Lying face down",
            aliases: &["prone lying", "tummy lying", "lying on your front"],
            summary: "Lets your back rest in a slight arch. For many backs this is a relief.",
            steps: &[
                "Lie on your front, on the floor or a firm bed.",
                "Rest your forehead on your hands, or turn your head to one side.",
                "Let your buttocks and legs go loose.",
                "Stay and breathe. Notice where you feel your pain.",
            ],
            cues: &[
                "Let everything go heavy",
                "Pain that moves towards your back is usually good",
                "Turn your head now and then",
            ],
            errors: &[
                "You keep your buttocks tight: squeeze them once and let go.",
                "Your neck gets stiff: put a folded towel under your forehead.",
                "You jump up at the end: roll onto your side first.",
            ],
            changes: &[
                (Condition::FloorIsHard, "Do it on a firm bed."),
                (Condition::Osteoporosis, "Put a pillow under your belly, and roll over slowly."),
                (Condition::SoreShoulders, "Leave your arms by your sides, and rest your head on a folded towel."),
            ],
            breathing: "Breathe slowly into your belly.",
            stop: "Stop if pain grows or moves further out or down your leg. Roll onto your side with bent knees.",
            easier: "Put a pillow under your belly.",
            harder: "Take the pillow away and stay a little longer.",
        },
    ),
    (
        "prone-on-elbows",
        ExerciseText {
            name: "Prone on elbows",
            aliases: &["sphinx", "sphinx pose", "prone prop", "elbow prop"],
            summary: "Bends your low back backwards a little more, with your arms holding you.",
            steps: &[
                "Lie on your front with your legs loose.",
                "Prop yourself on your forearms, elbows under your shoulders.",
                "Let your belly and hips sink towards the floor.",
                "Hold and breathe. Lower slowly and rest in between.",
            ],
            cues: &[
                "Hips heavy, arms hold you",
                "Pain that moves towards your back is usually good",
                "Long neck, eyes down",
            ],
            errors: &[
                "You sink between your shoulders: push the floor away a little.",
                "Your buttocks are tight: let them go.",
                "You look up: look at your hands.",
            ],
            changes: &[
                (Condition::Osteoporosis, "Slide your elbows forward, so that you stay low."),
                (Condition::BloodPressure, "Breathe all the time, and come down sooner."),
                (Condition::SoreWrists, "Keep your hands open and flat, so that only the forearms bear weight."),
            ],
            breathing: "Breathe slowly. Let your belly sink with each breath out.",
            stop: "Stop if pain grows or moves further out or down your leg. Lower and roll onto your side.",
            easier: "Slide your elbows further forward, so that you are lower.",
            harder: "Bring your elbows back under your shoulders and stay longer.",
        },
    ),
    (
        "standing-back-bend",
        ExerciseText {
            name: "Standing back bend",
            aliases: &[
                "standing back extension",
                "extension in standing",
                "McKenzie standing extension",
                "backward bend",
            ],
            summary: "Bends your low back backwards without lying down. Good after sitting, if it eases.",
            steps: &[
                "Stand tall, feet hip-wide, a table or wall within reach.",
                "Put your hands on the back of your hips, fingers down.",
                "Look ahead. Let your hips come forward and lean back a little.",
                "Wait a moment, then come up. Notice your pain.",
            ],
            cues: &[
                "Tall first, then back",
                "Better or nearer the middle: go on",
                "Worse or further down the leg: stop",
            ],
            errors: &[
                "Your head falls back: keep your eyes ahead.",
                "Your knees bend: keep them straight but soft.",
                "You go far at once: start small and see.",
            ],
            changes: &[
                (Condition::Osteoporosis, "Go back only a little, slowly, with a table behind you."),
                (Condition::Pregnancy, "Go back only a little, and only if it feels good."),
                (Condition::BloodPressure, "Go slowly and keep your eyes ahead. Stop if you feel light-headed."),
                (Condition::SoreWrists, "Rest your fists, not your palms, on your hips."),
                (Condition::SoreShoulders, "Let your arms hang, and lean your hips against a table."),
            ],
            breathing: "Breathe out as you lean back. Breathe in as you come up.",
            stop: "Stop if pain grows or moves further out or down your leg, or you feel dizzy. Stand still, then sit.",
            easier: "Lean back only until you feel the first stretch.",
            harder: "Go a little further each time, if your pain eases.",
        },
    ),
    (
        "prone-press-up",
        ExerciseText {
            name: "Prone press-up",
            aliases: &["McKenzie press-up", "McKenzie extension", "press-up in lying", "cobra"],
            summary: "Bends your back backwards with your arms. Keep it only if it eases your pain.",
            steps: &[
                "Lie on your front with your hands beside your shoulders.",
                "Keep your hips down and your back loose.",
                "Press your chest up with your arms, part of the way.",
                "Wait a moment. Lower slowly.",
                "Notice your pain. Go a little higher only if it eases.",
            ],
            cues: &[
                "Arms push, back and hips stay loose",
                "Better or nearer the middle: go on",
                "Worse or further down the leg: stop",
            ],
            errors: &[
                "Your hips lift: press up less far.",
                "Your back muscles pull you up: let your arms do it.",
                "You go high at once: start low and see.",
            ],
            changes: &[
                (Condition::Osteoporosis, "Press up only to your forearms, slowly."),
                (Condition::BloodPressure, "Breathe out each time you press up, and rest after five."),
            ],
            breathing: "Breathe out as you press up. Breathe in as you lower.",
            stop: "Stop if pain grows or moves further out or down your leg. Roll onto your side with bent knees.",
            easier: "Press up onto your forearms only.",
            harder: "Straighten your arms more and breathe out at the top.",
        },
    ),
    (
        "prone-chest-lift",
        ExerciseText {
            name: "Prone chest lift",
            aliases: &["back extension", "superman", "lumbar extension", "trunk lift", "prone back raise"],
            summary: "Builds back muscles that last, with short, low holds.",
            steps: &[
                "Lie on your front, a pillow under your belly, arms by your sides.",
                "Brace lightly and squeeze your buttocks a little.",
                "Lift your chest a hand's width. Look at the floor.",
                "Hold and breathe. Lower slowly and rest your forehead.",
            ],
            cues: &["Low and long, eyes on the floor", "Feet stay on the floor", "Shoulder blades slide down"],
            errors: &[
                "You go high: stop at a hand's width.",
                "Your head tips back: look at the floor.",
                "Your feet lift: press your toes down.",
            ],
            changes: &[
                (Condition::BloodPressure, "Make the holds shorter and count aloud."),
                (Condition::Osteoporosis, "Lift only a little, with the pillow, and lower softly."),
                (Condition::Disc, "Keep it only if your pain stays the same or moves towards the middle."),
                (Condition::SoreShoulders, "Leave your arms by your sides, palms up."),
            ],
            breathing: "Breathe out as you lift. Take small breaths while you hold.",
            stop: "Stop if pain grows or moves further out or down your leg. Lower and roll onto your side.",
            easier: "Help with your hands beside your chest.",
            harder: "Bring your hands to your temples.",
        },
    ),
];
