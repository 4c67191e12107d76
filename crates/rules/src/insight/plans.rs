//! Which plan was in force on a day.

use chrono::NaiveDate;

use crate::journal::{Entry, Fact};
use crate::plan::Plan;

/// The plans of a journal by the day they took effect.
pub(super) struct Plans<'a>(Vec<(NaiveDate, &'a Plan)>);

impl<'a> Plans<'a> {
    pub(super) fn of(journal: &'a [Entry]) -> Self {
        let made = |entry: &'a Entry| match &entry.fact {
            Fact::Planned(plan, _) => Some((entry.date, plan)),
            _ => None,
        };
        let mut plans: Vec<_> = journal.iter().filter_map(made).collect();
        // Stable: of two on one day the later entry counts.
        plans.sort_by_key(|it| it.0);
        Self(plans)
    }

    /// The plan of a day on which it had begun.
    pub(super) fn on(&self, date: NaiveDate) -> Option<&'a Plan> {
        let made = self.0.partition_point(|(from, _)| *from <= date);
        let plan = self.0.get(made.checked_sub(1)?)?.1;
        (plan.start <= date).then_some(plan)
    }

    /// The day the first of them began.
    pub(super) fn first_day(&self) -> Option<NaiveDate> {
        self.0.iter().map(|(made, plan)| plan.start.max(*made)).min()
    }
}
