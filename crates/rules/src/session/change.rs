//! Less time, a bad day, another exercise: how the rest of a session changes while it runs.

use super::compose::{Session, fit};
use super::event::{Event, Outcome};
use super::run::{Clock, Millis, Pace, Run, Stage};
use crate::journal::{Ended, Form};
use steadyback_catalogue::exercise::Part;
use steadyback_catalogue::measure::Seconds;

impl Run {
    pub(super) fn change(&mut self, event: Event, now: Millis) -> Outcome {
        match event {
            Event::Swap(exercise, dose) if !self.swapped && exercise != self.current().exercise => {
                self.leave(self.counted_in_all(now));
                self.replace(exercise, dose, now)
            }
            Event::Shorten(time) => self.shorten(time),
            Event::ComfortOnly => self.comfort_only(now),
            Event::Paced(pace) => self.paced(pace, now),
            _ => Outcome::Same,
        }
    }

    /// Cuts what comes after this exercise so that all of it fits the time; one exercise always stays.
    fn shorten(&mut self, time: Seconds) -> Outcome {
        let next = (self.block + 1).min(self.blocks.len());
        let here = self.current();
        let sets_left = u32::from(here.dose.sets() - self.set);
        let this = here.exercise.time(here.dose).0 * sets_left / u32::from(here.dose.sets());
        let rest = Session { form: self.form, blocks: self.blocks.split_off(next), cut: false };
        let rest = fit(rest, Seconds(time.0.saturating_sub(this)), 0);
        self.blocks.extend(rest.blocks);
        if !rest.cut {
            return Outcome::Same;
        }
        if self.form == Form::Full {
            self.form = Form::Short;
        }
        Outcome::Changed
    }

    /// Leaves out all strength work from here on. A session without any is a comfort session.
    fn comfort_only(&mut self, now: Millis) -> Outcome {
        let (here, next) = (self.block, self.block + 1);
        if self.blocks[here..].iter().all(|block| block.part != Part::Main) {
            return Outcome::Same;
        }
        let leaves = self.current().part == Part::Main;
        if leaves {
            self.leave(self.counted_in_all(now));
        }
        let rest = self.blocks.split_off(next);
        self.blocks.extend(rest.into_iter().filter(|block| block.part != Part::Main));
        let trained = |ended| ended != Ended::Skipped;
        if !self.logs.iter().any(|log| log.exercise.loaded && trained(log.ended)) {
            self.form = Form::Comfort;
        }
        if leaves { self.next_block(now) } else { Outcome::Changed }
    }

    fn paced(&mut self, pace: Pace, now: Millis) -> Outcome {
        let Stage::Timed(timed, clock) = self.stage else { return Outcome::Same };
        if self.pace == pace || self.missed(timed, clock, now) {
            return Outcome::Same;
        }
        self.pace = pace;
        let clock = match (pace, clock) {
            (Pace::Taps, Clock::Until(_)) => Clock::Open,
            (Pace::Clock | Pace::Waits, Clock::Open) => Clock::Stopped(self.length(timed)),
            _ => clock,
        };
        self.stage = Stage::Timed(timed, clock);
        Outcome::Changed
    }
}
