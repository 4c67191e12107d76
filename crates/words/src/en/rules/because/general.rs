//! Reasons without anything that was read.

use crate::en::words::{capital, hours, ordinal, span, spelled, times};
use steadyback_rules::journal::Wish;
use steadyback_rules::progression::{Block, Limit, Rule};

/// The reason without anything that was read.
pub(super) fn general(rule: Rule) -> String {
    let said = match rule {
        Rule::StopRefer => "You told us about a sign that needs a check.",
        Rule::ComfortDay => {
            let rise = letters(Limit::FlareRise);
            &format!("Your pain before the session was {rise} or more above your usual pain.")
        }
        Rule::InSessionRed => "This was red during the session.",
        Rule::Hold => "The last time was amber.",
        Rule::FirstGreen => "The last time was green.",
        Rule::Progress => "It went well.",
        Rule::Regain => "It went well, and you did more before.",
        Rule::FullMinutes => "It went well, and your minutes have no room for more of it.",
        Rule::WeeklyCap => "It went well, and it has grown enough for this week.",
        Rule::LevelUp => &format!("Its goal went well {}.", times(Limit::GreensForRung.number())),
        Rule::TopOfLadder => "You are at the top of the range, and nothing harder fits your plan.",
        Rule::NextDayRed => {
            let rise = letters(Limit::NextDayRed);
            &format!("Your pain the next day was {rise} or more above the pain before the session.")
        }
        Rule::StepDown => {
            let (reds, slips) = (times(Limit::RedsDown.number()), times(Limit::SlipsDown.number()));
            &format!("This was red {reds} within {} days, or the form slipped {slips}.", Limit::RedDays.number())
        }
        Rule::Swap => &format!("This was red for the {} time.", ordinal(Limit::RedsSwap.number())),
        Rule::NoAnswer => "We do not know how your back was the next day.",
        Rule::Deload => &capital(&every_lighter()),
        Rule::FlareBegan => "Your back is flaring up.",
        Rule::FlareReturn => "Your flare has settled.",
        Rule::LayOffRepeat => &format!("You have had {} without training.", time(Limit::AwayRepeatDays)),
        Rule::LayOffReduce => &format!("You have had {} or more without training.", time(Limit::AwayLessDays)),
        Rule::LayOffBack => &format!("You have had {} or more without training.", time(Limit::AwayBackDays)),
        Rule::PhaseUp => "You met the goals of this phase, or have worked at them for long enough.",
        Rule::Spacing => &format!("You loaded this family less than {} hours ago.", hours(Limit::SpacingDays.number())),
        Rule::FitMinutes => "The session was cut to fit your minutes.",
        Rule::FlareTooLong => &format!("Your flare has lasted more than {}.", time(Limit::FlareTooLongDays)),
        Rule::Plateau => &format!("The dose has been the same for {}.", time(Limit::PlateauDays)),
        Rule::Peripheralised => "Bending backwards sent the pain into your leg.",
        Rule::TiredDay => "You were tired or had slept badly.",
        Rule::Variety => &format!("You have done this one for {} weeks.", letters(Limit::VarietyEvery)),
        Rule::Block => &format!("A new block of {} weeks begins.", letters(Limit::LighterEvery)),
        Rule::OwnHand => "You changed your plan.",
        Rule::Quota => "Your plan goes by fixed amounts for each week.",
    };
    said.to_owned()
}

pub(super) fn block_began(block: Block) -> String {
    let what = match block {
        Block::Endurance => "endurance",
        Block::Strength => "strength",
        Block::Speed => "speed",
    };
    format!("{} weeks for {what} begin.", capital(&letters(Limit::LighterEvery)))
}

/// Why something that went well is held all the same.
pub(super) fn held(rule: Rule) -> Option<String> {
    let why = match rule {
        Rule::NextDayRed => &format!("but this family was red the next day less than {} ago", time(Limit::FreezeDays)),
        Rule::FlareBegan => "but your back is flaring up",
        Rule::Deload => "in a lighter week",
        Rule::ComfortDay => "on a day that began with more pain than usual",
        Rule::TiredDay => "on a day when you were tired or had slept badly",
        _ => return None,
    };
    Some(format!("This was green, {why}."))
}

/// What the person said.
pub(super) const fn wished(wish: Wish) -> &'static str {
    match wish {
        Wish::Swap => "You chose another exercise.",
        Wish::TooEasy => "You said it was too easy.",
        Wish::TooHard => "You said it was too hard.",
        Wish::TakeOut => "You took it out of your plan.",
        Wish::PutBack => "You put it back into your plan.",
        Wish::PutIn => "You put it into your plan.",
        Wish::Move => "You moved a session to another day.",
    }
}

/// The limit in letters: "two".
pub(super) fn letters(limit: Limit) -> String {
    spelled(limit.number())
}

/// The limit, in days, as a span: "a week".
pub(super) fn time(limit: Limit) -> String {
    span(limit.number())
}

pub(super) fn every_lighter() -> String {
    format!("every {} week is lighter.", ordinal(Limit::LighterEvery.number()))
}
