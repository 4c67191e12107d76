//! What is not claimed here, and why.

use super::Statement;
use super::reference::{Paper, Reference};

/// In the order in which they are shown.
pub(super) static ALL: &[Statement] = &[
    Statement {
        head: "That your pain will go away",
        lines: &["Exercise helps many people somewhat. Nobody can say how much it will help you."],
        see: &[],
        sources: &[Reference::Paper(Paper::Hayden2021)],
    },
    Statement {
        head: "That this is better than other exercise",
        lines: &[
            "No kind of exercise has shown to be clearly best. This one is built to be kept up and to explain itself.",
        ],
        see: &[],
        sources: &[Reference::Paper(Paper::Saragiotto2016), Reference::Paper(Paper::Who2023)],
    },
    Statement {
        head: "That it knows why it hurts",
        lines: &["For most people no single cause can be found. Your answers choose a focus, not a diagnosis."],
        see: &[],
        sources: &[Reference::Article(0, "questions"), Reference::Paper(Paper::Tataryn2021)],
    },
    Statement {
        head: "That it changes your discs or your bones",
        lines: &["There is no good proof for that, so it is not said."],
        see: &[],
        sources: &[Reference::Own],
    },
    Statement {
        head: "That it keeps injuries away",
        lines: &["Growing by small steps is careful. In runners it made no difference to injuries."],
        see: &[],
        sources: &[Reference::Paper(Paper::Buist2008)],
    },
    Statement {
        head: "That you recover faster from new pain",
        lines: &["For back pain of less than six weeks, exercise did not shorten it."],
        see: &["walking"],
        sources: &[Reference::Paper(Paper::Ijzelenberg2023)],
    },
    Statement {
        head: "Figures of success",
        lines: &["One of the articles is full of them. Hardly one could be traced to a study, so none is shown."],
        see: &[],
        sources: &[Reference::Own],
    },
    Statement {
        head: "That a test shows how healthy your back is",
        lines: &[
            "Strength, reach and pain change without each other. Tests show what you can do, and that is reason enough.",
        ],
        see: &[],
        sources: &[Reference::Paper(Paper::Steiger2012)],
    },
    Statement {
        head: "That no warning sign means nothing is wrong",
        lines: &["The questions at the start find what is urgent. They are no examination."],
        see: &[],
        sources: &[Reference::Paper(Paper::Finucane2020)],
    },
    Statement {
        head: "That the rules here were tested as a whole",
        lines: &[
            "Each rests on an article, a study or our own choice, and says which. No study has tried all of them together.",
        ],
        see: &[],
        sources: &[Reference::Own],
    },
    Statement {
        head: "Anything about food, pills or treatments",
        lines: &["That is beyond an exercise app. Ask your doctor or pharmacist."],
        see: &[],
        sources: &[Reference::Own],
    },
];
