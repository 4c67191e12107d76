//! Numbers as people say them.

const SPELLED: [&str; 21] = [
    "none",
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
    "thirteen",
    "fourteen",
    "fifteen",
    "sixteen",
    "seventeen",
    "eighteen",
    "nineteen",
    "twenty",
];
const ORDINALS: [&str; 12] = [
    "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh",
    "twelfth",
];
/// Shares that have a word of their own, by their percent, rounded.
const SHARES: [(u32, &str); 8] = [
    (20, "a fifth"),
    (25, "a quarter"),
    (33, "a third"),
    (50, "half"),
    (67, "two thirds"),
    (75, "three quarters"),
    (80, "four fifths"),
    (100, "all"),
];
const HOURS_A_DAY: u32 = 24;
const WEEK: u32 = 7;

/// The number with its noun: "1 day", "3 days".
pub fn plural(n: u32, one: &str, many: &str) -> String {
    format!("{n} {}", if n == 1 { one } else { many })
}

/// How often: "once", "twice", "3 times".
pub fn times(n: u32) -> String {
    match n {
        1 => "once".to_owned(),
        2 => "twice".to_owned(),
        n => format!("{n} times"),
    }
}

/// A count in letters up to twenty: "two", "sixteen", "21".
pub fn spelled(n: u32) -> String {
    word(&SPELLED, n).map_or_else(|| n.to_string(), str::to_owned)
}

/// A place in letters up to the twelfth: "first", "third"; then "13th".
pub fn ordinal(n: u32) -> String {
    let ending = match (n % 10, n % 100) {
        (_, 11..=13) => "th",
        (1, _) => "st",
        (2, _) => "nd",
        (3, _) => "rd",
        _ => "th",
    };
    n.checked_sub(1).and_then(|at| word(&ORDINALS, at)).map_or_else(|| format!("{n}{ending}"), str::to_owned)
}

/// A share: "a fifth", "two thirds"; those without a word as "45 %".
pub fn share(percent: u32) -> String {
    let named = SHARES.iter().find(|(of, _)| *of == percent);
    named.map_or_else(|| format!("{percent} %"), |(_, word)| (*word).to_owned())
}

/// Days as hours: 48 for two.
pub const fn hours(days: u32) -> u32 {
    days * HOURS_A_DAY
}

/// Days as weeks, rounded up: 8 for 56.
pub const fn weeks(days: u32) -> u32 {
    days.div_ceil(WEEK)
}

/// A span of days: "a day", "a week", "four weeks"; "nearly six weeks" where it is up to three days short, else "9 days".
pub fn span(days: u32) -> String {
    match (days, days % WEEK) {
        (1, _) => "a day".to_owned(),
        (WEEK, _) => "a week".to_owned(),
        (8.., 0) => format!("{} weeks", spelled(weeks(days))),
        (8.., 4..) => format!("nearly {} weeks", spelled(weeks(days))),
        _ => format!("{days} days"),
    }
}

/// Once in so many days: "once a week", "once in two weeks".
pub fn rate(days: u32) -> String {
    let joined = if [1, WEEK].contains(&days) { "" } else { "in " };
    format!("once {joined}{}", span(days))
}

/// From one number to another, as said: "4 or 5", "60 to 89"; one of them where they are the same.
pub fn between(from: u32, to: u32, say: impl Fn(u32) -> String) -> String {
    match to.saturating_sub(from) {
        0 => say(from),
        1 => format!("{} or {}", say(from), say(to)),
        _ => format!("{} to {}", say(from), say(to)),
    }
}

/// The text with a capital.
pub fn capital(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
}

fn word(words: &[&'static str], at: u32) -> Option<&'static str> {
    words.get(usize::try_from(at).ok()?).copied()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(say: impl Fn(u32) -> String, cases: &[(u32, &str)]) {
        for (number, expected) in cases {
            assert_eq!(say(*number), *expected);
        }
    }

    #[test]
    fn numbers_agree_with_their_nouns() {
        check(|n| plural(n, "day", "days"), &[(0, "0 days"), (1, "1 day"), (2, "2 days")]);
        check(times, &[(1, "once"), (2, "twice"), (3, "3 times")]);
    }

    #[test]
    fn a_count_is_spelled_up_to_twenty() {
        check(spelled, &[(0, "none"), (1, "one"), (2, "two"), (12, "twelve"), (16, "sixteen")]);
        check(spelled, &[(20, "twenty"), (21, "21")]);
    }

    #[test]
    fn a_place_is_spelled_up_to_the_twelfth() {
        check(ordinal, &[(1, "first"), (2, "second"), (3, "third"), (4, "fourth"), (12, "twelfth")]);
        check(ordinal, &[(0, "0th"), (13, "13th"), (21, "21st"), (22, "22nd"), (23, "23rd"), (112, "112th")]);
    }

    #[test]
    fn shares_have_a_word_where_people_use_one() {
        check(share, &[(20, "a fifth"), (25, "a quarter"), (50, "half"), (67, "two thirds"), (80, "four fifths")]);
        check(share, &[(45, "45 %"), (0, "0 %")]);
    }

    #[test]
    fn days_are_counted_in_hours_and_weeks() {
        check(|days| hours(days).to_string(), &[(0, "0"), (2, "48"), (3, "72")]);
        check(|days| weeks(days).to_string(), &[(0, "0"), (7, "1"), (39, "6"), (56, "8")]);
    }

    #[test]
    fn days_are_said_in_weeks_where_they_come_near() {
        check(span, &[(0, "0 days"), (1, "a day"), (5, "5 days"), (7, "a week"), (8, "8 days"), (14, "two weeks")]);
        check(span, &[(10, "10 days"), (11, "nearly two weeks"), (39, "nearly six weeks"), (56, "eight weeks")]);
    }

    #[test]
    fn how_often_goes_by_the_days_between() {
        check(rate, &[(1, "once a day"), (7, "once a week"), (14, "once in two weeks"), (10, "once in 10 days")]);
    }

    #[test]
    fn two_numbers_are_joined() {
        let of = |from, to| between(from, to, |n| n.to_string());
        assert_eq!((of(4, 4), of(4, 5), of(4, 6)), ("4".to_owned(), "4 or 5".to_owned(), "4 to 6".to_owned()));
        assert_eq!(between(2, 3, spelled), "two or three");
        assert_eq!((capital("two or three"), capital("")), ("Two or three".to_owned(), String::new()));
    }
}
