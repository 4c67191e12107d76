//! The card of the day: the first movement, how long it takes, what it is for, and what is in it.

use std::time::Duration;

use leptos::prelude::*;

use super::blocks::blocks;
use super::flare::FlareButton;
use super::sittings::sittings;
use crate::components::{Button, ButtonKind, Card, Disclosure, Figure, Fold, Icon, Picture, Play};
use crate::route::Route;
use crate::stores::App;
use steadyback_catalogue::exercise::{ExerciseRef, Part};
use steadyback_catalogue::library;
use steadyback_figure::draw::Show;
use steadyback_rules::journal::Form;
use steadyback_rules::session::Session;
use steadyback_rules::today::{Kind, Today};
use steadyback_words::en::screens::session as text;
use steadyback_words::en::{exercises, rules, words};

/// How long the movement of the day is shown.
const SHOWN_FOR: Duration = Duration::from_secs(20);

/// Thumbnails that stand beside each other on a phone.
const THUMBS: usize = 4;

/// What the day holds: a session, or what there is instead of one.
pub fn hero(app: App, today: Today, flare: RwSignal<bool>) -> AnyView {
    let form = match today.kind {
        Kind::Strength => Some(Form::Full),
        Kind::Mobility | Kind::Comfort => Some(Form::Comfort),
        Kind::Rest => None,
    };
    let all = form.and_then(|form| app.session().sittings(form)).filter(|all| !all.is_empty());
    let done = all.as_ref().map_or_else(|| app.session().trained_today(), |all| all.iter().all(|it| it.done));
    let session = form.and_then(|form| Some((form, app.session().session(form)?)));
    let Some((form, session)) = session.filter(|_| !done) else { return nothing(app, today, done, flare) };
    let minutes = all
        .as_ref()
        .map_or_else(|| session.time().minutes_up(), |all| all.iter().map(|it| it.session.time().minutes_up()).sum());
    let start = move |form| {
        app.session().choose_form(form);
        app.frame().go(&Route::Session);
    };
    let begun = all.as_ref().is_some_and(|all| all.iter().any(|it| it.done));
    let others = (form == Form::Full && !begun).then(|| {
        view! {
            <div class="hero__others">
                <Button kind=ButtonKind::Quiet on_press=move |()| start(Form::Short) test="start-short">{text::today::SHORT}</Button>
                <Button kind=ButtonKind::Quiet on_press=move |()| start(Form::Comfort) test="start-easy">{text::today::EASY}</Button>
            </div>
        }
    });
    let whole = all.is_none();
    let bar = view! {
        <div class="thumb">
            {whole.then(|| view! {
                <Button kind=ButtonKind::Primary wide=true icon=Icon::Play on_press=move |()| start(form) test="start-session">
                    {text::today::START}
                </Button>
            })}
            <FlareButton asking=flare />
        </div>
    };
    let content = all.map_or_else(|| whole_session(app, &session), |all| sittings(app, form, &all));
    view! {
        <section class="card card--accent hero" data-test="session-card">
            {lead(&session).map(|exercise| figure(app, exercise))}
            <div class="hero__head">
                <h2>{text::day_line(today.kind, minutes)}</h2>
                {goal(app)}
            </div>
            {today.split.map(|split| view! { <p>{text::split(split)}</p> })}
            {today.deload.then(|| view! { <p>{text::today::DELOAD}</p> })}
            {today.test_day.then(|| view! { <p>{text::today::TEST_DAY}</p> })}
            {content}
            {today.because.map(|rule| {
                // What a lighter week is has just been said.
                let summary = if today.deload { text::today::WHY } else { rules::rule(rule).name };
                view! { <Disclosure summary test="day-why"><p>{rules::rule(rule).sentence}</p></Disclosure> }
            })}
            {others}
            {bar}
        </section>
    }
    .into_any()
}

/// A day without a session, or with all of it done.
fn nothing(app: App, today: Today, done: bool, flare: RwSignal<bool>) -> AnyView {
    let day = app.journal().day();
    let next = today.next_strength.zip(day).map(|(next, day)| text::next_strength(&words::date_from(day, next)));
    let (title, line, id, test) = if done {
        (text::today::DONE, text::today::DONE_TEXT, "quiet-rest", "done")
    } else {
        (text::today::REST, text::today::REST_TEXT, "walking", "rest")
    };
    view! {
        <Card title=title test=test>
            {library::by_id(id).map(|exercise| figure(app, exercise))}
            <p>{line}</p>
            <p class="quiet">{next}</p>
            <div class="thumb"><FlareButton asking=flare /></div>
        </Card>
    }
    .into_any()
}

/// A session in one go.
fn whole_session(app: App, session: &Session) -> AnyView {
    let held = session.clone();
    view! {
        {thumbs(session)}
        <Fold summary=text::today::inside(session.blocks.len()) test="inside">{blocks(app, &held)}</Fold>
    }
    .into_any()
}

/// What the session is about: the first exercise of its main part.
fn lead(session: &Session) -> Option<ExerciseRef> {
    let main = session.blocks.iter().find(|block| block.part == Part::Main);
    main.or(session.blocks.first()).map(|block| block.exercise)
}

/// The movement itself, which leads to all about it.
fn figure(app: App, exercise: ExerciseRef) -> AnyView {
    let name = exercises::text(exercise).name;
    // It shows what comes, and then is still.
    let play = RwSignal::new(Play::From(0));
    let rest = move || {
        // The page may be gone by then.
        play.try_set(Play::Key(0));
    };
    set_timeout(rest, SHOWN_FOR);
    view! {
        <a class="hero__figure" href=Route::Exercise(exercise).href() aria-label=name>
            <Figure exercise play poses=app.frame().still() />
        </a>
    }
    .into_any()
}

/// What somebody does all this for, in their own words.
pub fn goal(app: App) -> Option<AnyView> {
    let goal = app.answers().profile()?.activities.first().map(ToString::to_string)?;
    Some(view! { <p class="quiet" data-test="goal">{text::today::GOAL} " " <bdi>{goal}</bdi></p> }.into_any())
}

/// The main exercises, small.
fn thumbs(session: &Session) -> AnyView {
    let main = session.blocks.iter().filter(|block| block.part == Part::Main).take(THUMBS);
    let thumb = |exercise: ExerciseRef| {
        let name = exercises::text(exercise).name;
        view! { <li><a href=Route::Exercise(exercise).href() aria-label=name><Picture exercise show=Show::Still /></a></li> }
    };
    let all: Vec<_> = main.map(|block| thumb(block.exercise)).collect();
    (!all.is_empty()).then(|| view! { <ul class="thumbs">{all}</ul> }).into_any()
}
