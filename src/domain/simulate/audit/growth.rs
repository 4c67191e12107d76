//! Invariant 3: growth over a week of the programme.

use super::tally::Tally;
use super::{Found, Invariant, claim};
use crate::domain::exercise::{Family, Phase};
use crate::domain::measure::Volume;
use crate::domain::progression::{Decision, Progress, Rule, State};
use crate::domain::set::Member;

/// What was prescribed when the week began.
pub struct Growth {
    week: u16,
    phase: Phase,
    base: Vec<Option<Volume>>,
    /// What a slot was before its first step of the week.
    stepped: Vec<(u8, Volume)>,
}

/// Volume of the loaded work in each slot that is done now.
fn volumes(progress: &Progress) -> Vec<Option<Volume>> {
    let phase = progress.phase;
    let volume = |state: &crate::domain::progression::ItemState| {
        (state.exercise.loaded && state.item.in_phase(phase)).then(|| state.volume())
    };
    progress.items.iter().map(volume).collect()
}

impl Growth {
    pub fn new(progress: &Progress) -> Self {
        let week = progress.plan.week_of(progress.today);
        Self { week, phase: progress.phase, base: volumes(progress), stepped: Vec::new() }
    }

    /// Notes what steps up.
    pub fn take(&mut self, decisions: &[Decision]) {
        for decision in decisions.iter().filter(|decision| decision.rule == Rule::Progress) {
            if let (Some(slot), State::Doing(exercise, dose)) = (decision.slot, decision.before) {
                self.stepped.push((slot, exercise.volume(dose)));
            }
        }
    }

    /// Whether a new week has begun; then the old one is judged.
    pub fn turn(&mut self, now: &Progress, tally: &mut Tally, found: &mut Found) -> bool {
        let week = now.plan.week_of(now.today);
        if week == self.week {
            return false;
        }
        let is = volumes(now);
        if now.phase == self.phase {
            self.judge(now, &is, found);
            self.count(now, &is, tally);
        }
        tally.phases.push(now.phase);
        *self = Self { week, phase: now.phase, base: is, stepped: Vec::new() };
        true
    }

    /// By 10 % at the most, or by one smallest step from no more than it had.
    fn judge(&self, now: &Progress, is: &[Option<Volume>], found: &mut Found) {
        for (slot, (was, is)) in (0u8..).zip(self.base.iter().zip(is)) {
            let (Some(was), Some(is)) = (*was, *is) else { continue };
            let mut steps = self.stepped.iter().filter(|(stepped, _)| *stepped == slot);
            let one_step = steps.next_back().is_some_and(|(_, before)| *before <= was);
            let state = &now.items[usize::from(slot)];
            let floor = state.dose.total() == state.exercise.dose.floor().total();
            let fine = is <= was.percent(110) || one_step || floor;
            claim(found, Invariant::Growth, fine, || format!("{:?} slot {slot}: {was:?} to {is:?}", state.exercise));
        }
    }

    /// Growth of each family over the week, in percent, for the statistics.
    fn count(&self, now: &Progress, is: &[Option<Volume>], tally: &mut Tally) {
        let mut sums = [(0u32, 0u32); Family::ALL.len()];
        for (state, (was, is)) in now.items.iter().zip(self.base.iter().zip(is)) {
            if let (Some(was), Some(is)) = (was, is) {
                let sum = &mut sums[state.exercise.family.index() as usize];
                *sum = (sum.0 + was.0, sum.1 + is.0);
            }
        }
        for (was, is) in sums.into_iter().filter(|(was, _)| *was > 0) {
            let percent = i64::from(is) * 100 / i64::from(was) - 100;
            tally.growth.push(i16::try_from(percent).unwrap_or(i16::MAX));
        }
    }
}
