//! Small things for every day. Each is an offer; none is needed for the plan to work.

use super::Statement;
use super::reference::{Paper, Reference};

/// In the order in which they are shown.
pub(super) static ALL: &[Statement] = &[
    Statement {
        head: "Stand up every 25 minutes",
        lines: &["Walk a few steps or tilt your pelvis a few times. A timer helps."],
        see: &["standing-pelvic-tilt", "standing-turns"],
        sources: &[Reference::Article(3, "S22")],
    },
    Statement {
        head: "Breathe into your belly five times a day",
        lines: &["A minute each time. Tie it to something you do anyway, like boiling water."],
        see: &["belly-breathing"],
        sources: &[Reference::Article(3, "S23"), Reference::Own],
    },
    Statement {
        head: "Mornings: easy first",
        lines: &["Roll your knees in bed and walk about. Strong bending waits for an hour."],
        see: &["knee-rolls", "pelvic-tilt"],
        sources: &[Reference::Article(1, "S20"), Reference::Paper(Paper::Snook1998)],
    },
    Statement {
        head: "Walk with shorter, quicker steps",
        lines: &["Many people find that easier on the back than long strides."],
        see: &["walking"],
        sources: &[Reference::Article(3, "habits")],
    },
    Statement {
        head: "Sleep on your side with a pillow between your knees",
        lines: &["It keeps the upper leg from pulling you round."],
        see: &[],
        sources: &[Reference::Article(3, "habits")],
    },
    Statement {
        head: "Seven to nine hours of sleep",
        lines: &["It gives your body time to recover. A fixed bedtime helps."],
        see: &[],
        sources: &[Reference::Article(0, "habits")],
    },
    Statement {
        head: "Sitting and driving",
        lines: &[
            "A rolled towel behind your low back is fine if it feels good.",
            "On a long drive, stop for a few steps every hour.",
        ],
        see: &[],
        sources: &[Reference::Article(3, "habits"), Reference::Own],
    },
    Statement {
        head: "Warmth",
        lines: &[
            "Ten minutes of warmth before you move can loosen a stiff back.",
            "In the first two days after a strain some people like cold better. Take what feels good.",
        ],
        see: &[],
        sources: &[Reference::Article(3, "habits"), Reference::Paper(Paper::Acp2017)],
    },
    Statement {
        head: "Lifting",
        lines: &["Get close, brace lightly, breathe out as you lift. Take two trips rather than one heavy one."],
        see: &["hip-hinge-drill", "abdominal-brace"],
        sources: &[Reference::Article(0, "habits"), Reference::Article(1, "habits")],
    },
    Statement {
        head: "While you brush your teeth",
        lines: &["Try to lift each toe by itself. It trains your feet and your patience."],
        see: &["toe-lifts"],
        sources: &[Reference::Article(3, "habits")],
    },
    Statement {
        head: "Shoes",
        lines: &["For exercises on your feet, choose flat, firm shoes or bare feet."],
        see: &[],
        sources: &[Reference::Article(0, "habits")],
    },
    Statement {
        head: "Rest days",
        lines: &["Once a week nothing is planned but a walk. Swimming or gentle stretching is fine, too."],
        see: &["walking", "swimming"],
        sources: &[Reference::Article(1, "S03"), Reference::Article(0, "S13")],
    },
    Statement {
        head: "A fixed time",
        lines: &[
            "Tie your session to something that happens every day, as you do with your teeth.",
            "Small goals for the next two weeks help more than one big goal.",
        ],
        see: &[],
        sources: &[Reference::Article(1, "S25"), Reference::Article(2, "S25")],
    },
    Statement {
        head: "Notice your triggers",
        lines: &["Long drives, bad nights, stress, an unplanned heavy lift: know yours, and plan around them."],
        see: &[],
        sources: &[Reference::Article(3, "R42")],
    },
    Statement {
        head: "Health as a whole",
        lines: &["Not smoking, moving a lot and a healthy weight are good for all of you."],
        see: &[],
        sources: &[Reference::Article(0, "habits"), Reference::Article(2, "habits")],
    },
];
