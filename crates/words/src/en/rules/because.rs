//! Why one decision was made: a sentence with the facts, and one with what follows.

mod facts;
mod general;
mod outcome;

use crate::en::words::{plural, times};
use crate::en::{profile, words};
use facts::Facts;
use general::{block_began, every_lighter, general, held, letters, wished};
use steadyback_catalogue::measure::{Effort, Pain};
use steadyback_rules::journal::{Leg, Quality};
use steadyback_rules::progression::{Decision, Limit, Prescription, Rule};

/// Why, in one or two sentences made from the decision's own inputs and states.
pub fn because(decision: &Decision) -> String {
    format!("{} {}", reason_of(decision), outcome_of(decision))
}

/// The first of them: why.
pub(super) fn reason_of(decision: &Decision) -> String {
    match decision.rule {
        Rule::TopOfLadder if !climbs(decision) => "This is as much of it as you need.".to_owned(),
        rule => reason(rule, &Facts::of(&decision.inputs)),
    }
}

/// Whether a next exercise can follow; mobility and the like are a choice of movements.
fn climbs(decision: &Decision) -> bool {
    !matches!(decision.before, Prescription::Doing(exercise, _) if !exercise.family.climbs())
}

/// The second: what follows.
pub(super) fn outcome_of(decision: &Decision) -> String {
    outcome::outcome(decision, &Facts::of(&decision.inputs))
}

/// The facts behind it alone, in one sentence or two.
pub fn facts_of(decision: &Decision) -> String {
    reason(decision.rule, &Facts::of(&decision.inputs))
}

/// The facts behind it; says it in general where an input is missing.
fn reason(rule: Rule, facts: &Facts) -> String {
    let days = |days: u16| plural(days.into(), "day", "days");
    let said = match rule {
        _ if facts.green() && held(rule).is_some() => held(rule),
        Rule::StopRefer => Some(stop(facts)),
        Rule::ComfortDay => {
            facts.before.zip(facts.usual).map(|(before, usual)| above("before the session", before, usual))
        }
        Rule::InSessionRed => red(facts),
        Rule::Hold => amber(facts),
        Rule::NextDayRed => facts.next_day().or_else(|| leg_next_day(facts).map(str::to_owned)),
        Rule::StepDown if facts.form_slips.is_some_and(|slips| reaches(slips, Limit::SlipsDown)) => {
            facts.form_slips.map(|slips| format!("The form slipped {} in a row.", times(slips.into())))
        }
        Rule::StepDown | Rule::Swap => {
            let reds = facts.reds.filter(|reds| reaches(*reds, Limit::RedsDown));
            let within = Limit::RedDays.number();
            reds.map(|reds| format!("This was red {} within {within} days.", times(reds.into())))
        }
        Rule::WeeklyCap if facts.rungs_up.is_some() => {
            Some("It went well, and enough others have moved on this week.".to_owned())
        }
        Rule::Deload => match facts.worn_days {
            Some(worn) => {
                let of = Limit::LookBackDays.number();
                Some(format!("You were worn out on {worn} of the last {of} days."))
            }
            None => facts.week.map(|week| format!("This is week {week}, and {}", every_lighter())),
        },
        Rule::FlareBegan => {
            let high = |(rest, usual): &(Pain, Pain)| reaches(rest.above(*usual), Limit::FlareRise);
            facts.rest().zip(facts.usual).filter(high).map(|(rest, usual)| {
                format!("Your pain at rest is {}, and {} is usual for you.", rest.score(), usual.score())
            })
        }
        Rule::FlareReturn => {
            facts.flare_days.filter(|flare| *flare > 0).map(|flare| format!("Your flare lasted {}.", days(flare)))
        }
        Rule::FlareTooLong => facts.flare_days.map(|flare| format!("Your flare has lasted {}.", days(flare))),
        Rule::LayOffRepeat | Rule::LayOffReduce | Rule::LayOffBack => {
            facts.gap_days.map(|gap| format!("You have had {} without training.", days(gap)))
        }
        Rule::PhaseUp => facts.sessions_in_phase.zip(facts.days_in_phase).map(|(sessions, stay)| {
            let sessions = plural(sessions.into(), "session", "sessions");
            let stay = days(stay);
            if facts.not_there {
                format!("You did {sessions} in {stay}, and what is not there yet no longer holds the rest up.")
            } else {
                format!("You did {sessions} in {stay} and met the goals of this phase.")
            }
        }),
        Rule::Plateau => facts.days_same.map(|same| format!("The dose has been the same for {}.", days(same))),
        Rule::Peripheralised => leg_next_day(facts).filter(|_| facts.quality.is_none()).map(str::to_owned),
        Rule::TopOfLadder => waits(facts),
        Rule::LevelUp => {
            let tested = facts.test_seconds.map(|held| format!("You held {held} seconds in your last test."));
            let easy = || facts.easy_greens.map(|count| format!("It was easy {}.", times(count.into())));
            let opens =
                || facts.phase_opens.map(|phase| format!("The {} phase brings the next one.", words::phase(phase)));
            let often = times(Limit::GreensForRung.number());
            let full = || {
                let said = || format!("It went well {often}, and your minutes have no room for more of it.");
                facts.minutes_full.then(said)
            };
            let back = || facts.before_red.then(|| format!("It went well {often}, and you did the next one before."));
            tested.or_else(easy).or_else(opens).or_else(full).or_else(back)
        }
        Rule::Block => facts.block.map(block_began),
        Rule::OwnHand => facts.wish.map(|wish| wished(wish).to_owned()),
        Rule::WeeklyCap
        | Rule::Quota
        | Rule::Variety
        | Rule::Regain
        | Rule::FullMinutes
        | Rule::FirstGreen
        | Rule::Progress
        | Rule::TiredDay
        | Rule::NoAnswer
        | Rule::Spacing
        | Rule::FitMinutes => None,
    };
    said.unwrap_or_else(|| general(rule))
}

/// Whether a number that a rule read has come to its limit.
fn reaches(read: u8, limit: Limit) -> bool {
    u32::from(read) >= limit.number()
}

fn above(when: &str, pain: Pain, usual: Pain) -> String {
    let rise = letters(Limit::FlareRise);
    format!("Your pain {when} was {}, {rise} or more above your usual {}.", pain.score(), usual.score())
}

fn leg_next_day(facts: &Facts) -> Option<&'static str> {
    match facts.leg? {
        Leg::FurtherDown => Some("The next day the pain was further down your leg."),
        Leg::NewNumbnessOrWeakness => Some("The next day you noticed new numbness or weakness."),
        Leg::Same | Leg::MoreCentral => None,
    }
}

fn stop(facts: &Facts) -> String {
    let said = match (facts.leg, facts.quality) {
        (Some(Leg::NewNumbnessOrWeakness), _) => "You told us about new numbness or weakness.",
        (Some(Leg::FurtherDown), _) => "The pain moved further down your leg.",
        (_, Some(Quality::Numb)) => "You told us about numbness or tingling.",
        _ => return general(Rule::StopRefer),
    };
    said.to_owned()
}

/// What keeps the next exercise back.
fn waits(facts: &Facts) -> Option<String> {
    let phase = facts.harder_from.map(words::phase);
    let phase =
        phase.map(|phase| format!("You are at the top of the range, and the next one waits for the {phase} phase."));
    phase.or_else(|| {
        let needs = facts.harder_needs.map(profile::equipment)?;
        Some(format!("You are at the top of the range, and the next one needs something else: {needs}."))
    })
}

/// What made it red during the session, the plainest first.
fn red(facts: &Facts) -> Option<String> {
    let quality = match facts.quality {
        Some(Quality::Sharp) => Some("You felt sharp pain."),
        Some(Quality::Spreading) => Some("The pain spread into your leg."),
        Some(Quality::Numb) => Some("You felt numbness or tingling."),
        Some(Quality::Fine | Quality::FormSlipped) | None => None,
    };
    let quality = quality.map(str::to_owned);
    quality
        .or_else(|| facts.pain_during(Limit::RedFrom, Limit::RedRise))
        .or_else(|| facts.done_under(Limit::RedUnderPercent))
        .or_else(|| facts.highest())
}

/// What made it amber, the plainest first.
fn amber(facts: &Facts) -> Option<String> {
    let unanswered = || facts.no_next_day.then(|| general(Rule::NoAnswer));
    let effort = || facts.effort.map(Effort::score).filter(|effort| reaches(*effort, Limit::TooHardFrom));
    let form = || (facts.quality == Some(Quality::FormSlipped)).then(|| "The form slipped a little.".to_owned());
    let untold = || facts.pain_untold.then(|| "You did not say how much it hurt.".to_owned());
    let hurt = || facts.hurt.then(|| "You stopped because it hurt.".to_owned());
    facts
        .next_day()
        .or_else(|| facts.pain_during(Limit::AmberFrom, Limit::AmberRise))
        .or_else(|| effort().map(|effort| format!("Your effort was {effort} out of 10.")))
        .or_else(|| facts.done_under(Limit::GreenPercent))
        .or_else(form)
        .or_else(untold)
        .or_else(unanswered)
        .or_else(hurt)
        .or_else(|| facts.highest())
}

#[cfg(test)]
mod tests;
