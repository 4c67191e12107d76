//! The session: feeds the machine with events and the time, and keeps what comes of it.

use leptos::prelude::*;

use super::SessionStore;
use crate::platform::clock;
use steadyback_catalogue::dose::Dose;
use steadyback_catalogue::exercise::ExerciseRef;
use steadyback_catalogue::measure::Pain;
use steadyback_rules::journal::{Entry, Fact, Form, Leg, Words};
use steadyback_rules::legs;
use steadyback_rules::progression::{self, Reach};
use steadyback_rules::session::sittings::{OfDay, Sitting, of_today};
use steadyback_rules::session::{Event, Outcome, Run, Session, compose};

/// Milliseconds without a tick after which nobody was there: the page's timer runs four times a second, out of sight perhaps once a minute.
const ASLEEP: u64 = 70_000;

impl SessionStore {
    /// The session of this form today.
    pub fn session(self, form: Form) -> Option<Session> {
        self.app.plan().progress().map(|progress| compose(&progress, form))
    }

    /// The sittings of today, where the session is not one whole.
    pub fn sittings(self, form: Form) -> Option<Vec<OfDay>> {
        let progress = self.app.plan().progress()?;
        self.app.document.with(|document| of_today(&progress, form, document.recent()))
    }

    /// What is about to begin: the sitting that was chosen, or the whole session of this form.
    pub fn session_to_begin(self, form: Form) -> Option<Session> {
        let chosen = self.app.session.next_sitting.get().filter(|_| form == self.next_form());
        let sitting = chosen.and_then(|chosen| self.sittings(form)?.into_iter().find(|it| it.sitting == chosen));
        sitting.map(|it| it.session).or_else(|| self.session(form))
    }

    /// Whether this much pain before means a comfort set only.
    pub fn is_comfort_day(self, before: Pain) -> bool {
        self.app.plan().progress().is_some_and(|progress| progress.comfort_day(before))
    }

    /// Chooses the form of the session to come.
    pub fn choose_form(self, form: Form) {
        self.app.session.next_form.set(form);
        self.app.session.next_sitting.set(None);
    }

    /// Chooses a sitting of the session to come.
    pub fn choose_sitting(self, form: Form, sitting: Sitting) {
        self.app.session.next_form.set(form);
        self.app.session.next_sitting.set(Some(sitting));
    }

    /// Begins, unless the safety questions come first. Called from a tap, so that sound is allowed from here on.
    pub fn begin_session(self, form: Form, before: Pain) {
        let begin = || {
            if self.app.answers().screening_due() {
                return None;
            }
            let (session, day) = (self.session_to_begin(form)?, self.app.journal().day()?);
            let pace = self.app.session.conductor.guidance.with_untracked(|guidance| guidance.pace);
            let now = clock::now();
            Some((Run::begin(&session, day, (before, self.app.plan().progress()?.usual()), pace, now)?, now))
        };
        let Some((run, now)) = untrack(begin) else { return };
        self.prime();
        self.forget_dropped();
        self.app.session.conductor.seen.set_value(now);
        self.app.session.conductor.begun.set_value(now);
        self.conduct(Event::Next, &Outcome::Entered, &run, now);
        self.app.document.update(|document| document.run = Some(run));
        self.app.keeper().keep_run();
    }

    /// A session that was left goes on at the beginning of its set.
    pub fn go_on_with_session(self) {
        self.session_event(Event::Restored);
    }

    /// Something happens in the session.
    pub fn session_event(self, event: Event) {
        let Some(mut run) = self.app.document.with_untracked(|document| document.run.clone()) else { return };
        let now = clock::now();
        let conductor = self.app.session.conductor;
        let gap = now.saturating_sub(conductor.seen.get_value());
        conductor.seen.set_value(now);
        // What is over by the clock is over before anything else happens.
        if !matches!(event, Event::Tick | Event::WasAway(_) | Event::Restored) {
            self.session_goes_on(Event::Tick, run, gap, now);
            let Some(now_at) = self.app.document.with_untracked(|document| document.run.clone()) else { return };
            run = now_at;
        }
        if run.is_too_quick(event, conductor.begun.get_value(), now) {
            return;
        }
        if matches!(event, Event::Next | Event::Resume | Event::DidIt) {
            // After a reload no tap has allowed sound yet.
            self.prime();
            // What is done after a night counts for the day it is done on.
            run.date = untrack(move || self.app.journal().day()).unwrap_or(run.date);
        }
        self.session_goes_on(event, run, gap, now);
    }

    /// The machine takes an event, after so many milliseconds without one.
    fn session_goes_on(self, event: Event, mut run: Run, gap: u64, now: u64) {
        let event = if event == Event::Tick && gap > ASLEEP { Event::WasAway(gap / 1000) } else { event };
        let before = run.place();
        let outcome = run.step(event, now);
        if run.place() != before {
            self.app.session.conductor.begun.set_value(run.begun(now));
        }
        self.conduct(event, &outcome, &run, now);
        match outcome {
            Outcome::Same => {}
            Outcome::Changed | Outcome::Entered => {
                self.app.document.update(|document| document.run = Some(run));
                self.app.keeper().keep_run();
            }
            Outcome::Over(mut log) => {
                // A sign ended it: what was told by then counts.
                log.after = log.after.or_else(|| untrack(move || self.closing()).after);
                self.app.journal().record_on(run.date, Fact::Session(log));
                self.note_end(run.date);
                self.forget_closing();
                self.app.document.update(|document| document.run = None);
                self.app.keeper().keep_run();
            }
        }
    }

    /// What is told at the end of a session besides pain, on the day of that session even where it is told later. Legs that are
    /// worse are screened as the danger sign they are.
    pub fn remark(self, leg: Leg, words: Option<Words>) {
        let is_session = |entry: &&Entry| matches!(entry.fact, Fact::Session(_));
        let session =
            self.app.document.with_untracked(|it| it.recent().iter().rev().find(is_session).map(|entry| entry.date));
        if let Some(date) = session.or_else(|| untrack(move || self.app.journal().day())) {
            self.app.journal().record_on(date, Fact::Remarked { leg, words });
        }
        self.app.answers().report_leg(leg);
    }

    /// Whether the end of the session asks about the legs by themselves.
    pub fn asks_about_legs(self) -> bool {
        let (profile, run) = (self.app.answers().profile(), self.run());
        let now = run.map(|run| run.logs).unwrap_or_default();
        self.app.document.with(|document| legs::asks(profile.as_ref(), document.recent(), &now))
    }

    /// The form of the last session.
    pub fn last_form(self) -> Option<Form> {
        let form = |entry: &Entry| if let Fact::Session(log) = &entry.fact { Some(log.form) } else { None };
        let lately = self.app.document.with(|document| document.recent().iter().rev().find_map(form));
        lately
            .or_else(|| self.app.journal().with_read(|document| document.history.entries().iter().rev().find_map(form)))
    }

    /// The easier exercise that can take this one's place today, once.
    pub fn easier_now(self) -> Option<(ExerciseRef, Dose)> {
        self.in_place(|state, reach, asked| progression::easier(state, reach, asked).into_iter().collect())
            .into_iter()
            .next()
    }

    /// Others that can take its place, once.
    pub fn others_now(self) -> Vec<(ExerciseRef, Dose)> {
        self.in_place(progression::instead)
    }

    fn in_place(
        self,
        find: fn(&progression::ItemState, &Reach, Dose) -> Vec<(ExerciseRef, Dose)>,
    ) -> Vec<(ExerciseRef, Dose)> {
        let (Some(run), Some(progress)) = (self.run(), self.app.plan().progress()) else { return Vec::new() };
        let block = run.current();
        let state = progress.items.get(usize::from(block.slot)).filter(|_| !run.swapped);
        state.map(|state| find(state, &progress.reach(), block.dose)).unwrap_or_default()
    }
}
