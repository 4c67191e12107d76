//! What to do now: one card, one thing to tap; what else there is comes below it, or beside it on a wide screen.

mod at_rest;
mod blocks;
mod due;
mod flare;
mod hero;
mod note;
mod sittings;
mod under_way;
mod walk;

use leptos::prelude::*;

use crate::components::{Button, Card, Disclosure, LinkButton, Notice, NoticeKind, PageHeader};
use crate::pages::backup::undo;
use crate::pages::locked::{Advice, Clearance, care};
use crate::pages::week::week;
use crate::route::Route;
use crate::stores::App;
use at_rest::AtRest;
pub use flare::{Flare, FlareButton};
pub use hero::goal;
use note::Note;
use steadyback_rules::screening::{Access, Tier};
use steadyback_rules::today::Today;
use steadyback_words::en::screening::LONG_FLARE;
use steadyback_words::en::screens::plan::week_of;
use steadyback_words::en::screens::session as text;
use steadyback_words::en::words;
use under_way::{Dropped, under_way};
use walk::Walk;

/// What to do now.
#[component]
pub fn TodayPage() -> impl IntoView {
    let app = App::get();
    let flare = RwSignal::new(false);
    let there = Memo::new(move |_| app.plan().today().is_some());
    let title = move || app.journal().day().map(words::date).unwrap_or_default();
    let programme_week =
        move || app.plan().progress().map_or_else(String::new, |it| week_of(it.plan.week_of(it.today)));
    view! {
        <div class="page page--wide">
            <PageHeader title=Signal::derive(title) beside=Signal::derive(programme_week) />
            <div class="columns">
                <div class="stack">
                    {move || app.plan().today().map(|today| before(app, today))}
                    <Flare asking=flare />
                    {move || app.plan().today().map(|today| day(app, today, flare))}
                </div>
                // Apart from what changes with every entry, so that a note that is being written stays open.
                <Show when=move || there.get()>
                    <div class="stack">
                        <div class="wide-only">{move || app.plan().progress().map(|progress| week(&progress))}</div>
                        <Walk />
                        <AtRest />
                        <Note />
                        {move || due::measures(app)}
                        {move || due::backup(app)}
                    </div>
                </Show>
            </div>
        </div>
    }
}

/// What comes before anything else, most urgent first.
fn before(app: App, today: Today) -> AnyView {
    let due =
        today.check_in.zip(app.journal().day()).map(|(session, day)| text::since(&words::date_from(day, session)));
    let long_flare = app.plan().progress().and_then(|progress| progress.flare).is_some_and(|flare| flare.warned);
    view! {
        {long_flare.then(|| care(&LONG_FLARE))}
        {app.answers().screening_due().then(|| view! {
            <Notice test="rescreen" action=view! {
                <Button on_press=move |()| { app.answers().reopen_screening(); app.frame().go(&Route::Screening(0)); }>{text::today::RESCREEN_GO}</Button>
            }.into_any()>{text::today::RESCREEN}</Notice>
        })}
        {due.map(|question| view! {
            <Card title=question accent=true test="check-in-due">
                <LinkButton wide=true href=Route::CheckIn.href() test="check-in">{text::today::CHECK_IN}</LinkButton>
            </Card>
        })}
        {(app.answers().access() == Some(Access::Gentle)).then(gentle)}
        {app.transfer().pending_import().map(|payload| view! {
            <Notice test="pending-import" action=view! {
                <LinkButton href=Route::Import(payload.clone()).href()>{text::today::PENDING_GO}</LinkButton>
            }.into_any()>{text::today::PENDING}</Notice>
        })}
        {app.session().is_dropped().then(|| view! { <Dropped /> })}
    }
    .into_any()
}

/// What the day asks for.
fn day(app: App, today: Today, flare: RwSignal<bool>) -> AnyView {
    let left = app.session().run().is_some();
    let shown = if left { under_way(app, flare) } else { hero::hero(app, today, flare) };
    view! { {shown}{undo(app)} }.into_any()
}

fn gentle() -> AnyView {
    view! {
        <Notice kind=NoticeKind::Caution test="gentle">
            {text::today::GENTLE}
            <Disclosure summary=text::today::GENTLE_MORE test="gentle-more">
                <Advice tier=Tier::Routine />
                <Clearance />
            </Disclosure>
        </Notice>
    }
    .into_any()
}
