//! Another exercise in a slot, or more or less of what it has.

use super::super::down;
use super::super::growth::{EASY_UP_TO, ENTRY, GREENS_FOR_RUNG, entry, exercise_share};
use super::super::rule::{Input, Rule};
use super::super::state::{ItemState, Progress};
use super::super::step::Green;
use super::{Followed, Hand, Refusal};
use crate::plan::Item;
use steadyback_catalogue::dose::Dose;
use steadyback_catalogue::exercise::ExerciseRef;
use steadyback_catalogue::measure::Effort;

/// The most that a new exercise begins with, in percent of the work before.
const MOST_PERCENT: u32 = 100;

impl Progress {
    pub(super) fn swap(&mut self, slot: u8, to: ExerciseRef, inputs: &mut Vec<Input>) -> Followed {
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

    pub(super) fn too_easy(&mut self, slot: u8, inputs: &mut Vec<Input>) -> Followed {
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

    pub(super) fn too_hard(&mut self, slot: u8) -> Followed {
        let reach = self.reach();
        let state = self.done_now(slot)?;
        let to = down::down(state, &reach);
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
}

/// How an exercise begins in the place of another: what is not loaded as at its usual start; a rung of the same ladder at about four
/// fifths of the work; one of another ladder so too, but no higher than its usual start, because nobody has seen it done.
fn begins(state: &ItemState, to: ExerciseRef, start: Dose, fits: impl Fn(Dose) -> bool) -> Result<Dose, Refusal> {
    if !to.loaded || !state.exercise.loaded {
        return if fits(start) { Ok(start) } else { Err(Refusal::Minutes) };
    }
    let from = state.volume();
    let near = down::entry_dose(to, from).ok_or(Refusal::TooMuch)?;
    let near = if to.family != state.exercise.family && to.volume(start) < to.volume(near) { start } else { near };
    let dose = if fits(near) { near } else { entry(to, from, &fits).ok_or(Refusal::Minutes)?.0 };
    if exercise_share(to, dose, from) > MOST_PERCENT { Err(Refusal::TooMuch) } else { Ok(dose) }
}
