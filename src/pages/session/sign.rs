//! A danger sign in the middle of a session: it ends with what was done, and the screening says what to do.

use leptos::prelude::Set as _;
use leptos::prelude::*;

use super::Over;
use crate::components::{Button, ButtonKind, CheckGroup, Choice, ErrorSummary, PageTitle, PainScale};
use crate::route::Route;
use crate::stores::App;
use steadyback_catalogue::measure::Pain;
use steadyback_rules::session::Event;
use steadyback_words::en::screening::{MINI, signs_of};
use steadyback_words::en::screens::guide::sign as text;
use steadyback_words::en::screens::session::{before, finish, player};
use steadyback_words::en::words;

/// Over the session, which stands still meanwhile.
#[component]
pub fn Sign(
    /// What lies over the session.
    over: RwSignal<Over>,
) -> impl IntoView {
    let app = App::get();
    let signs = RwSignal::new(None::<u64>);
    let pain = RwSignal::new(None::<Pain>);
    let tries = RwSignal::new(0);
    let signs_error = move || (tries.get() > 0 && signs.get().is_none()).then(|| text::ERROR.to_owned());
    let pain_error = move || (tries.get() > 0 && pain.get().is_none()).then(|| before::PAIN_ERROR.to_owned());
    let errors = move || {
        let signs = signs_error().map(|error| ("worry-0".to_owned(), error));
        let pain = pain_error().map(|error| ("worry-pain-0".to_owned(), error));
        signs.into_iter().chain(pain).collect::<Vec<_>>()
    };
    let send = move |()| {
        tries.update(|tries| *tries += 1);
        if let (Some(bits), Some(after)) = (signs.get_untracked(), pain.get_untracked()) {
            app.session().session_event(Event::Danger { after });
            app.answers().report_signs(signs_of(bits));
            app.frame().go(&Route::Today);
        }
    };
    view! {
        <main class="stage" id="main" data-test="sign-panel">
            <div class="stage__bar"><span class="quiet">{player::IN_SESSION}</span></div>
            <div class="stage__body stack">
                <PageTitle text=text::TITLE />
                <p>{text::TEXT}</p>
                <ErrorSummary title=before::ERRORS tries errors=Signal::derive(errors) />
                <CheckGroup name="worry" legend=before::SIGNS options=Choice::numbered(MINI.iter().map(|(sign, _)| *sign))
                    selected=signs on_change=move |now| signs.set(now) error=Signal::derive(signs_error) />
                <PainScale name="worry-pain" legend=finish::PAIN word=words::pain_word selected=pain
                    on_change=move |now| pain.set(Some(now)) error=Signal::derive(pain_error) />
                <Button kind=ButtonKind::Quiet on_press=move |()| over.set(Over::Nothing) test="no-sign">{text::BACK}</Button>
            </div>
            <div class="stage__foot">
                <Button kind=ButtonKind::Primary wide=true on_press=send test="send-sign">{text::SEND}</Button>
            </div>
        </main>
    }
}
