//! What to expect, and when. Nothing here is a promise, and there are no percentages.

use super::Statement;
use super::reference::{Paper, Reference};

/// In the order in which they are shown.
pub(super) static ALL: &[Statement] = &[
    Statement {
        head: "After the first session",
        lines: &["Some people feel easier for a few hours. Some feel nothing yet. Both are fine."],
        see: &[],
        sources: &[Reference::Article(1, "timeline")],
    },
    Statement {
        head: "Weeks 1 and 2",
        lines: &["You get better at the movements. That is your nerves learning, before muscles grow."],
        see: &[],
        sources: &[Reference::Article(1, "timeline")],
    },
    Statement {
        head: "Weeks 2 and 3",
        lines: &["Movements begin to feel smoother."],
        see: &[],
        sources: &[Reference::Article(3, "timeline")],
    },
    Statement {
        head: "Weeks 3 and 4",
        lines: &["Muscles and tendons begin to change. You do not see it yet."],
        see: &[],
        sources: &[Reference::Article(1, "timeline")],
    },
    Statement {
        head: "Weeks 4 to 6",
        lines: &["You get stronger. The plan shows it in doses that grew."],
        see: &[],
        sources: &[Reference::Article(1, "timeline")],
    },
    Statement {
        head: "Week 6",
        lines: &["A fair time to judge for the first time, not before."],
        see: &[],
        sources: &[Reference::Article(3, "R40")],
    },
    Statement {
        head: "Weeks 6 to 8",
        lines: &["Many people who kept at it have less pain by now. Some need several months."],
        see: &[],
        sources: &[Reference::Article(3, "timeline"), Reference::Article(2, "timeline")],
    },
    Statement {
        head: "Month 3",
        lines: &[
            "On average, people who exercise have noticeably less pain than those who do not.",
            "For some it is much, for some it is little.",
        ],
        see: &[],
        sources: &[Reference::Paper(Paper::Hayden2021)],
    },
    Statement {
        head: "Month 3 and on",
        lines: &[
            "New episodes become rarer for many people, as long as they keep going. Walking helps with that, too.",
        ],
        see: &["walking"],
        sources: &[
            Reference::Article(1, "timeline"),
            Reference::Paper(Paper::Steffens2016),
            Reference::Paper(Paper::WalkBack2024),
        ],
    },
    Statement {
        head: "Ups and downs",
        lines: &[
            "It is never a straight line. Flares happen, and they pass.",
            "A setback does not take you back to the start.",
        ],
        see: &[],
        sources: &[Reference::Article(3, "R42"), Reference::Paper(Paper::Costa2019)],
    },
    Statement {
        head: "If your pain is new",
        lines: &[
            "Most new back pain gets better, whatever is done.",
            "Exercise keeps you moving and comfortable. It does not make it pass faster.",
        ],
        see: &["walking"],
        sources: &[Reference::Paper(Paper::Ijzelenberg2023), Reference::Paper(Paper::Acp2017)],
    },
    Statement {
        head: "If nothing changes",
        lines: &["After four to six weeks without change, or with strong pain, see your doctor or physiotherapist."],
        see: &[],
        sources: &[Reference::Article(2, "R41"), Reference::Article(0, "F14")],
    },
];
