//! Invariant 6: reds on one exercise are counted, and answered.

use chrono::NaiveDate;

use super::{Found, Invariant, claim};
use steadyback_rules::journal::{Ended, ItemLog, Quality};
use steadyback_rules::progression::{Awaiting, Decision, Progress, Rule};

/// Days over which reds count together.
const DAYS: i64 = 14;

/// Reds that are red whatever usual pain is, by slot.
#[derive(Default)]
pub struct Reds(Vec<(u8, NaiveDate)>);

impl Reds {
    /// A session that was waiting has been settled by these decisions.
    pub fn take(&mut self, waiting: Option<&Awaiting>, after: &Progress, decisions: &[Decision], found: &mut Found) {
        self.settle(waiting, after, decisions, found);
        let swapped = |slot: u8| {
            decisions
                .iter()
                .any(|it| it.slot == Some(slot) && matches!(it.rule, Rule::Swap | Rule::Peripheralised | Rule::OwnHand))
        };
        self.0.retain(|(slot, _)| !swapped(*slot));
    }

    fn settle(&mut self, waiting: Option<&Awaiting>, after: &Progress, decisions: &[Decision], found: &mut Found) {
        // A further sitting of the same day goes on waiting.
        let goes_on = |before: &Awaiting, now: &Awaiting| {
            let (before, now) = ((before.date, &before.log.items), (now.date, &now.log.items));
            before.0 == now.0 && before.1.len() < now.1.len() && now.1.starts_with(before.1)
        };
        let waits = |it: &&Awaiting| after.awaiting.as_ref().is_some_and(|now| now == *it || goes_on(it, now));
        let Some(waiting) = waiting.filter(|it| !waits(it)) else { return };
        let mut seen = Vec::new();
        for log in &waiting.log.items {
            if seen.contains(&log.slot) {
                continue;
            }
            seen.push(log.slot);
            if is_red(log) {
                self.judge(log.slot, waiting.date, decisions, found);
            }
        }
    }

    fn judge(&mut self, slot: u8, date: NaiveDate, decisions: &[Decision], found: &mut Found) {
        self.0.retain(|(other, day)| *other != slot || (date - *day).num_days() < DAYS);
        self.0.push((slot, date));
        let count = self.0.iter().filter(|(other, _)| *other == slot).count();
        let mine = |rule| decisions.iter().any(|it| it.slot == Some(slot) && it.rule == rule);
        let answered = match count {
            ..2 => true,
            2 => mine(Rule::StepDown) || mine(Rule::Swap) || mine(Rule::Peripheralised),
            _ => mine(Rule::Swap) || mine(Rule::Peripheralised),
        };
        // A slot that is no longer there is not prescribed either.
        let there = decisions.iter().any(|it| it.slot == Some(slot));
        claim(found, Invariant::Reds, answered || !there, || {
            format!("red number {count} in slot {slot}: {decisions:?}")
        });
    }
}

fn is_red(log: &ItemLog) -> bool {
    let quality = matches!(log.quality, Quality::Sharp | Quality::Spreading | Quality::Numb);
    log.ended != Ended::Skipped && (quality || log.done_percent() < 60 || log.peak.is_some_and(|it| it.score() >= 8))
}
