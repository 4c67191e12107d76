//! The plan: where it stands, this week, the ladders of what is done, and the next four weeks.

mod ahead;
mod items;
mod ladder;
mod standing;

use leptos::prelude::*;

use crate::components::{Button, Fold, Icon, LinkButton, PageHeader};
use crate::pages::change::own_hand;
use crate::pages::week::week;
use crate::route::Route;
use crate::stores::App;
use items::items;
use standing::standing;
use steadyback_rules::progression::Progress;
use steadyback_words::en::screens::plan as text;

#[component]
pub fn PlanPage() -> impl IntoView {
    let app = App::get();
    view! {
        <div class="page page--wide">
            <PageHeader title=text::TITLE />
            {move || app.plan().progress().map(|progress| shown(app, &progress))}
        </div>
    }
}

fn shown(app: App, progress: &Progress) -> AnyView {
    let change = move |()| {
        app.answers().reopen_profile();
        app.frame().go(&Route::About(0));
    };
    let looking = progress.clone();
    view! {
        <div class="columns columns--even">
            <div class="stack stack--loose">
                {standing(app, progress)}
                {week(progress)}
                <Fold summary=text::ahead::TITLE.to_owned() test="ahead-fold">{ahead::ahead(&looking)}</Fold>
            </div>
            <div class="stack stack--loose">
                {items(app, progress)}
                {own_hand(progress)}
                <div class="actions">
                    <LinkButton href=Route::Share.href() icon=Icon::Share test="share">{text::SHARE}</LinkButton>
                    <LinkButton href=Route::Programme.href() icon=Icon::Plan test="choose-programme">{text::programme::TITLE}</LinkButton>
                    <Button on_press=change icon=Icon::Settings test="change-answers">{text::CHANGE}</Button>
                </div>
            </div>
        </div>
    }.into_any()
}
