//! The 24-hour rule, as it is reckoned here.

use super::Statement;
use super::reference::{Paper, Reference};

/// In the order in which they are shown.
pub(super) static ALL: &[Statement] = &[
    Statement {
        head: "The question",
        lines: &["The day after a session you say how your back feels. It takes a few seconds."],
        see: &[],
        sources: &[Reference::Article(1, "R22")],
    },
    Statement {
        head: "Why a day later",
        lines: &["Muscles and joints often answer late. What felt fine in the session may be too much the next day."],
        see: &[],
        sources: &[Reference::Article(1, "R22"), Reference::Paper(Paper::Silbernagel2007)],
    },
    Statement {
        head: "No worse than before",
        lines: &["That was the right amount. Two such sessions in a row, and one thing grows by a small step."],
        see: &[],
        sources: &[Reference::Article(1, "R22"), Reference::Paper(Paper::Acsm2009)],
    },
    Statement {
        head: "One point worse",
        lines: &["Everything stays as it is next time."],
        see: &[],
        sources: &[Reference::Own],
    },
    Statement {
        head: "Two points worse, or more",
        lines: &[
            "It was too much for that day. Next time there is a fifth less, and nothing grows for a week.",
            "Two points are what counts as a real change, not as chance.",
        ],
        see: &[],
        sources: &[Reference::Article(1, "R22"), Reference::Paper(Paper::Ostelo2008)],
    },
    Statement {
        head: "No answer",
        lines: &["After two days without an answer nothing grows. You lose nothing by it."],
        see: &[],
        sources: &[Reference::Own],
    },
    Statement {
        head: "Sore muscles",
        lines: &["A dull ache in muscles you used is usual for a day or two. It is not what the rule is about."],
        see: &[],
        sources: &[Reference::Own],
    },
];
