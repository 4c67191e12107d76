//! The plan under way, and the person's own hand on it.

mod choices;
mod own;

use std::sync::Arc;

use chrono::NaiveDate;
use leptos::prelude::*;

use super::app::App;
use super::document::{Document, Health};
use super::journal;
use steadyback_formats::store::REACH;
use steadyback_rules::journal::Fact;
use steadyback_rules::plan::Plan;
use steadyback_rules::planner::{Known, Planned, latest_tests, plan_knowing};
use steadyback_rules::preview::if_fine;
use steadyback_rules::profile::{Limits, Profile};
use steadyback_rules::progression::{Decision, Progress, carried};
use steadyback_rules::screening::Access;
use steadyback_rules::today::{Today, today};

pub use choices::ChoiceWaits;
pub use own::Chosen;

/// What it is made of.
pub(super) struct Signals {
    /// Where the journal leads by today, and what time alone has decided since its last entry.
    present: Memo<Option<(Progress, Vec<Decision>)>>,
    /// Every decision, with those of `present`.
    decided: Memo<Arc<Vec<Decision>>>,
    /// The plan goes on under other rules than it was made by, and that has not been read yet.
    carried: RwSignal<bool>,
}

impl Signals {
    pub(super) fn new(document: RwSignal<Document>, journal: &journal::Signals) -> Self {
        let (device_day, rest) = (journal.device_day, journal.rest);
        let present = Memo::new(move |_| {
            let day = device_day.get()?;
            document.with(|document| document.progress().map(|progress| progress.on(day)))
        });
        let all = move |_: Option<&Arc<_>>| {
            rest.track();
            let mut all = document.with(|document| document.history.decisions().to_vec());
            present.with(|present| all.extend(present.iter().flat_map(|(_, pending)| pending.iter().cloned())));
            Arc::new(all)
        };
        // Whatever it hangs on has changed: that is quicker than to compare ten years.
        let decided = Memo::new_with_compare(all, |_, _| true);
        Self { present, decided, carried: RwSignal::new(false) }
    }
}

/// The plan under way.
#[derive(Clone, Copy)]
pub struct PlanStore {
    pub(super) app: App,
}

impl PlanStore {
    /// A plan that was told by an earlier edition of the rules goes on from what was told last, and a banner says that it does.
    pub fn carry_over(self) {
        let stood = self.app.document.with_untracked(|document| {
            let readable = document.health == Health::Good;
            let progress = document.progress().filter(|_| readable)?;
            carried(document.head.plan.as_ref(), progress, document.head.profile.as_ref())
        });
        if let Some((plan, limits)) = stood {
            self.record_plan(plan, limits);
            self.app.plan.carried.set(true);
        }
    }

    /// A plan takes effect.
    pub(super) fn record_plan(self, plan: Plan, limits: Limits) {
        self.app.journal().record(Fact::Planned(plan, limits));
    }

    /// "My back is flaring up."
    pub fn begin_flare(self) {
        self.app.journal().record(Fact::FlareBegan);
    }

    /// "It has settled."
    pub fn end_flare(self) {
        self.app.journal().record(Fact::FlareEnded);
    }

    /// The plan under way as of today.
    pub fn progress(self) -> Option<Progress> {
        self.app.plan.present.with(|present| present.as_ref().map(|(progress, _)| progress.clone()))
    }

    /// What today asks for; how the last session was taken only after a night.
    pub fn today(self) -> Option<Today> {
        let rested = self.app.session().is_rested();
        let told = |today: Today| Today { check_in: today.check_in.filter(|_| rested), ..today };
        self.app.plan.present.with(|present| present.as_ref().map(|(progress, _)| told(today(progress))))
    }

    /// What was decided last about a slot, in the last four weeks.
    pub fn decided_lately(self, slot: u8) -> Option<Decision> {
        let from = self.app.journal().day()? - REACH;
        let about = |it: &&Decision| it.slot == Some(slot) && it.date >= from;
        let pending = self.app.plan.present.with(|present| present.as_ref()?.1.iter().rev().find(about).cloned());
        pending.or_else(|| self.app.document.with(|document| document.history.decided_since(slot, from).cloned()))
    }

    /// The plan with its present doses.
    pub fn plan_now(self) -> Option<Plan> {
        self.app.plan.present.with(|present| present.as_ref().map(|(progress, _)| progress.plan_now()))
    }

    /// Whether there is a plan.
    pub fn has_plan(self) -> bool {
        self.app.document.with(|document| document.progress().is_some())
    }

    /// What follows from the last session if tomorrow is as good as today.
    pub fn if_tomorrow_is_fine(self) -> Vec<Decision> {
        self.progress().map(|progress| if_fine(&progress)).unwrap_or_default()
    }

    /// Takes a plan over, without what this person's answers rule out; not while exercise is locked.
    pub fn import_plan(self, plan: &Plan) {
        let Some(profile) = untrack(move || self.app.answers().profile()) else { return };
        if matches!(untrack(move || self.app.answers().access()), Some(Access::Locked(_)) | None) {
            return;
        }
        let limits = profile.limits(self.app.answers().is_gentle());
        let items = plan.items.iter().filter(|item| limits.allow(item.exercise)).cloned().collect();
        self.record_plan(Plan { items, ..plan.clone() }, limits);
        self.app.transfer().forget_import();
    }

    /// The plan from this day on, with what goes on of the one there is.
    pub(super) fn planned(self, profile: &Profile, gentle: bool, today: NaiveDate, four_days: Option<bool>) -> Planned {
        let progress = self.progress();
        let now = progress.as_ref().map(Progress::plan_now);
        let tests = self.app.journal().with_read(|document| latest_tests(document.history.entries().iter()));
        let known = Known { plan: now.as_ref(), tests: &tests, under_way: progress.as_ref(), four_days };
        plan_knowing(profile, gentle, today, &known)
    }

    /// Whether the plan goes on under other rules than it was made by, and that has not been read yet.
    pub fn was_carried(self) -> bool {
        self.app.plan.carried.get()
    }

    /// That has been read.
    pub fn note_carried(self) {
        self.app.plan.carried.set(false);
    }

    /// Every decision in the order in which they were made, with those that time alone has made since the last entry.
    pub(super) fn decided(self) -> Arc<Vec<Decision>> {
        self.app.plan.decided.get()
    }
}
