//! The next four strength sessions, if they go well, so-so or badly: what the rules would do then. Nothing of it is kept.

use leptos::prelude::*;

use crate::components::{Tag, TagKind};
use crate::dom::{View, view};
use crate::domain::progression::{Ahead, Decision, Progress, State, Verdict, preview};
use crate::route::Route;
use crate::text::en::screens::plan::ahead as text;
use crate::text::en::{exercises, rules, words};

const WAYS: [Verdict; 3] = [Verdict::Green, Verdict::Amber, Verdict::Red];

/// A look ahead along three ways.
pub fn ahead(progress: &Progress) -> View {
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
        let sessions = preview(&progress, way.get());
        if sessions.is_empty() {
            return view! { <p class="quiet">{text::NOTHING}</p> };
        }
        view! { <ol class="days">{sessions.iter().map(session).collect::<View>()}</ol> }
    };
    view! {
        <p>{text::LEAD}</p>
        <div class="chips" role="group" aria-label=text::TITLE>{WAYS.map(chip)}</div>
        <div aria-live="polite" data-test="ahead">{shown}</div>
    }
}

fn session(of: &Ahead) -> View {
    let changes: Vec<_> = of.decisions.iter().filter(|it| it.changes()).map(change).collect();
    let line = text::session(of.session.blocks.len(), of.session.time().minutes_up());
    let changes = if changes.is_empty() {
        view! { <p>{text::STAYS}</p> }
    } else {
        view! { <ul class="rows rows--plain">{changes}</ul> }
    };
    view! {
        <li class="day">
            <div class="day__head"><h3>{words::date(of.date)}</h3></div>
            <p class="quiet small">{line}</p>
            {changes}
        </li>
    }
}

fn change(decision: &Decision) -> View {
    let name = match decision.before {
        State::Doing(exercise, _) => {
            view! { <a href=Route::Exercise(exercise).href()>{exercises::text(exercise).name}</a> }
        }
        _ => view! { {rules::rule(decision.rule).name} },
    };
    view! {
        <li>
            <div class="row">
                <div class="row__main">
                    <span class="row__name">{name}</span>
                    <span class="row__meta"><Tag kind=TagKind::Accent>{rules::change(decision)}</Tag></span>
                </div>
            </div>
        </li>
    }
}
