//! After a session: what follows, and why.

use leptos::prelude::*;

use crate::components::{ButtonKind, Disclosure, Figure, LinkButton, PageTitle};
use crate::pages::check_in::rows;
use crate::route::Route;
use crate::stores::App;
use steadyback_catalogue::library;
use steadyback_rules::journal::Form;
use steadyback_words::en::screens::guide::after as text;
use steadyback_words::en::screens::session::player;

/// What follows from the session that has just ended.
#[component]
pub fn After() -> impl IntoView {
    let app = App::get();
    let decisions = app.plan().if_tomorrow_is_fine();
    let easy = app.session().last_form() == Some(Form::Comfort);
    let shown = match (easy, decisions.is_empty()) {
        (true, _) => view! { <p>{text::COMFORT}</p> }.into_any(),
        (false, true) => view! { <p>{text::NOTHING}</p> }.into_any(),
        (false, false) => view! {
            <p>{text::TEXT}</p>
            <Disclosure summary=text::FOLLOWS test="follows">
                {rows(decisions)}
                <p>{text::WORSE}</p>
            </Disclosure>
        }
        .into_any(),
    };
    view! {
        <main class="stage" id="main" data-test="after-panel">
            <div class="stage__bar"><span class="quiet">{player::IN_SESSION}</span></div>
            <div class="stage__body stack">
                {library::by_id("quiet-rest").map(|rest| view! { <div class="hero__figure"><Figure exercise=rest poses=app.frame().still() /></div> })}
                <PageTitle text=text::TITLE />
                {shown}
            </div>
            <div class="stage__foot">
                <LinkButton kind=ButtonKind::Primary wide=true href=Route::Today.href() test="to-today">{text::DONE}</LinkButton>
            </div>
        </main>
    }
}
