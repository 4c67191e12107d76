//! Days kept, what to expect by now, and how flares settled.

use leptos::prelude::*;

use super::{list, part};
use crate::stores::App;
use steadyback_rules::insight::{Overview, Stage, beside};
use steadyback_words::en::insight::{climbed, evidence, flare, stage, week};
use steadyback_words::en::screens::plan::overview as text;
use steadyback_words::en::screens::progress as more;
use steadyback_words::en::words;

/// Flares that are listed, latest first.
const FLARES: usize = 5;

/// The weeks so far; nothing before there is a plan.
pub fn weeks(app: App, found: Memo<Option<Overview>>) -> Option<AnyView> {
    let today = untrack(move || app.journal().day())?;
    found.with(|found| {
        let found = found.as_ref()?;
        let this_week = found.weeks.last().map(|it| view! { <p data-test="this-week-kept">{week(it)}</p> });
        let kept = found.weeks.iter().filter(|week| week.over && week.is_kept()).count();
        let others = (found.weeks.len() > 1).then(|| view! { <p>{text::weeks_kept(kept, found.weeks.len() - 1)}</p> });
        let flares = found.flares.iter().rev().take(FLARES).map(|it| {
            view! { <li><b>{words::short_date(it.since)}</b> " " {flare(it, today)}</li> }
        });
        let climbs: Vec<_> = climbed(&found.climbs).into_iter().map(|it| view! { <li>{it}</li> }).collect();
        Some(
            view! {
                {this_week}
                {others}
                {found.stage.map(|now| expected(found, now))}
                {list(text::LADDERS, "ladders", climbs)}
                {list(text::FLARES, "flares", flares.collect())}
            }
            .into_any(),
        )
    })
}

/// What to expect by now, and what of it has been measured.
fn expected(found: &Overview, now: Stage) -> AnyView {
    let held = beside(now, &found.answer.basis);
    let lines = held.iter().map(|it| view! { <li>{evidence(it)}</li> }).collect_view();
    let here = if held.is_empty() {
        view! { <p>{more::NOT_YET}</p> }.into_any()
    } else {
        view! { <ul>{lines}</ul> }.into_any()
    };
    part(text::EXPECT, "expect", view! { <p>{stage(now)}</p> {here} })
}
