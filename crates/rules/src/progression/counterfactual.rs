//! The nearest thing that would have changed a decision.

use super::count::REDS_DOWN;
use super::flare::{LONG_DAYS, RISE, TOO_LONG_DAYS};
use super::growth::HARD_GREENS_TO_GROW;
use super::item::SLIPS_DOWN;
use super::lay_off::STEPS;
use super::notes::WORN_DAYS;
use super::rule::{Decision, Input, Rule, whole};
use super::verdict::{
    AMBER_FROM, AMBER_RISE, GREEN_PERCENT, HARD_FROM, NEXT_DAY_AMBER, NEXT_DAY_RED, PainMode, RED_FROM, RED_RISE,
    RED_UNDER_PERCENT, SHIFTED_RED_FROM,
};
use crate::journal::{Ended, Leg, Quality};
use steadyback_catalogue::measure::{Effort, Pain};

/// What would have had to be otherwise, and which rule would have decided then.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Counterfactual {
    /// The inputs as they would have had to be; all of them together.
    pub needs: Vec<Input>,
    /// The rule that would have decided; for green [`Rule::FirstGreen`], whatever comes of it.
    pub then: Rule,
}

/// The nearest thing that would have changed this decision; `None` where nothing that it read would have.
pub fn would_have_changed(decision: &Decision) -> Option<Counterfactual> {
    let inputs = &decision.inputs;
    let green = inputs.iter().any(|input| matches!(input, Input::Greens(_)));
    let (rule, calm) = (decision.rule, |then| better(inputs, then));
    match rule {
        Rule::Progress | Rule::LevelUp | Rule::Quota | Rule::Regain => worse(inputs),
        Rule::ComfortDay => usual(inputs)
            .and_then(|usual| raised(usual, RISE - 1))
            .map(|milder| one(Input::Before(milder), Rule::FirstGreen)),
        Rule::Hold | Rule::Plateau | Rule::NoAnswer => calm(Rule::FirstGreen),
        Rule::InSessionRed | Rule::StopRefer | Rule::Peripheralised => calm(Rule::Hold),
        Rule::NextDayRed if !green => calm(Rule::Hold),
        _ => inputs.iter().find_map(|input| by_count(rule, *input)),
    }
}

/// Where a count decides: the nearest other count.
fn by_count(rule: Rule, read: Input) -> Option<Counterfactual> {
    let before = |limit: i64| whole(limit - 1);
    Some(match (rule, read) {
        (Rule::NextDayRed, Input::FrozenDays(_)) => one(Input::FrozenDays(0), Rule::FirstGreen),
        (Rule::FirstGreen, Input::Greens(_)) => one(Input::Greens(HARD_GREENS_TO_GROW), Rule::Progress),
        (Rule::WeeklyCap, Input::WeekGrowth(_)) => one(Input::WeekGrowth(0), Rule::Progress),
        (Rule::TopOfLadder, Input::HarderFrom(_) | Input::HarderNeeds(_)) => one(read, Rule::LevelUp),
        (Rule::StepDown, Input::Reds(_)) => one(Input::Reds(REDS_DOWN - 1), Rule::InSessionRed),
        (Rule::StepDown, Input::FormSlips(_)) => one(Input::FormSlips(SLIPS_DOWN - 1), Rule::Hold),
        (Rule::Swap, Input::Reds(_)) => one(Input::Reds(REDS_DOWN), Rule::StepDown),
        (Rule::Deload, Input::Week(week)) => one(Input::Week(week.saturating_add(1)), Rule::FirstGreen),
        (Rule::Deload, Input::WornDays(_)) => {
            one(Input::WornDays(u8::try_from(WORN_DAYS - 1).unwrap_or(u8::MAX)), Rule::FirstGreen)
        }
        (Rule::FlareBegan, Input::Usual(usual)) => one(Input::Before(raised(usual, RISE - 1)?), Rule::FirstGreen),
        (Rule::FlareReturn, Input::FlareDays(days)) if i64::from(days) > LONG_DAYS => {
            one(Input::FlareDays(whole(LONG_DAYS)), rule)
        }
        (Rule::FlareReturn, Input::FlareDays(_)) => one(Input::FlareDays(whole(LONG_DAYS + 1)), rule),
        (Rule::FlareTooLong, Input::FlareDays(_)) => one(Input::FlareDays(whole(TOO_LONG_DAYS)), Rule::FlareReturn),
        (Rule::LayOffRepeat, Input::GapDays(_)) => one(Input::GapDays(before(STEPS[0].0)), Rule::FirstGreen),
        (Rule::LayOffReduce, Input::GapDays(_)) => one(Input::GapDays(before(STEPS[1].0)), Rule::LayOffRepeat),
        (Rule::LayOffBack, Input::GapDays(_)) => one(Input::GapDays(before(STEPS[2].0)), Rule::LayOffReduce),
        (Rule::PhaseUp, Input::DaysInPhase(days)) => one(Input::DaysInPhase(days.saturating_sub(1)), Rule::Hold),
        (Rule::FitMinutes, Input::AskedPercent(_)) => one(Input::AskedPercent(100), Rule::FirstGreen),
        _ => return None,
    })
}

fn one(need: Input, then: Rule) -> Counterfactual {
    Counterfactual { needs: vec![need], then }
}

fn raised(pain: Pain, by: u8) -> Option<Pain> {
    Pain::new(pain.score() + by)
}

fn usual(inputs: &[Input]) -> Option<Pain> {
    inputs.iter().find_map(|input| if let Input::Usual(pain) = input { Some(*pain) } else { None })
}

fn before(inputs: &[Input]) -> Option<Pain> {
    inputs.iter().find_map(|input| if let Input::Before(pain) = input { Some(*pain) } else { None })
}

/// The most pain during an exercise that is still milder than what begins at these limits.
fn mildest(inputs: &[Input], score: u8, rise: u8) -> Option<Pain> {
    let shifted = PainMode::of(usual(inputs)?) == PainMode::Shifted;
    let most = if shifted { (before(inputs)?.score() + rise - 1).min(SHIFTED_RED_FROM - 1) } else { score - 1 };
    Pain::new(most)
}

/// Every sign that was read as bad, as it would have had to be to be one step better.
fn better(inputs: &[Input], then: Rule) -> Option<Counterfactual> {
    let red = then == Rule::Hold;
    let need = |input: &Input| match *input {
        Input::During(_) if red => mildest(inputs, RED_FROM, RED_RISE).map(Input::During),
        Input::During(_) => mildest(inputs, AMBER_FROM, AMBER_RISE).map(Input::During),
        Input::DonePercent(_) => Some(Input::DonePercent(if red { RED_UNDER_PERCENT } else { GREEN_PERCENT })),
        Input::Effort(_) => Effort::new(HARD_FROM - 1).map(Input::Effort),
        Input::Quality(_) => Some(Input::Quality(Quality::Fine)),
        Input::Ended(Ended::Hurt) => Some(Input::Ended(Ended::Done)),
        Input::NextDay(next) => {
            let still =
                before(inputs).and_then(|before| raised(before, if red { NEXT_DAY_RED } else { NEXT_DAY_AMBER } - 1));
            still.filter(|still| *still < next).map(Input::NextDay)
        }
        Input::NoNextDay => before(inputs).map(Input::NextDay),
        Input::Leg(Leg::FurtherDown | Leg::NewNumbnessOrWeakness) => Some(Input::Leg(Leg::Same)),
        _ => None,
    };
    let needs: Vec<_> = inputs.iter().filter_map(need).collect();
    (!needs.is_empty()).then_some(Counterfactual { needs, then })
}

/// The one sign that was nearest to amber.
fn worse(inputs: &[Input]) -> Option<Counterfactual> {
    let margin = |input: &Input| match *input {
        Input::During(peak) => {
            let next = raised(mildest(inputs, AMBER_FROM, AMBER_RISE)?, 1)?;
            Some((next.above(peak), Input::During(next)))
        }
        Input::NextDay(next) => {
            let worse = raised(before(inputs)?, NEXT_DAY_AMBER)?;
            Some((worse.above(next), Input::NextDay(worse)))
        }
        Input::Effort(effort) => {
            Some((HARD_FROM.saturating_sub(effort.score()), Input::Effort(Effort::new(HARD_FROM)?)))
        }
        _ => None,
    };
    let nearest = inputs.iter().filter_map(margin).min_by_key(|(distance, _)| *distance);
    nearest.map(|(_, need)| one(need, Rule::Hold))
}
