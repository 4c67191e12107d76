//! The pieces of the plan: the week, the exercises with their reasons, what is left out.

use leptos::prelude::*;

use crate::components::{Disclosure, Icon, IconView, Picture};
use crate::route::Route;
use crate::stores::App;
use steadyback_catalogue::enum_set::Member;
use steadyback_catalogue::exercise::{Part, Phase};
use steadyback_figure::draw::Show;
use steadyback_rules::plan::{DayKind, Item, Plan};
use steadyback_rules::planner::{Planned, Why};
use steadyback_rules::profile::Profile;
use steadyback_words::en::plan::{day_kind, exclusion, phase_goal, phase_purpose, why};
use steadyback_words::en::screens::onboarding::new_plan;
use steadyback_words::en::screens::session::today::GOAL;
use steadyback_words::en::words::{part, phase, weekday, weekday_short};
use steadyback_words::en::{dose, exercises as names};

const fn looks(kind: DayKind) -> (&'static str, Icon) {
    match kind {
        DayKind::Strength => ("week__day week__day--strength", Icon::Strength),
        DayKind::Mobility => ("week__day week__day--mobility", Icon::Mobility),
        DayKind::Rest => ("week__day", Icon::Rest),
    }
}

/// What each weekday is for.
pub fn week(plan: &Plan) -> AnyView {
    let days = App::get().settings().week().map(|day| {
        let kind = plan.on(day);
        let (class, icon) = looks(kind);
        view! {
            <li>
                <div class=class>
                    <span aria-hidden="true">{weekday_short(day)}</span>
                    <span class="visually-hidden">{weekday(day)}": "</span>
                    <IconView icon />
                    <span class="week__word">{day_kind(kind)}</span>
                </div>
            </li>
        }
    });
    let kinds =
        [DayKind::Strength, DayKind::Mobility, DayKind::Rest].into_iter().filter(|kind| plan.week.contains(kind));
    let key = kinds.map(|kind| view! { <li><IconView icon=looks(kind).1 />{day_kind(kind)}</li> });
    view! {
        <ol class="week">{days.collect_view()}</ol>
        <ul class="week__key" aria-hidden="true">{key.collect_view()}</ul>
    }
    .into_any()
}

/// What somebody does all this for, in their own words.
pub fn goal(profile: &Profile) -> Option<AnyView> {
    let goal = profile.activities.first().map(ToString::to_string)?;
    Some(view! { <p class="lead">{GOAL} " " <bdi>{goal}</bdi></p> }.into_any())
}

/// The main exercises that it begins with, each drawn, with its dose.
pub fn pictures(planned: &Planned) -> AnyView {
    let first = planned.plan.items.iter().filter(|item| item.part == Part::Main && item.in_phase(Phase::Foundation));
    let picture = |item: &Item| {
        let name = names::text(item.exercise).name;
        view! {
            <li>
                <a href=Route::Exercise(item.exercise).href() aria-label=name>
                    <span class="tile" aria-hidden="true"><Picture exercise=item.exercise show=Show::Still /></span>
                </a>
                <b>{name}</b>
                <span class="quiet small number">{dose::dose(item.exercise, item.dose)}</span>
            </li>
        }
    };
    view! { <ul class="tiles tiles--named" data-test="plan-pictures">{first.map(picture).collect_view()}</ul> }
        .into_any()
}

/// What the plan begins with, part by part, and what each later phase adds.
pub fn exercises(planned: &Planned) -> AnyView {
    let pairs: Vec<(&Item, &Why)> = planned.plan.items.iter().zip(&planned.reasons).collect();
    let first = Part::ALL.iter().filter_map(|of| {
        let now = pairs.iter().filter(|(item, _)| item.part == *of && item.in_phase(Phase::Foundation));
        let rows: Vec<_> = now.map(|(item, reason)| row(item, reason)).collect();
        (!rows.is_empty()).then(|| {
            view! { <section class="stack stack--tight"><h3>{part(*of)}</h3><ul class="rows rows--plain">{rows}</ul></section> }
        })
    });
    view! {
        <p class="quiet">{phase_purpose(Phase::Foundation)}</p>
        {first.collect_view()}
        {later(planned, Phase::Foundation)}
    }
    .into_any()
}

/// What each phase after this one adds.
pub fn later(planned: &Planned, now: Phase) -> AnyView {
    let pairs: Vec<(&Item, &Why)> = planned.plan.items.iter().zip(&planned.reasons).collect();
    let phases = (1_usize..).zip(Phase::ALL).filter(|(_, of)| **of > now);
    let later = phases.filter_map(|(number, of)| {
        let rows: Vec<_> =
            pairs.iter().filter(|(item, _)| item.from == *of).map(|(item, reason)| row(item, reason)).collect();
        let before = Phase::ALL.iter().rev().find(|before| *before < of)?;
        (!rows.is_empty()).then(|| {
            view! {
                <Disclosure summary=new_plan::phase(number, phase(*of)) test=format!("phase-{number}")>
                    <p>{phase_purpose(*of)}</p>
                    <p>{phase_goal(*before)}</p>
                    <ul class="rows rows--plain">{rows}</ul>
                </Disclosure>
            }
        })
    });
    let later: Vec<_> = later.collect();
    if later.is_empty() {
        return ().into_any();
    }
    view! { <section class="stack stack--tight"><h2>{new_plan::LATER}</h2>{later}</section> }.into_any()
}

fn row(item: &Item, reason: &Why) -> AnyView {
    let href = Route::Exercise(item.exercise).href();
    view! {
        <li>
            <div class="row" data-test=format!("item-{}", item.exercise.id)>
                <div class="row__main">
                    <span class="row__name"><a href=href>{names::text(item.exercise).name}</a></span>
                    <span class="row__meta">
                        <span aria-hidden="true">{dose::dose(item.exercise, item.dose)}</span>
                        <span class="visually-hidden">{dose::dose_spoken(item.exercise, item.dose)}</span>
                    </span>
                    <p class="small" data-test="why">{why(reason)}</p>
                </div>
            </div>
        </li>
    }
    .into_any()
}

/// What is left out, each with its reason.
pub fn left_out(planned: &Planned) -> AnyView {
    let all: Vec<_> = planned
        .left_out
        .iter()
        .map(|(exercise, reason)| view! { <li>{new_plan::left_out(names::text(exercise).name, &exclusion(reason))}</li> })
        .collect();
    if all.is_empty() {
        return ().into_any();
    }
    view! {
        <Disclosure summary=new_plan::left_out_count(all.len()) test="left-out">
            <ul>{all}</ul>
        </Disclosure>
    }
    .into_any()
}
