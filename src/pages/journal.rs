//! The journal, day by day: what was noted, to be seen, put right and added to.

mod add;
mod correct;
mod month;

use chrono::NaiveDate;
use leptos::prelude::*;

use crate::components::focus::focus;
use crate::components::{Button, ButtonKind, PageHeader};
use crate::route::Route;
use crate::stores::App;
use add::Add;
use correct::correct;
pub use month::month;
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
    // What was tapped is gone with its list: the focus goes to what is said of it.
    let told = NodeRef::<leptos::html::P>::new();
    Effect::new(move |_| {
        if let (true, Some(told)) = (saved.get() > 0, told.get_untracked()) {
            focus(&told);
        }
    });
    // Who has picked a day is shown that day, not the calendar again.
    let heading = NodeRef::<leptos::html::H2>::new();
    Effect::new(move |_| {
        if let Some(heading) = heading.get().filter(|_| day.is_some()) {
            heading.scroll_into_view();
            focus(&heading);
        }
    });
    view! {
        <div class="page stack" data-test="journal">
            <PageHeader title=text::TITLE focus=day.is_none() back=(Route::Progress.href(), frame::TABS[2].to_owned())>
                <p class="lead">{text::LEAD}</p>
            </PageHeader>
            {date.zip(today).map(|(date, today)| view! {
                {move || month(app, date, today)}
                <section class="stack" data-test="day">
                    <h2 tabindex="-1" node_ref=heading>{words::date(date)}</h2>
                    <p class="strong" role="status" tabindex="-1" node_ref=told data-test="worked-out">
                        {move || (saved.get() > 0).then_some(text::WORKED_OUT)}
                    </p>
                    {move || noted(app, date, saved)}
                    {move || changes(app, date, saved)}
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
                {correct(app, date, place, fact, saved)}
            </li>
        }
    });
    view! { <ul class="stack">{rows.collect_view()}</ul> }.into_any()
}

/// What was put right: nothing is lost of it.
fn changes(app: App, date: NaiveDate, saved: RwSignal<u32>) -> Option<AnyView> {
    let all = app.journal().changes_of(date);
    if all.is_empty() {
        return None;
    }
    let last = all.len() - 1;
    let rows = all.into_iter().enumerate().map(|(place, change)| {
        let said = text::changed(&words::full_date(change.date), &change.was, change.now.as_ref());
        let undo = move |()| {
            app.journal().undo(date, change.clone());
            saved.update(|times| *times += 1);
        };
        let button = (place == last)
            .then(|| view! { <Button kind=ButtonKind::Quiet on_press=undo test="undo-change">{text::UNDO}</Button> });
        view! { <li class="stack stack--tight"><span>{said}</span>{button}</li> }
    });
    Some(
        view! {
            <section class="stack stack--tight" data-test="changes">
                <h3>{text::CHANGES}</h3>
                <ul class="small">{rows.collect_view()}</ul>
            </section>
        }
        .into_any(),
    )
}
