//! After a session: it is done, what it was for, and what grows by it if tomorrow is no worse.

use leptos::prelude::*;

use crate::components::{ButtonKind, Disclosure, Figure, LinkButton, PageTitle, Picture, Play, rungs};
use crate::pages::check_in::rows;
use crate::pages::today::goal;
use crate::route::Route;
use crate::stores::App;
use steadyback_catalogue::library;
use steadyback_figure::draw::Show;
use steadyback_rules::insight::is_milestone;
use steadyback_rules::journal::Form;
use steadyback_rules::progression::{Decision, Prescription};
use steadyback_words::en::screens::guide::after as text;
use steadyback_words::en::screens::session::player;
use steadyback_words::en::{exercises, insight, rules};

/// The pose in which the figure stands at the end: the second one, grown tall.
const UPRIGHT: Play = Play::Key(1);
/// Exercises that are shown; the others are said with their reasons.
const SHOWN: usize = 3;

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
            {grows(&decisions)}
            <Disclosure summary=text::FOLLOWS test="follows">
                {rows(decisions)}
                <p>{text::WORSE}</p>
            </Disclosure>
        }
        .into_any(),
    };
    view! {
        <main class="stage stage--done" id="main" data-test="after-panel">
            <div class="stage__bar"><span class="quiet">{player::IN_SESSION}</span></div>
            <div class="stage__body stack">
                {library::by_id("standing-tall").map(|exercise| view! {
                    <div class="hero__figure"><Figure exercise play=Signal::stored(UPRIGHT) poses=app.frame().still() /></div>
                })}
                <PageTitle text=text::TITLE />
                {milestone(app)}
                {goal(app)}
                {week(app)}
                {shown}
            </div>
            <div class="stage__foot">
                <LinkButton kind=ButtonKind::Primary wide=true href=Route::Today.href() test="to-today">{text::DONE}</LinkButton>
            </div>
        </main>
    }
}

/// A round number of sessions.
fn milestone(app: App) -> Option<AnyView> {
    let sessions = app.journal().sessions();
    is_milestone(sessions)
        .then(|| view! { <p class="answer" data-test="milestone">{text::milestone(sessions)}</p> }.into_any())
}

/// The days of this week so far.
fn week(app: App) -> Option<AnyView> {
    let week = app.journal().this_week().filter(|week| week.kept > 0)?;
    let (done, left) = (usize::from(week.kept - 1), usize::from(week.planned.saturating_sub(week.kept)));
    Some(
        view! {
            <p class="cluster" data-test="week-so-far">
                {rungs(done, left, String::new())}
                <span>{insight::week(&week)}</span>
            </p>
        }
        .into_any(),
    )
}

/// What becomes more, each with its picture.
fn grows(decisions: &[Decision]) -> Option<AnyView> {
    let grows = decisions.iter().rev().filter(|it| it.changes()).filter_map(|it| match it.after {
        Prescription::Doing(exercise, _) => Some((exercise, rules::change(it))),
        _ => None,
    });
    let rows = grows.take(SHOWN).map(|(exercise, change)| {
        view! {
            <li>
                <div class="row">
                    <span class="row__thumb" aria-hidden="true"><Picture exercise show=Show::Still /></span>
                    <div class="row__main">
                        <span class="row__name strong">{exercises::text(exercise).name}</span>
                        <span class="row__meta number">{change}</span>
                    </div>
                </div>
            </li>
        }
    });
    let rows: Vec<_> = rows.collect();
    (!rows.is_empty()).then(|| {
        view! {
            <section class="stack stack--tight" data-test="grows">
                <h2>{text::GROWS}</h2>
                <ul class="rows">{rows}</ul>
            </section>
        }
        .into_any()
    })
}
