//! The journal, day by day.

use steadyback_catalogue::library::{self, Entry as Item};
use steadyback_rules::journal::{Activity, Fact, SessionLog};
use steadyback_rules::outcome::Instrument;

use super::session::form;
use crate::en::words::{date, plural};
use crate::en::{entries, outcome};

pub const TITLE: &str = "Your days";
/// On Progress.
pub const OPEN: &str = "See and correct your days";
/// What can be done here.
pub const LEAD: &str = "Pick a day to see, correct or add something.";
pub const EMPTY: &str = "Nothing was noted for this day.";
pub const SAVE: &str = "Save";
pub const DELETE: &str = "Delete it";
/// What was put right is listed under this.
pub const CHANGES: &str = "Changed later";
/// What was put right.
pub const NOTHING: &str = "deleted";
pub const UNDO: &str = "Undo";
/// Under the session of an earlier day.
pub const SIGNS: &str = "If it sent pain down a leg, or left it numb or weak, answer the safety questions.";
pub const SIGNS_GO: &str = "Safety questions";
/// Opens what can be noted for the day.
pub const ADD: &str = "Add something";
pub const ADD_WALK: &str = "A walk";
pub const ADD_PAIN: &str = "Pain at rest";
pub const ADD_SESSION: &str = "The session, done as planned";
pub const MINUTES: &str = "Minutes";
pub const PAIN: &str = "Pain";
pub const BEFORE: &str = "Pain before";
pub const DURING: &str = "Worst pain during it";
pub const AFTER: &str = "Pain after";
/// After something was put right.
pub const WORKED_OUT: &str = "Saved. Your plan has been updated to match.";
/// A day with something in it, for screen readers.
pub const HAS: &str = "something noted";
/// A day with a session.
pub const TRAINED: &str = "session";

/// An entry in one line.
pub fn line(fact: &Fact) -> String {
    match fact {
        Fact::Planned(..) => "Your plan started or changed".to_owned(),
        Fact::Screened(flags) if flags.is_empty() => "Safety questions: nothing ticked".to_owned(),
        Fact::Screened(flags) => format!("Safety questions: {} ticked", flags.len()),
        Fact::Cleared => "Cleared by a clinician".to_owned(),
        Fact::Session(log) => session(log),
        Fact::NextDay { session, pain, .. } => {
            format!("Answer about {}: pain {}", date(*session), pain.score())
        }
        Fact::RestPain(pain) => format!("Pain at rest: {}", pain.score()),
        Fact::FlareBegan => "A flare began".to_owned(),
        Fact::FlareEnded => "The flare settled".to_owned(),
        Fact::Walked { minutes } => format!("Walk: {minutes} min"),
        Fact::Tested(result) => {
            format!("{}: {}", outcome::name(result.kind()), outcome::value(result.kind(), result.value()))
        }
        Fact::Scored(score) => match score.instrument() {
            Instrument::Peg => "Three questions about pain".to_owned(),
            Instrument::Activities => "Questions about your activities".to_owned(),
            Instrument::Roland => "Questions about everyday life".to_owned(),
        },
        Fact::Noted(_) => "How the day was".to_owned(),
        Fact::Triggered(_) => "What may have set it off".to_owned(),
        Fact::Remarked { words: Some(words), .. } => format!("After the session: “{}”", words.as_str()),
        Fact::Remarked { words: None, .. } => "Legs after the session".to_owned(),
        Fact::FeltAt(_) => "Where you felt it".to_owned(),
        Fact::Won(words) => format!("A small win: “{}”", words.as_str()),
        Fact::Moved { activity, minutes, .. } => format!("{}: {} min", pursuit(*activity), minutes.get()),
        Fact::Chose(_) => "You changed the plan".to_owned(),
        Fact::ClockCorrected => "The date was corrected".to_owned(),
        Fact::Backdated { fact, .. } => line(fact),
        Fact::Amended { was, .. } => line(was),
    }
}

fn session(log: &SessionLog) -> String {
    let after = log.after.map(|after| format!(", after {}", after.score())).unwrap_or_default();
    let count = plural(u32::try_from(log.items.len()).unwrap_or(u32::MAX), "exercise", "exercises");
    format!("{} · {count} · pain before {}{after}", form(log.form), log.before.score())
}

fn pursuit(activity: Activity) -> &'static str {
    let known = library::activity::ALL.iter().find(|it| it.code == activity.code());
    known.and_then(|it| entries::text(Item::Activity(it))).map_or("Something else", |text| text.name)
}

/// "30 November: “Walk: 300 min” → “Walk: 30 min”".
pub fn changed(on: &str, was: &Fact, now: Option<&Fact>) -> String {
    format!("{on}: “{}” → {}", line(was), now.map_or(NOTHING.to_owned(), |now| format!("“{}”", line(now))))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::en::calm::all_calm;
    use chrono::NaiveDate;
    use steadyback_catalogue::measure::Pain;
    use steadyback_rules::journal::{Form, Leg, Minutes};

    #[test]
    fn entries_say_what_they_are() {
        let pain = |score| Pain::new(score).expect("a score");
        let day = NaiveDate::from_ymd_opt(2026, 11, 23).expect("a date");
        let walk = |minutes| Fact::Walked { minutes };
        let log = SessionLog { form: Form::Full, before: pain(3), after: Some(pain(2)), items: Vec::new() };
        let moved =
            Fact::Moved { activity: Activity::OTHER, minutes: Minutes::new(30).expect("minutes"), effort: None };
        let cases = [
            (walk(25), "Walk: 25 min"),
            (Fact::RestPain(pain(4)), "Pain at rest: 4"),
            (Fact::NextDay { session: day, pain: pain(0), leg: Leg::Same }, "Answer about Monday 23 November: pain 0"),
            (Fact::Session(log.clone()), "Full session · 0 exercises · pain before 3, after 2"),
            (
                Fact::Session(SessionLog { after: None, form: Form::Short, ..log }),
                "10-minute form · 0 exercises · pain before 3",
            ),
            (moved, "Something else: 30 min"),
        ];
        for (fact, expected) in cases {
            assert_eq!(line(&fact), expected);
        }
        let changed_to = |now: Option<&Fact>| changed("30 November", &walk(300), now);
        assert_eq!(changed_to(Some(&walk(30))), "30 November: “Walk: 300 min” → “Walk: 30 min”");
        assert_eq!(changed_to(None), "30 November: “Walk: 300 min” → deleted");
        all_calm([TITLE, OPEN, LEAD, EMPTY, UNDO, SIGNS, DELETE, ADD, ADD_SESSION, WORKED_OUT, DURING]);
    }
}
