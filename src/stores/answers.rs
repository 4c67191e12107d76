//! Who the person is and what they may do: the answers that hold, and those on the way.

mod onboarding;

use chrono::NaiveDate;
use leptos::prelude::*;

use super::app::App;
use super::document::Document;
use steadyback_catalogue::enum_set::EnumSet;
use steadyback_rules::draft::Draft;
use steadyback_rules::journal::{Fact, Leg};
use steadyback_rules::profile::Profile;
use steadyback_rules::screening::{
    Access, BEFORE_SESSION, Background, Flag, PAGES, Question, Screening, asked_besides,
};
use steadyback_rules::session::Event;

pub use onboarding::ABOUT_PAGES;

/// What it is made of.
pub(super) struct Signals {
    /// A session waits for the answers to the safety questions.
    session_waits: RwSignal<bool>,
}

impl Signals {
    pub(super) fn new() -> Self {
        Self { session_waits: RwSignal::new(false) }
    }
}

/// What new answers make of the ones before.
type Answers = fn(Option<Screening>, EnumSet<Flag>, Background, NaiveDate) -> Screening;

/// Who the person is and what they may do.
#[derive(Clone, Copy)]
pub struct AnswersStore {
    pub(super) app: App,
}

impl AnswersStore {
    /// Signs were ticked: the journal has these alone, and with them counts what was ticked before and still does.
    pub(super) fn record_screening(self, ticked: EnumSet<Flag>, with: Answers) {
        let Some(date) = untrack(move || self.app.journal().day()) else { return };
        self.app.document.update(|document| {
            let screening = with(document.head.screening, ticked, document.background(), date);
            document.head.screening = Some(screening);
        });
        self.app.journal().record(Fact::Screened(ticked));
    }

    /// A danger sign before, in or after a session: adds to what is known and locks.
    pub fn report_signs(self, signs: EnumSet<Flag>) {
        self.end_session();
        self.record_screening(signs, Screening::told);
    }

    /// A session under way is over, with what was done.
    fn end_session(self) {
        self.app.session().session_event(Event::Danger);
        self.app.document.update(|document| document.run = None);
        self.app.keeper().keep_run();
    }

    /// What is asked before each session, and can be told in one.
    pub fn session_signs(self) -> Vec<Question> {
        BEFORE_SESSION.into_iter().chain(asked_besides(self.background())).collect()
    }

    /// What is asked on a page of the screening.
    pub fn page_signs(self, page: u8) -> Vec<Question> {
        let more = asked_besides(self.background()).filter(|_| page == 0);
        PAGES.get(usize::from(page)).into_iter().flat_map(|page| page.iter().copied()).chain(more).collect()
    }

    /// What the person has told about themselves that changes what a sign means.
    pub fn background(self) -> Background {
        self.app.document.with(Document::background)
    }

    /// A clinician's clearance is confirmed; before its first day nothing happens.
    pub fn confirm_clearance(self) {
        let day = untrack(move || self.app.journal().day());
        if day < untrack(move || self.clearance_from()) {
            return;
        }
        self.app.document.update(|document| {
            if let Some(screening) = &mut document.head.screening {
                screening.cleared = day;
            }
        });
        self.app.journal().record(Fact::Cleared);
        self.replan();
    }

    /// Legs that are worse than before are a danger sign.
    pub(super) fn report_leg(self, leg: Leg) {
        let sign = match leg {
            Leg::Same | Leg::MoreCentral => return,
            Leg::FurtherDown => Flag::SpreadingLegPain,
            Leg::NewNumbnessOrWeakness => Flag::LegNumbOrWeak,
        };
        self.report_signs(EnumSet::EMPTY.with(sign, true));
    }

    /// Whether only walking and mobility are allowed.
    pub(super) fn is_gentle(self) -> bool {
        self.app.document.with_untracked(|document: &Document| document.access() == Some(Access::Gentle))
    }

    /// About the person.
    pub fn profile(self) -> Option<Profile> {
        self.app.document.with(|document| document.head.profile.clone())
    }

    /// The last screening.
    pub fn screening(self) -> Option<Screening> {
        self.app.document.with(|document| document.head.screening)
    }

    /// What the person may do now; `None` before any screening.
    pub fn access(self) -> Option<Access> {
        self.app.document.with(Document::access)
    }

    /// Answers on the way.
    pub fn draft(self) -> Draft {
        self.app.document.with(|document| document.head.draft.clone().unwrap_or_default())
    }

    /// Whether questions have been left half-way.
    pub fn is_half_way(self) -> bool {
        self.app.document.with(|document| document.head.draft.is_some())
    }
}
