//! How this device shows dates and times: kept under a key of its own, since it belongs to the device and not to the plan.

use chrono::Weekday;

/// The version that is written.
const VERSION: &str = "1";
/// As the device has it.
const DEVICE: &str = "-";

/// What was chosen; `None` for what the device is left to decide.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Dates {
    /// The day that weeks begin with.
    pub week_begins: Option<Weekday>,
    /// Twice twelve hours a day, not 24.
    pub twelve_hours: Option<bool>,
}

/// The text of it: version, weekday (0 is Monday), hours.
pub fn write(dates: Dates) -> String {
    let day = dates.week_begins.map_or(DEVICE.to_owned(), |day| day.num_days_from_monday().to_string());
    let hours = dates.twelve_hours.map_or(DEVICE, |twelve| if twelve { "12" } else { "24" });
    format!("{VERSION} {day} {hours}")
}

/// What a text says; `None` if it is none of ours.
pub fn read(text: &str) -> Option<Dates> {
    let fields: Vec<&str> = text.split(' ').collect();
    let [VERSION, day, hours] = fields[..] else { return None };
    let week_begins = match day {
        DEVICE => None,
        day => Some(day.parse::<u8>().ok().filter(|it| it.to_string() == day).and_then(|it| it.try_into().ok())?),
    };
    let twelve_hours = match hours {
        DEVICE => None,
        "12" => Some(true),
        "24" => Some(false),
        _ => return None,
    };
    Some(Dates { week_begins, twelve_hours })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_written_reads_for_good() {
        #[track_caller]
        fn check(week_begins: Option<Weekday>, twelve_hours: Option<bool>, text: &str) {
            let dates = Dates { week_begins, twelve_hours };
            assert_eq!(write(dates), text);
            assert_eq!(read(text), Some(dates));
        }
        check(None, None, "1 - -");
        check(Some(Weekday::Mon), Some(false), "1 0 24");
        check(Some(Weekday::Sun), Some(true), "1 6 12");
    }

    #[test]
    fn anything_else_is_refused() {
        for text in ["", "1", "1 -", "2 - -", "1 7 -", "1 +1 -", "1 01 -", "1 - 25", "1 - - -"] {
            assert_eq!(read(text), None, "{text}");
        }
    }
}
