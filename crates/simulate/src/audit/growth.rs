//! Invariants 3 and 11: what a slot's work comes to from week to week, session for session, and in a lighter week as done.

use chrono::{Datelike, NaiveDate};

use super::tally::Tally;
use super::{Found, Invariant, claim};
use steadyback_catalogue::exercise::{Part, Phase};
use steadyback_rules::journal::SessionLog;
use steadyback_rules::progression::{Decision, Prescription, Progress, Rule, Turns};

/// Normal weeks that a lighter one is measured by.
const NORMAL: usize = 3;

/// Work of a slot in a week: volume and sessions.
type Sum = (u64, u64);

/// What happened to one slot.
#[derive(Clone, Default)]
struct Slot {
    /// Asked for in this week, where the whole dose was asked for.
    asked: Sum,
    /// The same in the last normal week that had any.
    before: Sum,
    /// The most that was asked for at once, in the last normal week and in this one.
    peaks: [u64; 2],
    /// Done in this week, in any form.
    done: Sum,
    /// The same in the last normal week that had any.
    done_before: Sum,
    /// The largest count of what was done: by the time that a week is judged, another exercise can have its place.
    one: u64,
    /// Done in the normal weeks before.
    normal: Vec<Sum>,
    /// A smallest step, which may be more than the limit, since the week before began.
    steps: [bool; 2],
    /// Something that keeps to another limit, since the week before began: a way back up, another rung.
    others: [bool; 2],
    /// Weeks since then.
    calm: usize,
}

/// Follows the weeks of a plan.
pub struct Growth {
    week: u16,
    phase: Phase,
    lighter: bool,
    /// As they were when the week began.
    turns: Turns,
    slots: Vec<Slot>,
}

impl Growth {
    pub fn new(progress: &Progress) -> Self {
        let begins = (progress.today - progress.plan.start).num_days() % 7 == 0;
        Self {
            week: progress.plan.week_of(progress.today),
            phase: progress.phase,
            lighter: progress.plan.is_deload(progress.today),
            // A week of which only the rest is seen is no measure.
            slots: vec![Slot { others: [false, !begins], ..Slot::default() }; progress.items.len()],
            turns: progress.turns(),
        }
    }

    /// Notes what goes up.
    pub fn take(&mut self, decisions: &[Decision], found: &mut Found) {
        for decision in decisions {
            if decision.rule == Rule::OwnHand {
                self.choice(decision);
                continue;
            }
            let (Some(slot), Prescription::Doing(old, from), Prescription::Doing(new, to)) =
                (decision.slot, decision.before, decision.after)
            else {
                continue;
            };
            let (was, is) = (u64::from(old.volume(from).0), u64::from(new.volume(to).0));
            let Some(of) = self.slots.get_mut(usize::from(slot)).filter(|_| new.loaded) else { continue };
            if was == is && decision.rule != Rule::FlareReturn {
                continue;
            }
            match decision.rule {
                Rule::Progress | Rule::Quota if is * 100 <= was * 110 => {}
                Rule::Progress | Rule::Quota => {
                    let small = is * 100 <= was * 120
                        || (is * 100 <= was * 150 && new.volume(to) <= new.volume(new.dose.start));
                    claim(found, Invariant::Growth, small, || format!("more than a smallest step: {decision:?}"));
                    of.steps[1] = true;
                }
                _ => (of.others[1], of.calm) = (true, 0),
            }
        }
    }

    /// By the person's own hand: other weeks are no measure for what comes after it.
    fn choice(&mut self, decision: &Decision) {
        let Some(slot) = decision.slot.map(usize::from) else { return };
        if slot >= self.slots.len() {
            self.slots.resize(slot + 1, Slot::default());
        }
        let of = &mut self.slots[slot];
        let kin = matches!((decision.before, decision.after),
            (Prescription::Doing(old, _), Prescription::Doing(new, _)) if old.family == new.family);
        if !kin {
            *of = Slot::default();
        }
        (of.others, of.calm) = ([true; 2], 0);
    }

    /// A session that has been done.
    pub fn session(&mut self, progress: &Progress, date: NaiveDate, log: &SessionLog) {
        let turns = progress.turns();
        for item in log.items.iter().filter(|it| it.exercise.loaded && it.done > 0) {
            let (Some(of), Some(state)) =
                (self.slots.get_mut(usize::from(item.slot)), progress.items.get(usize::from(item.slot)))
            else {
                continue;
            };
            // Training on another day than planned is the person's own.
            of.others[1] |= !turns.has(item.slot, date.weekday());
            // A lighter week that came early is no measure.
            if progress.is_deload(date) && !progress.plan.is_deload(date) {
                (of.others[1], of.calm) = (true, 0);
            }
            of.peaks[1] = of.peaks[1].max(u64::from(item.exercise.volume(item.dose).0));
            let done = item.exercise.volume_of(item.done.min(item.dose.total()), item.dose.work());
            of.done = (of.done.0 + u64::from(done.0), of.done.1 + 1);
            of.one = of.one.max(item.exercise.volume_of(1, item.dose.work()).0.into());
            if (item.exercise, item.dose) == (state.exercise, progress.uncut(item.slot, date)) {
                of.asked = (of.asked.0 + u64::from(item.exercise.volume(item.dose).0), of.asked.1 + 1);
            }
        }
    }

    /// Judges the old week if a new one has begun.
    pub fn turn(&mut self, now: &Progress, tally: &mut Tally, found: &mut Found) {
        let week = now.plan.week_of(now.today);
        if week == self.week {
            return;
        }
        let eased = now.today.pred_opt().is_some_and(|yesterday| now.is_deload(yesterday));
        let normal = !self.lighter && now.flare.is_none();
        let turns = now.turns();
        for (slot, of) in (0u8..).zip(&mut self.slots) {
            if self.lighter {
                lighter(now, slot, of, found);
            } else if normal {
                // Who trains more often than planned is asked for more of it, and so is whose days change in the middle of a week.
                if self.turns.same(&turns, slot) && of.asked.1 <= u64::from(turns.times(slot)) {
                    grown(now, slot, of, tally, found);
                }
            }
            if normal && of.asked.1 > 0 {
                of.before = of.asked;
                of.peaks[0] = of.peaks[1];
                (of.steps, of.others) = ([of.steps[1], false], [of.others[1], false]);
            }
            if normal && of.done.1 > 0 {
                of.done_before = of.done;
            }
            if normal && !eased && of.done.1 > 0 {
                of.normal.push(of.done);
                if of.normal.len() > NORMAL {
                    of.normal.remove(0);
                }
            }
            (of.asked, of.done, of.one) = Default::default();
            of.peaks[1] = 0;
            of.calm = of.calm.saturating_add(1);
        }
        tally.phases.push(now.phase);
        (self.week, self.phase, self.lighter) = (week, now.phase, now.plan.is_deload(now.today));
        self.turns = turns;
    }
}

/// Session for session by 10 % at the most, or by one smallest step, which is 20 % at the most.
fn grown(now: &Progress, slot: u8, of: &Slot, tally: &mut Tally, found: &mut Found) {
    let ((is, sessions), (was, before)) = (of.asked, of.before);
    if sessions == 0 || before == 0 || of.others.contains(&true) {
        return;
    }
    // Means, without dividing.
    let (is, was) = (is * before, was * sessions);
    let growth = i16::try_from((is * 100 / was.max(1)).min(30_000)).unwrap_or(i16::MAX) - 100;
    tally.growth.push(growth);
    let step = of.steps.contains(&true);
    if growth > 10 {
        tally.single_steps.push(growth);
    }
    // Under what a new person begins with one more count may be more than that.
    let begun =
        now.items.get(usize::from(slot)).is_some_and(|it| it.volume() <= it.exercise.volume(it.exercise.dose.start));
    // Within the limit in the mean of the sessions, or in the most of them where one of them was cut; or as done, where a session of
    // which less was done leaves room, and then no session is more than a smallest step above the others.
    let within = |is: u64, was: u64| is * 100 <= was * 110 || (step && (begun || is * 100 <= was * 120));
    let small = of.peaks[1] * 100 <= of.peaks[0] * 120;
    let as_done = of.done.0 * of.done_before.1 * 100 <= of.done_before.0 * of.done.1 * 110;
    let fine = within(is, was) || (of.peaks[0] > 0 && (within(of.peaks[1], of.peaks[0]) || (small && as_done)));
    claim(found, Invariant::Growth, fine, || {
        format!("slot {slot}, {:?}: {growth} % in a week", now.items.get(usize::from(slot)).map(|it| it.exercise))
    });
}

/// A lighter week holds 70 % of the mean of the normal weeks before at the most, give or take one count a session; or each session
/// of it is lighter than those were, for who trains more often in it.
fn lighter(now: &Progress, slot: u8, of: &Slot, found: &mut Found) {
    let (Some(state), false) = (now.items.get(usize::from(slot)), of.normal.len() < NORMAL) else { return };
    if state.item.part != Part::Main || of.calm <= NORMAL + 1 || of.others[1] {
        return;
    }
    let weeks = of.normal.len() as u64;
    let (all, sessions) = of.normal.iter().fold((0, 0), |(all, sessions), week| (all + week.0, sessions + week.1));
    let mean = all / weeks;
    let one = of.one.max(state.exercise.volume_of(1, state.dose.work()).0.into());
    let fine =
        of.done.0 * 100 <= mean * 70 + 100 * one * of.done.1 || of.done.0 * sessions * 100 <= all * of.done.1 * 95;
    claim(found, Invariant::Lighter, fine, || format!("slot {slot}, {:?}: {} of {mean}", state.exercise, of.done.0));
}
