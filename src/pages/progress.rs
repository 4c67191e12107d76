//! Whether it helps, how far one is, and on demand all that lies behind it.

mod decisions;
mod helping;
mod notes;
mod pain_chart;
mod readings;
mod results;
mod way;
mod weeks;
mod work;

use std::time::Duration;

use leptos::prelude::*;

use crate::components::{Fold, Icon, LinkButton, PageHeader};
use crate::pages::journal::month;
use crate::route::Route;
use crate::stores::App;
use decisions::Decisions;
use helping::Helping;
use notes::notes;
use pain_chart::PainChart;
use readings::readings;
use results::results;
use steadyback_words::en::screens::journal;
use steadyback_words::en::screens::plan::{overview as whole, progress as text};
use steadyback_words::en::screens::progress as more;
use way::{Way, climbed};
use weeks::weeks;
use work::work;

/// One answer and one picture first; numbers and reasons below.
#[component]
pub fn ProgressPage() -> impl IntoView {
    let app = App::get();
    let found = Memo::new(move |_| app.journal().overview());
    // What a screen has room for is made first, all else once that is painted.
    let painted = painted();
    view! {
        <div class="page page--wide">
            <PageHeader title=text::TITLE />
            <div class="columns columns--even columns--long">
                <div class="stack stack--loose">
                    <Helping found />
                    <Way />
                    {move || painted.get().then(|| climbed(app))}
                </div>
                {move || painted.get().then(|| view! {
                    <div class="stack stack--loose">
                        <PainChart />
                        <section>{move || app.journal().day().map(|today| month(app, today, today))}</section>
                        <Decisions />
                        {behind(app, found)}
                        {ways(app)}
                    </div>
                })}
            </div>
        </div>
    }
}

/// All that lies behind it, made when it is opened.
fn behind(app: App, found: Memo<Option<steadyback_rules::insight::Overview>>) -> AnyView {
    let or_nothing = |it: Option<AnyView>| it.unwrap_or_else(|| view! { <p>{more::NOTHING}</p> }.into_any());
    view! {
        <section class="folds" data-test="behind">
            <Fold summary=whole::DAYS.to_owned() test="weeks-fold">{or_nothing(weeks(app, found))}</Fold>
            <Fold summary=more::WORK.to_owned() test="work-fold">{or_nothing(work(app))}</Fold>
            <Fold summary=more::RESULTS.to_owned() test="results-fold">{or_nothing(results(app))}</Fold>
            <Fold summary=text::READINGS.to_owned() test="readings-fold">{or_nothing(readings(app))}</Fold>
            <Fold summary=more::NOTES.to_owned() test="notes-fold">{or_nothing(notes(app))}</Fold>
        </section>
    }
    .into_any()
}

/// Where it goes on from here.
fn ways(app: App) -> AnyView {
    let due = move || !app.journal().questionnaires_due().is_empty() || app.journal().tests_due().is_some();
    view! {
        <div class="actions">
            <LinkButton href=Route::Measures.href() icon=Icon::Clock test="measures">
                {move || if due() { whole::MEASURES_DUE } else { whole::MEASURES }}
            </LinkButton>
            <LinkButton href=Route::Journal(None).href() icon=Icon::Plan test="journal-open">{journal::OPEN}</LinkButton>
            <LinkButton href=Route::Rules.href() icon=Icon::Info test="rules">{text::RULES}</LinkButton>
        </div>
    }
    .into_any()
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
    view! { <section class="stack stack--tight" data-test=test><h3>{title}</h3>{inner}</section> }.into_any()
}

/// A part that is a list; nothing where there is nothing to list.
fn list(title: &'static str, test: &'static str, lines: Vec<impl IntoView + 'static>) -> Option<AnyView> {
    (!lines.is_empty()).then(|| part(title, test, view! { <ul>{lines}</ul> }))
}
