//! What a thing is worth, and what does instead.

use super::Statement;
use super::reference::{Paper, Reference};

/// In the order in which they are shown.
pub(super) static ALL: &[Statement] = &[
    Statement {
        head: "Nothing at all",
        lines: &["Enough for months. Most ladders begin without equipment."],
        see: &[],
        sources: &[Reference::Article(1, "equipment")],
    },
    Statement {
        head: "Mat",
        lines: &["Worth it. A thick rug or a folded blanket does as well."],
        see: &[],
        sources: &[
            Reference::Article(0, "equipment"),
            Reference::Article(1, "equipment"),
            Reference::Article(3, "equipment"),
        ],
    },
    Statement {
        head: "Resistance band",
        lines: &["The best buy. Choose a light one with handles, and check it for cracks."],
        see: &["band-pull-apart", "standing-row"],
        sources: &[Reference::Article(1, "equipment"), Reference::Article(3, "equipment")],
    },
    Statement {
        head: "Chair, wall, doorway, bed",
        lines: &["You have them. The chair is firm and does not roll."],
        see: &["sit-to-stand", "wall-angels", "doorway-stretch"],
        sources: &[Reference::Article(3, "equipment"), Reference::Article(1, "equipment")],
    },
    Statement {
        head: "Cushion for your low back",
        lines: &["Fine for comfort while you sit. A rolled towel does the same. It treats nothing."],
        see: &[],
        sources: &[Reference::Article(3, "equipment")],
    },
    Statement {
        head: "Tennis ball",
        lines: &["A cheap way to ease tight buttocks, against a wall."],
        see: &["tennis-ball-release"],
        sources: &[Reference::Article(3, "equipment")],
    },
    Statement {
        head: "Foam roller",
        lines: &["Not needed. Fine for thighs and upper back, never under your low back."],
        see: &["foam-rolling-the-low-back"],
        sources: &[
            Reference::Article(1, "equipment"),
            Reference::Article(3, "equipment"),
            Reference::Article(4, "equipment"),
        ],
    },
    Statement {
        head: "Weights",
        lines: &["Optional, and later. Two filled bags or bottles do for a start."],
        see: &["adding-weight"],
        sources: &[
            Reference::Article(0, "equipment"),
            Reference::Article(1, "equipment"),
            Reference::Article(2, "equipment"),
        ],
    },
    Statement {
        head: "Exercise ball",
        lines: &["Optional, and late. A wobbly surface is a challenge, not a better exercise."],
        see: &[],
        sources: &[Reference::Article(0, "equipment"), Reference::Article(1, "equipment")],
    },
    Statement {
        head: "Step, medicine ball, pull-up bar",
        lines: &["Only for the last phases, and only if you like that kind of work."],
        see: &["chest-pass"],
        sources: &[Reference::Article(0, "equipment"), Reference::Article(1, "equipment")],
    },
    Statement {
        head: "Gym machines and bars",
        lines: &["Not part of this app. If you use them, learn it from a trainer and try before you sign up."],
        see: &["trap-bar-deadlift", "belt-squat"],
        sources: &[Reference::Article(0, "equipment")],
    },
    Statement {
        head: "Mirror, phone camera, metronome",
        lines: &["Good helpers. Film a set from the side once a month."],
        see: &["movement-check", "steady-tempo"],
        sources: &[Reference::Article(0, "equipment")],
    },
    Statement {
        head: "Electric stimulators and vibrating belts",
        lines: &["Leave them in the shop."],
        see: &[],
        sources: &[Reference::Article(3, "equipment")],
    },
    Statement {
        head: "Back belts and braces",
        lines: &["Not as a routine. Your own muscles learn more without."],
        see: &[],
        sources: &[Reference::Paper(Paper::Who2023)],
    },
    Statement {
        head: "Other back gadgets",
        lines: &["They rarely add anything to regular exercise."],
        see: &[],
        sources: &[Reference::Article(1, "equipment")],
    },
];
