//! One programme: what it is for, a sample week as the rules make it, how it goes on, and whom another one suits better.

use leptos::prelude::*;

use super::way_on::way_on;
use super::week::{sessions, week};
use crate::components::{Disclosure, Figure, Notice, PageHeader, Picture};
use crate::route::Route;
use crate::stores::App;
use crate::title::full;
use steadyback_catalogue::exercise::{ExerciseRef, Phase};
use steadyback_figure::draw::Show;
use steadyback_rules::programme::Programme;
use steadyback_rules::sample::{Sample, face, sample};
use steadyback_words::en::exercises;
use steadyback_words::en::plan::{note, programme};
use steadyback_words::en::screens::programmes as text;
use steadyback_words::en::words::{phase, phase_line};

#[component]
pub fn SamplePage(
    /// Which one.
    of: Programme,
) -> impl IntoView {
    let (app, words, sample) = (App::get(), programme(of), sample(of));
    Effect::new(move |_| app.frame().title(&full(words.name)));
    let notes: Vec<_> = sample.notes().map(|it| view! { <li>{note(it)}</li> }).collect();
    view! {
        <div class="page page--wide" data-test="sample" data-programme=of.id()>
            <PageHeader title=words.name back=(Route::Programmes.href(), text::TITLE.to_owned())>
                <p class="lead">{words.about}</p>
            </PageHeader>
            <div class="columns columns--even">
                <div class="stack stack--loose">
                    {face(of).map(|exercise| view! { <div class="figure"><Figure exercise poses=app.frame().still() /></div> })}
                    <p class="strong">{words.whom}</p>
                    {week(&sample)}
                    <Notice test="example"><p>{text::EXAMPLE}</p></Notice>
                    {sessions(&sample)}
                </div>
                <div class="stack stack--loose">
                    {goes_on(&sample)}
                    <section class="stack stack--tight" data-test="rather">
                        <h2>{text::RATHER}</h2>
                        <p>{words.rather}</p>
                    </section>
                    {(!notes.is_empty()).then(|| view! { <Disclosure summary=text::NOTES test="sample-notes"><ul>{notes}</ul></Disclosure> })}
                </div>
            </div>
            {way_on(app)}
        </div>
    }
}

/// The phases with what each brings; a sentence where nothing new comes.
fn goes_on(sample: &Sample) -> AnyView {
    let phases = sample.phases();
    let lead = if phases.len() > 1 { text::PHASES } else { text::STAYS };
    let line = (phases.len() > 1).then(|| {
        view! { <ol class="phases">{phases.iter().map(|(at, new)| stretch(*at, new)).collect_view()}</ol> }
    });
    let later = sample.is_later().then(|| view! { <p>{text::LATER}</p> });
    view! {
        <section class="stack stack--tight" data-test="goes-on">
            <h2>{text::HOW}</h2>
            <p>{lead}</p>
            {later}
            {line}
        </section>
    }
    .into_any()
}

fn stretch(at: Phase, new: &[ExerciseRef]) -> AnyView {
    let thumb = |exercise: &ExerciseRef| {
        let (exercise, name) = (*exercise, exercises::text(exercise).name);
        view! { <li><a href=Route::Exercise(exercise).href() aria-label=name><Picture exercise show=Show::Still /></a></li> }
    };
    let held = if new.is_empty() {
        view! { <p class="quiet small">{text::NOTHING_NEW}</p> }.into_any()
    } else {
        view! { <ul class="thumbs">{new.iter().map(thumb).collect_view()}</ul> }.into_any()
    };
    view! {
        <li class="phases__phase">
            <h3>{phase(at)}</h3>
            <p class="quiet small">{phase_line(at)}</p>
            {held}
        </li>
    }
    .into_any()
}
