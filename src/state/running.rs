//! The session: feeds the machine with events and the time, and keeps what comes of it.

use leptos::prelude::*;

use super::app::App;
use crate::platform::{clock, keys, ticker};
use steadyback_rules::dose::Dose;
use steadyback_rules::exercise::ExerciseRef;
use steadyback_rules::journal::{Entry, Fact, Form, Leg, Words};
use steadyback_rules::measure::Pain;
use steadyback_rules::profile::Limits;
use steadyback_rules::progression::{self, Decision};
use steadyback_rules::session::sittings::{OfDay, Sitting, of_today};
use steadyback_rules::session::{Event, Outcome, Run, Session, compose};

pub use crate::platform::keys::Key;

/// Milliseconds without a tick after which nobody was there: the page's timer runs four times a second, once a second out of
/// sight.
const ASLEEP: u64 = 3_000;

impl App {
    /// The session of this form today.
    pub fn session(self, form: Form) -> Option<Session> {
        self.progress().map(|progress| compose(&progress, form))
    }

    /// The sittings of today, where the session is not one whole.
    pub fn sittings(self, form: Form) -> Option<Vec<OfDay>> {
        let progress = self.progress()?;
        self.document.with(|document| of_today(&progress, form, document.journal.recent()))
    }

    /// What is about to begin: the sitting that was chosen, or the whole session of this form.
    pub fn session_to_begin(self, form: Form) -> Option<Session> {
        let chosen = self.next_sitting.get().filter(|_| form == self.next_form());
        let sitting = chosen.and_then(|chosen| self.sittings(form)?.into_iter().find(|it| it.sitting == chosen));
        sitting.map(|it| it.session).or_else(|| self.session(form))
    }

    /// Whether this much pain before means a comfort set only.
    pub fn is_comfort_day(self, before: Pain) -> bool {
        self.progress().is_some_and(|progress| progress.comfort_day(before))
    }

    /// Chooses the form of the session to come.
    pub fn choose_form(self, form: Form) {
        self.next_form.set(form);
        self.next_sitting.set(None);
    }

    /// Chooses a sitting of the session to come.
    pub fn choose_sitting(self, form: Form, sitting: Sitting) {
        self.next_form.set(form);
        self.next_sitting.set(Some(sitting));
    }

    /// The time, for what is left of a phase.
    pub fn now(self) -> u64 {
        clock::now()
    }

    /// Calls back four times a second while the screen that asks is there.
    pub fn on_tick(self, tick: impl Fn() + 'static) {
        if let Err(error) = ticker::every(std::time::Duration::from_millis(250), tick) {
            leptos::logging::error!("no timer: {error:?}");
        }
    }

    /// Calls back at the keys that steer a session while the screen that asks is there.
    pub fn on_key(self, action: impl Fn(Key) + 'static) {
        keys::on_key(action);
    }

    /// Begins, unless the safety questions come first. Called from a tap, so that sound is allowed from here on.
    pub fn begin_session(self, form: Form, before: Pain) {
        let begin = || {
            if self.screening_due() {
                return None;
            }
            let (session, day) = (self.session_to_begin(form)?, self.day()?);
            let pace = self.conductor.guidance.with_untracked(|guidance| guidance.pace);
            let now = clock::now();
            Some((Run::begin(&session, day, (before, self.progress()?.usual()), pace, now)?, now))
        };
        let Some((run, now)) = untrack(begin) else { return };
        self.prime();
        self.conductor.seen.set_value(now);
        self.conduct(Event::Next, &Outcome::Entered, &run, now);
        self.document.update(|document| document.run = Some(run));
        self.keep_run();
    }

    /// A session that was left goes on at the beginning of its set.
    pub fn go_on_with_session(self) {
        self.session_event(Event::Restored);
    }

    /// Drops the session under way; what was done of it is lost.
    pub fn discard_session(self) {
        self.document.update(|document| document.run = None);
        self.keep_run();
    }

    /// Something happens in the session.
    pub fn session_event(self, event: Event) {
        let Some(mut run) = self.document.with_untracked(|document| document.run.clone()) else { return };
        let now = clock::now();
        let event = self.watch(event, now);
        if matches!(event, Event::Next | Event::Resume | Event::DidIt) {
            // After a reload no tap has allowed sound yet.
            self.prime();
            // What is done after a night counts for the day it is done on.
            run.date = untrack(move || self.day()).unwrap_or(run.date);
        }
        let outcome = run.step(event, now);
        self.conduct(event, &outcome, &run, now);
        match outcome {
            Outcome::Same => {}
            Outcome::Changed | Outcome::Entered => {
                self.document.update(|document| document.run = Some(run));
                self.keep_run();
            }
            Outcome::Over(log) => {
                self.record_on(run.date, Fact::Session(log));
                self.document.update(|document| document.run = None);
                self.keep_run();
            }
        }
    }

    /// Notices from the ticks themselves when there were none for a while.
    fn watch(self, event: Event, now: u64) -> Event {
        let gap = now.saturating_sub(self.conductor.seen.get_value());
        self.conductor.seen.set_value(now);
        if event == Event::Tick && gap > ASLEEP { Event::WasAway(gap / 1000) } else { event }
    }

    /// What is told at the end of a session besides pain, on the day of that session even where it is told later. Legs that are
    /// worse are screened as the danger sign they are.
    pub fn remark(self, leg: Leg, words: Option<Words>) {
        let is_session = |entry: &&Entry| matches!(entry.fact, Fact::Session(_));
        let session = self
            .document
            .with_untracked(|it| it.journal.recent().iter().rev().find(is_session).map(|entry| entry.date));
        if let Some(date) = session.or_else(|| untrack(move || self.day())) {
            self.record_on(date, Fact::Remarked { leg, words });
        }
        self.report_leg(leg);
    }

    /// The form of the last session.
    pub fn last_form(self) -> Option<Form> {
        let form = |entry: &Entry| if let Fact::Session(log) = &entry.fact { Some(log.form) } else { None };
        let lately = self.document.with(|document| document.journal.recent().iter().rev().find_map(form));
        lately.or_else(|| self.with_full(|_, all| all.entries.iter().rev().find_map(form)))
    }

    /// The easier exercise that can take this one's place today, once.
    pub fn easier_now(self) -> Option<(ExerciseRef, Dose)> {
        self.in_place(|state, limits, asked| progression::easier(state, limits, asked).into_iter().collect())
            .into_iter()
            .next()
    }

    /// Others that can take its place, once.
    pub fn others_now(self) -> Vec<(ExerciseRef, Dose)> {
        self.in_place(progression::instead)
    }

    fn in_place(
        self,
        find: fn(&progression::ItemState, &Limits, Dose) -> Vec<(ExerciseRef, Dose)>,
    ) -> Vec<(ExerciseRef, Dose)> {
        let (Some(run), Some(progress)) = (self.run(), self.progress()) else { return Vec::new() };
        let block = run.current();
        let state = progress.items.get(usize::from(block.slot)).filter(|_| !run.swapped);
        state.map(|state| find(state, &progress.limits, block.dose)).unwrap_or_default()
    }

    /// What follows from the last session if tomorrow is as good as today.
    pub fn if_tomorrow_is_fine(self) -> Vec<Decision> {
        self.progress().map(|progress| progression::if_fine(&progress)).unwrap_or_default()
    }
}
