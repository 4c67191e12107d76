//! The library and the page of an exercise.

use crate::domain::exercise::{Equipment, Phase, Side, Source, Tempo};
use crate::domain::measure::Seconds;
use crate::text::en::words::{self, plural};

/// Heading.
pub const TITLE: &str = "Library";
/// Below it.
pub const LEAD: &str = "Every exercise there is, in ladders from easy to hard.";
/// Label of the search field.
pub const SEARCH: &str = "Search by any name";
/// Above what was found.
pub const FOUND: &str = "Best fit first";
/// On what is in the plan.
pub const IN_PLAN: &str = "In your plan";
/// Nothing fits.
pub const NOTHING: &str = "No exercise goes by that name";
/// What to do then.
pub const NOTHING_TEXT: &str =
    "Try one word of it, such as \u{201c}bridge\u{201d}, or where you feel it, such as \u{201c}hip\u{201d}.";
/// Empties the search field.
pub const CLEAR: &str = "Show all exercises";

/// How many there are, read out while typing.
pub fn count(found: usize, asked: bool) -> String {
    let exercises = plural(u32::try_from(found).unwrap_or(u32::MAX), "exercise", "exercises");
    match (found, asked) {
        (0, _) => "Nothing found".to_owned(),
        (_, true) => format!("{exercises} found"),
        (_, false) => exercises,
    }
}

/// Its place in the ladder.
pub fn rung(rung: u8, of: usize) -> String {
    format!("Rung {rung} of {of}")
}

/// The same with the ladder's name.
pub fn ladder(family: &str, at: u8, of: usize) -> String {
    format!("{family}, {}", lower(&rung(at, of)))
}

/// A ruled-out exercise, from its reason: "Needs a band".
pub fn upper(reason: &str) -> String {
    let mut letters = reason.chars();
    letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
}

fn lower(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map(|first| first.to_lowercase().chain(letters).collect()).unwrap_or_default()
}

/// The page of an exercise.
pub mod exercise {
    use super::{Equipment, Phase, Seconds, Side, Source, Tempo, lower, plural, words};

    /// Whether it is in the plan.
    pub const YOURS: &str = "In your plan?";
    /// Facts.
    pub const FACTS: &str = "At a glance";
    /// How the body is placed.
    pub const POSITION: &str = "Position";
    /// Sides.
    pub const SIDES: &str = "Sides";
    /// Equipment.
    pub const EQUIPMENT: &str = "You need";
    /// The dose to begin with.
    pub const START: &str = "Start";
    /// The highest dose.
    pub const TOP: &str = "Top of the range";
    /// Pace.
    pub const TEMPO: &str = "Pace";
    /// Between sets.
    pub const REST: &str = "Rest between sets";
    /// Ladder.
    pub const LADDER: &str = "Ladder";
    /// What it serves.
    pub const SERVES: &str = "Good for";
    /// Steps.
    pub const STEPS: &str = "How to do it";
    /// Cues.
    pub const CUES: &str = "Think of";
    /// Slips.
    pub const SLIPS: &str = "Common slips";
    /// Breathing.
    pub const BREATHING: &str = "Breathing";
    /// When to stop.
    pub const STOP: &str = "When to stop";
    /// Easier and harder.
    pub const LEVELS: &str = "Easier or harder";
    /// In itself.
    pub const EASIER: &str = "To make it easier";
    /// In itself.
    pub const HARDER: &str = "To make it harder";
    /// The rung below.
    pub const BELOW: &str = "One rung easier";
    /// The rung above.
    pub const ABOVE: &str = "One rung harder";
    /// Where it comes from.
    pub const SOURCES: &str = "Where this comes from";

    /// It is in the plan now.
    pub fn in_plan(dose: &str) -> String {
        format!("Yes. Your dose now is {dose}.")
    }

    /// It comes later.
    pub fn later(phase: Phase) -> String {
        format!("Not yet. It comes in the {} phase.", words::phase(phase))
    }

    /// It is ruled out, for this reason.
    pub fn ruled_out(reason: &str) -> String {
        format!("Not suitable for you now: {reason}.")
    }

    /// It fits, but is not chosen.
    pub const NOT_NOW: &str = "It is not part of your plan now. It suits what you have told us.";
    /// There is no plan.
    pub const NO_PLAN: &str = "You have no plan yet. Answer the questions to get one.";

    /// Sides in words.
    pub const fn side(side: Side) -> &'static str {
        match side {
            Side::Both => "Both sides at once",
            Side::Each => "One side, then the other",
            Side::Alternating => "Left and right in turn",
        }
    }

    /// A thing, by its name.
    pub const fn thing(equipment: Equipment) -> &'static str {
        match equipment {
            Equipment::Mat => "A mat",
            Equipment::Chair => "A firm chair",
            Equipment::Wall => "A free wall",
            Equipment::Doorway => "A doorway",
            Equipment::Band => "A light band",
            Equipment::Weights => "Weights",
            Equipment::Step => "A low step",
            Equipment::Ball => "An exercise ball",
            Equipment::MedicineBall => "A medicine ball",
            Equipment::TennisBall => "A tennis ball",
            Equipment::PullUpBar => "A pull-up bar",
        }
    }

    /// All that is needed, in one line.
    pub fn things(all: impl Iterator<Item = Equipment>) -> String {
        let names: Vec<_> = all.map(thing).collect();
        let rest = names.iter().skip(1).map(|name| lower(name));
        let all: Vec<_> = names.first().map(|first| (*first).to_owned()).into_iter().chain(rest).collect();
        if all.is_empty() { "Nothing but room".to_owned() } else { all.join(", ") }
    }

    /// Pace of a rep; `None` where nothing is timed.
    pub fn tempo(tempo: Tempo) -> Option<String> {
        let part = |seconds: u8, what: &str| (seconds > 0).then(|| format!("{seconds} s {what}"));
        let parts = [part(tempo.out, "out"), part(tempo.pause, "still"), part(tempo.back, "back")];
        let parts: Vec<_> = parts.into_iter().flatten().collect();
        (!parts.is_empty()).then(|| parts.join(", "))
    }

    /// A rest.
    pub fn rest(rest: Seconds) -> String {
        plural(rest.0, "second", "seconds")
    }

    /// Where it comes from.
    pub fn source(source: Source) -> String {
        match source {
            Source::Article(number) => format!("Source article exercise E{number:02}"),
            Source::Practice => "Established practice".to_owned(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::set::{Member, Set};
    use crate::text::en::calm::{all_calm, calm};

    #[test]
    fn the_tone_holds() {
        use super::exercise as page;
        all_calm([TITLE, LEAD, SEARCH, FOUND, IN_PLAN, NOTHING, NOTHING_TEXT, CLEAR]);
        all_calm([page::YOURS, page::FACTS, page::POSITION, page::SIDES, page::EQUIPMENT, page::START, page::TOP]);
        all_calm([page::TEMPO, page::REST, page::LADDER, page::SERVES, page::STEPS, page::CUES, page::SLIPS]);
        all_calm([page::BREATHING, page::STOP, page::LEVELS, page::EASIER, page::HARDER, page::BELOW, page::ABOVE]);
        all_calm([page::SOURCES, page::NOT_NOW, page::NO_PLAN]);
        all_calm(Equipment::ALL.iter().map(|it| page::thing(*it)));
        all_calm(Phase::ALL.iter().map(|it| page::later(*it)));
        all_calm([Side::Both, Side::Each, Side::Alternating].map(page::side));
        calm(&page::ruled_out("needs a band"));
    }

    #[test]
    fn counts_are_said() {
        #[track_caller]
        fn check(found: usize, asked: bool, expected: &str) {
            assert_eq!(count(found, asked), expected);
        }
        check(0, true, "Nothing found");
        check(1, true, "1 exercise found");
        check(3, true, "3 exercises found");
        check(34, false, "34 exercises");
    }

    #[test]
    fn facts_read_well() {
        let tempo = |out, pause, back| exercise::tempo(Tempo { out, pause, back });
        assert_eq!(tempo(2, 1, 3).as_deref(), Some("2 s out, 1 s still, 3 s back"));
        assert_eq!(tempo(2, 0, 2).as_deref(), Some("2 s out, 2 s back"));
        assert_eq!(tempo(0, 0, 0), None);
        let both: Set<Equipment> = [Equipment::Mat, Equipment::Wall].into_iter().collect();
        assert_eq!(exercise::things(both.iter()), "A mat, a free wall");
        assert_eq!(exercise::things(Set::EMPTY.iter()), "Nothing but room");
        assert_eq!(exercise::source(Source::Article(3)), "Source article exercise E03");
        assert_eq!(ladder("Bridge", 2, 4), "Bridge, rung 2 of 4");
        assert_eq!(upper("needs a band"), "Needs a band");
    }
}
