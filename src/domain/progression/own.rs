//! The person's own hand on the plan: another exercise, too easy, too hard, out, back, in, another day. What can be followed is decided
//! and changes the plan at once; what cannot says why and changes nothing.
//!
//! The bounds are those of the rules. What goes up waits for the same things as there: the answer after the last session, a week
//! without an amber or a red, a normal week, no flare. A new exercise begins at about four fifths of the work before, and what was done
//! before comes back as it was ([`kept`]).

mod kept;
mod moved;
mod offers;

use chrono::NaiveDate;

use super::growth::{EASY_UP_TO, ENTRY, GREENS_FOR_RUNG, SETTLED_DAYS, entry, exercise_share};
use super::lay_off::Away;
use super::rule::{Decision, Input, Rule, State};
use super::state::{ItemState, Progress};
use super::step::{self, Green};
use super::turns::Turns;
use crate::domain::dose::Dose;
use crate::domain::exercise::{ExerciseRef, Part, Phase};
use crate::domain::journal::{Own, Wish};
use crate::domain::measure::Effort;
use crate::domain::plan::{DayKind, Item, MOST_ITEMS, Plan};
use crate::domain::profile::Bar;
use crate::domain::set::Member;

pub use kept::Kept;
pub use offers::{Offer, OfferKind};

/// Days from one rise of a slot by hand to the next: once a week (our own choice).
const RISE_DAYS: i64 = 7;
/// Exercises of the main part that stay in any case (our own choice).
const LEAST_MAIN: usize = 2;
/// The most that a new exercise begins with, in percent of the work before.
const MOST_PERCENT: u32 = 100;

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

/// Why a wish cannot be followed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// The plan has no such slot, or it is not done now.
    NoSlot,
    /// The back is flaring up.
    Flare,
    /// It is so already.
    AsItIs,
    /// It is ruled out.
    RuledOut(Bar),
    /// It does not suit that part of a session.
    Part(Part),
    /// It belongs to a later phase.
    Later(Phase),
    /// It has nothing to do with what the slot is for.
    OtherKind,
    /// Even the least of it is more than what is done now.
    TooMuch,
    /// The answer on the day after the last session is still out.
    Waits,
    /// It was amber or red within a week, or its family has to wait after a bad day after.
    Unsettled,
    /// It has grown this week, or went up by hand.
    ThisWeek,
    /// It went up by hand, and has not been trained since.
    Untried,
    /// This week is a lighter one.
    Lighter,
    /// There has been no training for a week or more.
    Away,
    /// There is nothing harder; what it waits for, if anything.
    Top(Option<Input>),
    /// There is nothing easier.
    Bottom,
    /// The session's minutes have no room for it.
    Minutes,
    /// The plan has as many exercises as it can.
    Full,
    /// A session needs so many exercises.
    TooFew,
    /// There is no session on that day to be moved.
    NoSession,
    /// That day is over, or belongs to another week.
    OtherWeek,
    /// The day before or after has a session already.
    Spacing,
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
        if self.flare.is_some() {
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
        let state = |of: &Self, slot: u8| of.items.get(usize::from(slot)).map_or(State::LeftOut, ItemState::doing);
        let (before, after) =
            slot.map_or((State::Training, State::Training), |slot| (state(self, slot), state(&next, slot)));
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
        if let Some(bar) = self.limits.bars(exercise) {
            return Err(Refusal::RuledOut(bar));
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

    fn swap(&mut self, slot: u8, to: ExerciseRef, inputs: &mut Vec<Input>) -> Followed {
        let state = self.done_now(slot)?;
        let part = state.item.part;
        self.may_hold(to, part)?;
        if self.elsewhere(slot, to) {
            return Err(Refusal::AsItIs);
        }
        let turns = self.turns();
        let fits = |dose: Dose| self.fits(&turns, slot, to, dose);
        if let Some(known) = self.known(to, part) {
            if known.doing() == state.doing() {
                return Err(Refusal::AsItIs);
            }
            let undone = self.left_today(to, part);
            if to == state.exercise && !undone {
                return Err(Refusal::AsItIs);
            }
            let rises = known.volume() > state.volume() && to.loaded && !undone;
            if rises {
                self.may_rise(slot)?;
            }
            if !fits(known.dose) {
                return Err(Refusal::Minutes);
            }
            inputs.push(Input::DoneBefore);
            let rose = if rises { Some(self.today) } else { known.hand.rose };
            let hand = Hand { out: None, rose, ..known.hand };
            self.exchange(slot, ItemState { hand, ..known });
            return Ok(());
        }
        if to == state.exercise {
            return Err(Refusal::AsItIs);
        }
        if to.family != state.exercise.family && !to.serves.meets(state.exercise.serves) {
            return Err(Refusal::OtherKind);
        }
        let harder = to.family == state.exercise.family && to.family.climbs() && to.rung > state.exercise.rung;
        if harder && to.loaded {
            self.may_rise(slot)?;
        }
        let dose = begins(state, to, self.first_dose(to), fits)?;
        if to.loaded && state.exercise.loaded {
            let share = exercise_share(to, dose, state.volume());
            inputs.push(Input::SharePercent(u16::try_from(share).unwrap_or(u16::MAX)));
            inputs.extend((!(ENTRY.least..=ENTRY.most).contains(&share)).then_some(Input::NothingNearer));
        }
        let planned = state.hand.instead.unwrap_or(state.item.exercise);
        let item = Item { exercise: to, dose, ..state.item.clone() };
        let mut new = ItemState::new(item, self.today);
        let rose = if harder { Some(self.today) } else { state.hand.rose };
        new.hand = Hand { instead: (to != planned).then_some(planned), rose, ..state.hand };
        // An easier one of the same ladder is mastered like any other of it.
        if to.family == state.exercise.family {
            (new.week, new.last, new.normal) = (state.week, state.last, state.normal.clone());
            (new.reds, new.last_setback) = (state.reds.clone(), state.last_setback);
        }
        self.exchange(slot, new);
        Ok(())
    }

    fn too_easy(&mut self, slot: u8, inputs: &mut Vec<Input>) -> Followed {
        self.may_rise(slot)?;
        let turns = self.turns();
        // Answers like two easy greens.
        let mut told = self.clone();
        let state = &mut told.items[usize::from(slot)];
        let here = (state.exercise, state.dose);
        (state.easy, state.greens) = (GREENS_FOR_RUNG, GREENS_FOR_RUNG);
        let green = Green { slot, date: self.today, effort: Effort::new(EASY_UP_TO), passed: false };
        let step = told.up(green, &turns, None);
        if step.to == here {
            return Err(match step.rule {
                Rule::FullMinutes => Refusal::Minutes,
                Rule::TopOfLadder => Refusal::Top(step.inputs.first().copied()),
                _ => Refusal::ThisWeek,
            });
        }
        inputs.extend(step.inputs);
        self.remember(slot);
        let today = self.today;
        let state = &mut self.items[usize::from(slot)];
        if step.to.0 == here.0 {
            state.grown = Some(today);
        }
        state.go_on(step.to, today);
        state.hand.rose = Some(today);
        Ok(())
    }

    fn too_hard(&mut self, slot: u8) -> Followed {
        let limits = self.limits;
        let state = self.done_now(slot)?;
        let down = step::down(state, &limits);
        let less = (state.exercise, step::less(state.exercise, state.dose));
        let to = if self.elsewhere(slot, down.0) { less } else { down };
        if to == (state.exercise, state.dose) {
            return Err(Refusal::Bottom);
        }
        self.remember(slot);
        let today = self.today;
        let state = &mut self.items[usize::from(slot)];
        state.go_back(to, today);
        state.last_setback = Some(today);
        Ok(())
    }

    fn take_out(&mut self, slot: u8) -> Followed {
        let main = self.done_now(slot)?.item.part == Part::Main;
        let today = self.today;
        self.items[usize::from(slot)].hand.out = Some(today);
        if !(if main { self.trains_enough() } else { self.moves_enough() }) {
            return Err(Refusal::TooFew);
        }
        self.forget_waiting(slot);
        Ok(())
    }

    fn put_back(&mut self, slot: u8) -> Followed {
        let Some(state) = self.items.get(usize::from(slot)) else { return Err(Refusal::NoSlot) };
        let Some(since) = state.hand.out else { return Err(Refusal::NoSlot) };
        let back = self.after_a_while(state, since);
        let state = &mut self.items[usize::from(slot)];
        *state = back;
        state.hand.out = None;
        self.may_hold(self.items[usize::from(slot)].exercise, self.items[usize::from(slot)].item.part)?;
        self.weeks_fit(slot)
    }

    fn put_in(&mut self, exercise: ExerciseRef, part: Part) -> Result<u8, Refusal> {
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

    /// How many exercises a phase has that are in the main part, or that are before and after it.
    fn count(&self, phase: Phase, main: bool) -> usize {
        let of = |state: &&ItemState| (state.item.part == Part::Main) == main && state.item.part != Part::Activity;
        let there = |state: &&ItemState| {
            state.item.in_phase(phase) && self.limits.allow(state.exercise) && state.hand.out.is_none()
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
    fn first_dose(&self, exercise: ExerciseRef) -> Dose {
        let careful = exercise.loaded && (self.careful() || self.limits.older);
        if careful { exercise.dose.less_to_begin(step::RETURN_PERCENT) } else { exercise.dose.start }
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
    fn forget_waiting(&mut self, slot: u8) {
        if let Some(waiting) = &mut self.awaiting {
            waiting.log.items.retain(|item| item.slot != slot);
        }
    }
}

/// How an exercise begins in the place of another: what is not loaded as at its usual start; a rung of the same ladder at about four
/// fifths of the work; one of another ladder so too, but no higher than its usual start, because nobody has seen it done.
fn begins(state: &ItemState, to: ExerciseRef, start: Dose, fits: impl Fn(Dose) -> bool) -> Result<Dose, Refusal> {
    if !to.loaded || !state.exercise.loaded {
        return if fits(start) { Ok(start) } else { Err(Refusal::Minutes) };
    }
    let from = state.volume();
    let near = step::entry_dose(to, from).ok_or(Refusal::TooMuch)?;
    let near = if to.family != state.exercise.family && to.volume(start) < to.volume(near) { start } else { near };
    let dose = if fits(near) { near } else { entry(to, from, &fits).ok_or(Refusal::Minutes)?.0 };
    if exercise_share(to, dose, from) > MOST_PERCENT { Err(Refusal::TooMuch) } else { Ok(dose) }
}

impl Input {
    /// What the person has decided, among what a rule read.
    pub fn wish(inputs: &[Self]) -> Option<Wish> {
        inputs.iter().find_map(|input| if let Self::Chose(wish) = input { Some(*wish) } else { None })
    }
}
