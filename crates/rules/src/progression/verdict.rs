//! Green, amber or red: what one exercise of one session says, and what the day after adds.

use super::rule::Input;
use crate::journal::{Ended, ItemLog, Leg, Quality};
use steadyback_catalogue::measure::Pain;

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

/// Usual pain from which the thresholds shift (our own choice).
pub(super) const SHIFT_FROM: u8 = 4;
/// Pain during an exercise from which it is amber, in normal mode (pain zones of UK clinics: 0–3, 4–5, 6–10).
pub(super) const AMBER_FROM: u8 = 4;
/// The same for red.
pub(super) const RED_FROM: u8 = 6;
/// Rise of pain during an exercise that is amber, in shifted mode (our own choice).
pub(super) const AMBER_RISE: u8 = 2;
/// The same for red.
pub(super) const RED_RISE: u8 = 3;
/// Pain that is red in shifted mode whatever it was before (our own choice).
pub(crate) const SHIFTED_RED_FROM: u8 = 8;
/// Share of the dose that green takes, in percent (our own choice).
pub(super) const GREEN_PERCENT: u16 = 90;
/// Share of the dose under which it is red, in percent (our own choice).
pub(super) const RED_UNDER_PERCENT: u16 = 60;
/// Effort from which it is amber: fewer than about two more reps were possible (Zourdos 2016; the limit is our own choice).
pub(crate) const HARD_FROM: u8 = 8;
/// Rise of pain at rest by the next day that is red: the smallest change that matters (Ostelo 2008; 24-hour rule, source 001).
pub(crate) const NEXT_DAY_RED: u8 = 2;
/// The same for amber: any at all (source 001).
pub(super) const NEXT_DAY_AMBER: u8 = 1;

/// Which thresholds hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PainMode {
    /// Usual pain under 4: pain during counts as it is.
    Normal,
    /// Usual pain 4 or more: pain during counts by how far it rises.
    Shifted,
}

impl PainMode {
    /// The mode that goes with the usual pain.
    pub fn of(usual: Pain) -> Self {
        if usual.score() >= SHIFT_FROM { Self::Shifted } else { Self::Normal }
    }

    /// What pain during an exercise comes to.
    pub(super) fn during(self, before: Pain, peak: Pain) -> Verdict {
        let rise = peak.above(before);
        match self {
            Self::Normal if peak.score() >= RED_FROM => Verdict::Red,
            Self::Normal if peak.score() >= AMBER_FROM => Verdict::Amber,
            Self::Shifted if rise >= RED_RISE || peak.score() >= SHIFTED_RED_FROM => Verdict::Red,
            Self::Shifted if rise >= AMBER_RISE => Verdict::Amber,
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
    judged(usual, before, log, false)
}

/// The same; with fixed amounts pain alone is not amber (graded activity: by time, not by pain; Lindström 1992).
pub(super) fn judged(usual: Pain, before: Pain, log: &ItemLog, quotas: bool) -> InSession {
    let mut signs: Vec<(Verdict, Input)> = Vec::with_capacity(8);
    if let Some(peak) = log.peak {
        let verdict = forgiven(PainMode::of(usual).during(before, peak), quotas);
        signs.extend([
            (verdict, Input::Usual(usual)),
            (verdict, Input::Before(before)),
            (verdict, Input::During(peak)),
        ]);
    }
    // A session that had to stop before it was asked: what is not known never counts as well borne.
    if log.exercise.loaded && log.peak.is_none() && log.ended == Ended::Done {
        signs.push((Verdict::Amber, Input::PainUntold));
    }
    let done = log.done_percent();
    let share = match done {
        GREEN_PERCENT.. => Verdict::Green,
        RED_UNDER_PERCENT..GREEN_PERCENT => Verdict::Amber,
        _ => Verdict::Red,
    };
    signs.push((share, Input::DonePercent(done)));
    if let Some(effort) = log.effort {
        let verdict = if effort.score() >= HARD_FROM { Verdict::Amber } else { Verdict::Green };
        signs.push((verdict, Input::Effort(effort)));
    }
    match log.quality {
        Quality::Fine => {}
        Quality::FormSlipped => signs.push((Verdict::Amber, Input::Quality(log.quality))),
        Quality::Sharp | Quality::Spreading | Quality::Numb => signs.push((Verdict::Red, Input::Quality(log.quality))),
    }
    // Stopping because it hurts is at least amber, whatever was done by then.
    if log.ended == Ended::Hurt {
        signs.push((Verdict::Amber, Input::Ended(log.ended)));
    }
    let verdict = signs.iter().map(|(verdict, _)| *verdict).max().unwrap_or(Verdict::Green);
    let inputs = signs.into_iter().filter(|(sign, _)| *sign == verdict).map(|(_, input)| input).collect();
    InSession { verdict, inputs }
}

fn forgiven(verdict: Verdict, quotas: bool) -> Verdict {
    if quotas && verdict == Verdict::Amber { Verdict::Green } else { verdict }
}

/// What the day after adds. `None` stands for no answer. Leg symptoms that come closer to the middle are as good as none
/// (centralising, R23); further down is red, and new numbness or weakness locks besides.
pub fn next_day(before: Pain, answer: Option<(Pain, Leg)>, quotas: bool) -> InSession {
    let Some((after, leg)) = answer else {
        return InSession { verdict: Verdict::Amber, inputs: vec![Input::Before(before), Input::NoNextDay] };
    };
    let pain = match after.above(before) {
        NEXT_DAY_RED.. => Verdict::Red,
        NEXT_DAY_AMBER.. => forgiven(Verdict::Amber, quotas),
        _ => Verdict::Green,
    };
    let legs = match leg {
        Leg::Same | Leg::MoreCentral => Verdict::Green,
        Leg::FurtherDown | Leg::NewNumbnessOrWeakness => Verdict::Red,
    };
    let mut inputs = Vec::new();
    if pain >= legs {
        inputs.extend([Input::Before(before), Input::NextDay(after)]);
    }
    if legs >= pain {
        inputs.push(Input::Leg(leg));
    }
    InSession { verdict: pain.max(legs), inputs }
}

#[cfg(test)]
mod tests;
