//! When a day begins, and what makes a night.

use chrono::NaiveDate;

/// The hour at which a new day begins: what is done after midnight belongs to the evening before (our own choice).
pub const DAY_BEGINS: u32 = 4;

/// Hours after a session before it can be told how the night was (our own choice).
pub const NIGHT_HOURS: u64 = 6;

/// The day that it is on this date at this hour, 0 to 23.
pub fn day_at(date: NaiveDate, hour: u32) -> NaiveDate {
    if hour < DAY_BEGINS { date.pred_opt().unwrap_or(date) } else { date }
}

/// Whether there was a night since a session ended, both in milliseconds since 1970. Nobody knows where the clock went back: then the dates
/// alone decide.
pub const fn night_passed(ended: u64, now: u64) -> bool {
    now < ended || now - ended >= NIGHT_HOURS * 3_600_000
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_day_ends_before_dawn() {
        #[track_caller]
        fn check(day: u32, hour: u32, expected: u32) {
            let on = |day| NaiveDate::from_ymd_opt(2026, 11, day).expect("a date");
            assert_eq!(day_at(on(day), hour), on(expected), "{day} {hour}");
        }
        check(10, 23, 10);
        check(11, 0, 10);
        check(11, 3, 10);
        check(11, 4, 11);
        check(11, 12, 11);
        assert_eq!(day_at(NaiveDate::MIN, 0), NaiveDate::MIN);
    }

    #[test]
    fn a_night_takes_six_hours() {
        const HOUR: u64 = 3_600_000;
        #[track_caller]
        fn check(ended: u64, now: u64, expected: bool) {
            assert_eq!(night_passed(ended, now), expected, "{ended} {now}");
        }
        check(0, 0, false);
        check(HOUR, HOUR * 7 - 1, false);
        check(HOUR, HOUR * 7, true);
        check(HOUR, HOUR * 90, true);
        // The clock went back.
        check(HOUR * 9, HOUR, true);
    }
}
