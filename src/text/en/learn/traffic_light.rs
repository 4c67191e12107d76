//! The traffic light, as it is reckoned here.

use super::Statement;
use super::reference::{Paper, Reference};

/// In the order in which they are shown.
pub(super) static ALL: &[Statement] = &[
    Statement {
        head: "Why pain is allowed at all",
        lines: &[
            "Exercise that hurts a little works about as well as exercise without any pain.",
            "What counts is how much, what kind, and the day after.",
        ],
        see: &[],
        sources: &[Reference::Paper(Paper::Smith2017), Reference::Paper(Paper::Silbernagel2007)],
    },
    Statement {
        head: "Green",
        lines: &[
            "Pain of 0 to 3 while you exercise, and no more the next day. Good form, and a little more was possible.",
            "Two greens in a row: one small step up.",
        ],
        see: &[],
        sources: &[Reference::Article(1, "R24"), Reference::Paper(Paper::Silbernagel2007)],
    },
    Statement {
        head: "Amber",
        lines: &[
            "Pain of 4 or 5, form that slips, or a very hard effort. The dose stays as it is.",
            "Amber is no setback. It holds you at the right place.",
        ],
        see: &[],
        sources: &[Reference::Article(4, "R28"), Reference::Own],
    },
    Statement {
        head: "Red",
        lines: &[
            "Pain of 6 or more, or a set you cannot finish. The exercise stops, and you are offered an easier one.",
            "Two reds in two weeks: one exercise back, with less of it.",
        ],
        see: &[],
        sources: &[Reference::Article(0, "R30"), Reference::Own],
    },
    Statement {
        head: "Always a stop",
        lines: &["Sharp pain, pain that spreads, numbness or weakness, whatever the number says."],
        see: &[],
        sources: &[Reference::Article(1, "R25"), Reference::Article(1, "R29"), Reference::Article(2, "F18")],
    },
    Statement {
        head: "If your usual pain is 4 or more",
        lines: &[
            "Then the rise counts. One more is green, two more is amber, three more is red. From 8 on it is always red.",
        ],
        see: &[],
        sources: &[Reference::Own],
    },
    Statement {
        head: "Closer to the middle is good",
        lines: &[
            "Pain that leaves the leg for the back is a good sign, even if the back feels it more.",
            "Pain that moves outwards or down is a sign to stop.",
        ],
        see: &[],
        sources: &[Reference::Article(1, "R23")],
    },
];
