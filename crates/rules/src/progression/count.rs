//! What greens, ambers and reds of one exercise add up to.

use chrono::NaiveDate;

use super::down;
use super::growth::EASY_UP_TO;
use super::item::{Day, Outcome};
use super::rule::{Input, Rule, whole};
use super::rung::Reach;
use super::state::ItemState;
use super::verdict::{InSession, Verdict, judged};
use crate::journal::ItemLog;
use steadyback_catalogue::measure::Volume;

/// Reds on one exercise within the days that count which step down; one more swaps (our own choice).
pub(super) const REDS_DOWN: u8 = 2;
/// Days between greens that count, for loaded work: 48 hours (source 000).
pub(super) const GREEN_DAYS: i64 = 2;
/// Days without a change from which an amber is a plateau (R20; four weeks are our own choice).
pub(super) const PLATEAU_DAYS: i64 = 28;

/// Stays; after four weeks without a change that is a plateau, and nothing is forced.
pub(super) fn amber(state: &ItemState, day: &Day, mut inputs: Vec<Input>) -> Outcome {
    let same = (day.date - state.since).num_days();
    if same < PLATEAU_DAYS || !state.exercise.loaded {
        return (Rule::Hold, inputs);
    }
    inputs.push(Input::DaysSame(whole(same)));
    (Rule::Plateau, inputs)
}

/// Counts reds, if this one counts for this exercise: the second within 14 days steps down, the third swaps. One that does
/// neither costs 20 % if it was a 24-hour red.
pub(super) fn red(
    state: &mut ItemState,
    reach: &Reach,
    day: &Day,
    log: &ItemLog,
    during: InSession,
    next_day: bool,
) -> Outcome {
    let mut inputs = if next_day { day.after.inputs.clone() } else { Vec::new() };
    let counts = during.verdict == Verdict::Red || day.blamed == Some(log.slot);
    if during.verdict == Verdict::Red {
        let new: Vec<_> = during.inputs.into_iter().filter(|input| !inputs.contains(input)).collect();
        inputs.extend(new);
    }
    if counts {
        state.nothing_counts();
        state.reds.push(day.session);
    }
    let count = u8::try_from(state.reds.len()).unwrap_or(u8::MAX);
    inputs.push(Input::Reds(count));
    let (rule, to) = if next_day && (!counts || count < REDS_DOWN) {
        (Rule::NextDayRed, (state.exercise, down::less(state.exercise, state.dose)))
    } else if count < REDS_DOWN {
        (Rule::InSessionRed, (state.exercise, state.dose))
    } else if count == REDS_DOWN {
        (Rule::StepDown, down::down(state, reach))
    } else {
        state.reds.clear();
        (Rule::Swap, down::aside(state, reach))
    };
    state.go_back(to, day.date);
    (rule, inputs)
}

/// What fixed amounts let pass of a session and its day after: pain that is amber otherwise.
pub(super) fn let_pass(day: &Day, log: &ItemLog) -> Option<Vec<Input>> {
    let after = day.strict.as_ref()?;
    let during = judged(day.usual, day.before, log, false);
    let ambers = [&during, after].into_iter().filter(|it| it.verdict > Verdict::Green).flat_map(|it| &it.inputs);
    let mut inputs: Vec<Input> = Vec::new();
    for input in ambers {
        if !inputs.contains(input) {
            inputs.push(*input);
        }
    }
    (!inputs.is_empty()).then_some(inputs)
}

/// Counts a green; says what holds it, or `None` if it may grow now. `full`: the minutes have no room for more of it; `whole`:
/// what the day asks of it, uncut.
pub(super) fn counted(
    state: &mut ItemState,
    day: &Day,
    log: &ItemLog,
    held: Option<Outcome>,
    (strict, full, whole): (bool, bool, Volume),
    inputs: &mut Vec<Input>,
) -> Option<Rule> {
    let deload = held.as_ref().is_some_and(|(rule, _)| *rule == Rule::Deload);
    let asked = log.exercise.volume(log.dose);
    if log.exercise != state.exercise || asked < whole {
        // A lighter week, or cut to fit the minutes: nothing is known about the whole dose.
        if !deload {
            let percent = u64::from(asked.0) * 100 / u64::from(whole.0.max(1));
            inputs.push(Input::AskedPercent(u16::try_from(percent).unwrap_or(u16::MAX)));
            return Some(Rule::FitMinutes);
        }
    } else if strict {
        let apart = |last: NaiveDate| (day.session - last).num_days() >= GREEN_DAYS;
        if !log.exercise.loaded || state.last_green.is_none_or(apart) {
            let easy = log.effort.is_some_and(|effort| effort.score() <= EASY_UP_TO);
            let mastered = state.at_mastery() || full;
            let count = |count: u8, on: bool| if on { count.saturating_add(1) } else { 0 };
            state.easy = count(state.easy, easy);
            state.mastered = match mastered {
                false if state.former.is_some() => state.mastered,
                mastered => count(state.mastered, mastered),
            };
            state.greens = state.greens.saturating_add(1);
            state.rung_greens = state.rung_greens.saturating_add(1);
            state.last_green = Some(day.session);
        }
        let (start, first) = state.begun;
        let begun = start.volume(first).min(log.exercise.volume(log.exercise.dose.start));
        state.mastered_start |= asked >= begun;
    } else {
        state.nothing_counts();
    }
    inputs.push(Input::Greens(state.greens));
    let (rule, read) = held?;
    let new: Vec<_> = read.into_iter().filter(|input| !inputs.contains(input)).collect();
    inputs.extend(new);
    Some(rule)
}
