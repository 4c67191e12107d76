//! One exercise: how it moves and how it is done, with the rest folded.

pub mod choices;
mod facts;
mod ladder;
mod more;
mod moves;

use leptos::prelude::*;

use super::library::limits;
use crate::components::{Notice, NoticeKind, PageHeader};
use crate::stores::App;
use crate::title::full;
use choices::{DoIt, Never};
use more::More;
use moves::Moves;
use steadyback_catalogue::enum_set::EnumSet;
use steadyback_catalogue::exercise::{Condition, ExerciseRef, Phase};
use steadyback_words::book::Lines;
use steadyback_words::en::exercises::{self, Changes};
use steadyback_words::en::screens::library as list;
use steadyback_words::en::screens::library::exercise as text;
use steadyback_words::en::{dose, plan, profile};

#[component]
pub fn ExercisePage(exercise: ExerciseRef) -> impl IntoView {
    let about = exercises::text(exercise);
    let app = App::get();
    Effect::new(move |_| app.frame().title(&full(about.name)));
    let told = untrack(move || app.answers().profile()).map_or(EnumSet::EMPTY, |profile| profile.conditions);
    view! {
        <div class="page page--wide" data-test="exercise" data-exercise=exercise.id>
            <PageHeader title=about.name back=(app.frame().library_href(), list::TITLE.to_owned())>
                <p class="lead">{about.summary}</p>
            </PageHeader>
            <div class="exercise">
                <Moves exercise />
                <div class="stack">
                    <section>
                        <h2 class="visually-hidden">{text::STEPS}</h2>
                        <ol class="instructions" data-test="steps">{texts(about.steps)}</ol>
                    </section>
                    {for_you(about.changes, told)}
                    <Notice kind=NoticeKind::Caution test="stop"><p>{about.stop}</p></Notice>
                    <section class="stack stack--tight" data-test="exercise-in-plan">
                        <p>{move || standing(app, exercise)}</p>
                        <DoIt exercise />
                    </section>
                    <More exercise told />
                    <Never exercise />
                </div>
            </div>
        </div>
    }
}

fn texts(all: Lines) -> impl IntoView {
    all.map(|line| view! { <li><span>{line}</span></li> }).collect_view()
}

/// What is different about it with what the person has told.
fn for_you(changes: Changes, told: EnumSet<Condition>) -> Option<AnyView> {
    let line = |(condition, how): (Condition, &'static str)| {
        view! { <p><span class="strong">{profile::done_with(condition)}": "</span>{how}</p> }
    };
    let lines: Vec<_> = changes.filter(|(condition, _)| told.has(*condition)).map(line).collect();
    (!lines.is_empty()).then(|| view! { <Notice test="for-you">{lines}</Notice> }.into_any())
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
