//! The clock of a functional test: heard and felt as a session is, with the screen kept awake.

use leptos::prelude::*;

use super::SessionStore;
use super::sounds;
use crate::platform::{audio, awake, clock, vibration};
use steadyback_formats::guidance::Switch;
use steadyback_rules::session::cue::{Cue, Due};

impl SessionStore {
    /// A clock begins that ends after so many milliseconds. Called from a tap.
    pub fn begin_test(self, millis: u64) {
        self.prime();
        awake::keep(|_| {});
        let now = clock::now();
        let last = [3_u8, 2, 1]
            .map(|left| Due { at: (now + millis).saturating_sub(u64::from(left) * 1000), cue: Cue::Last(left) });
        let mut due = vec![Due { at: now, cue: Cue::Go }];
        due.extend(last.into_iter().filter(|due| due.at > now));
        due.push(Due { at: now + millis, cue: Cue::Done });
        let due = if self.sounds() { due } else { Vec::new() };
        let guidance = self.app.session.conductor.guidance;
        let (tones, volume) =
            guidance.with_untracked(|guidance| (sounds::laid_out(&due, now, guidance), guidance.volume));
        if let Err(error) = audio::lay_out(&tones, volume, now) {
            // The screen says the same; sound is an addition.
            leptos::logging::warn!("no sound: {error:?}");
        }
        self.feel(Cue::Go);
    }

    /// It is over: by the clock, or stopped before.
    pub fn end_test(self, by_the_clock: bool) {
        awake::release();
        if by_the_clock { self.feel(Cue::Done) } else { self.fall_silent() }
    }

    fn feel(self, cue: Cue) {
        let shakes = self.app.session.conductor.guidance.with_untracked(|it| it.switches.has(Switch::Vibration));
        if shakes {
            vibration::shake(sounds::shake(cue));
        }
    }
}
