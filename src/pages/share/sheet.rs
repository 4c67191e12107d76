//! The plan on paper: what is done, drawn, with boxes to tick, and the code that opens it.

use leptos::prelude::*;

use crate::components::{Picture, Qr};
use crate::stores::App;
use steadyback_catalogue::enum_set::Member;
use steadyback_catalogue::exercise::Part;
use steadyback_figure::draw::Show;
use steadyback_rules::plan::DayKind;
use steadyback_rules::progression::{ItemState, Progress};
use steadyback_words::en::screens::plan::{day_word, phase, week_of};
use steadyback_words::en::screens::transfer::sheet as text;
use steadyback_words::en::{dose, exercises, words};

/// Boxes to tick for each exercise.
const BOXES: usize = 8;

/// The sheet; nothing before there is a plan.
pub fn sheet(app: App) -> Option<AnyView> {
    let progress = app.plan().progress()?;
    let part = |part: &Part| {
        let states = progress.active().filter(|(_, state)| state.item.part == *part);
        let rows: Vec<AnyView> = states.map(|(_, state)| row(app, state)).collect();
        (!rows.is_empty()).then(|| {
            view! {
                <tbody>
                    <tr class="paper__part"><th scope="rowgroup" colspan=(BOXES + 2).to_string()>{words::part(*part)}</th></tr>
                    {rows}
                </tbody>
            }
        })
    };
    let parts = Part::ALL.iter().map(part).collect_view();
    let boxes = (0..BOXES).map(|_| view! { <td class="paper__box"></td> }).collect_view();
    Some(view! {
        <section class="paper print-only" data-test="sheet">
            <h1>{text::TITLE}</h1>
            <p>{week_of(progress.plan.week_of(progress.today))} " · " {phase(progress.phase)} " · " {text::made(&words::full_date(progress.today))}</p>
            <p>{week(&progress)}</p>
            <table class="paper__table">
                <thead>
                    <tr><th scope="col" colspan="2">{text::DATES}</th>{boxes}</tr>
                </thead>
                {parts}
            </table>
            <div class="paper__foot">
                {code(app)}
                <div><p>{text::RULES}</p> <p><b>{text::STOP}</b></p></div>
            </div>
        </section>
    }.into_any())
}

/// "Mon Strength · Tue Mobility".
fn week(progress: &Progress) -> String {
    let days = progress.plan.start.iter_days().take(7);
    let mut days: Vec<_> = days.map(|date| (chrono::Datelike::weekday(&date), progress.plan.day(date))).collect();
    let week: Vec<_> = App::get().settings().week().collect();
    days.sort_by_key(|(day, _)| week.iter().position(|it| it == day));
    let shown = days.iter().filter(|(_, kind)| *kind != DayKind::Rest);
    let shown: Vec<_> =
        shown.map(|(day, kind)| format!("{} {}", words::weekday_short(*day), day_word(*kind))).collect();
    shown.join(" · ")
}

fn row(app: App, state: &ItemState) -> AnyView {
    let exercise = state.exercise;
    let about = exercises::text(exercise);
    let boxes = (0..BOXES).map(|_| view! { <td class="paper__box"></td> }).collect_view();
    view! {
        <tr>
            <td class="paper__figure"><Picture exercise show=Show::Poses /></td>
            <th scope="row">
                <b>{about.name}</b> " " <span class="nowrap">{dose::dose(exercise, app.journal().dose_now(state))}</span>
                <ol class="paper__steps">{about.steps.map(|step| view! { <li>{step}</li> }).collect_view()}</ol>
            </th>
            {boxes}
        </tr>
    }
    .into_any()
}

fn code(app: App) -> Option<AnyView> {
    let code = app.transfer().share_link().and_then(|link| app.transfer().code(&link))?;
    let size = code.size;
    Some(view! { <Qr size dark=move |column, row| code.is_dark(column, row) title=text::CODE /> }.into_any())
}
