//! The English sentences: second person, present tense, short words, calm. Tone and words: `look.md`, Language.

pub mod activity_log;
pub mod calendar;
pub mod dose;
pub mod emergency;
pub mod entries;
pub mod exercises;
pub mod figures;
pub mod insight;
pub mod learn;
pub mod outcome;
pub mod plan;
pub mod profile;
pub mod report;
pub mod rules;
pub mod screening;
pub mod screens;
pub mod search;
pub mod speech;
pub mod words;

#[cfg(test)]
mod readability;

/// What every sentence has to keep to, for the tests of these tables.
#[cfg(test)]
pub(crate) mod calm {
    /// Words that scold, frighten or promise too much.
    const BANNED: &[&str] = &[
        "should",
        "must",
        "fail",
        "failed",
        "failure",
        "cure",
        "cures",
        "cured",
        "heal",
        "heals",
        "healed",
        "healing",
        "prevent",
        "prevents",
        "danger",
        "dangerous",
        "damage",
        "damaged",
        "sorry",
        "lazy",
        "missed",
        "lumbar",
    ];

    /// Asserts that there is text and that it keeps to the tone.
    pub(crate) fn calm(text: &str) {
        assert!(!text.trim().is_empty(), "a text is empty");
        assert_eq!(text, text.trim(), "spaces around a text");
        assert!(!text.contains('!') && !text.contains("  "), "tone or spacing: {text}");
        let word = text.to_lowercase();
        let banned = word.split(|letter: char| !letter.is_alphabetic()).find(|word| BANNED.contains(word));
        assert_eq!(banned, None, "a word that does not belong here: {text}");
    }

    /// The same for several.
    pub(crate) fn all_calm<T: AsRef<str>>(texts: impl IntoIterator<Item = T>) {
        for text in texts {
            calm(text.as_ref());
        }
    }
}
