//! What is done now: the ladders first, then what is round them, and what comes later; with the reason for each.

use leptos::prelude::*;

use super::ladder::ladder;
use crate::components::{ButtonKind, Disclosure, LinkButton, Picture};
use crate::route::Route;
use crate::stores::App;
use steadyback_catalogue::enum_set::Member;
use steadyback_catalogue::exercise::Part;
use steadyback_figure::draw::Show;
use steadyback_rules::planner::{self, Known, plan_knowing};
use steadyback_rules::progression::{Decision, ItemState, Prescription, Progress, Standing, would_have_changed};
use steadyback_words::en::screens::{change, plan as text};
use steadyback_words::en::{dose, exercises, plan as reasons, rules, words};

/// The exercises of the plan.
pub fn items(app: App, progress: &Progress) -> AnyView {
    let why = Why::of(app, progress);
    let is_main = |(_, state): &(u8, &ItemState)| state.item.part == Part::Main;
    let (main, others): (Vec<_>, Vec<_>) = progress.active().partition(is_main);
    let (mut ladders, mut round) = (Vec::new(), Vec::new());
    for (slot, state) in main.into_iter().chain(others) {
        // Round the main part a ladder is worth its room where there is something to climb.
        let climbs = |it: &Standing| state.item.part == Part::Main || it.next.is_some() || !it.done.is_empty();
        match progress.stands_at(slot, progress.today).filter(climbs) {
            Some(standing) => ladders.push(row(slot, state, &why, Some(standing))),
            None => round.push((slot, state)),
        }
    }
    let part = |part: &Part| {
        let of = round.iter().filter(|(_, state)| state.item.part == *part);
        let rows: Vec<_> = of.map(|(slot, state)| row(*slot, state, &why, None)).collect();
        (!rows.is_empty()).then(|| {
            view! {
                <div class="stack stack--tight"><h3>{words::part(*part)}</h3><ul class="rows rows--plain">{rows}</ul></div>
            }
        })
    };
    let others = (!round.is_empty()).then(|| Part::ALL.iter().map(part).collect_view());
    let later = (0u8..).zip(&progress.items).filter(|(_, state)| state.from() > progress.phase);
    let later: Vec<_> = later.map(|(slot, state)| row(slot, state, &why, None)).collect();
    view! {
        <section class="stack" data-test="items">
            <h2>{text::ITEMS}</h2>
            <ul class="climbs">{ladders}</ul>
            {others.map(|others| view! { <Disclosure summary=text::ROUND test="round">{others}</Disclosure> })}
            {(!later.is_empty()).then(|| view! {
                <Disclosure summary=text::LATER test="later"><ul class="rows rows--plain">{later}</ul></Disclosure>
            })}
        </section>
    }
    .into_any()
}

/// One exercise: its name, how much of it or when it comes, its ladder if it has one, and why it is there.
fn row(slot: u8, state: &ItemState, why: &Why, standing: Option<Standing>) -> AnyView {
    let exercise = state.exercise;
    let amount = match state.item.part {
        Part::Main => why.progress.uncut(slot, why.progress.today),
        _ => why.app.journal().dose_now(state),
    };
    let later = (state.from() > why.progress.phase).then(|| text::comes_in(state.from()));
    let changes = later.is_none() && state.item.part != Part::Activity;
    let dose = later.is_none().then(|| {
        view! {
            <span class="row__meta" data-test="dose">
                <span aria-hidden="true">{dose::dose(exercise, amount)}</span>
                <span class="visually-hidden">{dose::dose_spoken(exercise, amount)}</span>
            </span>
        }
    });
    let waits = standing.iter().flat_map(|it| &it.waits).filter_map(reasons::why_it_waits);
    let waits: Vec<_> = waits.map(|why| view! { <p>{why}</p> }).collect();
    let stairs = standing.map(|it| ladder(why.app, &it, why.progress.today));
    let thumb = stairs.is_none();
    view! {
        <li class="climb" data-test="item" data-slot=slot.to_string() data-exercise=exercise.id>
            <div class="climb__head">
                {thumb.then(|| view! {
                    <span class="row__thumb" aria-hidden="true"><Picture exercise show=Show::Still /></span>
                })}
                <div class="row__main">
                    <span class="row__name"><a href=Route::Exercise(exercise).href()>{exercises::text(exercise).name}</a></span>
                    {dose}
                    {later.map(|when| view! { <span class="row__meta">{when}</span> })}
                </div>
                {changes.then(|| view! {
                    <div class="row__act"><LinkButton kind=ButtonKind::Quiet href=Route::Change(slot).href() test="change">{change::CHANGE}</LinkButton></div>
                })}
            </div>
            {stairs}
            {reasons_for(slot, state, why, waits)}
        </li>
    }.into_any()
}

/// Why it was chosen, what was last decided about it, and why the next one waits.
fn reasons_for(slot: u8, state: &ItemState, why: &Why, waits: Vec<impl IntoView + 'static>) -> AnyView {
    let reason = why.reason(state);
    let decision = why.decision(slot, state);
    let by_default = (reason.is_none() && decision.is_none()).then_some(text::CAME_WITH);
    view! {
        <Disclosure summary=text::WHY test="why">
            {reason.map(|reason| view! { <p>{reason}</p> })}
            {decision.map(|decision| {
                let rule = rules::rule(decision.rule);
                view! {
                    <p>{rules::because(&decision)}</p>
                    {would_have_changed(&decision).map(|it| view! { <p>{rules::counterfactual(&it)}</p> })}
                    <p class="quiet small">{text::by_rule(rule.name, rule.source)}</p>
                }
            })}
            {by_default.map(|sentence| view! { <p>{sentence}</p> })}
            {waits}
        </Disclosure>
    }
    .into_any()
}

/// What explains the items.
struct Why<'plan> {
    planned: Option<planner::Planned>,
    app: App,
    progress: &'plan Progress,
}

impl<'plan> Why<'plan> {
    fn of(app: App, progress: &'plan Progress) -> Self {
        let known = Known { plan: Some(&progress.plan), ..Known::default() };
        let start = progress.plan.start;
        let planned =
            app.answers().profile().map(|profile| plan_knowing(&profile, progress.limits.gentle, start, &known));
        Self { planned, app, progress }
    }

    /// Why the exercise was chosen; `None` where the plan came from elsewhere.
    fn reason(&self, state: &ItemState) -> Option<String> {
        let planned = self.planned.as_ref()?;
        let mut items = planned.plan.items.iter().zip(&planned.reasons);
        let same = |(item, _): &(&steadyback_rules::plan::Item, _)| {
            item.part == state.item.part && item.exercise == state.item.exercise
        };
        items.find(same).map(|(_, why)| reasons::why(why))
    }

    /// What was last decided about it. After a new plan a slot may hold something else, which old decisions do not explain.
    fn decision(&self, slot: u8, state: &ItemState) -> Option<Decision> {
        self.app.journal().latest_decision(&|it| {
            it.slot == Some(slot) && matches!(it.after, Prescription::Doing(exercise, _) if exercise == state.exercise)
        })
    }
}
