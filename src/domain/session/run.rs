//! The machine that leads through a session: state × event × now → state + effects. A running phase is kept as its deadline,
//! so that what is left follows from the clock alone. An event that does not fit the state changes nothing.

use chrono::NaiveDate;

use super::compose::{Block, Session};
use crate::domain::dose::{Dose, Work};
use crate::domain::exercise::{CHANGE_SIDE, ExerciseRef, SET_UP, Side};
use crate::domain::journal::{Ended, Form, ItemLog, Quality, SessionLog};
use crate::domain::measure::{Effort, Pain};

/// Milliseconds since any fixed point; only differences count.
pub type Millis = u64;

/// A deadline missed by more than this means that nobody was there: a frozen tab, a locked screen, a clock that jumped.
const AWAY: Millis = 3_000;
/// Seconds to get ready again after being away.
const READY_AGAIN: Millis = 5_000;

/// A session under way.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Run {
    /// Its day.
    pub date: NaiveDate,
    /// Which form of it.
    pub form: Form,
    /// Pain at rest before.
    pub before: Pain,
    /// What is done, in order.
    pub blocks: Vec<Block>,
    /// What has been done.
    pub logs: Vec<ItemLog>,
    /// The block it is at.
    pub block: usize,
    /// The set it is at, 0 is the first.
    pub set: u8,
    /// On the second side.
    pub second_side: bool,
    /// Whether this block is already an easier one than planned.
    pub eased: bool,
    /// Where it stands.
    pub stage: Stage,
    /// Seconds nobody was there, to be told.
    pub away: Option<u64>,
}

/// Where a session stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stage {
    /// Something that takes its time.
    Timed(Timed, Clock),
    /// "This hurts" was tapped; the work so far is this count.
    Hurts(u16),
    /// An exercise is over and asks how it was.
    HowWasIt,
    /// All exercises are over; pain and effort are asked.
    Finish,
}

/// What takes its time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Timed {
    /// Getting into place.
    Ready,
    /// The set.
    Work,
    /// Changing sides.
    Switch,
    /// Between sets.
    Rest,
}

/// A running deadline, or what was left when it was stopped.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Clock {
    /// Runs until then.
    Until(Millis),
    /// Stopped with this much left.
    Stopped(Millis),
}

impl Clock {
    /// What is left now.
    pub const fn left(self, now: Millis) -> Millis {
        match self {
            Self::Until(deadline) => deadline.saturating_sub(now),
            Self::Stopped(left) => left,
        }
    }

    /// Whether the deadline went by with nobody there.
    const fn missed(self, now: Millis) -> bool {
        matches!(self, Self::Until(deadline) if now.saturating_sub(deadline) > AWAY)
    }
}

/// What can happen to a session.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Event {
    /// Time has passed.
    Tick,
    /// On: the countdown, the set or the rest is over by the person's word.
    Next,
    /// Stop the clock.
    Pause,
    /// Start it again.
    Resume,
    /// Leave this exercise out.
    Skip,
    /// "This hurts."
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
    /// How the exercise was.
    Rated {
        /// Highest pain.
        peak: Pain,
        /// How much of the dose was done.
        done: u16,
        /// Whether the form slipped.
        slipped: bool,
    },
    /// The session is over, and how it was.
    Finished {
        /// Pain at rest now.
        after: Pain,
        /// Effort of the main part.
        effort: Option<Effort>,
    },
    /// Enough for today: on to the end.
    EndEarly,
    /// Read back after a reload: nobody was there.
    Restored,
}

/// What to do about what hurts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Then {
    /// Go on; not offered after red.
    GoOn,
    /// This easier one instead.
    Easier(ExerciseRef, Dose),
    /// Leave it out today.
    LeaveOut,
}

/// What the world has to do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Effect {
    /// Keep the state.
    Save,
    /// Give a cue.
    Cue(Cue),
    /// It is over: write it down.
    Done(SessionLog),
}

/// What a cue tells.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Cue {
    /// Get ready.
    Ready,
    /// Go.
    Go,
    /// Change sides.
    Switch,
    /// Rest.
    Rest,
    /// An exercise is over.
    Over,
}

/// Where a set is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Beat {
    /// The count it is at, 1 is the first.
    pub count: u16,
    /// Counts of this set.
    pub of: u16,
    /// On the second side.
    pub second_side: bool,
    /// Seconds that the hold still lasts; 0 between holds and for reps.
    pub holding: u32,
}

impl Run {
    /// Begins; `None` if there is nothing in the session.
    pub fn begin(session: &Session, date: NaiveDate, before: Pain, now: Millis) -> Option<Self> {
        session.blocks.first()?;
        Some(Self {
            date,
            form: session.form,
            before,
            blocks: session.blocks.clone(),
            logs: Vec::new(),
            block: 0,
            set: 0,
            second_side: false,
            eased: false,
            stage: Stage::Timed(Timed::Ready, Clock::Until(now + millis(SET_UP.0))),
            away: None,
        })
    }

    /// The block it is at; the last one at the end.
    pub fn current(&self) -> &Block {
        &self.blocks[self.block.min(self.blocks.len() - 1)]
    }

    /// How long this stage takes as a whole.
    pub fn length(&self, timed: Timed) -> Millis {
        let block = self.current();
        millis(match timed {
            Timed::Ready => SET_UP.0,
            Timed::Switch => CHANGE_SIDE.0,
            Timed::Rest => block.exercise.rest.0,
            Timed::Work => u32::from(block.dose.in_set(self.set)) * self.unit(),
        })
    }

    /// Seconds that one count takes: a rep, a hold, both sides of an alternating one, a minute.
    pub fn unit(&self) -> u32 {
        let block = self.current();
        let rep = block.exercise.tempo.rep().0;
        let sides = if block.exercise.side == Side::Alternating { 2 } else { 1 };
        sides
            * match block.dose.work() {
                Work::Reps => rep,
                Work::Holds(seconds) => u32::from(seconds) + rep,
                Work::Minutes => 60,
            }
    }

    /// Counts of this set that are over by the pace.
    pub fn counted(&self, now: Millis) -> u16 {
        let Stage::Timed(Timed::Work, clock) = self.stage else { return 0 };
        if clock.missed(now) {
            return 0;
        }
        let gone = self.length(Timed::Work).saturating_sub(clock.left(now));
        let counts = gone / millis(self.unit().max(1));
        u16::try_from(counts).unwrap_or(u16::MAX).min(self.current().dose.in_set(self.set))
    }

    /// Where the set is by the pace, while it runs or is stopped.
    pub fn beat(&self, now: Millis) -> Option<Beat> {
        let Stage::Timed(Timed::Work, clock) = self.stage else { return None };
        let block = self.current();
        let of = block.dose.in_set(self.set);
        let gone = self.length(Timed::Work).saturating_sub(clock.left(now));
        let unit = millis(self.unit().max(1));
        let one_side = if block.exercise.side == Side::Alternating { unit / 2 } else { unit };
        let count = u16::try_from(gone / unit).unwrap_or(u16::MAX).min(of.saturating_sub(1)) + 1;
        let within = gone % unit;
        let held = match block.dose.work() {
            Work::Holds(seconds) => millis(u32::from(seconds)),
            Work::Reps | Work::Minutes => 0,
        };
        let left = held.saturating_sub(within % one_side);
        let seconds = u32::try_from(left.div_ceil(1000)).unwrap_or(u32::MAX);
        Some(Beat { count, of, second_side: within >= one_side || self.second_side, holding: seconds })
    }

    /// Counts of the dose that are over: the sets before this one, and of this one what both sides have.
    fn counted_in_all(&self, now: Millis) -> u16 {
        let dose = self.current().dose;
        let before: u16 = (0..self.set).map(|set| dose.in_set(set)).sum();
        let resting = matches!(self.stage, Stage::Timed(Timed::Rest, _));
        let each = self.current().exercise.side == Side::Each;
        match self.stage {
            _ if resting => before + dose.in_set(self.set),
            _ if each && !self.second_side => before,
            _ => before + self.counted(now),
        }
    }

    /// Takes an event.
    pub fn step(&mut self, event: Event, now: Millis) -> Vec<Effect> {
        match (event, self.stage) {
            (Event::Tick, Stage::Timed(timed, Clock::Until(deadline))) if now >= deadline => {
                self.over(timed, now, deadline)
            }
            (Event::Next, Stage::Timed(timed, _)) => self.over(timed, now, now),
            (Event::Pause, Stage::Timed(timed, clock @ Clock::Until(deadline))) => {
                if clock.missed(now) {
                    return self.over(timed, now, deadline);
                }
                self.to(timed, Clock::Stopped(clock.left(now)), None)
            }
            (Event::Resume, Stage::Timed(timed, Clock::Stopped(left))) => {
                self.away = None;
                self.to(timed, Clock::Until(now + left), None)
            }
            (Event::Skip, Stage::Timed(..)) => {
                let done = self.counted_in_all(now);
                self.log(done, None, Quality::Fine, Ended::Skipped);
                self.next_block(now)
            }
            (Event::Hurts, Stage::Timed(..)) => {
                self.stage = Stage::Hurts(self.counted_in_all(now));
                vec![Effect::Save]
            }
            (Event::Answer { peak, quality, then }, Stage::Hurts(done)) => self.answer(peak, quality, then, done, now),
            (Event::Rated { peak, done, slipped }, Stage::HowWasIt) => {
                let quality = if slipped { Quality::FormSlipped } else { Quality::Fine };
                self.log(done, Some(peak), quality, Ended::Done);
                self.next_block(now)
            }
            (Event::Finished { after, effort }, Stage::Finish) => self.finish(after, effort),
            (Event::EndEarly, Stage::Timed(..)) => {
                let done = self.counted_in_all(now);
                self.log(done, None, Quality::Fine, Ended::Skipped);
                self.block = self.blocks.len();
                self.stage = Stage::Finish;
                vec![Effect::Save]
            }
            (Event::Restored, Stage::Timed(timed, _)) => {
                self.again(timed);
                vec![Effect::Save]
            }
            _ => Vec::new(),
        }
    }

    /// A timed stage is over, or was over long ago while nobody was there.
    fn over(&mut self, timed: Timed, now: Millis, deadline: Millis) -> Vec<Effect> {
        let late = now - deadline;
        if late > AWAY {
            self.away = Some(late / 1000);
            self.again(timed);
            return vec![Effect::Save];
        }
        self.away = None;
        let work = |run: &Self| Clock::Until(now + run.length(Timed::Work));
        match timed {
            Timed::Ready => self.to(Timed::Work, work(self), Some(Cue::Go)),
            Timed::Switch => {
                self.second_side = true;
                self.to(Timed::Work, work(self), Some(Cue::Go))
            }
            Timed::Rest => {
                self.next_set();
                self.to(Timed::Work, work(self), Some(Cue::Go))
            }
            Timed::Work if self.current().exercise.side == Side::Each && !self.second_side => {
                self.to(Timed::Switch, Clock::Until(now + self.length(Timed::Switch)), Some(Cue::Switch))
            }
            Timed::Work if self.set + 1 < self.current().dose.sets() => {
                self.to(Timed::Rest, Clock::Until(now + self.length(Timed::Rest)), Some(Cue::Rest))
            }
            Timed::Work if self.current().exercise.loaded => {
                self.stage = Stage::HowWasIt;
                vec![Effect::Save, Effect::Cue(Cue::Over)]
            }
            Timed::Work => {
                let done = self.current().dose.total();
                self.log(done, None, Quality::Fine, Ended::Done);
                self.next_block(now)
            }
        }
    }

    /// The same set once more from its beginning, waiting for a tap; after a rest the next one.
    fn again(&mut self, timed: Timed) {
        match timed {
            Timed::Rest => self.next_set(),
            Timed::Switch => self.second_side = true,
            Timed::Ready | Timed::Work => {}
        }
        self.stage = Stage::Timed(Timed::Ready, Clock::Stopped(READY_AGAIN));
    }

    fn next_set(&mut self) {
        self.set += 1;
        self.second_side = false;
    }

    fn to(&mut self, timed: Timed, clock: Clock, cue: Option<Cue>) -> Vec<Effect> {
        self.stage = Stage::Timed(timed, clock);
        let cue = cue.map(Effect::Cue);
        std::iter::once(Effect::Save).chain(cue).collect()
    }

    fn answer(&mut self, peak: Pain, quality: Quality, then: Then, done: u16, now: Millis) -> Vec<Effect> {
        match then {
            Then::GoOn => {
                self.stage = Stage::Timed(Timed::Ready, Clock::Until(now + READY_AGAIN));
                vec![Effect::Save]
            }
            Then::Easier(exercise, lighter) if !self.eased => {
                self.log(done, Some(peak), quality, Ended::Hurt);
                self.blocks[self.block].exercise = exercise;
                self.blocks[self.block].dose = lighter;
                (self.set, self.second_side, self.eased) = (0, false, true);
                self.to(Timed::Ready, Clock::Until(now + millis(SET_UP.0)), Some(Cue::Ready))
            }
            Then::Easier(..) | Then::LeaveOut => {
                self.log(done, Some(peak), quality, Ended::Hurt);
                self.next_block(now)
            }
        }
    }

    fn log(&mut self, done: u16, peak: Option<Pain>, quality: Quality, ended: Ended) {
        let Block { slot, exercise, dose, .. } = *self.current();
        let done = done.min(dose.total());
        self.logs.push(ItemLog { slot, exercise, dose, done, peak, effort: None, quality, ended });
    }

    fn next_block(&mut self, now: Millis) -> Vec<Effect> {
        self.block += 1;
        (self.set, self.second_side, self.eased) = (0, false, false);
        if self.block < self.blocks.len() {
            return self.to(Timed::Ready, Clock::Until(now + millis(SET_UP.0)), Some(Cue::Ready));
        }
        self.stage = Stage::Finish;
        vec![Effect::Save, Effect::Cue(Cue::Over)]
    }

    fn finish(&mut self, after: Pain, effort: Option<Effort>) -> Vec<Effect> {
        // Every way here logs something, so without logs it has been handed over already.
        if self.logs.is_empty() {
            return Vec::new();
        }
        for log in &mut self.logs {
            if log.exercise.loaded {
                log.effort = effort;
            }
        }
        let log = SessionLog { form: self.form, before: self.before, after, items: std::mem::take(&mut self.logs) };
        vec![Effect::Done(log)]
    }
}

fn millis(seconds: u32) -> Millis {
    u64::from(seconds) * 1000
}
