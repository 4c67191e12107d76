//! A question about the person: its words, its field, and how an answer stands in the draft.

use crate::components::check_tree::unfinished;
use crate::components::{Branch, Choice};
use steadyback_rules::draft::Draft;
use steadyback_rules::journal::harmless;
use steadyback_words::en::profile::Question;
use steadyback_words::en::screening::WHICH;
use steadyback_words::en::screens::onboarding::about as text;

/// Choices by number.
pub type Options = Vec<Choice>;

/// What kind of answer, and where it stands.
pub enum Ask {
    /// One of few.
    One { options: Options, value: fn(&Draft) -> Option<u8>, set: fn(&mut Draft, u8) },
    /// Several of few, as bits.
    Several { options: Options, value: fn(&Draft) -> Option<u64>, set: fn(&mut Draft, Option<u64>) },
    /// Several of many, in lines that open them; with all of them and their words for a summary.
    Tree { lines: Vec<Branch>, options: Options, value: fn(&Draft) -> Option<u64>, set: fn(&mut Draft, Option<u64>) },
    /// The usual pain.
    Pain,
    /// Own activities, in the person's words.
    Activities,
}

/// One question.
pub struct Page {
    /// Name of its field.
    pub name: &'static str,
    /// Its words.
    pub question: &'static Question,
    /// Its answer.
    pub ask: Ask,
}

impl Page {
    pub fn is_answered(&self, draft: &Draft) -> bool {
        match &self.ask {
            Ask::One { value, .. } => value(draft).is_some(),
            Ask::Several { value, .. } | Ask::Tree { value, .. } => value(draft).is_some(),
            Ask::Pain => draft.usual_pain.is_some(),
            Ask::Activities => true,
        }
    }

    /// What is missing, the answer or a part of a line that is open: the id of its field, and the sentence.
    pub fn missing(&self, draft: &Draft, open: u64) -> Option<(String, String)> {
        let line = match &self.ask {
            Ask::Tree { lines, value, .. } => unfinished(lines, value(draft), open),
            _ => None,
        };
        let missing = || (!self.is_answered(draft)).then_some((0, self.question.error));
        let (line, error) = line.map(|line| (line, WHICH)).or_else(missing)?;
        Some((format!("{}-{line}", self.name), error.to_owned()))
    }

    /// The answer in words; empty until there is one.
    pub fn answer(&self, draft: &Draft) -> String {
        let label = |options: &Options, chosen: &dyn Fn(u8) -> bool| {
            let labels = options.iter().filter(|it| chosen(it.value)).map(|it| it.label.as_str());
            labels.collect::<Vec<_>>().join("; ")
        };
        match &self.ask {
            Ask::One { options, value, .. } => label(options, &|place| value(draft) == Some(place)),
            Ask::Several { options, value, .. } | Ask::Tree { options, value, .. } => match value(draft) {
                Some(0) => self.question.none.to_owned(),
                bits => label(options, &|place| bits.is_some_and(|bits| bits >> place & 1 == 1)),
            },
            Ask::Pain => draft.usual_pain.map(|pain| text::pain(pain.score())).unwrap_or_default(),
            Ask::Activities if draft.activities.is_empty() => text::NO_ACTIVITY.to_owned(),
            Ask::Activities => draft.activities.iter().map(|own| harmless(own)).collect::<Vec<_>>().join("; "),
        }
    }
}
