//! Around the player: how it guides, what can be changed on the way, what is asked between exercises and told at the end.

use steadyback_rules::session::Away;

/// Sound, voice and the rest.
pub mod guidance {
    /// Heading.
    pub const TITLE: &str = "How sessions guide you";
    pub const SWITCHES: &str = "While you train";
    /// Tones.
    pub const SOUND: &str = "Sounds";
    /// What they are.
    pub const SOUND_HINT: &str = "A tone when a set begins, changes side or ends.";
    pub const VOICE: &str = "Spoken guidance";
    /// What it does.
    pub const VOICE_HINT: &str = "Says the exercise, its side, halfway, the last ten seconds, and what comes next.";
    /// Tempo.
    pub const BEAT: &str = "Tempo ticks";
    /// What they are.
    pub const BEAT_HINT: &str = "A soft tick for each part of a rep: out, stay, back.";
    pub const VIBRATION: &str = "Vibration";
    pub const FLASH: &str = "Light up the screen";
    /// For whom.
    pub const FLASH_HINT: &str = "The edge of the screen lights up with each cue. Helps when you cannot hear it.";
    pub const LARGE: &str = "Large display";
    /// For whom.
    pub const LARGE_HINT: &str = "Number, side and name as large as they fit, to read from two metres.";
    pub const PACE: &str = "Who says when it goes on?";
    /// Paces in their order.
    pub const PACES: [(&str, &str); 3] = [
        ("The clock", "It runs from set to set by itself. Nothing to tap."),
        ("A tap for each set", "The clock counts down, then waits for you."),
        ("Taps only", "No clock at all. You tap when a set is done."),
    ];
    /// Loudness.
    pub const VOLUME: &str = "Loudness";
    /// Loudnesses with their value.
    pub const VOLUMES: [(&str, u8); 4] = [("Soft", 2), ("Medium", 4), ("Loud", 7), ("Loudest", 10)];
    /// Pace of speech.
    pub const RATE: &str = "Pace of the voice";
    /// Paces of speech with their value.
    pub const RATES: [(&str, u8); 4] = [("Slow", 7), ("A little slow", 9), ("Usual", 10), ("Fast", 13)];
    /// Voice.
    pub const SPEAKER: &str = "Voice";
    /// The browser's.
    pub const ANY_SPEAKER: &str = "Same as my device";
    pub const NO_VOICE: &str = "This browser has no voice to speak with.";
    /// The screen goes dark.
    pub const SLEEPS: &str = "This browser lets the screen go dark during a session. If that bothers you, set a longer screen time in \
        the device's settings.";
}

/// What can be changed on the way.
pub mod options {
    pub const OPEN: &str = "Options";
    /// Heading.
    pub const TITLE: &str = "This session";
    /// Back to the session.
    pub const BACK: &str = "Back to the session";
    /// About this exercise.
    pub const EXERCISE: &str = "This exercise";
    /// Others in its place.
    pub const INSTEAD: &str = "Do another one instead";
    /// To what came before.
    pub const ONE_BACK: &str = "Go one step back";
    /// Leave out.
    pub const SKIP: &str = "Leave it out today";
    /// About the rest.
    pub const REST: &str = "The rest of it";
    /// Cut short.
    pub const SHORTEN: &str = "Ten more minutes at most";
    /// Cut to mobility.
    pub const COMFORT: &str = "Easy movement only from here";
    /// A danger sign.
    pub const SIGN: &str = "Something new worries me";
    /// Enough.
    pub const END: &str = "Finish here";
}

/// A danger sign in the middle.
pub mod sign {
    /// Heading.
    pub const TITLE: &str = "Stop for now";
    /// First.
    pub const TEXT: &str = "The session is paused. What to do appears below as soon as you tick.";
    pub const SEND: &str = "End the session here";
    /// Nothing of it.
    pub const BACK: &str = "None of these, go back";
    /// The same, with something ticked.
    pub const UNTICK: &str = "Untick all and go back";
    /// Above the lines.
    pub const LEGEND: &str = "What is new?";
}

/// How an exercise was.
pub mod rate {
    /// More about it.
    pub const MORE: &str = "Anything to tell us?";
    /// How many.
    pub const COUNT: &str = "How many in all, counting one side";
    pub const EFFORT: &str = "How hard was it?";
    pub const QUALITY: &str = "What was it like?";
    /// Nothing.
    pub const FINE: &str = "Clean, nothing to say";
    /// Too much.
    pub const RED: &str = "That was too much for today. What follows is decided with tomorrow's answer.";
    pub const NOTED: &str = "Noted.";
}

/// "Bird dog: most pain during it".
pub fn rate_title(name: &str) -> String {
    format!("{name}: most pain during it")
}

/// After the session.
pub mod after {
    /// Heading.
    pub const TITLE: &str = "Well done";
    /// So many sessions are behind.
    pub fn milestone(sessions: usize) -> String {
        if sessions == 1 {
            "Your first session is behind you.".to_owned()
        } else {
            format!("{sessions} sessions are behind you.")
        }
    }
    /// After strength work.
    pub const TEXT: &str = "Tomorrow, tell us how your back is. Your plan moves on from that.";
    /// Above what becomes more.
    pub const GROWS: &str = "If it is no worse tomorrow";
    /// Opens what would follow.
    pub const FOLLOWS: &str = "What follows, and why";
    /// After easy movement.
    pub const COMFORT: &str = "Easy movement asks nothing of tomorrow. Your plan stays as it is.";
    /// When tomorrow is worse.
    pub const WORSE: &str = "If it is worse tomorrow, nothing goes up, and what was too much gets easier.";
    /// Nothing is decided.
    pub const NOTHING: &str = "Nothing changes: too little was done to judge by.";
    pub const DONE: &str = "Done";
}

pub mod end {
    pub const LEG: &str = "And your legs, compared with before the session?";
    pub const NOTE: &str = "A note, if you like";
    /// What becomes of it.
    pub const NOTE_HINT: &str = "In your own words. It stays on this device.";
    /// Too long.
    pub fn note_error(most: usize) -> String {
        format!("Write {most} letters at most.")
    }
}

/// Why it waits: "Away for 40 s."
pub fn away(away: Away) -> String {
    let span = match away.seconds {
        None => return "The clock of this device went back. Start the set again when you are ready.".to_owned(),
        Some(seconds) if seconds < 120 => format!("{seconds} s"),
        Some(seconds) => format!("{} min", seconds / 60),
    };
    let what = if away.in_set { "Start the set again, or say that you did it." } else { "Go on when you are ready." };
    format!("Away for {span}. That time does not count. {what}")
}

/// The set that ran meanwhile was done.
pub const DID_IT: &str = "I did the set";
pub const MORE_REST: &str = "+15 s";
/// The same, to be read out.
pub const MORE_REST_SPOKEN: &str = "15 seconds more rest";
/// The last ten seconds.
pub const TEN_LEFT: &str = "Ten seconds left.";
/// Without a clock.
pub const YOUR_PACE: &str = "at your pace";
/// Under the number of a set without a clock.
pub const TAP_WHEN_DONE: &str = "tap when done";

#[cfg(test)]
mod tests {
    use super::*;
    use crate::en::calm;

    #[test]
    fn away_says_how_long_and_what_to_do() {
        let check = |seconds, in_set, expected: &str| {
            let text = away(Away { seconds, in_set });
            assert!(text.contains(expected), "{text}");
            calm::calm(&text);
        };
        check(Some(40), true, "Away for 40 s. That time does not count. Start the set again");
        check(Some(40), false, "Go on when you are ready");
        check(Some(120), true, "Away for 2 min");
        check(None, true, "went back");
    }

    #[test]
    fn every_sentence_keeps_the_tone() {
        let mut all = vec![
            guidance::SOUND_HINT,
            guidance::VOICE_HINT,
            guidance::BEAT_HINT,
            guidance::FLASH_HINT,
            guidance::LARGE_HINT,
            guidance::NO_VOICE,
            guidance::SLEEPS,
            options::COMFORT,
            options::SIGN,
            sign::TEXT,
            rate::RED,
            after::TEXT,
            after::GROWS,
            after::FOLLOWS,
            after::COMFORT,
            after::WORSE,
            after::NOTHING,
            end::NOTE_HINT,
        ];
        all.extend(guidance::PACES.iter().flat_map(|(name, hint)| [*name, *hint]));
        all.into_iter().for_each(calm::calm);
        [1, 10].map(after::milestone).iter().for_each(|it| calm::calm(it));
    }
}
