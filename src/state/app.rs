//! The handle: one private document, read by projections, written by actions.

use chrono::NaiveDate;
use leptos::prelude::*;

use super::conductor::Conductor;
use super::document::{Document, Health, Trouble};
use super::ownership::{Ownership, Whose};
use super::safety::PersistenceStatus;
use super::{bring_back, persist};
use crate::platform::clock;
use crate::route::Route;
use steadyback_formats::saved::Settings;
use steadyback_formats::store::{Months, REACH, Read};
use steadyback_rules::draft::Draft;
use steadyback_rules::journal::{Entry, Fact, Form};
use steadyback_rules::plan::Plan;
use steadyback_rules::profile::Profile;
use steadyback_rules::progression::{Decision, Progress};
use steadyback_rules::readings::{self, Reading};
use steadyback_rules::reminder::{Reminder, Reminders};
use steadyback_rules::screening::{Access, Screening};
use steadyback_rules::session::Run;
use steadyback_rules::session::sittings::Sitting;
use steadyback_rules::today::{Today, today};

/// The app's state, of which there is one for as long as the page lives. Every handler and every closure in a view holds it: one
/// address, not two dozen signals.
#[derive(Clone, Copy)]
pub struct App(&'static Signals);

impl std::ops::Deref for App {
    type Target = Signals;

    fn deref(&self) -> &Signals {
        self.0
    }
}

/// What the state is made of; for this layer alone.
pub struct Signals {
    pub(super) document: RwSignal<Document>,
    pub(super) device_day: RwSignal<Option<NaiveDate>>,
    pub(super) trouble: RwSignal<Option<Trouble>>,
    pub(super) update_waits: RwSignal<bool>,
    pub(super) next_form: RwSignal<Form>,
    pub(super) next_sitting: RwSignal<Option<Sitting>>,
    /// A session waits for the answers to the safety questions.
    pub(super) session_waits: RwSignal<bool>,
    pub(super) pending_import: RwSignal<Option<String>>,
    pub(super) library: RwSignal<Option<String>>,
    pub(super) reminders: RwSignal<Reminders>,
    pub(super) due: RwSignal<Option<Reminder>>,
    pub(super) ownership: Ownership,
    /// This tab's turn with what is stored, over which nobody else writes.
    pub(super) turn: Whose,
    /// Something is to be written once the handler that changed it is through.
    pub(super) asked: RwSignal<bool>,
    pub(super) persistence: RwSignal<PersistenceStatus>,
    pub(super) conductor: Conductor,
    pub(super) backups: RwSignal<bring_back::Backups>,
    /// All of the journal has been read.
    pub(super) all_read: RwSignal<bool>,
    /// The page was to be shown without movement.
    pub(super) still: RwSignal<bool>,
    /// The plan goes on under other rules than it was made by, and that has not been read yet.
    pub carried: RwSignal<bool>,
    present: Memo<Option<(Progress, Vec<Decision>)>>,
}

impl App {
    /// Reads what is stored, once this tab has it.
    pub fn load(ownership: Ownership) -> Self {
        // Never taken down again, whatever becomes of the views: what the browser answers late finds its signals.
        let owner = Owner::new_root(None);
        let app = owner.with(|| Self::begun(ownership));
        std::mem::forget(owner);
        app
    }

    fn begun(ownership: Ownership) -> Self {
        let whole = bring_back::finish();
        let document = RwSignal::new(persist::load());
        if !whole {
            document.update_untracked(|document| document.health = Health::Damaged);
        }
        let device_day = RwSignal::new(clock::today());
        let present = Memo::new(move |_| {
            let day = device_day.get()?;
            document.with(|document| document.progress().map(|progress| progress.on(day)))
        });
        Self(Box::leak(Box::new(Signals {
            document,
            device_day,
            present,
            all_read: RwSignal::new(false),
            still: RwSignal::new(false),
            carried: RwSignal::new(false),
            trouble: RwSignal::new(None),
            update_waits: RwSignal::new(false),
            next_form: RwSignal::new(Form::Full),
            next_sitting: RwSignal::new(None),
            session_waits: RwSignal::new(false),
            pending_import: RwSignal::new(None),
            library: RwSignal::new(None),
            reminders: RwSignal::new(Reminders::default()),
            due: RwSignal::new(None),
            ownership,
            turn: ownership.whose_untracked(),
            asked: RwSignal::new(false),
            persistence: RwSignal::new(PersistenceStatus::Unasked),
            conductor: Conductor::new(),
            backups: RwSignal::new(bring_back::stored()),
        })))
    }

    /// The handle in context.
    ///
    /// # Panics
    /// Outside the app.
    pub fn get() -> Self {
        expect_context()
    }

    /// The day that counts: the device's, or the last one in the journal if that is later.
    pub fn day(self) -> Option<NaiveDate> {
        let device = self.device_day.get()?;
        Some(self.document.with(Document::last_day).map_or(device, |last| last.max(device)))
    }

    /// The journal's last day, if the device's date is before it.
    pub fn clock_is_behind(self) -> Option<NaiveDate> {
        let device = self.device_day.get()?;
        self.document.with(Document::last_day).filter(|last| device < *last)
    }

    /// The plan under way as of today.
    pub fn progress(self) -> Option<Progress> {
        self.present.with(|present| present.as_ref().map(|(progress, _)| progress.clone()))
    }

    /// What today asks for.
    pub fn today(self) -> Option<Today> {
        self.present.with(|present| present.as_ref().map(|(progress, _)| today(progress)))
    }

    /// Every decision, latest first, with those that time alone has made since the last entry.
    pub fn decisions(self) -> Vec<Decision> {
        self.told(|_, decisions| decisions.iter().rev().cloned().collect())
    }

    /// Reads the whole journal, or what there is of it where the rest is out of reach.
    pub(super) fn with_full<T>(self, read: impl FnOnce(&Document, &Months) -> T) -> T {
        let (mut read, mut found) = (Some(read), None);
        self.whole_to(&mut |document, all| found = read.take().map(|read| read(document, all)));
        found.expect("it is read once")
    }

    fn whole_to(self, read: &mut dyn FnMut(&Document, &Months)) {
        self.read_all();
        // Where the rest cannot be read any more, a banner says that there is only this.
        self.document.with(|document| read(document, document.journal.at_hand()));
    }

    /// Reads the whole journal and every decision in the order in which they were made, without copying a long history. Nothing of
    /// the state can be read meanwhile.
    pub(super) fn told<T>(self, read: impl FnOnce(&[Entry], &[Decision]) -> T) -> T {
        let (mut read, mut found) = (Some(read), None);
        self.told_to(&mut |entries, decisions| found = read.take().map(|read| read(entries, decisions)));
        found.expect("it is read once")
    }

    fn told_to(self, read: &mut dyn FnMut(&[Entry], &[Decision])) {
        self.read_all();
        self.document.track();
        let pending = self.present.with(|present| present.as_ref().map(|(_, pending)| pending.clone()));
        self.document.update_untracked(|document| document.journal.with_later(pending.unwrap_or_default(), read));
    }

    /// What was decided last about a slot, in the last four weeks.
    pub fn decided_lately(self, slot: u8) -> Option<Decision> {
        let from = self.day()? - REACH;
        let about = |it: &&Decision| it.slot == Some(slot) && it.date >= from;
        let pending = self.present.with(|present| present.as_ref()?.1.iter().rev().find(about).cloned());
        pending.or_else(|| self.document.with(|document| document.journal.decided_since(slot, from).cloned()))
    }

    /// The latest decision of this kind.
    pub fn latest_decision(self, wanted: &dyn Fn(&Decision) -> bool) -> Option<Decision> {
        self.told(|_, decisions| decisions.iter().rev().find(|it| wanted(it)).cloned())
    }

    /// The decisions of the latest days that have any, latest first, and whether there are earlier ones.
    pub fn latest_decisions(self, days: usize, only_changes: bool) -> (Vec<Decision>, bool) {
        self.told(|_, decisions| {
            let (mut found, mut seen): (Vec<Decision>, usize) = (Vec::new(), 0);
            for decision in decisions.iter().rev().filter(|it| !only_changes || it.changes()) {
                if found.last().is_none_or(|last| last.date != decision.date) {
                    if seen == days {
                        return (found, true);
                    }
                    seen += 1;
                }
                found.push(decision.clone());
            }
            (found, false)
        })
    }

    /// How many decisions there are.
    pub fn decision_count(self) -> usize {
        self.told(|_, decisions| decisions.len())
    }

    /// The plan with its present doses.
    pub fn plan_now(self) -> Option<Plan> {
        self.present.with(|present| present.as_ref().map(|(progress, _)| progress.plan_now()))
    }

    /// About the person.
    pub fn profile(self) -> Option<Profile> {
        self.document.with(|document| document.head.profile.clone())
    }

    /// Whether there is a plan.
    pub fn has_plan(self) -> bool {
        self.document.with(|document| document.progress().is_some())
    }

    /// The last screening.
    pub fn screening(self) -> Option<Screening> {
        self.document.with(|document| document.head.screening)
    }

    /// What the person may do now; `None` before any screening.
    pub fn access(self) -> Option<Access> {
        self.document.with(Document::access)
    }

    /// Answers on the way.
    pub fn draft(self) -> Draft {
        self.document.with(|document| document.head.draft.clone().unwrap_or_default())
    }

    /// Whether questions have been left half-way.
    pub fn is_half_way(self) -> bool {
        self.document.with(|document| document.head.draft.is_some())
    }

    /// The last readings of pain, latest first.
    pub fn readings(self, most: usize) -> Vec<Reading> {
        self.with_full(|_, all| readings::latest(&all.entries, most))
    }

    /// Sessions done in the last seven days.
    pub fn recent_sessions(self) -> usize {
        let Some(today) = self.day() else { return 0 };
        self.document.with(|document| readings::recent_sessions(document.journal.recent(), today))
    }

    /// The session under way.
    pub fn run(self) -> Option<Run> {
        self.document.with(|document| document.run.clone())
    }

    /// Whether the session of today was done, or the sitting that was chosen of it.
    pub fn trained_today(self) -> bool {
        let Some(day) = self.day() else { return false };
        if let Some(all) = self.sittings(self.next_form()) {
            let chosen = self.next_sitting.get();
            return all.iter().filter(|it| chosen.is_none_or(|chosen| chosen == it.sitting)).all(|it| it.done);
        }
        self.document.with(|document| {
            let mut latest = document.journal.recent().iter().rev().take_while(|entry| entry.date >= day);
            latest.any(|entry| matches!(entry.fact, Fact::Session(_)))
        })
    }

    /// The payload of a plan link that was opened before there was a plan.
    pub fn pending_import(self) -> Option<String> {
        self.pending_import.get()
    }

    /// The form that was chosen for the session to come.
    pub fn next_form(self) -> Form {
        self.next_form.get()
    }

    /// The way back to the library, with what was asked for there.
    pub fn library_href(self) -> String {
        self.library.get_untracked().unwrap_or_else(|| Route::library().href())
    }

    /// How the app looks and sounds.
    pub fn settings(self) -> Settings {
        self.document.with(|document| document.head.settings)
    }

    /// Whether what happens can be kept.
    pub fn health(self) -> Health {
        self.document.with(|document| document.health)
    }

    /// Whether the older months of the journal are out of reach.
    pub fn has_unread(self) -> bool {
        let unread = |document: &Document| document.health == Health::Blocked && document.journal.full().is_none();
        self.document.with(unread)
    }

    /// How much of the journal could be read.
    pub fn read(self) -> Read {
        self.document.with(|document| document.journal.full().map(|all| all.read).unwrap_or_default())
    }

    /// What went wrong last.
    pub fn trouble(self) -> Option<Trouble> {
        self.trouble.get()
    }

    /// Whether a new version waits.
    pub fn update_waits(self) -> bool {
        self.update_waits.get()
    }
}
