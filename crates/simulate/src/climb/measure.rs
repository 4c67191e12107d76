//! What a life came to, in the numbers that a plan is held against.

use std::collections::{BTreeMap, BTreeSet};

use super::{Climb, START};
use steadyback_catalogue::exercise::{Family, Part};
use steadyback_rules::journal::{Entry, Fact};
use steadyback_rules::progression::growth::smallest;
use steadyback_rules::progression::{Decision, Prescription, Progress, Rule};

impl Climb {
    pub(super) fn begin(progress: &Progress) -> Self {
        let main = progress.active().filter(|(_, state)| state.item.part == Part::Main);
        let harder = |family: Family, rung: u8| {
            let ladder = steadyback_catalogue::library::ladder(family).iter();
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

    pub(super) fn take(&mut self, progress: &Progress, entry: &Entry, decisions: Vec<Decision>) {
        for decision in &decisions {
            let week = progress.plan.week_of(decision.date);
            match (decision.rule, decision.before, decision.after) {
                (Rule::PhaseUp, _, Prescription::InPhase(phase)) => {
                    self.phases.entry(phase).or_insert(week);
                }
                (Rule::LevelUp, Prescription::Doing(old, from), Prescription::Doing(new, to)) if old != new => {
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
                (Rule::Progress | Rule::Quota, Prescription::Doing(old, from), Prescription::Doing(_, to))
                    if from != to =>
                {
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
                    let of = |it: &&Decision| matches!(it.after, Prescription::Doing(exercise, _) if exercise.family == *family);
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
