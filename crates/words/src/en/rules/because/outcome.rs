//! What follows from a decision, in one sentence.

use super::climbs;
use super::facts::Facts;
use super::general::time;
use crate::en::dose::dose;
use crate::en::words::times;
use crate::en::{exercises, words};
use steadyback_rules::journal::Wish;
use steadyback_rules::progression::{Block, Decision, Limit, Prescription, Rule};

/// How before and after differ.
enum Step {
    /// Another exercise, by name.
    Other(&'static str),
    /// The same exercise in this dose.
    Dose(String),
    /// Another phase, by name.
    Phase(&'static str),
    /// No difference in one exercise.
    Same,
    /// About the whole plan.
    Whole,
}

fn step(decision: &Decision) -> Step {
    match (decision.before, decision.after) {
        (Prescription::Doing(old, _), Prescription::Doing(new, _)) if old != new => {
            Step::Other(exercises::text(new).name)
        }
        (Prescription::Doing(_, from), Prescription::Doing(new, to)) if from != to => Step::Dose(dose(new, to)),
        (Prescription::Doing(..), Prescription::Doing(..)) => Step::Same,
        (old, Prescription::InPhase(new)) if old != Prescription::InPhase(new) => Step::Phase(words::phase(new)),
        _ => Step::Whole,
    }
}

/// How much of the work before a new rung begins with.
fn share(facts: &Facts) -> String {
    let percent = facts.share_percent.map_or_else(|| "a little less".to_owned(), |percent| format!("{percent} %"));
    let far = if facts.nothing_nearer { ", the nearest there is" } else { "" };
    format!("at {percent} of the work{far}")
}

const fn block_asks(block: Block) -> &'static str {
    match block {
        Block::Endurance => "So you do more in a row, in fewer sets.",
        Block::Strength => "So you do fewer, and each one slowly.",
        Block::Speed => "So you do fewer, each with a fast effort, and rest longer.",
    }
}

/// What follows from the person's own hand where no exercise has another dose.
fn own(decision: &Decision, facts: &Facts) -> String {
    let said = match (decision.after, facts.wish) {
        (Prescription::LeftOut, _) => "So it is left out, and you can put it back at any time.",
        (_, Some(Wish::Move)) => "That holds for this week, and the next one is as planned.",
        (Prescription::Doing(exercise, amount), _) => {
            return format!("So it is in your plan, with {}.", dose(exercise, amount));
        }
        _ => "So your plan is as you want it.",
    };
    said.to_owned()
}

/// "80 % of the work": what another exercise is aimed at.
fn aim() -> String {
    format!("{} % of the work", Limit::EntryAim.number())
}

/// "a fifth": how much less it is.
fn less() -> String {
    words::share(Limit::LessPercent.number())
}

/// What follows.
pub(super) fn outcome(decision: &Decision, facts: &Facts) -> String {
    let said = |text: &str| text.to_owned();
    if let Some(phase) = facts.waits_for {
        return format!(
            "There is no easier one of its kind for you, so this waits until the {} phase is back.",
            words::phase(phase)
        );
    }
    match (decision.rule, step(decision)) {
        (Rule::StopRefer, _) => said("So the session ends here, and exercise waits until a clinician has cleared you."),
        (Rule::InSessionRed, Step::Other(name)) => format!("So {name} takes its place for that session."),
        (Rule::InSessionRed, Step::Same) => said("So the dose stays as it is for now."),
        (Rule::InSessionRed, _) => said("So it stops for that session, and the dose stays as it is."),
        (Rule::ComfortDay | Rule::TiredDay, Step::Same) => said("So the dose stays for now."),
        (Rule::TiredDay, _) => said("So nothing grows today."),
        (Rule::ComfortDay, _) => said("So today is comfort work only."),
        (Rule::Quota, Step::Dose(dose)) => format!("So it grows to {dose}, and stays there for this week."),
        (Rule::Quota, _) => said("This week's amount is done, so the dose stays."),
        (Rule::Plateau, _) => said("That happens to everyone: keep going, and nothing is forced."),
        (Rule::Peripheralised, _) => said("So it is left out from now on, and bending forwards may suit you better."),
        (Rule::Hold | Rule::NoAnswer, _) => said("So the dose stays as it is."),
        (Rule::FirstGreen, _) => said("With one more green it can grow."),
        (Rule::Progress, Step::Dose(dose)) => format!("So it grows to {dose}."),
        (Rule::Progress, _) => said("So it grows a little."),
        (Rule::WeeklyCap, _) if facts.rungs_up.is_some() => said("So this one moves on next time."),
        (Rule::WeeklyCap, _) => said("So the dose stays for now and can grow next week."),
        (Rule::LevelUp, Step::Other(name)) => format!("So you move on to {name}, {}.", share(facts)),
        (Rule::LevelUp, _) => format!("So you move on to the next exercise, {}.", share(facts)),
        (Rule::Regain, Step::Dose(dose)) => format!("So it goes back up, to {dose}."),
        (Rule::Regain, _) => said("So it goes back up."),
        (Rule::FullMinutes, _) if climbs(decision) => {
            let often = times(Limit::GreensForRung.number());
            format!("So it stays at this, and the next one comes once it has gone well {often}.")
        }
        (Rule::FullMinutes, _) => said("So it stays at this."),
        (Rule::TopOfLadder, _) => said("So you keep it as it is."),
        (Rule::OwnHand, Step::Other(name)) if facts.done_before => {
            format!("So {name} is back, with what you had reached.")
        }
        (Rule::NextDayRed | Rule::Deload, Step::Same) if facts.green() => said("So the dose stays for now."),
        (Rule::FlareBegan, Step::Same) => said("So the dose stays until it settles."),
        (Rule::NextDayRed, Step::Same) => {
            let freeze = time(Limit::FreezeDays);
            format!("This is as small as it gets, and nothing in this family grows for {freeze}.")
        }
        (Rule::NextDayRed, _) => {
            let freeze = time(Limit::FreezeDays);
            format!("So this drops by about {}, and nothing in this family grows for {freeze}.", less())
        }
        (Rule::StepDown, Step::Other(name)) => format!("So you go back to {name}, at about {}.", aim()),
        (Rule::StepDown, Step::Dose(dose)) => format!("There is no easier one that fits, so this drops to {dose}."),
        (Rule::StepDown, Step::Same) => said("This is as easy as it gets, so it stays as it is."),
        (Rule::StepDown, _) => format!("So you go back one exercise, at about {}.", aim()),
        (Rule::Swap | Rule::OwnHand, Step::Other(name)) => format!("So {name} takes its place."),
        (Rule::OwnHand, Step::Dose(dose)) => format!("So it is {dose} from now on."),
        (Rule::OwnHand, _) => own(decision, facts),
        (Rule::Swap, Step::Dose(dose)) => format!("Nothing else of its family fits, so this drops to {dose}."),
        (Rule::Swap, Step::Same) => said("Nothing else of its family fits, so it stays as it is."),
        (Rule::Swap, _) => said("So another exercise takes its place."),
        (Rule::Deload, Step::Dose(dose)) => format!("So this is {dose} for the week, and nothing grows."),
        (Rule::Deload, _) => said("So there is less to do this week, and nothing grows."),
        (Rule::FlareBegan, _) => said("So comfort work takes the place of training until it settles."),
        (Rule::FlareReturn, Step::Other(name)) => format!("So you start again one exercise easier, with {name}."),
        (Rule::FlareReturn, Step::Dose(dose)) => {
            format!("So you start again at about {} %, with {dose}.", Limit::ReturnPercent.number())
        }
        (Rule::FlareReturn, Step::Same) => said("This is as small as it gets, so you start again with it as it is."),
        (Rule::FlareReturn, _) => said("So training comes back, a little lighter."),
        (Rule::LayOffRepeat, _) => said("So you repeat your last dose."),
        (Rule::LayOffReduce, Step::Dose(dose)) => format!("So this drops by about {}, to {dose}.", less()),
        (Rule::LayOffReduce, Step::Same) => said("This is as small as it gets, so it stays as it is."),
        (Rule::LayOffReduce, _) => format!("So everything drops by about {}.", less()),
        (Rule::LayOffBack, Step::Phase(name)) => {
            format!("So you go back to the {name} phase, at about {}.", aim())
        }
        (Rule::LayOffBack, Step::Other(name)) => format!("So you start again with {name}, at about {}.", aim()),
        (Rule::LayOffBack, Step::Dose(dose)) => format!("So this starts again at {dose}."),
        (Rule::LayOffBack, _) => said("So you stay in this phase and start again gently."),
        (Rule::Variety, Step::Other(name)) => format!("So {name} takes its turn."),
        (Rule::Variety, _) => said("So another one of its kind takes its turn."),
        (Rule::Block, _) => said(facts.block.map_or("So the same work comes in another way.", block_asks)),
        (Rule::PhaseUp, Step::Phase(name)) => format!("So the {name} phase begins."),
        (Rule::PhaseUp, _) => said("So the next phase begins."),
        (Rule::Spacing, _) => said("So mobility takes its place today."),
        (Rule::FitMinutes, Step::Dose(dose)) => format!("So this is {dose} today."),
        (Rule::FitMinutes, Step::Same) => said("So the dose stays until you do the whole of it."),
        (Rule::FitMinutes, _) => said("So only what matters most stays in."),
        (Rule::FlareTooLong, _) => said("So have your back looked at by a doctor or a physiotherapist."),
    }
}
