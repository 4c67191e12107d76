//! What was measured and done as Observations, in the order of the journal; then the strength days of every whole week.
//!
//! LOINC codes stand only where they say what we have. Those of the physical-activity profiles that ask for moderate to strenuous
//! minutes or days are left out, because nobody here measures how strenuous a day is.

use chrono::{Datelike, Days, NaiveDate};

use super::observation::Observation;
use super::{Bundle, Names};
use crate::names::Named;
use crate::text::iso;
use steadyback_rules::journal::{Entry, Fact, Form, SessionLog};

/// Days a week with muscle strengthening.
const STRENGTH_DAYS: &str = "82291-6";

/// Weeks are reckoned this many days back, ten years, so that a device whose date was once wrong makes no centuries of empty ones.
const MOST_DAYS: u64 = 3660;

pub(super) fn all(bundle: &mut Bundle, journal: &[Entry], on: NaiveDate, names: &Names) {
    for Entry { date, fact } in journal.iter().filter(|entry| entry.date <= on) {
        let mut of = Observation { bundle, date: *date };
        match fact {
            Fact::RestPain(pain) => of.pain("Pain at rest", *pain),
            Fact::NextDay { pain, .. } => of.pain("Pain at rest the day after a session", *pain),
            Fact::Session(log) => {
                of.pain("Pain at rest before a session", log.before);
                of.pain("Pain at rest after a session", log.after);
                of.activity(session(log), None);
            }
            Fact::Walked { minutes } => of.activity("walking", Some(*minutes)),
            Fact::Moved { activity, minutes, .. } => of.activity(activity.name(), Some(minutes.get())),
            Fact::Tested(result) => of.test(*result, names),
            Fact::Scored(score) => of.score(*score),
            _ => {}
        }
    }
    strength_days(bundle, journal, on);
}

const fn session(log: &SessionLog) -> &'static str {
    match log.form {
        Form::Full => "strength and mobility session",
        Form::Short => "short strength and mobility session",
        Form::Comfort => "mobility session",
    }
}

/// Days from Monday to Sunday with loaded work done, for every week that is over since the first plan; 0 is a value.
fn strength_days(bundle: &mut Bundle, journal: &[Entry], on: NaiveDate) {
    let planned = journal.iter().filter(|entry| matches!(entry.fact, Fact::Planned(..)));
    let Some(first) = planned.map(|entry| entry.date).min() else { return };
    let mut days: Vec<NaiveDate> = journal.iter().filter(|it| trained(&it.fact)).map(|entry| entry.date).collect();
    days.sort();
    days.dedup();
    let first = first.max(on - Days::new(MOST_DAYS));
    let monday = first - Days::new(first.weekday().num_days_from_monday().into());
    for monday in monday.iter_weeks() {
        let sunday = monday + Days::new(6);
        if sunday >= on {
            break;
        }
        let count = days.partition_point(|day| *day <= sunday) - days.partition_point(|day| *day < monday);
        let mut of = Observation { bundle, date: sunday };
        of.begin("activity", Some(STRENGTH_DAYS), "Days with strengthening exercise in the week");
        of.bundle.json.open("effectivePeriod");
        of.bundle.json.text("start", &iso(monday));
        of.bundle.json.text("end", &iso(sunday));
        of.bundle.json.close();
        of.quantity(&count.to_string(), "days per week", "d/wk");
        of.bundle.end();
    }
}

fn trained(fact: &Fact) -> bool {
    matches!(fact, Fact::Session(log) if log.items.iter().any(|item| item.exercise.loaded && item.done > 0))
}
