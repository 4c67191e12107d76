//! The questions: every answer is kept at once, so that a person can leave half-way and come back.

use leptos::prelude::Set as _;
use leptos::prelude::*;

use super::AnswersStore;
use crate::stores::Document;
use steadyback_catalogue::enum_set::EnumSet;
use steadyback_rules::draft::Draft;
use steadyback_rules::journal::{Entry, Fact};
use steadyback_rules::planner::Planned;
use steadyback_rules::profile::{Profile, SymptomDuration};
use steadyback_rules::progression::{Progress, apply};
use steadyback_rules::screening::{Access, Flag, Screening, Tier, tier};

/// Questions about the person: age, sex, duration, usual pain, sites, eases, symptoms, conditions, equipment, days, minutes,
/// activities.
pub const ABOUT_PAGES: u8 = 12;

impl AnswersStore {
    /// Changes answers on the way and keeps them.
    pub fn edit_draft(self, edit: impl FnOnce(&mut Draft)) {
        self.app.document.update(|document| edit(document.head.draft.get_or_insert_default()));
        self.app.keeper().keep_head();
    }

    /// Begins to change answers given before: the questions show them, unless some are on the way already.
    pub fn reopen_profile(self) {
        let Some(profile) = untrack(move || self.profile()) else { return };
        let draft = untrack(move || self.draft());
        let screening = draft.screening.clone();
        if (Draft { screening: Vec::new(), step: 0, ..draft }) == Draft::default() {
            self.edit_draft(|draft| *draft = Draft { screening, step: ABOUT_PAGES, ..Draft::from_profile(&profile) });
        }
    }

    /// Puts answers on the way aside: profile and plan stay as they are.
    pub fn drop_draft(self) {
        self.app.document.update(|document| document.head.draft = without_profile(document.head.draft.take()));
        self.app.keeper().keep_head();
    }

    /// Whether the whole screening has to be answered before the next session: after four weeks, and after an emergency.
    pub fn screening_due(self) -> bool {
        let Some(today) = self.app.journal().day() else { return false };
        self.app.document.with(|document| {
            document.head.screening.is_some_and(|screening| screening.due(document.background(), today))
        })
    }

    /// Begins the screening anew, without an answer.
    pub fn reopen_screening(self) {
        self.app.answers.session_waits.set(false);
        self.edit_draft(|draft| draft.screening.clear());
    }

    /// The same, before a session that goes on once it is answered.
    pub fn screen_before_session(self) {
        self.reopen_screening();
        self.app.answers.session_waits.set(true);
    }

    /// Whether a session waited for the answers; asked once they hold.
    pub fn takes_session_up(self) -> bool {
        let waits = self.app.answers.session_waits.get_untracked();
        self.app.answers.session_waits.set(false);
        waits
    }

    /// All signs ticked on the way.
    pub fn ticked_signs(self) -> EnumSet<Flag> {
        self.draft().screened().iter().flatten().copied().fold(EnumSet::EMPTY, EnumSet::union)
    }

    /// What the ticked signs would mean.
    pub fn ticked_tier(self) -> Tier {
        tier(self.ticked_signs(), self.app.document.with(Document::background))
    }

    /// What may be done with the ticked signs.
    pub fn ticked_access(self) -> Option<Access> {
        let (ticked, date) = (self.ticked_signs(), self.app.journal().day()?);
        let background = self.app.document.with(Document::background);
        Some(Screening::answered(self.screening(), ticked, background, date).access(background))
    }

    /// The answers to the screening hold. A plan under way is made anew where they change what may be done, and a session under way
    /// ends with what was done where they close or limit it.
    pub fn confirm_screening(self) {
        let ticked = untrack(move || self.ticked_signs());
        if untrack(move || self.ticked_access()) != Some(Access::Open) {
            self.end_session();
        }
        self.app.document.update(|document| {
            if let Some(draft) = &mut document.head.draft {
                draft.screening.clear();
            }
        });
        self.record_screening(ticked, Screening::answered);
        if untrack(move || self.app.plan().has_plan()) {
            self.app.document.update(|document| document.head.draft = None);
            self.follow_access();
        }
    }

    /// Makes the plan anew where what may be done is not what it was made for: after new answers, or after a release that reads the old
    /// ones in another way. Otherwise it goes on, because a new one would wait for no answer to the last session.
    pub fn follow_access(self) {
        let planned = self.app.document.with_untracked(|document| document.progress().map(|it| it.limits.gentle));
        if planned.is_some_and(|gentle| gentle != self.is_gentle()) {
            self.replan();
        }
    }

    /// What the complete answers mean for the screening; a small fall counts for more at 65, for example.
    pub fn proposed_access(self) -> Option<Access> {
        let profile = self.draft().profile().or_else(|| self.profile())?;
        self.access_of(&profile)
    }

    /// What somebody may do with these answers about themselves.
    fn access_of(self, profile: &Profile) -> Option<Access> {
        let (before, now) = (self.app.document.with(Document::background), profile.background());
        self.screening().map(|screening| screening.of_now(before, now).access(now))
    }

    /// Whether what was ticked is worth telling somebody at a visit, and no more than that.
    pub fn has_advice(self) -> bool {
        let profile = self.draft().profile().or_else(|| self.profile());
        let background = profile.map(|profile| profile.background()).unwrap_or_default();
        self.screening().is_some_and(|it| it.cleared.is_none() && tier(it.flags, background) == Tier::Advice)
    }

    /// The first day on which a clinician's clearance can be confirmed.
    pub fn clearance_from(self) -> Option<chrono::NaiveDate> {
        self.app.document.with(|document| document.head.screening.map(|it| it.clearance_from(document.background())))
    }

    /// What the complete answers lead to: the profile, and the plan from today with its reasons.
    pub fn proposal(self) -> Option<(Profile, Planned)> {
        let profile = self.draft().profile().or_else(|| self.profile())?;
        let start = self.app.journal().day()?;
        let gentle = self.access_of(&profile)? == Access::Gentle;
        let planned = self.app.plan().planned(&profile, gentle, start, None);
        Some((profile, planned))
    }

    /// The plan under way, and what it would be with the complete answers. `None` without one.
    pub fn proposed_change(self) -> Option<(Progress, Progress)> {
        let (profile, planned) = self.proposal()?;
        let (before, date) = (self.app.plan().progress()?, self.app.journal().day()?);
        let gentle = self.access_of(&profile)? == Access::Gentle;
        let fact = Fact::Planned(planned.plan, profile.limits(gentle));
        let mut after = Some(before.clone());
        apply(&mut after, &Entry { date, fact }, &mut Vec::new());
        after.map(|after| (before, after))
    }

    /// The profile holds; what it means for the screening (age, pregnancy …) holds with it.
    pub fn accept_proposal(self) {
        let Some((profile, _)) = untrack(move || self.proposal()) else { return };
        let fresh = profile.duration == SymptomDuration::Days && !untrack(move || self.app.plan().has_plan());
        self.app.document.update(|document| {
            let (before, now) = (document.background(), profile.background());
            document.head.screening = document.head.screening.map(|it| it.of_now(before, now));
            document.head.profile = Some(profile);
            document.head.draft = without_profile(document.head.draft.take());
        });
        self.app.keeper().keep_head();
        if matches!(untrack(move || self.access()), Some(Access::Locked(_)) | None) {
            return;
        }
        self.replan();
        if fresh {
            // A fresh episode starts with comfort work, like a flare (X27).
            self.app.plan().begin_flare();
        }
    }

    /// Makes the plan from the profile as it is now; week, phase and doses of what stays go on.
    pub(in crate::stores) fn replan(self) {
        self.replan_on(None);
    }

    /// The same, with four strength days where they are wanted and can be had; `None` leaves that as it is.
    pub(in crate::stores) fn replan_on(self, four_days: Option<bool>) {
        let Some(profile) = untrack(move || self.profile()) else { return };
        if matches!(untrack(move || self.access()), Some(Access::Locked(_)) | None) {
            return;
        }
        let Some(today) = untrack(move || self.app.journal().day()) else { return };
        let gentle = self.is_gentle();
        let limits = profile.limits(gentle);
        // The tests that a plan goes by can be years old.
        self.app.journal().read_all();
        let plan = untrack(move || self.app.plan().planned(&profile, gentle, today, four_days).plan);
        self.app.plan().record_plan(plan, limits);
    }
}

/// Danger signs that are on the way and not confirmed yet stay.
fn without_profile(draft: Option<Draft>) -> Option<Draft> {
    let screening = draft?.screening;
    (!screening.is_empty()).then(|| Draft { screening, ..Draft::default() })
}
