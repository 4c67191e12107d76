//! The journal, day by day: what was noted, to be seen, put right and added to.

mod add;
mod correct;
mod month;

use chrono::NaiveDate;
use leptos::prelude::*;

use crate::components::{Notice, PageHeader};
use crate::route::Route;
use crate::stores::App;
use add::Add;
use correct::correct;
use month::month;
use steadyback_words::en::screens::frame;
use steadyback_words::en::screens::journal as text;
use steadyback_words::en::words;

/// A day, and the month round it.
#[component]
pub fn JournalPage(
    /// Today where none is named.
    day: Option<NaiveDate>,
) -> impl IntoView {
    let app = App::get();
    let today = untrack(move || app.journal().day());
    let date = today.map(|today| day.unwrap_or(today).min(today));
    let saved = RwSignal::new(0_u32);
    view! {
        <div class="page stack" data-test="journal">
            <PageHeader title=text::TITLE back=(Route::Progress.href(), frame::TABS[2].to_owned())>
                <p class="lead">{text::LEAD}</p>
            </PageHeader>
            {date.zip(today).map(|(date, today)| view! {
                {move || month(app, date, today)}
                <section class="stack" data-test="day">
                    <h2>{words::date(date)}</h2>
                    // Made anew each time, so that it is read out again.
                    <For each=move || Some(saved.get()).filter(|times| *times > 0) key=|times| *times let:_times>
                        <Notice live=true test="worked-out">{text::WORKED_OUT}</Notice>
                    </For>
                    {move || noted(app, date, saved)}
                    {move || changes(app, date)}
                    {(app.journal().first_day().is_some_and(|first| first <= date)).then(|| view! { <Add date saved /> })}
                </section>
            })}
        </div>
    }
}

/// What was noted, with what can be done about it.
fn noted(app: App, date: NaiveDate, saved: RwSignal<u32>) -> AnyView {
    let facts = app.journal().noted_on(date);
    if facts.is_empty() {
        return view! { <p class="quiet">{text::EMPTY}</p> }.into_any();
    }
    let rows = facts.into_iter().enumerate().map(|(place, fact)| {
        view! {
            <li class="stack stack--tight" data-test="noted">
                <p>{text::line(&fact)}</p>
                {correct(app, date, place, fact, saved)}
            </li>
        }
    });
    view! { <ul class="stack">{rows.collect_view()}</ul> }.into_any()
}

/// What was put right: nothing is lost of it.
fn changes(app: App, date: NaiveDate) -> Option<AnyView> {
    let all = app.journal().changes_of(date);
    if all.is_empty() {
        return None;
    }
    let rows = all.into_iter().map(|change| {
        view! { <li>{text::changed(&words::full_date(change.date), &change.was, change.now.as_ref())}</li> }
    });
    Some(
        view! {
            <section class="stack stack--tight" data-test="changes">
                <h3>{text::CHANGES}</h3>
                <ul class="quiet small">{rows.collect_view()}</ul>
            </section>
        }
        .into_any(),
    )
}
