//! Everything that is not one of the four tabs.

use leptos::prelude::*;

use crate::components::{Icon, IconView, PageHeader};
use crate::route::Route;
use crate::stores::App;
use steadyback_words::en::screens::plan::more as text;

/// Everything that is not one of the four tabs.
#[component]
pub fn More() -> impl IntoView {
    let app = App::get();
    let share =
        move || app.plan().has_plan().then(|| row(text::SHARE, &Route::Share, Icon::Share, "more-share", || {}));
    let out = || row(text::TAKE_OUT, &Route::TakeOut, Icon::Download, "more-take-out", || {});
    let take_out = move || app.plan().has_plan().then(out);
    let answers = move || {
        let again = move || app.answers().reopen_profile();
        app.answers().profile().map(|_| row(text::ANSWERS, &Route::About(0), Icon::Plan, "more-answers", again))
    };
    let screening = move || app.answers().reopen_screening();
    view! {
        <div class="page">
            <PageHeader title=text::TITLE />
            <ul class="rows">
                {share}
                {take_out}
                {row(text::SETTINGS, &Route::Settings, Icon::Settings, "more-settings", || {})}
                {row(text::LEARN, &Route::Learn, Icon::Info, "more-learn", || {})}
                {row(text::RULES, &Route::Rules, Icon::Info, "more-rules", || {})}
                {row(text::SCREENING, &Route::Screening(0), Icon::Heart, "more-screening", screening)}
                {answers}
            </ul>
            <section class="stack stack--tight" data-test="about">
                <h2>{text::ABOUT}</h2>
                {text::ABOUT_TEXT.map(|paragraph| view! { <p>{paragraph}</p> }).into_iter().collect_view()}
                <h3>{text::SOURCES}</h3>
                <p>{text::SOURCES_TEXT}</p>
                <h3>{text::LICENCE}</h3>
                <p>{text::LICENCE_TEXT}</p>
            </section>
        </div>
    }
}

/// A place to go, and what has to happen before.
fn row(
    (name, line): (&'static str, &'static str),
    route: &Route,
    icon: Icon,
    test: &'static str,
    first: impl Fn() + 'static,
) -> AnyView {
    view! {
        <li>
            <div class="row">
                <span class="row__thumb"><IconView icon /></span>
                <div class="row__main">
                    <span class="row__name"><a href=route.href() data-test=test on:click=move |_| first()>{name}</a></span>
                    <span class="row__meta">{line}</span>
                </div>
                <span class="row__end"><IconView icon=Icon::Forward /></span>
            </div>
        </li>
    }.into_any()
}
