//! What is stored here and how safe it is.

use leptos::prelude::*;

use crate::components::{Button, ButtonKind, Icon, Notice, NoticeKind, PageHeader};
use crate::route::Route;
use crate::stores::{App, Inventory, PersistenceStatus};
use steadyback_words::en::screens::storage::{self as text, holds, kept, safe};
use steadyback_words::en::screens::transfer::backup;
use steadyback_words::en::words::full_date;

/// What is stored here and how safe it is.
#[component]
pub fn StoragePage() -> impl IntoView {
    let app = App::get();
    app.transfer().look_at_persistence();
    let changed = RwSignal::new(());
    let body = move || {
        changed.track();
        match app.transfer().inventory() {
            Ok(inventory) => view! {
                {inside(app, &inventory)}
                {safety(app)}
                {quarantined(app, &inventory.kept, changed)}
            }
            .into_any(),
            Err(_blocked) => view! { <p data-test="storage-blocked">{text::BLOCKED}</p> }.into_any(),
        }
    };
    view! {
        <div class="page" data-test="storage">
            <PageHeader title=text::TITLE back=(Route::Backup.href(), backup::TITLE.to_owned()) />
            <p>{text::LEAD}</p>
            {body}
        </div>
    }
}

fn inside(app: App, inventory: &Inventory) -> AnyView {
    let months = inventory.months.as_ref().map(|(first, last, count)| text::months(first, last, *count));
    let entries = text::read_of(inventory.read.lines, inventory.read.lost);
    let facts = [
        (holds::SESSIONS, inventory.sessions.to_string()),
        (holds::MONTHS, months.unwrap_or_else(|| holds::NOTHING.to_owned())),
        (holds::ENTRIES, entries),
        (holds::SIZE, text::size(inventory.size)),
        (backup::LAST, app.transfer().last_backup().map_or_else(|| backup::NEVER.to_owned(), full_date)),
    ];
    let much = inventory.is_much().then(|| {
        view! { <Notice kind=NoticeKind::Caution test="storage-much"><p>{holds::MUCH}</p></Notice> }
    });
    view! {
        <section class="stack">
            <h2>{holds::TITLE}</h2>
            <dl class="facts" data-test="storage-facts">
                {facts.map(|(what, value)| view! { <div><dt>{what}</dt><dd>{value}</dd></div> })}
            </dl>
            {much}
        </section>
    }
    .into_any()
}

fn safety(app: App) -> AnyView {
    let promise = move || match app.transfer().persistence_status() {
        PersistenceStatus::Given => safe::GIVEN,
        PersistenceStatus::Refused => safe::REFUSED,
        PersistenceStatus::Unknown => safe::UNKNOWN,
        PersistenceStatus::Unasked => safe::UNASKED,
    };
    let ask = move || {
        matches!(app.transfer().persistence_status(), PersistenceStatus::Unasked | PersistenceStatus::Refused).then(
            || {
                view! {
                    <Button on_press=move |()| app.transfer().ask_to_keep() test="ask-to-keep">{safe::ASK}</Button>
                }
            },
        )
    };
    view! {
        <section class="stack">
            <h2>{safe::TITLE}</h2>
            <p data-test="promise">{promise}</p>
            {safe::BROWSERS.map(|sentence| view! { <p>{sentence}</p> }).into_iter().collect_view()}
            <div class="actions">
                <Button icon=Icon::Download on_press=move |()| app.transfer().save_backup() test="storage-save">{safe::SAVE}</Button>
                {ask}
            </div>
        </section>
    }.into_any()
}

fn quarantined(app: App, all: &[(String, usize)], changed: RwSignal<()>) -> AnyView {
    let row = |(name, length): &(String, usize)| {
        let (asked, saved, deleted) = (RwSignal::new(false), name.clone(), name.clone());
        let delete = move |()| {
            if asked.get_untracked() {
                app.transfer().delete_kept(&deleted);
                changed.set(());
            } else {
                asked.set(true);
            }
        };
        view! {
            <li class="stack stack--tight" data-test="kept">
                <p>{text::kept(name, *length)}</p>
                <div class="actions">
                    <Button on_press=move |()| app.transfer().save_kept(&saved) test="kept-save">{kept::SAVE}</Button>
                    <Button kind=ButtonKind::Quiet on_press=delete test="kept-delete">
                        {move || if asked.get() { kept::SURE } else { kept::DELETE }}
                    </Button>
                </div>
            </li>
        }
    };
    view! {
        <section class="stack">
            <h2>{kept::TITLE}</h2>
            <p>{if all.is_empty() { kept::NONE } else { kept::TEXT }}</p>
            <ul class="stack">{all.iter().map(row).collect_view()}</ul>
        </section>
    }
    .into_any()
}
