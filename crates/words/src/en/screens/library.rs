//! The library and the page of an exercise.

use crate::en::words::{self, plural};
use steadyback_catalogue::exercise::{Equipment, Phase, Side, Source, Tempo};
use steadyback_catalogue::library::Kind;
use steadyback_catalogue::measure::Seconds;

/// Heading.
pub const TITLE: &str = "Library";
/// Label of the search field.
pub const SEARCH: &str = "Search by any name";
/// What people say, in the empty field.
pub const SEARCH_FOR: &str = "cobra, sit-ups, sciatica";
/// The row of filters.
pub const FILTER: &str = "Filter";
/// What kind of entry.
pub const KIND: &str = "Kind";
/// What it is good for.
pub const FOCUS: &str = "Good for";
/// How the body is placed.
pub const POSITION: &str = "Position";
/// What it takes.
pub const NEED: &str = "What you need";
/// It takes nothing.
pub const NEEDS_NOTHING: &str = "Nothing but room";
/// Only what nothing rules out.
pub const SAFE: &str = "Suits me now";
/// Above the ladders.
pub const LADDERS: &str = "Ladders, from easy to hard";
/// Above the other kinds.
pub const MORE_KINDS: &str = "And besides";
/// Above what was found.
pub const FOUND: &str = "Best fit first";
pub const IN_PLAN: &str = "In your plan";
/// Something rules it out.
pub const NOT_NOW: &str = "Not for you now";
/// Nothing fits.
pub const NOTHING: &str = "Nothing fits that";
/// What to do then.
pub const NOTHING_TEXT: &str =
    "Try one word of it, such as \u{201c}bridge\u{201d}, or where you feel it, such as \u{201c}hip\u{201d}.";
/// Empties the search field.
pub const CLEAR: &str = "Show everything";

/// How many there are, read out while typing.
pub fn count(found: usize, asked: bool) -> String {
    let exercises = plural(u32::try_from(found).unwrap_or(u32::MAX), "entry", "entries");
    match (found, asked) {
        (0, _) => "Nothing found".to_owned(),
        (_, true) => format!("{exercises} found"),
        (_, false) => exercises,
    }
}

/// A kind of entry.
pub const fn kind(kind: Kind) -> &'static str {
    match kind {
        Kind::Exercise => "Exercise",
        Kind::Activity => "Activity",
        Kind::Test => "Test",
        Kind::Method => "Method",
        Kind::NotOffered => "Not offered",
    }
}

/// All of a kind, folded.
pub fn kind_line(kind: Kind, all: usize) -> String {
    let name = match kind {
        Kind::Exercise => "Exercises",
        Kind::Activity => "Activities",
        Kind::Test => "Tests",
        Kind::Method => "Ways of doing exercises",
        Kind::NotOffered => "What is not offered, and why",
    };
    format!("{name} ({all})")
}

/// A ladder, folded, and how long it is.
pub fn ladder_line(family: &str, of: usize) -> String {
    format!("{family} ({of})")
}

/// Where the person stands on it. Choices are no climb.
pub fn stands(rung: u8, of: usize, climbs: bool) -> String {
    if climbs { format!("You are on rung {rung} of {of}") } else { IN_PLAN.to_owned() }
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

/// The page of an entry that is no exercise.
pub mod entry {
    use crate::en::words::plural;
    use steadyback_catalogue::library::Kind;
    use steadyback_catalogue::measure::Effort;

    /// Good to know.
    pub const NOTES: &str = "Good to know";
    /// How long.
    pub const MINUTES: &str = "How long";
    /// How hard.
    pub const EFFORT: &str = "How hard";
    /// How often.
    pub const EVERY: &str = "How often";
    /// What does better.
    pub const INSTEAD: &str = "What does better";
    /// The log of an activity.
    pub const LOG: &str = "Your log";
    /// How long it was.
    pub const LOG_MINUTES: &str = "How long was it?";
    /// Minutes.
    pub const LOG_UNIT: &str = "min";
    /// How hard it was.
    pub const LOG_EFFORT: &str = "How hard was it?";
    /// Keeps it.
    pub const LOG_SAVE: &str = "Save";
    /// It cannot be that long.
    pub const MINUTES_ERROR: &str = "Type the minutes as a number from 1 to 600.";
    /// Not said, then 0 to 10.
    pub const EFFORTS: [&str; 12] = [
        "Not said",
        "0: no effort",
        "1",
        "2",
        "3",
        "4: I can talk",
        "5",
        "6: a few words at a time",
        "7",
        "8",
        "9",
        "10: my most",
    ];

    /// What comes next.
    pub fn next(minutes: &str) -> String {
        format!("Next time: {minutes}")
    }

    /// How long it was.
    pub fn lasted(minutes: u16) -> String {
        plural(minutes.into(), "minute", "minutes")
    }

    /// How hard it was.
    pub fn hard(effort: Effort) -> String {
        format!("{} of 10", effort.score())
    }

    /// Above the steps.
    pub const fn steps(kind: Kind) -> &'static str {
        match kind {
            Kind::NotOffered => "What to do instead",
            Kind::Exercise | Kind::Activity | Kind::Test | Kind::Method => "How to do it",
        }
    }

    /// Minutes to begin with and to grow to.
    pub fn minutes(start: u16, top: u16) -> String {
        format!("{start} minutes at first, growing to {top}")
    }

    /// The most effort that is meant.
    pub fn effort(most: Effort) -> String {
        let talk = if most.score() <= 4 { "you can talk in sentences" } else { "you can say a few words at a time" };
        format!("At most {} of 10: {talk}", most.score())
    }

    /// Days from one time to the next.
    pub fn every(days: u8) -> String {
        match days {
            1 => "Every day".to_owned(),
            7 => "Every week".to_owned(),
            28 => "Every four weeks".to_owned(),
            days => format!("Every {}", plural(u32::from(days), "day", "days")),
        }
    }
}

/// The page of an exercise.
pub mod exercise {

    use super::{Equipment, Phase, Seconds, Side, Source, Tempo, lower, plural, words};

    /// What steers the drawing.
    pub const MOVES: &str = "The drawing";
    pub const PLAY: &str = "Play";
    pub const PAUSE: &str = "Pause";
    /// Half as fast.
    pub const SLOW: &str = "Slow";
    /// One step back and one on.
    pub const POSE_BEFORE: &str = "Pose before";
    pub const POSE_AFTER: &str = "Next pose";
    /// The first and the last pose.
    pub const POSE_START: &str = "Start";
    pub const POSE_END: &str = "End";
    /// What to know, of all that is told.
    pub const DETAILS: &str = "Dose, pace and what you need";
    pub const FACTS: &str = "At a glance";
    /// How the body is placed.
    pub const POSITION: &str = "Position";
    pub const SIDES: &str = "Sides";
    pub const EQUIPMENT: &str = "You need";
    /// The dose to begin with.
    pub const START: &str = "Start";
    /// The highest dose.
    pub const TOP: &str = "Top of the range";
    /// Pace.
    pub const TEMPO: &str = "Pace";
    /// The dose that opens the next one.
    pub const GOAL: &str = "Twice this, then the next one";
    /// Between sets.
    pub const REST: &str = "Rest between sets";
    pub const LADDER: &str = "Ladder";
    pub const SERVES: &str = "Good for";
    pub const STEPS: &str = "How to do it";
    pub const CUES: &str = "What to think of";
    pub const SLIPS: &str = "Common mistakes";
    pub const BREATHING: &str = "Breathing";
    /// When to stop.
    pub const STOP: &str = "When to stop";
    /// Easier and harder.
    pub const LEVELS: &str = "Easier or harder";
    /// In itself.
    pub const EASIER: &str = "Easier:";
    /// In itself.
    pub const HARDER: &str = "Harder:";
    /// Where it comes from.
    pub const SOURCES: &str = "Where this comes from";
    /// Methods that fit.
    pub const METHODS: &str = "Ways of doing it";
    /// How conditions change it.
    pub const CHANGES: &str = "If this is so for you";
    /// How hard, next to its neighbours.
    pub const INTENSITY: &str = "How hard, in its ladder";
    /// Directions of the low back.
    pub const LOADS: &str = "Moves your back towards";
    /// Conditions that rule it out.
    pub const NOT_WITH: &str = "Not offered with";
    /// The first phase.
    pub const FROM: &str = "From the phase";
    /// Chooses it in place of another.
    pub const RATHER: &str = "Put this in my plan instead";
    /// Chooses it beside the others.
    pub const PUT_IN: &str = "Put this in my plan";
    /// To where it can be changed.
    pub const CHANGE: &str = "Change this in my plan";
    /// Excludes it.
    pub const NEVER: &str = "Never show me this";
    /// Takes that back.
    pub const SHOW_AGAIN: &str = "Allow this again";
    /// Choices wait for the session under way.
    pub const WAITS_SESSION: &str = "A session is under way. You can change your plan once it is finished.";
    /// Choices wait for the answer a day after.
    pub const WAITS_NEXT_DAY: &str = "Your last session still waits for how your back feels the day after. Once you have answered, you can change your plan.";
    /// It is excluded.
    pub const NEVER_SAID: &str = "You do not want this one. Your plan goes on without it.";

    /// Against the rung where people begin, 100.
    pub fn intensity(intensity: u16) -> String {
        match intensity {
            100 => "100, where most people begin".to_owned(),
            other => other.to_string(),
        }
    }

    /// Which pose of the drawing is shown.
    pub fn pose(at: u8, of: u8) -> String {
        format!("Pose {at} of {of}")
    }

    /// All of its kind that climb, or that one can choose from.
    pub fn kin(family: &str, climbs: bool) -> String {
        if climbs { format!("{family}, from easy to hard") } else { format!("{family}: more of these") }
    }

    /// It is in the plan now.
    pub fn in_plan(dose: &str) -> String {
        format!("In your plan: {dose}.")
    }

    /// It comes later.
    pub fn later(phase: Phase) -> String {
        format!("It comes in the {} phase of your plan.", words::phase(phase))
    }

    /// It is ruled out, for this reason.
    pub fn ruled_out(reason: &str) -> String {
        format!("Not suitable for you now: {reason}.")
    }

    /// It fits, but is not chosen.
    pub const NOT_NOW: &str = "It fits you, and is not in your plan now.";
    /// There is no plan.
    pub const NO_PLAN: &str = "You have no plan yet.";

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
            Equipment::FixedBand => "A light band, fixed",
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
    use crate::en::calm::{all_calm, calm};
    use steadyback_catalogue::enum_set::{EnumSet, Member};
    use steadyback_catalogue::measure::Effort;

    #[test]
    fn the_tone_holds() {
        use super::exercise as page;
        all_calm([FILTER, KIND, FOCUS, POSITION, NEED, NEEDS_NOTHING, SAFE, LADDERS, MORE_KINDS]);
        all_calm(Kind::ALL.iter().map(|it| kind(*it)));
        all_calm([TITLE, SEARCH, SEARCH_FOR, FOUND, IN_PLAN, NOT_NOW, NOTHING, NOTHING_TEXT, CLEAR]);
        all_calm([page::FACTS, page::POSITION, page::SIDES, page::EQUIPMENT, page::START, page::TOP]);
        all_calm([
            page::TEMPO,
            page::GOAL,
            page::REST,
            page::LADDER,
            page::SERVES,
            page::STEPS,
            page::CUES,
            page::SLIPS,
        ]);
        all_calm([page::BREATHING, page::STOP, page::LEVELS, page::EASIER, page::HARDER]);
        all_calm([page::MOVES, page::PLAY, page::PAUSE, page::SLOW, page::POSE_BEFORE, page::POSE_AFTER]);
        all_calm([page::POSE_START, page::POSE_END, page::DETAILS, page::PUT_IN, page::CHANGE]);
        all_calm([page::pose(1, 2), page::kin("Bridge", true), page::kin("Balance", false)]);
        all_calm([
            page::SOURCES,
            page::NOT_NOW,
            page::METHODS,
            page::WAITS_SESSION,
            page::WAITS_NEXT_DAY,
            page::NO_PLAN,
            page::CHANGES,
            page::INTENSITY,
            page::LOADS,
            page::NOT_WITH,
        ]);
        all_calm([page::FROM, page::RATHER, page::NEVER, page::SHOW_AGAIN, page::NEVER_SAID]);
        all_calm([
            entry::LOG,
            entry::LOG_MINUTES,
            entry::LOG_UNIT,
            entry::LOG_EFFORT,
            entry::LOG_SAVE,
            entry::MINUTES_ERROR,
        ]);
        all_calm(entry::EFFORTS);
        all_calm([entry::next("12 minutes"), entry::lasted(1)]);
        all_calm([entry::NOTES, entry::MINUTES, entry::EFFORT, entry::EVERY, entry::INSTEAD]);
        all_calm(Kind::ALL.iter().map(|it| entry::steps(*it)));
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
        check(1, true, "1 entry found");
        check(3, true, "3 entries found");
        check(34, false, "34 entries");
    }

    #[test]
    fn facts_read_well() {
        assert_eq!(entry::minutes(10, 30), "10 minutes at first, growing to 30");
        assert_eq!([1, 7, 28, 14].map(entry::every), ["Every day", "Every week", "Every four weeks", "Every 14 days"]);
        let effort = |score| Effort::new(score).map(entry::effort).unwrap_or_default();
        assert_eq!(effort(4), "At most 4 of 10: you can talk in sentences");
        assert_eq!(effort(5), "At most 5 of 10: you can say a few words at a time");
        let tempo = |out, pause, back| exercise::tempo(Tempo { out, pause, back });
        assert_eq!(tempo(2, 1, 3).as_deref(), Some("2 s out, 1 s still, 3 s back"));
        assert_eq!(tempo(2, 0, 2).as_deref(), Some("2 s out, 2 s back"));
        assert_eq!(tempo(0, 0, 0), None);
        let both: EnumSet<Equipment> = [Equipment::Mat, Equipment::Wall].into_iter().collect();
        assert_eq!(exercise::things(both.iter()), "A mat, a free wall");
        assert_eq!(exercise::things(EnumSet::EMPTY.iter()), "Nothing but room");
        assert_eq!(exercise::source(Source::Article(3)), "Source article exercise E03");
        assert_eq!(ladder("Bridge", 2, 4), "Bridge, rung 2 of 4");
        assert_eq!(upper("needs a band"), "Needs a band");
        assert_eq!(kind_line(Kind::Test, 5), "Tests (5)");
        assert_eq!(ladder_line("Carry", 3), "Carry (3)");
        assert_eq!(stands(2, 5, true), "You are on rung 2 of 5");
        assert_eq!(stands(2, 3, false), "In your plan");
    }

    #[test]
    fn what_the_search_field_names_is_found() {
        for word in SEARCH_FOR.split(", ") {
            assert!(!crate::en::search::search(word).is_empty(), "{word}");
        }
    }
}
