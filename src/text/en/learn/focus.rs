//! The checklist: what one feels, and what is then worth training. A focus is a way to choose, never a cause or a diagnosis.

use super::Statement;
use super::reference::{Paper, Reference};

/// In the order in which they are shown.
pub(super) static ALL: &[Statement] = &[
    Statement {
        head: "Stiff when you wake up",
        lines: &[
            "Focus: easy movement, before anything else.",
            "Deep bending waits until you have been up for an hour.",
        ],
        see: &["cat-cow", "knee-rolls", "pelvic-tilt", "walking"],
        sources: &[Reference::Article(3, "focus"), Reference::Article(1, "S20"), Reference::Paper(Paper::Snook1998)],
    },
    Statement {
        head: "Sore when you stand",
        lines: &["Focus: buttocks, and a trunk that lasts."],
        see: &["glute-bridge", "dead-bug", "wall-sit"],
        sources: &[Reference::Article(3, "focus"), Reference::Article(0, "focus")],
    },
    Statement {
        head: "A sharp pain when you bend forwards",
        lines: &[
            "Focus: taking load off, and bending from the hips.",
            "Lying on your front is worth a try. Keep it if the pain gets less or moves to the middle.",
        ],
        see: &["prone-lying", "ninety-ninety-rest", "pelvic-tilt", "hip-hinge-drill"],
        sources: &[Reference::Article(3, "focus")],
    },
    Statement {
        head: "An ache after sitting",
        lines: &["Focus: open hips, and breaks."],
        see: &["hip-flexor-stretch", "ninety-ninety-stretch", "glute-bridge"],
        sources: &[Reference::Article(3, "focus")],
    },
    Statement {
        head: "A shooting pain when you touch your toes",
        lines: &[
            "Focus: small tilts. Forward bends are left out for now.",
            "If it goes below your knee, have it looked at.",
        ],
        see: &["pelvic-tilt", "standing-pelvic-tilt"],
        sources: &[Reference::Article(3, "F20")],
    },
    Statement {
        head: "Bending backwards feels good",
        lines: &[
            "Focus: bending backwards lying down, as long as it eases.",
            "If the pain grows or moves outwards, stop it.",
        ],
        see: &["prone-lying", "prone-on-elbows", "prone-press-up"],
        sources: &[Reference::Article(1, "focus"), Reference::Article(1, "R33"), Reference::Paper(Paper::Long2004)],
    },
    Statement {
        head: "Bending forwards feels good",
        lines: &["Focus: bending forwards at rest."],
        see: &["single-knee-to-chest", "double-knees-to-chest", "childs-pose"],
        sources: &[Reference::Article(1, "R33"), Reference::Paper(Paper::Long2004)],
    },
    Statement {
        head: "Rounded shoulders, or hours at a desk",
        lines: &["Focus: an upper back that moves, and muscles between your shoulder blades."],
        see: &["wall-angels", "chair-back-bend", "band-pull-apart", "doorway-stretch"],
        sources: &[Reference::Article(0, "focus"), Reference::Article(3, "focus"), Reference::Article(4, "focus")],
    },
    Statement {
        head: "Unsure on your feet",
        lines: &["Focus: balance, beside a wall."],
        see: &["tandem-stance", "single-leg-stance", "tai-chi"],
        sources: &[Reference::Article(4, "focus")],
    },
    Statement {
        head: "Tense in busy times",
        lines: &["Focus: letting go. Muscles tighten under stress without your noticing."],
        see: &["belly-breathing", "quiet-rest"],
        sources: &[Reference::Article(3, "S23"), Reference::Article(4, "focus")],
    },
    Statement {
        head: "Numb, tingling or weak in a leg",
        lines: &["This is no focus for exercise. Have it looked at first."],
        see: &[],
        sources: &[Reference::Article(1, "R29"), Reference::Article(3, "R29")],
    },
];
