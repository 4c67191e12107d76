//! The person's own hand on the plan: each choice takes effect at once, and each can be taken back.

use leptos::prelude::*;

use super::PlanStore;
use steadyback_rules::journal::{Fact, Own};
use steadyback_rules::progression::{Decision, Prescription};
use steadyback_rules::screening::Access;

/// A choice that has taken effect.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Chosen {
    /// What was decided.
    pub decision: Decision,
    /// What takes it back; `None` for what takes something back itself.
    pub undo: Option<Own>,
}

impl PlanStore {
    /// Whether a session is under way: the plan is changed after it.
    pub fn in_session(self) -> bool {
        self.app.session().run().is_some()
    }

    /// Follows a choice; `None` where that is not possible by now, while exercise is locked, or during a session.
    pub fn choose_own(self, own: Own) -> Option<Chosen> {
        let progress = untrack(move || self.progress())?;
        let locked = matches!(untrack(move || self.app.answers().access()), Some(Access::Locked(_)) | None);
        if locked || untrack(move || self.in_session()) {
            return None;
        }
        let (_, decision) = progress.follow(own).ok()?;
        self.app.journal().record(Fact::Chose(own));
        let undo = undone_by(own, &decision);
        Some(Chosen { decision, undo })
    }
}

fn undone_by(own: Own, decision: &Decision) -> Option<Own> {
    let slot = decision.slot.unwrap_or_default();
    match (own, decision.before) {
        (Own::Swap { .. } | Own::TooEasy(_) | Own::TooHard(_), Prescription::Doing(exercise, _)) => {
            Some(Own::Swap { slot, exercise })
        }
        (Own::TakeOut(_), _) => Some(Own::PutBack(slot)),
        (Own::PutBack(_) | Own::PutIn { .. }, _) => Some(Own::TakeOut(slot)),
        (Own::Move { from, to }, _) => Some(Own::Move { from: to, to: from }),
        _ => None,
    }
}
