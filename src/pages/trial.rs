//! Five gentle minutes before anything is told: the danger signs, one choice, and five movements. Nothing of it is kept.

mod movements;

use leptos::prelude::*;

use crate::components::{
    BackLink, Button, ButtonKind, CheckTree, Choice, ErrorSummary, Figure, LinkButton, PageTitle, RadioGroup,
};
use crate::pages::signs::{GetHelp, branches};
use crate::route::Route;
use crate::stores::App;
use movements::Movements;
use steadyback_catalogue::library;
use steadyback_rules::trial::Place;
use steadyback_words::en::screening::UNANSWERED;
use steadyback_words::en::screens::onboarding::{BACK, welcome};
use steadyback_words::en::screens::session::before;
use steadyback_words::en::screens::trial as text;

const PLACES: [Place; 2] = [Place::Lying, Place::Standing];

/// How far it is.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
enum Step {
    Asked,
    Moving,
    Done,
}

#[component]
pub fn TrialPage() -> impl IntoView {
    let step = RwSignal::new(Step::Asked);
    let place = RwSignal::new(None::<Place>);
    let made = move |step_now| match step_now {
        Step::Asked => view! { <Asked place on_begin=move |()| step.set(Step::Moving) /> }.into_any(),
        Step::Moving => {
            let place = place.get_untracked().unwrap_or(Place::Lying);
            view! { <Movements place on_done=move |()| step.set(Step::Done) /> }.into_any()
        }
        Step::Done => done(),
    };
    view! { <For each=move || [step.get()] key=|step| *step children=made /> }
}

/// The danger signs and where it is done.
#[component]
fn Asked(
    /// What is chosen.
    place: RwSignal<Option<Place>>,
    /// Called when nothing keeps it from beginning.
    #[prop(into)]
    on_begin: Callback<()>,
) -> impl IntoView {
    let app = App::get();
    let signs = RwSignal::new(None::<u64>);
    let (tries, open) = (RwSignal::new(0), RwSignal::new(0_u64));
    let asked = branches(&untrack(move || app.answers().session_signs()));
    let told = move || signs.get().is_some_and(|bits| bits != 0);
    let signs_error = move || (tries.get() > 0 && signs.get().is_none()).then(|| UNANSWERED.to_owned());
    let place_error = move || (tries.get() > 0 && place.get().is_none()).then(|| text::WHERE_ERROR.to_owned());
    let errors = move || {
        let signs = signs_error().map(|error| ("signs-0".to_owned(), error));
        let place = place_error().map(|error| ("where-0".to_owned(), error));
        signs.into_iter().chain(place).collect::<Vec<_>>()
    };
    let begin = move |()| {
        tries.update(|tries| *tries += 1);
        if signs.get_untracked() == Some(0) && place.get_untracked().is_some() {
            on_begin.run(());
        }
    };
    let chosen = move || (0_u8..).zip(PLACES).find(|(_, it)| Some(*it) == place.get()).map(|(at, _)| at);
    view! {
        <main class="stage" id="main" data-test="trial">
            <div class="stage__bar"><BackLink href=Route::Welcome.href() label=BACK /></div>
            <div class="stage__body stack">
                <PageTitle text=text::TITLE />
                <ErrorSummary title=before::ERRORS tries errors=Signal::derive(errors) />
                <CheckTree name="signs" legend=text::SIGNS branches=asked selected=signs on_change=move |now| signs.set(now) open
                    none=Some(before::NONE.to_owned()) error=Signal::derive(signs_error) />
                <RadioGroup name="where" legend=text::WHERE options=Choice::numbered(PLACES.map(text::place)) selected=Signal::derive(chosen)
                    on_change=move |at| place.set(PLACES.get(usize::from(at)).copied()) error=Signal::derive(place_error) />
                <p class="quiet small">{text::NOTE}</p>
            </div>
            <div class="stage__foot">
                <Show when=move || !told()
                    fallback=move || view! { <GetHelp on_press=move |()| app.frame().go(&Route::Screening(0)) label=text::TO_QUESTIONS /> }>
                    <Button kind=ButtonKind::Primary wide=true on_press=begin test="trial-begin">{text::BEGIN}</Button>
                </Show>
            </div>
        </main>
    }
}

/// What comes after it.
fn done() -> AnyView {
    let app = App::get();
    view! {
        <main class="stage" id="main" data-test="trial-done">
            <div class="stage__bar"><BackLink href=Route::Welcome.href() label=BACK /></div>
            <div class="stage__body stack">
                {library::by_id("quiet-rest").map(|exercise| view! { <div class="hero__figure"><Figure exercise poses=app.frame().still() /></div> })}
                <PageTitle text=text::DONE />
                <p>{text::DONE_TEXT}</p>
            </div>
            <div class="stage__foot">
                <LinkButton kind=ButtonKind::Primary wide=true href=Route::Screening(0).href() test="trial-plan">{welcome::START}</LinkButton>
            </div>
        </main>
    }
    .into_any()
}
