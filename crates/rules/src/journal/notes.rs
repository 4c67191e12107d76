//! What a person can tell by the way: how the day is, what set the back off, a small win, something else than walking.

use steadyback_catalogue::enum_set::members;
use steadyback_catalogue::library::activity;

/// How much something weighs on a day, in one tap.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Burden {
    /// Not at all, or no more than usual.
    Little,
    /// Somewhat.
    Some,
    /// A lot.
    Much,
}

impl Burden {
    /// All, lightest first.
    pub const ALL: [Self; 3] = [Self::Little, Self::Some, Self::Much];
}

/// How a day is. `None` was not said, which is never the same as [`Burden::Little`].
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct DayNote {
    /// Tiredness.
    pub fatigue: Option<Burden>,
    pub poor_sleep: Option<Burden>,
    pub stress: Option<Burden>,
}

members! {
    /// What may have set the back off (source 003: car rides, stress; the rest is our own choice).
    pub enum Trigger {
        /// A long car ride.
        CarRide,
        /// Lifting or carrying.
        Lifting,
        Stress,
        PoorSleep,
        /// Something else.
        Other,
    }
}

/// Something else than walking: an activity of the library, or one that is not in it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Activity(u16);

impl Activity {
    /// One that the library does not know.
    pub const OTHER: Self = Self(0);

    /// The activity with this code, 0 for [`Self::OTHER`]; `None` if there is none.
    pub fn with_code(code: u16) -> Option<Self> {
        let known = code == 0 || activity::ALL.iter().any(|entry| entry.code == code);
        known.then_some(Self(code))
    }

    /// The code.
    pub const fn code(self) -> u16 {
        self.0
    }
}

/// Minutes of an activity, 1–600.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Minutes(u16);

impl Minutes {
    /// `None` outside 1–600.
    pub const fn new(minutes: u16) -> Option<Self> {
        if minutes >= 1 && minutes <= 600 { Some(Self(minutes)) } else { None }
    }

    /// As a number.
    pub const fn get(self) -> u16 {
        self.0
    }
}

/// Most letters of [`Words`].
pub const MOST_LETTERS: usize = 140;

/// A line in the person's own words: 1–140 letters, one space between words, nothing that is no letter.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Words(String);

impl Words {
    /// The text on one line, without what cannot be seen; `None` if nothing is left or it is too long.
    pub fn new(text: &str) -> Option<Self> {
        let line = one_line(text, unseen);
        (1..=MOST_LETTERS).contains(&line.chars().count()).then_some(Self(line))
    }

    /// The text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// A text from elsewhere as it may be shown: on one line, without what cannot be seen or turns the text around it, and cut to
/// [`MOST_LETTERS`]. Markup needs no care: it is only ever shown as text.
pub fn harmless(text: &str) -> String {
    let marks = |letter| unseen(letter) || matches!(letter, '\u{200e}' | '\u{200f}' | '\u{61c}');
    one_line(text, marks).chars().take(MOST_LETTERS).collect()
}

fn one_line(text: &str, without: impl Fn(char) -> bool) -> String {
    let words = text.split_whitespace().map(|word| word.chars().filter(|letter| !without(*letter)).collect());
    words.filter(|word: &String| !word.is_empty()).collect::<Vec<_>>().join(" ")
}

/// Control characters, and those that turn the direction of the text around them. The joiners stay: emoji and several scripts
/// need them.
fn unseen(letter: char) -> bool {
    letter.is_control() || matches!(letter, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{feff}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_one_line_of_what_can_be_seen() {
        #[track_caller]
        fn check(text: &str, expected: Option<&str>) {
            assert_eq!(Words::new(text).as_ref().map(Words::as_str), expected, "{text:?}");
        }
        check("", None);
        check(" \n\t ", None);
        check("\u{0}\u{202e}", None);
        check("Tied my shoes", Some("Tied my shoes"));
        check("  Tied\nmy \u{a0} shoes\r\n", Some("Tied my shoes"));
        check("a\u{202e}b \u{7} c", Some("ab c"));
        check("im Garten gekniet 🌱 – 10 %", Some("im Garten gekniet 🌱 – 10 %"));
        check(&"é".repeat(140), Some(&"é".repeat(140)));
        check(&"é".repeat(141), None);
    }

    #[test]
    fn what_comes_from_elsewhere_is_shown_without_its_tricks() {
        #[track_caller]
        fn check(text: &str, expected: &str) {
            assert_eq!(harmless(text), expected, "{text:?}");
        }
        check("", "");
        check("knien im Garten", "knien im Garten");
        check("<img src=x onerror=alert(1)>", "<img src=x onerror=alert(1)>");
        check("safe\u{202e}gpj.exe", "safegpj.exe");
        check("a\u{2066}b\u{2069} \u{200f}c\u{61c}\u{200e}", "ab c");
        check("one\u{2028}two\r\n\tthree\u{0}\u{1b}[31m", "one two three[31m");
        // Joiners hold families and letters together.
        check(
            "\u{1f469}\u{200d}\u{1f469}\u{200d}\u{1f467} \u{627}\u{644}",
            "\u{1f469}\u{200d}\u{1f469}\u{200d}\u{1f467} \u{627}\u{644}",
        );
        check(&"é".repeat(1_000), &"é".repeat(MOST_LETTERS));
    }

    #[test]
    fn activities_are_those_of_the_library() {
        assert_eq!(Activity::with_code(0), Some(Activity::OTHER));
        assert!(activity::ALL.iter().all(|it| Activity::with_code(it.code).map(Activity::code) == Some(it.code)));
        assert_eq!(Activity::with_code(1), None);
    }

    #[test]
    fn minutes_keep_to_their_range() {
        let check = |minutes, expected| assert_eq!(Minutes::new(minutes).is_some(), expected, "{minutes}");
        check(0, false);
        check(1, true);
        check(600, true);
        check(601, false);
    }
}
