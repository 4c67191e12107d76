//! What a person can do, apart from answering questions and sessions: each reads, asks the rules, sets and keeps.

use leptos::prelude::Set as _;
use leptos::prelude::*;

use super::app::App;
use super::document::{Document, Trouble};
use crate::platform::clock;
use steadyback_formats::saved::Settings;
use steadyback_formats::store::Health;
use steadyback_rules::enum_set::EnumSet;
use steadyback_rules::journal::{Entry, Fact, Leg};
use steadyback_rules::measure::Pain;
use steadyback_rules::plan::Plan;
use steadyback_rules::profile::Limits;
use steadyback_rules::progression::{Progress, carried};
use steadyback_rules::screening::{Access, Flag, Screening};

/// Most minutes of a walk that are believed.
pub const MOST_WALK: u16 = 600;

impl App {
    /// Looks at the device's date again.
    pub fn look_at_date(self) {
        self.device_day.set(clock::today());
    }

    /// Writes down that something happened today.
    pub(super) fn record(self, fact: Fact) {
        if let Some(date) = self.record_day(&fact) {
            self.record_on(date, fact);
        }
    }

    /// Writes down that something happened on a day; on the last day of the journal, if that is later.
    pub(super) fn record_on(self, date: chrono::NaiveDate, fact: Fact) {
        let last = self.document.with_untracked(Document::last_day).filter(|_| fact != Fact::ClockCorrected);
        let date = last.map_or(date, |last| last.max(date));
        let entry = Entry { date, fact };
        self.document.update(|document| {
            document.journal.take(entry.clone());
        });
        self.keep_entry(&entry);
        let plan = self.document.with_untracked(|document| document.progress().map(Progress::plan_now));
        self.document.update_untracked(|document| document.head.plan = plan);
        self.keep_head();
    }

    fn record_day(self, fact: &Fact) -> Option<chrono::NaiveDate> {
        match fact {
            Fact::ClockCorrected => self.device_day.get_untracked(),
            _ => untrack(move || self.day()),
        }
    }

    /// A plan that was told by an earlier edition of the rules goes on from what was told last, and a banner says that it does.
    pub fn carry_over(self) {
        let stood = self.document.with_untracked(|document| {
            let readable = document.health == Health::Good;
            let progress = document.progress().filter(|_| readable)?;
            carried(document.head.plan.as_ref(), progress, document.head.profile.as_ref())
        });
        if let Some((plan, limits)) = stood {
            self.record_plan(plan, limits);
            self.carried.set(true);
        }
    }

    /// A plan takes effect.
    pub(super) fn record_plan(self, plan: Plan, limits: Limits) {
        self.record(Fact::Planned(plan, limits));
    }

    /// The whole screening was answered: keeps it, and with it what may be done.
    pub(super) fn record_screening(self, flags: EnumSet<Flag>) {
        let Some(date) = untrack(move || self.day()) else { return };
        self.document.update(|document| document.head.screening = Some(Screening { date, flags, cleared: None }));
        self.record(Fact::Screened(flags));
    }

    /// A danger sign before, in or after a session: adds to what is known and locks.
    pub fn report_signs(self, signs: EnumSet<Flag>) {
        let before = self.document.with_untracked(|document| document.head.screening);
        let flags = before.map_or(signs, |screening| screening.flags.union(signs));
        self.document.update(|document| document.run = None);
        self.keep_run();
        self.record_screening(flags);
    }

    /// A clinician's clearance is confirmed; before its first day nothing happens.
    pub fn confirm_clearance(self) {
        let day = untrack(move || self.day());
        if day < untrack(move || self.clearance_from()) {
            return;
        }
        self.document.update(|document| {
            if let Some(screening) = &mut document.head.screening {
                screening.cleared = day;
            }
        });
        self.record(Fact::Cleared);
        self.replan();
    }

    /// The day after a session.
    pub fn answer_next_day(self, session: chrono::NaiveDate, pain: Pain, leg: Leg) {
        self.record(Fact::NextDay { session, pain, leg });
        self.report_leg(leg);
    }

    /// Legs that are worse than before are a danger sign.
    pub(super) fn report_leg(self, leg: Leg) {
        let sign = match leg {
            Leg::Same | Leg::MoreCentral => return,
            Leg::FurtherDown => Flag::SpreadingLegPain,
            Leg::NewNumbnessOrWeakness => Flag::MildLegWeakness,
        };
        self.report_signs(EnumSet::EMPTY.with(sign, true));
    }

    /// "My back is flaring up."
    pub fn begin_flare(self) {
        self.record(Fact::FlareBegan);
    }

    /// "It has settled."
    pub fn end_flare(self) {
        self.record(Fact::FlareEnded);
    }

    /// A reading of pain at rest.
    pub fn read_pain(self, pain: Pain) {
        self.record(Fact::RestPain(pain));
    }

    /// A walk of 1 to [`MOST_WALK`] minutes.
    pub fn walked(self, minutes: u16) {
        self.record(Fact::Walked { minutes });
    }

    /// Minutes walked today.
    pub fn walked_today(self) -> u32 {
        let Some(today) = self.day() else { return 0 };
        self.document.with(|document| {
            let walks = document.journal.recent().iter().rev().take_while(|entry| entry.date >= today);
            walks.map(|entry| if let Fact::Walked { minutes } = entry.fact { u32::from(minutes) } else { 0 }).sum()
        })
    }

    /// The device's date is right, and what came before was dated wrongly.
    pub fn correct_clock(self) {
        self.record(Fact::ClockCorrected);
    }

    /// Changes how the app looks and sounds.
    pub fn set_settings(self, settings: Settings) {
        self.document.update(|document| document.head.settings = settings);
        self.keep_head();
    }

    /// Whether only walking and mobility are allowed.
    pub(super) fn is_gentle(self) -> bool {
        self.document.with_untracked(|document: &Document| document.access() == Some(Access::Gentle))
    }

    /// Puts the last trouble out of sight.
    pub fn dismiss_trouble(self) {
        self.trouble.set(None);
    }

    pub(super) fn trouble_with(self, trouble: Trouble) {
        self.trouble.set(Some(trouble));
    }

    /// A new version waits.
    pub fn note_update(self) {
        self.update_waits.set(true);
    }
}
