//! Five fixed people at fixed efforts, one deterministic life each: how far the plan climbs with them, in the numbers that it is
//! held against (`docs/progression.md`).

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;

use crate::domain::exercise::{Equipment, ExerciseRef, Family, Part, Phase};
use crate::domain::journal::{Ended, Entry, Fact, Form, ItemLog, Leg, Quality, SessionLog};
use crate::domain::measure::{Effort, Pain};
use crate::domain::planner;
use crate::domain::profile::{AgeBand, Choices, Duration, Profile, SessionMinutes, Symptom};
use crate::domain::programme::Programme;
use crate::domain::progression::growth::smallest;
use crate::domain::progression::{Decision, Progress, Rule, State, apply};
use crate::domain::session::compose;
use crate::domain::set::{Set, members};
use crate::domain::today::{Kind, today};

members! {
    /// Whose life it is.
    pub enum Who {
        /// 35, mat, chair, wall, doorway, band, dumbbells, 30 minutes, three days.
        A,
        /// 35, the same without dumbbells, 20 minutes.
        B,
        /// 52, nothing at all, 20 minutes.
        C,
        /// 72, the easier programme, chair and wall, 20 minutes, two days.
        D,
        /// 45, usual pain 5, fear of movement, a band, 15 minutes.
        E,
    }
}

members! {
    /// How hard it is.
    pub enum How {
        /// Effort 3.
        Easy,
        /// Effort 5.
        Moderate,
        /// Moderate, with an amber in every tenth session.
        Mixed,
        /// Effort 7.
        Hard,
    }
}

/// Something that happens on the way.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Trouble {
    /// Nothing.
    None,
    /// The day after the first session of this week of the programme is 3 above.
    Red(u16),
    /// A flare of four days from the second day of this week on.
    Flare(u16),
}

/// The first day of everybody, a Monday.
pub const START: NaiveDate = NaiveDate::from_ymd_opt(2026, 1, 5).expect("a date");

/// The profile of one of the five.
pub fn profile(who: Who) -> Profile {
    let home = [Equipment::Mat, Equipment::Chair, Equipment::Wall, Equipment::Doorway];
    let own = |more: &[Equipment]| home.into_iter().chain(more.iter().copied()).collect::<Set<Equipment>>();
    let common = Profile {
        age: AgeBand::From18,
        sex: None,
        duration: Duration::Months,
        usual_pain: Pain::new(2).unwrap_or(Pain::NONE),
        sites: Set::EMPTY,
        eases: Set::EMPTY,
        symptoms: Set::EMPTY,
        conditions: Set::EMPTY,
        equipment: own(&[Equipment::Band]),
        days: [true, false, true, false, true, false, false],
        minutes: SessionMinutes::Twenty,
        activities: Vec::new(),
        choices: Choices::default(),
    };
    let follows = |programme| Choices { programme: Some(programme), ..Choices::default() };
    match who {
        Who::A => Profile {
            equipment: own(&[Equipment::Band, Equipment::Weights]),
            minutes: SessionMinutes::Thirty,
            ..common
        },
        Who::B => common,
        Who::C => Profile { age: AgeBand::From50, equipment: Set::EMPTY, ..common },
        Who::D => Profile {
            age: AgeBand::From70,
            equipment: [Equipment::Chair, Equipment::Wall].into_iter().collect(),
            days: [true, false, false, true, false, false, false],
            choices: follows(Programme::Easier),
            ..common
        },
        Who::E => Profile {
            age: AgeBand::From40,
            usual_pain: Pain::new(5).unwrap_or(Pain::NONE),
            symptoms: Set::EMPTY.with(Symptom::FearOfMovement, true),
            equipment: [Equipment::Band].into_iter().collect(),
            minutes: SessionMinutes::Fifteen,
            choices: follows(Programme::Quotas),
            ..common
        },
    }
}

/// What a life came to.
#[derive(Clone, Debug)]
pub struct Climb {
    /// Main families of the first day that have a harder rung for this person, and the week of the first rung up.
    pub first_rung: BTreeMap<Family, Option<u16>>,
    /// Each rung up: week, family, the new exercise, its work in percent of the work before.
    pub rungs: Vec<(u16, Family, ExerciseRef, u32)>,
    /// The week in which each exercise of the main part was first done.
    pub met: BTreeMap<&'static str, u16>,
    /// The week in which each phase began.
    pub phases: BTreeMap<Phase, u16>,
    /// What each slot of the main part is at the end of each week.
    pub doses: Vec<Vec<(u8, State)>>,
    /// Work as done by week, family by family.
    pub work: Vec<BTreeMap<Family, u64>>,
    /// Families whose dose grew in a week by one smallest step and nothing else.
    pub steps: BTreeSet<(u16, Family)>,
    /// Exercises that the plan has on the days of full sessions, and those of them that were in the session, whole.
    pub planned: (u32, u32),
    /// Everything that was decided.
    pub decisions: Vec<Decision>,
    /// The journal.
    pub entries: Vec<Entry>,
    /// The state at the end.
    pub ending: Progress,
    /// Weeks that were lighter.
    pub lighter: BTreeSet<u16>,
}

/// Lives so many weeks.
///
/// # Panics
/// Never: a life begins with a plan.
pub fn climb(profile: &Profile, how: How, trouble: Trouble, weeks: u16) -> Climb {
    let plan = planner::plan(profile, false, START).plan;
    let mut life = Life { progress: None, climb: None, sessions: 0, how, trouble };
    life.write(START, Fact::Planned(plan, profile.limits(false)));
    for date in START.iter_days().take(usize::from(weeks) * 7) {
        life.day(date);
    }
    life.climb.expect("a plan begins a life")
}

struct Life {
    progress: Option<Progress>,
    climb: Option<Climb>,
    sessions: u32,
    how: How,
    trouble: Trouble,
}

impl Life {
    fn write(&mut self, date: NaiveDate, fact: Fact) {
        let entry = Entry { date, fact };
        let mut decisions = Vec::new();
        apply(&mut self.progress, &entry, &mut decisions);
        let progress = self.progress.as_ref().expect("a plan");
        let climb = self.climb.get_or_insert_with(|| Climb::begin(progress));
        climb.take(progress, &entry, decisions);
    }

    fn now(&self) -> &Progress {
        self.progress.as_ref().expect("a plan")
    }

    fn day(&mut self, date: NaiveDate) {
        let week = self.now().plan.week_of(date);
        let monday = (date - START).num_days() % 7;
        if let Some(session) = today(&self.now().on(date).0).check_in {
            let red = self.trouble == Trouble::Red(week) && monday < 3;
            let usual = self.now().limits.usual_pain.score();
            let pain = Pain::new(usual + if red { 3 } else { 0 }).unwrap_or(Pain::NONE);
            self.write(date, Fact::NextDay { session, pain, leg: Leg::Same });
        }
        if self.trouble == Trouble::Flare(week) && monday == 1 {
            self.write(date, Fact::FlareBegan);
        }
        if self.trouble == Trouble::Flare(week) && monday == 5 {
            self.write(date, Fact::FlareEnded);
        }
        let (now, _) = self.now().on(date);
        if today(&now).kind != Kind::Strength {
            return;
        }
        let session = compose(&now, Form::Full);
        let (turns, day) = (now.turns(), now.turn_of(date));
        let planned = now.active().filter(|(slot, state)| state.item.part != Part::Activity && turns.has(*slot, day));
        let fits = |slot: u8| session.blocks.iter().any(|block| block.slot == slot);
        let (all, fit) = planned.fold((0, 0), |(all, fit), (slot, _)| (all + 1, fit + u32::from(fits(slot))));
        if let Some(climb) = &mut self.climb {
            climb.planned = (climb.planned.0 + all, climb.planned.1 + fit);
        }
        self.sessions += 1;
        let amber = self.how == How::Mixed && self.sessions.is_multiple_of(10);
        let effort = match self.how {
            How::Easy => 3,
            _ if amber => 8,
            How::Moderate | How::Mixed => 5,
            How::Hard => 7,
        };
        let before = now.limits.usual_pain;
        let items = session.blocks.iter().map(|block| ItemLog {
            slot: block.slot,
            exercise: block.exercise,
            dose: block.dose,
            done: block.dose.total(),
            peak: Some(before),
            effort: Effort::new(effort).filter(|_| block.exercise.loaded),
            quality: Quality::Fine,
            ended: Ended::Done,
        });
        let log = SessionLog { form: Form::Full, before, after: before, items: items.collect() };
        self.write(date, Fact::Session(log));
    }
}

impl Climb {
    fn begin(progress: &Progress) -> Self {
        let main = progress.active().filter(|(_, state)| state.item.part == Part::Main);
        let harder = |family: Family, rung: u8| {
            let ladder = crate::domain::library::ladder(family).iter();
            ladder.filter(|it| it.parts.has(Part::Main) && it.rung > rung).any(|it| progress.limits.allow(it))
        };
        let first = main.filter(|(_, state)| harder(state.exercise.family, state.exercise.rung));
        Self {
            first_rung: first.map(|(_, state)| (state.exercise.family, None)).collect(),
            rungs: Vec::new(),
            met: BTreeMap::new(),
            phases: BTreeMap::from([(progress.phase, 1)]),
            doses: Vec::new(),
            work: Vec::new(),
            steps: BTreeSet::new(),
            planned: (0, 0),
            decisions: Vec::new(),
            entries: Vec::new(),
            ending: progress.clone(),
            lighter: BTreeSet::new(),
        }
    }

    fn take(&mut self, progress: &Progress, entry: &Entry, decisions: Vec<Decision>) {
        for decision in &decisions {
            let week = progress.plan.week_of(decision.date);
            match (decision.rule, decision.before, decision.after) {
                (Rule::PhaseUp, _, State::InPhase(phase)) => {
                    self.phases.entry(phase).or_insert(week);
                }
                (Rule::LevelUp, State::Doing(old, from), State::Doing(new, to)) if old != new => {
                    let main =
                        decision.slot.is_some_and(|slot| progress.items[usize::from(slot)].item.part == Part::Main);
                    if main {
                        let share = u64::from(new.volume(to).0) * 100 / u64::from(old.volume(from).0.max(1));
                        self.rungs.push((week, new.family, new, u32::try_from(share).unwrap_or(u32::MAX)));
                        if let Some(first @ None) = self.first_rung.get_mut(&new.family) {
                            *first = Some(week);
                        }
                    }
                }
                (Rule::Progress | Rule::Quota, State::Doing(old, from), State::Doing(_, to)) if from != to => {
                    let one = smallest(old, from) == Some(to);
                    if one {
                        // It is felt in the week of the decision and in the next one that is no lighter one.
                        let next = if (week + 1).is_multiple_of(4) { week + 2 } else { week + 1 };
                        self.steps.extend([(week, old.family), (next, old.family)]);
                    }
                }
                _ => {}
            }
        }
        let week = progress.plan.week_of(entry.date);
        while self.doses.len() < usize::from(week) {
            self.doses.push(Vec::new());
            self.work.push(BTreeMap::new());
        }
        let main = progress.active().filter(|(_, state)| state.item.part == Part::Main);
        self.doses[usize::from(week) - 1] = main.map(|(slot, state)| (slot, state.doing())).collect();
        if progress.is_deload(entry.date) {
            self.lighter.insert(week);
        }
        if let Fact::Session(log) = &entry.fact {
            for item in log.items.iter().filter(|item| item.exercise.loaded) {
                self.met.entry(item.exercise.id).or_insert(week);
                let work = self.work[usize::from(week) - 1].entry(item.exercise.family).or_default();
                *work += u64::from(item.exercise.volume(item.dose).0);
            }
        }
        self.decisions.extend(decisions);
        self.entries.push(entry.clone());
        self.ending = progress.clone();
    }

    /// Different rungs climbed by the end of a week.
    pub fn rungs_by(&self, week: u16) -> usize {
        let by = self.rungs.iter().filter(|(at, ..)| *at <= week);
        by.map(|(_, _, exercise, _)| exercise.id).collect::<BTreeSet<_>>().len()
    }

    /// Different exercises of the main part done by the end of a week.
    pub fn met_by(&self, week: u16) -> usize {
        self.met.values().filter(|at| **at <= week).count()
    }

    /// Each lighter week as done, in percent of the mean of the three normal weeks before: all of it, and family by family.
    pub fn lighter_shares(&self) -> (Vec<u64>, Vec<u64>) {
        let (mut all, mut families) = (Vec::new(), Vec::new());
        for week in &self.lighter {
            let normal: Vec<_> = self.normal_before(*week).take(3).collect();
            let sums = |of: &dyn Fn(&BTreeMap<Family, u64>) -> u64| normal.iter().map(|week| of(week)).sum::<u64>();
            let now = &self.work[usize::from(*week) - 1];
            let weeks = normal.len() as u64;
            let whole = |work: &BTreeMap<Family, u64>| work.values().sum::<u64>();
            if weeks > 0 && sums(&whole) > 0 {
                all.push(whole(now) * 100 * weeks / sums(&whole));
            }
            for (family, done) in now {
                let of = |work: &BTreeMap<Family, u64>| work.get(family).copied().unwrap_or(0);
                let had = normal.iter().filter(|week| of(week) > 0).count() as u64;
                if had > 0 {
                    families.push(done * 100 * had / sums(&of));
                }
            }
        }
        (all, families)
    }

    /// The normal weeks before one, latest first.
    fn normal_before(&self, week: u16) -> impl Iterator<Item = &BTreeMap<Family, u64>> {
        let weeks = (1..week).rev().filter(|at| !self.lighter.contains(at));
        weeks.map(|at| &self.work[usize::from(at) - 1]).filter(|work| !work.is_empty())
    }

    /// Growth of each family from each normal week to the next, in percent; and how many were more than 10 %, by one smallest step
    /// and by more.
    pub fn growth(&self) -> (i64, usize, usize) {
        let (mut most, mut by_step, mut beyond) = (0, 0, 0);
        for week in 2..=u16::try_from(self.work.len()).unwrap_or(u16::MAX) {
            let Some(last) = self.normal_before(week).next().filter(|_| !self.lighter.contains(&week)) else {
                continue;
            };
            for (family, done) in &self.work[usize::from(week) - 1] {
                let Some(was) = last.get(family).filter(|was| **was > 0) else { continue };
                let percent = i64::try_from(done * 100 / was).unwrap_or(i64::MAX) - 100;
                if done * 100 <= was * 110 {
                    most = most.max(percent);
                } else if self.steps.contains(&(week, *family)) {
                    by_step += 1;
                } else {
                    beyond += 1;
                }
            }
        }
        (most, by_step, beyond)
    }

    /// What grew too fast, in words.
    pub fn beyond(&self) -> Vec<String> {
        let mut told = Vec::new();
        for week in 2..=u16::try_from(self.work.len()).unwrap_or(u16::MAX) {
            let Some(last) = self.normal_before(week).next().filter(|_| !self.lighter.contains(&week)) else {
                continue;
            };
            for (family, done) in &self.work[usize::from(week) - 1] {
                let Some(was) = last.get(family).filter(|was| **was > 0) else { continue };
                if done * 100 > was * 110 && !self.steps.contains(&(week, *family)) {
                    let of =
                        |it: &&Decision| matches!(it.after, State::Doing(exercise, _) if exercise.family == *family);
                    let near = |it: &&Decision| {
                        (i64::from(week) * 7 - (it.date - START).num_days()) < 22
                            && (it.date - START).num_days() < i64::from(week) * 7
                    };
                    let why: Vec<_> = self
                        .decisions
                        .iter()
                        .filter(of)
                        .filter(near)
                        .map(|it| format!("\n     {} {:?} {:?}", it.date, it.rule, it.after))
                        .collect();
                    told.push(format!("{family:?} week {week}: {was} to {done}{}", why.concat()));
                }
            }
        }
        told
    }

    /// The share of planned exercises that were in the full sessions, in percent.
    pub const fn fit_percent(&self) -> u32 {
        match (self.planned.1 * 100).checked_div(self.planned.0) {
            Some(percent) => percent,
            None => 100,
        }
    }
}
