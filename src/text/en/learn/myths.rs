//! What many people believe, and what is known.

use super::Statement;
use super::reference::{Paper, Reference};

/// In the order in which they are shown.
pub(super) static ALL: &[Statement] = &[
    Statement {
        head: "“Rest is best.”",
        lines: &[
            "Most backs do better with movement than with bed.",
            "A day of rest is part of training. A week in bed is not.",
        ],
        see: &["walking"],
        sources: &[Reference::Article(0, "questions"), Reference::Article(1, "questions")],
    },
    Statement {
        head: "“Strength training is bad for backs.”",
        lines: &[
            "People with long-standing back pain had no more trouble from it than from other exercise.",
            "The dose makes the difference, so begin light.",
        ],
        see: &["adding-weight"],
        sources: &[Reference::Article(0, "questions"), Reference::Paper(Paper::Tataryn2021)],
    },
    Statement {
        head: "“If it hurts, something is broken.”",
        lines: &[
            "Most back pain is not a sign of an injury. Your back is strong.",
            "Exercise that hurts a little works about as well as exercise without any pain.",
        ],
        see: &[],
        sources: &[Reference::Article(3, "questions"), Reference::Paper(Paper::Smith2017)],
    },
    Statement {
        head: "“No pain, no gain.”",
        lines: &["Mild pain is allowed. It is not the aim.", "Sharp or spreading pain means stop."],
        see: &[],
        sources: &[Reference::Article(1, "R24"), Reference::Article(1, "R25")],
    },
    Statement {
        head: "“Bending is forbidden.”",
        lines: &[
            "No movement is bad for everybody.",
            "What hurts now is left out for a while and comes back step by step.",
        ],
        see: &["hip-hinge-drill"],
        sources: &[Reference::Article(1, "questions")],
    },
    Statement {
        head: "“There is one best exercise.”",
        lines: &["Many kinds of exercise help about equally.", "The best one is the one you keep doing."],
        see: &[],
        sources: &[
            Reference::Article(1, "questions"),
            Reference::Article(2, "questions"),
            Reference::Paper(Paper::Saragiotto2016),
        ],
    },
    Statement {
        head: "“It comes from bad posture.”",
        lines: &[
            "For most people no single cause can be found.",
            "Change your position often. None is right for hours.",
        ],
        see: &[],
        sources: &[Reference::Article(0, "questions"), Reference::Paper(Paper::Tataryn2021)],
    },
    Statement {
        head: "“A belt holds my back.”",
        lines: &[
            "The World Health Organization advises against belts and braces as a routine.",
            "Your own muscles do it, and they can learn.",
        ],
        see: &["abdominal-brace"],
        sources: &[Reference::Paper(Paper::Who2023)],
    },
    Statement {
        head: "“The more flexible, the less pain.”",
        lines: &["How far you bend and how much it hurts change without each other."],
        see: &["toe-touch-test"],
        sources: &[Reference::Paper(Paper::Steiger2012), Reference::Article(1, "mistakes")],
    },
    Statement {
        head: "“Now it is better, so I can stop.”",
        lines: &[
            "What you gained lasts as long as you keep a little of it going.",
            "Two short sessions a week are a good minimum.",
        ],
        see: &[],
        sources: &[Reference::Article(1, "questions"), Reference::Paper(Paper::Steffens2016), Reference::Own],
    },
];
