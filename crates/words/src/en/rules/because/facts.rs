//! The inputs of one decision, each under its name.

use super::{letters, reaches};
use crate::en::words::spelled;
use steadyback_catalogue::exercise::{Equipment, Phase};
use steadyback_catalogue::measure::{Effort, Pain};
use steadyback_rules::journal::{Ended, Leg, Quality, Wish};
use steadyback_rules::progression::{Block, Input, Limit, PainMode};

/// What a rule read; `None` where it did not read it.
#[derive(Default)]
#[expect(clippy::struct_excessive_bools, reason = "one field for each input")]
pub(super) struct Facts {
    pub usual: Option<Pain>,
    pub before: Option<Pain>,
    pub during: Option<Pain>,
    pub next_day: Option<Pain>,
    pub pain_untold: bool,
    pub no_next_day: bool,
    pub done_percent: Option<u16>,
    pub effort: Option<Effort>,
    pub quality: Option<Quality>,
    pub hurt: bool,
    pub leg: Option<Leg>,
    pub greens: Option<u8>,
    pub reds: Option<u8>,
    pub form_slips: Option<u8>,
    pub week: Option<u16>,
    pub gap_days: Option<u16>,
    pub flare_days: Option<u16>,
    pub sessions_in_phase: Option<u16>,
    pub days_in_phase: Option<u16>,
    pub not_there: bool,
    pub days_same: Option<u16>,
    pub harder_from: Option<Phase>,
    pub harder_needs: Option<Equipment>,
    pub worn_days: Option<u8>,
    pub test_seconds: Option<u16>,
    pub easy_greens: Option<u8>,
    pub minutes_full: bool,
    pub before_red: bool,
    pub phase_opens: Option<Phase>,
    pub share_percent: Option<u16>,
    pub nothing_nearer: bool,
    pub rungs_up: Option<u16>,
    pub block: Option<Block>,
    pub wish: Option<Wish>,
    pub done_before: bool,
    pub waits_for: Option<Phase>,
}

impl Facts {
    /// Sorts the inputs by name.
    pub fn of(inputs: &[Input]) -> Self {
        let mut facts = Self::default();
        for input in inputs {
            match *input {
                Input::Usual(pain) => facts.usual = Some(pain),
                Input::Before(pain) => facts.before = Some(pain),
                Input::During(pain) => facts.during = Some(pain),
                Input::NextDay(pain) => facts.next_day = Some(pain),
                Input::PainUntold => facts.pain_untold = true,
                Input::NoNextDay => facts.no_next_day = true,
                Input::DonePercent(percent) => facts.done_percent = Some(percent),
                Input::Effort(effort) => facts.effort = Some(effort),
                Input::Quality(quality) => facts.quality = Some(quality),
                Input::Leg(leg) => facts.leg = Some(leg),
                Input::Greens(count) => facts.greens = Some(count),
                Input::Reds(count) => facts.reds = Some(count),
                Input::FormSlips(count) => facts.form_slips = Some(count),
                Input::Week(week) => facts.week = Some(week),
                Input::GapDays(days) => facts.gap_days = Some(days),
                Input::FlareDays(days) => facts.flare_days = Some(days),
                Input::SessionsInPhase(count) => facts.sessions_in_phase = Some(count),
                Input::NotThere(_) => facts.not_there = true,
                Input::DaysInPhase(days) => facts.days_in_phase = Some(days),
                Input::Ended(ended) => facts.hurt = ended == Ended::Hurt,
                Input::DaysSame(days) => facts.days_same = Some(days),
                Input::HarderFrom(phase) => facts.harder_from = Some(phase),
                Input::HarderNeeds(what) => facts.harder_needs = Some(what),
                Input::WornDays(days) => facts.worn_days = Some(days),
                Input::Block(block) => facts.block = Some(block),
                Input::TestSeconds(seconds) => facts.test_seconds = Some(seconds),
                Input::EasyGreens(count) => facts.easy_greens = Some(count),
                Input::MinutesFull => facts.minutes_full = true,
                Input::BeforeRed => facts.before_red = true,
                Input::PhaseOpens(phase) => facts.phase_opens = Some(phase),
                Input::SharePercent(percent) => facts.share_percent = Some(percent),
                Input::NothingNearer => facts.nothing_nearer = true,
                Input::RungsUp(count) => facts.rungs_up = Some(count),
                Input::Chose(wish) => facts.wish = Some(wish),
                Input::DoneBefore => facts.done_before = true,
                Input::WaitsFor(phase) => facts.waits_for = Some(phase),
                Input::FrozenDays(_) | Input::AskedPercent(_) | Input::MasteredGreens(_) | Input::WeekGrowth(_) => {}
            }
        }
        facts
    }

    /// Whether it went well, so that a rule which holds it does so for another reason.
    pub fn green(&self) -> bool {
        self.greens.is_some()
    }

    /// The newest pain at rest.
    pub fn rest(&self) -> Option<Pain> {
        self.next_day.or(self.before)
    }

    /// Says how much it hurt, if that reached the limit: a score, or with much usual pain a rise, or a score that is red for everyone.
    pub fn pain_during(&self, limit: Limit, rise: Limit) -> Option<String> {
        let during = self.during?;
        let shifted = self.usual.is_some_and(|usual| PainMode::of(usual) == PainMode::Shifted);
        match self.before {
            Some(before) if shifted && reaches(during.above(before), rise) => {
                Some(format!("Your pain rose from {} to {} during it.", before.score(), during.score()))
            }
            _ if shifted && !reaches(during.score(), Limit::ShiftedRedFrom) => None,
            _ if reaches(during.score(), limit) => self.highest(),
            _ => None,
        }
    }

    /// Says how much it hurt.
    pub fn highest(&self) -> Option<String> {
        self.during.map(|during| format!("Your pain reached {} during it.", during.score()))
    }

    /// Says what the day after was like, if pain at rest was above before: on one day in the same words, whatever came of each exercise.
    pub fn next_day(&self) -> Option<String> {
        let (next, before) = (self.next_day?, self.before?);
        let how = match next.above(before) {
            0 => return None,
            rise if reaches(rise, Limit::NextDayRed) => format!("{} or more", letters(Limit::NextDayRed)),
            rise => spelled(rise.into()),
        };
        let (said, were) = (next.score(), before.score());
        Some(format!("Your pain the next day was {said}, {how} above the {were} before the session."))
    }

    /// Says how much was done, if that is less than this.
    pub fn done_under(&self, percent: Limit) -> Option<String> {
        let done = self.done_percent.filter(|done| u32::from(*done) < percent.number())?;
        Some(if done == 0 { "You did none of it.".to_owned() } else { format!("You did {done} % of it.") })
    }
}
