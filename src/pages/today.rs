//! What to do now.

mod at_rest;
mod flare;
mod note;
mod sittings;
mod walk;

use leptos::prelude::*;

use crate::components::focus::focus;
use crate::components::{Button, ButtonKind, Card, Disclosure, Icon, LinkButton, Notice, NoticeKind, PageHeader, Tag};
use crate::pages::locked::{Advice, Clearance, care};
use crate::pages::settings::undo;
use crate::route::Route;
use crate::stores::App;
use at_rest::AtRest;
use flare::Flare;
use note::Note;
use steadyback_rules::journal::Form;
use steadyback_rules::progression::Prescription;
use steadyback_rules::screening::{Access, Tier};
use steadyback_rules::session::{Event, Session};
use steadyback_rules::today::{Kind, Today};
use steadyback_words::en::screening::LONG_FLARE;
use steadyback_words::en::screens::measures::measure;
use steadyback_words::en::screens::session as text;
use steadyback_words::en::screens::transfer::due;
use steadyback_words::en::{dose, exercises, rules, words};
use walk::Walk;

/// What to do now.
#[component]
pub fn TodayPage() -> impl IntoView {
    let app = App::get();
    let there = Memo::new(move |_| app.plan().today().is_some());
    let title = move || app.journal().day().map(words::date).unwrap_or_default();
    view! {
        <div class="page stack">
            <PageHeader title=Signal::derive(title) />
            {move || app.plan().today().map(|today| day(app, today))}
            // Below what changes with every entry, so that a note that is being written stays open.
            <Show when=move || there.get()>
                <Walk />
                <Flare />
                <AtRest />
                <Note />
            </Show>
        </div>
    }
}

/// What the day asks for, most urgent first.
fn day(app: App, today: Today) -> AnyView {
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
                <LinkButton kind=ButtonKind::Primary href=Route::CheckIn.href() test="check-in">{text::today::CHECK_IN}</LinkButton>
            </Card>
        })}
        {(app.answers().access() == Some(Access::Gentle)).then(gentle)}
        {app.transfer().pending_import().map(|payload| view! {
            <Notice test="pending-import" action=view! {
                <LinkButton href=Route::Import(payload.clone()).href()>{text::today::PENDING_GO}</LinkButton>
            }.into_any()>{text::today::PENDING}</Notice>
        })}
        {app.session().is_dropped().then(|| view! { <Dropped /> })}
        {if app.session().run().is_some() { under_way(app) } else { now(app, today) }}
        {undo(app)}
        {measures_due(app)}
        {(app.session().run().is_none() && app.transfer().backup_due()).then(|| backup_due(app))}
    }.into_any()
}

/// Tests and questionnaires that are due, by name; they can wait.
fn measures_due(app: App) -> Option<AnyView> {
    let due = app.journal().named_measures();
    let names: Vec<_> = due.iter().map(|it| measure(*it)).collect();
    let (later, never) = (due.clone(), due);
    (!names.is_empty()).then(|| {
        let action = view! {
            <LinkButton href=Route::Measures.href() test="measures">{text::today::MEASURES_GO}</LinkButton>
            <Button kind=ButtonKind::Quiet on_press=move |()| app.journal().put_off(&later) test="measures-tomorrow">{text::today::TOMORROW}</Button>
            <Button kind=ButtonKind::Quiet on_press=move |()| app.journal().name_no_more(&never) test="measures-never">{text::today::NO_MORE}</Button>
        }
        .into_any();
        view! { <Notice action test="measures-due">{text::today::measures(&names)}</Notice> }.into_any()
    })
}

/// After some sessions without a file; one quiet word that can be put off.
fn backup_due(app: App) -> AnyView {
    let action = view! {
        <Button icon=Icon::Download on_press=move |()| app.transfer().save_backup() test="backup-now">{due::SAVE}</Button>
        <Button kind=ButtonKind::Quiet on_press=move |()| app.transfer().put_backup_off() test="backup-later">{due::LATER}</Button>
    }
    .into_any();
    view! { <Notice action test="backup-due"><p>{due::TEXT}</p></Notice> }.into_any()
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

/// A session was dropped by a tap that may have been a slip: the focus goes where it can be taken back, and with it the page.
#[component]
fn Dropped() -> impl IntoView {
    let app = App::get();
    let place = NodeRef::<leptos::html::Div>::new();
    Effect::new(move |_| {
        if let Some(place) = place.get() {
            focus(&place);
        }
    });
    let back = view! {
        <Button on_press=move |()| app.session().take_back() test="take-back">{text::today::TAKE_BACK}</Button>
    };
    view! {
        <div tabindex="-1" node_ref=place>
            <Notice live=true test="dropped" action=back.into_any()>{text::today::DROPPED}</Notice>
        </div>
    }
}

fn under_way(app: App) -> AnyView {
    view! {
        <Card title=text::today::UNDER_WAY accent=true test="under-way">
            <p>{text::today::UNDER_WAY_TEXT}</p>
            <div class="actions">
                <LinkButton kind=ButtonKind::Primary href=Route::Session.href() icon=Icon::Play test="resume">
                    {text::today::RESUME}
                </LinkButton>
                <Button on_press=move |()| { app.session().session_event(Event::EndEarly); app.frame().go(&Route::Session); } test="finish-early">
                    {text::today::FINISH_EARLY}
                </Button>
                <Button kind=ButtonKind::Quiet on_press=move |()| app.session().discard_session() test="discard">{text::today::DISCARD}</Button>
            </div>
        </Card>
    }.into_any()
}

fn now(app: App, today: Today) -> AnyView {
    let day = app.journal().day();
    let next = today.next_strength.zip(day).map(|(next, day)| text::next_strength(&words::date_from(day, next)));
    let form = match today.kind {
        Kind::Strength => Some(Form::Full),
        Kind::Mobility | Kind::Comfort => Some(Form::Comfort),
        Kind::Rest => None,
    };
    let sittings = form.and_then(|form| app.session().sittings(form)).filter(|all| !all.is_empty());
    let done = sittings.as_ref().map_or_else(|| app.session().trained_today(), |all| all.iter().all(|it| it.done));
    if done {
        return view! {
            <Card title=text::today::DONE test="done">
                <p>{text::today::DONE_TEXT}</p>
                <p class="quiet">{next}</p>
            </Card>
        }
        .into_any();
    }
    let Some(form) = form else {
        return view! {
            <Card title=text::today::REST test="rest">
                <p>{text::today::REST_TEXT}</p>
                <p class="quiet">{next}</p>
            </Card>
        }
        .into_any();
    };
    let Some(session) = app.session().session(form) else { return ().into_any() };
    let minutes = sittings
        .as_ref()
        .map_or_else(|| session.time().minutes_up(), |all| all.iter().map(|it| it.session.time().minutes_up()).sum());
    let title = text::day_line(today.kind, minutes);
    let start = move |form| {
        app.session().choose_form(form);
        app.frame().go(&Route::Session);
    };
    let full = form == Form::Full;
    let whole = sittings.is_none();
    let begun = sittings.as_ref().is_some_and(|all| all.iter().any(|it| it.done));
    let content = sittings.map_or_else(|| blocks(app, &session), |all| sittings::sittings(app, form, &all));
    view! {
        <Card title=title accent=true test="session-card">
            {today.split.map(|split| view! { <p>{text::split(split)}</p> })}
            {today.deload.then(|| view! { <p>{text::today::DELOAD}</p> })}
            {today.test_day.then(|| view! { <p>{text::today::TEST_DAY}</p> })}
            {today.because.map(|rule| {
                // What a lighter week is has just been said.
                let summary = if today.deload { text::today::WHY } else { rules::rule(rule).name };
                view! { <Disclosure summary test="day-why"><p>{rules::rule(rule).sentence}</p></Disclosure> }
            })}
            {content}
            <div class="actions">
                {whole.then(|| view! {
                    <Button kind=ButtonKind::Primary wide=true icon=Icon::Play on_press=move |()| start(form) test="start-session">
                        {text::today::START}
                    </Button>
                })}
                {(full && !begun).then(|| view! {
                    <Button kind=ButtonKind::Quiet on_press=move |()| start(Form::Short) test="start-short">{text::today::SHORT}</Button>
                    <Button kind=ButtonKind::Quiet on_press=move |()| start(Form::Comfort) test="start-easy">{text::today::EASY}</Button>
                })}
            </div>
        </Card>
    }.into_any()
}

/// What is done, with what has changed about it in the last weeks, and why.
fn blocks(app: App, session: &Session) -> AnyView {
    let rows = session.blocks.iter().map(|block| {
        let exercise = block.exercise;
        // What a lighter day asks for is not what the plan has come to; said of that, the change would read the wrong way round.
        let today = Prescription::Doing(exercise, block.dose);
        let latest = app.plan().decided_lately(block.slot).filter(|it| it.changes() && it.after == today);
        let change = latest.as_ref().map(rules::change);
        view! {
            <li data-slot=block.slot.to_string()>
                <div class="row">
                <div class="row__main">
                    <span class="row__name"><a href=Route::Exercise(exercise).href()>{exercises::text(exercise).name}</a></span>
                    <span class="row__meta number">
                        <span aria-hidden="true">{dose::dose(exercise, block.dose)}</span>
                        <span class="visually-hidden">{dose::dose_spoken(exercise, block.dose)}</span>
                        " · " {words::part(block.part)}
                    </span>
                    {change.map(|change| view! { <Tag>{change}</Tag> })}
                </div>
                {latest.map(|decision| view! {
                    <div class="row__more">
                        <Disclosure summary=text::today::WHY test="why"><p>{rules::because(&decision)}</p></Disclosure>
                    </div>
                })}
                </div>
            </li>
        }
    });
    let cut = session.cut.then(|| rules::rule(steadyback_rules::progression::Rule::FitMinutes).sentence);
    view! {
        <ul class="rows rows--plain">{rows.collect_view()}</ul>
        {cut.map(|sentence| view! { <p class="quiet small">{sentence}</p> })}
    }
    .into_any()
}
