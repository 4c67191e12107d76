//! Changing the plan with one's own hand: another exercise, out, in, another day.

use chrono::NaiveDate;

use crate::en::words::{self, plural, times};
use crate::en::{plan, profile};
use steadyback_catalogue::exercise::{Part, Phase};
use steadyback_rules::progression::{Input, OfferKind, Refusal};

/// Way to the page of one exercise.
pub const CHANGE: &str = "Change";
/// How it feels.
pub const FEELS: &str = "How does it feel?";
/// Answer that asks for more.
pub const TOO_EASY: &str = "Too easy";
/// Answer that asks for less.
pub const TOO_HARD: &str = "Too hard";
/// Others of its family.
pub const KIND: &str = "Another one of this kind";
/// None of them.
pub const NO_KIND: &str = "Nothing else of this kind fits right now.";
/// Leave it out.
pub const TAKE_OUT: &str = "Take it out";
/// What taking it out does to the sessions.
pub const TAKE_OUT_TEXT: &str = "Your sessions leave it out until you put it back.";
/// It is left out.
pub const IS_OUT: &str = "You have taken this out of your plan.";
/// Bring it back.
pub const PUT_BACK: &str = "Put it back";
/// Undo the last choice.
pub const UNDO: &str = "Undo";
/// It was done before.
pub const BEFORE: &str = "Back to this one";
/// Above the own choices on the plan.
pub const OWN: &str = "Make it yours";
/// Put something in.
pub const PUT_IN: &str = "Put an exercise in";
/// Lead of the page on which something is put in.
pub const PUT_IN_LEAD: &str = "Tap one, and it is part of your sessions from now on.";
/// Nothing has room.
pub const FULL: &str = "Your sessions are full. Swap one of your exercises for another, or choose longer sessions.";
/// Button back to the plan.
pub const TO_PLAN: &str = "To your plan";
/// Move a session.
pub const MOVE: &str = "Move a session";
/// Lead of the page on which a session is moved.
pub const MOVE_LEAD: &str = "It holds for this week only. Two days with strength work always have a day between them.";
/// How a session is moved on the plan.
pub const MOVE_HINT: &str = "Drag a session to another day, or tap it.";
/// One is in the hand.
pub const MOVE_TO: &str = "Now the day it goes to.";
/// No session can be moved.
pub const NOTHING_TO_MOVE: &str = "No session can be moved this week.";
/// What has been taken out.
pub const TAKEN_OUT: &str = "Taken out";
/// No plan has such a place.
pub const NO_SLOT: &str = "This exercise is not in your plan any more.";

/// What else serves the same.
pub fn other(focus: &str) -> String {
    format!("Something else for: {}", focus.to_lowercase())
}

/// How an offer stands to what is done now.
pub const fn kind(kind: OfferKind) -> &'static str {
    match kind {
        OfferKind::Easier => "Easier",
        OfferKind::Harder => "Harder",
        OfferKind::Alike => "Much the same",
        OfferKind::Other => "Another kind",
    }
}

/// How much lighter it begins, as a share of the work before in percent.
pub const fn begins(percent: u32) -> &'static str {
    match percent {
        ..75 => "Begins quite a bit lower.",
        75..95 => "Begins a little lower.",
        _ => "Begins about where you are.",
    }
}

/// It comes on other days than before.
pub fn comes(name: &str, before: u32, after: u32) -> String {
    format!("{name} then comes {} a week, not {}.", times(after), times(before))
}

/// More or less of the same.
pub fn amount(more: bool, dose: &str) -> String {
    format!("{} of it: {dose}", if more { "More" } else { "Less" })
}

/// Several come on other days than before.
pub fn others(count: usize) -> String {
    format!("{count} others then come less often.")
}

/// The parts of a session, as headings.
pub const fn part(part: Part) -> &'static str {
    match part {
        Part::WarmUp => "To warm up",
        Part::Main => "For the main part",
        Part::CoolDown => "To wind down",
        Part::Activity => "On any day",
    }
}

/// A session as a heading.
pub fn session_of(date: NaiveDate) -> String {
    format!("{} moves to", words::date(date))
}

/// Why a wish cannot be followed.
pub fn refusal(why: &Refusal) -> String {
    let said = match why {
        Refusal::NoSlot => NO_SLOT,
        Refusal::Flare => "Your back is flaring up. Changes wait until it has settled.",
        Refusal::AsItIs => "It is so already.",
        Refusal::RuledOut(exclusion) => return format!("It is left out for you: {}.", plan::exclusion(exclusion)),
        Refusal::Part(_) | Refusal::OtherKind => "It does not suit this place in your session.",
        Refusal::Later(phase) | Refusal::Top(Some(Input::HarderFrom(phase))) => return later(*phase),
        Refusal::TooMuch => "Even a little of it is more than you do now.",
        Refusal::Waits => "First say how your back was the day after your last session.",
        Refusal::Unsettled => "This did not go so well lately. After a calm week you can go up.",
        Refusal::ThisWeek => "It has gone up this week. Once a week is enough.",
        Refusal::Untried => "It went up last time. Try it once first.",
        Refusal::Lighter => "This week is a lighter one, so nothing goes up.",
        Refusal::Away => "You have had a week without training. Train once, then go up.",
        Refusal::Top(Some(Input::HarderNeeds(what))) => {
            return format!("The next one needs something else: {}.", profile::equipment(*what));
        }
        Refusal::Top(_) => "This is as hard as it gets.",
        Refusal::Bottom => "This is as easy as it gets.",
        Refusal::Minutes => "Your minutes have no room for it.",
        Refusal::Full => "Your plan has as many exercises as it can hold.",
        Refusal::TooFew => "This one stays: your sessions need it.",
        Refusal::NoSession => "There is no session on that day.",
        Refusal::OtherWeek => "That day is over or in another week.",
        Refusal::Spacing => "The day before or after has a session.",
    };
    said.to_owned()
}

fn later(phase: Phase) -> String {
    format!("The next one comes with the {} phase.", words::phase(phase))
}

/// How long a session takes then.
pub fn minutes(before: u32, after: u32) -> Option<String> {
    let less = before.checked_sub(after).filter(|less| *less > 0)?;
    Some(format!("A session is about {} shorter.", plural(less, "minute", "minutes")))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::en::calm::all_calm;
    use steadyback_catalogue::enum_set::Member;
    use steadyback_catalogue::exercise::Equipment;
    use steadyback_rules::profile::Exclusion;

    #[test]
    fn every_refusal_has_its_words() {
        let all = [
            Refusal::NoSlot,
            Refusal::Flare,
            Refusal::AsItIs,
            Refusal::RuledOut(Exclusion::Gentle),
            Refusal::Part(Part::Main),
            Refusal::Later(Phase::Load),
            Refusal::OtherKind,
            Refusal::TooMuch,
            Refusal::Waits,
            Refusal::Unsettled,
            Refusal::ThisWeek,
            Refusal::Untried,
            Refusal::Lighter,
            Refusal::Away,
            Refusal::Top(None),
            Refusal::Top(Some(Input::HarderFrom(Phase::Builders))),
            Refusal::Top(Some(Input::HarderNeeds(Equipment::Band))),
            Refusal::Bottom,
            Refusal::Minutes,
            Refusal::Full,
            Refusal::TooFew,
            Refusal::NoSession,
            Refusal::OtherWeek,
            Refusal::Spacing,
        ];
        all_calm(all.iter().map(refusal));
    }

    #[test]
    fn the_rest_is_calm() {
        all_calm([PUT_IN_LEAD, FULL, MOVE_LEAD, TAKE_OUT_TEXT, NOTHING_TO_MOVE, NO_KIND, IS_OUT]);
        all_calm([60, 80, 100].map(begins));
        all_calm(Part::ALL.iter().map(|it| part(*it)));
        assert_eq!(comes("Bridge", 3, 2), "Bridge then comes twice a week, not 3 times.");
        all_calm([amount(true, "2 × 9"), amount(false, "2 × 8"), others(2)]);
        assert_eq!(minutes(18, 18), None);
        assert_eq!(minutes(18, 15).as_deref(), Some("A session is about 3 minutes shorter."));
    }
}
