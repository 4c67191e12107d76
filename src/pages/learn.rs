//! What is worth knowing: the topics, and one of them.

mod picture;
mod reminders;

use leptos::prelude::*;

use crate::components::{Card, Disclosure, PageHeader};
use crate::route::Route;
use picture::picture;
use reminders::ReminderSwitches;
use steadyback_catalogue::enum_set::Member;
use steadyback_catalogue::library;
use steadyback_figure::draw::Show;
use steadyback_words::en::entries;
use steadyback_words::en::learn::{Reference, Statement, Topic};
use steadyback_words::en::screens::frame;
use steadyback_words::en::screens::learn as text;

/// All topics.
#[component]
pub fn Learn() -> impl IntoView {
    let card = |topic: Topic| {
        view! {
            <li data-test="topic">
                <Card title=topic.title() href=Route::Topic(topic.id().to_owned()).href()>
                    <p class="quiet small">{topic.lead()}</p>
                    <span class="tile" aria-hidden="true">{picture(topic, Show::Still)}</span>
                </Card>
            </li>
        }
    };
    view! {
        <div class="page page--wide">
            <PageHeader title=text::TITLE back=(Route::More.href(), frame::MORE.to_owned())>
                <p class="lead">{text::LEAD}</p>
            </PageHeader>
            <ul class="topics">{Topic::ALL.iter().copied().map(card).collect_view()}</ul>
        </div>
    }
}

/// One topic; nothing for a name that none has.
pub fn topic(id: &str) -> Option<AnyView> {
    let topic = Topic::by_id(id)?;
    Some(
        view! {
            <div class="page page--wide" data-test="learn" data-topic=topic.id()>
                <PageHeader title=topic.title() back=(Route::Learn.href(), text::TITLE.to_owned()) />
                <div class="topic">
                    <div class="figure" aria-hidden="true">{picture(topic, Show::Ghost)}</div>
                    <div class="stack">
                        <p class="lead">{topic.lead()}</p>
                        {(topic == Topic::Habits).then(|| view! { <ReminderSwitches /> })}
                    </div>
                </div>
                <div class="statements">{topic.statements().into_iter().map(statement).collect_view()}</div>
            </div>
        }
        .into_any(),
    )
}

fn statement(of: Statement) -> AnyView {
    let sources = of.sources().map(|source| view! { <li>{Reference::name(source)}</li> }).collect_view();
    let has_more = !of.see.is_empty();
    let lines = of.lines.map(|line| view! { <p>{line}</p> }).collect_view();
    let see = of.see.filter_map(library::entry);
    let see = see.map(|entry| view! { <a class="chip" href=Route::of(entry).href()>{entries::names(entry).0}</a> });
    view! {
        <section class="card" data-test="statement">
            <h2>{of.head}</h2>
            {lines}
            {has_more.then(|| view! { <div class="chips">{see.collect_view()}</div> })}
            <Disclosure summary=text::SOURCES test="statement-sources"><ul>{sources}</ul></Disclosure>
        </section>
    }
    .into_any()
}
