//! What a session sounds, says, shakes and lights up. It follows the machine and never leads it: nothing waits for any of this.

use leptos::prelude::*;

use super::SessionStore;
use super::{guidance, sounds};
use crate::platform::{audio, awake, clock, media_keys, speech, vibration};
use crate::stores::frame::on_seen;
use steadyback_formats::guidance::{Guidance, Switch};
use steadyback_rules::session::cue::{Cue, Due, ahead, far_ahead, opening};
use steadyback_rules::session::{Event, Outcome, Run};
use steadyback_words::en::speech as words;

/// Milliseconds after which a cue is too late to be of use.
const TOO_LATE: u64 = 2_000;

/// What the signals of a session are made of.
#[derive(Clone, Copy)]
pub(super) struct Conductor {
    pub(super) guidance: RwSignal<Guidance>,
    /// What is still to be said, shaken and lit up in what takes its time now.
    ahead: StoredValue<Vec<Due>>,
    /// When time was last looked at.
    pub(super) seen: StoredValue<u64>,
    /// When what is on screen began.
    pub(super) begun: StoredValue<u64>,
    /// Whether a tap has allowed the voice to speak.
    primed: StoredValue<bool>,
    /// Counts the flashes.
    flashes: RwSignal<u32>,
    /// The browser refused to keep the screen awake.
    sleepy: RwSignal<bool>,
}

impl Conductor {
    pub(super) fn new() -> Self {
        Self {
            guidance: RwSignal::new(guidance::load()),
            ahead: StoredValue::new(Vec::new()),
            seen: StoredValue::new(0),
            begun: StoredValue::new(0),
            primed: StoredValue::new(false),
            flashes: RwSignal::new(0),
            sleepy: RwSignal::new(!awake::is_there()),
        }
    }
}

impl SessionStore {
    /// Makes ready to sound and speak. Only from a tap: browsers allow neither otherwise.
    pub(super) fn prime(self) {
        if self.sounds()
            && let Err(error) = audio::prime(clock::now())
        {
            // The screen says the same; sound is an addition.
            leptos::logging::warn!("no sound: {error:?}");
        }
        let silent = !self.app.session.conductor.primed.get_value();
        if silent && self.app.session.conductor.guidance.with_untracked(|guidance| guidance.switches.has(Switch::Voice))
        {
            self.app.session.conductor.primed.set_value(true);
            self.say("");
        }
    }

    /// Tells what an event has led to.
    pub(super) fn conduct(self, event: Event, outcome: &Outcome, run: &Run, now: u64) {
        let mut due = Vec::new();
        self.app.session.conductor.ahead.update_value(|ahead| {
            let over = ahead.iter().take_while(|due| due.at <= now).count();
            due.extend(ahead.drain(..over));
        });
        // What a tap opens was not to be foreseen.
        let opened = run
            .timed()
            .filter(|_| *outcome == Outcome::Entered && event != Event::Tick)
            .map(|(timed, _)| opening(timed));
        for Due { at, cue } in due {
            if now - at < TOO_LATE && opened.is_none() {
                self.tell(cue, run);
            }
        }
        // Nobody was there, and it waits.
        let waits = matches!(event, Event::WasAway(_)) && *outcome == Outcome::Changed;
        let opened = opened.or_else(|| waits.then_some(Cue::YourTurn));
        if let Some(cue) = opened {
            self.tell(cue, run);
        }
        match outcome {
            Outcome::Same => {}
            Outcome::Changed | Outcome::Entered => self.lay_out(run, opened, now),
            Outcome::Over(_) => self.fall_silent(),
        }
        media_keys::playing(!ahead(run, now).is_empty());
    }

    /// Lays out the same again, after how it sounds has changed or the page was out of sight.
    pub(super) fn sound_again(self) {
        if let Some(run) = untrack(move || self.run()) {
            self.lay_out(&run, None, clock::now());
        }
    }

    fn lay_out(self, run: &Run, opened: Option<Cue>, now: u64) {
        let far = far_ahead(run, now);
        let all: Vec<Due> = opened.map(|cue| Due { at: now, cue }).into_iter().chain(far).collect();
        self.app.session.conductor.ahead.set_value(ahead(run, now));
        let sounded = if self.sounds() { &all[..] } else { &[] };
        let (tones, volume) = self
            .app
            .session
            .conductor
            .guidance
            .with_untracked(|guidance| (sounds::laid_out(sounded, now, guidance), guidance.volume));
        if let Err(error) = audio::lay_out(&tones, volume, now) {
            leptos::logging::warn!("no sound: {error:?}");
        }
    }

    fn tell(self, cue: Cue, run: &Run) {
        let switches = self.app.session.conductor.guidance.with_untracked(|guidance| guidance.switches);
        if switches.has(Switch::Voice)
            && let Some(words) = words::said(run, cue)
        {
            self.say(&words);
        }
        let pattern = sounds::shake(cue);
        if switches.has(Switch::Vibration) && !pattern.is_empty() {
            vibration::shake(pattern);
        }
        if switches.has(Switch::Flash) && !pattern.is_empty() {
            self.app.session.conductor.flashes.update(|flashes| *flashes += 1);
        }
    }

    fn say(self, words: &str) {
        self.app.session.conductor.guidance.with_untracked(|guidance| {
            speech::say(words, guidance.rate, guidance.volume, &guidance.speaker);
        });
    }

    pub(super) fn sounds(self) -> bool {
        self.app.document.with_untracked(|document| document.head.settings.sound)
    }

    /// Nothing more is heard or said.
    pub(in crate::stores) fn fall_silent(self) {
        self.app.session.conductor.ahead.set_value(Vec::new());
        speech::hush();
        if let Err(error) = audio::lay_out(&[], 0, clock::now()) {
            leptos::logging::warn!("no sound: {error:?}");
        }
    }

    /// Grows with each cue that lights up the screen.
    pub fn flashes(self) -> u32 {
        self.app.session.conductor.flashes.get()
    }

    /// Whether the screen may go dark in the middle of a session.
    pub fn screen_sleeps(self) -> bool {
        self.app.session.conductor.sleepy.get()
    }

    /// While the screen that asks is there: keeps the device awake and listens to the keys of headsets.
    pub fn stay_with_session(self) {
        let stay = move || awake::keep(move |awake| self.app.session.conductor.sleepy.set(!awake));
        stay();
        on_seen(move || {
            stay();
            self.sound_again();
        });
        let keys = [
            ("play", Event::Resume),
            ("pause", Event::Pause),
            ("nexttrack", Event::Next),
            ("previoustrack", Event::Back),
        ];
        for (key, event) in keys {
            media_keys::on(key, Some(Box::new(move || self.session_event(event))));
        }
        on_cleanup(move || {
            awake::release();
            for (key, _) in keys {
                media_keys::on(key, None);
            }
            // Whoever leaves the page is not left with a voice.
            self.session_event(Event::Pause);
            self.fall_silent();
        });
    }
}
