//! On to the next phase, by criteria and never by calendar alone. clinical.md §8, PHASE UP.

use chrono::NaiveDate;

use super::rule::{Decision, Input, Rule, State};
use super::state::{ItemState, Progress};
use crate::domain::dose::Work;
use crate::domain::exercise::{Family, Part, Phase};

/// Share of the planned sessions of the last two weeks that has to be done, in percent.
const KEPT_PERCENT: u32 = 80;

impl Progress {
    pub(super) fn phase_up(&mut self, date: NaiveDate, decisions: &mut Vec<Decision>) {
        let days = (date - self.phase_since).num_days();
        let ready = self.flare.is_none()
            && match self.phase {
                Phase::Foundation => {
                    days >= 14 && self.phase_sessions.len() >= 6 && self.kept(date) && self.foundation_met()
                }
                Phase::Builders => days >= 28 && self.builders_met(),
                Phase::Integrated => self.plan.week_of(date) >= 12 && self.integrated_met(date),
                Phase::Load => false,
            };
        let (true, Some(next)) = (ready, self.phase.next()) else { return };
        let inputs = vec![
            Input::DaysInPhase(u16::try_from(days).unwrap_or(u16::MAX)),
            Input::SessionsInPhase(u16::try_from(self.phase_sessions.len()).unwrap_or(u16::MAX)),
        ];
        let (before, after) = (State::InPhase(self.phase), State::InPhase(next));
        decisions.push(Decision { date, rule: Rule::PhaseUp, slot: None, before, after, inputs });
        self.phase = next;
        self.phase_since = date;
        self.phase_sessions.clear();
    }

    /// Whether enough of the last two weeks' sessions were done.
    fn kept(&self, date: NaiveDate) -> bool {
        let done = self.phase_sessions.iter().filter(|day| (date - **day).num_days() <= 14).count();
        let planned = self.plan.strength_days() * 2;
        u32::try_from(done).unwrap_or(u32::MAX) * 100 >= planned * KEPT_PERCENT
    }

    /// Dead bug and bird dog green at their starting dose; one that the plan cannot hold is not asked for.
    fn foundation_met(&self) -> bool {
        self.every(&[Family::Brace, Family::BirdDog], |state| state.mastered_start)
    }

    /// Knee plank outgrown, bridge and row at 3 × 12.
    fn builders_met(&self) -> bool {
        let outgrown = |state: &ItemState| {
            state.exercise.rung > state.item.exercise.rung || state.exercise.dose.is_top(state.dose)
        };
        self.every(&[Family::FrontPlank, Family::Bridge, Family::Row], outgrown)
    }

    /// No flare for four weeks, pain at rest 3 or less, ten seconds on one leg, the hinge as it is meant.
    fn integrated_met(&self, date: NaiveDate) -> bool {
        let calm = self.last_flare.is_none_or(|last| (date - last).num_days() >= 28);
        // Prescribed more than ten seconds, ten have been green twice.
        let stands = |state: &ItemState| {
            state.item.exercise.family != Family::Balance || matches!(state.dose.work(), Work::Holds(11..))
        };
        let met = |state: &ItemState| state.mastered_start && stands(state);
        calm && self.usual().score() <= 3 && self.every(&[Family::Hinge, Family::Balance], met)
    }

    fn every(&self, families: &[Family], met: impl Fn(&ItemState) -> bool) -> bool {
        let asked = |state: &ItemState| {
            let family = state.item.exercise.family;
            families.contains(&family) && (state.item.part == Part::Main || family == Family::Balance)
        };
        self.active().filter(|(_, state)| asked(state)).all(|(_, state)| met(state))
    }
}
