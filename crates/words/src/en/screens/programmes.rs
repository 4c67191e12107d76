//! The programmes to look into before anything is told, and one of them with a sample week.

use crate::en::words::plural;

/// Heading.
pub const TITLE: &str = "Programmes";
/// Below it.
pub const LEAD: &str = "Each lays out your weeks in its own way. Have a look; nothing is decided.";
/// The one of one's own plan.
pub const YOURS: &str = "Your programme";
/// All movements.
pub const LIBRARY: &str = "See all exercises";
pub const WEEK: &str = "A sample week";
/// What is in one of them.
pub const SESSION: &str = "A strength session";
/// The same in sittings.
pub const SITTINGS: &str = "A strength day, in three sittings";
/// Opens what is in the other sort.
pub const MOBILITY: &str = "What a mobility day holds";
pub const HOW: &str = "How it goes on";
/// One phase after the other.
pub const PHASES: &str = "When you are ready for it, new exercises come. All grow in small steps.";
/// The same throughout.
pub const STAYS: &str =
    "The exercises stay, a little more of each. When one has become easy, a harder step takes its place.";
/// A phase without a new exercise.
pub const NOTHING_NEW: &str = "More of the same";
/// Of one that follows the sixteen weeks.
pub const LATER: &str =
    "It follows the sixteen weeks. This sample has the first step of each exercise; you go on from where you are.";
/// Something to know about it.
pub const NOTES: &str = "Good to know";
/// Whom it does not suit.
pub const RATHER: &str = "When another one suits better";
/// What the sample is.
pub const EXAMPLE: &str = "An example, made by the same rules as a real plan: for somebody in their forties with little pain, with a mat, a \
    chair and a wall, and with 20 minutes on any day. Your own plan depends on your answers.";
/// The way on for those who have a plan.
pub const CHOOSE: &str = "Choose a programme";
/// The way to the pages from one's own plan.
pub const LOOK: &str = "What each one is like";
/// The way to all of them.
pub const ALL: &str = "Look at the programmes";

/// "3 strength days, up to 19 min".
pub fn in_short(days: usize, longest: u32) -> String {
    format!("{}, up to {}", strength_days(days), minutes(longest))
}

/// What the week is made of.
pub fn week((strength, long): (usize, u32), (mobility, short): (usize, u32)) -> String {
    let easy = plural(number(mobility), "mobility day", "mobility days");
    let long = plural(long, "minute", "minutes");
    format!("{} of up to {long}, {easy} of {short}, and one for rest.", strength_days(strength))
}

/// A time of the day, and how long it takes.
pub fn sitting(name: &str, minutes: u32) -> String {
    format!("{name} · {minutes} min")
}

/// Minutes, short.
pub fn minutes(minutes: u32) -> String {
    format!("{minutes} min")
}

fn strength_days(days: usize) -> String {
    plural(number(days), "strength day", "strength days")
}

fn number(days: usize) -> u32 {
    u32::try_from(days).unwrap_or(u32::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::en::calm::{all_calm, calm};

    #[test]
    fn looking_is_calm() {
        all_calm([TITLE, LEAD, YOURS, LIBRARY, WEEK, SESSION, SITTINGS, MOBILITY, HOW, PHASES, STAYS, NOTHING_NEW]);
        all_calm([LATER, NOTES, RATHER, EXAMPLE, CHOOSE, LOOK, ALL]);
        calm(&sitting("Morning", 4));
        calm(&minutes(4));
        assert_eq!(in_short(3, 19), "3 strength days, up to 19 min");
        assert_eq!(
            week((2, 17), (4, 6)),
            "2 strength days of up to 17 minutes, 4 mobility days of 6, and one for rest."
        );
    }
}
