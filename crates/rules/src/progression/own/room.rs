//! What is taken out, comes back or is put in, as far as phases, days and minutes have room for it.

use super::super::down::RETURN_PERCENT;
use super::super::state::{ItemState, Progress};
use super::super::turns::Turns;
use super::{Followed, Hand, Refusal};
use crate::plan::{DayKind, Item, MOST_ITEMS, Plan};
use steadyback_catalogue::dose::Dose;
use steadyback_catalogue::enum_set::Member;
use steadyback_catalogue::exercise::{ExerciseRef, Part, Phase};

/// Exercises of the main part that stay in any case (our own choice).
const LEAST_MAIN: usize = 2;

impl Progress {
    pub(super) fn take_out(&mut self, slot: u8) -> Followed {
        let main = self.done_now(slot)?.item.part == Part::Main;
        let today = self.today;
        self.items[usize::from(slot)].hand.out = Some(today);
        if !(if main { self.trains_enough() } else { self.moves_enough() }) {
            return Err(Refusal::TooFew);
        }
        self.forget_waiting(slot);
        Ok(())
    }

    pub(super) fn put_back(&mut self, slot: u8) -> Followed {
        let Some(state) = self.items.get(usize::from(slot)) else { return Err(Refusal::NoSlot) };
        let Some(since) = state.hand.out else { return Err(Refusal::NoSlot) };
        let back = self.after_a_while(state, since);
        let state = &mut self.items[usize::from(slot)];
        *state = back;
        state.hand.out = None;
        self.may_hold(self.items[usize::from(slot)].exercise, self.items[usize::from(slot)].item.part)?;
        self.weeks_fit(slot)
    }

    pub(super) fn put_in(&mut self, exercise: ExerciseRef, part: Part) -> Result<u8, Refusal> {
        self.may_hold(exercise, part)?;
        if self.elsewhere(u8::MAX, exercise) {
            return Err(Refusal::AsItIs);
        }
        let slot = u8::try_from(self.items.len()).ok().filter(|slot| usize::from(*slot) < MOST_ITEMS);
        let slot = slot.ok_or(Refusal::Full)?;
        let dose = self.first_dose(exercise);
        let item = Item { exercise, dose, part, from: exercise.from_phase, until: Phase::Load };
        let mut state = self.known(exercise, part).unwrap_or_else(|| ItemState::new(item, self.today));
        (state.item.from, state.item.until) = (exercise.from_phase, Phase::Load);
        state.hand = Hand { put_in: true, ..Hand::default() };
        self.kept.retain(|kept| (kept.state.exercise, kept.state.item.part) != (exercise, part));
        let before = self.turns();
        self.plan.items.push(state.item.clone());
        self.items.push(state);
        self.weeks_fit(slot)?;
        // What is round the main part takes nothing from it.
        let after = self.turns();
        if part != Part::Main && (0..slot).any(|at| after.times(at) < before.times(at)) {
            return Err(Refusal::Minutes);
        }
        Ok(slot)
    }

    /// What was taken out comes back, one by one and as after any time away, where a new plan has too little without it.
    pub(in super::super) fn bring_back_what_is_needed(&mut self) {
        for main in [true, false] {
            while !(if main { self.trains_enough() } else { self.moves_enough() }) {
                let kind =
                    |state: &ItemState| (state.item.part == Part::Main) == main && state.item.part != Part::Activity;
                let Some(at) = self.items.iter().position(|state| kind(state) && state.hand.out.is_some()) else {
                    break;
                };
                let state = &self.items[at];
                let mut back = self.after_a_while(state, state.hand.out.unwrap_or(self.today));
                back.hand.out = None;
                self.items[at] = back;
            }
        }
    }

    /// How many exercises a phase has that are in the main part, or that are before and after it.
    fn count(&self, phase: Phase, main: bool) -> usize {
        let of = |state: &&ItemState| (state.item.part == Part::Main) == main && state.item.part != Part::Activity;
        // In an earlier phase than this there is an easier rung; what waits for a later one now is not there.
        let waits = |state: &ItemState| phase == self.phase && !state.in_phase(phase);
        let there = |state: &&ItemState| {
            state.item.in_phase(phase) && !waits(state) && self.limits.allow(state.exercise) && state.hand.out.is_none()
        };
        self.items.iter().filter(of).filter(there).count()
    }

    /// Whether every phase has something to train with, and every strength day something of it.
    fn trains_enough(&self) -> bool {
        let turns = self.turns();
        let main = |slot: u8| self.items[usize::from(slot)].item.part == Part::Main;
        let mut days = self.plan.weekdays().filter(|(_, kind)| *kind == DayKind::Strength);
        Phase::ALL.iter().all(|phase| self.count(*phase, true) >= LEAST_MAIN)
            && days.all(|(day, _)| self.active().any(|(slot, _)| main(slot) && turns.has(slot, day)))
    }

    /// Whether every phase has something to warm up or wind down with: days without training are made of it.
    fn moves_enough(&self) -> bool {
        Phase::ALL.iter().all(|phase| self.count(*phase, false) >= 1)
    }

    /// How somebody begins with an exercise that they have not done yet: with less for whom care is asked for, as the planner does.
    pub(super) fn first_dose(&self, exercise: ExerciseRef) -> Dose {
        let careful = exercise.loaded && (self.careful() || self.limits.older);
        if careful { exercise.dose.less_to_begin(RETURN_PERCENT) } else { exercise.dose.start }
    }

    /// Whether a slot has its place in the week, and every session that holds it fits its minutes.
    fn weeks_fit(&self, slot: u8) -> Followed {
        let turns: Turns = self.turns();
        let state = &self.items[usize::from(slot)];
        let placed = self.plan.strength_days() == 0 || state.item.part != Part::Main || turns.times(slot) > 0;
        let fits = placed && (state.item.part == Part::Activity || self.fits(&turns, slot, state.exercise, state.dose));
        if fits { Ok(()) } else { Err(Refusal::Minutes) }
    }

    /// The plan as it stands, to be given to others: without what was taken out.
    pub fn plan_to_give(&self) -> Plan {
        let mut plan = self.plan_now();
        let mut states = self.items.iter();
        plan.items.retain(|_| states.next().is_none_or(|state| state.hand.out.is_none()));
        plan
    }

    /// Nothing is decided any more on what was done in a slot.
    pub(super) fn forget_waiting(&mut self, slot: u8) {
        if let Some(waiting) = &mut self.awaiting {
            waiting.log.items.retain(|item| item.slot != slot);
        }
    }
}
