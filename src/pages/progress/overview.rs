//! "Is it helping?", in a sentence with its basis and its doubt, and what to expect by now.

use leptos::prelude::*;

use super::{list, part};
use crate::components::{Card, Disclosure};
use crate::stores::App;
use steadyback_rules::insight::{Answer, Overview as Found, Stage, beside};
use steadyback_words::en::insight::{basis, climbed, evidence, flare, helping, stage, sure, week};
use steadyback_words::en::screens::plan::{overview as text, phase, week_of};
use steadyback_words::en::screens::progress as more;
use steadyback_words::en::words;

#[component]
pub fn Overview() -> impl IntoView {
    let app = App::get();
    let found = Memo::new(move |_| app.journal().overview());
    move || found.with(|found| found.as_ref().map(|found| shown(app, found)))
}

fn shown(app: App, found: &Found) -> AnyView {
    let Some(today) = untrack(move || app.journal().day()) else { return ().into_any() };
    let answer = &found.answer;
    let (helping, sure, basis) = (helping(answer), sure(answer), basis(answer, today));
    let compared = answer.basis.iter().map(|it| view! { <li>{evidence(it)}</li> }).collect_view();
    let this_week = found.weeks.last().map(|it| view! { <p data-test="this-week-kept">{week(it)}</p> });
    let kept = found.weeks.iter().filter(|week| week.over && week.is_kept()).count();
    let weeks =
        (found.weeks.len() > 1).then(|| view! { <p class="quiet">{text::weeks_kept(kept, found.weeks.len() - 1)}</p> });
    let flares = found.flares.iter().rev().take(5).map(|it| {
        view! { <li><b>{words::short_date(it.since)}</b> " " {flare(it, today)}</li> }
    });
    let flares: Vec<_> = flares.collect();
    let climbs: Vec<_> = climbed(&found.climbs).into_iter().map(|it| view! { <li>{it}</li> }).collect();
    view! {
        <Card title=text::HELPING accent=true test="helping">
            <p class="strong">{helping}</p>
            <p>{sure}</p>
            <Disclosure summary=Signal::stored(text::BASIS.to_owned()) test="helping-basis">
                <p>{basis}</p>
                <ul>{compared}</ul>
            </Disclosure>
        </Card>
        {found.stage.map(|now| view! {
            <div class="columns columns--even">
                {part(text::EXPECT, "expect", view! { <p>{stage(now)}</p> })}
                {here(app, answer, now)}
            </div>
        })}
        {part(text::DAYS, "kept", view! { {this_week} {weeks} })}
        {list(text::LADDERS, "climbs", climbs)}
        {list(text::FLARES, "flares", flares)}
    }
    .into_any()
}

/// Where the person is, of what the stage is about.
fn here(app: App, answer: &Answer, now: Stage) -> Option<AnyView> {
    let progress = untrack(move || app.plan().progress())?;
    let held = beside(now, &answer.basis);
    let lines = held.iter().map(|it| view! { <li>{evidence(it)}</li> }).collect_view();
    let inner = view! {
            <p>{week_of(progress.plan.week_of(progress.today))} ". " {phase(progress.phase)} "."</p>
            {if held.is_empty() { view! { <p class="quiet">{more::NOT_YET}</p> }.into_any() } else { view! { <ul>{lines}</ul> }.into_any() }}
    };
    Some(part(more::HERE, "here", inner))
}
