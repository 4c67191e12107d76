//! Everything that is not one of the four tabs.

use leptos::prelude::*;

use crate::components::{Icon, PageHeader, link_row};
use crate::route::Route;
use crate::stores::App;
use steadyback_words::en::screens::plan::more as text;

/// Everything that is not one of the four tabs.
#[component]
pub fn More() -> impl IntoView {
    let app = App::get();
    let row = |words, route: &Route, icon, test| link_row(words, route.href(), icon, test, || {});
    let share = move || app.plan().has_plan().then(|| row(text::SHARE, &Route::Share, Icon::Share, "more-share"));
    let out = move || row(text::TAKE_OUT, &Route::TakeOut, Icon::Print, "more-take-out");
    let take_out = move || app.plan().has_plan().then(out);
    let answers = move || {
        let again = move || app.answers().reopen_profile();
        let known = app.answers().profile();
        known.map(|_| link_row(text::ANSWERS, Route::About(0).href(), Icon::Plan, "more-answers", again))
    };
    let screening = move || app.answers().reopen_screening();
    view! {
        <div class="page">
            <PageHeader title=text::TITLE />
            <ul class="rows">
                {share}
                {take_out}
                {row(text::BACKUP, &Route::Backup, Icon::Download, "more-backup")}
                {row(text::SETTINGS, &Route::Settings, Icon::Settings, "more-settings")}
                {row(text::LEARN, &Route::Learn, Icon::Info, "more-learn")}
                {row(text::RULES, &Route::Rules, Icon::Info, "more-rules")}
                {link_row(text::SCREENING, Route::Screening(0).href(), Icon::Heart, "more-screening", screening)}
                {answers}
                {row(text::ABOUT, &Route::AboutApp, Icon::Info, "more-about")}
            </ul>
        </div>
    }
}
