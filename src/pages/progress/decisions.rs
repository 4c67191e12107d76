//! What changed and why, day by day, latest first.

use leptos::prelude::*;

use crate::components::{Button, Fold, Icon, IconView, Tag, TagKind};
use crate::route::Route;
use crate::stores::App;
use steadyback_rules::progression::{Decision, Prescription, would_have_changed};
use steadyback_words::en::exercises;
use steadyback_words::en::rules::{self, Group, by_reason};
use steadyback_words::en::screens::plan::progress as text;

/// Days with decisions that come with each press of "earlier"; at first there is one, which is what the last session led to.
const DAYS: usize = 3;

/// Every decision, with a filter for those that changed something.
#[component]
pub fn Decisions() -> impl IntoView {
    let app = App::get();
    let only_changes = RwSignal::new(false);
    let days = RwSignal::new(1);
    // The decisions, latest first, and whether there are earlier ones.
    let wanted = Memo::new(move |_| app.journal().latest_decisions(days.get(), only_changes.get()));
    let edition_since = move || app.plan().progress().and_then(|progress| progress.edition_since);
    let toggle = move |_| {
        only_changes.update(|only| *only = !*only);
        days.set(1);
    };
    let shown = move || wanted.with(|wanted| by_day(&wanted.0).map(|of_day| day(app, of_day)).collect_view());
    view! {
        <section class="stack" data-test="decisions">
            <h2>{text::DECISIONS}</h2>
            <div class="chips">
                <button
                    type="button"
                    class="chip"
                    data-test="only-changes"
                    aria-pressed=move || only_changes.get().to_string()
                    on:click=toggle
                >
                    {text::ONLY_CHANGES}
                </button>
            </div>
            <Show when=move || !wanted.with(|wanted| wanted.0.is_empty()) fallback=move || nothing(only_changes.get())>
                <ol class="days">{shown}</ol>
            </Show>
            {move || edition_since().map(|since| view! {
                <p class="quiet small" data-test="edition">{text::earlier_rules(since)}</p>
            })}
            <Show when=move || wanted.with(|wanted| wanted.1)>
                <Button on_press=move |()| days.update(|days| *days += DAYS) icon=Icon::Down test="decisions-more">
                    {text::EARLIER}
                </Button>
            </Show>
        </section>
    }
}

fn by_day(all: &[Decision]) -> impl Iterator<Item = &[Decision]> {
    all.chunk_by(|one, other| one.date == other.date)
}

fn nothing(filtered: bool) -> AnyView {
    let (title, line) = if filtered {
        (text::NO_CHANGES, text::NO_CHANGES_TEXT)
    } else {
        (text::NO_DECISIONS, text::NO_DECISIONS_TEXT)
    };
    view! {
        <div class="empty" data-test="decisions-empty">
            <IconView icon=Icon::Progress />
            <h3>{title}</h3>
            <p class="quiet">{line}</p>
        </div>
    }
    .into_any()
}

fn day(app: App, decisions: &[Decision]) -> AnyView {
    let date = decisions.first().map(|it| it.date);
    let title = app.journal().day().zip(date).map(|(today, date)| text::day(today, date));
    let reasons = by_reason(decisions).iter().map(reason).collect_view();
    view! {
        <li class="day" data-test="decision-day">
            <div class="day__head"><h3>{title}</h3></div>
            <ul class="rows rows--plain">{reasons}</ul>
        </li>
    }
    .into_any()
}

/// A reason, and all that it led to that day.
fn reason(group: &Group) -> AnyView {
    let lines = group.decisions.iter().map(|it| line(it)).collect_view();
    view! {
        <li class="reason">
            <p data-test="because">{group.why.clone()}</p>
            <ul class="reason__lines">{lines}</ul>
            {which_rule(group)}
        </li>
    }
    .into_any()
}

/// What changed, or the name alone of what stays.
fn line(decision: &Decision) -> AnyView {
    let name = match decision.before {
        Prescription::Doing(exercise, _) => {
            view! { <a href=Route::Exercise(exercise).href()>{exercises::text(exercise).name}</a> }.into_any()
        }
        _ => text::WHOLE_PLAN.into_any(),
    };
    let change = decision.changes().then(|| rules::change(decision));
    let (id, slot) = (rules::rule(decision.rule).id, decision.slot.map(|slot| slot.to_string()));
    view! {
        <li data-test="decision" data-rule=id data-slot=slot>
            {name}
            {change.map(|change| view! { " " <Tag kind=TagKind::Accent>{change}</Tag> })}
        </li>
    }
    .into_any()
}

/// Made when it is opened: a page of decisions holds many.
fn which_rule(group: &Group) -> AnyView {
    let decisions: Vec<Decision> = group.decisions.iter().map(|it| (*it).clone()).collect();
    view! { <Fold summary=text::WHICH_RULE.to_owned() test="which-rule">{rule_of(&decisions)}</Fold> }.into_any()
}

fn rule_of(decisions: &[Decision]) -> AnyView {
    let Some(rule) = decisions.first().map(|it| rules::rule(it.rule)) else { return ().into_any() };
    view! {
        <p class="strong">{rule.name}</p>
        <p>{rule.sentence}</p>
        {(!rule.detail.is_empty()).then(|| view! { <p>{rule.detail}</p> })}
        {decisions.iter().map(looked_at).collect_view()}
        <p class="cluster"><Tag>{rule.basis.label()}</Tag></p>
        <p class="quiet small">{text::source(rule.source)}</p>
    }
    .into_any()
}

/// What the rule read about one of them, and what would have changed it.
fn looked_at(decision: &Decision) -> AnyView {
    let name = match decision.before {
        Prescription::Doing(exercise, _) => exercises::text(exercise).name,
        _ => text::WHOLE_PLAN,
    };
    let inputs: Vec<_> = decision.inputs.iter().map(|input| view! { <li>{rules::input(input)}</li> }).collect();
    view! {
        {(!inputs.is_empty()).then(|| view! { <p class="strong">{text::inputs(name)}</p> <ul>{inputs}</ul> })}
        {would_have_changed(decision).map(|it| view! { <p data-test="near">{rules::counterfactual(&it)}</p> })}
    }
    .into_any()
}
