//! Week by week: growth is measured from its beginning, and every fourth is lighter (R21).

use chrono::NaiveDate;

use super::growth::{LIGHTER_AT_MOST, LIGHTER_LEAST, LIGHTER_MOST, LIGHTER_SESSION, NORMAL_WEEKS};
use super::rule::{Decision, Input, Prescription, Rule};
use super::state::Progress;
use super::turns::Turns;
use crate::journal::SessionLog;
use crate::programme::Programme;
use steadyback_catalogue::dose::Dose;

impl Progress {
    /// Whether the plan goes by fixed amounts, for fear of movement.
    pub(super) fn quotas(&self) -> bool {
        self.plan.programme == Programme::Quotas
    }

    /// A new week of the programme: growth is measured from here. A deload week is announced; the week after it goes on from
    /// the volume before.
    pub(super) fn turn_week(&mut self, date: NaiveDate, decisions: &mut Vec<Decision>) {
        let days = (date - self.plan.start).num_days();
        if days <= 0 || days % 7 != 0 {
            return;
        }
        let yesterday = date.pred_opt().unwrap_or(date);
        let normal = !self.is_deload(yesterday) && self.flare.is_none();
        for state in &mut self.items {
            let week = std::mem::take(&mut state.week);
            if normal && week.sessions > 0 {
                state.last = week;
                state.normal.push(week);
                if state.normal.len() > NORMAL_WEEKS {
                    state.normal.remove(0);
                }
            }
        }
        self.phase_up(date, decisions);
        self.vary(date, decisions);
        if let Some(block) = self.block(date).filter(|block| self.block(yesterday) != Some(*block)) {
            let states = (Prescription::Training, Prescription::Training);
            decisions.push(Decision::of_plan(date, Rule::Block, states, vec![Input::Block(block)]));
        }
        if self.plan.is_deload(date) && self.plan.strength_days() > 0 {
            let states = (Prescription::Training, Prescription::Training);
            decisions.push(Decision::of_plan(date, Rule::Deload, states, vec![Input::Week(self.plan.week_of(date))]));
        }
    }

    /// What was done counts for the week and the slot it was done in.
    pub(super) fn count_work(&mut self, log: &SessionLog) {
        for item in log.items.iter().filter(|item| item.done > 0) {
            if let Some(state) = self.items.get_mut(usize::from(item.slot)) {
                let done = item.exercise.volume_of(item.done.min(item.dose.total()), item.dose.work());
                state.week.volume.0 = state.week.volume.0.saturating_add(done.0);
                state.week.sessions = state.week.sessions.saturating_add(1);
            }
        }
    }

    /// The dose of a slot in a lighter week: a set less, as far as that keeps to its share of what the normal weeks before it came to, by the
    /// week and by the session; no set is longer than usual.
    pub fn lighter(&self, turns: &Turns, slot: u8) -> Dose {
        let state = &self.items[usize::from(slot)];
        let weeks = u32::try_from(state.normal.len()).unwrap_or(1);
        let sum: u32 = state.normal.iter().map(|week| week.volume.0).sum();
        let sessions = state.normal.iter().map(|week| u32::from(week.sessions)).sum();
        let or_now = |mean: Option<u32>| mean.unwrap_or(state.volume().0);
        let by_week = or_now(sum.checked_div(weeks * turns.times(slot).max(1)));
        let by_session = or_now(sum.checked_div(sessions));
        let one = state.exercise.volume_of(1, state.dose.work()).0.max(1);
        let share = |mean: u32, percent: u32| u64::from(mean) * u64::from(percent) / 100;
        let least = share(by_week, LIGHTER_LEAST).div_ceil(one.into());
        let most = (share(by_week, LIGHTER_MOST).min(share(by_session, LIGHTER_SESSION)) / u64::from(one))
            .min(u64::from(state.dose.total()) * LIGHTER_AT_MOST / 100);
        let fewer = state.dose.one_set_less();
        let total = u64::from(fewer.total()).max(least).min(most).max(1);
        let total = u16::try_from(total).unwrap_or(u16::MAX);
        let sets = total.div_ceil(state.dose.in_set(0)).max(fewer.sets().into()).min(total);
        Dose::new(u8::try_from(sets).unwrap_or(1), total, state.dose.work()).unwrap_or(fewer)
    }
}
