//! Measures all that people read of the library and of what is worth knowing, and what stands in none of it.

use super::learn::Topic;
use super::{entries, exercises};
use steadyback_catalogue::enum_set::Member;
use steadyback_catalogue::library;

/// Words that a sentence may have; more does not fit the player at reading distance.
const LONGEST: usize = 20;
/// Words from which a sentence is long: most are to be taken in at one glance.
const LONG: usize = 13;
/// Marks of the claims of the articles that are not to be used (K01–K42 of the extraction, rated C), in small letters.
const CLAIMS: &[&str] = &[
    "less discomfort",
    "408",
    "72 ",
    "10.2",
    "81.8",
    "disability score",
    "disc pressure",
    "fibres",
    "fibers",
    "expert trick",
    "blood flow",
    "contrast shower",
    "disc hydration",
    "hydrat",
    "adherence",
    "mayo",
    "opioid",
    "times faster",
    "velocity",
    "recurrence",
    "heart rate",
    "beats per minute",
    "bpm",
    "curcumin",
    "turmeric",
    "protein",
    "bromelain",
    "pineapple",
    "coconut",
    "electrolyte",
    "early referral",
    "3:2",
    "sciatic nerve",
    "sleeping glutes",
    "dormant",
    "over-stretch",
    "wear and tear",
    "imbalance",
    "bmi",
    "corset",
    "regenerat",
    "percent",
    "per cent",
    "gold standard",
    "3 000",
    "3000",
];

/// Every line that people read, without names and other names.
fn lines() -> Vec<&'static str> {
    let mut all = Vec::new();
    for exercise in library::all() {
        let of = exercises::text(exercise);
        all.extend([of.summary, of.breathing, of.stop, of.easier, of.harder]);
        all.extend(of.changes.map(|(_, how)| how));
        all.extend([of.steps, of.cues, of.errors].into_iter().flatten());
    }
    for of in library::entries().filter_map(entries::text) {
        all.push(of.summary);
        all.extend([of.steps, of.notes].into_iter().flatten());
        all.extend(of.stop);
    }
    for topic in Topic::ALL {
        all.push(topic.lead());
        for one in topic.statements() {
            all.push(one.head);
            all.extend(one.lines);
        }
    }
    all
}

fn sentences(line: &'static str) -> impl Iterator<Item = &'static str> {
    line.split(['.', '?', ':']).map(str::trim).filter(|it| it.chars().any(char::is_alphabetic))
}

fn words(sentence: &'static str) -> impl Iterator<Item = &'static str> {
    sentence.split(|it: char| !(it.is_alphanumeric() || "'’-/".contains(it))).filter(|it| !it.is_empty())
}

/// Syllables by groups of vowels, a silent e at the end left out: right for most English words, too many for none by more than one.
fn syllables(word: &str) -> usize {
    let word = word.to_lowercase();
    let vowel = |it: char| "aeiouy".contains(it);
    let letters: Vec<_> = word.chars().collect();
    let groups = (0..letters.len()).filter(|at| vowel(letters[*at]) && (*at == 0 || !vowel(letters[at - 1]))).count();
    let silent = word.ends_with('e') && !word.ends_with("le") && groups > 1;
    (groups - usize::from(silent)).max(1)
}

/// Flesch reading ease in tenths: 900 and more is very easy, reading age about 11.
fn flesch(words: usize, sentences: usize, syllables: usize) -> usize {
    (206_835 - 1_015 * words / sentences).saturating_sub(84_600 * syllables / words) / 100
}

#[test]
fn plain_words_are_told_from_long_ones() {
    for (word, expected) in
        [("back", 1), ("knee", 1), ("breathe", 1), ("circle", 2), ("shoulder", 2), ("easy", 2), ("a", 1)]
    {
        assert_eq!(syllables(word), expected, "{word}");
    }
    assert_eq!(flesch(9, 1, 11), 943);
}

#[test]
fn sentences_are_short_and_words_are_plain() {
    let all: Vec<_> = lines().into_iter().flat_map(sentences).collect();
    for sentence in &all {
        assert!(words(sentence).count() <= LONGEST, "{sentence}");
    }
    let count: usize = all.iter().map(|it| words(it).count()).sum();
    let heard: usize = all.iter().flat_map(|it| words(it)).map(syllables).sum();
    let ease = flesch(count, all.len(), heard);
    let long = all.iter().filter(|it| words(it).count() >= LONG).count();
    println!(
        "{} sentences, {long} long ones, {count} words, {} tenths of a word a sentence, Flesch {ease} tenths",
        all.len(),
        count * 10 / all.len()
    );
    assert!(count <= all.len() * 9, "at most nine words a sentence on average");
    assert!(long * 12 <= all.len(), "at most one sentence in twelve is long");
    assert!(ease >= 900, "plain English");
}

#[test]
fn no_claim_that_is_not_borne_out() {
    for line in lines() {
        let small = line.to_lowercase();
        let claim = CLAIMS.iter().find(|it| small.contains(**it));
        assert_eq!(claim, None, "{line}");
    }
}
