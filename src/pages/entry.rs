//! An activity, a test, a method, or something that is not offered.

mod log;

use leptos::prelude::*;

use super::library::limits;
use crate::components::{Icon, IconView, Notice, NoticeKind, PageHeader};
use crate::route::Route;
use crate::stores::App;
use crate::title::full;
use log::ActivityLog;
use steadyback_catalogue::dose::DoseRange;
use steadyback_catalogue::exercise::Equipment;
use steadyback_catalogue::library::{self, Entry};
use steadyback_rules::filter::{exclusion, needs, serves};
use steadyback_words::book::Lines;
use steadyback_words::en::screens::library::{self as list, entry as text, exercise as one};
use steadyback_words::en::{entries, exercises, plan, words};

/// One entry that is no exercise.
#[component]
pub fn EntryPage(entry: Entry) -> impl IntoView {
    let app = App::get();
    Effect::new(move |_| app.frame().title(&full(entries::names(entry).0)));
    let Some(about) = entries::text(entry) else { return ().into_any() };
    let excluded = limits(app)
        .and_then(|limits| exclusion(entry, &limits))
        .map(|exclusion| one::ruled_out(&plan::exclusion(&exclusion)));
    let sources = entry.sources().iter().map(|source| view! { <li>{one::source(*source)}</li> });
    let stop = about.stop.map(|stop| {
        view! {
            <section class="stack stack--tight">
                <h2>{one::STOP}</h2>
                <Notice kind=NoticeKind::Caution test="stop"><p>{stop}</p></Notice>
            </section>
        }
    });
    view! {
        <div class="page page--wide" data-test="entry" data-entry=entry.id()>
            <PageHeader title=about.name back=(app.frame().library_href(), list::TITLE.to_owned())>
                <p class="quiet">{list::kind(entry.kind())}</p>
                <p class="lead">{about.summary}</p>
            </PageHeader>
            <div class="columns">
                <div class="stack stack--loose">
                    <section class="stack">
                        <h2>{text::steps(entry.kind())}</h2>
                        <ol class="instructions">{lines(about.steps)}</ol>
                    </section>
                    {stop}
                    <section class="stack stack--tight"><h2>{text::NOTES}</h2><ul>{lines(about.notes)}</ul></section>
                </div>
                <div class="stack stack--loose">
                    {excluded.map(|line| view! { <p data-test="entry-excluded">{line}</p> })}
                    {activity(app, entry)}
                    {facts(entry)}
                    {instead(entry)}
                    <section class="stack stack--tight">
                        <h2>{one::SOURCES}</h2>
                        <ul data-test="sources">{sources.collect_view()}</ul>
                    </section>
                </div>
            </div>
        </div>
    }
    .into_any()
}

/// Its log, once there is a plan.
fn activity(app: App, entry: Entry) -> Option<AnyView> {
    let Entry::Activity(activity) = entry else { return None };
    untrack(move || app.plan().has_plan()).then(|| view! { <ActivityLog activity /> }.into_any())
}

fn lines(all: Lines) -> impl IntoView {
    all.map(|line| view! { <li><span>{line}</span></li> }).collect_view()
}

/// At a glance: minutes and effort, how often, what it needs and serves; nothing for what is not offered.
fn facts(entry: Entry) -> AnyView {
    let mut facts: Vec<(&'static str, String)> = Vec::new();
    match entry {
        Entry::Activity(it) => {
            let DoseRange { start, top, .. } = it.dose;
            facts.push((text::MINUTES, text::minutes(start.total(), top.total())));
            facts.push((text::EFFORT, text::effort(it.most)));
        }
        Entry::Test(it) => facts.push((text::EVERY, text::every(it.every_days))),
        Entry::Exercise(_) | Entry::Method(_) | Entry::NotOffered(_) => {}
    }
    let things: Vec<Equipment> = needs(entry).iter().collect();
    if !things.is_empty() {
        facts.push((one::EQUIPMENT, one::things(things.into_iter())));
    }
    let focus: Vec<_> = serves(entry).iter().map(words::focus).collect();
    if !focus.is_empty() {
        facts.push((one::SERVES, focus.join(" · ")));
    }
    if facts.is_empty() {
        return ().into_any();
    }
    let fact = |(name, value)| view! { <div><dt>{name}</dt><dd>{value}</dd></div> };
    view! {
        <section class="stack stack--tight">
            <h2>{one::FACTS}</h2>
            <dl class="facts">{facts.into_iter().map(fact).collect_view()}</dl>
        </section>
    }
    .into_any()
}

/// What does better than something that is not offered.
fn instead(entry: Entry) -> Option<AnyView> {
    let Entry::NotOffered(of) = entry else { return None };
    let row = |id: &&str| {
        library::entry(id).map(|other| {
            let line = other.exercise().map(|exercise| exercises::text(exercise).summary);
            view! {
                <li>
                    <div class="row">
                        <div class="row__main">
                            <span class="row__name"><a href=Route::of(other).href()>{entries::names(other).0}</a></span>
                            <span class="row__meta">{line}</span>
                        </div>
                        <span class="row__end"><IconView icon=Icon::Forward /></span>
                    </div>
                </li>
            }
        })
    };
    Some(
        view! {
            <section class="stack stack--tight" data-test="instead">
                <h2>{text::INSTEAD}</h2>
                <ul class="rows rows--plain">{of.better.iter().map(row).collect_view()}</ul>
            </section>
        }
        .into_any(),
    )
}
