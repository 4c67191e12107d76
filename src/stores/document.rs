//! All that is known, in memory.

use chrono::NaiveDate;

use crate::platform::storage::StorageError;
use steadyback_formats::saved::Head;
pub use steadyback_formats::store::Health;
use steadyback_formats::store::{Checkpoint, Lines, Revision, Stored};
use steadyback_rules::history::History;
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

/// What is stored, as this tab has it, with what is not stored yet.
#[derive(Debug)]
pub struct Document {
    /// Settings, profile, screening, plan, half-way answers.
    pub head: Head,
    /// The lines of the journal as they are stored.
    pub lines: Lines,
    /// What they say, and where that leads.
    pub history: History,
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
    /// The session is over, and that is not stored yet.
    pub run_over: bool,
}

impl Document {
    /// Nobody's yet.
    pub fn empty(health: Health) -> Self {
        Self {
            head: Head::default(),
            lines: Lines::default(),
            history: History::default(),
            checkpoint: None,
            run: None,
            health,
            revision: Revision::default(),
            waiting: Vec::new(),
            run_over: false,
        }
    }

    /// The signals over what a start has read.
    pub fn of(stored: Stored) -> Self {
        let Stored { head, lines, history, checkpoint, run, health, unreadable: _, revision } = stored;
        Self { head, lines, history, checkpoint, run, revision, ..Self::empty(health) }
    }

    /// Puts an entry at the end of the journal: its line, and what it leads to.
    pub fn take(&mut self, entry: Entry) {
        self.lines.take(&entry);
        self.history.take(entry);
    }

    /// The entries of the last months, which are four weeks at the least.
    pub fn recent(&self) -> &[Entry] {
        self.history.latest(self.lines.in_last_months())
    }

    /// Where the journal leads; `None` without a plan.
    pub const fn progress(&self) -> Option<&Progress> {
        self.history.fold().progress.as_ref()
    }

    /// Sessions in the journal.
    pub const fn sessions(&self) -> usize {
        self.history.fold().sessions as usize
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
