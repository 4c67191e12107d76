//! Green, amber or red: what one exercise of one session says. Thresholds: clinical.md §8.

use super::rule::Input;
use crate::domain::journal::{Ended, ItemLog, Leg, Quality};
use crate::domain::measure::Pain;

/// The traffic light.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Verdict {
    /// Everything held.
    Green,
    /// Stay here.
    Amber,
    /// Too much.
    Red,
}

/// Which thresholds hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PainMode {
    /// Usual pain under 4: pain during counts as it is.
    Normal,
    /// Usual pain 4 or more: pain during counts by how far it rises.
    Shifted,
}

/// Usual pain from which the thresholds shift.
const SHIFT_FROM: u8 = 4;

impl PainMode {
    /// The mode that goes with the usual pain.
    pub fn of(usual: Pain) -> Self {
        if usual.score() >= SHIFT_FROM { Self::Shifted } else { Self::Normal }
    }

    fn during(self, before: Pain, peak: Pain) -> Verdict {
        let rise = peak.above(before);
        match self {
            Self::Normal if peak.score() >= 6 => Verdict::Red,
            Self::Normal if peak.score() >= 4 => Verdict::Amber,
            Self::Shifted if rise >= 3 || peak.score() >= 8 => Verdict::Red,
            Self::Shifted if rise == 2 => Verdict::Amber,
            Self::Normal | Self::Shifted => Verdict::Green,
        }
    }
}

/// A verdict with what it rests on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InSession {
    /// The worst of all signs.
    pub verdict: Verdict,
    /// The signs that made it so; for green, all that were read.
    pub inputs: Vec<Input>,
}

/// What the session itself says about one exercise.
pub fn in_session(usual: Pain, before: Pain, log: &ItemLog) -> InSession {
    let mut signs: Vec<(Verdict, Input)> = Vec::new();
    if let Some(peak) = log.peak {
        signs.push((PainMode::of(usual).during(before, peak), Input::During(peak)));
    }
    let done = log.done_percent();
    let share = match done {
        90.. => Verdict::Green,
        60..90 => Verdict::Amber,
        _ => Verdict::Red,
    };
    signs.push((share, Input::DonePercent(done)));
    if let Some(effort) = log.effort {
        let verdict = if effort.score() >= 8 { Verdict::Amber } else { Verdict::Green };
        signs.push((verdict, Input::Effort(effort)));
    }
    match log.quality {
        Quality::Fine => {}
        Quality::FormSlipped => signs.push((Verdict::Amber, Input::Quality(log.quality))),
        Quality::Sharp | Quality::Spreading | Quality::Numb => signs.push((Verdict::Red, Input::Quality(log.quality))),
    }
    let worst = signs.iter().map(|(verdict, _)| *verdict).max().unwrap_or(Verdict::Green);
    // Stopping because it hurts is at least amber, whatever was done by then.
    let verdict = if log.ended == Ended::Hurt { worst.max(Verdict::Amber) } else { worst };
    let inputs = signs.into_iter().filter(|(sign, _)| *sign == worst).map(|(_, input)| input).collect();
    InSession { verdict, inputs }
}

/// What the day after adds. `None` stands for no answer.
pub fn next_day(before: Pain, answer: Option<(Pain, Leg)>) -> InSession {
    let Some((after, leg)) = answer else {
        return InSession { verdict: Verdict::Amber, inputs: vec![Input::NoNextDay] };
    };
    let pain = match after.above(before) {
        2.. => Verdict::Red,
        1 => Verdict::Amber,
        0 => Verdict::Green,
    };
    let legs = match leg {
        Leg::Same | Leg::MoreCentral => Verdict::Green,
        Leg::FurtherDown | Leg::NewNumbnessOrWeakness => Verdict::Red,
    };
    let mut inputs = Vec::new();
    if pain >= legs {
        inputs.extend([Input::Before(before), Input::NextDay(after)]);
    }
    if legs > pain || (legs == pain && legs != Verdict::Green) {
        inputs.push(Input::Leg(leg));
    }
    InSession { verdict: pain.max(legs), inputs }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::library;
    use crate::domain::measure::Effort;

    /// `done` of 20 reps of the glute bridge.
    fn log(peak: u8, done: u16, effort: u8, quality: Quality) -> ItemLog {
        let exercise = library::by_id("glute-bridge").expect("in the library");
        ItemLog {
            slot: 0,
            exercise,
            dose: exercise.dose.start,
            done,
            peak: Pain::new(peak),
            effort: Effort::new(effort),
            quality,
            ended: Ended::Done,
        }
    }

    #[track_caller]
    fn check(usual: u8, before: u8, peak: u8, expected: Verdict) {
        let (usual, before) = (Pain::new(usual).expect("a score"), Pain::new(before).expect("a score"));
        assert_eq!(in_session(usual, before, &log(peak, 20, 5, Quality::Fine)).verdict, expected);
    }

    #[test]
    fn pain_during_in_normal_mode() {
        check(0, 0, 0, Verdict::Green);
        check(3, 3, 3, Verdict::Green);
        check(3, 0, 4, Verdict::Amber);
        check(3, 5, 5, Verdict::Amber);
        check(0, 0, 6, Verdict::Red);
        check(3, 6, 10, Verdict::Red);
    }

    #[test]
    fn pain_during_in_shifted_mode() {
        check(4, 4, 5, Verdict::Green);
        check(6, 6, 6, Verdict::Green);
        check(4, 4, 6, Verdict::Amber);
        check(4, 4, 7, Verdict::Red);
        check(7, 7, 8, Verdict::Red);
        check(6, 6, 7, Verdict::Green);
        check(5, 8, 7, Verdict::Green);
    }

    #[track_caller]
    fn check_rest(done: u16, effort: u8, quality: Quality, expected: Verdict) {
        assert_eq!(in_session(Pain::NONE, Pain::NONE, &log(0, done, effort, quality)).verdict, expected);
    }

    #[test]
    fn reps_effort_and_form() {
        check_rest(18, 7, Quality::Fine, Verdict::Green);
        check_rest(17, 5, Quality::Fine, Verdict::Amber);
        check_rest(12, 5, Quality::Fine, Verdict::Amber);
        check_rest(11, 5, Quality::Fine, Verdict::Red);
        check_rest(20, 8, Quality::Fine, Verdict::Amber);
        check_rest(20, 5, Quality::FormSlipped, Verdict::Amber);
        check_rest(20, 5, Quality::Sharp, Verdict::Red);
        check_rest(20, 5, Quality::Spreading, Verdict::Red);
        check_rest(20, 5, Quality::Numb, Verdict::Red);
        check_rest(25, 5, Quality::Fine, Verdict::Green);
    }

    #[track_caller]
    fn check_next(before: u8, after: Option<u8>, leg: Leg, expected: Verdict) {
        let answer = after.and_then(Pain::new).map(|pain| (pain, leg));
        assert_eq!(next_day(Pain::new(before).expect("a score"), answer).verdict, expected);
    }

    #[test]
    fn the_day_after() {
        check_next(2, Some(2), Leg::Same, Verdict::Green);
        check_next(2, Some(0), Leg::MoreCentral, Verdict::Green);
        check_next(2, Some(3), Leg::Same, Verdict::Amber);
        check_next(2, Some(4), Leg::Same, Verdict::Red);
        check_next(2, None, Leg::Same, Verdict::Amber);
        check_next(2, Some(1), Leg::FurtherDown, Verdict::Red);
        check_next(2, Some(1), Leg::NewNumbnessOrWeakness, Verdict::Red);
    }
}
