//! What can happen to a session, and what comes of it.

use crate::journal::{Quality, SessionLog};
use steadyback_catalogue::dose::Dose;
use steadyback_catalogue::exercise::ExerciseRef;
use steadyback_catalogue::measure::{Effort, Pain, Seconds};

use super::run::Pace;

/// What can happen to a session. An event that does not fit where it stands changes nothing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Event {
    /// Time has passed.
    Tick,
    /// Nobody was there for so many seconds: a frozen tab, a locked screen, a clock that jumped.
    WasAway(u64),
    /// On: the countdown, the set or the rest is over by the person's word.
    Next,
    /// The set that was running while nobody watched was done, by the person's word.
    DidIt,
    /// Stop the clock.
    Pause,
    /// Start it again.
    Resume,
    /// To the beginning of this set; from there to the set before, or to the exercise before if that did not hurt.
    Back,
    /// Fifteen seconds more of rest.
    MoreRest,
    /// Leave this exercise out.
    Skip,
    Hurts,
    /// It hurt like this; what now.
    Answer {
        /// How strong.
        peak: Pain,
        /// What kind.
        quality: Quality,
        /// What the person chose.
        then: Then,
    },
    /// Tapped by mistake: nothing hurts.
    NothingHurts,
    /// How an exercise was that is over.
    Rated {
        /// Its place in the log.
        log: usize,
        /// How it was.
        rating: Rating,
    },
    /// Another exercise in place of this one, once.
    Swap(ExerciseRef, Dose),
    /// Only this much time is left from here on.
    Shorten(Seconds),
    /// No more strength work today.
    ComfortOnly,
    /// Another pace from here on.
    Paced(Pace),
    /// The session is over, and how it was.
    Finished {
        /// Pain at rest now.
        after: Pain,
        /// Effort of the main part, where it has not been told exercise by exercise.
        effort: Option<Effort>,
    },
    /// Enough for today: on to the end.
    EndEarly,
    /// A danger sign: over at once, with what was done, and nothing more is asked.
    Danger,
    /// Read back after a reload: nobody was there.
    Restored,
}

/// How an exercise was.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rating {
    /// Highest pain.
    pub peak: Pain,
    /// How much of the dose was done.
    pub done: u16,
    /// Effort, if it was told.
    pub effort: Option<Effort>,
    /// How it felt.
    pub quality: Quality,
}

/// What to do about what hurts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Then {
    /// Go on; not taken after red.
    GoOn,
    /// This easier one instead.
    Easier(ExerciseRef, Dose),
    /// Leave it out today.
    LeaveOut,
}

/// What came of an event.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// Nothing: it did not fit.
    Same,
    /// Something to keep; what takes its time goes on or stands still.
    Changed,
    /// Something to keep; something new begins, and can be heard.
    Entered,
    /// It is over: write it down.
    Over(SessionLog),
}
