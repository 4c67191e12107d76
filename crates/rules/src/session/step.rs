//! The machine: state × event × now → what came of it.

use super::compose::Block;
use super::event::{Event, Outcome, Rating, Then};
use super::pace::{AWAY, MORE_REST, MOST_REST, READY_AGAIN, millis};
use super::run::{Away, Clock, Millis, Pace, PainReport, Run, Stage, Timed};
use crate::journal::{Ended, ItemLog, Quality, SessionLog};
use crate::progression::{InSession, Verdict, in_session};
use steadyback_catalogue::dose::Dose;
use steadyback_catalogue::exercise::{ExerciseRef, SET_UP, Side};
use steadyback_catalogue::measure::{Effort, Pain};

impl Run {
    /// Takes an event.
    pub fn step(&mut self, event: Event, now: Millis) -> Outcome {
        match (event, self.stage) {
            (Event::Tick, Stage::Timed(timed, Clock::Until(deadline))) => self.tick(timed, deadline, now),
            (Event::WasAway(seconds), Stage::Timed(timed, Clock::Until(_))) => self.was_away(timed, Some(seconds)),
            (Event::Next, Stage::Timed(timed, _)) | (Event::Resume, Stage::Timed(timed, Clock::Stopped(0))) => {
                self.over(timed, now)
            }
            (Event::DidIt, Stage::Timed(Timed::Ready, _)) if self.away.is_some_and(|away| away.in_set) => {
                self.over(Timed::Work, now)
            }
            (Event::Pause, Stage::Timed(timed, Clock::Until(deadline))) => {
                let outcome = self.tick(timed, deadline, now);
                match self.stage {
                    Stage::Timed(timed, clock @ Clock::Until(_)) => self.to(timed, Clock::Stopped(clock.left(now))),
                    _ => outcome,
                }
            }
            (Event::Resume, Stage::Timed(timed, Clock::Stopped(left))) => {
                self.away = None;
                self.to(timed, self.clock(left, now))
            }
            (Event::MoreRest, Stage::Timed(Timed::Rest, clock)) => self.more_rest(clock, now),
            (Event::Back, Stage::Timed(timed, _)) => self.back(timed, now),
            (Event::Skip, Stage::Timed(..)) => {
                self.leave(self.counted_in_all(now));
                self.next_block(now)
            }
            (Event::Hurts, Stage::Timed(timed, _)) => {
                self.stage = Stage::Hurts(timed, self.counted_in_all(now));
                Outcome::Changed
            }
            (Event::Answer { peak, quality, then }, Stage::Hurts(timed, done)) => {
                self.answer(PainReport { peak, quality }, then, (timed, done), now)
            }
            (Event::NothingHurts, Stage::Hurts(timed, done)) => self.go_on_after(timed, done, now),
            (Event::Rated { log, rating }, Stage::Timed(..) | Stage::Finish) => self.rate(log, rating),
            (Event::Swap(..) | Event::Shorten(_) | Event::ComfortOnly | Event::Paced(_), Stage::Timed(..)) => {
                self.change(event, now)
            }
            (Event::Finished { after, effort }, Stage::Finish) if self.unrated().next().is_none() => {
                self.finish(Some(after), effort)
            }
            (Event::EndEarly, Stage::Timed(..)) => {
                self.leave(self.counted_in_all(now));
                self.end()
            }
            (Event::Danger, stage) => {
                match stage {
                    Stage::Timed(..) => self.leave(self.counted_in_all(now)),
                    Stage::Hurts(_, done) => self.leave(done),
                    Stage::Finish => {}
                }
                self.end();
                self.finish(None, None)
            }
            (Event::Restored, Stage::Timed(timed, clock)) => self.restored(timed, clock, now),
            _ => Outcome::Same,
        }
    }

    /// What the rules say to pain like this in what is being done, before anything is chosen.
    pub fn judged(&self, report: PainReport) -> InSession {
        let Block { slot, exercise, dose, .. } = *self.current();
        let PainReport { peak, quality } = report;
        // What is still to come may yet be done: only pain and its kind count here.
        let done = dose.total();
        let log = ItemLog { slot, exercise, dose, done, peak: Some(peak), effort: None, quality, ended: Ended::Hurt };
        in_session(self.usual, self.before, &log)
    }

    fn tick(&mut self, timed: Timed, deadline: Millis, now: Millis) -> Outcome {
        if self.jumped(timed, deadline, now) {
            return self.was_away(timed, None);
        }
        if now < deadline {
            return Outcome::Same;
        }
        if self.pace == Pace::Waits && timed != Timed::Work {
            return self.to(timed, Clock::Stopped(0));
        }
        let late = now - deadline;
        if late > AWAY {
            return self.was_away(timed, Some(late / 1000));
        }
        // What follows begins when this was over, not when somebody noticed, and may be over by now, too.
        let outcome = self.over(timed, deadline);
        match self.stage {
            Stage::Timed(next, Clock::Until(deadline)) if deadline <= now => self.tick(next, deadline, now),
            _ => outcome,
        }
    }

    /// Something that takes its time is over since `from`.
    fn over(&mut self, timed: Timed, from: Millis) -> Outcome {
        self.away = None;
        let side_left = self.current().exercise.side == Side::Each && !self.second_side;
        match timed {
            Timed::Ready | Timed::Switch | Timed::Rest => {
                self.turn(timed);
                self.enter(Timed::Work, from)
            }
            Timed::Work if side_left => self.enter(Timed::Switch, from),
            Timed::Work => {
                let dose = self.current().dose;
                self.banked = self.banked.max((0..=self.set).map(|set| dose.in_set(set)).sum());
                if self.set + 1 < dose.sets() {
                    return self.enter(Timed::Rest, from);
                }
                self.log(dose.total(), Ended::Done);
                self.next_block(from)
            }
        }
    }

    /// To the next side or set after a change of sides or a rest.
    const fn turn(&mut self, timed: Timed) {
        match timed {
            Timed::Rest => (self.set, self.second_side) = (self.set + 1, false),
            Timed::Switch => self.second_side = true,
            Timed::Ready | Timed::Work => {}
        }
    }

    fn enter(&mut self, timed: Timed, from: Millis) -> Outcome {
        self.stage = Stage::Timed(timed, self.clock(self.length(timed), from));
        Outcome::Entered
    }

    const fn to(&mut self, timed: Timed, clock: Clock) -> Outcome {
        self.stage = Stage::Timed(timed, clock);
        Outcome::Changed
    }

    /// The same set once more from its beginning, waiting for a tap; after a rest the next one.
    fn was_away(&mut self, timed: Timed, seconds: Option<u64>) -> Outcome {
        self.away = Some(Away { seconds, in_set: timed == Timed::Work });
        self.turn(timed);
        self.to(Timed::Ready, Clock::Stopped(READY_AGAIN))
    }

    /// Where it was, waiting for a tap; a set begins anew.
    fn restored(&mut self, timed: Timed, clock: Clock, now: Millis) -> Outcome {
        self.away = None;
        match (timed, clock) {
            (_, Clock::Open) => Outcome::Changed,
            (Timed::Work, _) => self.to(Timed::Ready, Clock::Stopped(READY_AGAIN)),
            _ => self.to(timed, Clock::Stopped(clock.left(now).min(self.length(timed)))),
        }
    }

    const fn more_rest(&mut self, clock: Clock, now: Millis) -> Outcome {
        let longer = match clock {
            Clock::Until(deadline) if clock.left(now) + MORE_REST <= MOST_REST => Clock::Until(deadline + MORE_REST),
            Clock::Stopped(left) if left + MORE_REST <= MOST_REST => Clock::Stopped(left + MORE_REST),
            _ => return Outcome::Same,
        };
        self.to(Timed::Rest, longer)
    }

    fn back(&mut self, timed: Timed, now: Millis) -> Outcome {
        self.away = None;
        if timed == Timed::Ready {
            if self.second_side {
                self.second_side = false;
            } else if self.set > 0 {
                self.set -= 1;
            } else {
                self.reopen();
            }
        }
        self.second_side = false;
        self.stage = Stage::Timed(Timed::Ready, self.clock(READY_AGAIN, now));
        Outcome::Entered
    }

    /// Back to the exercise before, at its first set that is not done; not to one that hurt. What was done of it stays done, and
    /// an exercise of which something was done is not left so.
    fn reopen(&mut self) {
        let untouched = self.banked == 0 && self.report.is_none() && !self.swapped;
        let Some(block) = self.block.checked_sub(1).filter(|_| untouched) else { return };
        let there = self.blocks[block];
        let last = self.logs.pop_if(|log| log.ended != Ended::Hurt && log.slot == there.slot && log.dose == there.dose);
        let Some(log) = last else { return };
        (self.block, self.banked) = (block, log.done);
        self.report = log.peak.map(|peak| PainReport { peak, quality: log.quality });
        self.swapped = self.logs.last().is_some_and(|other| other.slot == there.slot);
        let mut done = 0;
        let undone = |set: &u8| {
            done += there.dose.in_set(*set);
            done > log.done
        };
        self.set = (0..there.dose.sets()).find(undone).unwrap_or(there.dose.sets() - 1);
    }

    /// On after "this hurts": what was done counts, a set begins anew, after a rest the next one.
    fn go_on_after(&mut self, timed: Timed, done: u16, now: Millis) -> Outcome {
        self.banked = done;
        self.turn(timed);
        self.stage = Stage::Timed(Timed::Ready, self.clock(READY_AGAIN, now));
        Outcome::Entered
    }

    fn answer(&mut self, report: PainReport, then: Then, (timed, done): (Timed, u16), now: Millis) -> Outcome {
        match then {
            Then::GoOn if self.judged(report).verdict == Verdict::Red => Outcome::Same,
            Then::GoOn => {
                self.report = Some(self.report.filter(|before| before.peak >= report.peak).unwrap_or(report));
                self.go_on_after(timed, done, now)
            }
            Then::Easier(exercise, lighter) if !self.swapped => {
                self.report = Some(report);
                self.log(done, Ended::Hurt);
                self.replace(exercise, lighter, now)
            }
            Then::Easier(..) | Then::LeaveOut => {
                self.report = Some(report);
                self.log(done, Ended::Hurt);
                self.next_block(now)
            }
        }
    }

    fn rate(&mut self, place: usize, rating: Rating) -> Outcome {
        let open = |log: &&mut ItemLog| log.exercise.loaded && log.ended == Ended::Done;
        let Some(log) = self.logs.get_mut(place).filter(open) else { return Outcome::Same };
        let Rating { peak, done, effort, quality } = rating;
        (log.peak, log.effort, log.quality) = (Some(peak), effort, quality);
        log.done = done.min(log.dose.total());
        Outcome::Changed
    }

    /// Another exercise in this one's place, from its first set.
    pub(super) fn replace(&mut self, exercise: ExerciseRef, dose: Dose, now: Millis) -> Outcome {
        let block = &mut self.blocks[self.block];
        (block.exercise, block.dose) = (exercise, dose);
        self.begin_block(true, now)
    }

    /// Leaves the exercise with this much of it done.
    pub(super) fn leave(&mut self, done: u16) {
        self.log(done, Ended::Skipped);
    }

    fn log(&mut self, done: u16, ended: Ended) {
        let Block { slot, exercise, dose, .. } = *self.current();
        let done = done.max(self.banked).min(dose.total());
        let (peak, quality) = match self.report {
            Some(PainReport { peak, quality }) => (Some(peak), quality),
            None => (None, Quality::Fine),
        };
        self.logs.push(ItemLog { slot, exercise, dose, done, peak, effort: None, quality, ended });
    }

    pub(super) fn next_block(&mut self, from: Millis) -> Outcome {
        self.block += 1;
        if self.block < self.blocks.len() { self.begin_block(false, from) } else { self.end() }
    }

    fn begin_block(&mut self, swapped: bool, from: Millis) -> Outcome {
        (self.set, self.second_side, self.swapped, self.banked) = (0, false, swapped, 0);
        (self.report, self.away) = (None, None);
        self.stage = Stage::Timed(Timed::Ready, self.clock(millis(SET_UP.0), from));
        Outcome::Entered
    }

    fn end(&mut self) -> Outcome {
        (self.block, self.stage, self.away) = (self.blocks.len(), Stage::Finish, None);
        (self.set, self.second_side, self.swapped, self.banked, self.report) = (0, false, false, 0, None);
        Outcome::Entered
    }

    fn finish(&mut self, after: Option<Pain>, effort: Option<Effort>) -> Outcome {
        // Every way here logs something, so without logs it has been handed over already.
        if self.logs.is_empty() {
            return Outcome::Same;
        }
        for log in self.logs.iter_mut().filter(|log| log.exercise.loaded) {
            log.effort = log.effort.or(effort);
        }
        let items = std::mem::take(&mut self.logs);
        Outcome::Over(SessionLog { form: self.form, before: self.before, after, items })
    }
}
