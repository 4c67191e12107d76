//! The next rung of one slot: what makes it ready, which one it is, and what it waits for.

use chrono::NaiveDate;

use super::growth::{
    CAREFUL_DAYS_ON_RUNG, DAYS_ON_RUNG, ENTRY, GREENS_FOR_PHASE, GREENS_FOR_RUNG, HARD_DAYS_MORE, HARD_GREENS_FOR_RUNG,
    ONE_GREEN_UP_TO, SETTLED_DAYS, WIDE_STEP, entry, exercise_share,
};
use super::rule::Input;
use super::state::{ItemState, Progress};
use super::step::Green;
use super::turns::Turns;
use crate::profile::{Exclusion, Limits};
use steadyback_catalogue::dose::Dose;
use steadyback_catalogue::exercise::{Exercise, ExerciseRef, Part, Phase};
use steadyback_catalogue::exercise_set::ExerciseSet;
use steadyback_catalogue::library;

/// Rungs above that are looked at for the one that can begin nearest.
const LOOKS: usize = 2;

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
    pub(super) fn inputs(self, state: &ItemState) -> Vec<Input> {
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

impl Progress {
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

    /// Exercises of the main part that have moved on in the week of the plan that a day is in.
    pub(super) fn rungs_in_week(&self, date: NaiveDate) -> u8 {
        let week = |date: NaiveDate| self.plan.week_of(date);
        let climbed = self.items.iter().filter(|state| state.has_climbed() && state.item.part == Part::Main);
        let moved = climbed.filter(|state| week(state.rung_since) == week(date)).count();
        u8::try_from(moved).unwrap_or(u8::MAX)
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

    /// The rungs above that may be prescribed by now, easiest first; none from the one on that another slot does.
    pub(super) fn above(&self, slot: u8) -> impl Iterator<Item = ExerciseRef> {
        let state = &self.items[usize::from(slot)];
        let (rung, phase, climbs) = (state.exercise.rung, self.phase, state.exercise.family.climbs());
        let taken = self.reach().taken;
        let above = rungs(state, &self.limits).filter(move |it| climbs && it.rung > rung && it.from_phase <= phase);
        above.take_while(move |it| !taken.has(it))
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
}

/// What the next rung waits for: a later phase, or something to do it with.
pub(super) fn waits_for(state: &ItemState, limits: &Limits, phase: Phase) -> Option<Input> {
    if !state.exercise.family.climbs() {
        return None;
    }
    let above = |rung: &&'static Exercise| rung.rung > state.exercise.rung && rung.parts.has(state.item.part);
    library::ladder(state.exercise.family).iter().find(above).and_then(|rung| match limits.exclusion(rung) {
        None => (rung.from_phase > phase).then_some(Input::HarderFrom(rung.from_phase)),
        Some(Exclusion::Equipment(missing)) => Some(Input::HarderNeeds(missing)),
        Some(_) => None,
    })
}

/// What a slot may come to: what suits the person, without what the plan holds already.
#[derive(Clone, Copy, Debug)]
pub struct Reach {
    limits: Limits,
    taken: ExerciseSet,
}

impl Progress {
    /// What any of the slots may come to.
    pub fn reach(&self) -> Reach {
        let taken = self.items.iter().fold(ExerciseSet::EMPTY, |set, state| set.with(state.exercise, true));
        Reach { limits: self.limits, taken }
    }
}

/// The rungs of the slot's ladder that it may come to, easiest first.
pub(super) fn within(state: &ItemState, reach: &Reach) -> impl Iterator<Item = ExerciseRef> {
    let taken = reach.taken;
    rungs(state, &reach.limits).filter(move |rung| !taken.has(rung))
}

/// The rungs of the slot's ladder that may be prescribed in its part of the session, easiest first.
pub(super) fn rungs(state: &ItemState, limits: &Limits) -> impl Iterator<Item = ExerciseRef> {
    let (part, limits): (Part, Limits) = (state.item.part, *limits);
    let ladder = library::ladder(state.exercise.family).iter();
    ladder.filter(move |rung| rung.parts.has(part) && limits.allow(rung))
}
