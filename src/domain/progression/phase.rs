//! On to the next phase, by criteria and never by calendar alone.

use chrono::NaiveDate;

use super::rule::{Decision, Input, Rule, State, whole};
use super::state::{ItemState, Progress};
use crate::domain::dose::{Dose, DoseRange, Work};
use crate::domain::exercise::{Family, Part, Phase};

/// Share of the planned sessions of the last two weeks that has to be done, in percent (our own choice).
const KEPT_PERCENT: u32 = 80;
/// Sessions of the first phase at the least: three a week for two weeks (source 003).
pub(super) const FOUNDATION_SESSIONS: usize = 6;
/// Days after a flare before a phase can end: two weeks of training in which nothing flared (our own choice).
const CALM_DAYS: i64 = 14;
/// The same for the last phase, the one with load: four weeks (our own choice).
const CALM_DAYS_BEFORE_LOAD: i64 = 28;
/// Usual pain up to which load may come (X03).
const REST_PAIN: u8 = 3;
/// Seconds on one leg that load asks for (our own choice).
const STANCE: u8 = 10;

/// How long a phase lasts at the least: days in it, and the first week of the programme in which it may end. Weeks: source 003
/// (2 and 4), source 001 for the third phase (4 to 6 weeks a block); week 12 is our own choice (P10).
pub(super) const fn shortest(phase: Phase) -> Option<(i64, u16)> {
    match phase {
        Phase::Foundation => Some((14, 0)),
        Phase::Builders => Some((28, 0)),
        Phase::Integrated => Some((28, 12)),
        Phase::Load => None,
    }
}

/// Whether a phase may end in this week of the programme after so many days in it, as far as time goes.
pub fn time_served(phase: Phase, days: i64, week: u16) -> bool {
    shortest(phase).is_some_and(|(least, from)| days >= least && week >= from)
}

impl Progress {
    pub(super) fn phase_up(&mut self, date: NaiveDate, decisions: &mut Vec<Decision>) {
        let (days, week) = ((date - self.phase_since).num_days(), self.plan.week_of(date));
        let calm = |least| self.last_flare.is_none_or(|last| (date - last).num_days() >= least);
        let ready = self.flare.is_none()
            && calm(CALM_DAYS)
            && time_served(self.phase, days, week)
            && match self.phase {
                Phase::Foundation => {
                    self.phase_sessions.len() >= FOUNDATION_SESSIONS && self.kept(date) && self.foundation_met()
                }
                Phase::Builders => self.builders_met(),
                Phase::Integrated => calm(CALM_DAYS_BEFORE_LOAD) && self.integrated_met(),
                Phase::Load => false,
            };
        let (true, Some(next)) = (ready, self.phase.next()) else { return };
        let sessions = u16::try_from(self.phase_sessions.len()).unwrap_or(u16::MAX);
        let mut inputs = vec![Input::DaysInPhase(whole(days)), Input::SessionsInPhase(sessions)];
        if self.phase == Phase::Integrated {
            inputs.extend([Input::Week(week), Input::Usual(self.usual())]);
        }
        let states = (State::InPhase(self.phase), State::InPhase(next));
        decisions.push(Decision::of_plan(date, Rule::PhaseUp, states, inputs));
        self.phase = next;
        self.phase_since = date;
        self.phase_sessions.clear();
    }

    /// Whether there is room for another strength day (X01: when recovery is green): no flare for two weeks, and nothing that
    /// waits after a bad day after.
    pub fn recovers_well(&self) -> bool {
        self.flare.is_none()
            && self.last_flare.is_none_or(|last| (self.today - last).num_days() >= CALM_DAYS)
            && self.frozen.iter().all(|(_, until)| *until <= self.today)
    }

    /// Whether enough of the last two weeks' sessions were done.
    fn kept(&self, date: NaiveDate) -> bool {
        let done = self.phase_sessions.iter().rev().take_while(|day| (date - **day).num_days() <= 14).count();
        let planned = self.plan.strength_days() * 2;
        u32::try_from(done).unwrap_or(u32::MAX) * 100 >= planned * KEPT_PERCENT
    }

    /// Dead bug and bird dog green at their starting dose (source 003); one that the plan cannot hold is not asked for.
    fn foundation_met(&self) -> bool {
        self.every(&[Family::Brace, Family::BirdDog], |state| state.mastered_start)
    }

    /// Front plank, bridge and row well on their way; a knee plank of 45 seconds in the test stands for the plank.
    fn builders_met(&self) -> bool {
        self.every(&[Family::FrontPlank, Family::Bridge, Family::Row], |state| {
            state.well_on_its_way() || self.tests.outgrown(state.item.exercise).is_some()
        })
    }

    /// Pain at rest 3 or less, ten seconds on one leg in training or in the test, the hinge as it is meant.
    fn integrated_met(&self) -> bool {
        // Prescribed more than ten seconds, ten have been green twice.
        let stands = |state: &ItemState| {
            state.item.exercise.family != Family::Balance
                || self.tests.stands(STANCE.into())
                || matches!(state.dose.work(), Work::Holds(seconds) if seconds > STANCE)
        };
        let met = |state: &ItemState| state.mastered_start && stands(state);
        self.usual().score() <= REST_PAIN && self.every(&[Family::Hinge, Family::Balance], met)
    }

    fn every(&self, families: &[Family], met: impl Fn(&ItemState) -> bool) -> bool {
        let asked = |state: &ItemState| {
            let family = state.item.exercise.family;
            families.contains(&family) && (state.item.part == Part::Main || family == Family::Balance)
        };
        self.active().filter(|(_, state)| asked(state)).all(|(_, state)| met(state))
    }
}

impl ItemState {
    /// A harder rung than it began with, or a third of the smallest steps from the start of its range to 3 × 12 or the top.
    ///
    /// The sources ask for the whole of it, 3 × 12 or a plank of 45 seconds, after four to six weeks, and also for no more than
    /// 5–10 % a week: 20 reps become 36 in twelve weeks or more. A third of the way is what five or six growing weeks of one
    /// step reach, so the phase lasts about as long as source 001 says (our own choice).
    fn well_on_its_way(&self) -> bool {
        let (range, asked) = (self.exercise.dose, range_to_goal(self.exercise.dose));
        self.exercise.rung > self.item.exercise.rung || steps(range.start, self.dose) * 3 >= asked
    }
}

/// Reps that the second phase asks for in all (source 003: 3 × 12), where a range goes further.
const GOAL_REPS: u16 = 36;

/// Smallest steps from the start of a range to its goal.
fn range_to_goal(range: DoseRange) -> u16 {
    let all = steps(range.start, range.top);
    let beyond = if range.top.work() == Work::Reps { range.top.total().saturating_sub(GOAL_REPS) } else { 0 };
    all - beyond.min(all)
}

/// Smallest steps from one dose to another.
fn steps(from: Dose, to: Dose) -> u16 {
    let seconds = |dose: Dose| if let Work::Holds(seconds) = dose.work() { u16::from(seconds) } else { 0 };
    to.total().saturating_sub(from.total()) + seconds(to).saturating_sub(seconds(from))
}
