//! Numbers come into the texts of rules from the rules: a text holds the name of a limit, and how to say it.
//!
//! | written | said |
//! |---|---|
//! | `{red-from}` | 6 |
//! | `{amber-from to amber-to}` | 4 or 5; 4 to 6; 4 |
//! | `{green-days hours}`, `{holds-up-days weeks}` | 48, 8: days as hours or weeks |
//! | `{reds-down word}`, `{away-back-days weeks Word}` | two, Four |
//! | `{slips-down times}`, `{reds-swap ordinal}` | twice, third |
//! | `{less-percent share}` | a fifth |
//! | `{calm-days span}`, `{rise-days rate}` | a week, once a week |
//!
//! `day(s)` goes by the number before it. What is not understood stays as it is, which a test finds.

use crate::en::words::{between, capital, hours, ordinal, rate, share, span, spelled, times, weeks};
use steadyback_rules::progression::Limit;

// What no form can say stands in the text as it is, and holds as long as this does.
const _: () = assert!(Limit::NextDayAmber.number() == 1, "the text of first-green says: no more pain the next day");

/// The text with its numbers.
pub(super) fn fill(text: &str) -> String {
    filled(text, |name| Limit::named(name).map(Limit::number))
}

/// The text with these numbers.
fn filled(text: &str, number_of: impl Fn(&str) -> Option<u32>) -> String {
    let mut pieces = text.split('{');
    let mut said = pieces.next().unwrap_or_default().to_owned();
    for piece in pieces {
        let Some(((words, number), rest)) =
            piece.split_once('}').and_then(|(inside, rest)| Some((saying(inside, &number_of)?, rest)))
        else {
            said.push('{');
            said.push_str(piece);
            continue;
        };
        said.push_str(&words);
        said.push_str(&rest.replace("(s)", if number == 1 { "" } else { "s" }));
    }
    said
}

/// What stands for this, and the number that it ends with; `None` where it is not understood.
fn saying(inside: &str, number_of: impl Fn(&str) -> Option<u32>) -> Option<(String, u32)> {
    let mut parts = inside.split(' ').peekable();
    let from = number_of(parts.next()?)?;
    let to = if parts.next_if_eq(&"to").is_some() { number_of(parts.next()?)? } else { from };
    let (from, to) = match parts.next_if(|part| ["hours", "weeks"].contains(part)) {
        Some("hours") => (hours(from), hours(to)),
        Some(_) => (weeks(from), weeks(to)),
        None => (from, to),
    };
    let words = match parts.next() {
        None => between(from, to, |number| number.to_string()),
        Some("word") => between(from, to, spelled),
        Some("Word") => capital(&between(from, to, spelled)),
        Some("times") => times(to),
        Some("ordinal") => ordinal(to),
        Some("share") => share(to),
        Some("span") => span(to),
        Some("rate") => rate(to),
        Some(_) => return None,
    };
    parts.next().is_none().then_some((words, to))
}

/// What stands in braces.
#[cfg(test)]
fn insides(text: &str) -> impl Iterator<Item = &str> {
    text.split('{').skip(1).filter_map(|piece| piece.split_once('}')).map(|(inside, _)| inside)
}

#[cfg(test)]
fn limits_in(inside: &str) -> impl Iterator<Item = Limit> {
    inside.split(' ').filter_map(Limit::named)
}

/// The limits that a text names.
#[cfg(test)]
pub(super) fn named(text: &str) -> Vec<Limit> {
    insides(text).flat_map(limits_in).collect()
}

/// Those of them that it counts in weeks.
#[cfg(test)]
pub(super) fn in_weeks(text: &str) -> Vec<Limit> {
    insides(text).filter(|inside| inside.contains(" weeks")).flat_map(limits_in).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Names that say their number, so that these tests hold whatever the rules decide by.
    #[track_caller]
    fn check(text: &str, expected: &str) {
        assert_eq!(filled(text, |name| name.strip_prefix("of-")?.parse().ok()), expected);
    }

    #[test]
    fn a_limit_is_said_as_it_is_asked_for() {
        check("No number.", "No number.");
        check("{of-6} or more, {of-3} %", "6 or more, 3 %");
        check("{of-4 to of-5}, {of-2 to of-2}, {of-70 to of-90}", "4 or 5, 2, 70 to 90");
        check("{of-2 hours} hours, {of-2 to of-3 hours} hours", "48 hours, 48 to 72 hours");
        check("{of-56 weeks} weeks, {of-35 weeks word}", "8 weeks, five");
        check("{of-14 to of-21 weeks Word} weeks", "Two or three weeks");
        check("{of-2 word} reds, {of-2 times}, {of-3 ordinal}", "two reds, twice, third");
        check("{of-20 share} for {of-7 span}, {of-7 rate}", "a fifth for a week, once a week");
        check("{of-7 weeks word} week(s), {of-2 word} day(s)", "one week, two days");
    }

    #[test]
    fn what_is_not_understood_stays() {
        for text in ["{none}", "{of-6 loudly}", "{of-6 to}", "{of-6 word word}", "{of-6 word hours}", "{of-6", "}"] {
            check(text, text);
        }
    }

    #[test]
    fn limits_go_by_their_names() {
        assert_eq!(fill("{red-from} or more"), format!("{} or more", Limit::RedFrom.number()));
    }
}
