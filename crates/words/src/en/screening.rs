//! The safety questions: pages and lines, what is told before and in a session, and why each sign counts. What to do is in [`advice`].
//! Contents: `docs/screening.md`; every sentence is our own.

mod advice;
mod signs;
mod why;

use steadyback_rules::screening::{PAGE_COUNT, Question, Topic};

pub use advice::{Advice, LONG_FLARE, MATERNITY, advice};
pub use signs::{record, sign};
pub use why::why;

/// The words of one page of the screening.
pub struct Page {
    /// The question, as the heading.
    pub title: &'static str,
    /// How to answer it.
    pub hint: &'static str,
}

/// The pages in their order, as many as [`PAGES`](steadyback_rules::screening::PAGES).
pub static PAGES: [Page; PAGE_COUNT as usize] = [
    Page {
        title: "Is anything like this new?",
        hint: "Most people tick none. Count the last few weeks, even if it comes and goes.",
    },
    Page { title: "Have you noticed any of these lately?", hint: "Tick what fits, even if it is mild." },
    Page { title: "How are your health and your pain?", hint: "Many people tick some of these." },
];

/// The box that says that nothing fits.
pub const NONE: &str = "None of these";

/// What is said when a page is left without an answer.
pub const UNANSWERED: &str = "Tick what fits, or “None of these”";

/// What is said when a line is ticked and none of what opened below it.
pub const WHICH: &str = "Tick which of them it is, or take the line back";

/// What the short check leaves to the full one.
pub const MINI_HINT: &str = "A milder fever, a small fall or any other new sign? Answer all safety questions first.";

/// A line of a page.
pub fn line(question: Question) -> &'static str {
    match question {
        Question::Sign(flag) | Question::Compound(flag, _) => sign(flag),
        Question::Opens(topic, _) => match topic {
            Topic::Unseen => "A fall, an accident or a strain that no doctor has looked at",
            Topic::Infection => "Fever, night sweats or an infection",
            Topic::Cancer => "Losing weight without trying, or cancer, now or before",
            Topic::OtherPain => "Pain that never eases or sits higher up, or a new shape of your back",
            Topic::Leg => "A weaker leg, unsteady walking, or leg pain that moves down",
            Topic::Heart => "Your heart, your blood pressure, or dizzy spells",
            Topic::LegPain => "Pain or tingling in a leg",
            Topic::Inflammatory => "Your pain eases when you move but not when you rest, or it wakes you at night",
        },
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::en::calm::{all_calm, calm};
    use steadyback_catalogue::enum_set::Member;
    use steadyback_rules::screening::{AFTER_BIRTH, BEFORE_SESSION, Flag, IN_PREGNANCY};

    #[test]
    fn every_text_is_there_short_and_calm() {
        all_calm(PAGES.iter().flat_map(|page| [page.title, page.hint]));
        all_calm([NONE, UNANSWERED, WHICH, MINI_HINT]);
        let lines = steadyback_rules::screening::PAGES.iter().flat_map(|page| page.iter());
        for question in lines.chain(&BEFORE_SESSION).chain([&IN_PREGNANCY, &AFTER_BIRTH]) {
            calm(line(*question));
            assert!(line(*question).chars().count() <= 80, "{question:?}");
        }
        for flag in Flag::ALL {
            all_calm([sign(*flag), record(*flag), why(*flag)]);
            assert!(sign(*flag).chars().count() <= 110, "{flag:?}");
        }
    }

    /// A record never names one of several things that were asked for at once.
    #[test]
    fn what_was_asked_at_once_is_recorded_so() {
        let asked = steadyback_rules::screening::PAGES.iter().flat_map(|page| page.iter());
        let all: Vec<Question> = asked.chain(&BEFORE_SESSION).chain([&IN_PREGNANCY, &AFTER_BIRTH]).copied().collect();
        for flag in Flag::ALL {
            let compound = all.iter().any(|it| matches!(it, Question::Compound(whole, _) if whole == flag));
            // Asked the day after a session, as one answer about the legs.
            let compound = compound || *flag == Flag::LegNumbOrWeak;
            assert_eq!(record(*flag).starts_with("One of these, not said which: "), compound, "{flag:?}");
        }
    }
}
