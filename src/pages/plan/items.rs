//! What is done now, part by part, and what comes later; with the reason for each.

use crate::components::{ButtonKind, Disclosure, LinkButton};
use crate::dom::{View, view};
use crate::domain::exercise::Part;
use crate::domain::planner::{self, Known, plan_knowing};
use crate::domain::progression::{Decision, ItemState, Progress, State, would_have_changed};
use crate::domain::set::Member;
use crate::route::Route;
use crate::state::App;
use crate::text::en::screens::{change, plan as text};
use crate::text::en::{dose, exercises, plan as reasons, rules, words};

/// The exercises of the plan.
pub fn items(progress: &Progress) -> View {
    let app = App::get();
    let why = Why::of(app, progress);
    let part = |part: &Part| {
        let rows: Vec<_> = progress
            .active()
            .filter(|(_, state)| state.item.part == *part)
            .map(|(slot, state)| row(slot, state, &why, None))
            .collect();
        (!rows.is_empty()).then(|| {
            view! {
                <div class="stack stack--tight">
                    <h3>{words::part(*part)}</h3>
                    <ul class="rows rows--plain">{rows}</ul>
                </div>
            }
        })
    };
    let later: Vec<_> = (0u8..)
        .zip(&progress.items)
        .filter(|(_, state)| state.item.from > progress.phase)
        .map(|(slot, state)| row(slot, state, &why, Some(text::comes_in(state.item.from))))
        .collect();
    view! {
        <section class="stack" data-test="items">
            <h2>{text::ITEMS}</h2>
            {Part::ALL.iter().map(part).collect::<View>()}
            {(!later.is_empty()).then(|| view! {
                <Disclosure summary=text::LATER test="later"><ul class="rows rows--plain">{later}</ul></Disclosure>
            })}
        </section>
    }
}

fn row(slot: u8, state: &ItemState, why: &Why, when: Option<String>) -> View {
    let exercise = state.exercise;
    let amount = why.app.dose_now(state);
    let now = when.is_none();
    let reason = why.reason(state);
    let decision = why.decision(slot, state);
    let changes = now && state.item.part != Part::Activity;
    let by_default = (reason.is_none() && decision.is_none()).then_some(text::CAME_WITH);
    view! {
        <li>
            <div class="row" data-test="item" data-slot=slot.to_string() data-exercise=exercise.id>
                <div class="row__main">
                    <span class="row__name"><a href=Route::Exercise(exercise).href()>{exercises::text(exercise).name}</a></span>
                    {when.map(|when| view! { <span class="row__meta">{when}</span> })}
                    {now.then(|| view! {
                        <span class="row__meta" data-test="dose">
                            <span aria-hidden="true">{dose::dose(exercise, amount)}</span>
                            <span class="visually-hidden">{dose::dose_spoken(exercise, amount)}</span>
                        </span>
                    })}
                </div>
                {changes.then(|| view! {
                    <div class="row__act"><LinkButton kind=ButtonKind::Quiet href=Route::Change(slot).href() test="change">{change::CHANGE}</LinkButton></div>
                })}
                <div class="row__more">
                    <Disclosure summary=text::WHY test="why">
                        {reason.map(|reason| view! { <p>{reason}</p> })}
                        {decision.map(|decision| {
                            let rule = rules::rule(decision.rule);
                            view! {
                                <p>{rules::because(&decision)}</p>
                                {would_have_changed(&decision).map(|it| view! { <p>{rules::near(&it)}</p> })}
                                <p class="quiet small">{text::by_rule(rule.name, rule.source)}</p>
                            }
                        })}
                        {by_default.map(|sentence| view! { <p>{sentence}</p> })}
                    </Disclosure>
                </div>
            </div>
        </li>
    }
}

/// What explains the items.
struct Why {
    planned: Option<planner::Planned>,
    app: App,
}

impl Why {
    fn of(app: App, progress: &Progress) -> Self {
        let known = Known { plan: Some(&progress.plan), ..Known::default() };
        let start = progress.plan.start;
        let planned = app.profile().map(|profile| plan_knowing(&profile, progress.limits.gentle, start, &known));
        Self { planned, app }
    }

    /// Why the exercise was chosen; `None` where the plan came from elsewhere.
    fn reason(&self, state: &ItemState) -> Option<String> {
        let planned = self.planned.as_ref()?;
        let mut items = planned.plan.items.iter().zip(&planned.reasons);
        let same = |(item, _): &(&crate::domain::plan::Item, _)| {
            item.part == state.item.part && item.exercise == state.item.exercise
        };
        items.find(same).map(|(_, why)| reasons::why(why))
    }

    /// What was last decided about it. After a new plan a slot may hold something else, which old decisions do not explain.
    fn decision(&self, slot: u8, state: &ItemState) -> Option<Decision> {
        self.app.latest_decision(&|it| {
            it.slot == Some(slot) && matches!(it.after, State::Doing(exercise, _) if exercise == state.exercise)
        })
    }
}
