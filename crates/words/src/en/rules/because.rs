//! Why one decision was made: a sentence with the facts, and one with what follows.

mod facts;
mod outcome;

use crate::en::words::{plural, times};
use crate::en::{profile, words};
use facts::Facts;
use steadyback_rules::journal::{Leg, Quality, Wish};
use steadyback_rules::measure::{Effort, Pain};
use steadyback_rules::progression::{Block, Decision, Prescription, Rule};

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
        _ if facts.green() && held(rule).is_some() => held(rule).map(str::to_owned),
        Rule::StopRefer => Some(stop(facts).to_owned()),
        Rule::ComfortDay => {
            facts.before.zip(facts.usual).map(|(before, usual)| above("before the session", before, usual))
        }
        Rule::InSessionRed => red(facts),
        Rule::Hold => amber(facts),
        Rule::NextDayRed => facts.next_day().or_else(|| leg_next_day(facts).map(str::to_owned)),
        Rule::StepDown if facts.form_slips.is_some_and(|slips| slips >= 2) => {
            facts.form_slips.map(|slips| format!("The form slipped {} in a row.", times(slips.into())))
        }
        Rule::StepDown | Rule::Swap => {
            let reds = facts.reds.filter(|reds| *reds >= 2);
            reds.map(|reds| format!("This was red {} within 14 days.", times(reds.into())))
        }
        Rule::WeeklyCap if facts.rungs_up.is_some() => {
            Some("It went well, and enough others have moved on this week.".to_owned())
        }
        Rule::Deload => match facts.worn_days {
            Some(worn) => Some(format!("You were worn out on {worn} of the last 7 days.")),
            None => facts.week.map(|week| format!("This is week {week}, and every fourth week is lighter.")),
        },
        Rule::FlareBegan => {
            facts.rest().zip(facts.usual).filter(|(rest, usual)| rest.above(*usual) >= 2).map(|(rest, usual)| {
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
            let full = || {
                facts
                    .minutes_full
                    .then(|| "It went well twice, and your minutes have no room for more of it.".to_owned())
            };
            let back = || facts.before_red.then(|| "It went well twice, and you did the next one before.".to_owned());
            tested.or_else(easy).or_else(opens).or_else(full).or_else(back)
        }
        Rule::Block => facts.block.map(|block| block_began(block).to_owned()),
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
    said.unwrap_or_else(|| general(rule).to_owned())
}

fn above(when: &str, pain: Pain, usual: Pain) -> String {
    format!("Your pain {when} was {}, two or more above your usual {}.", pain.score(), usual.score())
}

/// Why something that went well is held all the same.
fn held(rule: Rule) -> Option<&'static str> {
    match rule {
        Rule::NextDayRed => Some("This was green, but this family was red the next day less than a week ago."),
        Rule::FlareBegan => Some("This was green, but your back is flaring up."),
        Rule::Deload => Some("This was green, in a lighter week."),
        Rule::ComfortDay => Some("This was green, on a day that began with more pain than usual."),
        Rule::TiredDay => Some("This was green, on a day when you were tired or had slept badly."),
        _ => None,
    }
}

fn leg_next_day(facts: &Facts) -> Option<&'static str> {
    match facts.leg? {
        Leg::FurtherDown => Some("The next day the pain was further down your leg."),
        Leg::NewNumbnessOrWeakness => Some("The next day you noticed new numbness or weakness."),
        Leg::Same | Leg::MoreCentral => None,
    }
}

/// The reason without any figures.
fn general(rule: Rule) -> &'static str {
    match rule {
        Rule::StopRefer => "You told us about a sign that needs a check.",
        Rule::ComfortDay => "Your pain before the session was two or more above your usual pain.",
        Rule::InSessionRed => "This was red during the session.",
        Rule::Hold => "The last time was amber.",
        Rule::FirstGreen => "The last time was green.",
        Rule::Progress => "It went well.",
        Rule::Regain => "It went well, and you did more before.",
        Rule::FullMinutes => "It went well, and your minutes have no room for more of it.",
        Rule::WeeklyCap => "It went well, and it has grown enough for this week.",
        Rule::LevelUp => "Its goal went well twice.",
        Rule::TopOfLadder => "You are at the top of the range, and nothing harder fits your plan.",
        Rule::NextDayRed => "Your pain the next day was two or more above the pain before the session.",
        Rule::StepDown => "This was red twice within 14 days, or the form slipped twice.",
        Rule::Swap => "This was red for the third time.",
        Rule::NoAnswer => "We do not know how your back was the next day.",
        Rule::Deload => "Every fourth week is lighter.",
        Rule::FlareBegan => "Your back is flaring up.",
        Rule::FlareReturn => "Your flare has settled.",
        Rule::LayOffRepeat => "You have had a week without training.",
        Rule::LayOffReduce => "You have had two weeks or more without training.",
        Rule::LayOffBack => "You have had four weeks or more without training.",
        Rule::PhaseUp => "You met the goals of this phase, or have worked at them for long enough.",
        Rule::Spacing => "You loaded this family less than 48 hours ago.",
        Rule::FitMinutes => "The session was cut to fit your minutes.",
        Rule::FlareTooLong => "Your flare has lasted more than two weeks.",
        Rule::Plateau => "The dose has been the same for four weeks.",
        Rule::Peripheralised => "Bending backwards sent the pain into your leg.",
        Rule::TiredDay => "You were tired or had slept badly.",
        Rule::Variety => "You have done this one for two weeks.",
        Rule::Block => "A new block of four weeks begins.",
        Rule::OwnHand => "You changed your plan.",
        Rule::Quota => "Your plan goes by fixed amounts for each week.",
    }
}

const fn block_began(block: Block) -> &'static str {
    match block {
        Block::Endurance => "Four weeks for endurance begin.",
        Block::Strength => "Four weeks for strength begin.",
        Block::Speed => "Four weeks for speed begin.",
    }
}

/// What the person said.
const fn wished(wish: Wish) -> &'static str {
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

fn stop(facts: &Facts) -> &'static str {
    match (facts.leg, facts.quality) {
        (Some(Leg::NewNumbnessOrWeakness), _) => "You told us about new numbness or weakness.",
        (Some(Leg::FurtherDown), _) => "The pain moved further down your leg.",
        (_, Some(Quality::Numb)) => "You told us about numbness or tingling.",
        _ => general(Rule::StopRefer),
    }
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
    quality.or_else(|| facts.pain_during(6, 3)).or_else(|| facts.done_under(60)).or_else(|| facts.highest())
}

/// What made it amber, the plainest first.
fn amber(facts: &Facts) -> Option<String> {
    let unanswered = || facts.no_next_day.then(|| general(Rule::NoAnswer).to_owned());
    let effort = || facts.effort.map(Effort::score).filter(|effort| *effort >= 8);
    let form = || (facts.quality == Some(Quality::FormSlipped)).then(|| "The form slipped a little.".to_owned());
    let untold = || facts.pain_untold.then(|| "You did not say how much it hurt.".to_owned());
    let hurt = || facts.hurt.then(|| "You stopped because it hurt.".to_owned());
    facts
        .next_day()
        .or_else(|| facts.pain_during(4, 2))
        .or_else(|| effort().map(|effort| format!("Your effort was {effort} out of 10.")))
        .or_else(|| facts.done_under(90))
        .or_else(form)
        .or_else(untold)
        .or_else(unanswered)
        .or_else(hurt)
        .or_else(|| facts.highest())
}

#[cfg(test)]
mod tests;
