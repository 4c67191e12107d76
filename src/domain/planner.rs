//! From what a person has told to a plan, with a reason for each choice.

mod pick;
mod week;

use chrono::NaiveDate;

use super::exercise::{ExerciseRef, Phase};
use super::plan::Plan;
use super::profile::{AgeBand, Bar, Duration, Ease, Profile, Symptom};

/// Why an item is in the plan.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Why {
    /// It answers to something ticked in the symptom checklist.
    Symptom(Symptom),
    /// It goes in the direction that eases the pain.
    Eases(Ease),
    /// It belongs to the base of the phase in which it begins.
    Base(Phase),
    /// It stands in for one that is ruled out.
    Instead(ExerciseRef, Bar),
    /// It warms up.
    WarmsUp,
    /// It winds down.
    WindsDown,
    /// Walking is for everyone.
    Walking,
}

/// Something to know about the plan as a whole.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Note {
    /// So many strength days, at least 48 hours apart.
    StrengthDays(u8),
    /// Two strength days, because of age.
    TwoDaysForAge,
    /// Only walking and mobility, until the screening's question is answered.
    Gentle,
    /// A fresh episode: walking and comfortable movement first.
    Acute,
    /// At least one day a week for rest.
    RestDay,
    /// Fewer exercises, so that a session fits the minutes.
    Minutes(u32),
}

/// A plan and why it is as it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Planned {
    /// The plan.
    pub plan: Plan,
    /// Why each item is there, slot by slot.
    pub reasons: Vec<Why>,
    /// What was left out, and why.
    pub left_out: Vec<(ExerciseRef, Bar)>,
    /// About the whole.
    pub notes: Vec<Note>,
}

/// Makes the plan that starts on this day. `gentle` allows walking and mobility only.
pub fn plan(profile: &Profile, gentle: bool, start: NaiveDate) -> Planned {
    let week = week::week(profile, gentle);
    let picked = pick::items(profile, &profile.limits(gentle));
    let programme = profile.choices.programme;
    let plan = Plan { programme, start, phase: Phase::Foundation, week, minutes: profile.minutes, items: picked.items };
    let notes = notes(profile, gentle, &plan);
    Planned { plan, reasons: picked.reasons, left_out: picked.left_out, notes }
}

fn notes(profile: &Profile, gentle: bool, plan: &Plan) -> Vec<Note> {
    let days = u8::try_from(plan.strength_days()).unwrap_or(u8::MAX);
    let mut notes = Vec::new();
    if gentle {
        notes.push(Note::Gentle);
    } else {
        notes.push(Note::StrengthDays(days));
    }
    if !gentle && profile.age >= AgeBand::From65 {
        notes.push(Note::TwoDaysForAge);
    }
    if profile.duration == Duration::Days {
        notes.push(Note::Acute);
    }
    notes.push(Note::RestDay);
    notes.push(Note::Minutes(profile.minutes.minutes()));
    notes
}
