//! One step up, down or sideways for one slot.

use chrono::{Days, NaiveDate};

use super::block::{Block, in_block};
use super::growth::{
    CAREFUL_DAYS_ON_RUNG, CAREFUL_PERCENT, DAYS_ON_RUNG, DAYS_TO_GROW, ENTRY, FREE_SECONDS, GREENS_FOR_PHASE,
    GREENS_FOR_RUNG, HARD_DAYS_MORE, HARD_GREENS_FOR_RUNG, LARGEST_STEP, ONE_GREEN_UP_TO, REGAIN_PERCENT, SETTLED_DAYS,
    WEEK_PERCENT, WIDE_STEP, entry, exercise_share, more, smallest,
};
use super::rule::{Input, Rule};
use super::state::{ItemState, Progress, Work};
use super::turns::Turns;
use crate::domain::dose::Dose;
use crate::domain::exercise::{Exercise, ExerciseRef, Part, Phase};
use crate::domain::library;
use crate::domain::measure::{Effort, Volume};
use crate::domain::profile::{Bar, Limits};

/// Share of the volume at which a lower rung or training after a break begins (eTG, X13).
pub const RETURN_PERCENT: u16 = 80;

/// Rungs above that are looked at for the one that can begin nearest.
const LOOKS: usize = 2;

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
    /// The slot.
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
        let total = u16::try_from(total).unwrap_or(u16::MAX).max(state.dose.total() + 1).min(former.total());
        let dose = was.dose.with_total(total, state.dose.sets().max(former.sets().min(2)), former.work());
        let fits = total > state.dose.total() && self.fits(turns, green.slot, was, dose);
        fits.then(|| Step { rule: Rule::Regain, to: (was, dose), inputs: Vec::new() })
    }

    /// Whether the greens so far are enough to grow: one where it was not hard and nothing was amber or red lately, otherwise two.
    fn enough(&self, green: Green) -> bool {
        let state = &self.items[usize::from(green.slot)];
        let light = green.effort.is_none_or(|effort| effort.score() <= ONE_GREEN_UP_TO);
        let settled = state.last_setback.is_none_or(|last| (green.date - last).num_days() >= SETTLED_DAYS);
        self.quotas() || (light && settled && state.greens >= 1) || state.greens >= 2
    }

    /// What makes the slot ready for its next rung.
    pub(super) fn ready(&self, green: Green) -> Option<Ready> {
        let state = &self.items[usize::from(green.slot)];
        let unsettled = state.last_setback.is_some_and(|last| (green.date - last).num_days() < SETTLED_DAYS);
        if let Some(seconds) = self.tests.outgrown(state.exercise).filter(|_| !unsettled) {
            return Some(Ready::Tested(seconds));
        }
        if state.easy >= GREENS_FOR_RUNG {
            return Some(Ready::Easy);
        }
        let later = usize::from(state.has_climbed());
        let light = green.effort.is_none_or(|effort| effort.score() <= ONE_GREEN_UP_TO);
        let days = if self.careful() { CAREFUL_DAYS_ON_RUNG } else { DAYS_ON_RUNG }[later];
        let days = if light { days } else { days + HARD_DAYS_MORE };
        if (green.date - state.rung_since).num_days() < days || unsettled {
            return None;
        }
        if state.mastered >= if light { GREENS_FOR_RUNG } else { HARD_GREENS_FOR_RUNG } {
            let full = !state.at_mastery();
            return Some(if full { Ready::Full } else { Ready::Mastered });
        }
        let back = state.former.is_some_and(|(was, _)| was.rung > state.exercise.rung);
        if back && state.rung_greens >= GREENS_FOR_RUNG {
            return Some(Ready::Back);
        }
        let opens = light
            && state.rung_greens >= GREENS_FOR_PHASE[later.max(usize::from(self.careful()))]
            && self.of_later_phase(green.slot).next().is_some();
        opens.then_some(Ready::Phase(self.phase))
    }

    /// Of the next rungs those that a later phase brings than the present one.
    pub(super) fn of_later_phase(&self, slot: u8) -> impl Iterator<Item = ExerciseRef> {
        let begun = self.items[usize::from(slot)].exercise.from_phase;
        self.looked_at(slot).filter(move |rung| rung.from_phase > begun)
    }

    /// The next two, if the second is no wide step.
    fn looked_at(&self, slot: u8) -> impl Iterator<Item = ExerciseRef> {
        let most = u32::from(self.items[usize::from(slot)].exercise.intensity) * WIDE_STEP / 100;
        let near = move |(at, rung): &(usize, ExerciseRef)| *at == 0 || u32::from(rung.intensity) <= most;
        self.above(slot).take(LOOKS).enumerate().filter(near).map(|(_, rung)| rung)
    }

    /// The rungs above that may be prescribed by now, easiest first.
    pub(super) fn above(&self, slot: u8) -> impl Iterator<Item = ExerciseRef> {
        let state = &self.items[usize::from(slot)];
        let (rung, phase, climbs) = (state.exercise.rung, self.phase, state.exercise.family.climbs());
        rungs(state, &self.limits).filter(move |it| climbs && it.rung > rung && it.from_phase <= phase)
    }

    /// The next rung and its dose: of the next two the first that can begin near the aim, one that a later phase brings before one of
    /// the same, or else the nearer one; only the next where a test or the way back leads to it.
    pub(super) fn next_rung(&self, slot: u8, turns: &Turns, because: Ready) -> Option<((ExerciseRef, Dose), bool)> {
        let state = &self.items[usize::from(slot)];
        let begin = |rung: ExerciseRef| {
            let fits = |dose: Dose| self.fits(turns, slot, rung, dose);
            entry(rung, state.volume(), fits).map(|(dose, far)| ((rung, dose), far))
        };
        let off = |((rung, dose), _): &((ExerciseRef, Dose), bool)| {
            exercise_share(rung, *dose, state.volume()).abs_diff(ENTRY.aim)
        };
        let near = |(_, far): &((ExerciseRef, Dose), bool)| !far;
        let newest = |((rung, _), _): &((ExerciseRef, Dose), bool)| rung.from_phase > state.exercise.from_phase;
        let found: Vec<_> = match because {
            Ready::Phase(_) => self.of_later_phase(slot).filter_map(begin).take(1).collect(),
            Ready::Back | Ready::Tested(_) => self.above(slot).take(1).filter_map(begin).collect(),
            _ => self.looked_at(slot).filter_map(begin).collect(),
        };
        let first =
            found.iter().filter(|it| near(it)).find(|it| newest(it)).or_else(|| found.iter().find(|it| near(it)));
        first.copied().or_else(|| found.into_iter().min_by_key(off))
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
            let step = |block: Block| *next == least && room.fresh && of(*next, block) * was <= of(dose, block) * is;
            blocks.iter().flatten().all(|block| of(*next, *block) <= u64::from(room.done.0) || step(*block))
        };
        let next = more(exercise, dose, most).or_else(|| room.fresh.then_some(least)).filter(in_block);
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

/// Why the next rung may come.
#[derive(Clone, Copy)]
pub(super) enum Ready {
    /// A test has shown it.
    Tested(u16),
    /// It was easy twice.
    Easy,
    /// The mastery dose was green twice.
    Mastered,
    /// As much as the minutes allow was green twice.
    Full,
    /// It was done before a red or a flare.
    Back,
    /// The phase asks for it.
    Phase(Phase),
}

impl Ready {
    fn inputs(self, state: &ItemState) -> Vec<Input> {
        match self {
            Self::Tested(seconds) => vec![Input::TestSeconds(seconds)],
            Self::Easy => vec![Input::EasyGreens(state.easy)],
            Self::Mastered => vec![Input::MasteredGreens(state.mastered)],
            Self::Full => vec![Input::MasteredGreens(state.mastered), Input::MinutesFull],
            Self::Back => vec![Input::BeforeRed],
            Self::Phase(phase) => vec![Input::PhaseOpens(phase)],
        }
    }
}

/// The most of the next week's amount: 10 % of what the person could do at the beginning more, of which the first amount was 80 % (eTG),
/// but no more than 10 % of what is done now.
fn amount(state: &ItemState) -> Volume {
    let begun = state.begun.0.volume(state.begun.1);
    let fixed = Volume(state.volume().0 + begun.0 * 10 / u32::from(RETURN_PERCENT));
    state.volume().percent(WEEK_PERCENT).min(fixed)
}

/// After two reds, or a flare of more than a week: the hardest rung below that can begin near 80 % of the volume; 80 % of the
/// dose where there is none.
pub fn down(state: &ItemState, limits: &Limits) -> (ExerciseRef, Dose) {
    let below = rungs(state, limits).filter(|rung| rung.rung < state.exercise.rung);
    let begin = |rung| entry_dose(rung, state.volume()).map(|dose| (rung, dose));
    below.filter_map(begin).last().unwrap_or_else(|| (state.exercise, less(state.exercise, state.dose)))
}

/// Back in an earlier phase: the hardest rung that belongs to it, if the present one does not; the one that begins with the
/// least, where none is near enough.
pub fn into_phase(state: &ItemState, limits: &Limits, phase: Phase) -> (ExerciseRef, Dose) {
    let fits = || rungs(state, limits).filter(|rung| rung.from_phase <= phase && rung.rung < state.exercise.rung);
    let near = || fits().filter_map(|rung| entry_dose(rung, state.volume()).map(|dose| (rung, dose))).last();
    let least = || fits().map(|rung| (rung, rung.dose.floor())).min_by_key(|(rung, dose)| rung.volume(*dose));
    if state.exercise.from_phase <= phase {
        return (state.exercise, state.dose);
    }
    near().or_else(least).unwrap_or((state.exercise, state.dose))
}

/// The rung below, for what hurts today; `None` on the lowest.
pub fn easier(state: &ItemState, limits: &Limits) -> Option<(ExerciseRef, Dose)> {
    let (exercise, dose) = down(state, limits);
    (exercise != state.exercise).then_some((exercise, dose))
}

/// What can take the place of an exercise today, by the person's wish: others of its family that are no harder, each near
/// 80 % of what is done now.
pub fn instead(state: &ItemState, limits: &Limits) -> Vec<(ExerciseRef, Dose)> {
    let no_harder = |rung: &ExerciseRef| {
        *rung != state.exercise && (rung.rung < state.exercise.rung || !state.exercise.family.climbs())
    };
    let others = rungs(state, limits).filter(no_harder);
    others.filter_map(|rung| entry_dose(rung, state.volume()).map(|dose| (rung, dose))).collect()
}

/// After a third red: the least of the next easier exercise of the family, or of another one for beginners; of the same where neither
/// is less than what is done now.
pub fn aside(state: &ItemState, limits: &Limits) -> (ExerciseRef, Dose) {
    let others = || {
        let others = rungs(state, limits).filter(|rung| *rung != state.exercise);
        others.filter(|rung| rung.volume(rung.dose.floor()) <= state.volume())
    };
    let softer = others().filter(|rung| rung.rung <= state.exercise.rung).last();
    match softer.or_else(|| others().find(|rung| rung.from_phase == Phase::Foundation)) {
        Some(rung) => (rung, rung.dose.floor()),
        None => (state.exercise, state.exercise.dose.floor()),
    }
}

/// The same exercise at 80 %.
pub fn less(exercise: ExerciseRef, dose: Dose) -> Dose {
    exercise.dose.share(dose, RETURN_PERCENT)
}

/// The dose of an easier rung nearest to 80 % of this volume, or as near under it as its range goes; `None` where even its least is more.
pub fn entry_dose(rung: ExerciseRef, from: Volume) -> Option<Dose> {
    let near = entry(rung, from, |_| true).map(|(dose, _)| dose);
    let top = || Some(rung.dose.top).filter(|dose| rung.volume(*dose) <= from);
    near.or_else(top)
}

/// What the next rung waits for: a later phase, or something to do it with.
fn waits_for(state: &ItemState, limits: &Limits, phase: Phase) -> Option<Input> {
    if !state.exercise.family.climbs() {
        return None;
    }
    let above = |rung: &&'static Exercise| rung.rung > state.exercise.rung && rung.parts.has(state.item.part);
    library::ladder(state.exercise.family).iter().find(above).and_then(|rung| match limits.bars(rung) {
        None => (rung.from_phase > phase).then_some(Input::HarderFrom(rung.from_phase)),
        Some(Bar::Equipment(missing)) => Some(Input::HarderNeeds(missing)),
        Some(_) => None,
    })
}

/// The rungs of the slot's ladder that may be prescribed in its part of the session, easiest first.
pub(super) fn rungs(state: &ItemState, limits: &Limits) -> impl Iterator<Item = ExerciseRef> {
    let (part, limits): (Part, Limits) = (state.item.part, *limits);
    let ladder = library::ladder(state.exercise.family).iter();
    ladder.filter(move |rung| rung.parts.has(part) && limits.allow(rung))
}
