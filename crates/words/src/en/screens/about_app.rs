//! What the app is, what it rests on, and whom to ask.

/// Heading.
pub const TITLE: &str = "About this app";
/// What it is.
pub const IS: &str =
    "Steadyback gives you an exercise routine for low back pain that moves with you, and explains every change.";
/// How it is made.
pub const PRIVATE: &str =
    "Everything stays in this browser. There is no account and no tracking, and it works without a network.";
/// Heading.
pub const IS_NOT: &str = "What it is not";
/// Paragraphs.
pub const IS_NOT_TEXT: [&str; 2] = [
    "It does not find out what causes your pain, and it makes no diagnosis. It is not a medical device and does not take the place of a \
     doctor or physiotherapist. The safety questions cannot find everything.",
    "Many people feel better with regular exercise, but nobody can promise it.",
];
/// Heading.
pub const WHO: &str = "Who makes it";
pub const WHO_TEXT: &str = "The Steadyback contributors, in the open: everybody can read the code and the rules. No clinician has reviewed \
    the texts and drawings yet.";
/// Heading.
pub const CONTACT: &str = "Contact";
/// Before what the host has left.
pub const HOST: &str = "Whoever hosts this copy can be reached here:";
/// The host has left nothing.
pub const NO_HOST: &str = "Whoever hosts this copy has left no address. Ask whoever gave you the link. The project itself goes by the name \
    Steadyback, wherever open-source code is shared.";
/// Heading.
pub const SOURCES: &str = "What it rests on";
/// The articles.
pub const ARTICLES: &str = "The exercises come from five articles, which go by these numbers elsewhere. They came without an address, so there are no links.";
/// Their headings, in the order of their numbers.
pub const ARTICLES_NAMES: [&str; 5] = [
    "000: without a heading, about a programme of 16 weeks",
    "001: Best Exercises for Back Pain Relief: Strengthening and Stretching Guide",
    "002: Unlocking the Power of Exercise for Back Pain Relief",
    "003: Effective Workouts for Lower Back Pain Relief",
    "004: The Ultimate Guide to Exercise Progressions for Back Pain Relief",
];
/// The guidance and the trials.
pub const PAPERS: &str = "The rules set them against public guidance and trials. Each rule says what it rests on, and where that is our own \
    choice it says so. No trial has tested exactly this set of rules.";
/// What a link does.
pub const LEAVES: &str = "Links with an arrow leave this app.";
/// After each of them, for screen readers.
pub const LEAVES_APP: &str = "leaves this app";
/// Opens the list.
pub const PAPERS_LIST: &str = "Guidelines, reviews and trials";
/// The way to the rules.
pub const RULES: &str = "The rules, each with its source";
/// Heading.
pub const LICENCE: &str = "Licence";
/// Paragraphs.
pub const LICENCE_TEXT: [&str; 2] = [
    "Steadyback is free software under the MIT licence or the Apache licence 2.0, as you choose.",
    "The Roland-Morris questions keep their own wording and notice. FHIR files hold LOINC codes, which belong to Regenstrief Institute.",
];

#[cfg(test)]
mod tests {
    use super::*;
    use crate::en::calm::all_calm;

    #[test]
    fn it_promises_nothing() {
        all_calm([TITLE, IS, PRIVATE, IS_NOT, WHO, WHO_TEXT, CONTACT, HOST, NO_HOST, SOURCES, ARTICLES, PAPERS]);
        all_calm([LEAVES, LEAVES_APP, PAPERS_LIST, RULES, LICENCE]);
        all_calm(IS_NOT_TEXT.into_iter().chain(ARTICLES_NAMES).chain(LICENCE_TEXT));
    }
}
