//! The person's own hand on the plan: another exercise, too easy, too hard, out, back, in, another day. What can be followed is decided
//! and changes the plan at once; what cannot says why and changes nothing.
//!
//! The bounds are those of the rules. What goes up waits for the same things as there: the answer after the last session, a week
//! without an amber or a red, a normal week, no flare. A new exercise begins at about four fifths of the work before, and what was done
//! before comes back as it was ([`kept`]).

mod kept;
mod moved;
mod offers;
mod refusal;
mod room;
mod swap;

use chrono::NaiveDate;

use super::growth::SETTLED_DAYS;
use super::lay_off::Away;
use super::rule::{Decision, Input, Prescription, Rule};
use super::state::{ItemState, Progress};
use crate::journal::{Own, Wish};
use steadyback_catalogue::exercise::{ExerciseRef, Part};

pub use kept::Kept;
pub use offers::{Offer, OfferKind};
pub use refusal::Refusal;

/// Days from one rise of a slot by hand to the next: once a week (our own choice).
pub(super) const RISE_DAYS: i64 = 7;

/// What the person has decided about a slot.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Hand {
    /// Taken out on this day.
    pub out: Option<NaiveDate>,
    /// The last day on which it went up by hand.
    pub rose: Option<NaiveDate>,
    /// Put in: no planner has asked for it.
    pub put_in: bool,
    /// The exercise that the planner had here.
    pub instead: Option<ExerciseRef>,
}

/// A choice that can be followed.
type Followed = Result<(), Refusal>;

impl Progress {
    /// Takes a choice into account, if it can be followed.
    pub(super) fn take_choice(&mut self, own: Own, decisions: &mut Vec<Decision>) {
        if let Ok((next, decided)) = self.follow(own) {
            *self = next;
            decisions.push(decided);
        }
    }

    /// The state after a choice on the day that this one stands at, and the decision that leads to it.
    ///
    /// # Errors
    /// Why it cannot be followed.
    pub fn follow(&self, own: Own) -> Result<(Self, Decision), Refusal> {
        // Less is never refused: what hurts in a flare may be left out, and brought back.
        if self.flare.is_some() && !matches!(own, Own::TakeOut(_) | Own::PutBack(_)) {
            return Err(Refusal::Flare);
        }
        let mut next = self.clone();
        let mut inputs = vec![Input::Chose(own.wish())];
        let slot = match own {
            Own::Swap { slot, exercise } => next.swap(slot, exercise, &mut inputs).map(|()| Some(slot)),
            Own::TooEasy(slot) => next.too_easy(slot, &mut inputs).map(|()| Some(slot)),
            Own::TooHard(slot) => next.too_hard(slot).map(|()| Some(slot)),
            Own::TakeOut(slot) => next.take_out(slot).map(|()| Some(slot)),
            Own::PutBack(slot) => next.put_back(slot).map(|()| Some(slot)),
            Own::PutIn { exercise, part } => next.put_in(exercise, part).map(Some),
            Own::Move { from, to } => next.move_session(from, to).map(|()| None),
        }?;
        let state =
            |of: &Self, slot: u8| of.items.get(usize::from(slot)).map_or(Prescription::LeftOut, ItemState::doing);
        let (before, after) = slot
            .map_or((Prescription::Training, Prescription::Training), |slot| (state(self, slot), state(&next, slot)));
        let decision = Decision { date: self.today, rule: Rule::OwnHand, slot, before, after, inputs };
        Ok((next, decision))
    }

    /// The state of a slot that is done now.
    fn done_now(&self, slot: u8) -> Result<&ItemState, Refusal> {
        let found = self.active().find(|(at, state)| *at == slot && state.item.part != Part::Activity);
        found.map(|(_, state)| state).ok_or(Refusal::NoSlot)
    }

    /// Whether something in a slot may go up by the person's wish, as far as the days before it go.
    fn may_rise(&self, slot: u8) -> Followed {
        let state = self.done_now(slot)?;
        let recent = |day: NaiveDate| (self.today - day).num_days() < SETTLED_DAYS;
        let frozen = |(family, until): &(_, NaiveDate)| *family == state.exercise.family && self.today < *until;
        let rose = state.hand.rose;
        if self.awaiting.as_ref().is_some_and(|waiting| waiting.log.items.iter().any(|it| it.slot == slot)) {
            Err(Refusal::Waits)
        } else if self.is_deload(self.today) {
            Err(Refusal::Lighter)
        } else if self.lay_off > Away::No {
            Err(Refusal::Away)
        } else if state.last_setback.is_some_and(recent) || self.frozen.iter().any(frozen) {
            Err(Refusal::Unsettled)
        } else if rose.is_some_and(|last| (self.today - last).num_days() < RISE_DAYS) {
            Err(Refusal::ThisWeek)
        } else if rose.is_some_and(|last| self.last_loaded.is_none_or(|trained| trained <= last)) {
            Err(Refusal::Untried)
        } else {
            Ok(())
        }
    }

    /// The exercise of a slot may be this one from now on.
    fn may_hold(&self, exercise: ExerciseRef, part: Part) -> Followed {
        if let Some(exclusion) = self.limits.exclusion(exercise) {
            return Err(Refusal::RuledOut(exclusion));
        }
        // Warm-up and cool-down are what a day without training is made of.
        if !exercise.parts.has(part) || (exercise.loaded && part != Part::Main) {
            return Err(Refusal::Part(part));
        }
        if exercise.from_phase > self.phase {
            return Err(Refusal::Later(exercise.from_phase));
        }
        Ok(())
    }

    /// Whether another slot has an exercise, done in this phase or not.
    fn elsewhere(&self, slot: u8, exercise: ExerciseRef) -> bool {
        let others = (0u8..).zip(&self.items).filter(|(at, _)| *at != slot);
        others.map(|(_, state)| state.exercise).any(|other| other == exercise)
    }
}

impl Input {
    /// What the person has decided, among what a rule read.
    pub fn wish(inputs: &[Self]) -> Option<Wish> {
        inputs.iter().find_map(|input| if let Self::Chose(wish) = input { Some(*wish) } else { None })
    }
}
