//! The questionnaires. Roland-Morris stands in a file of its own with its notice and is never reworded; the others are asked in
//! our own words, because their printed forms have no licence that covers this program.

/// A question with the words at both ends of its 0–10 scale.
pub struct Question {
    /// The question.
    pub text: &'static str,
    /// The word at 0.
    pub least: &'static str,
    /// The word at 10.
    pub most: &'static str,
}

/// Over the three weekly questions.
pub const PEG_TITLE: &str = "Your week";
/// How to answer them.
pub const PEG_HINT: &str = "Think of the last seven days. A rough guess is enough.";
/// Where they come from.
pub const PEG_NOTICE: &str = "After the idea and scoring of the PEG scale (Krebs and others, 2009), asked in our own words. \
    The score is the mean of the three.";

/// The three weekly questions, in the order of the score's fields.
pub const fn peg() -> [Question; 3] {
    [
        Question { text: "How strong was your back pain, taken all together?", least: "none", most: "the worst" },
        Question { text: "How much did it spoil what you like to do?", least: "not at all", most: "entirely" },
        Question {
            text: "How much did it hold you back in what you do every day?",
            least: "not at all",
            most: "entirely",
        },
    ]
}

/// Over the own activities.
pub const ACTIVITIES_TITLE: &str = "What you want to do again";
/// How to answer.
pub const ACTIVITIES_HINT: &str = "How well can you do each of them at present?";
/// The words at both ends.
pub const ACTIVITIES_ENDS: (&str, &str) = ("not at all", "as well as before");

/// Over the monthly questionnaire.
pub const ROLAND_TITLE: &str = "Your back today";

const ROLAND: &str = include_str!("../../../../../data/questionnaires/roland-morris.txt");

fn roland(part: usize) -> &'static str {
    ROLAND.trim_end().split("\n\n").nth(part).unwrap_or_default()
}

/// Source and terms of Roland-Morris, shown with it.
pub fn roland_notice() -> &'static str {
    roland(0)
}

/// How it is answered, in its own words.
pub fn roland_text() -> &'static str {
    roland(1)
}

/// Its statements, in the order of the bits of [`steadyback_rules::outcome::Roland::ticked`].
pub fn roland_items() -> impl Iterator<Item = &'static str> {
    roland(2).lines()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::en::calm::all_calm;
    use steadyback_rules::outcome::ROLAND_ITEMS;

    #[test]
    fn roland_is_whole_and_as_published() {
        assert_eq!(roland_items().count(), usize::from(ROLAND_ITEMS));
        assert!(roland_items().all(|item| item.ends_with('.') && item.contains("back")));
        assert_eq!(roland_items().next(), Some("I stay at home most of the time because of my back."));
        assert_eq!(roland_items().last(), Some("I stay in bed most of the time because of my back."));
        assert!(roland_notice().contains("Spine 1983") && roland_text().starts_with("When your back hurts"));
        assert_eq!(ROLAND.trim_end().split("\n\n").count(), 3);
    }

    #[test]
    fn our_own_questions_are_calm() {
        all_calm([PEG_TITLE, PEG_HINT, PEG_NOTICE, ACTIVITIES_TITLE, ACTIVITIES_HINT, ROLAND_TITLE]);
        all_calm([ACTIVITIES_ENDS.0, ACTIVITIES_ENDS.1]);
        all_calm(peg().iter().flat_map(|it| [it.text, it.least, it.most]));
    }
}
