//! A session under way. A running phase is kept as its deadline, so that what is left of it follows from the clock alone, and
//! every phase can be found again after a reload.

use chrono::NaiveDate;

use super::compose::{Block, Session};
use super::event::Event;
use crate::journal::{Ended, Form, ItemLog, Quality};
use steadyback_catalogue::enum_set::members;
use steadyback_catalogue::exercise::SET_UP;
use steadyback_catalogue::measure::Pain;

/// Milliseconds for which a finger may still be on its way to what was there before (our own choice).
const SETTLE: Millis = 1_000;

/// Milliseconds since any fixed point; only differences count.
pub type Millis = u64;

/// A session under way.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Run {
    /// Its day.
    pub date: NaiveDate,
    pub form: Form,
    /// Pain at rest before.
    pub before: Pain,
    /// Usual pain at rest: decides which limits hold for pain during an exercise.
    pub usual: Pain,
    /// Who says when it goes on.
    pub pace: Pace,
    /// What is done, in order.
    pub blocks: Vec<Block>,
    /// What has been done.
    pub logs: Vec<ItemLog>,
    pub block: usize,
    /// The set it is at, 0 is the first.
    pub set: u8,
    pub second_side: bool,
    /// Whether this block is already another one than planned.
    pub swapped: bool,
    /// Counts of this block that are sure, whatever set is done again.
    pub banked: u16,
    /// The worst that was said to hurt in this block, and was gone on with.
    pub report: Option<PainReport>,
    /// Where it stands.
    pub stage: Stage,
    /// Why it waits, when nobody was there.
    pub away: Option<Away>,
}

members! {
    /// Who says when it goes on.
    #[derive(Default)]
    pub enum Pace {
        /// The clock, from the first set to the last.
        #[default]
        Clock,
        /// The clock counts, and each set begins with a tap.
        Waits,
        /// Taps alone; nothing is timed.
        Taps,
    }
}

/// Pain that was told of during an exercise.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PainReport {
    /// How strong.
    pub peak: Pain,
    /// What kind.
    pub quality: Quality,
}

/// Nobody was there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Away {
    /// For how long; `None` if the device's clock went back, so that nobody knows.
    pub seconds: Option<u64>,
    /// Whether a set was running, of which only the person knows whether it was done.
    pub in_set: bool,
}

/// Where a session stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stage {
    /// Something that takes its time.
    Timed(Timed, Clock),
    /// "This hurts" was tapped during this; the work so far is this count.
    Hurts(Timed, u16),
    /// All exercises are over; what is still open is asked.
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

/// A running deadline, what was left when it was stopped, or no clock at all.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Clock {
    /// Runs until then.
    Until(Millis),
    /// Stopped with this much left; nothing is left where a tap is waited for.
    Stopped(Millis),
    /// Not timed: over when the person says so.
    Open,
}

impl Clock {
    /// What is left now; nothing where nothing is timed.
    pub const fn left(self, now: Millis) -> Millis {
        match self {
            Self::Until(deadline) => deadline.saturating_sub(now),
            Self::Stopped(left) => left,
            Self::Open => 0,
        }
    }
}

impl Run {
    /// Begins; `None` if there is nothing in the session.
    pub fn begin(session: &Session, date: NaiveDate, pain: (Pain, Pain), pace: Pace, now: Millis) -> Option<Self> {
        session.blocks.first()?;
        let (before, usual) = pain;
        let mut run = Self {
            date,
            form: session.form,
            before,
            usual,
            pace,
            blocks: session.blocks.clone(),
            logs: Vec::new(),
            block: 0,
            set: 0,
            second_side: false,
            swapped: false,
            banked: 0,
            report: None,
            stage: Stage::Finish,
            away: None,
        };
        run.stage = Stage::Timed(Timed::Ready, run.clock(u64::from(SET_UP.0) * 1000, now));
        Some(run)
    }

    /// The block it is at; the last one at the end.
    pub fn current(&self) -> &Block {
        &self.blocks[self.block.min(self.blocks.len() - 1)]
    }

    /// What is on screen: it changes where something new begins, or waits for a tap.
    pub fn place(&self) -> (usize, u8, bool, Option<Timed>, bool) {
        let waits = matches!(self.stage, Stage::Timed(_, Clock::Stopped(0)));
        (self.block, self.set, self.second_side, self.timed().map(|(timed, _)| timed), waits)
    }

    /// Whether it is at the second side, or on the way there.
    pub const fn faces_second_side(&self) -> bool {
        self.second_side || matches!(self.stage, Stage::Timed(Timed::Switch, _))
    }

    /// When what is on screen began: by the clock, also where that was noticed late.
    pub fn begun(&self, now: Millis) -> Millis {
        match self.stage {
            Stage::Timed(timed, Clock::Until(deadline)) => deadline.saturating_sub(self.length(timed)).min(now),
            _ => now,
        }
    }

    /// Whether an event leads on and comes so soon after something new began that it was meant for what was there before.
    pub fn is_too_quick(&self, event: Event, begun: Millis, now: Millis) -> bool {
        let leads_on = match event {
            Event::Next | Event::DidIt | Event::Back | Event::Skip => true,
            Event::Resume => matches!(self.stage, Stage::Timed(_, Clock::Stopped(0))),
            _ => false,
        };
        leads_on && now >= begun && now - begun < SETTLE
    }

    /// What takes its time now.
    pub fn timed(&self) -> Option<(Timed, Clock)> {
        if let Stage::Timed(timed, clock) = self.stage { Some((timed, clock)) } else { None }
    }

    /// Places in the log of what was done and has not been asked about yet.
    pub fn unrated(&self) -> impl Iterator<Item = usize> {
        let open = |log: &ItemLog| log.exercise.loaded && log.ended == Ended::Done && log.peak.is_none();
        self.logs.iter().enumerate().filter(move |(_, log)| open(log)).map(|(place, _)| place)
    }

    /// A clock of this length from then on, as the pace has it.
    pub(super) const fn clock(&self, length: Millis, from: Millis) -> Clock {
        match self.pace {
            Pace::Taps => Clock::Open,
            Pace::Clock | Pace::Waits => Clock::Until(from + length),
        }
    }
}
