//! All that is known, in memory.

use chrono::NaiveDate;

use crate::platform::storage::StorageError;
use steadyback_formats::saved::Head;
pub use steadyback_formats::store::Health;
use steadyback_formats::store::{Checkpoint, Journal, Revision, Stored, overwritten, same};
use steadyback_rules::journal::Entry;
use steadyback_rules::profile::Profile;
use steadyback_rules::progression::Progress;
use steadyback_rules::screening::{Access, Background, Screening};
use steadyback_rules::session::Run;

/// The last thing that went wrong with keeping.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Trouble {
    /// The last write was refused.
    NotSaved(StorageError),
    /// The browser made no file.
    NoFile,
    /// The clipboard is out of reach.
    NoClipboard,
    /// The browser does not print.
    NoPrint,
    /// The device does not hand links on.
    NotSent,
}

/// Milliseconds for which it is looked whether another tab has written over something (our own choice; a loaded machine took 200).
const JUST: u64 = 10_000;

/// Everything.
#[derive(Debug)]
pub struct Document {
    /// Settings, profile, screening, plan, half-way answers.
    pub head: Head,
    /// The journal, and where it leads.
    pub journal: Journal,
    /// What a later start may do without, if it is to be kept.
    pub checkpoint: Option<Box<Checkpoint>>,
    /// The session under way.
    pub run: Option<Run>,
    /// Whether it can be kept.
    pub health: Health,
    /// What this tab last saw stored.
    pub revision: Revision,
    /// Entries that are not stored yet.
    pub waiting: Vec<Entry>,
    /// Entries that were stored from here a moment ago, each with the time in milliseconds.
    pub written: Vec<(u64, Entry)>,
    /// Another tab has written since this one last read.
    pub behind: bool,
    /// The session that was led here is over, and that is not stored yet.
    pub run_over: bool,
}

impl Document {
    /// Nobody's yet.
    pub fn empty(health: Health) -> Self {
        Self {
            head: Head::default(),
            journal: Journal::default(),
            checkpoint: None,
            run: None,
            health,
            revision: Revision::default(),
            waiting: Vec::new(),
            written: Vec::new(),
            behind: false,
            run_over: false,
        }
    }

    /// What is stored, without the session under way: which tab leads it is another question.
    pub fn of(stored: Stored) -> Self {
        let Stored { head, journal, checkpoint, run: _, health, unreadable: _, revision } = stored;
        Self { head, journal, checkpoint, revision, ..Self::empty(health) }
    }

    /// What is stored is what is by now. A session that is led here goes on, and what another tab has written over without having
    /// revision it waits to be stored again: tabs see each other's writes only a moment later, at times after the lock was granted.
    pub fn adopt(&mut self, stored: Stored, now: u64) {
        let (run, mut written) = (self.run.take(), std::mem::take(&mut self.written));
        *self = Self { run, ..Self::of(stored) };
        written.retain(|(at, _)| now.saturating_sub(*at) < JUST);
        let entries: Vec<Entry> = written.iter().map(|(_, entry)| entry.clone()).collect();
        for entry in overwritten(&entries, &self.journal) {
            if let Some(at) = written.iter().rposition(|(_, it)| *it == entry) {
                written.remove(at);
            }
            self.journal.take(entry.clone());
            self.waiting.push(entry);
        }
        self.written = written;
        if !self.waiting.is_empty() {
            self.head.plan = self.progress().map(Progress::plan_now);
        }
    }

    /// Whether something was stored from here a moment ago.
    pub fn wrote_recently(&self, now: u64) -> bool {
        self.written.iter().any(|(at, _)| now.saturating_sub(*at) < JUST)
    }

    /// What waited is stored by now.
    pub fn wrote(&mut self, entries: Vec<Entry>, now: u64) {
        self.written.retain(|(at, _)| now.saturating_sub(*at) < JUST);
        self.written.extend(entries.into_iter().map(|entry| (now, entry)));
    }

    /// Whether everything is stored.
    pub fn is_kept(&self) -> bool {
        self.waiting.is_empty() && !self.run_over && same(self.revision.head(), &self.head)
    }

    /// Where the journal leads; `None` without a plan.
    pub const fn progress(&self) -> Option<&Progress> {
        self.journal.fold().progress.as_ref()
    }

    /// Sessions in the journal.
    pub const fn sessions(&self) -> usize {
        self.journal.fold().sessions as usize
    }

    /// What the screening rules know of the person; before the profile is complete, what has been answered.
    pub fn background(&self) -> Background {
        self.head.profile.as_ref().map(Profile::background).unwrap_or_default()
    }

    /// What the person may do; locked for as long as nobody has been screened.
    pub fn access(&self) -> Option<Access> {
        self.head.screening.as_ref().map(|screening: &Screening| screening.access(self.background()))
    }

    /// The latest day in the journal.
    pub fn last_day(&self) -> Option<NaiveDate> {
        self.progress().map(|progress| progress.today)
    }
}
