//! All that has happened: what is written down, and what it says.

mod measures;
mod put_off;
mod put_right;
mod unread;

use chrono::NaiveDate;
use leptos::prelude::*;

use super::app::App;
use super::document::{Document, Health};
use crate::platform::clock;
use steadyback_catalogue::measure::Pain;
use steadyback_formats::store::Read;
use steadyback_rules::hours::day_at;
use steadyback_rules::insight::{Parts, Report, report};
use steadyback_rules::journal::{Entry, Fact, Leg};
use steadyback_rules::progression::{Decision, Progress};
use steadyback_rules::put_off::PutOff;
use steadyback_rules::readings::{self, Reading};

/// Most minutes of a walk that are believed.
pub const MOST_WALK: u16 = 600;

/// What it is made of.
pub(super) struct Signals {
    pub(super) device_day: RwSignal<Option<NaiveDate>>,
    /// Told when what a start did without has been read: that alone changes nothing of the document.
    pub(super) rest: RwSignal<()>,
    put_off: RwSignal<PutOff>,
}

impl Signals {
    pub(super) fn new() -> Self {
        Self {
            device_day: RwSignal::new(device_day()),
            rest: RwSignal::new(()),
            put_off: RwSignal::new(put_off::kept()),
        }
    }
}

/// The day that it is by the device.
fn device_day() -> Option<NaiveDate> {
    clock::date_and_hour().map(|(date, hour)| day_at(date, hour))
}

/// All that has happened.
#[derive(Clone, Copy)]
pub struct JournalStore {
    pub(super) app: App,
}

impl JournalStore {
    /// Looks at the device's date again.
    pub fn look_at_date(self) {
        let day = device_day();
        if self.app.journal.device_day.get_untracked() != day {
            self.app.journal.device_day.set(day);
        }
        self.app.session().look_at_night();
    }

    /// Writes down that something happened today.
    pub(super) fn record(self, fact: Fact) {
        if let Some(date) = self.record_day(&fact) {
            self.record_on(date, fact);
        }
    }

    /// Writes down that something happened on a day; on the last day of the journal, if that is later.
    pub(super) fn record_on(self, date: chrono::NaiveDate, fact: Fact) {
        let last = self.app.document.with_untracked(Document::last_day);
        let date = last.filter(|_| fact != Fact::ClockCorrected).map_or(date, |last| last.max(date));
        let entry = Entry { date, fact };
        if entry.changes_the_past(last) {
            self.read_all();
        }
        self.app.document.update(|document| {
            document.take(entry.clone());
        });
        self.app.keeper().keep_entry(&entry);
        let plan = self.app.document.with_untracked(|document| document.progress().map(Progress::plan_now));
        self.app.document.update_untracked(|document| document.head.plan = plan);
        self.app.keeper().keep_head();
    }

    /// The page may have been open overnight.
    fn record_day(self, fact: &Fact) -> Option<chrono::NaiveDate> {
        self.look_at_date();
        match fact {
            Fact::ClockCorrected => self.app.journal.device_day.get_untracked(),
            _ => untrack(move || self.day()),
        }
    }

    /// The day after a session.
    pub fn answer_next_day(self, session: chrono::NaiveDate, pain: Pain, leg: Leg) {
        self.record(Fact::NextDay { session, pain, leg });
        self.app.answers().report_leg(leg);
    }

    /// A reading of pain at rest.
    pub fn read_pain(self, pain: Pain) {
        self.record(Fact::RestPain(pain));
    }

    /// Pain at rest as it was noted today, oldest first.
    pub fn pain_today(self) -> Vec<Pain> {
        let Some(today) = self.day() else { return Vec::new() };
        self.app.document.with(|document| {
            let entries = document.recent().iter().filter(|entry| entry.date >= today);
            entries.filter_map(|entry| if let Fact::RestPain(pain) = entry.fact { Some(pain) } else { None }).collect()
        })
    }

    /// A walk of 1 to [`MOST_WALK`] minutes.
    pub fn walked(self, minutes: u16) {
        self.record(Fact::Walked { minutes });
    }

    /// Minutes walked today.
    pub fn walked_today(self) -> u32 {
        let Some(today) = self.day() else { return 0 };
        self.app.document.with(|document| {
            let walks = document.recent().iter().rev().take_while(|entry| entry.date >= today);
            walks.map(|entry| if let Fact::Walked { minutes } = entry.fact { u32::from(minutes) } else { 0 }).sum()
        })
    }

    /// The device's date is right, and what came before was dated wrongly.
    pub fn correct_clock(self) {
        self.record(Fact::ClockCorrected);
    }

    /// The day that counts: the device's, or the last one in the journal if that is later.
    pub fn day(self) -> Option<NaiveDate> {
        let device = self.app.journal.device_day.get()?;
        Some(self.app.document.with(Document::last_day).map_or(device, |last| last.max(device)))
    }

    /// The journal's last day, if the device's date is before it.
    pub fn clock_is_behind(self) -> Option<NaiveDate> {
        let device = self.app.journal.device_day.get()?;
        self.app.document.with(Document::last_day).filter(|last| device < *last)
    }

    /// How many days with something noted lie after the device's date.
    pub fn days_ahead(self) -> usize {
        let Some(device) = self.app.journal.device_day.get() else { return 0 };
        self.app.document.with(|document| {
            let mut days: Vec<_> =
                document.recent().iter().map(|entry| entry.date).filter(|date| *date > device).collect();
            days.dedup();
            days.len()
        })
    }

    /// Every decision, latest first, with those that time alone has made since the last entry.
    pub fn decisions(self) -> Vec<Decision> {
        self.told(|_, decisions| decisions.iter().rev().cloned().collect())
    }

    /// What of the journal has been read: its last months at the least, all of it once [`Self::is_all_read`] says so.
    pub(super) fn with_read<T>(self, read: impl FnOnce(&Document) -> T) -> T {
        self.app.journal.rest.track();
        self.app.document.with(read)
    }

    /// Reads what has not been read, and then the whole journal: for what is made from all of it, such as a file.
    pub(super) fn with_whole<T>(self, read: impl FnOnce(&Document) -> T) -> T {
        self.read_all();
        untrack(move || self.with_read(read))
    }

    /// What has been read, with every decision in the order in which they were made.
    pub(super) fn told<T>(self, read: impl FnOnce(&[Entry], &[Decision]) -> T) -> T {
        let decisions = self.app.plan().decided();
        self.with_read(|document| read(document.history.entries(), &decisions))
    }

    /// Whether all of it is there, or as much of it as can be read.
    pub fn is_all_read(self) -> bool {
        self.app.journal.rest.track();
        self.app.document.with(|document| document.lines.are_whole() || document.health == Health::Blocked)
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

    /// The last readings of pain, latest first.
    pub fn readings(self, most: usize) -> Vec<Reading> {
        self.with_read(|document| readings::latest(document.history.entries(), most))
    }

    /// Sessions done in the last seven days.
    pub fn recent_sessions(self) -> usize {
        let Some(today) = self.day() else { return 0 };
        self.app.document.with(|document| readings::recent_sessions(document.recent(), today))
    }

    /// Whether the older months of the journal are out of reach.
    pub fn has_unread(self) -> bool {
        let unread = |document: &Document| document.health == Health::Blocked && !document.lines.are_whole();
        self.app.document.with(unread)
    }

    /// How much of the journal could be read.
    pub fn read(self) -> Read {
        self.app.document.with(|document| document.lines.whole().map(|_| document.lines.read()).unwrap_or_default())
    }

    /// Sessions that were done.
    pub fn sessions(self) -> usize {
        self.app.document.with(Document::sessions)
    }

    /// Whether nobody has told or done anything here.
    pub fn is_empty(self) -> bool {
        self.app.document.with(|document| document.head.profile.is_none() && document.lines.is_empty())
    }

    /// The report of today.
    pub fn clinician_report(self) -> Option<Report> {
        let today = self.day()?;
        let progress = self.app.plan().progress();
        let (profile, screening) = (self.app.answers().profile(), self.app.answers().screening());
        Some(self.told(|journal, decisions| {
            let parts = Parts {
                profile: profile.as_ref(),
                screening: screening.as_ref(),
                progress: progress.as_ref(),
                journal,
                decisions,
            };
            report(&parts, today)
        }))
    }
}
