//! What people often do, and what works better. Reasons that the evidence does not bear out are left away.

use super::Statement;
use super::reference::{Paper, Reference};

/// In the order in which they are shown.
pub(super) static ALL: &[Statement] = &[
    Statement {
        head: "Lifting heavy too soon",
        lines: &[
            "Lifting is a skill, and it grows in small steps.",
            "Begin with the bridge and the hip hinge. Light weights come later.",
        ],
        see: &["glute-bridge", "hip-hinge-drill", "light-deadlift"],
        sources: &[
            Reference::Article(3, "mistakes"),
            Reference::Article(0, "mistakes"),
            Reference::Paper(Paper::Aasa2015),
        ],
    },
    Statement {
        head: "Sit-ups and crunches",
        lines: &[
            "They bend your low back again and again under load.",
            "The curl-up and the planks train the same muscles, and your back keeps its shape.",
        ],
        see: &["mcgill-curl-up", "knee-plank"],
        sources: &[Reference::Article(3, "mistakes"), Reference::Article(1, "mistakes")],
    },
    Statement {
        head: "Long hamstring stretches",
        lines: &["Stretching alone does little for back pain.", "Ease your back and thighs in motion instead."],
        see: &["cat-cow", "dynamic-stretching"],
        sources: &[Reference::Article(3, "mistakes"), Reference::Paper(Paper::Owen2020)],
    },
    Statement {
        head: "Leaving out the hips",
        lines: &["When your hips move little, your back moves more.", "Give your hips a few minutes in each session."],
        see: &["ninety-ninety-rotations", "hip-flexor-stretch"],
        sources: &[Reference::Article(3, "mistakes")],
    },
    Statement {
        head: "Training muscles only one by one",
        lines: &[
            "Daily life asks for whole movements.",
            "First learn the parts, then put them together. The third phase does that.",
        ],
        see: &["split-stance-row", "split-squat"],
        sources: &[Reference::Article(3, "mistakes")],
    },
    Statement {
        head: "Waiting for days without pain",
        lines: &[
            "Pain comes and goes, also while things get better.",
            "Look at how fast you recover and what you can do. That is the better sign.",
        ],
        see: &[],
        sources: &[Reference::Article(3, "R42")],
    },
    Statement {
        head: "Going up too fast",
        lines: &[
            "Muscles learn faster than tendons and joints grow.",
            "One small step at a time, after two good sessions.",
        ],
        see: &["adding-weight"],
        sources: &[
            Reference::Article(0, "R19"),
            Reference::Article(1, "R01"),
            Reference::Article(2, "R19"),
            Reference::Article(4, "R19"),
        ],
    },
    Statement {
        head: "Fast, jerky reps",
        lines: &["Speed hides where you lose control.", "Take about three seconds each way."],
        see: &["steady-tempo"],
        sources: &[Reference::Article(0, "R36")],
    },
    Statement {
        head: "Letting your form slip under load",
        lines: &[
            "A back that arches or rounds more and more is tired.",
            "Film yourself now and then. End the set when the form goes.",
        ],
        see: &["movement-check"],
        sources: &[Reference::Article(0, "mistakes"), Reference::Article(0, "R30")],
    },
    Statement {
        head: "Hanging through in the plank",
        lines: &[
            "Then your low back carries what your trunk could hold.",
            "Squeeze your buttocks and push the floor away, or take the easier form.",
        ],
        see: &["knee-plank", "wall-shoulder-taps"],
        sources: &[Reference::Article(1, "mistakes")],
    },
    Statement {
        head: "Pushing on whatever it feels like",
        lines: &[
            "Mild discomfort that eases is fine. Sharp pain or pain that spreads is a stop.",
            "Ask your back again the next day.",
        ],
        see: &[],
        sources: &[Reference::Article(1, "R22"), Reference::Article(1, "R25")],
    },
    Statement {
        head: "Stretching without strength",
        lines: &["A back that bends far still likes muscles that steer it.", "Do both: move, and get stronger."],
        see: &["static-stretching"],
        sources: &[Reference::Article(1, "mistakes"), Reference::Paper(Paper::Owen2020)],
    },
    Statement {
        head: "Holding your breath",
        lines: &[
            "It raises the pressure in your belly and your blood.",
            "Breathe out on the hard half. In holds, count aloud.",
        ],
        see: &["breathe-with-the-effort"],
        sources: &[Reference::Article(1, "R44"), Reference::Article(2, "R44")],
    },
    Statement {
        head: "Sucking the tummy in",
        lines: &[
            "That is not a brace.",
            "Tighten lightly all the way round, as if someone were about to poke you, and keep breathing.",
        ],
        see: &["abdominal-brace"],
        sources: &[Reference::Article(1, "mistakes")],
    },
    Statement {
        head: "Staying in bed",
        lines: &["Rest for a moment, then move as far as it is easy.", "Short walks are a good beginning."],
        see: &["walking"],
        sources: &[Reference::Article(0, "mistakes"), Reference::Article(1, "S14")],
    },
    Statement {
        head: "A long session now and then",
        lines: &["A little on most days does more than an hour at the weekend.", "Ten minutes count."],
        see: &[],
        sources: &[Reference::Article(1, "S04"), Reference::Paper(Paper::Mueller2020)],
    },
    Statement {
        head: "Doing ten exercises at once",
        lines: &["People do two exercises better than eight.", "A short session holds two to four."],
        see: &[],
        sources: &[Reference::Paper(Paper::Henry1999)],
    },
    Statement {
        head: "Pulling hard in a stretch",
        lines: &[
            "Stop where it pulls softly, and let go with each breath out.",
            "Being tense while you stretch works against it.",
        ],
        see: &["static-stretching"],
        sources: &[Reference::Article(2, "mistakes"), Reference::Article(4, "mistakes")],
    },
    Statement {
        head: "Carrying with a slumped back",
        lines: &["Stand tall, keep the load close and share it between both hands.", "Let the load grow step by step."],
        see: &["standing-march", "farmers-walk"],
        sources: &[Reference::Article(2, "mistakes")],
    },
    Statement {
        head: "Giving up in the third week",
        lines: &["Muscles need longer than that.", "Give it six weeks before you judge."],
        see: &[],
        sources: &[Reference::Article(3, "R40"), Reference::Article(1, "timeline")],
    },
    Statement {
        head: "Buying gadgets",
        lines: &["Belts, vibrating pads and machines rarely add anything.", "A mat and a band are enough."],
        see: &[],
        sources: &[
            Reference::Article(1, "equipment"),
            Reference::Article(3, "equipment"),
            Reference::Paper(Paper::Who2023),
        ],
    },
    Statement {
        head: "Sitting still for hours",
        lines: &["No way of sitting is good for hours.", "Stand up about every 25 minutes."],
        see: &["standing-pelvic-tilt"],
        sources: &[Reference::Article(3, "S22")],
    },
];
