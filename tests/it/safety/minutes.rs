//! Sessions fit the minutes, and what has to be cut takes turns.

use std::collections::BTreeMap;

use steadyback_catalogue::dose::Dose;
use steadyback_catalogue::enum_set::Member;
use steadyback_catalogue::exercise::{Part, Phase};
use steadyback_catalogue::measure::Seconds;
use steadyback_rules::journal::Form;
use steadyback_rules::minutes::SessionMinutes;
use steadyback_rules::plan::DayKind;
use steadyback_rules::planner;
use steadyback_rules::progression::Progress;
use steadyback_rules::progression::growth::smallest;
use steadyback_rules::session::compose;
use steadyback_simulate::{Dice, person};

use super::start;

/// Whatever has to be cut to fit the minutes takes turns: within a few sessions every exercise of the main part is done at its
/// whole dose, so that all of it can grow and a phase can end. From 15 minutes on a first week holds all of it.
#[test]
fn what_is_cut_takes_turns() {
    takes_turns(false, 6);
}

/// The same with everything that has grown: what stands round the main part to its most, the main part until one of it takes
/// more than six minutes.
#[test]
fn what_has_grown_takes_turns() {
    takes_turns(true, 12);
}

fn takes_turns(grown: bool, turns: usize) {
    for seed in 0..2000 {
        let profile = person(&mut Dice::new(seed));
        let plan = planner::plan(&profile, false, start()).plan;
        if plan.strength_days() == 0 {
            continue;
        }
        for phase in Phase::ALL {
            let mut progress = Progress::new(plan.clone(), profile.limits(false), start());
            progress.phase = *phase;
            for state in progress.items.iter_mut().filter(|_| grown) {
                let exercise = state.exercise;
                let short = |dose: &Dose| !exercise.loaded || exercise.time(*dose) <= Seconds(360);
                while let Some(more) = smallest(exercise, state.dose).filter(short) {
                    state.dose = more;
                }
            }
            let mut whole = BTreeMap::new();
            let days = start().iter_days().filter(|day| plan.day(*day) == DayKind::Strength);
            for (turn, day) in (0..turns * plan.strength_days() as usize).zip(days) {
                progress.today = day;
                let session = compose(&progress, Form::Full);
                for block in &session.blocks {
                    let planned = progress.items[usize::from(block.slot)].dose;
                    whole.entry(block.slot).or_insert(turn);
                    if block.dose != planned {
                        whole.retain(|slot, first| *slot != block.slot || *first < turn);
                    }
                }
                progress.phase_sessions.push(day);
            }
            for (slot, state) in progress.active().filter(|(_, state)| state.item.part == Part::Main) {
                let first =
                    whole.get(&slot).unwrap_or_else(|| panic!("{:?} is always cut: {profile:?}", state.exercise));
                let at_once = !grown && profile.minutes >= SessionMinutes::Fifteen && *phase == Phase::Foundation;
                assert!(
                    !at_once || *first < plan.strength_days() as usize,
                    "{:?} {phase:?} {profile:?}",
                    state.exercise
                );
            }
        }
    }
}
