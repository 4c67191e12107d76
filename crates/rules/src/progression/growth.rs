//! How an exercise grows, and how the next one begins. All the numbers are in the table below, but what fixed amounts begin with, which the programme
//! says; the code is in this file, in
//! `step` (what comes after a green), `rung` (the next one) and `phase`.
//!
//! 1. *One green is enough for a little more.* The dose grows by whole, readable steps, as far as the week's limit goes, and
//!    once a week by one smallest step where that limit is smaller than a step.
//! 2. *The limit is measured against what was done*, in seconds under load times intensity, so that repetitions, holds and carries
//!    share one scale, and in the mean of a week's sessions, so that a session that was missed opens no gap to jump.
//! 3. *Twice the mastery dose, then the next one.* Each exercise names it. What is easy twice needs no more of it; what fills
//!    the session's minutes counts as mastered; what belongs to a phase that is over makes room for the next.
//! 4. *A new one begins at about four fifths of the work before*: the first of the next two that can.
//! 5. *Not all at once.* Two rungs in a session and four in a week at the most, those first that have not moved on yet; where it was hard
//!    a rung lasts two weeks longer.
//! 6. *The way back is as wide as the way down*: after a red or a flare the dose returns to what it was, in one step where one led down,
//!    otherwise by a quarter at a time.
//!
//! **An example.** Somebody does the glute bridge twice a week, 2 × 10 at effort 5. A rep takes 6 s, so that a session is 20 × 6 s
//! at intensity 100. The first green makes it 2 × 11: 10 % more, and a step above the beginning, which is the mastery dose of a
//! first rung. In the second week it becomes 2 × 12. Two weeks after it began, with more than two such greens, the second phase begins
//! and with it the next rung comes: the banded bridge (intensity 140). 80 % of 24 × 6 s × 100 are 13.7 banded reps: 2 × 7 are
//! nearest, at 82 %. Without a band it is the bridge hold (intensity 120), 2 × 5 × 10 s at 83 %.

use std::cmp::Reverse;

use steadyback_catalogue::dose::{Dose, SHORTEST_HOLD, Work};
use steadyback_catalogue::exercise::{Exercise, ExerciseRef};
use steadyback_catalogue::measure::Volume;

pub use crate::programme::shape::QUOTA_BEGINS;

/// Growth of a family's week as done, in percent of the week before: the hard cap of R01 and ACSM 2009 (2–10 %).
pub const WEEK_PERCENT: u32 = 110;
/// The same for who has to be careful: 70 or older, usual pain of 4 or more, osteoporosis, or by their own wish (R01: 5–10 %).
pub const CAREFUL_PERCENT: u32 = 105;
/// Growth of a fixed amount in a week, in percent of what the person could do at the beginning (eTG).
pub const QUOTA_PERCENT: u32 = 10;
/// Days from one growth of a dose to the next: once a week, with a day to spare for who trains on other days (our own choice).
pub const DAYS_TO_GROW: i64 = 6;
/// A smallest step is at most this much of the exercise, in percent of the dose before (our own choice).
pub const LARGEST_STEP: u32 = 120;
/// The same back up to what a new person begins with, where no smaller step is left: two repetitions can only become three.
pub const LARGEST_STEP_BACK: u32 = 150;
/// Effort up to which it was easy, so that nothing has to grow before the next rung (our own choice; ACSM 2009: more than asked for).
pub const EASY_UP_TO: u8 = 3;
/// Effort up to which one green is enough to grow; above it takes two (`EMPoweR` 2020: effort as the criterion; our own choice of numbers).
pub const ONE_GREEN_UP_TO: u8 = 6;
/// Greens in a row before the dose grows or goes back up: where it was not hard and nothing was amber or red lately (our own choice).
pub const GREENS_TO_GROW: u8 = 1;
/// The same where it was hard, or something was.
pub const HARD_GREENS_TO_GROW: u8 = 2;
/// Greens of the mastery dose, and easy greens, before the next rung (`EMPoweR` 2020, common practice).
pub const GREENS_FOR_RUNG: u8 = 2;
/// The same where it was hard (our own choice, found by simulation).
pub const HARD_GREENS_FOR_RUNG: u8 = 4;
/// Greens on a rung of a phase that is over, before a rung of the present phase comes: on the rung that the plan began with, which is
/// a guess, and later on (our own choice, found by simulation).
pub const GREENS_FOR_PHASE: [u8; 2] = [4, 9];
/// Days on a rung at the least, unless it is easy: on the rung that the plan began with, and later on (our own choice, found by
/// simulation).
pub const DAYS_ON_RUNG: [i64; 2] = [14, 35];
/// The same for who has to be careful.
pub const CAREFUL_DAYS_ON_RUNG: [i64; 2] = [39, 35];
/// So many days more where it is hard (our own choice, found by simulation).
pub const HARD_DAYS_MORE: i64 = 14;
/// Days without an amber or a red of the exercise before its next rung, unless it is easy (our own choice).
pub const SETTLED_DAYS: i64 = 7;
/// Seconds of a session that growth beyond the mastery dose leaves free, so that there is room for the next rung (our own choice).
pub const FREE_SECONDS: u32 = 60;
/// Rungs up in one session at the most (our own choice).
pub const RUNGS_A_SESSION: u8 = 2;
/// The same in a week of the plan: so that not all of it is new at once, and then nothing for weeks (our own choice).
pub const RUNGS_A_WEEK: u8 = 4;
/// Intensity of a rung in percent of the one before, above which no rung between them is left out (our own choice).
pub const WIDE_STEP: u32 = 140;
/// Where a new rung is aimed at, and how far it may be from there, in percent of the volume before (eTG, X13).
pub const ENTRY: Shares = Shares { least: 70, aim: 80, most: 90 };
/// The same where the ladder has nothing nearer (our own choice).
pub const FAR_ENTRY: Shares = Shares { least: 60, aim: 80, most: 100 };
/// A step back up after a red or a flare, in percent of the dose before: 80 % of it is what it was (our own choice).
pub const REGAIN_PERCENT: u32 = 125;
/// Reps of a block of speed, in percent of the usual ones: each counts half as much again (our own choice).
pub const SPEED_PERCENT: u16 = 67;
/// Work of a dose as a block has it, in percent of the dose, at the least: so that from block to block a week never asks for much more
/// than the one before (our own choice).
pub const SAME_WORK: u32 = 98;
/// A lighter week, in percent of the mean of the three normal weeks before, as done (R21: 40–50 % less; our own choice of 33, which is one set of three): a set less
/// where that keeps to it. The least.
pub const LIGHTER_LEAST: u32 = 50;
/// The same mean's share that a lighter week may not exceed (R21; our own choice).
pub const LIGHTER_MOST: u32 = 67;
/// The most of one session, in percent of the mean of those of the normal weeks, for whose turns are fewer by now (our own choice).
pub const LIGHTER_SESSION: u32 = 80;
/// A dose of a lighter week is this much of the usual one at the most, so that it is seen to be lighter (our own choice).
pub const LIGHTER_AT_MOST: u64 = 90;
/// Normal weeks that a lighter one is measured by (R21).
pub const NORMAL_WEEKS: usize = 3;

/// Seconds from which a hold that somebody begins with is a round number (our own choice).
const ROUND_FROM: u8 = 15;

/// A span of percent with its aim.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Shares {
    /// Below it is too little to go on with.
    pub least: u32,
    /// What is best.
    pub aim: u32,
    /// Above it is too much to begin with.
    pub most: u32,
}

/// The most of this exercise up to a volume, if that is more than this dose: the same in every set where that can be, otherwise
/// one more in the first sets; longer holds only where the number of them cannot grow.
pub fn more(exercise: ExerciseRef, dose: Dose, most: Volume) -> Option<Dose> {
    let top = exercise.dose.top.total();
    let total = counts(exercise, dose.work(), most).min(top);
    let even = |sets: u8| total.min(exercise.dose.top.in_set(0) * u16::from(sets)) / u16::from(sets) * u16::from(sets);
    let sets = exercise.dose.with_total(total, dose.sets(), dose.work()).sets();
    let by_count = [even(dose.sets()), even(sets), total].into_iter().find(|total| *total > dose.total());
    let by_count = by_count.map(|total| exercise.dose.with_total(total, dose.sets(), dose.work()));
    let limit = exercise.volume(dose).percent(LARGEST_STEP);
    by_count.or_else(|| {
        let most = longer(exercise, dose, most).max_by_key(|next| (next.total(), exercise.volume(*next)));
        most.filter(|_| one_more(exercise, dose, limit).is_none())
    })
}

/// The smallest step up there is; `None` at the top, or where it would be too large.
pub fn smallest(exercise: ExerciseRef, dose: Dose) -> Option<Dose> {
    let limit = exercise.volume(dose).percent(LARGEST_STEP);
    let back = exercise.volume(dose).percent(LARGEST_STEP_BACK);
    let begun = if exercise.loaded { exercise.volume(exercise.dose.start).min(back) } else { back };
    one_more(exercise, dose, limit)
        .or_else(|| longer(exercise, dose, limit).min_by_key(|next| (Reverse(next.total()), exercise.volume(*next))))
        .or_else(|| oftener(exercise, dose, limit))
        .or_else(|| one_more(exercise, dose, begun))
}

/// One more rep, hold or minute, if it is no more than this.
fn one_more(exercise: ExerciseRef, dose: Dose, most: Volume) -> Option<Dose> {
    let next = exercise.dose.with_total(dose.total() + 1, dose.sets(), dose.work());
    let fits = dose.total() < exercise.dose.top.total() && exercise.volume(next) <= most;
    fits.then_some(next)
}

/// Shorter holds and more of them, where they are long and few.
fn oftener(exercise: ExerciseRef, dose: Dose, most: Volume) -> Option<Dose> {
    let Work::Holds(now) = dose.work() else { return None };
    let of = |seconds: u8| {
        let work = Work::Holds(seconds);
        let total = counts(exercise, work, most).min(exercise.dose.top.total());
        Dose::new(dose.sets(), total / u16::from(dose.sets()) * u16::from(dose.sets()), work).ok()
    };
    let grows = |next: &Dose| next.total() > dose.total() && exercise.volume(*next) > exercise.volume(dose);
    (SHORTEST_HOLD..now).rev().filter_map(of).find(grows)
}

/// Holds that are longer, and fewer where they have to be, the same number in every set.
fn longer(exercise: ExerciseRef, dose: Dose, most: Volume) -> impl Iterator<Item = Dose> {
    let (now, top) = match (dose.work(), exercise.dose.top.work()) {
        (Work::Holds(now), Work::Holds(top)) => (now, top),
        _ => (1, 0),
    };
    let sets = u16::from(dose.sets());
    let of = move |seconds: u8| {
        let work = Work::Holds(seconds);
        let total = counts(exercise, work, most).min(dose.total()) / sets * sets;
        let total = if total < exercise.dose.floor().total() { 0 } else { total };
        Dose::new(dose.sets(), total, work).ok()
    };
    (now + 1..=top).filter_map(of).filter(move |longer| exercise.volume(*longer) > exercise.volume(dose))
}

/// How many of this work a volume holds.
fn counts(exercise: &Exercise, work: Work, volume: Volume) -> u16 {
    let one = exercise.volume_of(1, work).0.max(1);
    u16::try_from(volume.0 / one).unwrap_or(u16::MAX)
}

/// How a rung begins after this volume: the dose nearest to the aim that makes sense to a person, and whether it is further
/// from it than it should be; `None` where no dose of it is near enough or fits.
pub fn entry(rung: ExerciseRef, from: Volume, fits: impl Fn(Dose) -> bool) -> Option<(Dose, bool)> {
    let share = |dose: Dose| exercise_share(rung, dose, from);
    let within = |dose: Dose, span: Shares| {
        let is = u64::from(rung.volume(dose).0) * 100;
        (u64::from(from.0) * u64::from(span.least)..=u64::from(from.0) * u64::from(span.most)).contains(&is)
    };
    let mut best = None;
    for (odd, dose) in first_doses(rung).filter(|(_, dose)| within(*dose, FAR_ENTRY)) {
        let key = (!within(dose, ENTRY), odd, share(dose).abs_diff(ENTRY.aim));
        // Whether it fits takes the most time to find out, so it is asked last.
        if best.is_none_or(|(least, _)| key < least) && fits(dose) {
            best = Some((key, dose));
        }
    }
    best.map(|((far, ..), dose)| (dose, far))
}

/// A dose as a share of a volume, in percent.
pub fn exercise_share(exercise: ExerciseRef, dose: Dose, of: Volume) -> u32 {
    let share = u64::from(exercise.volume(dose).0) * 100 / u64::from(of.0.max(1));
    u32::try_from(share).unwrap_or(u32::MAX)
}

/// Doses that a rung may begin with, and how odd each is: as at the start, in other sets, uneven, held for another time.
fn first_doses(rung: ExerciseRef) -> impl Iterator<Item = (u8, Dose)> {
    let (start, top) = (rung.dose.start, rung.dose.top);
    let part = start.in_set(0).div_ceil(2);
    let least = if start.work() == Work::Reps { part.max(start.in_set(0).min(4)) } else { part };
    let each = least..=top.in_set(0);
    let sets = start.sets().min(2)..=top.sets();
    let even = sets.flat_map(move |sets| each.clone().map(move |each| (sets, each * u16::from(sets))));
    let whole = even.clone().map(move |(sets, total)| (u8::from(sets != start.sets()), sets, total, start.work()));
    let uneven = (least * u16::from(start.sets())..=top.in_set(0) * u16::from(start.sets()))
        .map(move |total| (2, start.sets(), total, start.work()));
    let held = match (start.work(), top.work()) {
        (Work::Holds(usual), Work::Holds(most)) => ((usual * 3).div_ceil(5).max(SHORTEST_HOLD), most),
        _ => (1, 0),
    };
    let odd = |seconds: u8| u8::from(seconds >= ROUND_FROM && !seconds.is_multiple_of(5));
    let longer = (held.0..=held.1).flat_map(move |seconds| {
        let odd = 3 + odd(seconds);
        even.clone().map(move |(sets, total)| (odd + u8::from(sets != start.sets()), sets, total, Work::Holds(seconds)))
    });
    let dose = |(odd, sets, total, work)| Some((odd, Dose::new(sets, total, work).ok()?));
    whole.chain(uneven).chain(longer).filter_map(dose)
}
