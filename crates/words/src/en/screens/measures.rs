//! The pages of tests and questionnaires.

use crate::en::outcome as of;
use steadyback_catalogue::functional_test::{BodySide, TestKind, Unit};
use steadyback_rules::outcome::Instrument;
use steadyback_rules::put_off::Measure;

/// Heading.
pub const TITLE: &str = "Tests and questions";
/// Below it.
pub const LEAD: &str =
    "They show you what changes. They are no contest, and skipping them changes nothing in your plan's safety.";
pub const DUE: &str = "Due now";
/// Everything.
pub const ALL: &str = "All of them";
pub const NOTHING_DUE: &str = "Nothing is due. Tests come every four weeks, questions every week or month.";
/// Left out.
pub const NOT_NOW: &str = "Not for you now";
/// No result yet.
pub const NO_RESULT: &str = "No result yet";
pub const SET_UP: &str = "What you need";
pub const STEPS: &str = "How it goes";
pub const SAFETY: &str = "To keep it safe";
/// Results so far.
pub const RESULTS: &str = "Your results";
pub const CLOCK: &str = "Clock";
pub const START: &str = "Start the clock";
pub const STOP: &str = "Stop";
pub const RESULT: &str = "Result";
/// Keeps it.
pub const SAVE: &str = "Save the result";
/// It was kept.
pub const SAVED: &str = "Saved.";
/// The counting time is over.
pub const TIME: &str = "Time. How many was that?";
/// Keeps the answers.
pub const SAVE_ANSWERS: &str = "Save my answers";
/// Something is not answered.
pub const MISSING: &str = "Some answers are missing";
/// This one is not answered.
pub const ANSWER: &str = "Choose a number from 0 to 10";
/// They are not named when they are due.
pub fn silent(names: &[&str]) -> String {
    format!("You are not asked about: {}.", names.join(", "))
}
/// It is named again.
pub const REMIND: &str = "Remind me again";
/// Score over time.
pub const SCORES: &str = "Your scores";
/// Older scores.
pub const EARLIER: &str = "Earlier scores";
/// Unfolds more of them.
pub const EARLIER_RESULTS: &str = "Earlier results";
pub const NONE_HOLD: &str = "None of these";
/// Nothing was chosen.
pub const TICK: &str = "Tick what is true today, or \u{201c}None of these\u{201d}";

/// A questionnaire.
pub const fn instrument(instrument: Instrument) -> &'static str {
    match instrument {
        Instrument::Peg => of::PEG_TITLE,
        Instrument::Activities => of::ACTIVITIES_TITLE,
        Instrument::Roland => of::ROLAND_TITLE,
    }
}

/// A test or a questionnaire.
pub const fn measure(of: Measure) -> &'static str {
    match of {
        Measure::Test(kind) => of::name(kind),
        Measure::Questions(of) => instrument(of),
    }
}

/// How often.
pub const fn rhythm(instrument: Instrument) -> &'static str {
    match instrument {
        Instrument::Peg => "Three questions, every week",
        Instrument::Activities => "Your own activities, every week",
        Instrument::Roland => "24 statements, every four weeks",
    }
}

/// What a score out of its range means.
pub const fn scale(instrument: Instrument) -> &'static str {
    match instrument {
        Instrument::Peg => "of 10; less is better",
        Instrument::Activities => "of 10; more is better",
        Instrument::Roland => "of 24; less is better",
    }
}

/// A side.
pub const fn side(side: BodySide) -> &'static str {
    match side {
        BodySide::Left => "Left",
        BodySide::Right => "Right",
    }
}

/// The unit behind the field.
pub const fn unit(kind: TestKind) -> &'static str {
    match kind.unit() {
        Unit::Tenths | Unit::Seconds => "seconds",
        Unit::Reps => "times",
        Unit::Centimetres => "cm",
        Unit::Toes => "toes",
    }
}

/// The result cannot be right.
pub fn wrong(kind: TestKind) -> String {
    let (least, most) = kind.range();
    format!("Type a number from {} to {}", of::value(kind, least), of::value(kind, most))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::en::calm::{all_calm, calm};
    use steadyback_catalogue::enum_set::Member;

    #[test]
    fn the_tone_holds() {
        all_calm([
            TITLE,
            LEAD,
            DUE,
            ALL,
            NOTHING_DUE,
            NOT_NOW,
            NO_RESULT,
            SET_UP,
            STEPS,
            SAFETY,
            RESULTS,
            CLOCK,
            START,
            STOP,
        ]);
        all_calm([
            RESULT,
            SAVE,
            SAVED,
            TIME,
            SAVE_ANSWERS,
            MISSING,
            ANSWER,
            SCORES,
            EARLIER,
            EARLIER_RESULTS,
            NONE_HOLD,
            TICK,
        ]);
        all_calm(Instrument::ALL.iter().flat_map(|it| [instrument(*it), rhythm(*it), scale(*it)]));
        for kind in TestKind::ALL {
            calm(unit(*kind));
            calm(&wrong(*kind));
        }
        assert_eq!(wrong(TestKind::SitToStand), "Type a number from 2.0 s to 30.0 s");
        all_calm([BodySide::Left, BodySide::Right].map(side));
    }
}
