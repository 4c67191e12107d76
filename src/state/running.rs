//! The session: feeds the machine with events and the time, and does what it asks for.

use leptos::prelude::*;

use super::app::App;
use crate::domain::dose::Dose;
use crate::domain::exercise::ExerciseRef;
use crate::domain::journal::{Fact, Form};
use crate::domain::measure::Pain;
use crate::domain::progression::{self, InSession};
use crate::domain::session::run::{Cue, Effect, Event, Run, Stage};
use crate::domain::session::{Session, compose};
use crate::platform::audio::{self, Tone};
use crate::platform::{clock, ticker};

impl App {
    /// The session of this form today.
    pub fn session(self, form: Form) -> Option<Session> {
        self.progress().map(|progress| compose(&progress, form))
    }

    /// Whether this much pain before means a comfort set only.
    pub fn is_comfort_day(self, before: Pain) -> bool {
        self.progress().is_some_and(|progress| progress.comfort_day(before))
    }

    /// Chooses the form of the session to come.
    pub fn choose_form(self, form: Form) {
        self.next_form.set(form);
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

    /// Begins. Called from a tap, so that sound is allowed from here on.
    pub fn begin_session(self, form: Form, before: Pain) {
        let (Some(session), Some(day)) = (untrack(move || self.session(form)), untrack(move || self.day())) else {
            return;
        };
        let run = Run::begin(&session, day, before, clock::now());
        self.document.update(|document| document.run = run);
        self.keep_run();
        self.sound(Cue::Ready);
    }

    /// Drops the session under way; what was done of it is lost.
    pub fn discard_session(self) {
        self.document.update(|document| document.run = None);
        self.keep_run();
    }

    /// Something happens in the session.
    pub fn session_event(self, event: Event) {
        let Some(mut run) = self.document.with_untracked(|document| document.run.clone()) else { return };
        let effects = run.step(event, clock::now());
        if effects.is_empty() {
            return;
        }
        self.document.update(|document| document.run = Some(run));
        for effect in effects {
            match effect {
                Effect::Save => self.keep_run(),
                Effect::Cue(cue) => self.sound(cue),
                Effect::Done(log) => {
                    self.record(Fact::Session(log));
                    self.document.update(|document| document.run = None);
                    self.keep_run();
                }
            }
        }
    }

    /// What the rules say to the answer that is being given about what hurts, before it is given.
    pub fn hurt_verdict(self, peak: Pain, quality: crate::domain::journal::Quality) -> Option<InSession> {
        let run = self.run()?;
        let Stage::Hurts(done) = run.stage else { return None };
        let usual = self.progress()?.usual();
        let block = run.current();
        let log = crate::domain::journal::ItemLog {
            slot: block.slot,
            exercise: block.exercise,
            dose: block.dose,
            // What is still to come may yet be done: only pain and its kind count here.
            done: block.dose.total().max(done),
            peak: Some(peak),
            effort: None,
            quality,
            ended: crate::domain::journal::Ended::Hurt,
        };
        Some(progression::in_session(usual, run.before, &log))
    }

    /// The easier exercise that can take this one's place today, once.
    pub fn easier_now(self) -> Option<(ExerciseRef, Dose)> {
        let run = self.run()?;
        let progress = self.progress()?;
        let state = progress.items.get(usize::from(run.current().slot))?;
        let (exercise, dose) = progression::easier(state, &progress.limits)?;
        (!run.eased).then_some((exercise, dose))
    }

    fn sound(self, cue: Cue) {
        if !self.document.with_untracked(|document| document.head.settings.sound) {
            return;
        }
        let tone = |hertz, millis| Tone { hertz, millis };
        let tones = match cue {
            Cue::Ready => vec![tone(440, 120)],
            Cue::Go => vec![tone(660, 180)],
            Cue::Switch => vec![tone(550, 120), tone(550, 120)],
            Cue::Rest => vec![tone(440, 250)],
            Cue::Over => vec![tone(550, 140), tone(440, 140), tone(330, 220)],
        };
        if let Err(error) = audio::play(&tones) {
            // The screen says the same; sound is an addition.
            leptos::logging::warn!("no sound: {error:?}");
        }
    }
}
