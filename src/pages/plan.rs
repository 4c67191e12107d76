//! The plan: this week, what is done now with its ladders, and on demand what comes.

mod ahead;
mod days;
mod item;
mod items;
mod ladder;
mod standing;
mod why;

use leptos::prelude::*;

use crate::components::{Button, Fold, Icon, LinkButton, PageHeader};
use crate::pages::change::own_hand;
use crate::pages::change::press::said;
use crate::route::Route;
use crate::stores::{App, Chosen};
use days::days;
use items::items;
use standing::{next_phase, standing};
use steadyback_rules::progression::Progress;
use steadyback_words::en::screens::plan as text;

#[component]
pub fn PlanPage() -> impl IntoView {
    let app = App::get();
    let chosen: RwSignal<Option<Chosen>> = RwSignal::new(None);
    view! {
        <div class="page page--wide">
            <div class="stack">
                <PageHeader title=text::TITLE />
                {said(chosen)}
            </div>
            {move || app.plan().progress().map(|progress| shown(app, &progress, chosen))}
        </div>
    }
}

fn shown(app: App, progress: &Progress, chosen: RwSignal<Option<Chosen>>) -> AnyView {
    let change = move |()| {
        app.answers().reopen_profile();
        app.frame().go(&Route::About(0));
    };
    let looking = progress.clone();
    let (main, others) = items(app, progress);
    view! {
        <div class="plan">
            <div class="plan__now stack stack--loose">
                {standing(progress)}
                {days(app, progress, chosen)}
            </div>
            <div class="plan__items">{main}</div>
            <div class="plan__more stack stack--loose">
                <section class="folds">
                    {next_phase(app, progress)}
                    <Fold summary=text::ahead::TITLE.to_owned() test="ahead-fold">{ahead::ahead(&looking)}</Fold>
                    {others}
                </section>
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
