//! No sentence about a rule holds a number of its own: all come from the rules.

use std::fs;
use std::path::{Path, PathBuf};

/// Words that are numbers; "one" is not among them: it is a person or a thing more often.
const NUMBERS: &[&str] = &[
    "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "sixteen", "twice",
    "second", "third", "thirds", "fourth", "fifth", "fifths", "quarter", "quarters", "half",
];

/// What may stand in a sentence, and why. `_` stands for what is filled in.
const HARMLESS: &[(&str, &str)] = &[
    ("Your effort was _ out of 10.", "the end of the scale of effort"),
    ("Effort: _ of 10", "the end of the scale of effort"),
    ("one or two more reps", "what a step comes to, not what it is limited by"),
    ("above usual, twice in a row", "a reading and the one before it: the shape of the rule"),
];

/// A literal that is the name of a unit and nothing else: `plural(seconds, "second", "seconds")`.
const UNIT: &str = "second";

/// All files of a folder and of those in it.
fn files(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).expect("a folder").map(|entry| entry.expect("an entry").path());
    entries.flat_map(|path| if path.is_dir() { files(&path) } else { vec![path] }).collect()
}

/// A source as what people read of it and the code around that: of a table the lines but those of its source and basis, of code the
/// string literals, without tests and comments.
fn parted(path: &Path, text: &str) -> (Vec<String>, String) {
    if path.extension().is_some_and(|it| it == "txt") {
        let read = |line: &&str| !["source:", "basis:"].iter().any(|field| line.starts_with(field));
        return (text.lines().filter(read).map(str::to_owned).collect(), String::new());
    }
    let code = text.split("#[cfg(test)]\nmod tests").next().unwrap_or_default();
    let lines = code.lines().filter(|line| !line.trim_start().starts_with("//"));
    let code = lines.collect::<Vec<_>>().join(" ").replace("\\\"", "'");
    let literals = code.split('"').skip(1).step_by(2).map(str::to_owned).collect();
    (literals, code.split('"').step_by(2).collect())
}

/// Whether code compares with a number that it holds itself; with nothing at all it may.
fn compares(code: &str) -> bool {
    let words: Vec<&str> = code.split_whitespace().collect();
    let own = |number: &str| number.starts_with(|letter: char| letter.is_ascii_digit()) && !number.starts_with('0');
    words.windows(2).any(|pair| ["<", ">", "<=", ">="].contains(&pair[0]) && own(pair[1]))
}

/// A sentence without what is filled in and what is harmless.
fn bare(sentence: &str) -> String {
    let outside = |(at, piece): (usize, &str)| {
        if at == 0 { piece.to_owned() } else { piece.split_once('}').map_or(piece, |(_, rest)| rest).to_owned() }
    };
    let plain: String = sentence.split('{').enumerate().map(outside).collect::<Vec<_>>().join("_");
    HARMLESS.iter().fold(plain, |plain, (harmless, _)| plain.replace(harmless, ""))
}

/// The number in a sentence.
fn number(sentence: &str) -> Option<String> {
    if sentence == UNIT {
        return None;
    }
    let plain = bare(sentence).to_lowercase();
    let mut words = plain.split(|letter: char| !letter.is_alphanumeric());
    words
        .find(|word| word.contains(|letter: char| letter.is_ascii_digit()) || NUMBERS.contains(word))
        .map(str::to_owned)
}

#[test]
fn a_number_in_a_sentence_is_found() {
    #[track_caller]
    fn check(sentence: &str, expected: Option<&str>) {
        assert_eq!(number(sentence).as_deref(), expected, "{sentence}");
    }
    check("Pain of 6 or more.", Some("6"));
    check("A second green.", Some("second"));
    check("Every Fourth week.", Some("fourth"));
    check("At {} % of it, at 80 %.", Some("80"));
    check("Pain of {red-from} or more.", None);
    check("Hold it for {holds-up-days weeks} weeks, {0}.", None);
    check("Your effort was {effort} out of 10.", None);
    check("Your pain was {pain} out of 10.", Some("10"));
    check("second", None);
    check("One exercise further, in seconds.", None);
}

#[test]
fn a_comparison_with_a_number_is_found() {
    #[track_caller]
    fn check(code: &str, expected: bool) {
        assert_eq!(compares(code), expected, "{code}");
    }
    check("facts.reds.filter(|reds| *reds >= 2)", true);
    check("if during.score() < 8 {", true);
    check("facts.flare_days.filter(|days| *days > 0)", false);
    check("reaches(*reds, Limit::RedsDown), done < percent.number()", false);
}

#[test]
fn no_sentence_about_a_rule_holds_a_number_of_its_own() {
    let english = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/en");
    let mut read = 0;
    for path in files(&english.join("rules")).into_iter().chain([english.join("rules.rs")]) {
        let name = path.file_name().and_then(|it| it.to_str()).unwrap_or_default();
        if ["tests.rs", "guard.rs"].contains(&name) {
            continue;
        }
        let text = fs::read_to_string(&path).expect("a source");
        let (sentences, code) = parted(&path, &text);
        assert!(!compares(&code), "{name}: compare with a `Limit`");
        for sentence in sentences {
            read += 1;
            assert_eq!(number(&sentence), None, "{name}: take it from `Limit`: {sentence}");
        }
    }
    assert!(read > 300, "{read} sentences");
}
