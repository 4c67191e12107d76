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

    /// Notes what goes up by the smallest step there is.
    pub fn take(&mut self, decisions: &[Decision]) {
        for decision in decisions.iter().filter(|decision| matches!(decision.rule, Rule::Progress | Rule::Quota)) {
            if let (Some(slot), State::Doing(exercise, from), State::Doing(_, to)) =
                (decision.slot, decision.before, decision.after)
                && exercise.dose.step_up(from) == Some(to)
            {
                self.stepped.push((slot, exercise.volume(from)));
            }
        }
    }

    /// Judges the old week if a new one has begun.
    pub fn turn(&mut self, now: &Progress, tally: &mut Tally, found: &mut Found) {
        let week = now.plan.week_of(now.today);
        if week == self.week {
            return;
        }
        let is = volumes(now);
        if now.phase == self.phase {
            self.judge(now, &is, tally, found);
            self.count(now, &is, tally);
        }
        tally.phases.push(now.phase);
        *self = Self { week, phase: now.phase, base: is, stepped: Vec::new() };
    }

    /// By 10 % at the most, or by one smallest step from no more than it had: each slot, and each family in all.
    fn judge(&self, now: &Progress, is: &[Option<Volume>], tally: &mut Tally, found: &mut Found) {
        let mut families = [(0u32, 0u32, 0u32); Family::ALL.len()];
        for (slot, (was, is)) in (0u8..).zip(self.base.iter().zip(is)) {
            let (Some(was), Some(is)) = (*was, *is) else { continue };
            let mut steps = self.stepped.iter().filter(|(stepped, _)| *stepped == slot);
            let one_step = steps.next_back().is_some_and(|(_, before)| *before <= was);
            let state = &now.items[usize::from(slot)];
            let floor = state.dose.total() == state.exercise.dose.floor().total();
            let within = is <= was.percent(110);
            let fine = within || one_step || floor;
            let family = &mut families[state.exercise.family.index() as usize];
            *family = (family.0 + was.0, family.1 + is.0, family.2 + u32::from(is > was && !floor));
            if !within {
                (if one_step { &mut tally.single_steps } else { &mut tally.floors }).push(percent(was.0, is.0));
            }
            claim(found, Invariant::Growth, fine, || format!("{:?} slot {slot}: {was:?} to {is:?}", state.exercise));
        }
        for (family, (was, is, grown)) in Family::ALL.iter().zip(families) {
            let fine = Volume(is) <= Volume(was).percent(110) || grown <= 1;
            claim(found, Invariant::Growth, fine, || format!("{family:?}: {was} to {is} in {grown} slots"));
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
            tally.growth.push(percent(was, is));
        }
    }
}

/// Growth in percent.
fn percent(was: u32, is: u32) -> i16 {
    i16::try_from(i64::from(is) * 100 / i64::from(was.max(1)) - 100).unwrap_or(i16::MAX)
}
