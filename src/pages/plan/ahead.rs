//! The next four weeks, if every session went well, so-so or badly: what the rules would do then. Nothing of it is kept.

use chrono::NaiveDate;
use leptos::prelude::*;

use crate::components::{Icon, Picture, Tag, TagKind};
use crate::route::Route;
use steadyback_catalogue::exercise::ExerciseRef;
use steadyback_figure::draw::Show;
use steadyback_rules::preview::{WeekAhead, preview};
use steadyback_rules::progression::{Progress, Verdict};
use steadyback_words::en::exercises;
use steadyback_words::en::screens::plan::ahead as text;

const WAYS: [Verdict; 3] = [Verdict::Green, Verdict::Amber, Verdict::Red];

/// A look ahead along three ways.
pub fn ahead(progress: &Progress) -> AnyView {
    let progress = progress.clone();
    let way = RwSignal::new(Verdict::Green);
    let chip = move |goes: Verdict| {
        view! {
            <button type="button" class="chip" data-test=text::id(goes) aria-pressed=move || (way.get() == goes).to_string()
                on:click=move |_| way.set(goes)>
                {text::way(goes)}
            </button>
        }
    };
    let shown = move || {
        let weeks = preview(&progress, way.get());
        if weeks.is_empty() {
            return view! { <p class="quiet">{text::NOTHING}</p> }.into_any();
        }
        view! { <ol class="weeks">{weeks.iter().map(|it| week(progress.today, it)).collect_view()}</ol> }.into_any()
    };
    view! {
        <p>{text::LEAD}</p>
        <div class="chips" role="group" aria-label=text::LEAD>{WAYS.map(chip)}</div>
        <div aria-live="polite" aria-atomic="true" data-test="ahead">{shown}</div>
    }
    .into_any()
}

/// A week: its sessions as dots, what is new in it with its picture, the rest in few words.
fn week(today: NaiveDate, of: &WeekAhead) -> AnyView {
    let dots = of.sessions.iter().map(|_| view! { <span class="pips__dot"></span> });
    let (more, less) = (of.doses(true).len(), of.doses(false).len());
    let rungs: Vec<AnyView> = of.rungs().map(|(old, new)| rung(old, new)).collect();
    let grows = (more > 0).then(|| text::grow(more));
    let shrinks = (less > 0).then(|| text::shrink(less));
    let stays = (rungs.is_empty() && more + less == 0 && of.phase().is_none()).then_some(text::STAYS);
    view! {
        <li class="weeks__week" data-test="week-ahead" data-week=of.week.to_string()>
            <div class="split">
                <h3>{text::week(of.week, today, of.from)}</h3>
                <span class="row__meta">
                    <span class="pips" aria-hidden="true">{dots.collect_view()}</span>
                    {text::sessions(of.sessions.len())}
                </span>
            </div>
            {of.lighter.then(|| view! { <Tag icon=Icon::Rest>{text::LIGHTER}</Tag> })}
            {of.phase().map(|phase| view! { <Tag kind=TagKind::Accent icon=Icon::Up>{text::begins(phase)}</Tag> })}
            {(!rungs.is_empty()).then(|| view! { <ul class="rows" data-test="rungs-ahead">{rungs}</ul> })}
            {[grows, shrinks].into_iter().flatten().map(|line| view! { <p class="quiet small">{line}</p> }).collect_view()}
            {stays.map(|line| view! { <p class="quiet small">{line}</p> })}
        </li>
    }.into_any()
}

fn rung(old: ExerciseRef, new: ExerciseRef) -> AnyView {
    let name = exercises::text(old).name;
    let line = if new.family == old.family && new.rung > old.rung { text::after(name) } else { text::instead_of(name) };
    view! {
        <li>
            <div class="row">
                <span class="row__thumb" aria-hidden="true"><Picture exercise=new show=Show::Still /></span>
                <div class="row__main">
                    <span class="row__name"><a href=Route::Exercise(new).href()>{exercises::text(new).name}</a></span>
                    <span class="row__meta">{line}</span>
                </div>
            </div>
        </li>
    }
    .into_any()
}
