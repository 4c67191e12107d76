//! How the exercise goes: over the session, whose clock stands still meanwhile.

use leptos::prelude::*;

use super::Over;
use crate::components::{Button, ButtonKind, Figure, PageTitle};
use crate::stores::App;
use steadyback_catalogue::library::{Entry, method};
use steadyback_rules::session::Event;
use steadyback_words::en::screens::guide::options as text;
use steadyback_words::en::{entries, exercises};

/// The exercise of the moment, step by step.
#[component]
pub fn Steps(
    /// What lies over the session.
    over: RwSignal<Over>,
) -> impl IntoView {
    let app = App::get();
    let run = app.session().run()?;
    let (exercise, mirrored, work) = (run.current().exercise, run.faces_second_side(), run.current().dose.work());
    let words = exercises::text(exercise);
    let close = move |()| {
        over.set(Over::Nothing);
        app.session().session_event(Event::Resume);
    };
    Some(view! {
        <main class="stage" id="main" data-test="steps-panel">
            <div class="stage__bar"><span class="quiet">{text::EXERCISE}</span></div>
            <div class="stage__body stack">
                <PageTitle text=words.name />
                <div class="figure"><Figure exercise mirrored work poses=app.frame().still() /></div>
                <ol class="instructions">{words.steps.map(|step| view! { <li>{step}</li> }).collect_view()}</ol>
                <p>{words.breathing}</p>
                {method::fitting(exercise).map(|it| view! { <p>{entries::text(Entry::Method(it)).map(|of| of.summary)}</p> }).collect_view()}
                <p>{words.stop}</p>
            </div>
            <div class="stage__foot">
                <Button kind=ButtonKind::Primary wide=true on_press=close test="steps-close">{text::BACK}</Button>
            </div>
        </main>
    })
}
