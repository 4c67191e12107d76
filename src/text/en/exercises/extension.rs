//! Bending backwards: what people read, in the order of the ladder.

use super::ExerciseText;

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
            changes: &[],
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
            changes: &[],
            breathing: "Breathe slowly. Let your belly sink with each breath out.",
            stop: "Stop if pain grows or moves further out or down your leg. Lower and roll onto your side.",
            easier: "Slide your elbows further forward, so that you are lower.",
            harder: "Bring your elbows back under your shoulders and stay longer.",
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
            changes: &[],
            breathing: "Breathe out as you press up. Breathe in as you lower.",
            stop: "Stop if pain grows or moves further out or down your leg. Roll onto your side with bent knees.",
            easier: "Press up onto your forearms only.",
            harder: "Straighten your arms more and breathe out at the top.",
        },
    ),
];
