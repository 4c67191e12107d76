//! Week by week: growth is measured from its beginning, and every fourth is lighter (R21).

use chrono::NaiveDate;

use super::rule::{Decision, Input, Rule, State};
use super::state::Progress;
use crate::domain::exercise::ExerciseRef;
use crate::domain::measure::Volume;
use crate::domain::programme::Programme;

/// What one session holds of a family, besides one slot of it: now, and when the week began.
#[derive(Clone, Copy, Default)]
pub(super) struct Others {
    pub now: Volume,
    pub base: Volume,
}

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
        for state in &mut self.items {
            state.week_base = state.volume();
        }
        if self.plan.is_deload(date) && self.plan.strength_days() > 0 {
            let states = (State::Training, State::Training);
            decisions.push(Decision::of_plan(date, Rule::Deload, states, vec![Input::Week(self.plan.week_of(date))]));
        }
    }

    /// The other loaded slots of this slot's family that are done in this phase. What is not loaded counts by itself: a warm-up
    /// takes nothing from the growth of the main part.
    pub(super) fn others(&self, slot: u8) -> Others {
        let Some(state) = self.items.get(usize::from(slot)) else { return Others::default() };
        let (family, loaded) = (state.exercise.family, state.exercise.loaded);
        let same = |other: &ExerciseRef| loaded && other.loaded && other.family == family;
        let others = self.active().filter(|(at, other)| *at != slot && same(&other.exercise));
        others.fold(Others::default(), |sum, (_, other)| Others {
            now: Volume(sum.now.0 + other.volume().0),
            base: Volume(sum.base.0 + other.week_base.0),
        })
    }
}
