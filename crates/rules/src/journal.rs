//! The journal: all that happened, in order, only ever appended to. Everything the rules decide follows from it.

mod amend;
mod notes;
mod own;

use chrono::NaiveDate;

use super::outcome::Score;
use super::plan::Plan;
use super::profile::{Limits, Site};
use super::screening::Flag;
use steadyback_catalogue::dose::Dose;
use steadyback_catalogue::enum_set::EnumSet;
use steadyback_catalogue::exercise::ExerciseRef;
use steadyback_catalogue::functional_test::TestResult;
use steadyback_catalogue::measure::{Effort, Pain};

pub use amend::{Correction, Effective, effective};
pub use notes::{Activity, Burden, DayNote, MOST_LETTERS, Minutes, Trigger, Words, harmless};
pub use own::{Own, Wish};

/// Something that happened on a day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// The person's own calendar day.
    pub date: NaiveDate,
    /// What happened.
    pub fact: Fact,
}

/// What can happen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fact {
    /// A plan took effect, with what it had to keep to.
    Planned(Plan, Limits),
    /// The full screening or the short one before a session was answered.
    Screened(EnumSet<Flag>),
    /// A clinician's clearance was confirmed.
    Cleared,
    /// A session ended.
    Session(SessionLog),
    /// The check-in a day after the session of that day.
    NextDay {
        /// The day of the session.
        session: NaiveDate,
        /// Pain at rest now.
        pain: Pain,
        /// Leg symptoms compared with before the session.
        leg: Leg,
    },
    /// A reading of pain at rest.
    RestPain(Pain),
    /// "My back is flaring up."
    FlareBegan,
    /// "It has settled."
    FlareEnded,
    Walked {
        /// Minutes, 1–600.
        minutes: u16,
    },
    /// A functional test was done; the last of a kind and side on a day counts.
    Tested(TestResult),
    /// A questionnaire was answered.
    Scored(Score),
    /// How the day is; the last of a day counts.
    Noted(DayNote),
    /// What may have set the back off; empty when nothing comes to mind.
    Triggered(EnumSet<Trigger>),
    /// Told at the end of a session: legs compared with before it, and a note in the person's own words. Legs that are worse
    /// are a danger sign, and screened as one besides; no rule reads this.
    Remarked {
        /// Leg symptoms.
        leg: Leg,
        /// The note.
        words: Option<Words>,
    },
    /// Where it is felt; empty when nowhere. The last of a day counts.
    FeltAt(EnumSet<Site>),
    /// A small win, in the person's own words.
    Won(Words),
    /// Something else than walking.
    Moved {
        activity: Activity,
        /// How long.
        minutes: Minutes,
        /// How hard, if it was said.
        effort: Option<Effort>,
    },
    /// The person has decided something about the plan with their own hand.
    Chose(Own),
    /// The person said that the device's date was wrong before; from here on this entry's date counts.
    ClockCorrected,
    /// Written down later, for an earlier day.
    Backdated { on: NaiveDate, fact: Box<Fact> },
    /// Something that was written down for that day was something else, or nothing.
    Amended { on: NaiveDate, was: Box<Fact>, now: Option<Box<Fact>> },
}

/// Where a session came from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    /// All of it.
    Full,
    /// The 10-minute form.
    Short,
    /// Comfort and mobility only.
    Comfort,
}

/// One session as it was done.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SessionLog {
    pub form: Form,
    /// Pain at rest before.
    pub before: Pain,
    /// Pain at rest after; `None` if it was not told, as when a danger sign ended the session.
    pub after: Option<Pain>,
    /// What was done, in order.
    pub items: Vec<ItemLog>,
}

/// One exercise of a session as it was done.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ItemLog {
    /// Slot in the plan.
    pub slot: u8,
    /// What was done; after "this hurts" it may be an easier one than planned.
    pub exercise: ExerciseRef,
    /// What was asked for.
    pub dose: Dose,
    /// Reps, holds or minutes done of it.
    pub done: u16,
    /// Highest pain during it; `None` if it was skipped unasked.
    pub peak: Option<Pain>,
    /// Effort, asked once for the main part.
    pub effort: Option<Effort>,
    /// How it felt.
    pub quality: Quality,
    /// How it ended.
    pub ended: Ended,
}

impl ItemLog {
    /// Share of the dose that was done, in percent, 100 at the most.
    pub fn done_percent(&self) -> u16 {
        (self.done.min(self.dose.total()) * 100) / self.dose.total()
    }
}

/// How an exercise felt.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Quality {
    /// Nothing to say.
    Fine,
    FormSlipped,
    /// Sharp pain.
    Sharp,
    /// Pain that spread into the leg.
    Spreading,
    /// Numbness or tingling.
    Numb,
}

/// How an exercise ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ended {
    /// Finished, or as much as was wanted.
    Done,
    /// Stopped because it hurt.
    Hurt,
    /// Left out.
    Skipped,
}

/// Leg symptoms against before.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Leg {
    /// None, or the same.
    Same,
    /// Closer to the middle of the back.
    MoreCentral,
    /// Further down the leg.
    FurtherDown,
    /// New numbness or weakness: the session's danger sign.
    NewNumbnessOrWeakness,
}
