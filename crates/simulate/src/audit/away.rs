//! Invariant 7: after time away less, never more.

use super::{Found, Invariant, claim};
use steadyback_catalogue::exercise::{ExerciseRef, Phase};
use steadyback_catalogue::measure::Volume;
use steadyback_rules::journal::{Ended, Entry, Fact, Form, SessionLog};
use steadyback_rules::progression::{Decision, Prescription, Progress, Rule};

/// What was prescribed a few days after the last training.
#[derive(Default)]
pub struct Away {
    then: Option<(Phase, Vec<(ExerciseRef, Volume)>)>,
    judged: i64,
    /// Dates were corrected: the days since the last training are not the days that the rule has seen.
    unsure: bool,
}

/// Days after training by which its answer has been counted.
const SETTLED: i64 = 4;

/// Whether loaded work was done, by which the days away are counted.
fn trained(log: &SessionLog) -> bool {
    log.form != Form::Comfort && log.items.iter().any(|item| item.exercise.loaded && item.ended != Ended::Skipped)
}

impl Away {
    /// A new plan or other dates: nothing to compare with until the next training.
    pub fn forget(&mut self) {
        *self = Self { unsure: true, ..Self::default() };
    }

    pub fn take(&mut self, entry: &Entry) {
        if matches!(&entry.fact, Fact::Session(log) if trained(log)) {
            *self = Self::default();
        } else if matches!(entry.fact, Fact::FlareBegan | Fact::FlareEnded) {
            self.then = None;
        }
    }

    /// By the person's own hand something else is prescribed from now on.
    pub fn chose(&mut self, decisions: &[Decision]) {
        let Some((_, then)) = &mut self.then else { return };
        for decision in decisions.iter().filter(|it| it.rule == Rule::OwnHand) {
            let (Some(slot), Prescription::Doing(exercise, dose)) = (decision.slot, decision.after) else { continue };
            // What begins after two weeks away is measured by work that is less already.
            let percent = if self.judged >= 14 { 126 } else { 100 };
            let now = (exercise, exercise.volume(dose).percent(percent));
            match then.get_mut(usize::from(slot)) {
                Some(was) => *was = now,
                None => then.push(now),
            }
        }
    }

    pub fn morning(&mut self, view: &Progress, found: &mut Found) {
        let (Some(last), None, false) = (view.last_loaded, view.flare, self.unsure) else { return };
        let days = (view.today - last.max(view.last_flare.unwrap_or(last))).num_days();
        if days == SETTLED {
            let doing = view.items.iter().map(|state| (state.exercise, state.volume()));
            (self.then, self.judged) = (Some((view.phase, doing.collect())), 0);
        }
        let Some((phase, then)) = &mut self.then else { return };
        // A phase that was earned may begin in the first days.
        *phase = if self.judged == 0 { view.phase.max(*phase) } else { *phase };
        for (gap, share) in [(14, 80), (28, 80)] {
            if days < gap || self.judged >= gap {
                continue;
            }
            self.judged = gap;
            for ((exercise, was), state) in then.iter().zip(&view.items) {
                let left_out = state.hand.out.is_some() || !state.in_phase(view.phase);
                if state.exercise != *exercise || !exercise.loaded || left_out {
                    continue;
                }
                let floor = state.dose.total() == exercise.dose.floor().total();
                let less = state.volume() <= was.percent(share) || floor;
                claim(found, Invariant::Gap, less, || format!("{exercise:?} as before after {days} days"));
            }
            let back = gap < 28 || view.phase < *phase || *phase == Phase::Foundation;
            claim(found, Invariant::Gap, back, || format!("still in {phase:?} after {days} days"));
        }
    }
}
