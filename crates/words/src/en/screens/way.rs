//! The sixteen weeks as a way, beside the picture.

use crate::en::words::{self, plural};
use steadyback_catalogue::exercise::Phase;
use steadyback_rules::insight::{Path, PathWeek};

/// Above the table behind the picture.
pub const CAPTION: &str = "Week by week, this one first";
/// Column.
pub const WEEK: &str = "Week";
/// Column.
pub const SESSIONS: &str = "Sessions";
/// Column.
pub const NEW: &str = "New exercises";
/// What a dot is.
pub const KEY_SESSION: &str = "Session";
/// What a flag is.
pub const KEY_NEW: &str = "New exercise";
/// What a dip is.
pub const KEY_FLARE: &str = "Flare";
/// Opens the table.
pub const NUMBERS: &str = "Week by week";
/// What has been climbed.
pub const CLIMBED: &str = "What you have built";

/// "Week 6".
pub fn week(number: u16) -> String {
    format!("Week {number}")
}

/// A week in the table, with what was special.
pub fn week_line(of: &PathWeek) -> String {
    let notes = [(of.flare, "flare"), (of.lighter, "lighter")];
    let notes: Vec<_> = notes.iter().filter_map(|(is, note)| is.then_some(*note)).collect();
    if notes.is_empty() { of.number.to_string() } else { format!("{} ({})", of.number, notes.join(", ")) }
}

/// The phase that comes next, and from which week on.
pub fn then(phase: Phase, week: u16) -> String {
    format!("{} from week {week}, or later", words::phase(phase))
}

/// How an exercise stands on its ladder.
pub fn step(step: usize, of: usize) -> String {
    format!("Step {step} of {of}.")
}

/// The picture in words.
pub fn label(path: &Path, phase: Phase) -> String {
    let sum = |count: fn(&PathWeek) -> u32| path.weeks.iter().map(count).sum::<u32>();
    let now = path.weeks.last().map_or(1, |week| week.number);
    let sessions = plural(sum(|it| it.sessions.into()), "session", "sessions");
    let new = plural(sum(|it| it.climbed.into()), "new exercise", "new exercises");
    let flares = sum(|it| it.flare.into());
    let flares = if flares > 0 { format!(", {} with a flare", plural(flares, "week", "weeks")) } else { String::new() };
    format!(
        "A way uphill, week by week. You are in week {now}, {}. So far {sessions}, {new}{flares}.",
        words::phase(phase)
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::en::calm::{all_calm, calm};
    use chrono::NaiveDate;

    #[test]
    fn the_picture_is_said() {
        #[track_caller]
        fn check(weeks: Vec<PathWeek>, expected: &str) {
            let said = label(&Path { weeks, ahead: 12, next: None }, Phase::Builders);
            assert_eq!(said, expected);
            calm(&said);
        }
        let week = |number, sessions, climbed, flare| PathWeek {
            number,
            from: NaiveDate::default(),
            sessions,
            climbed,
            flare,
            lighter: number % 4 == 0,
            phase: Phase::Builders,
        };
        let begin = "A way uphill, week by week. You are in week";
        check(vec![week(1, 1, 0, false)], &format!("{begin} 1, Builders. So far 1 session, 0 new exercises."));
        let weeks = vec![week(1, 3, 1, false), week(2, 0, 0, true)];
        check(weeks, &format!("{begin} 2, Builders. So far 3 sessions, 1 new exercise, 1 week with a flare."));
        assert_eq!(week_line(&week(3, 1, 1, false)), "3");
        assert_eq!(week_line(&week(4, 1, 1, true)), "4 (flare, lighter)");
        assert_eq!(then(Phase::Integrated, 9), "Whole body from week 9, or later");
        all_calm([CAPTION, WEEK, SESSIONS, NEW, KEY_SESSION, KEY_NEW, KEY_FLARE, NUMBERS, CLIMBED]);
        all_calm([self::week(3), step(1, 4)]);
    }
}
