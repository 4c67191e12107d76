//! Words that every screen shares: dates as people say them, plurals, pain words and the names of things.

mod names;
mod numbers;

use chrono::{Datelike, NaiveDate, Weekday};

use steadyback_catalogue::measure::Pain;

pub use names::{block, direction, family, focus, part, phase, phase_line, position, sitting};
pub use numbers::{between, capital, hours, ordinal, plural, rate, share, span, spelled, times, weeks};

const WEEKDAYS: [&str; 7] = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];
const WEEKDAYS_SHORT: [&str; 7] = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];
const MONTHS: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];

/// The weekday in full.
pub fn weekday(day: Weekday) -> &'static str {
    WEEKDAYS[day.num_days_from_monday() as usize]
}

/// The weekday in three letters.
pub fn weekday_short(day: Weekday) -> &'static str {
    WEEKDAYS_SHORT[day.num_days_from_monday() as usize]
}

/// The month of a date, in full.
pub fn month(date: NaiveDate) -> &'static str {
    MONTHS[date.month0() as usize]
}

/// "Thursday 3 December".
pub fn date(date: NaiveDate) -> String {
    format!("{} {} {}", weekday(date.weekday()), date.day(), month(date))
}

/// "3 Dec".
pub fn short_date(date: NaiveDate) -> String {
    format!("{} {}", date.day(), &month(date)[..3])
}

/// "3 Dec 2026", for rows and charts that may reach far back.
pub fn old_date(date: NaiveDate) -> String {
    format!("{} {}", short_date(date), date.year())
}

/// "3 December 2026", for dates that may be long ago.
pub fn full_date(date: NaiveDate) -> String {
    format!("{} {} {}", date.day(), month(date), date.year())
}

/// The date as seen from today: "today", "yesterday", "tomorrow", "Tuesday" within the last week, else the date; the year where
/// it is another one.
pub fn date_from(today: NaiveDate, then: NaiveDate) -> String {
    match (today - then).num_days() {
        -1 => "tomorrow".to_owned(),
        0 => "today".to_owned(),
        1 => "yesterday".to_owned(),
        2..=6 => weekday(then.weekday()).to_owned(),
        _ if today.year() == then.year() => date(then),
        _ => full_date(then),
    }
}

/// The word at a mark of the pain scale; `None` between marks.
pub fn pain_word(pain: Pain) -> Option<&'static str> {
    match pain.score() {
        0 => Some("no pain"),
        3 => Some("mild"),
        5 => Some("moderate"),
        7 => Some("strong"),
        10 => Some("the worst you can imagine"),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(year: i32, month: u32, day: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(year, month, day).expect("a real date")
    }

    #[test]
    fn dates_are_said_as_people_say_them() {
        let today = day(2026, 12, 3);
        assert_eq!(date(today), "Thursday 3 December");
        assert_eq!(short_date(today), "3 Dec");
        assert_eq!(old_date(today), "3 Dec 2026");
        let seen = |then| date_from(today, then);
        assert_eq!(seen(today), "today");
        assert_eq!(seen(day(2026, 12, 2)), "yesterday");
        assert_eq!(seen(day(2026, 12, 4)), "tomorrow");
        assert_eq!(seen(day(2026, 12, 1)), "Tuesday");
        assert_eq!(seen(day(2026, 11, 27)), "Friday");
        assert_eq!(seen(day(2026, 11, 26)), "Thursday 26 November");
        assert_eq!(seen(day(2025, 12, 31)), "31 December 2025");
    }

    #[test]
    fn the_pain_scale_has_five_words() {
        let marks: Vec<u8> = Pain::all().filter(|pain| pain_word(*pain).is_some()).map(Pain::score).collect();
        assert_eq!(marks, [0, 3, 5, 7, 10]);
    }
}
