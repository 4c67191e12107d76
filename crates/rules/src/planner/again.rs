//! A plan that is made again: what goes on of the one before.

use crate::journal::{Entry, Fact};
use crate::plan::Plan;
use crate::profile::Limits;
use crate::programme::{Programme, shape};
use steadyback_catalogue::exercise_set::ExerciseSet;
use steadyback_catalogue::functional_test::TestResult;

/// The new plan with what of the old one goes on, except where the person would rather do something else by now. A programme
/// that follows the sixteen weeks, or comes after one that did, counts its weeks anew.
pub(super) fn go_on(new: &Plan, old: &Plan, limits: &Limits, rather: ExerciseSet) -> Plan {
    let mut plan = new.clone().going_on(old, limits);
    if new.programme != old.programme {
        if shape::of(new.programme).later || shape::of(old.programme).later {
            plan.start = new.start;
        }
        if new.programme == Programme::Cycle {
            plan.phase = new.phase;
            // What belongs to a later phase waits for it, and begins again where it did.
            for (item, begun) in plan.items.iter_mut().zip(&new.items) {
                if item.exercise.from_phase > plan.phase.max(item.from) {
                    (item.exercise, item.dose) = (begun.exercise, begun.dose);
                }
            }
        }
    }
    for (slot, wished) in new.items.iter().enumerate() {
        let there = plan.items.iter().any(|item| item.exercise == wished.exercise);
        if rather.has(wished.exercise) && !there {
            (plan.items[slot].exercise, plan.items[slot].dose) = (wished.exercise, wished.dose);
        }
    }
    plan
}

/// The latest result of each test and side in a journal.
pub fn latest_tests<'a>(entries: impl DoubleEndedIterator<Item = &'a Entry>) -> Vec<TestResult> {
    let mut latest: Vec<TestResult> = Vec::new();
    for entry in entries.rev() {
        if let Fact::Tested(test) = &entry.fact
            && !latest.iter().any(|known| (known.kind(), known.side()) == (test.kind(), test.side()))
        {
            latest.push(*test);
        }
    }
    latest
}
