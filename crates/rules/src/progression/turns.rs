//! Whose turn it is on which strength day: the exercises of the main part share the week's places, on fixed days, so that every
//! session is one that fits its minutes and every week holds the same.

use chrono::{Datelike, NaiveDate, Weekday};

use super::state::{ItemState, Progress};
use crate::minutes::SessionMinutes;
use crate::plan::{DayKind, MOST_ITEMS, Plan};
use crate::programme::base;
use crate::split::Split;
use steadyback_catalogue::dose::Dose;
use steadyback_catalogue::enum_set::Member;
use steadyback_catalogue::exercise::{ExerciseRef, Family, Part, Phase};

/// The days of each slot.
#[derive(Clone, Copy, Debug)]
pub struct Turns {
    /// Bits, Monday lowest, slot by slot.
    days: [u8; MOST_ITEMS],
}

impl Turns {
    /// Whether a slot has its turn on a weekday.
    pub fn has(&self, slot: u8, day: Weekday) -> bool {
        self.days[usize::from(slot)] >> day.num_days_from_monday() & 1 == 1
    }

    /// Whether a slot has the same days in both.
    pub fn same(&self, other: &Self, slot: u8) -> bool {
        self.days[usize::from(slot)] == other.days[usize::from(slot)]
    }

    /// Days in a week on which a slot has its turn.
    pub fn times(&self, slot: u8) -> u32 {
        self.days[usize::from(slot)].count_ones()
    }
}

/// Exercises that a session of this plan has in its main part at the most; days for one half leave room for more.
pub fn places(plan: &Plan) -> usize {
    if plan.is_split() { SessionMinutes::Thirty.main_exercises() } else { plan.minutes.main_exercises() }
}

impl Progress {
    /// Every family once, then a second and a third time as long as there is room, those first that the phase is about; never more
    /// often than in the phase before, so that a week holds no more of it (R01). What is not in the main part has every day.
    pub fn turns(&self) -> Turns {
        let plan = &self.plan;
        let mut turns = Turns { days: [0x7f; MOST_ITEMS] };
        // What the person has taken out keeps its days, so that nothing else comes oftener; what they had put in gives them back.
        let gone = |state: &ItemState| state.hand.put_in && state.hand.out.is_some();
        let there = |state: &ItemState| !gone(state) && state.exercise.from_phase <= self.phase;
        let slots = (0u8..).zip(&self.items).filter(|(_, state)| there(state) && self.limits.allow(state.exercise));
        // As planned, so that the days stay what they are while doses grow.
        let time = |state: &ItemState| state.item.exercise.time(state.item.dose).0;
        let (main, around): (Vec<_>, Vec<_>) = slots
            .filter(|(_, state)| state.item.part != Part::Activity)
            .map(|(slot, state)| (slot, state, time(state)))
            .partition(|(_, state, _)| state.item.part == Part::Main);
        let mut before = [0; MOST_ITEMS];
        let mut places = Vec::with_capacity(main.len());
        for phase in Phase::ALL.iter().take_while(|phase| **phase <= self.phase) {
            let base = base(plan.programme, *phase);
            let rank = |family: Family| base.iter().position(|other| *other == family).unwrap_or(usize::MAX);
            let in_phase = |(_, state, _): &&(u8, &ItemState, u32)| state.item.in_phase(*phase);
            let around: u32 = around.iter().filter(in_phase).map(|(.., time)| time).sum();
            places.clear();
            places.extend(main.iter().filter(in_phase).map(|(slot, state, time)| Place {
                rank: rank(state.exercise.family),
                slot: *slot,
                split: Split::of(state.exercise.family),
                time: *time,
                days: 0,
            }));
            places.sort_unstable_by_key(|place| (place.rank, place.slot));
            let seconds = (plan.minutes.minutes() * 60).saturating_sub(around);
            share_out(plan, seconds, &mut places, &before);
            for place in &places {
                turns.days[usize::from(place.slot)] = place.days;
                before[usize::from(place.slot)] = place.times();
            }
        }
        turns
    }

    /// The weekday whose turn it is on a date: its own, or that of the next strength day where it has none.
    pub fn turn_of(&self, date: NaiveDate) -> Weekday {
        let ahead = date.iter_days().take(7).find(|day| self.day(*day) == DayKind::Strength);
        self.stands_for(ahead.unwrap_or(date)).weekday()
    }

    /// Days from this one on, to the end of its week of the programme, on which a slot has its turn.
    pub(super) fn turns_left(&self, turns: &Turns, slot: u8, date: NaiveDate) -> u32 {
        let week = self.plan.week_of(date);
        let days = date.iter_days().take(7).take_while(|day| self.plan.week_of(*day) == week);
        let held = |day| self.day(day) == DayKind::Strength && turns.has(slot, self.stands_for(day).weekday());
        days.map(|day| u32::from(held(day))).sum()
    }

    /// Whether every session still fits its minutes with this in a slot's place. What is round the main part gives way to it, down to
    /// what it began with.
    pub(super) fn fits(&self, turns: &Turns, slot: u8, exercise: ExerciseRef, dose: Dose) -> bool {
        self.fits_with(turns, slot, (exercise, dose), 0)
    }

    /// The same with so many seconds left free.
    pub(super) fn fits_with(&self, turns: &Turns, slot: u8, (exercise, dose): (ExerciseRef, Dose), free: u32) -> bool {
        let most = self.plan.minutes.minutes() * 60 - free;
        let days = self.plan.weekdays().filter(|(day, kind)| *kind == DayKind::Strength && turns.has(slot, *day));
        let state = &self.items[usize::from(slot)];
        let main = state.item.part == Part::Main || state.exercise.family == Family::Balance;
        let time = |state: &ItemState| {
            // Room that was its own before a red stays its own.
            let former = state.former.filter(|(was, _)| *was == state.exercise).map(|(was, dose)| was.time(dose));
            let whole = state.exercise.time(state.dose).max(former.unwrap_or_default());
            let begun = state.exercise.time(state.exercise.dose.start);
            if main && state.item.part != Part::Main { whole.min(begun).0 } else { whole.0 }
        };
        let mut days = days.map(|(day, _)| {
            let others = self
                .active()
                .filter(|(at, state)| *at != slot && state.item.part != Part::Activity && turns.has(*at, day));
            others.map(|(_, state)| time(state)).sum::<u32>()
        });
        days.all(|others| others + exercise.time(dose).0 <= most)
    }
}

/// A slot of the main part that asks for a place.
struct Place {
    rank: usize,
    slot: u8,
    split: Split,
    /// Seconds.
    time: u32,
    /// Those it has been given, as in [`Turns`].
    days: u8,
}

impl Place {
    fn times(&self) -> u32 {
        self.days.count_ones()
    }
}

/// Gives the places of the strength days to the slots in their order, round by round: the first time in any case, then where there are
/// minutes left.
fn share_out(plan: &Plan, seconds: u32, main: &mut [Place], before: &[u32; MOST_ITEMS]) {
    let mut room = [0; 7];
    let mut left = [seconds; 7];
    let mut splits = [None; 7];
    for (day, kind) in plan.weekdays() {
        let at = day.num_days_from_monday() as usize;
        splits[at] = plan.split(day);
        room[at] = if kind == DayKind::Strength { places(plan) } else { 0 };
    }
    let mut placed = true;
    while placed {
        placed = false;
        for place in &mut *main {
            let was = before[usize::from(place.slot)];
            if was > 0 && place.times() >= was {
                continue;
            }
            let free = |day: &usize| {
                room[*day] > 0
                    && place.days >> day & 1 == 0
                    && splits[*day].is_none_or(|of| of == place.split)
                    && (place.days == 0 || left[*day] >= place.time)
            };
            if let Some(day) = (0..7).filter(free).max_by_key(|day| (left[*day], 7 - day)) {
                place.days |= 1 << day;
                room[day] -= 1;
                left[day] = left[day].saturating_sub(place.time);
                placed = true;
            }
        }
    }
}
