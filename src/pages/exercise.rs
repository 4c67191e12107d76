//! One exercise, with all there is to say about it.

pub mod choices;
mod facts;

use leptos::prelude::*;

use super::library::limits;
use super::library::row::Place;
use crate::components::figure::{Figure, Picture};
use crate::components::{Icon, IconView, Notice, NoticeKind, PageHeader, Tag, TagKind};
use crate::route::Route;
use crate::stores::App;
use crate::title::full;
use choices::ExerciseChoices;
use facts::Facts;
use steadyback_catalogue::exercise::{Condition, ExerciseRef, Phase};
use steadyback_catalogue::library::{self, Entry};
use steadyback_figure::{self, draw::Show};
use steadyback_words::book::Lines;
use steadyback_words::en::exercises::{self, Changes};
use steadyback_words::en::screens::library as list;
use steadyback_words::en::screens::library::exercise as text;
use steadyback_words::en::{dose, entries, plan, profile, words};

#[component]
pub fn ExercisePage(exercise: ExerciseRef) -> impl IntoView {
    let about = exercises::text(exercise);
    let app = App::get();
    Effect::new(move |_| app.frame().title(&full(about.name)));
    let sources = exercise.sources.iter().map(|source| view! { <li>{text::source(*source)}</li> });
    view! {
        <div class="page page--wide" data-test="exercise" data-exercise=exercise.id>
            <PageHeader title=about.name back=(App::get().frame().library_href(), list::TITLE.to_owned())>
                <p class="lead">{about.summary}</p>
            </PageHeader>
            <div class="columns">
                <div class="stack stack--loose">
                    {steadyback_figure::of(exercise).map(|_| view! { <div class="figure"><Figure exercise poses=App::get().frame().still() /></div> })}
                    <section class="stack">
                        <h2>{text::STEPS}</h2>
                        <ol class="instructions" data-test="steps">{texts(about.steps)}</ol>
                    </section>
                    <section class="stack stack--tight">
                        <h2>{text::STOP}</h2>
                        <Notice kind=NoticeKind::Caution test="stop"><p>{about.stop}</p></Notice>
                    </section>
                    {bullets(text::CUES, about.cues)}
                    {bullets(text::SLIPS, about.errors)}
                    <Picture exercise show=Show::Slip />
                    <section class="stack stack--tight"><h2>{text::BREATHING}</h2><p>{about.breathing}</p></section>
                    {changes(about.changes)}
                    {methods(exercise)}
                    {levels(exercise)}
                </div>
                <div class="stack stack--loose">
                    <section class="stack stack--tight" data-test="exercise-in-plan">
                        <h2>{text::YOURS}</h2>
                        <p>{move || standing(App::get(), exercise)}</p>
                        <ExerciseChoices exercise />
                    </section>
                    {ladder(exercise)}
                    <Facts exercise />
                    <section class="stack stack--tight">
                        <h2>{text::SOURCES}</h2>
                        <ul data-test="sources">{sources.collect_view()}</ul>
                    </section>
                </div>
            </div>
        </div>
    }
}

fn texts(all: Lines) -> impl IntoView {
    all.map(|line| view! { <li><span>{line}</span></li> }).collect_view()
}

fn bullets(title: &'static str, all: Lines) -> AnyView {
    view! { <section class="stack stack--tight"><h2>{title}</h2><ul>{texts(all)}</ul></section> }.into_any()
}

/// What the plan makes of it.
enum Standing {
    Now(String),
    Later(Phase),
}

/// Why it is, or is not, in the plan.
fn standing(app: App, exercise: ExerciseRef) -> String {
    let progress = app.plan().progress();
    let in_plan = progress.as_ref().and_then(|progress| {
        let now = progress.active().find(|(_, state)| state.exercise == exercise);
        let now = now.map(|(_, state)| Standing::Now(dose::dose(exercise, app.journal().dose_now(state))));
        let mut ahead =
            progress.items.iter().filter(|state| state.exercise == exercise && state.from() > progress.phase);
        now.or_else(|| ahead.next().map(|state| Standing::Later(state.from())))
    });
    match (in_plan, limits(app).and_then(|limits| limits.exclusion(exercise))) {
        (Some(Standing::Now(dose)), _) => text::in_plan(&dose),
        (Some(Standing::Later(phase)), _) => text::later(phase),
        (None, Some(exclusion)) => text::ruled_out(&plan::exclusion(&exclusion)),
        (None, None) if progress.is_some() => text::NOT_NOW.to_owned(),
        (None, None) => text::NO_PLAN.to_owned(),
    }
}

/// How it is done with a condition that changes it.
fn changes(all: Changes) -> Option<AnyView> {
    let line = |(condition, how): (Condition, &'static str)| {
        view! { <div><dt>{profile::done_with(condition)}</dt><dd>{how}</dd></div> }
    };
    all.clone().next().is_some().then(|| {
        view! {
            <section class="stack stack--tight" data-test="changes">
                <h2>{text::CHANGES}</h2>
                <dl class="stack stack--tight">{all.map(line).collect_view()}</dl>
            </section>
        }
        .into_any()
    })
}

/// Ways of doing it that fit.
fn methods(exercise: ExerciseRef) -> Option<AnyView> {
    let line = |method: &'static library::method::Method| {
        let entry = Entry::Method(method);
        view! { <li><a href=Route::of(entry).href()>{entries::names(entry).0}</a></li> }
    };
    let all: Vec<_> = library::method::fitting(exercise).map(line).collect();
    (!all.is_empty()).then(|| {
        view! { <section class="stack stack--tight" data-test="methods"><h2>{text::METHODS}</h2><ul>{all}</ul></section> }.into_any()
    })
}

/// The whole ladder, with where this rung stands and where the person does.
fn ladder(exercise: ExerciseRef) -> AnyView {
    let place = Place::of(App::get());
    let rung = |other: ExerciseRef| {
        let here = (other == exercise).then_some("true");
        let tag =
            place.is_active(other).then(|| view! { <Tag kind=TagKind::Accent icon=Icon::Check>{list::IN_PLAN}</Tag> });
        view! {
            <li aria-current=here>
                <a href=Route::Exercise(other).href()>{exercises::text(other).name}</a>
                {tag}
            </li>
        }
    };
    let rungs = library::ladder(exercise.family).iter().map(rung).collect_view();
    view! {
        <section class="stack stack--tight" data-test="exercise-ladder">
            <h2>{words::family(exercise.family)}</h2>
            <ol class="ladder">{rungs}</ol>
        </section>
    }
    .into_any()
}

fn levels(exercise: ExerciseRef) -> AnyView {
    let about = exercises::text(exercise);
    view! {
        <section class="stack" data-test="levels">
            <h2>{text::LEVELS}</h2>
            {level(text::EASIER, about.easier)}
            {level(text::HARDER, about.harder)}
            <ul class="rows rows--plain">
                {library::easier(exercise).map(|other| neighbour(text::BELOW, other, "easier"))}
                {library::harder(exercise).map(|other| neighbour(text::ABOVE, other, "harder"))}
            </ul>
        </section>
    }
    .into_any()
}

fn level(title: &'static str, line: &'static str) -> AnyView {
    view! { <div><h3>{title}</h3><p>{line}</p></div> }.into_any()
}

fn neighbour(title: &'static str, other: ExerciseRef, test: &'static str) -> AnyView {
    view! {
        <li>
            <div class="row">
                <div class="row__main">
                    <span class="row__meta">{title}</span>
                    <span class="row__name">
                        <a href=Route::Exercise(other).href() data-test=test>{exercises::text(other).name}</a>
                    </span>
                </div>
                <span class="row__end"><IconView icon=Icon::Forward /></span>
            </div>
        </li>
    }
    .into_any()
}
