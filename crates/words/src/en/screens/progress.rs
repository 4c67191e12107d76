//! The parts of the progress page that stand beside its charts: numbers, work by the week, where it hurts, small wins.

use crate::en::words::plural;
use steadyback_catalogue::measure::Volume;

/// Opens the table behind a chart.
pub const NUMBERS: &str = "The numbers";
/// Above the table behind the pain chart.
pub const PAIN_CAPTION: &str = "Each day with an answer, latest first, on the scale from 0 to 10";
/// Column.
pub const SAID: &str = "You said";
/// Column.
pub const USUAL: &str = "Usual then";
/// Not enough answers.
pub const NOT_KNOWN: &str = "not known";
/// Nothing to compare.
pub const NOT_YET: &str = "Nothing to compare with yet. Tests and answers about pain bring it.";
/// A part in which there is nothing.
pub const NOTHING: &str = "Nothing here yet.";
/// What was noted by the way.
pub const NOTES: &str = "What you noted";
/// Work by the week.
pub const WORK: &str = "Work each week";
pub const WORK_TEXT: &str = "A bar for the work of each week, and a line for its limit: a tenth more than the most of the four weeks \
    before. One small step may go above it, and so may a week with more sessions. Harder exercises count for more.";
/// Above the table of a family.
pub const WORK_CAPTION: &str = "Latest week first";
/// Column.
pub const WEEK: &str = "Week from";
/// Column.
pub const DONE: &str = "Done";
/// Column.
pub const LIMIT: &str = "Limit";
/// A week without one.
pub const NO_LIMIT: &str = "none yet";
pub const KEY_BAR: &str = "Bar: what you did";
/// What a line is.
pub const KEY_LIMIT: &str = "Line: the limit";
/// Where it hurts.
pub const SITES: &str = "Where it hurts";
/// Above its table.
pub const SITES_CAPTION: &str = "The last 12 weeks: days on which you felt it there, and the middle of your pain around the sessions \
    of those days";
/// Column.
pub const SITE: &str = "Where";
/// Column.
pub const DAYS: &str = "Days";
/// What set the back off.
pub const TRIGGERS: &str = "What may have set it off";
/// Small wins.
pub const WINS: &str = "Small wins";
/// Tiredness, sleep, stress.
pub const BURDENS: &str = "Tired, short of sleep, stressed";
/// What their numbers mean.
pub const BURDENS_KEY: &str =
    "0: no more than usual. 1: somewhat. 2: a lot. A day without a point was not asked about.";
/// Above their table.
pub const BURDENS_CAPTION: &str = "Each day with an answer, latest first";
/// Tests and questionnaires.
pub const RESULTS: &str = "Tests and questions so far";
/// Column.
pub const WHAT: &str = "What";
/// Column.
pub const FIRST: &str = "First";
/// Column.
pub const LAST: &str = "Last";
/// Column.
pub const CHANGE: &str = "Change";
/// One result alone.
pub const ONE: &str = "one so far";
/// A band in a chart.
pub const KEY_BAND: &str = "Dashed: no real change from the first";
/// A point in a chart of results.
pub const KEY_RESULT: &str = "Point: a result";

/// Work in seconds, rounded down.
pub fn work(volume: Volume) -> String {
    (volume.0 / 100).to_string()
}

/// "Bridge: 240 this week, limit 264".
pub fn family_line(family: &str, done: Volume, cap: Option<Volume>) -> String {
    match cap {
        Some(cap) => format!("{family}: {} this week, limit {}", work(done), work(cap)),
        None => format!("{family}: {} this week", work(done)),
    }
}

/// The bars of a family in words.
pub fn work_label(family: &str, weeks: usize, above: usize) -> String {
    let weeks = plural(u32::try_from(weeks).unwrap_or(u32::MAX), "week", "weeks");
    match above {
        0 => format!("{family}: work over {weeks}, every one within its limit."),
        above => format!("{family}: work over {weeks}, {above} of them above the limit."),
    }
}

/// "On 3 days".
pub fn on_days(days: u16) -> String {
    format!("on {}", plural(days.into(), "day", "days"))
}

/// How the days were, in words.
pub fn burden_label(name: &str, answers: usize, much: usize) -> String {
    let days = |days: usize| plural(u32::try_from(days).unwrap_or(u32::MAX), "day", "days");
    format!("{name} {} with an answer, a lot on {}.", days(answers), days(much))
}

/// The results of a test or questionnaire in words.
pub fn results_label(name: &str, count: usize, first: &str, last: &str) -> String {
    let count = plural(u32::try_from(count).unwrap_or(u32::MAX), "result", "results");
    format!("{name}: {count}, from {first} to {last}.")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::en::calm::{all_calm, calm};

    #[test]
    fn the_tone_holds() {
        all_calm([
            NOTHING,
            NOTES,
            NUMBERS,
            PAIN_CAPTION,
            SAID,
            USUAL,
            NOT_KNOWN,
            NOT_YET,
            WORK,
            WORK_TEXT,
            WORK_CAPTION,
            WEEK,
        ]);
        all_calm([DONE, LIMIT, NO_LIMIT, KEY_BAR, KEY_LIMIT, SITES, SITES_CAPTION, SITE, DAYS, TRIGGERS, WINS]);
        all_calm([BURDENS, BURDENS_KEY, BURDENS_CAPTION]);
        all_calm([RESULTS, WHAT, FIRST, LAST, CHANGE, ONE, KEY_BAND, KEY_RESULT]);
    }

    #[test]
    fn work_is_said_in_whole_seconds() {
        #[track_caller]
        fn check(found: &str, expected: &str) {
            assert_eq!(found, expected);
            calm(found);
        }
        check(&family_line("Bridge", Volume(23_999), Some(Volume(26_400))), "Bridge: 239 this week, limit 264");
        check(&family_line("Bridge", Volume(0), None), "Bridge: 0 this week");
        check(&work_label("Bridge", 1, 0), "Bridge: work over 1 week, every one within its limit.");
        check(&work_label("Bridge", 12, 2), "Bridge: work over 12 weeks, 2 of them above the limit.");
        check(&on_days(1), "on 1 day");
        check(&burden_label("Tired?", 12, 1), "Tired? 12 days with an answer, a lot on 1 day.");
        check(&results_label("Toe lift", 2, "4 toes", "9 toes"), "Toe lift: 2 results, from 4 toes to 9 toes.");
    }
}
