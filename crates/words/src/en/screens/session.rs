//! Today, the session, and the day after.

use steadyback_rules::journal::{Form, Leg, Quality};
use steadyback_rules::session::Timed;
use steadyback_rules::split::Split;
use steadyback_rules::today::Kind;

pub mod today {
    use crate::en::words::plural;

    /// A note about the day.
    pub mod note {
        use steadyback_rules::journal::Trigger;

        /// Opens it.
        pub const TITLE: &str = "A note about today";
        /// Tiredness.
        pub const FATIGUE: &str = "Tired?";
        pub const SLEEP: &str = "Slept badly?";
        pub const STRESS: &str = "Stressed?";
        /// The three answers, lightest first.
        pub const BURDENS: [&str; 3] = ["No more than usual", "Somewhat", "A lot"];
        /// Where it hurts.
        pub const SITES: &str = "Where do you feel it today?";
        /// Nowhere.
        pub const NO_SITE: &str = "Nowhere";
        pub const TRIGGERS: &str = "Did something set your back off?";
        /// None.
        pub const NO_TRIGGER: &str = "Nothing comes to mind";
        /// A small win.
        pub const WIN: &str = "A small win";
        /// What it may be.
        pub const WIN_HINT: &str = "Something that went well, in your own words. It stays on this device.";
        /// Keeps it.
        pub const WIN_SAVE: &str = "Keep it";

        /// A trigger.
        pub const fn trigger(trigger: Trigger) -> &'static str {
            match trigger {
                Trigger::CarRide => "A long car ride",
                Trigger::Lifting => "Lifting or carrying",
                Trigger::Stress => "Stress",
                Trigger::PoorSleep => "A bad night",
                Trigger::Other => "Something else",
            }
        }

        /// It is empty or too long.
        pub fn win_error(most: usize) -> String {
            format!("Write between 1 and {most} letters.")
        }
    }

    /// Pain at rest.
    pub mod at_rest {
        use steadyback_catalogue::measure::Pain;

        /// Opens it.
        pub const TITLE: &str = "How is it right now?";
        pub const LEGEND: &str = "Your pain at rest";
        /// Writes it down.
        pub const SAVE: &str = "Note it";

        /// What was noted today, oldest first.
        pub fn today(pains: &[Pain]) -> String {
            let scores: Vec<_> = pains.iter().map(|pain| pain.score().to_string()).collect();
            match scores.len() {
                0 => "More than once a day is fine.".to_owned(),
                _ => format!("Noted today: {}", scores.join(", ")),
            }
        }
    }

    /// What is due: the first by name, and how many more.
    pub fn measures(names: &[&str]) -> String {
        match names {
            [] => String::new(),
            [one] => format!("Due: {one}."),
            [one, rest @ ..] => format!("Due: {one}, and {} more.", rest.len()),
        }
    }
    /// Goes there.
    pub const MEASURES_GO: &str = "Take a look";
    /// They can wait until tomorrow, or for good.
    pub const TOMORROW: &str = "Tomorrow";
    pub const NO_MORE: &str = "Stop asking";

    /// A session was left.
    pub const UNDER_WAY: &str = "You are in the middle of a session";
    /// What to do about it.
    pub const UNDER_WAY_TEXT: &str = "It waits at the set where you left it.";
    /// Go on.
    pub const RESUME: &str = "Go on";
    /// End it with what was done.
    pub const FINISH_EARLY: &str = "Finish it as it is";
    /// Drop it.
    pub const DISCARD: &str = "Drop this session";
    /// It is dropped.
    pub const DROPPED: &str = "The session is dropped.";
    pub const TAKE_BACK: &str = "Take it back";
    /// Begin.
    pub const START: &str = "Start";
    /// The short form.
    pub const SHORT: &str = "10-minute form";
    /// Before what somebody wants to be able to do.
    pub const GOAL: &str = "Your goal:";
    /// Opens the list of exercises.
    pub fn inside(count: usize) -> String {
        plural(u32::try_from(count).unwrap_or(u32::MAX), "exercise", "exercises")
    }
    /// Mobility on a strength day.
    pub const EASY: &str = "Mobility only";
    pub const SITTING_DONE: &str = "Done";

    /// "Morning · about 4 min".
    pub fn sitting(word: &str, minutes: u32) -> String {
        format!("{word} · about {minutes} min")
    }

    /// After a session.
    pub const DONE: &str = "Done for today";
    /// What comes then.
    pub const DONE_TEXT: &str = "Tomorrow you are asked how your back is. The answer decides what comes next.";
    /// Answer it.
    pub const CHECK_IN: &str = "Answer";
    /// Why so many minutes.
    pub const WALK_WHY: &str = "Why so long?";
    /// Label of the field.
    pub const WALK_LABEL: &str = "Minutes walked";
    /// Its unit.
    pub const MINUTES: &str = "min";
    /// Write it down.
    pub const WALK_SAVE: &str = "Save";
    /// Numbers that make no sense.
    pub const WALK_ERROR: &str = "Enter whole minutes from 1 to 600";
    pub const FLARE: &str = "My back is flaring up";
    /// The same on a button.
    pub const FLARE_SHORT: &str = "Flare-up";
    /// What that means.
    pub const FLARE_TEXT: &str = "Flares are common and usually settle. For two to three days, short walks and easy \
        movement take the place of training. Then you start again with a little less.";
    pub const FLARE_YES: &str = "Switch to comfort work";
    pub const FLARE_NO: &str = "Not now";
    /// During one.
    pub const FLARE_ON: &str = "Comfort days";
    /// What to do.
    pub const FLARE_ON_TEXT: &str = "Walk 10 to 15 minutes, several times a day if you can. Lie or sit however is \
        comfortable. Move gently, as far as feels easy.";
    /// It is over.
    pub const SETTLED: &str = "It has settled";
    /// Not yet.
    pub const SETTLED_LATER: &str = "Give it two days. After that you can say here that it has settled.";
    /// The screening is due.
    pub const RESCREEN: &str = "The safety questions come first, before your next session.";
    /// Go there.
    pub const RESCREEN_GO: &str = "Answer them";
    /// Walking and mobility only.
    pub const GENTLE: &str = "Walking and mobility only for now. One of your answers is worth a routine check by a doctor \
        or physiotherapist.";
    /// What to do about it.
    pub const GENTLE_MORE: &str = "What to do, and how to go on";
    /// A lighter week.
    pub const DELOAD: &str = "A lighter week: less of each exercise, and nothing grows.";
    pub const TEST_DAY: &str = "A good day to look back: notice what is easier than four weeks ago.";
    /// Rest day.
    pub const REST: &str = "Rest day";
    pub const REST_TEXT: &str = "Rest is part of training. A walk is all that is planned.";
    /// Opens the reason.
    pub const WHY: &str = "Why?";
    /// A plan link was opened before.
    pub const PENDING: &str = "You opened a plan link.";
    /// Look at it.
    pub const PENDING_GO: &str = "Look at it";
}

/// What the day is for.
pub const fn kind(kind: Kind) -> &'static str {
    match kind {
        Kind::Strength => "Strength day",
        Kind::Mobility => "Mobility day",
        Kind::Rest => today::REST,
        Kind::Comfort => today::FLARE_ON,
    }
}

/// "Strength day · 18 min".
pub fn day_line(day: Kind, minutes: u32) -> String {
    format!("{} · {minutes} min", kind(day))
}

/// What a strength day is for, where there is a split.
pub const fn split(split: Split) -> &'static str {
    match split {
        Split::Legs => "Legs and hips today; trunk and arms on the next strength day.",
        Split::Trunk => "Trunk and arms today; legs and hips on the next strength day.",
    }
}

/// "How is your back since yesterday's session?"
pub fn since(day: &str) -> String {
    format!("How is your back since the session {day}?")
}

/// "Walk 15 minutes", with what was done.
pub fn walk_line(planned: u32, done: u32) -> String {
    match done {
        0 => format!("Walk {planned} min, at an easy pace"),
        _ => format!("Walked {done} of {planned} min"),
    }
}

/// The next strength day.
pub fn next_strength(day: &str) -> String {
    format!("Next strength day: {day}.")
}

/// Before a session, where the safety questions are due.
pub mod questions_first {
    /// Heading.
    pub const TITLE: &str = "The safety questions first";
    /// Why, and how long.
    pub const TEXT: &str =
        "They come every four weeks, because a back can change. They take about a minute. Then your session begins.";
    /// The way to them.
    pub const ANSWER: &str = "Answer them";
}

/// Before a session.
pub mod before {
    /// Heading.
    pub const TITLE: &str = "Before you start";
    /// Question.
    pub const SIGNS: &str = "Is any of this new since last time?";
    pub const NONE: &str = "None of these";
    /// Question.
    pub const PAIN: &str = "Pain at rest right now";
    pub const BEGIN: &str = "Begin";
    /// Writes down a sign, in place of beginning.
    pub const SEND: &str = "Note it and stop for now";
    /// Unanswered.
    pub const PAIN_ERROR: &str = "Choose a number from 0 to 10";
    /// Heading of the errors.
    pub const ERRORS: &str = "Before you go on";
    pub const BACK: &str = "Today";
    /// More pain than usual.
    pub const COMFORT: &str =
        "That is two or more above your usual. Today a comfort set is enough: easy movement, no strength work.";
    /// Nothing to do.
    pub const EMPTY: &str = "There is no session to start today. A walk is all that is planned.";
}

pub mod player {
    /// Above the questions of a session.
    pub const IN_SESSION: &str = "Session";
    /// Pain.
    pub const HURTS: &str = "This hurts";
    /// Stop the clock.
    pub const PAUSE: &str = "Pause";
    /// Start it again.
    pub const RESUME: &str = "Go on";
    /// After being away.
    pub const WAITING: &str = "Ready when you are";
    /// Between holds.
    pub const RELAX: &str = "relax";
    pub const HOLD: &str = "hold";
    pub const FIRST_SIDE: &str = "First side";
    pub const SECOND_SIDE: &str = "Other side";
    pub const IN_TURN: &str = "Left and right in turn";
    /// How to do it.
    pub const STEPS: &str = "How to do it";
}

/// What a timed stage is called below its number.
pub const fn timed(timed: Timed) -> &'static str {
    match timed {
        Timed::Ready => "get ready",
        Timed::Work => "go",
        Timed::Switch => "change sides",
        Timed::Rest => "rest",
    }
}

/// The button that ends a stage by hand.
pub const fn go_on(timed: Timed) -> &'static str {
    match timed {
        Timed::Ready | Timed::Switch => "Start now",
        Timed::Work => "Set done",
        Timed::Rest => "Skip the rest",
    }
}

/// "set 2 of 3".
pub fn set_of(set: u8, of: u8) -> String {
    format!("set {set} of {of}")
}

/// "set 2 of 3 done", while resting after it.
pub fn set_done(set: &str) -> String {
    format!("{set} done")
}

/// "rep 3 of 10", "hold 3 of 6".
pub fn count_of(holds: bool, of: u16) -> String {
    format!("of {of} {}", if holds { "holds" } else { "reps" })
}

pub fn next(what: &str) -> String {
    format!("Next: {what}")
}

/// "Exercise 2 of 6".
pub fn exercise_of(number: usize, of: usize) -> String {
    format!("{number} of {of}")
}

/// When it hurts.
pub mod hurts {
    /// Heading.
    pub const TITLE: &str = "Let us look at that";
    /// Stop first.
    pub const TEXT: &str = "Stop and get comfortable. The clock has stopped too.";
    /// How strong.
    pub const PAIN: &str = "How strong was it at most?";
    pub const KIND: &str = "What was it like?";
    pub const GO_ON: &str = "Go on with it";
    pub const LEAVE_OUT: &str = "Leave it out today";
    /// Both answers first.
    pub const ANSWER: &str = "Answer both questions to see what fits.";
    pub const RED: &str = "That is too much for today. The rules take this exercise out or make it easier.";
    /// Amber or green.
    pub const FINE: &str = "You can go on if it eases as you move. Easier is fine too.";
    pub const NUMB: &str = "Numbness or tingling that stays: say so at the end of the session.";
    /// A sign that is more than this.
    pub const SIGN: &str = "Chest pain, fainting or another new sign";
    pub const NOTHING: &str = "Nothing hurts, go back";
}

/// "Do Abdominal brace instead".
pub fn easier(name: &str) -> String {
    format!("Do {name} instead")
}

/// Kinds of pain.
pub const fn quality(quality: Quality) -> &'static str {
    match quality {
        Quality::Fine => "An ache or a pull",
        Quality::FormSlipped => "My form slipped",
        Quality::Sharp => "Sharp",
        Quality::Spreading => "It spread into the leg",
        Quality::Numb => "Numb or tingling",
    }
}

/// A number that cannot be.
pub fn count_error(most: u16) -> String {
    format!("Enter a whole number from 0 to {most}")
}

/// The end.
pub mod finish {
    /// Heading.
    pub const TITLE: &str = "That is done";
    pub const WENT: &str = "How did it go?";
    pub const PLANNED: &str = "As planned";
    /// What that says.
    pub const PLANNED_HINT: &str = "Some work, and no more pain than before";
    /// The same for those who are not asked about their legs.
    pub const PLANNED_HINT_LEGS: &str = "Some work, no more pain than before, legs as before";
    pub const OTHERWISE: &str = "Something was different";
    /// Unanswered.
    pub const WENT_ERROR: &str = "Choose how it went";
    /// Of all exercises that nothing was told of.
    pub const PEAK: &str = "Most pain during it";
    /// Opens them one by one.
    pub const EACH: &str = "Exercise by exercise";
    pub const PAIN: &str = "Pain at rest now";
    pub const EFFORT: &str = "How hard was the main part?";
    /// Efforts with their score on the 0–10 scale.
    pub const EFFORTS: [(u8, &str); 4] = [
        (3, "Easy: I could have done many more"),
        (5, "Some work"),
        (7, "Hard: two or three more were possible"),
        (9, "Very hard: hardly one more was possible"),
    ];
    /// Effort unanswered.
    pub const EFFORT_ERROR: &str = "Choose how hard it was";
    pub const SAVE: &str = "Finish";
}

/// The day after.
pub mod check_in {
    /// Heading.
    pub const TITLE: &str = "The day after";
    pub const PAIN: &str = "Pain at rest now";
    pub const LEG: &str = "And your legs, compared with before that session?";
    /// Leg unanswered.
    pub const LEG_ERROR: &str = "Choose what fits your legs";
    pub const SAVE: &str = "Save";
    pub const RESULT: &str = "What follows";
    /// Why a decision was made.
    pub const WHY: &str = "Why?";
    /// What was held.
    pub const STAYS: &str = "What stays as it is";
    /// Above the name of the next rung.
    pub const CLIMBED: &str = "A step up";
    /// Way to the steps of it.
    pub const HOW: &str = "How it goes";

    /// What a new rung follows from.
    pub fn follows(name: &str, facts: &str) -> String {
        format!("After {name}. {facts}")
    }
    /// Nothing due.
    pub const NOTHING: &str = "No answer is due now.";
}

/// Leg symptoms.
pub const fn leg(leg: Leg) -> &'static str {
    match leg {
        Leg::Same => "No leg symptoms, or the same as before",
        Leg::MoreCentral => "Closer to the middle of the back",
        Leg::FurtherDown => "Further down the leg",
        Leg::NewNumbnessOrWeakness => "New numbness or weakness",
    }
}

/// Forms of a session.
pub const fn form(form: Form) -> &'static str {
    match form {
        Form::Full => "Full session",
        Form::Short => today::SHORT,
        Form::Comfort => today::EASY,
    }
}
