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

use super::{FORMS, ruled_out, start};

/// Every form has something in it, fits its minutes, and holds nothing that is ruled out or more than is prescribed.
pub fn check_sessions(progress: &Progress) {
    for form in FORMS {
        let session = compose(progress, form);
        let minutes = if form == Form::Full { progress.plan.minutes.minutes() } else { 10 };
        assert!(!session.blocks.is_empty(), "{form:?} {progress:?}");
        assert!(session.time().0 <= minutes * 60, "{form:?} {} s of {minutes} min: {session:?}", session.time().0);
        let whole = |block: &&steadyback::domain::session::Block| {
            let state = &progress.items[usize::from(block.slot)];
            block.dose == state.dose && block.exercise == state.exercise
        };
        assert!(
            session.cut
                || progress.plan.is_deload(progress.today)
                || progress.flare.is_some()
                || session.blocks.iter().filter(whole).count() == session.blocks.len()
        );
        for block in &session.blocks {
            let state = &progress.items[usize::from(block.slot)];
            assert!(!ruled_out(&progress.limits, block.exercise), "{block:?}");
            assert!(block.exercise == state.exercise && state.item.in_phase(progress.phase), "{block:?}");
            assert!(block.dose.total() <= state.dose.total() && block.dose.sets() <= state.dose.sets(), "{block:?}");
            assert!(block.dose.total() > 0 && block.part != Part::Activity, "{block:?}");
            assert!(form != Form::Comfort || (block.part != Part::Main && !block.exercise.loaded), "{block:?}");
        }
        assert!(session.blocks.is_sorted_by_key(|block| block.part), "{session:?}");
    }
}

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
