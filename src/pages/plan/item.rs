//! One exercise of the plan: its picture, how much of it, where it stands on its ladder; and folded why, and what can be done about it.

use leptos::prelude::*;

use super::ladder::{next_line, way_on};
use super::why::Why;
use crate::components::{ButtonKind, Fold, LinkButton, Picture, rungs};
use crate::route::Route;
use steadyback_catalogue::exercise::Part;
use steadyback_figure::draw::Show;
use steadyback_rules::progression::{ItemState, Standing, would_have_changed};
use steadyback_words::en::screens::{change, plan as text, way};
use steadyback_words::en::{dose, exercises, plan as reasons, rules};

/// A card of the plan; of an exercise without a ladder (`standing`) it says less.
pub fn card(slot: u8, state: &ItemState, why: &Why, standing: Option<Standing>) -> AnyView {
    let exercise = state.exercise;
    let is_later = state.from() > why.progress.phase;
    let amount = match state.item.part {
        Part::Main => why.progress.uncut(slot, why.progress.today),
        _ => why.app.journal().dose_now(state),
    };
    let how_much = if is_later {
        view! { <span class="row__meta">{text::comes_in(state.from())}</span> }.into_any()
    } else {
        view! {
            <span class="row__meta" data-test="dose">
                <span aria-hidden="true">{dose::dose(exercise, amount)}</span>
                <span class="visually-hidden">{dose::dose_spoken(exercise, amount)}</span>
            </span>
        }
        .into_any()
    };
    let stands = standing.as_ref().map(|it| {
        let (done, ahead) = (it.done.len(), it.later.len() + usize::from(it.next.is_some()));
        view! {
            {rungs(done, ahead, way::step(done + 1, done + 1 + ahead))}
            <span class="row__meta">{next_line(it)}</span>
        }
    });
    let changes = !is_later && state.item.part != Part::Activity;
    view! {
        <li class="climb" data-test="item" data-slot=slot.to_string() data-exercise=exercise.id>
            <span class="climb__figure" aria-hidden="true"><Picture exercise show=Show::Still /></span>
            <div class="climb__main">
                <span class="row__name"><a href=Route::Exercise(exercise).href()>{exercises::text(exercise).name}</a></span>
                {how_much}
                {stands}
            </div>
            {folded(slot, state, why, standing, changes)}
        </li>
    }
    .into_any()
}

/// What comes next in full, why it is there, and the way to change it.
fn folded(slot: u8, state: &ItemState, why: &Why, standing: Option<Standing>, changes: bool) -> AnyView {
    let (app, today) = (why.app, why.progress.today);
    let (reason, decision) = (why.reason(state), why.decision(slot, state));
    let summary = if standing.is_some() { text::WHY_AND_NEXT } else { text::WHY };
    let inner = move || {
        let by_default = (reason.is_none() && decision.is_none()).then_some(text::CAME_WITH);
        let waits = standing.iter().flat_map(|it| &it.waits).filter_map(reasons::why_it_waits);
        view! {
            {standing.as_ref().map(|it| way_on(app, it, today))}
            {waits.map(|why| view! { <p>{why}</p> }).collect_view()}
            {reason.clone().map(|reason| view! { <p>{reason}</p> })}
            {decision.as_ref().map(|decision| {
                let rule = rules::rule(decision.rule);
                view! {
                    <p>{rules::because(decision)}</p>
                    {would_have_changed(decision).map(|it| view! { <p>{rules::counterfactual(&it)}</p> })}
                    <p class="quiet small">{text::by_rule(rule.name, rule.source)}</p>
                }
            })}
            {by_default.map(|sentence| view! { <p>{sentence}</p> })}
            {changes.then(|| view! {
                <p><LinkButton kind=ButtonKind::Quiet href=Route::Change(slot).href() test="change">{change::CHANGE}</LinkButton></p>
            })}
        }
    };
    view! { <Fold summary=summary.to_owned() test="why">{inner()}</Fold> }.into_any()
}
