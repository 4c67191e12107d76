//! Questions that people ask, with short answers.

use super::Statement;
use super::reference::{Paper, Reference};

/// In the order in which they are shown.
pub(super) static ALL: &[Statement] = &[
    Statement {
        head: "Does exercise help?",
        lines: &[
            "For many people with long-standing back pain, yes: somewhat less pain, and a little more that they can do.",
            "It also takes away fear of moving.",
        ],
        see: &[],
        sources: &[
            Reference::Article(1, "questions"),
            Reference::Article(2, "questions"),
            Reference::Article(4, "questions"),
            Reference::Paper(Paper::Hayden2021),
            Reference::Paper(Paper::Who2023),
        ],
    },
    Statement {
        head: "Which kind is best for me?",
        lines: &[
            "The one you like and keep doing. Most kinds help about equally.",
            "Walking, strength, yoga, swimming, Pilates and tai chi are all good choices.",
        ],
        see: &["walking", "yoga", "swimming", "pilates", "tai-chi"],
        sources: &[Reference::Article(2, "questions"), Reference::Article(4, "questions")],
    },
    Statement {
        head: "Are some exercises off limits?",
        lines: &[
            "None for everybody. Heavy bending, fast twisting and extremes ask most of a back.",
            "That is why they come late here, or not at all.",
        ],
        see: &["ballistic-twisting"],
        sources: &[Reference::Article(1, "questions"), Reference::Article(2, "questions")],
    },
    Statement {
        head: "May it hurt while I exercise?",
        lines: &[
            "Mild is fine, above all if it eases as you move.",
            "Sharp, growing or spreading pain means stop. Pain in the leg is worth a visit to a clinician.",
        ],
        see: &[],
        sources: &[Reference::Article(1, "questions"), Reference::Paper(Paper::Smith2017)],
    },
    Statement {
        head: "I have a herniated disc. Can I train?",
        lines: &["Often yes, once a clinician agrees. Forward bends and twists are left out for you."],
        see: &["prone-lying", "walking"],
        sources: &[Reference::Article(3, "questions")],
    },
    Statement {
        head: "Do I need equipment?",
        lines: &["No. A mat and later a band are enough."],
        see: &[],
        sources: &[Reference::Article(1, "questions")],
    },
    Statement {
        head: "Crunches or planks?",
        lines: &["Planks and the curl-up. They train your trunk with less bending under load."],
        see: &["knee-plank", "mcgill-curl-up"],
        sources: &[Reference::Article(3, "questions")],
    },
    Statement {
        head: "Warm or cold?",
        lines: &["Warmth for a stiff back. In the first two days after a strain, cold if it feels good."],
        see: &[],
        sources: &[Reference::Article(3, "questions"), Reference::Paper(Paper::Acp2017)],
    },
    Statement {
        head: "Is my back fragile?",
        lines: &["No. Most back pain has nothing to do with an injury, and backs get stronger with use."],
        see: &[],
        sources: &[Reference::Article(3, "questions")],
    },
    Statement {
        head: "How often?",
        lines: &[
            "A little movement every day. Strength on two to four days, with two nights in between for the same muscles.",
        ],
        see: &[],
        sources: &[
            Reference::Article(0, "S01"),
            Reference::Article(1, "S02"),
            Reference::Paper(Paper::Kell2011),
            Reference::Paper(Paper::Mueller2020),
        ],
    },
    Statement {
        head: "How long is a session?",
        lines: &["Ten minutes count. Twenty to thirty do most."],
        see: &[],
        sources: &[Reference::Article(1, "S04"), Reference::Paper(Paper::Mueller2020)],
    },
    Statement {
        head: "Why are there rest days?",
        lines: &["Muscles grow between sessions. A rest day is training, too."],
        see: &[],
        sources: &[Reference::Article(0, "questions"), Reference::Article(1, "questions")],
    },
    Statement {
        head: "Can I take medicines or have physiotherapy as well?",
        lines: &["Usually yes. Tell the people who treat you what you do here."],
        see: &[],
        sources: &[Reference::Article(4, "questions")],
    },
    Statement {
        head: "Do I need a teacher?",
        lines: &["Not to begin. One or two visits to a physiotherapist help with technique and with doubts."],
        see: &[],
        sources: &[
            Reference::Article(0, "questions"),
            Reference::Article(2, "questions"),
            Reference::Article(4, "questions"),
        ],
    },
    Statement {
        head: "What is a progression?",
        lines: &["A row of exercises for the same movement, from easy to hard. Here it is called a ladder."],
        see: &[],
        sources: &[Reference::Article(4, "questions")],
    },
    Statement {
        head: "Will the pain come back?",
        lines: &["It may. People who keep exercising have fewer new episodes, and recover sooner with a plan at hand."],
        see: &[],
        sources: &[Reference::Article(1, "questions"), Reference::Paper(Paper::Steffens2016)],
    },
];
