//! First visit: welcome, safety questions, about you, the new plan, and the page that keeps exercise closed.

/// Leads back to where one was.
pub const BACK: &str = "Back";
/// Leads on from a question.
pub const CONTINUE: &str = "Continue";
/// Heading above what is missing.
pub const MISSING: &str = "One answer is missing";
/// Between the answers and the one that excludes them.
pub const OR: &str = "or";
/// The links that change an answer.
pub const CHANGE: &str = "Change";

/// "Safety question 1 of 4".
pub fn safety_step(number: usize, all: usize) -> String {
    format!("Safety question {number} of {all}")
}

/// "About you, 1 of 12".
pub fn about_step(number: usize, all: usize) -> String {
    format!("About you, {number} of {all}")
}

/// The first screen.
pub mod welcome {
    /// Heading.
    pub const TITLE: &str = "A calm routine for your back";
    /// What this is.
    pub const WHAT: &str = "Exercises that fit you, and move on as your back does.";
    /// What one can rely on: the word, and what it means.
    pub const PROMISES: [(&str, &str); 3] = [
        ("Private.", "All you say stays on this device."),
        ("Offline.", "Once loaded, it needs no network."),
        ("Open.", "Free, and every change says why."),
    ];
    /// The way in.
    pub const START: &str = "Make my plan · 3 min";
    /// The way to try it at once.
    pub const TRY: &str = "Try five gentle minutes";
    /// The way in for those who left half-way.
    pub const GO_ON: &str = "Go on where you left off";
    /// The way on for those who have a plan, or whose exercise is closed.
    pub const TO_TODAY: &str = "Go to today";
    /// For those who bring something.
    pub const BRING: &str = "I have a plan link or a backup";
    /// For those who only look.
    pub const PROGRAMMES: &str = "Look at the programmes";
    /// What it is not.
    pub const LIMITS: &str = "For adults with common low back pain. It does not replace a doctor or a physiotherapist.";
}

/// The page after the safety questions.
pub mod check {
    /// Heading.
    pub const TITLE: &str = "Check your answers";
    /// Above what was ticked.
    pub const TICKED: &str = "You ticked";
    /// Nothing was ticked.
    pub const NOTHING: &str = "You ticked nothing.";
    /// What that means.
    pub const NO_DIAGNOSIS: &str =
        "These questions find what needs a check first. They are not a diagnosis, and no list finds everything.";
    /// Before exercise is closed.
    pub const CLOSES: &str = "Please check that this is right. With these answers you see what to do now, and exercise stays \
        closed until a clinician has cleared you.";
    /// Before strength exercise is closed.
    pub const GENTLE: &str =
        "With these answers you begin with walking and easy movement, until a clinician has had a look.";
    /// Before a plan that stays open, because a clinician has looked at it.
    pub const CLEARED: &str =
        "A clinician has cleared you for this, so everything stays open. If it has got worse, have it looked at again.";
    /// Before a plan that is open in spite of what was ticked.
    pub const ADVICE: &str =
        "Nothing here keeps you from starting. Tell your doctor or a physiotherapist at your next visit.";
    /// Once in four weeks, for who was early in a pregnancy.
    pub const EARLY: &str = "You said you are pregnant, up to week 15. Further on by now? Then some exercises change.";
    /// The way to change it.
    pub const FURTHER: &str = "I am past week 15";
    /// The button.
    pub const CONFIRM: &str = "This is right";
    /// Questions are open.
    pub const OPEN: &str = "Some safety questions are still open";
    /// The way to them.
    pub const TO_OPEN: &str = "Answer them";

    /// The answer to one group in few words.
    pub fn ticked(count: u32) -> String {
        if count == 0 { "None".to_owned() } else { format!("{count} ticked") }
    }

    /// A group that an urgent answer has made unnecessary.
    pub const NOT_ASKED: &str = "Not asked";
}

/// About you.
pub mod about {
    /// The fields for own activities.
    pub const ACTIVITIES: [&str; 3] = ["One thing, if you like", "A second thing", "A third thing"];
    /// No activity was named.
    pub const NO_ACTIVITY: &str = "Left out";

    /// A pain score.
    pub fn pain(score: u8) -> String {
        format!("{score} of 10")
    }
}

/// The plan before it takes effect.
pub mod new_plan {
    use crate::en::words::plural;

    /// Heading.
    pub const TITLE: &str = "Your plan";
    /// Some answers are missing.
    pub const OPEN: &str = "Your plan is made from your answers, and some are still open.";
    /// The way to them.
    pub const TO_OPEN: &str = "Go on with the questions";
    /// The weekdays.
    pub const WEEK: &str = "Your week";
    /// What it begins with, drawn.
    pub const BEGINS: &str = "You begin with";
    /// All of it.
    pub const FIRST: &str = "Every exercise, and why";
    /// What comes later.
    pub const LATER: &str = "What comes later";
    const LEFT_OUT: &str = "Left out, and why";
    pub const ANSWERS: &str = "Your answers";
    /// The row of the safety questions.
    pub const SAFETY: &str = "Safety questions";
    /// The button.
    pub const START: &str = "Start this plan";
    /// Heading over a plan that replaces another.
    pub const CHANGED_TITLE: &str = "What your plan becomes";
    /// Below it.
    pub const GOES_ON: &str = "Nothing you have reached is lost. You can change your answers back at any time.";
    /// What differs.
    pub const CHANGES: &str = "Your exercises";
    /// Nothing does.
    pub const NO_CHANGES: &str = "They all stay as they are.";
    pub const NEW: &str = "New";
    /// Tag beside an exercise that comes.
    pub const NEW_TAG: &str = "new";
    /// Another dose.
    pub const OTHER_DOSE: &str = "More or less of it";
    /// What goes.
    pub const GONE: &str = "No longer in your plan";
    /// Tag beside an exercise that goes.
    pub const GONE_TAG: &str = "goes";
    /// What holds for the whole of it.
    pub const GOOD_TO_KNOW: &str = "Good to know";
    /// The button.
    pub const USE: &str = "Use this plan";
    /// Keeps the old one.
    pub const KEEP: &str = "Leave my plan as it was";
    /// The answers close exercise after all.
    pub const CLOSES: &str = "With your answers about yourself, something you ticked is checked by a clinician first.";
    /// The way on.
    pub const TO_ADVICE: &str = "See what to do";

    /// The whole in a sentence.
    pub fn lead(weeks: u16, minutes: u32, gentle: bool) -> String {
        let minutes = plural(minutes, "minute", "minutes");
        if gentle {
            return format!("Easy movement and walking, at most {minutes} at a time. It starts today.");
        }
        format!("{weeks} weeks in 4 phases, at most {minutes} a session. It starts today.")
    }

    /// How many stay.
    pub fn stay(count: usize) -> String {
        let count = u32::try_from(count).unwrap_or(u32::MAX);
        format!("{} as before", plural(count, "exercise", "exercises"))
    }

    /// Strength days and minutes; how many days there were where they are others now.
    pub fn week_line(before: Option<u32>, days: u32, minutes: u32) -> String {
        let minutes = plural(minutes, "minute", "minutes");
        let now = plural(days, "strength day", "strength days");
        match before {
            Some(before) if before != days => format!("{now} now, not {before}, with at most {minutes} a session."),
            Some(_) => format!("{now} on other days than before, with at most {minutes} a session."),
            None => format!("{now} as before, with at most {minutes} a session."),
        }
    }

    /// "Phase 2: Builders".
    pub fn phase(number: usize, name: &str) -> String {
        format!("Phase {number}: {name}")
    }

    /// "Band row: needs a band".
    pub fn left_out(name: &str, reason: &str) -> String {
        format!("{name}: {reason}")
    }

    /// "Left out, and why (3)".
    pub fn left_out_count(count: usize) -> String {
        format!("{LEFT_OUT} ({count})")
    }
}

/// Exercise is closed.
pub mod locked {
    /// Heading.
    pub const TITLE: &str = "Exercise is closed for now";
    /// What was ticked.
    pub const SIGNS: &str = "What you ticked, and why it counts";
    /// What it is good for.
    pub const SHOW: &str = "You can show this page to whoever examines you.";
    /// Leads to the report.
    pub const REPORT: &str = "Report to print or save";
    /// What it does not say.
    pub const NO_DIAGNOSIS: &str = "A sign is a reason to be looked at. It does not say what is wrong.";
    pub const CLEARANCE: &str = "Once you have been seen";
    /// What is confirmed.
    pub const STATEMENT: &str = "A clinician has examined me for this and says I can exercise";
    /// The button.
    pub const CONFIRM: &str = "Open exercise again";
    /// The box is not ticked.
    pub const NOT_TICKED: &str = "Tick the box if a clinician has cleared you";

    /// Clearance is too early.
    pub fn later(day: &str) -> String {
        format!("Being seen comes first. From {day} on you can confirm here that a clinician has cleared you.")
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::en::calm::all_calm;

    #[test]
    fn the_first_visit_is_calm() {
        all_calm([BACK, CONTINUE, MISSING, OR, CHANGE, &safety_step(1, 4), &about_step(1, 12)]);
        all_calm([welcome::TITLE, welcome::WHAT, welcome::START, welcome::TRY, welcome::GO_ON, welcome::LIMITS]);
        all_calm([welcome::TO_TODAY, welcome::BRING, welcome::PROGRAMMES]);
        all_calm(welcome::PROMISES.iter().flat_map(|(word, text)| [word, text]));
        all_calm([
            check::TITLE,
            check::TICKED,
            check::NOTHING,
            check::NO_DIAGNOSIS,
            check::CLOSES,
            check::GENTLE,
            check::ADVICE,
        ]);
        all_calm([check::CONFIRM, check::OPEN, check::TO_OPEN, check::NOT_ASKED, about::NO_ACTIVITY]);
        all_calm(about::ACTIVITIES);
    }

    #[test]
    fn plan_and_lock_are_calm() {
        all_calm([
            new_plan::TITLE,
            new_plan::OPEN,
            new_plan::TO_OPEN,
            new_plan::WEEK,
            new_plan::FIRST,
            new_plan::LATER,
        ]);
        all_calm([
            &new_plan::left_out_count(2),
            new_plan::ANSWERS,
            new_plan::SAFETY,
            new_plan::START,
            new_plan::GOES_ON,
        ]);
        all_calm([new_plan::KEEP, new_plan::CLOSES, new_plan::TO_ADVICE]);
        all_calm([new_plan::lead(16, 20, false), new_plan::lead(16, 10, true)]);
        all_calm([locked::TITLE, locked::SIGNS, locked::SHOW, locked::NO_DIAGNOSIS, locked::CLEARANCE, locked::REPORT]);
        all_calm([locked::STATEMENT, locked::CONFIRM, locked::NOT_TICKED, &locked::later("tomorrow")]);
    }

    #[test]
    fn what_this_is_takes_one_sentence() {
        assert_eq!(welcome::WHAT.matches('.').count(), 1);
    }
}
