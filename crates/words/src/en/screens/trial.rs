//! Five gentle minutes before anything is told.

use steadyback_rules::trial::Place;

/// Heading.
pub const TITLE: &str = "Five gentle minutes";
pub const SIGNS: &str = "Is any of this so right now?";
pub const WHERE: &str = "Where?";
/// Below the button.
pub const NOTE: &str = "Nothing of it is kept. Go only as far as feels easy.";
pub const BEGIN: &str = "Begin";
/// With a sign ticked.
pub const TO_QUESTIONS: &str = "Answer the safety questions";
/// Nowhere chosen.
pub const WHERE_ERROR: &str = "Choose where";
/// On to the next movement.
pub const NEXT: &str = "Next";
/// It hurts.
pub const HURTS: &str = "This hurts";
/// The movement was left out for it, and when to stop.
pub const LEFT_OUT: &str = "Left out. If it was sharp or goes on, stop for today and answer the safety questions.";
/// It is over.
pub const DONE: &str = "That was five minutes";
/// The way from there to a plan.
pub const DONE_TEXT: &str = "A plan of your own begins like this and moves on as you do.";
/// Below the number.
pub const SECONDS: &str = "seconds";

/// Where it is done.
pub const fn place(place: Place) -> &'static str {
    match place {
        Place::Lying => "Lying down, on a mat or a bed",
        Place::Standing => "Standing up",
    }
}

/// "2 of 5".
pub fn count(number: usize, of: usize) -> String {
    format!("{number} of {of}")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::en::calm::all_calm;

    #[test]
    fn the_five_minutes_are_calm() {
        all_calm([TITLE, SIGNS, WHERE, NOTE, BEGIN, TO_QUESTIONS, WHERE_ERROR, NEXT, HURTS, LEFT_OUT, DONE, DONE_TEXT]);
        all_calm([place(Place::Lying), place(Place::Standing), &count(2, 5)]);
    }
}
