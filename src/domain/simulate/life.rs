//! One life with a plan, day by day.

use chrono::{Days, NaiveDate};

use super::{Dice, Habits};
use crate::domain::dose::Dose;
use crate::domain::journal::{Ended, Entry, Fact, Form, ItemLog, Leg, Quality, SessionLog};
use crate::domain::library;
use crate::domain::measure::{Effort, Pain};
use crate::domain::planner;
use crate::domain::profile::Profile;
use crate::domain::progression::{self, Progress};
use crate::domain::session::{Block, compose};
use crate::domain::today::{Kind, today};

/// The journal of so many days with a plan made on the first of them.
pub fn live(
    profile: &Profile,
    gentle: bool,
    habits: &Habits,
    start: NaiveDate,
    days: u16,
    dice: &mut Dice,
) -> Vec<Entry> {
    let planned = planner::plan(profile, gentle, start).plan;
    let limits = profile.limits(gentle);
    let mut life = Life {
        progress: Progress::new(planned.clone(), limits, start),
        entries: vec![Entry { date: start, fact: Fact::Planned(planned, limits) }],
        dice,
        habits,
        back: start,
    };
    for date in start.iter_days().take(usize::from(days)) {
        life.day(date);
    }
    life.entries
}

struct Life<'a> {
    progress: Progress,
    entries: Vec<Entry>,
    dice: &'a mut Dice,
    habits: &'a Habits,
    /// The first day after the weeks away.
    back: NaiveDate,
}

impl Life<'_> {
    fn write(&mut self, date: NaiveDate, fact: Fact) {
        let entry = Entry { date, fact };
        let mut progress = Some(self.progress.clone());
        progression::apply(&mut progress, &entry, &mut Vec::new());
        self.progress = progress.unwrap_or_else(|| self.progress.clone());
        self.entries.push(entry);
    }

    fn day(&mut self, date: NaiveDate) {
        self.progress = self.progress.on(date).0;
        if date < self.back {
            return;
        }
        if self.dice.percent(self.habits.leaves) {
            self.back = date + Days::new(u64::from(5 + self.dice.below(35)));
            return;
        }
        if let Some(session) = today(&self.progress).check_in
            && self.dice.percent(self.habits.answers)
        {
            let (pain, leg) = self.morning();
            self.write(date, Fact::NextDay { session, pain, leg });
        }
        if self.dice.percent(self.habits.flares) {
            self.write(date, Fact::FlareBegan);
        } else if self.progress.flare_may_end(date) && self.dice.percent(30) {
            self.write(date, Fact::FlareEnded);
        }
        if self.dice.percent(5) {
            let minutes = u16::from(10 + self.dice.below(50));
            self.write(date, Fact::Walked { minutes });
        }
        if !self.dice.percent(self.habits.trains) {
            return;
        }
        let form = match today(&self.progress).kind {
            // Now and then somebody trains on a day that is not for it.
            _ if self.dice.percent(2) => Form::Full,
            Kind::Strength if self.dice.percent(8) => Form::Short,
            Kind::Strength => Form::Full,
            Kind::Mobility | Kind::Comfort => Form::Comfort,
            Kind::Rest => return,
        };
        let log = self.session(form);
        self.write(date, Fact::Session(log));
    }

    fn morning(&mut self) -> (Pain, Leg) {
        let before = self.progress.awaiting.as_ref().map_or(Pain::NONE, |waiting| waiting.log.before).score();
        let worse = self.dice.percent(self.habits.worse);
        let pain = if worse {
            self.dice.pain(before + 1, before + 3)
        } else {
            self.dice.pain(before.saturating_sub(1), before)
        };
        let odd = self.dice.percent(self.habits.worse / 8);
        let leg = if odd {
            self.dice.one(&[Leg::FurtherDown, Leg::NewNumbnessOrWeakness])
        } else {
            self.dice.one(&[Leg::Same, Leg::MoreCentral])
        };
        (pain, leg)
    }

    fn session(&mut self, form: Form) -> SessionLog {
        let usual = self.progress.limits.usual_pain.score();
        let high = self.dice.percent(self.habits.worse / 4);
        let before =
            if high { self.dice.pain(usual + 2, usual + 4) } else { self.dice.pain(usual.saturating_sub(1), usual) };
        let blocks = compose(&self.progress, form).blocks;
        let items = blocks.iter().flat_map(|block| self.exercise(block, before)).collect();
        let after = self.dice.pain(before.score(), before.score() + 1);
        SessionLog { form, before, after, items }
    }

    /// One exercise, and after "this hurts" perhaps an easier one.
    fn exercise(&mut self, block: &Block, before: Pain) -> Vec<ItemLog> {
        let loaded = block.exercise.loaded;
        let mut log = ItemLog {
            slot: block.slot,
            exercise: block.exercise,
            dose: block.dose,
            done: block.dose.total(),
            peak: loaded.then(|| self.dice.pain(before.score(), before.score() + 1)),
            effort: Effort::new(4 + self.dice.below(4)).filter(|_| loaded),
            quality: Quality::Fine,
            ended: Ended::Done,
        };
        if !self.dice.percent(self.habits.trouble) {
            return vec![log];
        }
        match self.dice.below(6) {
            0 => (log.ended, log.peak, log.done) = (Ended::Skipped, None, 0),
            1 => log.quality = Quality::FormSlipped,
            2 => log.effort = Effort::new(8 + self.dice.below(3)).filter(|_| loaded),
            3 => log.done = log.dose.total() * u16::from(self.dice.below(100)) / 100,
            4 => log.peak = Some(self.dice.pain(4, 10)),
            _ => {
                log.done /= 2;
                (log.ended, log.peak) = (Ended::Hurt, Some(self.dice.pain(3, 10)));
                log.quality = self.dice.one(&[Quality::Fine, Quality::Sharp, Quality::Spreading, Quality::Numb]);
                let easier = library::easier(block.exercise).filter(|rung| self.progress.limits.allow(rung));
                if let Some(exercise) = easier.filter(|_| self.dice.percent(50)) {
                    let dose: Dose = exercise.dose.floor();
                    let again = ItemLog { exercise, dose, done: dose.total(), ended: Ended::Done, ..log.clone() };
                    return vec![log, ItemLog { quality: Quality::Fine, peak: Some(before), ..again }];
                }
            }
        }
        vec![log]
    }
}
