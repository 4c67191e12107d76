//! How a session guides on this device: kept under a key of its own and left out of backups, since voices, screens and motors
//! differ from one device to the next.

use super::text::{member, number};
use steadyback_catalogue::enum_set::{EnumSet, Member, members};
use steadyback_rules::session::Pace;

/// The version that is written.
const VERSION: &str = "1";
pub const LOUDEST: u8 = 10;
/// The slowest and fastest speech, in tenths of the voice's own pace.
pub const SLOWEST: u8 = 6;
/// See [`SLOWEST`].
pub const FASTEST: u8 = 16;

members! {
    /// What can be on or off.
    pub enum Switch {
        /// Says names, sides and what comes next.
        Voice,
        /// Ticks the tempo of reps.
        Beat,
        /// Shakes the device with each cue.
        Vibration,
        /// Lights up the screen with each cue.
        Flash,
        /// Large enough to read from two metres.
        Large,
    }
}

/// How a session guides.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Guidance {
    pub switches: EnumSet<Switch>,
    /// Who says when it goes on.
    pub pace: Pace,
    /// Loudness of cues and voice, 0 to [`LOUDEST`].
    pub volume: u8,
    /// Pace of speech in tenths, [`SLOWEST`] to [`FASTEST`].
    pub rate: u8,
    /// The voice by its name; empty for the browser's own choice.
    pub speaker: String,
}

impl Default for Guidance {
    fn default() -> Self {
        let switches = EnumSet::from_raw(Switch::Voice.bit() | Switch::Beat.bit() | Switch::Vibration.bit());
        Self { switches, pace: Pace::Clock, volume: 7, rate: 10, speaker: String::new() }
    }
}

/// The text of it: version, switches as bits, pace, volume, rate; then the name of the voice.
pub fn write(guidance: &Guidance) -> String {
    let Guidance { switches, pace, volume, rate, speaker } = guidance;
    format!("{VERSION} {} {} {volume} {rate} {speaker}", switches.bits(), pace.index())
}

/// What a text says; `None` if it is none of ours.
pub fn read(text: &str) -> Option<Guidance> {
    let fields: Vec<&str> = text.splitn(6, ' ').collect();
    let [VERSION, switches, pace, volume, rate, speaker] = fields[..] else { return None };
    Some(Guidance {
        switches: EnumSet::from_bits(number(switches)?)?,
        pace: member(number::<u8>(pace)?)?,
        volume: number(volume).filter(|volume| *volume <= LOUDEST)?,
        rate: number(rate).filter(|rate| (SLOWEST..=FASTEST).contains(rate))?,
        speaker: speaker.to_owned(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_written_reads_for_good() {
        let check = |guidance: Guidance, text: &str| {
            assert_eq!(write(&guidance), text);
            assert_eq!(read(text), Some(guidance));
        };
        check(Guidance::default(), "1 7 0 7 10 ");
        let speaker = "Google UK English Female".to_owned();
        let switches = EnumSet::EMPTY.with(Switch::Beat, true).with(Switch::Vibration, true).with(Switch::Large, true);
        let other = Guidance { switches, pace: Pace::Taps, volume: 0, rate: 16, speaker };
        check(other, "1 22 2 0 16 Google UK English Female");
    }

    #[test]
    fn anything_else_is_refused() {
        for text in [
            "",
            "1",
            "2 7 0 7 10 ",
            "1 32 0 7 10 ",
            "1 7 3 7 10 ",
            "1 7 0 11 10 ",
            "1 7 0 7 5 ",
            "1 7 0 7 17 ",
            "1 7 0 7 10",
        ] {
            assert_eq!(read(text), None, "{text}");
        }
    }
}
