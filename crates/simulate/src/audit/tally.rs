//! What one life came to, in numbers.

use chrono::NaiveDate;

use super::Violation;
use steadyback_catalogue::exercise::{Part, Phase};
use steadyback_rules::journal::Entry;
use steadyback_rules::progression::{Decision, Input, Prescription, Progress, Rule};

/// Figures and objections of one life.
#[derive(Clone, Debug)]
pub struct Tally {
    /// Objections, in order.
    pub violations: Vec<Violation>,
    /// Growth of each family in each week without a change of phase, in percent.
    pub growth: Vec<i16>,
    /// Of it, slots that grew by more than 10 %: by one smallest step, in percent.
    pub single_steps: Vec<i16>,
    /// Different rungs of the main part that were climbed.
    pub climbed: std::collections::BTreeSet<u16>,
    /// The rung of every exercise of the main part at the end.
    pub rungs: Vec<u8>,
    /// The phase in each week, first week first.
    pub phases: Vec<Phase>,
    /// Days on which something was red.
    pub red_days: u16,
    /// The state after the last entry.
    pub ending: Progress,
    /// Every decision that entries have led to.
    pub decisions: Vec<Decision>,
    last_red: Option<NaiveDate>,
}

impl Tally {
    pub(super) fn new(ending: Progress) -> Self {
        Self {
            violations: Vec::new(),
            growth: Vec::new(),
            single_steps: Vec::new(),
            climbed: std::collections::BTreeSet::new(),
            rungs: Vec::new(),
            phases: vec![ending.phase],
            red_days: 0,
            ending,
            decisions: Vec::new(),
            last_red: None,
        }
    }

    pub(super) fn take(&mut self, entry: &Entry, decisions: &[Decision]) {
        for decision in decisions.iter().filter(|it| it.rule == Rule::LevelUp) {
            if let Prescription::Doing(exercise, _) = decision.after
                && decision.changes()
                && exercise.parts.has(Part::Main)
            {
                self.climbed.insert(exercise.code);
            }
        }
        let red = decisions.iter().flat_map(|it| &it.inputs).any(|input| matches!(input, Input::Reds(1..)));
        if red && self.last_red != Some(entry.date) {
            self.red_days += 1;
            self.last_red = Some(entry.date);
        }
    }

    pub(super) fn end(&mut self, progress: &Progress) {
        let main = progress.active().filter(|(_, state)| state.item.part == Part::Main);
        self.rungs = main.map(|(_, state)| state.exercise.rung).collect();
    }
}
