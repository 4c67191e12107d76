//! The questions of "about you", and their answers in words.

mod answers;

pub use answers::{
    CONDITION_LINES, ConditionLine, age, condition, done_with, duration, ease, equipment, minutes, sex, site, symptom,
    told_under,
};

/// One question of "about you".
pub struct Question {
    /// The question, as the heading.
    pub title: &'static str,
    /// How to answer it, or what it is for.
    pub hint: &'static str,
    /// The choice that says that nothing fits or that it stays unsaid; empty where there is none.
    pub none: &'static str,
    /// What is said when it is left without an answer.
    pub error: &'static str,
}

pub const AGE: Question =
    Question { title: "How old are you?", hint: "It sets the pace.", none: "", error: "Choose your age" };

/// Sex, for the norms of the tests.
pub const SEX: Question = Question {
    title: "Whose test values fit you?",
    hint: "Women’s or men’s of your age.",
    none: "I prefer not to say",
    error: "Choose one, or “I prefer not to say”",
};

/// How long it has lasted.
pub const DURATION: Question = Question {
    title: "How long has your back hurt this time?",
    hint: "Since it began, or clearly got worse.",
    none: "",
    error: "Choose how long it has lasted",
};

/// Usual pain at rest.
pub const USUAL_PAIN: Question = Question {
    title: "How much does your back usually hurt at rest?",
    hint: "Think of the last week.",
    none: "",
    error: "Choose a number from 0 to 10",
};

/// Where it is felt.
pub const SITES: Question = Question {
    title: "Where do you feel it?",
    hint: "Or where it usually hurts.",
    none: "None of these",
    error: "Choose where you feel it, or “None of these”",
};

pub const EASES: Question = Question {
    title: "What eases it?",
    hint: "All that fit.",
    none: "I do not know",
    error: "Choose what eases it, or “I do not know”",
};

/// The symptom checklist.
pub const SYMPTOMS: Question = Question {
    title: "Which of these sound like you?",
    hint: "All that fit. They say nothing about the cause.",
    none: "None of these",
    error: "Choose what fits, or “None of these”",
};

pub const CONDITIONS: Question = Question {
    title: "Does any of this apply to you?",
    hint: "What does not suit you is left out.",
    none: "None of these",
    error: "Choose what applies, or “None of these”",
};

/// Equipment at hand.
pub const EQUIPMENT: Question = Question {
    title: "What do you have at hand?",
    hint: "You can change this at any time.",
    none: "None of these, just the floor",
    error: "Choose what you have, or “None of these”",
};

/// What nearly everybody has.
pub const USUAL_HOME: &str = "Chair, wall, doorway, mat";

/// Weekdays.
pub const DAYS: Question = Question {
    title: "Which days suit you?",
    hint: "Two or three are enough to begin with.",
    none: "",
    error: "Choose at least one day",
};

/// Minutes for a session.
pub const MINUTES: Question = Question {
    title: "How long can a session be?",
    hint: "Busy days have a 10-minute form.",
    none: "",
    error: "Choose how many minutes you have",
};

/// Own activities.
pub const ACTIVITIES: Question = Question {
    title: "What do you want to do again with ease?",
    hint: "One to three things, such as “carry the shopping”.",
    none: "",
    error: "Write up to 60 letters for each",
};

#[cfg(test)]
mod tests {
    use super::*;
    use crate::en::calm::all_calm;
    use steadyback_catalogue::enum_set::Member;
    use steadyback_catalogue::exercise::Condition;

    #[test]
    fn every_question_says_what_it_is_about_and_what_is_missing() {
        let optional = [&SEX, &SITES, &EASES, &SYMPTOMS, &CONDITIONS, &EQUIPMENT];
        for question in optional.into_iter().chain([&AGE, &DURATION, &USUAL_PAIN, &DAYS, &MINUTES, &ACTIVITIES]) {
            all_calm([question.title, question.hint, question.error]);
            assert!(question.title.ends_with('?'));
        }
        all_calm(optional.map(|question| question.none));
    }

    #[test]
    fn every_condition_is_asked_once() {
        let of = |line: &ConditionLine| match line {
            ConditionLine::One(it) => vec![*it],
            ConditionLine::Several(_, parts) => parts.iter().map(|(it, _)| *it).collect(),
        };
        let mut asked: Vec<_> = CONDITION_LINES.iter().flat_map(of).collect();
        asked.sort_unstable_by_key(|it| it.index());
        assert_eq!(asked, Condition::ALL);
        let words = |line: &ConditionLine| match line {
            ConditionLine::One(it) => vec![condition(*it)],
            ConditionLine::Several(label, parts) => parts.iter().map(|(_, words)| *words).chain([*label]).collect(),
        };
        all_calm(CONDITION_LINES.iter().flat_map(words));
        all_calm(Condition::ALL.iter().map(|it| condition(*it)));
    }

    #[test]
    fn the_limit_of_letters_is_the_one_that_holds() {
        assert!(ACTIVITIES.error.contains(&steadyback_rules::profile::ACTIVITY_LETTERS.to_string()));
    }
}
