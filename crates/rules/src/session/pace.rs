//! How long things take, and where a set is by the clock.

use super::run::{Clock, Millis, Run, Stage, Timed};
use steadyback_catalogue::dose::Work;
use steadyback_catalogue::exercise::{CHANGE_SIDE, SET_UP, Side};

/// A deadline missed by more than this means that nobody was there. Pages out of sight look at the time once a minute; up to then it goes by
/// the deadlines (our own choice).
pub(super) const AWAY: Millis = 120_000;
/// A clock that shows more than this too much has gone back.
const JUMP: Millis = 3_000;
/// Milliseconds to get ready again after a wait.
pub(super) const READY_AGAIN: Millis = 5_000;
/// Milliseconds by which a tap makes a rest longer.
pub(super) const MORE_REST: Millis = 15_000;
/// The longest rest that taps can make.
pub(super) const MOST_REST: Millis = 600_000;

/// Where a set is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Beat {
    /// The count it is at, 1 is the first.
    pub count: u16,
    /// Counts of this set.
    pub of: u16,
    pub second_side: bool,
    /// Seconds that the hold still lasts; 0 between holds and for reps.
    pub holding: u32,
}

impl Run {
    /// How long this takes as a whole.
    pub fn length(&self, timed: Timed) -> Millis {
        let block = self.current();
        millis(match timed {
            Timed::Ready => SET_UP.0,
            Timed::Switch => CHANGE_SIDE.0,
            Timed::Rest => block.exercise.rest_of(block.dose.work()).0,
            Timed::Work => u32::from(block.dose.in_set(self.set)) * self.unit(),
        })
    }

    /// Seconds that one count takes: a rep, a hold, both sides of an alternating one, a minute.
    pub fn unit(&self) -> u32 {
        let block = self.current();
        block.exercise.unit(block.dose.work()).0
    }

    /// Counts of this set that are over by the pace; none where nothing is timed or nobody was there.
    pub fn counted(&self, now: Millis) -> u16 {
        let Stage::Timed(Timed::Work, clock) = self.stage else { return 0 };
        if clock == Clock::Open || self.missed(Timed::Work, clock, now) {
            return 0;
        }
        let gone = self.length(Timed::Work).saturating_sub(clock.left(now));
        let counts = gone / millis(self.unit().max(1));
        u16::try_from(counts).unwrap_or(u16::MAX).min(self.current().dose.in_set(self.set))
    }

    /// Where the set is by the pace, while it runs or is stopped.
    pub fn beat(&self, now: Millis) -> Option<Beat> {
        let Stage::Timed(Timed::Work, clock @ (Clock::Until(_) | Clock::Stopped(_))) = self.stage else { return None };
        let block = self.current();
        let of = block.dose.in_set(self.set);
        let gone = self.length(Timed::Work).saturating_sub(clock.left(now));
        let unit = millis(self.unit().max(1));
        let one_side = if block.exercise.side == Side::Alternating { unit / 2 } else { unit };
        let count = u16::try_from(gone / unit).unwrap_or(u16::MAX).min(of.saturating_sub(1)) + 1;
        let within = gone % unit;
        let held = match block.dose.work() {
            Work::Holds(seconds) => millis(u32::from(seconds)),
            _ => 0,
        };
        // On the way there nothing of it has passed yet.
        let there = millis(block.exercise.pace(block.dose.work()).out.into());
        let left = held.saturating_sub((within % one_side).saturating_sub(there));
        let seconds = u32::try_from(left.div_ceil(1000)).unwrap_or(u32::MAX);
        Some(Beat { count, of, second_side: within >= one_side || self.second_side, holding: seconds })
    }

    /// Counts of the dose that are over: the sets before this one, and of this one what both sides have.
    pub(super) fn counted_in_all(&self, now: Millis) -> u16 {
        let (dose, each) = (self.current().dose, self.current().exercise.side == Side::Each);
        let before: u16 = (0..self.set).map(|set| dose.in_set(set)).sum();
        let here = if each && !self.second_side { 0 } else { self.counted(now) };
        self.banked.max(before + here)
    }

    /// Whether this deadline can only have been missed, or lies too far ahead, because the clock jumped.
    pub(super) fn missed(&self, timed: Timed, clock: Clock, now: Millis) -> bool {
        let Clock::Until(deadline) = clock else { return false };
        now.saturating_sub(deadline) > AWAY || self.jumped(timed, deadline, now)
    }

    /// Whether more is left than there can be: the device's clock went back.
    pub(super) fn jumped(&self, timed: Timed, deadline: Millis, now: Millis) -> bool {
        let most = if timed == Timed::Rest { MOST_REST } else { 0 };
        deadline.saturating_sub(now) > self.length(timed).max(most) + JUMP
    }
}

pub(super) fn millis(seconds: u32) -> Millis {
    u64::from(seconds) * 1000
}
