//! Tests, questionnaires and what is told by the way: `T`, `O`, `D`, `G`, `L`, `V`, `M` and `A` lines.

use super::letters::Letter;
use super::single;
use crate::text::number;
use steadyback_catalogue::enum_set::EnumSet;
use steadyback_catalogue::functional_test::TestResult;
use steadyback_catalogue::measure::Effort;
use steadyback_rules::journal::{Activity, DayNote, Fact, Minutes, Words};
use steadyback_rules::outcome::{Activities, OwnList, Peg, Rating, Roland, Score};

/// Reads the fields after the kind; `None` for what we would not have written.
pub(super) fn read(kind: char, fields: &[&str]) -> Option<Fact> {
    match (kind, fields) {
        ('T', [test, value]) => result(test, value).map(Fact::Tested),
        ('O', fields) => score(fields).map(Fact::Scored),
        ('D', [note]) => {
            let [fatigue, poor_sleep, stress] = letters(note)?;
            let (fatigue, poor_sleep, stress) = (Letter::of(fatigue)?, Letter::of(poor_sleep)?, Letter::of(stress)?);
            Some(Fact::Noted(DayNote { fatigue, poor_sleep, stress }))
        }
        ('G', [triggers]) => number(triggers).and_then(EnumSet::from_bits).map(Fact::Triggered),
        ('L', [sites]) => number(sites).and_then(EnumSet::from_bits).map(Fact::FeltAt),
        ('V', [words]) => unescaped(words).map(Fact::Won),
        ('M', [leg]) => Some(Fact::Remarked { leg: single(leg)?, words: None }),
        ('M', [leg, words]) => Some(Fact::Remarked { leg: single(leg)?, words: Some(unescaped(words)?) }),
        ('A', [activity, minutes, effort]) => Some(Fact::Moved {
            activity: number(activity).and_then(Activity::with_code)?,
            minutes: number(minutes).and_then(Minutes::new)?,
            effort: single::<Option<Effort>>(effort)?,
        }),
        _ => None,
    }
}

/// A test: its letter, then the side where there are two.
pub(super) fn test_text(result: TestResult) -> String {
    let mut text = String::from(result.kind().letter());
    text.extend(result.side().map(Letter::letter));
    text
}

fn result(test: &str, value: &str) -> Option<TestResult> {
    let mut letters = test.chars();
    let kind = letters.next().and_then(Letter::of)?;
    let side = match letters.next() {
        Some(letter) => Some(Letter::of(letter)?),
        None => None,
    };
    if letters.next().is_some() { None } else { TestResult::new(kind, side, number(value)?) }
}

/// A questionnaire: its letter, then its answers.
pub(super) fn score_text(score: Score) -> String {
    match score {
        Score::Peg(peg) => {
            format!("p {}", [peg.pain, peg.enjoyment, peg.activity].map(Rating::letter).iter().collect::<String>())
        }
        Score::Activities(own) => {
            let ratings: String = own.ratings().map(Letter::letter).iter().collect();
            format!("a {} {ratings}", own.list().0)
        }
        Score::Roland(roland) => match roland.items() {
            Some(items) => format!("i {items}"),
            None => format!("r {}", roland.count()),
        },
    }
}

fn score(fields: &[&str]) -> Option<Score> {
    match fields {
        ["p", answers] => {
            let [pain, enjoyment, activity] = letters(answers)?;
            let (pain, enjoyment, activity) = (Letter::of(pain)?, Letter::of(enjoyment)?, Letter::of(activity)?);
            Some(Score::Peg(Peg { pain, enjoyment, activity }))
        }
        ["a", list, ratings] => {
            let [a, b, c] = letters(ratings)?;
            let ratings = [Letter::of(a)?, Letter::of(b)?, Letter::of(c)?];
            Activities::new(OwnList(number(list)?), ratings).map(Score::Activities)
        }
        ["r", count] => number(count).and_then(Roland::counted).map(Score::Roland),
        ["i", items] => number(items).and_then(Roland::ticked).map(Score::Roland),
        _ => None,
    }
}

/// The three letters of a field.
fn letters(field: &str) -> Option<[char; 3]> {
    let mut letters = field.chars();
    let three = [letters.next()?, letters.next()?, letters.next()?];
    if letters.next().is_none() { Some(three) } else { None }
}

/// Words in plain ASCII without a space or a quotation mark: a space is `+`, everything but letters, digits and some
/// punctuation is `%` and two hexadecimal digits for each byte of UTF-8.
pub(super) fn escaped(words: &Words) -> String {
    let mut text = String::with_capacity(words.as_str().len());
    for byte in words.as_str().bytes() {
        match byte {
            b' ' => text.push('+'),
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'.' | b',' | b':' | b';' | b'?' | b'!' | b'(' | b')' => {
                text.push(char::from(byte));
            }
            _ => text.extend(['%', hex(byte >> 4), hex(byte & 15)]),
        }
    }
    text
}

fn hex(half: u8) -> char {
    char::from(if half < 10 { b'0' + half } else { b'a' + half - 10 })
}

fn unescaped(text: &str) -> Option<Words> {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.bytes();
    while let Some(byte) = rest.next() {
        bytes.push(match byte {
            b'+' => b' ',
            b'%' => {
                let high = char::from(rest.next()?).to_digit(16)?;
                let low = char::from(rest.next()?).to_digit(16)?;
                u8::try_from(high << 4 | low).ok()?
            }
            plain => plain,
        });
    }
    let words = Words::new(std::str::from_utf8(&bytes).ok()?)?;
    // One way to write it, and nothing in it that would have been left out.
    (escaped(&words) == text).then_some(words)
}
