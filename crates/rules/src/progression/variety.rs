//! Every second week another movement round the main part, of the same kind: variety without losing the thread.

use chrono::NaiveDate;

use super::rule::{Decision, Input, Rule};
use super::state::{ItemState, Progress};
use crate::programme::Programme;
use steadyback_catalogue::exercise::{ExerciseRef, Family, Part};
use steadyback_catalogue::library;

/// Weeks after which it changes (our own choice).
pub(super) const WEEKS_OF_THE_SAME: u16 = 2;

/// What is moved round the main part for its own sake. What goes in the direction that eases stays.
const TAKE_TURNS: [Family; 3] = [Family::SpineMobility, Family::HipMobility, Family::UpperBack];

/// Not prescribed unless somebody asks for it (X04).
const ASKED_FOR: &str = "lying-hamstring-stretch";

impl Progress {
    /// At the beginning of every second week: the next of its kind in the warm-up and the cool-down, where there is one.
    pub(super) fn vary(&mut self, date: NaiveDate, decisions: &mut Vec<Decision>) {
        let week = self.plan.week_of(date);
        // On waking, and while the pain is fresh, each movement has been chosen for what it leaves out (X09, S14).
        let chosen = matches!(self.plan.programme, Programme::Morning | Programme::Acute);
        if chosen || self.flare.is_some() || week % WEEKS_OF_THE_SAME != 1 {
            return;
        }
        let turns = self.turns();
        // What the person has chosen by hand stays.
        let own = |state: &ItemState| state.hand.instead.is_some() || state.hand.put_in;
        for slot in self.active().filter(|(_, state)| !own(state)).map(|(slot, _)| slot).collect::<Vec<_>>() {
            let state = &self.items[usize::from(slot)];
            let fits = |next: &ExerciseRef| self.fits(&turns, slot, next, next.dose.start);
            let Some(next) = self.next_of_its_kind(state, fits) else { continue };
            let before = state.doing();
            let state = &mut self.items[usize::from(slot)];
            state.go_on((next, next.dose.start), date);
            let (after, inputs) = (state.doing(), vec![Input::Week(week)]);
            decisions.push(Decision { date, rule: Rule::Variety, slot: Some(slot), before, after, inputs });
        }
    }

    /// The next movement of its ladder that serves the same, is not elsewhere in the plan and fits; after the last comes the first.
    fn next_of_its_kind(&self, state: &ItemState, fits: impl Fn(&ExerciseRef) -> bool) -> Option<ExerciseRef> {
        let (now, part) = (state.exercise, state.item.part);
        let around = matches!(part, Part::WarmUp | Part::CoolDown) && TAKE_TURNS.contains(&now.family);
        let free = |other: &ExerciseRef| !self.items.iter().any(|item| item.exercise == *other);
        let suits = |other: &ExerciseRef| {
            other.id != ASKED_FOR
                && other.parts.has(part)
                && other.from_phase <= self.phase
                && other.serves.meets(state.item.exercise.serves)
                && self.limits.allow(other)
        };
        let others = || library::ladder(now.family).iter().filter(|it| around && free(it) && suits(it) && fits(it));
        others().find(|it| it.rung > now.rung).or_else(|| others().next())
    }
}
