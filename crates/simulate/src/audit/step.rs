//! Invariants 4 and 8: what one entry may change, and that every change is decided.

use super::{Before, Found, Invariant, claim};
use steadyback_catalogue::dose::{Dose, Work};
use steadyback_rules::journal::{Ended, Entry, Fact, ItemLog, Leg, Quality};
use steadyback_rules::progression::{Decision, Input, Prescription, Progress, Rule};

/// What one entry did, against the decisions that came with it.
pub fn check(before: &Before, after: &Progress, entry: &Entry, decisions: &[Decision], found: &mut Found) {
    decided(before, after, decisions, found);
    phase_turns(before, after, decisions, found);
    for decision in decisions {
        one_variable(decision, found);
    }
    let up = |it: &&Decision| matches!(it.rule, Rule::Progress | Rule::LevelUp | Rule::Regain) && it.changes();
    for decision in decisions.iter().filter(up) {
        claim(found, Invariant::OneAtATime, earned(before, entry, decision), || {
            format!("up after {entry:?}: {decision:?}")
        });
    }
}

/// A phase ends at the beginning of a week, not of a lighter one, and never during a flare.
fn phase_turns(before: &Before, after: &Progress, decisions: &[Decision], found: &mut Found) {
    for decision in decisions.iter().filter(|it| it.rule == Rule::PhaseUp) {
        let first = (decision.date - after.plan.start).num_days() % 7 == 0;
        let fine = first && !after.plan.is_deload(decision.date) && !before.flare;
        claim(found, Invariant::OneAtATime, fine, || format!("{decision:?}"));
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
        if let (Prescription::InPhase(from), Prescription::InPhase(to)) = (decision.before, decision.after) {
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
    let (Prescription::Doing(old, from), Prescription::Doing(new, to)) = (decision.before, decision.after) else {
        return;
    };
    let (was, is) = (old.volume(from), new.volume(to));
    let held = from == to && old == new;
    let floor = to.total() == new.dose.floor().total();
    let share = u64::from(is.0) * 100 / u64::from(was.0.max(1));
    let said = decision.inputs.contains(&Input::NothingNearer);
    if decision.rule == Rule::LevelUp && !held {
        let near = (70..=90).contains(&share) || (said && (60..=100).contains(&share));
        claim(found, Invariant::Share, near, || format!("{share} %: {decision:?}"));
    }
    let fine = match decision.rule {
        // A longer hold may be paid for with fewer of them.
        Rule::Progress | Rule::Quota if !held => {
            old == new && is > was && (to.total() <= from.total() || hold(to) <= hold(from))
        }
        Rule::Regain if !held => {
            let one = new.volume_of(1, to.work());
            // All the way where one step down, which is rounded down, led here.
            let one_step = new.dose.share(to, 80).total() <= from.total();
            old == new && is > was && (one_step || is.0 < was.percent(125).0 + one.0.max(1))
        }
        Rule::LevelUp => held || new.rung > old.rung,
        Rule::Variety => !new.loaded && to == new.dose.start && old.serves.meets(new.serves),
        // Judged by itself.
        Rule::OwnHand => return,
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
        && !before.deload
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

#[cfg(test)]
mod tests {
    use super::*;
    use chrono::NaiveDate;
    use steadyback_catalogue::library;

    type Doing = (&'static str, u8, u16, Work);
    const BRIDGE: Doing = ("glute-bridge", 3, 36, Work::Reps);
    const HOLD: Doing = ("bridge-hold", 2, 4, Work::Holds(10));

    #[track_caller]
    fn check(rule: Rule, from: Doing, to: Doing, may: bool) {
        check_on(rule, from, to, Vec::new(), may);
    }

    #[track_caller]
    fn check_on(rule: Rule, from: Doing, to: Doing, inputs: Vec<Input>, may: bool) {
        let doing = |(id, sets, total, work): Doing| {
            Prescription::Doing(library::by_id(id).expect("an exercise"), Dose::new(sets, total, work).expect("a dose"))
        };
        let date = NaiveDate::from_ymd_opt(2026, 11, 22).expect("a date");
        let decision = Decision { date, rule, slot: Some(0), before: doing(from), after: doing(to), inputs };
        let mut found = Found::new();
        one_variable(&decision, &mut found);
        assert_eq!(found.is_empty(), may, "{found:?}");
    }

    #[test]
    fn growth_in_place_is_one_variable_upward() {
        check(Rule::Progress, ("glute-bridge", 2, 20, Work::Reps), ("glute-bridge", 2, 22, Work::Reps), true);
        check(Rule::Progress, ("glute-bridge", 2, 20, Work::Reps), ("glute-bridge", 2, 20, Work::Reps), true);
        check(Rule::Progress, ("glute-bridge", 2, 20, Work::Reps), ("glute-bridge", 2, 19, Work::Reps), false);
        check(Rule::Progress, ("glute-bridge", 2, 20, Work::Reps), ("banded-bridge", 2, 21, Work::Reps), false);
        check(Rule::Progress, HOLD, ("bridge-hold", 2, 5, Work::Holds(10)), true);
        check(Rule::Progress, HOLD, ("bridge-hold", 2, 4, Work::Holds(15)), true);
        check(Rule::Progress, HOLD, ("bridge-hold", 2, 5, Work::Holds(15)), false);
        check(Rule::Progress, HOLD, ("bridge-hold", 2, 3, Work::Holds(14)), true);
        check(Rule::Quota, HOLD, ("bridge-hold", 2, 5, Work::Holds(10)), true);
        check(Rule::Quota, HOLD, ("bridge-hold", 2, 3, Work::Holds(10)), false);
    }

    #[test]
    fn the_way_back_is_a_quarter_at_a_time() {
        check(Rule::Regain, ("glute-bridge", 2, 16, Work::Reps), ("glute-bridge", 2, 20, Work::Reps), true);
        check(Rule::Regain, ("glute-bridge", 2, 16, Work::Reps), ("glute-bridge", 2, 22, Work::Reps), false);
        check(Rule::Regain, ("glute-bridge", 2, 12, Work::Reps), ("glute-bridge", 2, 16, Work::Reps), true);
        check(Rule::Regain, ("glute-bridge", 2, 12, Work::Reps), ("glute-bridge", 2, 18, Work::Reps), false);
        check(Rule::Regain, ("single-leg-bound", 2, 2, Work::Reps), ("single-leg-bound", 2, 3, Work::Reps), true);
        check(Rule::Regain, ("glute-bridge", 2, 16, Work::Reps), ("banded-bridge", 2, 10, Work::Reps), false);
    }

    /// 24 bridges of 6 s come to 14,400; banded ones are 840 each, so that 12 are 70 % of it, 15 are 88, 11 are 64 and 18 are 105.
    #[test]
    fn a_rung_up_keeps_its_share() {
        const FROM: Doing = ("glute-bridge", 2, 24, Work::Reps);
        let banded = |total| ("banded-bridge", 2, total, Work::Reps);
        check(Rule::LevelUp, FROM, banded(12), true);
        check(Rule::LevelUp, FROM, banded(15), true);
        check(Rule::LevelUp, FROM, banded(11), false);
        check_on(Rule::LevelUp, FROM, banded(11), vec![Input::NothingNearer], true);
        check(Rule::LevelUp, FROM, banded(17), false);
        check_on(Rule::LevelUp, FROM, banded(17), vec![Input::NothingNearer], true);
        check_on(Rule::LevelUp, FROM, banded(18), vec![Input::NothingNearer], false);
        check(Rule::LevelUp, FROM, ("buttock-squeeze", 2, 10, Work::Holds(5)), false);
        check(Rule::LevelUp, FROM, ("goblet-squat", 1, 5, Work::Reps), false);
    }

    #[test]
    fn all_other_rules_lead_down() {
        check(Rule::StepDown, BRIDGE, ("buttock-squeeze", 1, 8, Work::Holds(5)), true);
        check(Rule::NextDayRed, BRIDGE, ("glute-bridge", 3, 28, Work::Reps), true);
        check(Rule::NextDayRed, ("glute-bridge", 2, 20, Work::Reps), ("glute-bridge", 2, 21, Work::Reps), false);
        check(Rule::Hold, ("glute-bridge", 2, 20, Work::Reps), ("glute-bridge", 2, 20, Work::Reps), true);
        check(Rule::Hold, ("glute-bridge", 2, 20, Work::Reps), ("glute-bridge", 2, 21, Work::Reps), false);
        check(Rule::StepDown, BRIDGE, ("banded-bridge", 2, 20, Work::Reps), false);
        check(Rule::Swap, BRIDGE, ("banded-bridge", 2, 20, Work::Reps), true);
    }
}
