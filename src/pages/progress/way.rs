//! The sixteen weeks as one picture, and the ladders that are being climbed.

use leptos::prelude::*;

use crate::components::table::{row, table};
use crate::components::{Fold, Picture, rungs, trail};
use crate::route::Route;
use crate::stores::App;
use steadyback_catalogue::exercise::Part;
use steadyback_catalogue::library;
use steadyback_figure::draw::Show;
use steadyback_rules::insight::{Path, PathWeek};
use steadyback_rules::plan::DayKind;
use steadyback_rules::progression::{Progress, Standing};
use steadyback_words::en::screens::plan::{progress as lately, week_of};
use steadyback_words::en::screens::way as text;
use steadyback_words::en::{exercises, words};

/// The way so far, where one is on it, and what is still ahead.
#[component]
pub fn Way() -> impl IntoView {
    let app = App::get();
    let path = Memo::new(move |_| app.journal().path());
    move || path.with(|path| path.as_ref().map(|(path, progress)| drawn(app, path, progress)))
}

fn drawn(app: App, path: &Path, progress: &Progress) -> AnyView {
    let [first, now] = [path.weeks.first(), path.weeks.last()].map(|week| week.map_or(1, |it| it.number));
    let walker = library::by_id("walking").map(|exercise| view! { <Picture exercise show=Show::Key(0) /> }).into_any();
    let drawing =
        trail(path, walker, text::label(path, progress.phase), text::week(first), text::week(now + path.ahead));
    let flares = path.weeks.iter().any(|week| week.flare);
    let climbed = path.weeks.iter().any(|week| week.climbed > 0);
    let planned = progress.plan.week.iter().filter(|day| **day != DayKind::Rest).count();
    let (behind, phase) = (path.clone(), progress.phase);
    view! {
        <section class="stack stack--tight" data-test="way">
            <h2>{week_of(now)}</h2>
            <p data-test="sessions-lately">{move || lately::sessions(app.journal().recent_sessions(), planned)}</p>
            {drawing}
            <p class="trail__phases">
                <span class="strong">{words::phase(phase)}</span>
                {path.next.map(|(next, week)| view! { <span class="quiet">{text::then(next, week)}</span> })}
            </p>
            <p class="trail__key" aria-hidden="true">
                <span>{text::KEY_SESSION}</span>
                {climbed.then(|| view! { <span class="trail__key-flag">{text::KEY_NEW}</span> })}
                {flares.then(|| view! { <span class="trail__key-dip">{text::KEY_FLARE}</span> })}
            </p>
            <Fold summary=text::NUMBERS.to_owned() test="way-numbers">{numbers(&behind)}</Fold>
        </section>
    }
    .into_any()
}

/// The table behind the picture.
fn numbers(path: &Path) -> AnyView {
    let of_week = |week: &PathWeek| {
        row(text::week_line(week), false, &[Some(week.sessions.to_string()), Some(week.climbed.to_string())], "")
    };
    let rows = path.weeks.iter().rev().map(of_week).collect();
    table(text::CAPTION, text::WEEK, &[text::SESSIONS, text::NEW], rows)
}

/// The ladders of the main part: what is done now, how many rungs are behind and ahead.
pub fn climbed(app: App) -> Option<AnyView> {
    let progress = app.plan().progress()?;
    let main = progress.active().filter(|(_, state)| state.item.part == Part::Main);
    let ladders = main.filter_map(|(slot, _)| progress.stands_at(slot, progress.today));
    let rows: Vec<_> = ladders.map(|it| ladder(&it)).collect();
    (!rows.is_empty()).then(|| {
        view! {
            <section class="stack stack--tight" data-test="climbs">
                <h2>{text::CLIMBED}</h2>
                <ul class="rows">{rows}</ul>
            </section>
        }
        .into_any()
    })
}

fn ladder(standing: &Standing) -> AnyView {
    let (exercise, _) = standing.now;
    let (done, ahead) = (standing.done.len(), standing.later.len() + usize::from(standing.next.is_some()));
    view! {
        <li>
            <div class="row">
                <span class="row__thumb" aria-hidden="true"><Picture exercise show=Show::Still /></span>
                <div class="row__main">
                    <span class="row__name"><a href=Route::Exercise(exercise).href()>{exercises::text(exercise).name}</a></span>
                    {rungs(done, ahead, text::step(done + 1, done + 1 + ahead))}
                </div>
            </div>
        </li>
    }
    .into_any()
}
