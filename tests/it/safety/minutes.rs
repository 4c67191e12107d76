//! Sessions fit the minutes, and what has to be cut takes turns.

use std::collections::BTreeMap;

use steadyback::domain::exercise::{Part, Phase};
use steadyback::domain::journal::Form;
use steadyback::domain::planner;
use steadyback::domain::profile::SessionMinutes;
use steadyback::domain::progression::Progress;
use steadyback::domain::session::compose;
use steadyback::domain::set::Member;
use steadyback::domain::simulate::{Dice, person};

use super::start;

/// Whatever has to be cut to fit the minutes takes turns: within a few sessions every exercise of the main part is done at its
/// whole dose, so that all of it can grow and a phase can end. From 15 minutes on a first session holds all of it at once.
#[test]
fn what_is_cut_takes_turns() {
    for seed in 0..2000 {
        let profile = person(&mut Dice::new(seed));
        let plan = planner::plan(&profile, false, start()).plan;
        for phase in Phase::ALL {
            let mut progress = Progress::new(plan.clone(), profile.limits(false), start());
            progress.phase = *phase;
            let mut whole = BTreeMap::new();
            for turn in 0..6 {
                let session = compose(&progress, Form::Full);
                for block in &session.blocks {
                    let planned = progress.items[usize::from(block.slot)].dose;
                    whole.entry(block.slot).or_insert(turn);
                    if block.dose != planned {
                        whole.retain(|slot, first| *slot != block.slot || *first < turn);
                    }
                }
                progress.phase_sessions.push(start());
            }
            for (slot, state) in progress.active().filter(|(_, state)| state.item.part == Part::Main) {
                let first =
                    whole.get(&slot).unwrap_or_else(|| panic!("{:?} is always cut: {profile:?}", state.exercise));
                let at_once = profile.minutes >= SessionMinutes::Fifteen && *phase == Phase::Foundation;
                assert!(!at_once || *first == 0, "{:?} {phase:?} {profile:?}", state.exercise);
            }
        }
    }
}
