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

    /// Hours ahead of UTC: usually, and from and until these instants of 2026 in hours since its first of January, UTC.
    struct Zone(&'static str, i64, Option<(i64, i64)>);

    /// The changes of the clock in 2026 by the tz database: London at 01:00 UTC; Auckland at 14:00 UTC, the other way round, because
    /// there the year begins with it; Cairo at midnight there, where the date itself goes back.
    fn zones() -> [Zone; 4] {
        let at = |month, day, hour| {
            let date = NaiveDate::from_ymd_opt(2026, month, day).expect("a date");
            (date - NaiveDate::from_ymd_opt(2026, 1, 1).expect("a date")).num_days() * 24 + hour
        };
        [
            Zone("London", 0, Some((at(3, 29, 1), at(10, 25, 1)))),
            Zone("Auckland", 13, Some((at(4, 4, 14), at(9, 26, 14)))),
            Zone("Cairo", 2, Some((at(4, 23, 22), at(10, 29, 21)))),
            Zone("Honolulu", -10, None),
        ]
    }

    /// A whole year, hour by hour: no day comes back, none is left out, and none is shorter than 23 hours or longer than 25.
    #[test]
    fn days_follow_each_other_in_every_zone() {
        for Zone(name, usual, change) in zones() {
            let shifted = if name == "Auckland" { -1 } else { 1 };
            let day = |hour: i64| {
                let moved = change.is_some_and(|(from, until)| (from..until).contains(&hour));
                let local = hour + usual + if moved { shifted } else { 0 };
                let date = NaiveDate::from_ymd_opt(2026, 1, 1).expect("a date")
                    + chrono::Duration::hours(local.div_euclid(24) * 24);
                day_at(date, u32::try_from(local.rem_euclid(24)).expect("an hour"))
            };
            let days: Vec<NaiveDate> = (0..365 * 24).map(day).collect();
            let each: Vec<&[NaiveDate]> = days.chunk_by(|one, next| one == next).collect();
            for two in each.windows(2) {
                assert_eq!(two[0][0].succ_opt(), Some(two[1][0]), "{name}");
            }
            for whole in &each[1..each.len() - 1] {
                assert!((23..=25).contains(&whole.len()), "{name} {}: {} hours", whole[0], whole.len());
            }
            let uneven = each[1..each.len() - 1].iter().filter(|whole| whole.len() != 24).count();
            assert_eq!(uneven, if change.is_some() { 2 } else { 0 }, "{name}");
        }
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
