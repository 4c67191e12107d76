//! What each cue sounds and feels like: pitches and lengths that can be told apart without looking.

use crate::platform::audio::Tone;
use steadyback_formats::guidance::{Guidance, Switch};
use steadyback_rules::session::cue::{Cue, Due};

/// Milliseconds of silence between two tones of a cue.
const GAP: u32 = 60;

/// Pitch in hertz and length in milliseconds of each tone, and the loudness of all in percent.
const fn tones(cue: Cue) -> (&'static [(u16, u16)], u8) {
    match cue {
        Cue::Ready => (&[(440, 120)], 100),
        Cue::YourTurn => (&[(440, 120), (660, 120)], 100),
        Cue::Go => (&[(880, 300)], 100),
        Cue::Out => (&[(520, 40)], 35),
        Cue::Stay => (&[(440, 40)], 35),
        Cue::Back => (&[(390, 40)], 35),
        Cue::Hold => (&[(660, 150)], 80),
        Cue::LetGo => (&[(330, 150)], 80),
        Cue::Last(_) => (&[(600, 90)], 60),
        Cue::Halfway => (&[(700, 70), (700, 70)], 60),
        Cue::TenLeft => (&[(500, 70), (500, 70), (500, 70)], 60),
        Cue::Switch => (&[(550, 140), (740, 140)], 100),
        Cue::Rest => (&[(392, 400)], 100),
        Cue::Over => (&[(550, 140), (440, 140), (330, 220)], 100),
        Cue::Done => (&[(440, 140), (550, 140), (660, 140), (880, 320)], 100),
    }
}

/// Whether a cue is of the beat alone.
const fn is_beat(cue: Cue) -> bool {
    matches!(cue, Cue::Out | Cue::Stay | Cue::Back)
}

/// The tones of what is due, from now on.
pub fn laid_out(due: &[Due], now: u64, guidance: &Guidance) -> Vec<Tone> {
    let mut all = Vec::new();
    for Due { at, cue } in due.iter().filter(|due| guidance.switches.has(Switch::Beat) || !is_beat(due.cue)) {
        let (tones, loudness) = tones(*cue);
        let mut ahead = u32::try_from(at.saturating_sub(now)).unwrap_or(u32::MAX);
        for (hertz, millis) in tones {
            all.push(Tone { ahead, hertz: *hertz, millis: *millis, loudness });
            ahead += u32::from(*millis) + GAP;
        }
    }
    all
}

/// How the device shakes: milliseconds on, off, on. Nothing for the beat and the countdown.
pub(super) const fn shake(cue: Cue) -> &'static [u16] {
    match cue {
        Cue::Ready | Cue::Go | Cue::Hold => &[200],
        Cue::YourTurn | Cue::Switch => &[150, 100, 150],
        Cue::Rest | Cue::LetGo => &[400],
        Cue::Over | Cue::Done => &[150, 100, 150, 100, 400],
        Cue::Out | Cue::Stay | Cue::Back | Cue::Last(_) | Cue::Halfway | Cue::TenLeft => &[],
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_cue_sounds_like_no_other() {
        let all = [
            Cue::Ready,
            Cue::YourTurn,
            Cue::Go,
            Cue::Out,
            Cue::Stay,
            Cue::Back,
            Cue::Hold,
            Cue::LetGo,
            Cue::Last(1),
            Cue::Halfway,
            Cue::TenLeft,
            Cue::Switch,
            Cue::Rest,
            Cue::Over,
            Cue::Done,
        ];
        for (place, one) in all.iter().enumerate() {
            assert!(!all[..place].iter().any(|other| tones(*other) == tones(*one)), "{one:?}");
        }
    }

    #[test]
    fn tones_lie_where_their_cues_are() {
        let due = [Due { at: 5_000, cue: Cue::Out }, Due { at: 7_000, cue: Cue::Switch }];
        let all = laid_out(&due, 4_000, &Guidance::default());
        assert_eq!(all.iter().map(|tone| tone.ahead).collect::<Vec<_>>(), [1_000, 3_000, 3_200]);
        let usual = Guidance::default();
        let quiet = Guidance { switches: usual.switches.with(Switch::Beat, false), ..usual };
        assert_eq!(laid_out(&due, 4_000, &quiet).len(), 2, "the beat alone is left out");
    }
}
