//! Before a session: danger signs since last time, and pain at rest.

use leptos::prelude::*;

use super::guidance::Guidance;
use crate::components::{
    BackLink, Button, ButtonKind, CheckTree, ErrorSummary, Fold, LinkButton, PageTitle, PainScale,
};
use crate::pages::signs::{GetHelp, branches, call_elsewhere};
use crate::route::Route;
use crate::stores::App;
use steadyback_catalogue::enum_set::EnumSet;
use steadyback_catalogue::measure::Pain;
use steadyback_rules::journal::Form;
use steadyback_words::en::screening::{MINI_HINT, UNANSWERED};
use steadyback_words::en::screens::guide::guidance;
use steadyback_words::en::screens::session::{before as text, form as form_name};
use steadyback_words::en::words;

/// Before a session.
#[component]
pub fn Before() -> impl IntoView {
    let app = App::get();
    let signs = RwSignal::new(None::<u64>);
    let pain = RwSignal::new(None::<Pain>);
    let tries = RwSignal::new(0);
    let open = RwSignal::new(0_u64);
    let asked = branches(&untrack(move || app.answers().session_signs()));
    let signs_error = move || (tries.get() > 0 && signs.get().is_none()).then(|| UNANSWERED.to_owned());
    let told = move || EnumSet::from_bits(signs.get().unwrap_or_default()).unwrap_or_default();
    let pain_error = move || (tries.get() > 0 && pain.get().is_none()).then(|| text::PAIN_ERROR.to_owned());
    let errors = move || {
        let signs = signs_error().map(|error| ("signs-0".to_owned(), error));
        let pain = pain_error().map(|error| ("pain-before-0".to_owned(), error));
        signs.into_iter().chain(pain).collect::<Vec<_>>()
    };
    let chosen = move || match pain.get() {
        Some(pain) if app.session().is_comfort_day(pain) => Form::Comfort,
        _ => app.session().next_form(),
    };
    let begin = move |()| {
        tries.update(|tries| *tries += 1);
        if let (Some(0), Some(pain)) = (signs.get_untracked(), pain.get_untracked()) {
            app.session().begin_session(untrack(chosen), pain);
        }
    };
    let send = move |()| {
        app.answers().report_signs(untrack(told));
        app.frame().go(&Route::Today);
    };
    let nothing = Memo::new(move |_| {
        app.session().session_to_begin(chosen()).is_none_or(|session| session.blocks.is_empty())
            || app.session().trained_today()
    });
    view! {
        <main class="stage" id="main">
            <div class="stage__bar"><BackLink href=Route::Today.href() label=text::BACK /></div>
            <div class="stage__body stack">
                <PageTitle text=text::TITLE />
                <ErrorSummary title=text::ERRORS tries errors=Signal::derive(errors) />
                {move || if nothing.get() {
                    view! {
                        <p>{text::EMPTY}</p>
                        <LinkButton href=Route::Today.href()>{text::BACK}</LinkButton>
                    }.into_any()
                } else {
                    view! {
                        <CheckTree name="signs" legend=text::SIGNS branches=asked.clone() selected=signs
                            on_change=move |now| signs.set(now) open none=Some(text::NONE.to_owned()) error=Signal::derive(signs_error) />
                        <Show when=move || !told().is_empty()>{call_elsewhere()}</Show>
                        <p class="quiet small">{MINI_HINT}</p>
                        <PainScale name="pain-before" legend=text::PAIN word=words::pain_word selected=pain
                            on_change=move |now| pain.set(Some(now)) error=Signal::derive(pain_error) />
                        {move || (chosen() == Form::Comfort && app.session().next_form() != Form::Comfort)
                            .then(|| view! { <p class="strong" role="status">{text::COMFORT}</p> })}
                        <Fold summary=guidance::TITLE.to_owned() test="guidance"><Guidance /></Fold>
                    }.into_any()
                }}
            </div>
            <div class="stage__foot">
                <Show
                    when=move || told().is_empty()
                    fallback=move || view! { <GetHelp on_press=send label=text::SEND /> }
                >
                    <Button kind=ButtonKind::Primary wide=true disabled=nothing on_press=begin test="begin">
                        {text::BEGIN} ": " {move || form_name(chosen())}
                    </Button>
                </Show>
            </div>
        </main>
    }
}
