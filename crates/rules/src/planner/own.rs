//! A plan that is made again keeps what the person has decided with their own hand, and brings back what was reached before.

use crate::plan::{Item, MOST_ITEMS, Plan, as_often};
use crate::profile::Limits;
use crate::progression::{ItemState, Progress, entry_dose};
use steadyback_catalogue::dose::Dose;
use steadyback_catalogue::exercise::ExerciseRef;
use steadyback_catalogue::library;

/// Goes on with this plan, in which what goes on of the planner's own choices goes on already; returns the slots that are the person's.
pub(super) fn keep(plan: &mut Plan, progress: &Progress, limits: &Limits) -> Vec<usize> {
    for at in 0..plan.items.len() {
        let item = &plan.items[at];
        let by_now = plan.phase.max(item.from);
        let may = |it: ExerciseRef| {
            let elsewhere = plan.items.iter().any(|other| other.exercise == it && it != item.exercise);
            it.parts.has(item.part) && it.from_phase <= by_now && limits.allow(it) && !elsewhere
        };
        let before = progress.reached_before(item, plan.times_a_week(), may);
        let instead = || before.or_else(|| below((progress, limits), item, may));
        if let Some((exercise, dose)) = taking_turns(progress, item, may).or_else(instead) {
            (plan.items[at].exercise, plan.items[at].dose) = (exercise, dose);
        }
    }
    let mut wanted = Vec::new();
    let before = progress.plan.times_a_week();
    let dose = |plan: &Plan, state: &ItemState| as_often(state.exercise, state.dose, before, plan.times_a_week());
    let own = || progress.items.iter().chain(progress.put_aside());
    let may = |plan: &Plan, state: &ItemState| {
        let there = plan.items.iter().any(|item| item.exercise == state.exercise);
        !there && state.exercise.from_phase <= plan.phase && limits.allow(state.exercise)
    };
    for (state, planned) in own().filter_map(|state| Some((state, state.hand.instead?))) {
        let place = |item: &Item| {
            let same = item.exercise == planned || (planned.family.climbs() && item.exercise.family == planned.family);
            same && item.part == state.item.part
        };
        if let Some(at) = plan.items.iter().position(place).filter(|_| may(plan, state)) {
            (plan.items[at].exercise, plan.items[at].dose) = (state.exercise, dose(plan, state));
            wanted.push(at);
        }
    }
    for state in own().filter(|state| state.hand.put_in && state.hand.out.is_none()) {
        if may(plan, state) && plan.items.len() < MOST_ITEMS {
            wanted.push(plan.items.len());
            let dose = dose(plan, state);
            plan.items.push(Item { exercise: state.exercise, dose, ..state.item.clone() });
        }
    }
    wanted
}

/// What has come in the place of a movement that others of its kind take turns with.
fn taking_turns(progress: &Progress, item: &Item, may: impl Fn(ExerciseRef) -> bool) -> Option<(ExerciseRef, Dose)> {
    let turned = |state: &&ItemState| {
        let of = state.item.part == item.part && state.begun.0 == item.exercise && state.exercise != item.exercise;
        of && !item.exercise.family.climbs() && state.hand.instead.is_none() && may(state.exercise)
    };
    progress.items.iter().chain(progress.put_aside()).find(turned).map(|state| (state.exercise, state.dose))
}

/// Where the rung that was reached is ruled out by now: the hardest below it, near 80 % of its work.
fn below(
    (progress, limits): (&Progress, &Limits),
    item: &Item,
    may: impl Fn(ExerciseRef) -> bool,
) -> Option<(ExerciseRef, Dose)> {
    let kin = |state: &&ItemState| (state.item.part, state.exercise.family) == (item.part, item.exercise.family);
    let reached = progress.items.iter().filter(kin).max_by_key(|state| state.exercise.rung)?;
    if !item.exercise.family.climbs() || limits.allow(reached.exercise) || reached.exercise.rung <= item.exercise.rung {
        return None;
    }
    let ladder = library::ladder(item.exercise.family).iter().rev();
    let mut rungs = ladder.filter(|rung| (item.exercise.rung..reached.exercise.rung).contains(&rung.rung) && may(rung));
    rungs.find_map(|rung| entry_dose(rung, reached.volume()).map(|dose| (rung, dose)))
}
