//! Activities in minutes: what comes next, and why.

use crate::en::words::{plural, short_date};
use steadyback_rules::insight::activity_log::{Because, Suggestion};

/// How many minutes: "12 minutes".
pub fn minutes(suggestion: Suggestion) -> String {
    plural(suggestion.minutes.into(), "minute", "minutes")
}

/// Why so many.
pub fn because(because: Because) -> String {
    match because {
        Because::First => "A short beginning shows how your back takes it.".to_owned(),
        Because::Again(0) => "After two times on different days it grows a little.".to_owned(),
        Because::Again(_) => "Once more on another day, then it grows a little.".to_owned(),
        Because::GrowsOn(date) => {
            format!("You have done it often enough. From {} on it grows, if your back stays calm.", short_date(date))
        }
        Because::More(from) => {
            let from = plural(from.into(), "minute", "minutes");
            format!("You did {from} or more on two days, and nothing spoke against it.")
        }
        Because::Top => "This is as much as the plan asks for. More is up to you.".to_owned(),
        Because::Setback(date) => {
            format!("Your back was touchy on {}, so it stays as it is for now.", short_date(date))
        }
        Because::Flare => "In a flare, short and easy is enough.".to_owned(),
        Because::AfterFlare(from) => format!("After a flare it goes on with less than the {from} minutes before."),
        Because::Away(days) => format!("You were away for {days} days, so it goes on with a little less."),
        Because::Afresh(days) => format!("You were away for {days} days, so it begins short again."),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::en::calm::all_calm;
    use chrono::NaiveDate;

    #[test]
    fn every_reason_is_said() {
        use Because as B;
        let date = NaiveDate::from_ymd_opt(2026, 12, 3).expect("a date");
        let all =
            [B::First, B::Again(0), B::Again(1), B::GrowsOn(date), B::More(10), B::Top, B::Setback(date), B::Flare];
        let all: Vec<_> = all.into_iter().chain([B::AfterFlare(20), B::Away(14), B::Afresh(28)]).map(because).collect();
        all_calm(&all);
        assert!(all.iter().enumerate().all(|(at, one)| !all[..at].contains(one)), "two reasons sound the same");
        assert_eq!(all[6], "Your back was touchy on 3 Dec, so it stays as it is for now.");
        assert_eq!(minutes(Suggestion { minutes: 12, because: B::First }), "12 minutes");
    }
}
