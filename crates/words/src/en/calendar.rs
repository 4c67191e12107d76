//! What the events of a calendar file are called. Calendars are shared and shown to others, so that nothing here speaks of health
//! or names the app.

pub const CALENDAR: &str = "Practice";
/// A strength day.
pub const STRENGTH: &str = "Practice";
/// A mobility day.
pub const MOBILITY: &str = "Short practice";
/// A round of tests.
pub const TESTS: &str = "Practice check";

#[cfg(test)]
mod tests {
    use super::*;
    use crate::en::calm::all_calm;

    #[test]
    fn titles_give_nothing_away() {
        let all = [CALENDAR, STRENGTH, MOBILITY, TESTS];
        all_calm(all);
        for word in ["back", "pain", "steady", "exercise", "health", "mobility", "strength", "therapy", "spine", "test"]
        {
            let telling = all.iter().find(|title| title.to_lowercase().contains(word));
            assert_eq!(telling, None, "{word}");
        }
    }
}
