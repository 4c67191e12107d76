//! What comes after a green: back towards what it was, the next rung, a little more, or a reason to stay.

use chrono::{Days, NaiveDate};

use super::block::{Block, in_block};
use super::down::less;
use super::growth::{
    CAREFUL_PERCENT, DAYS_TO_GROW, FREE_SECONDS, GREENS_TO_GROW, HARD_GREENS_TO_GROW, LARGEST_STEP, ONE_GREEN_UP_TO,
    QUOTA_BEGINS, QUOTA_PERCENT, REGAIN_PERCENT, SETTLED_DAYS, WEEK_PERCENT, exercise_share, more, smallest,
};
use super::rule::{Input, Rule};
use super::rung::waits_for;
use super::state::{ItemState, Progress, Work};
use super::turns::Turns;
use steadyback_catalogue::dose::Dose;
use steadyback_catalogue::exercise::{ExerciseRef, Part};
use steadyback_catalogue::measure::{Effort, Volume};

/// What a step came to.
pub struct Step {
    /// The rule that made it.
    pub rule: Rule,
    /// What is done from now on, and how much of it.
    pub to: (ExerciseRef, Dose),
    /// What else the rule read.
    pub inputs: Vec<Input>,
}

/// A green session of a slot, as far as its next step hangs on it.
#[derive(Clone, Copy)]
pub(super) struct Green {
    pub slot: u8,
    /// The day of the decision.
    pub date: NaiveDate,
    /// How hard it was.
    pub effort: Option<Effort>,
    /// Whether fixed amounts let pain pass that is amber otherwise: an amount may grow then, nothing else.
    pub passed: bool,
}

impl Progress {
    /// After a green: back towards what it was, the next rung, a little more, or a reason to stay.
    pub(super) fn up(&self, green: Green, turns: &Turns, enough: Option<u8>) -> Step {
        let state = &self.items[usize::from(green.slot)];
        let here = (state.exercise, state.dose);
        let to = |rule, to, inputs| Step { rule, to, inputs };
        if let Some(step) = self.regain(green, turns) {
            return step;
        }
        if let Some(because) = self.ready(green).filter(|_| !green.passed) {
            if let Some(moved) = enough {
                return to(Rule::WeeklyCap, here, vec![Input::RungsUp(moved.into())]);
            }
            if let Some((next, far)) = self.next_rung(green.slot, turns, because) {
                let share = exercise_share(next.0, next.1, state.volume());
                let share = Input::SharePercent(u16::try_from(share).unwrap_or(u16::MAX));
                let mut inputs = because.inputs(state);
                inputs.push(share);
                inputs.extend(far.then_some(Input::NothingNearer));
                return to(Rule::LevelUp, next, inputs);
            }
        }
        match self.growth(green, turns) {
            Growth::To(rule, dose) => to(rule, (state.exercise, dose), Vec::new()),
            Growth::Not(rule, inputs) => to(rule, here, inputs),
        }
    }

    /// Back towards what was done before a red or a flare, as far as it was, and no faster than it was taken away.
    pub(super) fn regain(&self, green: Green, turns: &Turns) -> Option<Step> {
        let state = &self.items[usize::from(green.slot)];
        let (was, former) = state.former?;
        if green.passed || was != state.exercise || former.work() != state.dose.work() || !self.enough(green) {
            return None;
        }
        let total = (u32::from(state.dose.total()) * REGAIN_PERCENT).div_ceil(100);
        let total = u16::try_from(total).unwrap_or(u16::MAX).max(state.dose.total() + 1);
        // One step down was rounded down, so one step up leads all the way.
        let one_step = less(was, former).total() <= state.dose.total();
        let total = if one_step { former.total() } else { total.min(former.total()) };
        let dose = was.dose.with_total(total, state.dose.sets().max(former.sets().min(2)), former.work());
        let fits = total > state.dose.total() && self.fits(turns, green.slot, was, dose);
        fits.then(|| Step { rule: Rule::Regain, to: (was, dose), inputs: Vec::new() })
    }

    /// Whether the greens so far are enough to grow: one where it was not hard and nothing was amber or red lately, otherwise two.
    fn enough(&self, green: Green) -> bool {
        let state = &self.items[usize::from(green.slot)];
        let light = green.effort.is_none_or(|effort| effort.score() <= ONE_GREEN_UP_TO);
        let settled = state.last_setback.is_none_or(|last| (green.date - last).num_days() >= SETTLED_DAYS);
        self.quotas() || state.greens >= if light && settled { GREENS_TO_GROW } else { HARD_GREENS_TO_GROW }
    }

    /// A little more of the same, as far as the week and the minutes go.
    fn growth(&self, green: Green, turns: &Turns) -> Growth {
        let state = &self.items[usize::from(green.slot)];
        let (exercise, dose) = (state.exercise, state.dose);
        let Some(least) = smallest(exercise, dose) else {
            let waits = waits_for(state, &self.limits, self.phase).into_iter().collect();
            return Growth::Not(Rule::TopOfLadder, waits);
        };
        if !self.enough(green) {
            return Growth::Not(Rule::FirstGreen, Vec::new());
        }
        let rule = if self.quotas() { Rule::Quota } else { Rule::Progress };
        let room = self.room(green, turns);
        if exercise.loaded && state.grown.is_some_and(|last| (green.date - last).num_days() < DAYS_TO_GROW) {
            return match rule {
                Rule::Quota => Growth::Not(rule, Vec::new()),
                _ => Growth::Not(Rule::WeeklyCap, vec![Input::WeekGrowth(room.grown)]),
            };
        }
        let most = if self.quotas() { room.most.min(amount(state)) } else { room.most };
        // The next session of it may be in the next block, in which a step may be larger than it is in the dose.
        let blocks = [0, 7, 14].map(|ahead| self.block(green.date + Days::new(ahead)));
        let in_block = |next: &Dose| {
            let of = |dose: Dose, block: Block| u64::from(exercise.volume(in_block(exercise, dose, block)).0);
            let (is, was) = (u64::from(exercise.volume(*next).0), u64::from(exercise.volume(dose).0));
            let week = u64::from(WEEK_PERCENT);
            let step = |block: Block| {
                let (then, now) = (of(*next, block), of(dose, block));
                *next == least && room.fresh && (then * was <= now * is || then * 100 <= now * week)
            };
            blocks.iter().flatten().all(|block| of(*next, *block) <= u64::from(room.done.0) || step(*block))
        };
        let next = [more(exercise, dose, most), room.fresh.then_some(least)].into_iter().flatten().find(in_block);
        let fits = |dose: Dose| self.fits(turns, green.slot, exercise, dose);
        match next {
            None => Growth::Not(Rule::WeeklyCap, vec![Input::WeekGrowth(room.grown)]),
            Some(_) if self.is_full(green.slot, turns) => Growth::Not(Rule::FullMinutes, Vec::new()),
            Some(next) if fits(next) => Growth::To(rule, next),
            Some(_) if fits(least) && exercise.volume(least) <= room.most => Growth::To(rule, least),
            Some(_) => Growth::Not(Rule::FullMinutes, Vec::new()),
        }
    }

    /// Whether the minutes have no room for the next step: then this is as much as there is, and mastered by it.
    pub(super) fn is_full(&self, slot: u8, turns: &Turns) -> bool {
        let state = &self.items[usize::from(slot)];
        let free = if state.item.part == Part::Main && state.at_mastery() { FREE_SECONDS } else { 0 };
        let next = smallest(state.exercise, state.dose);
        next.is_none_or(|next| !self.fits_with(turns, slot, (state.exercise, next), free))
    }

    /// How far the dose may grow.
    fn room(&self, green: Green, turns: &Turns) -> Room {
        let state = &self.items[usize::from(green.slot)];
        let hard = green.effort.is_some_and(|effort| effort.score() > ONE_GREEN_UP_TO);
        let percent = if self.careful() || hard { CAREFUL_PERCENT } else { WEEK_PERCENT };
        let percent = if state.exercise.loaded { percent } else { LARGEST_STEP };
        let now = state.volume();
        let left = self.turns_left(turns, green.slot, green.date);
        let (done, base) = match (left, state.last.mean(), state.week.mean()) {
            (0, _, Some(week)) => (Work::default(), week),
            (_, Some(last), _) => (state.week, last),
            (_, None, week) => (state.week, week.unwrap_or(now)),
        };
        let left = left.max(1);
        // The mean of the week may be so much; what is done of it is done.
        let whole = base.percent(percent).0.saturating_mul(left + u32::from(done.sessions));
        let by_week = whole.saturating_sub(done.volume.0) / left;
        // What a block asks for of a dose may be a little less than the dose.
        let asked = self.whole(green.slot, green.date);
        let done = Volume(by_week).min(asked.percent(percent));
        let as_dose = u64::from(done.0) * u64::from(now.0) / u64::from(asked.0.max(1));
        let most = Volume(u32::try_from(as_dose).unwrap_or(u32::MAX));
        let grown = u64::from(asked.0) * 100 / u64::from(base.0.max(1));
        let grown = u16::try_from(grown.saturating_sub(100)).unwrap_or(u16::MAX);
        Room { most, done, fresh: asked <= base, grown }
    }
}

/// How far a dose may grow.
struct Room {
    /// Volume of the dose at the most.
    most: Volume,
    /// Volume of what the day asks for of it at the most.
    done: Volume,
    /// Nothing has grown since what it is measured by, so that a smallest step is allowed.
    fresh: bool,
    /// Growth since then, in percent.
    grown: u16,
}

/// A little more, or why not.
enum Growth {
    To(Rule, Dose),
    Not(Rule, Vec<Input>),
}

/// The most of the next week's amount: a share of what the person could do at the beginning more, of which the first amount was another
/// (eTG), but no more than the limit of the week on what is done now.
fn amount(state: &ItemState) -> Volume {
    let begun = state.begun.0.volume(state.begun.1);
    let fixed = Volume(state.volume().0 + begun.0 * QUOTA_PERCENT / u32::from(QUOTA_BEGINS));
    state.volume().percent(WEEK_PERCENT).min(fixed)
}
