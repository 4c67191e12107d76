//! What explains the exercises of the plan.

use crate::stores::App;
use steadyback_rules::plan::Item;
use steadyback_rules::planner::{self, Known, plan_knowing};
use steadyback_rules::progression::{Decision, ItemState, Prescription, Progress};
use steadyback_words::en::plan as reasons;

/// The plan as these answers make it, and what was decided since.
pub struct Why<'plan> {
    planned: Option<planner::Planned>,
    pub app: App,
    pub progress: &'plan Progress,
}

impl<'plan> Why<'plan> {
    pub fn of(app: App, progress: &'plan Progress) -> Self {
        let known = Known { plan: Some(&progress.plan), ..Known::default() };
        let start = progress.plan.start;
        let planned =
            app.answers().profile().map(|profile| plan_knowing(&profile, progress.limits.gentle, start, &known));
        Self { planned, app, progress }
    }

    /// Why the exercise was chosen; `None` where the plan came from elsewhere.
    pub fn reason(&self, state: &ItemState) -> Option<String> {
        let planned = self.planned.as_ref()?;
        let mut items = planned.plan.items.iter().zip(&planned.reasons);
        let same = |(item, _): &(&Item, _)| item.part == state.item.part && item.exercise == state.item.exercise;
        items.find(same).map(|(_, why)| reasons::why(why))
    }

    /// What was last decided about it. After a new plan a slot may hold something else, which old decisions do not explain.
    pub fn decision(&self, slot: u8, state: &ItemState) -> Option<Decision> {
        self.app.journal().latest_decision(&|it| {
            it.slot == Some(slot) && matches!(it.after, Prescription::Doing(exercise, _) if exercise == state.exercise)
        })
    }
}
