//! Invariants 4 and 8: what one entry may change, and that every change is decided.

use super::{Before, Found, Invariant, claim};
use crate::domain::dose::{Dose, Work};
use crate::domain::journal::{Ended, Entry, Fact, ItemLog, Leg, Quality};
use crate::domain::progression::{Decision, Input, Progress, Rule, State};

/// What one entry did, against the decisions that came with it.
pub fn check(before: &Before, after: &Progress, entry: &Entry, decisions: &[Decision], found: &mut Found) {
    decided(before, after, decisions, found);
    for decision in decisions {
        one_variable(decision, found);
    }
    for decision in decisions.iter().filter(|it| matches!(it.rule, Rule::Progress | Rule::LevelUp | Rule::PhaseUp)) {
        claim(found, Invariant::OneAtATime, earned(before, entry, decision), || {
            format!("up after {entry:?}: {decision:?}")
        });
    }
}

/// Decisions lead from what was to what is, without a gap.
fn decided(before: &Before, after: &Progress, decisions: &[Decision], found: &mut Found) {
    for (slot, was) in (0u8..).zip(&before.doing) {
        let mut doing = *was;
        let is = after.items[usize::from(slot)].doing();
        for decision in decisions.iter().filter(|decision| decision.slot == Some(slot)) {
            claim(found, Invariant::Decided, decision.before == doing, || format!("{decision:?} from {doing:?}"));
            doing = decision.after;
        }
        claim(found, Invariant::Decided, doing == is, || format!("slot {slot}: {doing:?} became {is:?}"));
    }
    let mut phase = before.phase;
    for decision in decisions {
        if let (State::InPhase(from), State::InPhase(to)) = (decision.before, decision.after) {
            claim(found, Invariant::Decided, from == phase, || format!("{decision:?} in {phase:?}"));
            phase = to;
        }
    }
    claim(found, Invariant::Decided, phase == after.phase, || format!("{phase:?} became {:?}", after.phase));
    let told = decisions.iter().any(|it| matches!(it.rule, Rule::FlareBegan | Rule::FlareReturn));
    claim(found, Invariant::Decided, told || before.flare == after.flare.is_some(), || "a flare unsaid".to_owned());
}

fn hold(dose: Dose) -> u8 {
    if let Work::Holds(seconds) = dose.work() { seconds } else { 0 }
}

/// What a decision may do to a dose, by its rule.
fn one_variable(decision: &Decision, found: &mut Found) {
    let (State::Doing(old, from), State::Doing(new, to)) = (decision.before, decision.after) else { return };
    let (was, is) = (old.volume(from), new.volume(to));
    let held = from == to && old == new;
    let floor = to.total() == new.dose.floor().total();
    let top = old.dose.top;
    let topped = from.total() >= top.total() && hold(from) >= hold(top);
    let tested = decision.inputs.iter().any(|input| matches!(input, Input::TestSeconds(_)));
    let fine = match decision.rule {
        Rule::Progress | Rule::Quota if !held => {
            old == new && is > was && (from.total() == to.total() || hold(from) == hold(to))
        }
        Rule::LevelUp => new.rung > old.rung && (is <= was.percent(80) || floor) && (topped || tested),
        _ if held => true,
        // The least dose there is may be more than a share of an even smaller one.
        _ => (is <= was || floor) && (new.rung <= old.rung || decision.rule == Rule::Swap),
    };
    claim(found, Invariant::OneAtATime, old.family == new.family && fine, || format!("{decision:?}"));
}

/// Up only on an answer that is no worse than before the session, and after exercises without a sign of red or amber.
fn earned(before: &Before, entry: &Entry, decision: &Decision) -> bool {
    let (Fact::NextDay { pain, leg, .. }, Some(waiting)) = (&entry.fact, &before.awaiting) else { return false };
    let mut logs = waiting.log.items.iter().filter(|log| decision.slot == Some(log.slot));
    *pain <= waiting.log.before
        && matches!(leg, Leg::Same | Leg::MoreCentral)
        && logs.next().is_none_or(is_green)
        && (!before.deload || decision.slot.is_none())
        && !before.flare
}

/// No sign of red or amber that stands by itself, whatever usual pain is.
fn is_green(log: &ItemLog) -> bool {
    log.ended == Ended::Done
        && log.done_percent() >= 90
        && log.quality == Quality::Fine
        && log.peak.is_none_or(|peak| peak.score() < 8)
        && log.effort.is_none_or(|effort| effort.score() < 8)
}
