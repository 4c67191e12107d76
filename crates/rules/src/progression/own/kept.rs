//! What was reached is not lost: exercises that are no longer done, with their doses, until they come back.
//!
//! Within two weeks they come back as they were, later or after a flare in between at 80 %, as after time away.

use chrono::NaiveDate;

use super::super::down::less;
use super::super::lay_off::{BACK_AFTER, LESS_AFTER};
use super::super::state::{ItemState, Progress, Work};
use crate::plan::{Item, MOST_ITEMS, Plan, as_often};
use steadyback_catalogue::dose::Dose;
use steadyback_catalogue::exercise::{ExerciseRef, Part};

/// Exercises that are remembered, the last that were left.
const MOST: usize = MOST_ITEMS;

/// An exercise that is no longer done.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Kept {
    pub state: ItemState,
    /// Done until this day.
    pub until: NaiveDate,
    /// The person chose something else; otherwise another plan did.
    pub by_choice: bool,
    /// Days a week on which the main part's families had their turn then.
    pub times: u8,
}

impl Progress {
    /// An exercise that was done before in this part, as it comes back now.
    pub(super) fn known(&self, exercise: ExerciseRef, part: Part) -> Option<ItemState> {
        let of = |kept: &&Kept| (kept.state.exercise, kept.state.item.part) == (exercise, part);
        self.kept.iter().rev().find(of).map(|kept| self.after_a_while(&kept.state, kept.until))
    }

    /// Whether the person has left it today, so that it comes back as if nothing had been.
    pub(super) fn left_today(&self, exercise: ExerciseRef, part: Part) -> bool {
        let of = |kept: &Kept| kept.by_choice && (kept.state.exercise, kept.state.item.part) == (exercise, part);
        self.kept.iter().any(|kept| of(kept) && kept.until == self.today)
    }

    /// A state that was left on a day, as it comes back: on the same day as if nothing had been.
    pub(super) fn after_a_while(&self, state: &ItemState, until: NaiveDate) -> ItemState {
        let mut back = state.clone();
        if until == self.today {
            return back;
        }
        let flared = self.last_flare.is_some_and(|last| last >= until);
        if state.exercise.loaded && (flared || (self.today - until).num_days() >= LESS_AFTER) {
            back.dose = less(state.exercise, state.dose);
        }
        back.since = self.today;
        if self.plan.week_of(until) != self.plan.week_of(self.today) {
            // Weeks without it are no measure for its growth.
            (back.week, back.last) = <(Work, Work)>::default();
            back.normal.clear();
        }
        back.nothing_counts();
        back
    }

    /// Remembers a slot as it is.
    pub(super) fn remember(&mut self, slot: u8) {
        let state = self.items[usize::from(slot)].clone();
        self.keep(Kept { state, until: self.today, by_choice: true, times: self.times() });
    }

    /// Another state takes a slot; the one before is remembered.
    pub(super) fn exchange(&mut self, slot: u8, new: ItemState) {
        let place = usize::from(slot);
        self.kept.retain(|kept| (kept.state.exercise, kept.state.item.part) != (new.exercise, new.item.part));
        let old = std::mem::replace(&mut self.items[place], new);
        self.plan.items[place] = self.items[place].item.clone();
        let (family, now) = (old.exercise.family, self.items[place].exercise.family);
        self.keep(Kept { state: old, until: self.today, by_choice: true, times: self.times() });
        if family != now {
            self.forget_waiting(slot);
        }
    }

    /// After a new plan with so many days a week: what it does not hold, holds less of, or holds on fewer days is remembered.
    pub(in super::super) fn keep_what_goes(&mut self, old: &[ItemState], times: u32) {
        let items = std::mem::take(&mut self.items);
        let goes_on = |state: &ItemState, before: u8| {
            let same = |new: &ItemState| new.exercise == state.exercise && new.volume() >= state.volume();
            u32::from(before) <= times && items.iter().any(same)
        };
        self.kept.retain(|kept| !goes_on(&kept.state, kept.times));
        let before = self.times();
        for state in old.iter().filter(|state| !goes_on(state, before)) {
            self.keep(Kept { state: state.clone(), until: self.today, by_choice: false, times: before });
        }
        self.items = items;
    }

    /// The state of an item that a new plan brings back.
    pub(in super::super) fn recall(&self, item: &Item) -> Option<ItemState> {
        let state = self.known(item.exercise, item.part)?;
        Some(ItemState { item: item.clone(), dose: item.dose, ..state })
    }

    /// What another plan has put aside and that has not been away for too long.
    pub fn put_aside(&self) -> impl Iterator<Item = &ItemState> {
        let lately = |kept: &&Kept| !kept.by_choice && (self.today - kept.until).num_days() < BACK_AFTER;
        self.kept.iter().filter(lately).map(|kept| &kept.state)
    }

    /// What was reached with this exercise, or on its ladder, before another plan took it away, if that is more than the item holds.
    /// On more days a week it is less each (R01).
    pub fn reached_before(
        &self,
        item: &Item,
        times: u32,
        may: impl Fn(ExerciseRef) -> bool,
    ) -> Option<(ExerciseRef, Dose)> {
        let kin = |it: ExerciseRef| it == item.exercise || (it.family == item.exercise.family && it.family.climbs());
        let here = |state: &ItemState| state.item.part == item.part && kin(state.exercise);
        let calm = |kept: &&Kept| {
            let setback = |state: &ItemState| state.last_setback.is_some_and(|last| last >= kept.until);
            !self.items.iter().any(|state| here(state) && setback(state))
        };
        let lately = |kept: &&Kept| !kept.by_choice && (self.today - kept.until).num_days() < BACK_AFTER;
        let found = self.kept.iter().filter(|kept| here(&kept.state) && may(kept.state.exercise));
        // What came in its place and has not been done yet is no measure.
        let untried = |kept: &Kept| {
            let new = |state: &ItemState| state.exercise == item.exercise && state.item.part == item.part;
            let done = |state: &ItemState| state.week.sessions > 0 || state.last_green.is_some();
            self.items.iter().any(|state| new(state) && !done(state) && state.rung_since >= kept.until)
        };
        let doses = found.filter(lately).filter(calm).map(|kept| {
            let exercise = kept.state.exercise;
            let dose = self.after_a_while(&kept.state, kept.until).dose;
            (untried(kept), exercise, as_often(exercise, dose, kept.times.into(), times))
        });
        let more = |(untried, exercise, dose): &(bool, ExerciseRef, Dose)| {
            *untried
                || exercise.rung > item.exercise.rung
                || (*exercise == item.exercise && exercise.volume(*dose) > exercise.volume(item.dose))
        };
        let best = doses.filter(more).max_by_key(|(_, exercise, dose)| (exercise.rung, exercise.volume(*dose)));
        best.map(|(_, exercise, dose)| (exercise, dose))
    }

    /// The plan as it stands without what the person has put in the place of the planner's choices.
    pub fn as_planned(&self) -> Plan {
        let mut now = self.plan_now();
        let planned = |(item, state): (Item, &ItemState)| match state.hand.instead {
            _ if state.hand.put_in => None,
            Some(planned) if planned.family != item.exercise.family || !planned.family.climbs() => {
                let of = |kept: &&Kept| {
                    let was = kept.state.exercise;
                    kept.state.item.part == item.part && (was == planned || was.family == planned.family)
                };
                let was = self.kept.iter().rev().find(of).map(|kept| (kept.state.exercise, kept.state.dose));
                let (exercise, dose) = was.unwrap_or((planned, planned.dose.start));
                Some(Item { exercise, dose, ..item })
            }
            _ => Some(item),
        };
        let items = std::mem::take(&mut now.items);
        Plan { items: items.into_iter().zip(&self.items).filter_map(planned).collect(), ..now }
    }

    fn keep(&mut self, new: Kept) {
        let of = |state: &ItemState| (state.exercise, state.item.part);
        self.kept.retain(|kept| of(&kept.state) != of(&new.state));
        if self.kept.len() == MOST {
            self.kept.remove(0);
        }
        self.kept.push(new);
    }

    fn times(&self) -> u8 {
        u8::try_from(self.plan.times_a_week()).unwrap_or(u8::MAX)
    }
}
