//! What is worth knowing: the topics, and one of them.

mod reminders;

use leptos::prelude::*;

use crate::components::{Icon, IconView, PageHeader};
use crate::route::Route;
use reminders::ReminderSwitches;
use steadyback_catalogue::enum_set::Member;
use steadyback_catalogue::library;
use steadyback_words::en::entries;
use steadyback_words::en::learn::{Reference, Statement, Topic};
use steadyback_words::en::screens::frame;
use steadyback_words::en::screens::learn as text;

/// All topics.
#[component]
pub fn Learn() -> impl IntoView {
    let row = |topic: &Topic| {
        view! {
            <li>
                <div class="row" data-test="topic">
                    <div class="row__main">
                        <span class="row__name"><a href=Route::Topic(topic.id().to_owned()).href()>{topic.title()}</a></span>
                        <span class="row__meta">{topic.lead()}</span>
                    </div>
                    <span class="row__end"><IconView icon=Icon::Forward /></span>
                </div>
            </li>
        }
    };
    view! {
        <div class="page">
            <PageHeader title=text::TITLE back=(Route::More.href(), frame::MORE.to_owned())>
                <p class="lead">{text::LEAD}</p>
            </PageHeader>
            <ul class="rows rows--plain">{Topic::ALL.iter().map(row).collect_view()}</ul>
        </div>
    }
}

/// One topic; nothing for a name that none has.
pub fn topic(id: &str) -> Option<AnyView> {
    let topic = Topic::by_id(id)?;
    Some(
        view! {
            <div class="page" data-test="learn" data-topic=topic.id()>
                <PageHeader title=topic.title() back=(Route::Learn.href(), text::TITLE.to_owned())>
                    <p class="lead">{topic.lead()}</p>
                </PageHeader>
                {(topic == Topic::Habits).then(|| view! { <ReminderSwitches /> })}
                <div class="stack stack--loose">{topic.statements().into_iter().map(statement).collect_view()}</div>
            </div>
        }
        .into_any(),
    )
}

fn statement(of: Statement) -> AnyView {
    let sources: Vec<_> = of.sources().map(Reference::name).collect();
    let has_more = !of.see.is_empty();
    let lines = of.lines.map(|line| view! { <p>{line}</p> }).collect_view();
    let see = of.see.filter_map(library::entry);
    let see =
        see.map(|entry| view! { " " <a href=Route::of(entry).href()>{entries::names(entry).0}</a> }).collect_view();
    view! {
        <section class="stack stack--tight" data-test="statement">
            <h2>{of.head}</h2>
            {lines}
            {has_more.then(|| view! { <p class="cluster">{text::SEE} {see}</p> })}
            <p class="quiet small">{text::SOURCES} " " {sources.join(" · ")}</p>
        </section>
    }
    .into_any()
}
