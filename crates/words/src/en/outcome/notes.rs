//! Words for what is told by the way: how the day is and what set the back off.

use steadyback_rules::journal::{Burden, Trigger};

/// Tiredness.
pub const FATIGUE: &str = "Tired";
pub const POOR_SLEEP: &str = "Poor sleep";
pub const STRESS: &str = "Stressed";
/// An activity that the library does not know.
pub const OTHER_ACTIVITY: &str = "Something else";

/// How much.
pub const fn burden(burden: Burden) -> &'static str {
    match burden {
        Burden::Little => "hardly",
        Burden::Some => "somewhat",
        Burden::Much => "a lot",
    }
}

/// What may have set it off.
pub const fn trigger(trigger: Trigger) -> &'static str {
    match trigger {
        Trigger::CarRide => "A long car ride",
        Trigger::Lifting => "Lifting or carrying",
        Trigger::Stress => "Stress",
        Trigger::PoorSleep => "Poor sleep",
        Trigger::Other => "Something else",
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::en::calm::all_calm;
    use steadyback_catalogue::enum_set::Member;

    #[test]
    fn every_word_is_calm() {
        all_calm([FATIGUE, POOR_SLEEP, STRESS, OTHER_ACTIVITY]);
        all_calm(Burden::ALL.map(burden));
        all_calm(Trigger::ALL.iter().map(|it| trigger(*it)));
    }
}
