//! What was done of late, how it hurt, what has changed and why.

mod decisions;
mod notes;
mod overview;
mod pain_chart;
mod readings;
mod results;
mod work;

use std::time::Duration;

use leptos::prelude::*;

use crate::components::{Icon, LinkButton, PageHeader};
use crate::route::Route;
use crate::stores::App;
use decisions::Decisions;
use notes::notes;
use overview::Overview;
use pain_chart::PainChart;
use readings::Readings;
use results::results;
use steadyback_rules::plan::DayKind;
use steadyback_words::en::screens::journal;
use steadyback_words::en::screens::plan::{overview as whole, progress as text};
use work::work;

/// What was done of late, how it hurt, what has changed and why.
#[component]
pub fn ProgressPage() -> impl IntoView {
    let app = App::get();
    let planned = move || {
        let week = app.plan().progress().map(|progress| progress.plan.week);
        week.map_or(0, |week| week.iter().filter(|day| **day != DayKind::Rest).count())
    };
    let due = move || !app.journal().questionnaires_due().is_empty() || app.journal().tests_due().is_some();
    // What a screen has room for is made first, all else once that is painted.
    let painted = painted();
    view! {
        <div class="page page--wide">
            <PageHeader title=text::TITLE />
            {part(text::LATELY, "lately", view! {
                <p data-test="sessions-lately">{move || text::sessions(app.journal().recent_sessions(), planned())}</p>
            })}
            <div class="columns columns--long">
                <div class="stack stack--loose">
                    <Overview />
                    {move || painted.get().then(|| view! {
                        <PainChart />
                        {work(app)}
                    })}
                </div>
                <div class="stack stack--loose">
                    <LinkButton href=Route::Measures.href() icon=Icon::Clock test="measures">
                        {move || if due() { whole::MEASURES_DUE } else { whole::MEASURES }}
                    </LinkButton>
                    <LinkButton href=Route::Journal(None).href() icon=Icon::Plan test="journal-open">{journal::OPEN}</LinkButton>
                    {move || results(app)}
                    {move || painted.get().then(|| view! {
                        <Readings />
                        {move || notes(app)}
                        <Decisions />
                        <div class="actions">
                            <LinkButton href=Route::Rules.href() icon=Icon::Info test="rules">{text::RULES}</LinkButton>
                        </div>
                    })}
                </div>
            </div>
        </div>
    }
}

/// Turns true once all that is made now has been painted.
fn painted() -> RwSignal<bool> {
    let painted = RwSignal::new(false);
    let tell = move || {
        // The page may be gone by then.
        painted.try_set(true);
    };
    // A frame's callbacks run before it is painted, a timer that they set after it.
    request_animation_frame(move || set_timeout(tell, Duration::ZERO));
    painted
}

/// A part of the page below its heading.
fn part(title: &'static str, test: &'static str, inner: impl IntoView + 'static) -> AnyView {
    view! { <section class="stack stack--tight" data-test=test><h2>{title}</h2>{inner}</section> }.into_any()
}

/// A part that is a list; nothing where there is nothing to list.
fn list(title: &'static str, test: &'static str, lines: Vec<impl IntoView + 'static>) -> AnyView {
    if lines.is_empty() { ().into_any() } else { part(title, test, view! { <ul>{lines}</ul> }) }
}
