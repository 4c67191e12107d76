//! What is in a plan: its week, its exercises part by part, and what of it this person's answers rule out.

use leptos::prelude::*;

use crate::components::{Icon, IconView, Tag, TagKind};
use crate::route::Route;
use crate::stores::{App, Preview};
use steadyback_catalogue::enum_set::Member as _;
use steadyback_catalogue::exercise::{Part, Phase};
use steadyback_rules::plan::{DayKind, Item};
use steadyback_rules::profile::Exclusion;
use steadyback_words::en::plan::{day_kind, exclusion};
use steadyback_words::en::screens::transfer::{self, import as text};
use steadyback_words::en::{dose, exercises, words};

/// The plan before it is used.
#[component]
pub fn PlanPreview(
    /// The plan, and what of it is ruled out.
    preview: Preview,
) -> impl IntoView {
    let Preview { plan, excluded } = preview;
    let phase = plan.phase;
    let parts = |&part: &Part| {
        let items: Vec<_> = plan.items.iter().filter(|item| item.part == part).collect();
        (!items.is_empty()).then(|| {
            let rows: Vec<_> = items
                .into_iter()
                .map(|item| {
                    let why = excluded
                        .iter()
                        .find(|(exercise, _)| *exercise == item.exercise)
                        .map(|(_, exclusion)| *exclusion);
                    row(item, phase, why)
                })
                .collect();
            view! {
                <div class="stack stack--tight">
                    <h3>{words::part(part)}</h3>
                    <ul class="rows rows--plain">{rows}</ul>
                </div>
            }
        })
    };
    let parts: Vec<_> = Part::ALL.iter().filter_map(parts).collect();
    view! {
        <section class="stack" data-test="import-week">
            <h2>{text::WEEK}</h2>
            <p>{transfer::in_short(plan.strength_days(), plan.minutes.minutes())}</p>
            <ol class="week">{App::get().settings().week().map(|day| (day, plan.on(day))).map(|(day, kind)| view! {
                <li>
                    <div class=day_class(kind)>
                        <span>{words::weekday_short(day)}</span>
                        <IconView icon=day_icon(kind) />
                        <span class="week__word">{day_kind(kind)}</span>
                    </div>
                </li>
            }).collect_view()}</ol>
            <ul class="week__key" aria-hidden="true">
                {[DayKind::Strength, DayKind::Mobility, DayKind::Rest].map(|kind| view! {
                    <li><IconView icon=day_icon(kind) />{day_kind(kind)}</li>
                })}
            </ul>
            <p>{transfer::begins(words::phase(phase), words::phase_line(phase))}</p>
        </section>
        <section class="stack" data-test="import-items">
            <h2>{text::EXERCISES}</h2>
            {parts}
        </section>
    }
}

fn row(item: &Item, phase: Phase, why: Option<Exclusion>) -> AnyView {
    let name = exercises::text(item.exercise).name;
    let amount = dose::dose(item.exercise, item.dose);
    let href = Route::Exercise(item.exercise).href();
    let from = item.from.max(item.exercise.from_phase);
    let later = (from > phase).then(|| transfer::from_phase(words::phase(from)));
    view! {
        <li>
            <div class="row">
                <div class="row__main">
                    <p class="row__name">
                        <a href=href>{name}</a>
                    </p>
                    <div class="row__meta">
                        <span>{amount}</span>
                        {later.map(|later| view! { <Tag>{later}</Tag> })}
                        {why.map(|why| view! { <Tag kind=TagKind::Caution icon=Icon::Close>{exclusion(&why)}</Tag> })}
                    </div>
                </div>
            </div>
        </li>
    }
    .into_any()
}

const fn day_icon(day: DayKind) -> Icon {
    match day {
        DayKind::Strength => Icon::Strength,
        DayKind::Mobility => Icon::Mobility,
        DayKind::Rest => Icon::Rest,
    }
}

const fn day_class(day: DayKind) -> &'static str {
    match day {
        DayKind::Strength => "week__day week__day--strength",
        DayKind::Mobility => "week__day week__day--mobility",
        DayKind::Rest => "week__day",
    }
}
