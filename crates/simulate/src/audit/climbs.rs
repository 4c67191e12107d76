//! Invariant 10: what is green moves, unless it is at its top or the minutes are full.

use super::{Found, Invariant, claim};
use steadyback_rules::progression::{Decision, Input, Rule};

/// Greens in a row without anything moving, for a reason that passes.
const MOST: u8 = 12;

/// Such greens, by slot.
#[derive(Default)]
pub struct Climbs(Vec<(u8, u8)>);

impl Climbs {
    pub fn take(&mut self, decisions: &[Decision], found: &mut Found) {
        for decision in decisions {
            let Some(slot) = decision.slot else { continue };
            let green = decision.inputs.iter().any(|input| matches!(input, Input::Greens(_)));
            let passing = matches!(decision.rule, Rule::FirstGreen | Rule::WeeklyCap | Rule::Quota);
            let before = self.0.iter().find(|(other, _)| *other == slot).map_or(0, |(_, count)| *count);
            let count = if green && passing && decision.holds() { before.saturating_add(1) } else { 0 };
            self.0.retain(|(other, _)| *other != slot);
            self.0.push((slot, count));
            claim(found, Invariant::Climbs, count <= MOST, || format!("{count} greens in a row: {decision:?}"));
        }
    }
}
