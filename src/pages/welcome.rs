//! The first screen: what this is, what it promises, and the way in.

use leptos::prelude::*;

use super::about::next_page;
use crate::components::{ButtonKind, LinkButton, PageTitle};
use crate::route::Route;
use crate::stores::App;
use steadyback_rules::screening::Access;
use steadyback_words::en::screens::onboarding::welcome;

/// The welcome page for whoever is here: on to the questions, to where they stopped, or to today.
#[component]
pub fn Welcome() -> impl IntoView {
    let app = App::get();
    let settled = move || app.plan().has_plan() || matches!(app.answers().access(), Some(Access::Locked(_)));
    let href = move || if settled() { Route::Today.href() } else { next_page(app).href() };
    let start = move || match (settled(), app.answers().is_half_way()) {
        (true, _) => welcome::TO_TODAY,
        (false, true) => welcome::GO_ON,
        (false, false) => welcome::START,
    };
    view! { <WelcomePage href=Signal::derive(href) start=Signal::derive(move || start().to_owned()) /> }
}

/// What this is in two sentences, and one thing to do.
#[component]
pub fn WelcomePage(
    /// Where the one thing leads.
    #[prop(into)]
    href: Signal<String>,
    /// Its words.
    #[prop(into)]
    start: Signal<String>,
) -> impl IntoView {
    view! {
        <div class="page welcome">
            // The same as in index.html, so that nothing moves when the program comes.
            <picture class="welcome__figure">
                <source srcset="figures/welcome-still.svg" media="(prefers-reduced-motion: reduce)" />
                <img src="figures/welcome.svg" alt="" width="360" height="220" />
            </picture>
            <header class="page__head">
                <PageTitle focus=false text=welcome::TITLE />
                <p class="lead">{welcome::WHAT}</p>
            </header>
            <div class="stack stack--tight welcome__ways">
                <LinkButton kind=ButtonKind::Primary href wide=true test="start">{move || start.get()}</LinkButton>
                <LinkButton href=Route::Trial.href() wide=true test="try">{welcome::TRY}</LinkButton>
            </div>
            <ul class="welcome__promises">{welcome::PROMISES.map(|(word, text)| view! { <li><b>{word}</b> " " {text}</li> }).collect_view()}</ul>
            <div class="welcome__more">
                <LinkButton kind=ButtonKind::Quiet href=Route::Backup.href() test="bring">{welcome::BRING}</LinkButton>
                <LinkButton kind=ButtonKind::Quiet href=Route::Programmes.href() test="programmes">{welcome::PROGRAMMES}</LinkButton>
            </div>
            <p class="quiet small">{welcome::LIMITS}</p>
        </div>
    }
}
