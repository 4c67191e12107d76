//! Flares: how long each lasted and how fast it settled. Resilience counts, not days without pain (source 003, R42).

use chrono::NaiveDate;

use super::pain::{median, pain_days};
use crate::journal::Entry;
use crate::progression::{Decision, Rule};
use steadyback_catalogue::measure::Pain;

/// Pain this far above usual is high, as in the rule that begins a flare.
const RISE: u8 = 2;

/// A flare from its first day on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct FlareSpan {
    /// Its first day.
    pub since: NaiveDate,
    /// The day it was said to be over.
    pub until: Option<NaiveDate>,
    /// Days until pain at rest was again less than 2 above what was usual before; `None` if no answer says so.
    pub settled: Option<u16>,
}

impl FlareSpan {
    /// How many days it lasted, or has lasted.
    pub fn days(&self, today: NaiveDate) -> u16 {
        u16::try_from((self.until.unwrap_or(today) - self.since).num_days()).unwrap_or(0)
    }
}

/// The flares of a journal, oldest first, given the decisions that it led to.
pub fn flares(journal: &[Entry], decisions: &[Decision]) -> Vec<FlareSpan> {
    spans(&pain_days(journal), decisions)
}

pub(super) fn spans(days: &[(NaiveDate, Pain)], decisions: &[Decision]) -> Vec<FlareSpan> {
    let mut found = unsettled(decisions);
    for at in 0..found.len() {
        let next = found.get(at + 1).map(|flare| flare.since);
        found[at].settled = settled(days, found[at].since, next);
    }
    found
}

/// The flares without a word on how fast they settled.
pub(super) fn unsettled(decisions: &[Decision]) -> Vec<FlareSpan> {
    let mut found: Vec<FlareSpan> = Vec::new();
    for decision in decisions.iter().filter(|decision| decision.slot.is_none()) {
        match decision.rule {
            Rule::FlareBegan if decision.changes() => {
                found.push(FlareSpan { since: decision.date, until: None, settled: None });
            }
            Rule::FlareReturn => {
                if let Some(last) = found.last_mut().filter(|flare| flare.until.is_none()) {
                    last.until = Some(decision.date.max(last.since));
                }
            }
            _ => {}
        }
    }
    found
}

fn settled(days: &[(NaiveDate, Pain)], since: NaiveDate, next: Option<NaiveDate>) -> Option<u16> {
    // The day before may already have been high: a flare that pain readings begin is noticed on its second day.
    let before = days.partition_point(|(date, _)| (since - *date).num_days() >= 2);
    let usual = median(&days[..before])?;
    let after = days[before..].iter().filter(|(date, _)| *date > since && next.is_none_or(|next| *date < next));
    let (calm, _) = after.clone().find(|(_, pain)| pain.above(usual) < RISE)?;
    u16::try_from((*calm - since).num_days()).ok()
}
