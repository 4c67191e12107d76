//! The plan, what has changed and why, the rules, and everything else.

use chrono::{Datelike, NaiveDate};

use crate::en::words::{self, plural};
use steadyback_catalogue::exercise::Phase;
use steadyback_rules::plan::{DayKind, WEEKS};
use steadyback_rules::progression::Block;

/// Heading.
pub const TITLE: &str = "Your plan";
/// The calendar week.
pub const THIS_WEEK: &str = "This week";
/// During a flare.
pub const FLARE: &str = "Your back is flaring up, so comfort work takes the place of training until it has settled.";
/// Gentle plans.
pub const GENTLE: &str = "For now it is walking and easy movement, until a clinician has cleared you.";
/// A day of the week on which something was done.
pub const TRAINED: &str = "done";
/// The exercises.
pub const ITEMS: &str = "Your exercises";
pub const WHY: &str = "Why?";
/// The same, with what comes next.
pub const WHY_AND_NEXT: &str = "Why, and what comes next";
/// No reason on record.
pub const CAME_WITH: &str = "It came with the plan.";
/// What is done before and after the main part, and any time.
pub const ROUND: &str = "Warm-up, cool-down, walking";
/// Later exercises.
pub const LATER: &str = "What comes in later phases";
/// Nothing comes after it.
pub const LAST_PHASE: &str = "This is the last phase. What you do goes on growing in small steps.";
/// A test that would do as well.
pub const TEST_DOES: &str = "or do the test now";
/// Way to the questions.
pub const CHANGE: &str = "Change my answers";
/// Way to the link.
pub const SHARE: &str = "Share this plan";

/// Where in the programme; after its end it goes on in the same rhythm.
pub fn week_of(week: u16) -> String {
    if week <= WEEKS { format!("Week {week} of {WEEKS}") } else { format!("Week {week}, after the first {WEEKS}") }
}

/// The phase as a heading.
pub fn phase(phase: Phase) -> String {
    format!("{} phase", words::phase(phase))
}

/// The phase after this one.
pub fn next_phase(phase: Phase) -> String {
    format!("Next: {}", words::phase(phase))
}

/// What the block of four weeks that is on asks for.
pub const fn block(block: Block) -> &'static str {
    match block {
        Block::Endurance => "Four weeks of endurance: more in a row, in fewer sets.",
        Block::Strength => "Four weeks of strength: fewer, and slowly.",
        Block::Speed => "Four weeks of speed: fewer, with a fast effort and longer rests.",
    }
}

/// What a lighter week means, and the day of the tests.
pub fn lighter(test_day: Option<NaiveDate>) -> String {
    let light = "A lighter week: less to do, and nothing grows.";
    test_day.map_or(light.to_owned(), |day| format!("{light} Your tests are due on {}.", words::date(day)))
}

/// When a later exercise comes.
pub fn comes_in(phase: Phase) -> String {
    format!("Comes in the {} phase", words::phase(phase))
}

/// A weekday in one word.
pub const fn day_word(day: DayKind) -> &'static str {
    match day {
        DayKind::Strength => "Strength",
        DayKind::Mobility => "Mobility",
        DayKind::Rest => "Rest",
    }
}

/// The rule behind a decision.
pub fn by_rule(name: &str, source: &str) -> String {
    format!("Rule: {name}. From: {source}.")
}

/// Choosing a programme.
pub mod programme {
    /// Heading.
    pub const TITLE: &str = "Programme";
    /// Below it.
    pub const LEAD: &str =
        "How your weeks are laid out. You can change it at any time; your doses go on from where they are.";
    /// What fits best.
    pub const SUGGESTED: &str = "Suggested for you";
    /// The choice.
    pub const CHOOSE: &str = "Your programme";
    /// Fast movements.
    pub const POWER: &str = "Jumps and throws";
    /// What they are.
    pub const POWER_TEXT: &str =
        "Fast movements come only in the last phase, once its criteria are met, and only if you want them.";
    /// Wanted.
    pub const POWER_ON: &str = "I want them when I am ready";
    /// One more strength day.
    pub const FOURTH: &str = "A fourth strength day";
    pub const FOURTH_TEXT: &str = "Four shorter strength days in place of three. Legs and hips, and trunk and arms, take turns, so that each has at \
         least 48 hours. Each exercise comes twice a week, and begins with what you do now.";
    /// Wanted.
    pub const FOURTH_ON: &str = "I want four strength days";
    /// Not now.
    pub const FOURTH_LATER: &str = "You can choose this from the third phase on, below 65, with four days that suit you, when there was no flare for two weeks and the last days after training were fine. The sixteen weeks, the three \
         phases and the cycle have it.";
    /// Slower growth.
    pub const SLOWER: &str = "Slower steps";
    pub const SLOWER_TEXT: &str =
        "Everything grows by half as much each week. Good if you would rather take your time.";
    /// Wanted.
    pub const SLOWER_ON: &str = "I want slower steps";
    /// The trial set.
    pub const TRIAL: &str = "Do press-ups on your stomach ease your back?";
    pub const TRIAL_TEXT: &str =
        "One set shows it. Until it has eased your back, that exercise stays out of your plan.";
    /// How it goes.
    pub const TRIAL_STEPS: [&str; 3] = [
        "Notice where it hurts now, and how much.",
        "Lie face down. Press your chest up with your arms ten times, hips heavy, only as far as is easy.",
        "Wait a minute. Notice again where it hurts, and how much.",
    ];
    /// The question.
    pub const TRIAL_ASK: &str = "Afterwards";
    /// The answers, in the order of [`steadyback_rules::profile::PressUp`].
    pub const TRIAL_ANSWERS: [&str; 2] =
        ["It hurt less, or closer to the middle of my back", "It hurt more, or further down the leg"];
}

/// The ladder of an exercise.
pub mod ladder {
    /// Nothing above.
    pub const TOP: &str = "Top of your ladder";

    /// The rung that comes next.
    pub fn next(name: &str) -> String {
        format!("Next: {name}")
    }

    pub fn done_of(done: u8, of: u8) -> String {
        format!("{done} of {of} done:")
    }
}

/// A look at the next weeks.
pub mod ahead {
    use super::{NaiveDate, Phase, plural, words};
    use steadyback_rules::progression::Verdict;

    /// Opens it.
    pub const TITLE: &str = "The next four weeks";
    /// What it shows, above the ways.
    pub const LEAD: &str = "If your sessions go";
    /// None.
    pub const NOTHING: &str = "There is nothing to look ahead to for now.";
    /// No change.
    pub const STAYS: &str = "All stays as it is.";
    /// A lighter week.
    pub const LIGHTER: &str = "Lighter week";

    /// How they go.
    pub const fn way(goes: Verdict) -> &'static str {
        match goes {
            Verdict::Green => "well",
            Verdict::Amber => "so-so",
            Verdict::Red => "badly",
        }
    }

    /// The name of a way for tests.
    pub const fn id(goes: Verdict) -> &'static str {
        match goes {
            Verdict::Green => "ahead-green",
            Verdict::Amber => "ahead-amber",
            Verdict::Red => "ahead-red",
        }
    }

    /// A week by its first day.
    pub fn week(week: u16, today: NaiveDate, from: NaiveDate) -> String {
        match (from - today).num_days() {
            ..=0 => "This week".to_owned(),
            1..=7 => "Next week".to_owned(),
            _ => format!("Week {week}, from {}", words::short_date(from)),
        }
    }

    /// How many there are in it.
    pub fn sessions(count: usize) -> String {
        plural(u32::try_from(count).unwrap_or(u32::MAX), "session", "sessions")
    }

    /// A phase that begins in it.
    pub fn begins(phase: Phase) -> String {
        format!("{} begins", words::phase(phase))
    }

    /// What a new exercise follows.
    pub fn after(name: &str) -> String {
        format!("after {name}")
    }

    /// What an easier one stands in for.
    pub fn instead_of(name: &str) -> String {
        format!("easier, in place of {name}")
    }

    /// Exercises that grow.
    pub fn grow(count: usize) -> String {
        format!("A little more of {}.", exercises(count))
    }

    /// Exercises that shrink.
    pub fn shrink(count: usize) -> String {
        format!("Less of {}.", exercises(count))
    }

    fn exercises(count: usize) -> String {
        plural(u32::try_from(count).unwrap_or(u32::MAX), "exercise", "exercises")
    }
}

/// How it goes as a whole.
pub mod overview {
    use super::plural;

    /// The question.
    pub const HELPING: &str = "Is it helping?";
    /// What the answer rests on.
    pub const BASIS: &str = "What this rests on";
    pub const EXPECT: &str = "What to expect about now";
    /// Days kept.
    pub const DAYS: &str = "Days you kept";
    pub const LADDERS: &str = "Ladders";
    pub const FLARES: &str = "Flares, and how they settled";
    /// Pain over time.
    pub const PAIN: &str = "Pain at rest, the last 12 weeks";
    pub const KEY_POINT: &str = "Point: what you said that day";
    pub const KEY_LINE: &str = "Line: your usual level";
    /// What a filled stretch is.
    pub const KEY_FLARE: &str = "Filled: a flare";
    /// What a dashed stretch is.
    pub const KEY_EASIER: &str = "Dashed: a lighter week";
    /// Way to tests and questionnaires.
    pub const MEASURES: &str = "Tests and questions";
    /// When some are due.
    pub const MEASURES_DUE: &str = "Tests and questions: some are due";

    /// Whole weeks that were kept.
    pub fn weeks_kept(kept: usize, of: usize) -> String {
        let weeks = plural(u32::try_from(of).unwrap_or(u32::MAX), "week", "weeks");
        match of {
            1 if kept == 1 => "The week before this one went well.".to_owned(),
            _ if kept == of => format!("All {weeks} before this one went well."),
            _ => format!("{kept} of {weeks} before this one went well."),
        }
    }

    /// The chart in words.
    pub fn pain_label(answers: usize, usual: Option<u8>) -> String {
        let days = plural(u32::try_from(answers).unwrap_or(u32::MAX), "day", "days");
        let usual =
            usual.map_or("What is usual is not known yet".to_owned(), |it| format!("What is usual now is {it} of 10"));
        format!("Pain at rest on {days} with an answer. {usual}.")
    }
}

/// What changed and why.
pub mod progress {
    use super::{Datelike, NaiveDate, plural, words};

    /// Heading.
    pub const TITLE: &str = "Progress";
    /// The last days.
    pub const LATELY: &str = "The last 7 days";
    pub const READINGS: &str = "Your pain, as you told it";
    /// Above the table.
    pub const READINGS_CAPTION: &str = "The latest 10 readings, on the scale from 0 to 10";
    /// Column.
    pub const DAY: &str = "Day";
    /// Column.
    pub const BEFORE: &str = "Before";
    /// Column.
    pub const AFTER: &str = "After";
    /// Column.
    pub const NEXT_DAY: &str = "Next day";
    pub const NO_ANSWER: &str = "no answer";
    pub const NO_READINGS: &str = "No readings yet";
    /// When they come.
    pub const NO_READINGS_TEXT: &str = "You are asked for your pain before and after each session, and the day after.";
    pub const DECISIONS: &str = "What changed and why";
    /// Filter.
    pub const ONLY_CHANGES: &str = "Only what changed";
    pub const NO_DECISIONS: &str = "Nothing decided yet";
    /// After a plan was carried over to these rules.
    pub fn earlier_rules(since: NaiveDate) -> String {
        format!("Until {} your plan went by earlier rules. What they decided is not listed.", words::short_date(since))
    }
    /// When they come.
    pub const NO_DECISIONS_TEXT: &str =
        "After your first session and the question the day after, you see here what follows for each exercise.";
    /// No changes among them.
    pub const NO_CHANGES: &str = "Nothing has changed yet";
    pub const NO_CHANGES_TEXT: &str =
        "After a session that went well, and a good day after it, you see here what grows.";
    pub const WHICH_RULE: &str = "Which rule?";
    /// Older ones.
    pub const EARLIER: &str = "Show earlier days";
    /// Way to all rules.
    pub const RULES: &str = "All the rules";
    /// What a decision about no single exercise is about.
    pub const WHOLE_PLAN: &str = "Your whole plan";

    /// Sessions done, and how many a week has.
    pub fn sessions(done: usize, planned: usize) -> String {
        let number = |count: usize| plural(u32::try_from(count).unwrap_or(u32::MAX), "session", "sessions");
        match planned {
            0 => format!("{} done.", number(done)),
            _ => format!("{} done, {planned} planned.", number(done)),
        }
    }

    /// A reading at rest.
    pub fn at_rest(score: u8) -> String {
        format!("{score} at rest")
    }

    /// A date, with its year unless it is this one.
    pub fn day(today: NaiveDate, date: NaiveDate) -> String {
        if today.year() == date.year() { words::date(date) } else { words::full_date(date) }
    }

    /// What a rule read about something.
    pub fn inputs(name: &str) -> String {
        format!("{name}: what the rule looked at")
    }

    /// Where a rule comes from.
    pub fn source(source: &str) -> String {
        format!("From: {source}")
    }
}

/// All the rules.
pub mod rules {
    /// Heading.
    pub const TITLE: &str = "The rules";
    /// Below it.
    pub const LEAD: &str = "These written rules decide how your plan moves. The same answers always lead to the same \
        plan, and every change names its rule.";
}

/// Everything else.
pub mod more {
    /// Heading.
    pub const TITLE: &str = "More";
    /// Way to the link.
    pub const SHARE: (&str, &str) = ("Share", "Your plan as a link, a code or a sheet of paper");
    /// Way to what can be taken out.
    pub const TAKE_OUT: (&str, &str) = ("Report and files", "For a clinician, a calendar, a spreadsheet");
    /// Way to the settings.
    pub const SETTINGS: (&str, &str) = ("Settings", "Look, dates, sound");
    /// Way to a file of everything.
    pub const BACKUP: (&str, &str) = ("Backup and links", "Keep a copy, bring one back, open a plan link");
    /// Way to what is worth knowing.
    pub const LEARN: (&str, &str) = ("Good to know", "What to expect, myths, habits, equipment, questions");
    /// Way to the rules.
    pub const RULES: (&str, &str) = ("The rules", "How your plan moves, and what that rests on");
    /// Way to the screening.
    pub const SCREENING: (&str, &str) = ("Safety questions again", "When something is new, or has changed");
    /// Way to the answers.
    pub const ANSWERS: (&str, &str) = ("Change my answers", "Days, minutes, equipment, what you feel");
    /// Way to what this is.
    pub const ABOUT: (&str, &str) = ("About this app", "What it is, sources, licence, contact");
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::en::calm::{all_calm, calm};
    use steadyback_catalogue::enum_set::Member;

    #[test]
    fn the_tone_holds() {
        use super::overview as whole;
        use super::programme as choice;
        use super::{more, progress as done, rules};
        use steadyback_rules::progression::Verdict;
        all_calm([TITLE, THIS_WEEK, FLARE, GENTLE, ITEMS, WHY, CAME_WITH, ROUND, LATER, LAST_PHASE, TEST_DOES]);
        all_calm([CHANGE, SHARE, WHY, WHY_AND_NEXT, TRAINED, ladder::TOP]);
        all_calm([done::TITLE, done::LATELY, done::READINGS, done::READINGS_CAPTION, done::DAY, done::BEFORE]);
        all_calm([done::AFTER, done::NEXT_DAY, done::NO_ANSWER, done::NO_READINGS, done::NO_READINGS_TEXT]);
        all_calm([done::DECISIONS, done::ONLY_CHANGES, done::NO_DECISIONS, done::NO_DECISIONS_TEXT]);
        all_calm([done::NO_CHANGES, done::NO_CHANGES_TEXT, done::WHICH_RULE, done::EARLIER]);
        all_calm([done::RULES, done::WHOLE_PLAN, rules::TITLE, rules::LEAD]);
        all_calm([choice::TITLE, choice::LEAD, choice::SUGGESTED, choice::CHOOSE, choice::POWER, choice::POWER_TEXT]);
        all_calm([choice::FOURTH, choice::FOURTH_TEXT, choice::FOURTH_ON, choice::FOURTH_LATER]);
        all_calm([choice::POWER_ON, choice::TRIAL, choice::TRIAL_TEXT, choice::TRIAL_ASK]);
        all_calm(choice::TRIAL_STEPS.into_iter().chain(choice::TRIAL_ANSWERS));
        all_calm([ahead::TITLE, ahead::LEAD, ahead::NOTHING, ahead::STAYS, ahead::LIGHTER]);
        all_calm([Verdict::Green, Verdict::Amber, Verdict::Red].map(ahead::way));
        all_calm([ahead::grow(1), ahead::shrink(2), ahead::after("Dead bug"), ahead::instead_of("Dead bug")]);
        all_calm([ladder::next("Dead bug"), ladder::done_of(1, 2), ahead::sessions(3)]);
        all_calm([
            whole::HELPING,
            whole::BASIS,
            whole::EXPECT,
            whole::DAYS,
            whole::LADDERS,
            whole::FLARES,
            whole::PAIN,
        ]);
        all_calm([
            whole::KEY_POINT,
            whole::KEY_LINE,
            whole::KEY_FLARE,
            whole::KEY_EASIER,
            whole::MEASURES,
            whole::MEASURES_DUE,
        ]);
        assert_eq!(whole::weeks_kept(2, 3), "2 of 3 weeks before this one went well.");
        assert_eq!(
            whole::pain_label(1, Some(3)),
            "Pain at rest on 1 day with an answer. What is usual now is 3 of 10."
        );
        calm(&whole::pain_label(4, None));
        let rows = [more::SHARE, more::TAKE_OUT, more::BACKUP, more::SETTINGS, more::LEARN, more::RULES];
        let rows = rows.into_iter().chain([more::SCREENING, more::ANSWERS, more::ABOUT]);
        all_calm(rows.flat_map(|(name, line)| [name, line]).chain([more::TITLE]));
        all_calm(Phase::ALL.iter().flat_map(|it| [phase(*it), next_phase(*it), comes_in(*it)]));
        all_calm([DayKind::Strength, DayKind::Mobility, DayKind::Rest].map(day_word));
        calm(&lighter(None));
    }

    #[test]
    fn numbers_and_dates_read_well() {
        let day = |year, month, day| NaiveDate::from_ymd_opt(year, month, day).expect("a real date");
        let test_day = day(2026, 12, 4);
        all_calm(Block::ALL.iter().map(|it| block(*it)));
        assert_eq!(week_of(3), "Week 3 of 16");
        assert_eq!(week_of(23), "Week 23, after the first 16");
        assert!(lighter(Some(test_day)).ends_with("due on Friday 4 December."));
        let week = |from| ahead::week(8, day(2026, 12, 1), from);
        assert_eq!(week(day(2026, 11, 30)), "This week");
        assert_eq!(week(day(2026, 12, 7)), "Next week");
        assert_eq!(week(day(2026, 12, 14)), "Week 8, from 14 Dec");
        assert_eq!(progress::sessions(1, 5), "1 session done, 5 planned.");
        assert_eq!(progress::sessions(0, 0), "0 sessions done.");
        assert_eq!(progress::day(test_day, day(2026, 1, 1)), "Thursday 1 January");
        assert_eq!(progress::day(test_day, day(2025, 1, 1)), "1 January 2025");
    }
}
