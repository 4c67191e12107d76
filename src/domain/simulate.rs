//! People who never were, living with a plan: for tests of what has to hold for every history, and for long journals to
//! measure with. Pure like the rest: all chance comes from [`Dice`], so the same seed gives the same life.

use chrono::{Days, NaiveDate};

use super::dose::Dose;
use super::exercise::{Condition, Equipment};
use super::journal::{Ended, Entry, Fact, Form, ItemLog, Leg, Quality, SessionLog};
use super::library;
use super::measure::{Effort, Pain};
use super::planner;
use super::profile::{AgeBand, Duration, Ease, Profile, SessionMinutes, Sex, Site, Symptom};
use super::progression::{self, Progress};
use super::session::{Block, compose};
use super::set::{Member, Set};
use super::today::{Kind, today};

/// A source of chance that gives the same numbers for the same seed (`SplitMix64`).
#[derive(Clone, Debug)]
pub struct Dice(u64);

impl Dice {
    /// Dice for this seed.
    pub const fn new(seed: u64) -> Self {
        Self(seed)
    }

    /// The next number.
    pub const fn roll(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    /// A number under `end`, which is more than 0.
    pub const fn below(&mut self, end: u8) -> u8 {
        // The remainder of a division by a `u8` fits one.
        (self.roll() % end as u64).to_le_bytes()[0]
    }

    /// True in so many of a hundred cases.
    pub const fn percent(&mut self, chance: u8) -> bool {
        self.below(100) < chance
    }

    /// One of these.
    pub fn one<T: Copy>(&mut self, of: &[T]) -> T {
        let place = self.roll() % u64::try_from(of.len()).unwrap_or(1).max(1);
        of[usize::try_from(place).unwrap_or(0)]
    }

    /// A set that holds each value in so many of a hundred cases.
    pub fn some<T: Member>(&mut self, chance: u8) -> Set<T> {
        T::ALL.iter().copied().filter(|_| self.percent(chance)).collect()
    }

    /// A score between these, both included.
    fn pain(&mut self, from: u8, to: u8) -> Pain {
        let score = from.min(10) + self.below(to.min(10).saturating_sub(from.min(10)) + 1);
        Pain::new(score).unwrap_or(Pain::NONE)
    }
}

/// Somebody.
pub fn person(dice: &mut Dice) -> Profile {
    let conditions: Set<Condition> = if dice.percent(50) { Set::EMPTY } else { dice.some(15) };
    let equipment: Set<Equipment> = dice.some(70);
    Profile {
        age: dice.one(AgeBand::ALL),
        sex: if dice.percent(20) { None } else { Some(dice.one(Sex::ALL)) },
        duration: dice.one(Duration::ALL),
        usual_pain: dice.pain(0, 6),
        sites: dice.some::<Site>(30),
        eases: dice.some::<Ease>(25),
        symptoms: dice.some::<Symptom>(25),
        conditions,
        equipment,
        days: std::array::from_fn(|_| dice.percent(65)),
        minutes: dice.one(&SessionMinutes::ALL),
        activities: Vec::new(),
    }
}

/// How somebody keeps to a plan and how their back takes it; each the chance in a hundred.
#[derive(Clone, Copy, Debug)]
pub struct Habits {
    /// A planned session is done.
    pub trains: u8,
    /// The day after is answered.
    pub answers: u8,
    /// An exercise hurts or goes wrong.
    pub trouble: u8,
    /// The day after is worse.
    pub worse: u8,
    /// A flare begins, on any day.
    pub flares: u8,
    /// Some weeks away begin, on any day.
    pub leaves: u8,
}

impl Habits {
    /// Somebody for whom nearly all goes well.
    pub const STEADY: Self = Self { trains: 97, answers: 98, trouble: 1, worse: 1, flares: 0, leaves: 0 };

    /// Somebody's.
    pub const fn of(dice: &mut Dice) -> Self {
        if dice.percent(30) {
            return Self::STEADY;
        }
        Self {
            trains: 40 + dice.below(60),
            answers: 30 + dice.below(70),
            trouble: dice.below(20),
            worse: dice.below(25),
            flares: dice.below(3),
            leaves: dice.below(3),
        }
    }
}

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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_seed_gives_the_same_life() {
        let life = |seed| {
            let mut dice = Dice::new(seed);
            let (person, habits) = (person(&mut dice), Habits::of(&mut dice));
            let start = NaiveDate::from_ymd_opt(2026, 11, 23).expect("a date");
            live(&person, false, &habits, start, 200, &mut dice)
        };
        assert_eq!(life(1), life(1));
        assert_ne!(life(1), life(2));
    }

    #[test]
    fn dice_keep_to_their_ends() {
        let mut dice = Dice::new(7);
        assert!((0..1000).all(|_| dice.below(3) < 3));
        assert!((0..100).all(|_| !dice.percent(0) && dice.percent(100)));
        assert!((0..1000).all(|_| (8..=10).contains(&dice.pain(8, 13).score())));
    }
}
