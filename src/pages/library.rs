//! Everything there is: ladders to browse, a search that forgives slips, and filters. What is asked for stays in the address.

mod browse;
mod filters;
pub mod place;
mod tile;

use leptos::prelude::*;

use crate::components::{Button, Icon, IconView, PageHeader};
use crate::route::Route;
use crate::stores::App;
use filters::Filters;
use place::{Place, legend};
use steadyback_catalogue::library::Entry;
use steadyback_rules::filter::Filter;
use steadyback_rules::profile::Limits;
use steadyback_rules::screening::Access;
use steadyback_words::en::screens::library as text;
use steadyback_words::en::search::search;
use tile::tiles;

#[component]
pub fn Library(
    /// What is asked for at first.
    filter: Filter,
    /// What is searched for at first.
    query: String,
) -> impl IntoView {
    let app = App::get();
    let (filter, query) = (RwSignal::new(filter), RwSignal::new(query));
    let place = StoredValue::new(Place::of(app));
    let asked = move || filter.get() != Filter::default() || query.with(|it| it.chars().any(char::is_alphanumeric));
    let found = move || {
        let filter = filter.get();
        let mut found = query.with(|query| search(query));
        place.with_value(|place| found.retain(|entry| filter.admits(*entry, place.limits.as_ref())));
        found
    };
    Effect::new(move |_| app.frame().keep_library(&Route::Library(filter.get(), query.get())));
    let clear = move || {
        filter.set(Filter::default());
        query.set(String::new());
    };
    let wanted = Memo::new(move |_| asked().then(found));
    let results = move || match wanted.get() {
        None => browse::all(place),
        Some(found) if found.is_empty() => nothing(clear),
        Some(found) => place.with_value(|place| hits(&found, place)),
    };
    let marked = place.with_value(|place| place.limits.is_some());
    view! {
        <div class="page page--wide">
            <PageHeader title=text::TITLE />
            <div class="stack stack--tight" role="search">
                <div class="field">
                    <label class="field__label" for="library-search">{text::SEARCH}</label>
                    <div class="search">
                        <IconView icon=Icon::Search />
                        <input
                            class="input"
                            id="library-search"
                            data-test="library-search"
                            type="search"
                            autocomplete="off"
                            spellcheck="false"
                            placeholder=text::SEARCH_FOR
                            prop:value=move || query.get()
                            on:input=move |event| query.set(event_target_value(&event))
                        />
                    </div>
                </div>
                <Filters filter />
                <div class="split small quiet">
                    <p role="status" data-test="library-count">{move || text::count(found().len(), asked())}</p>
                    {marked.then(legend)}
                </div>
            </div>
            <div class="stack stack--loose">{results}</div>
        </div>
    }
}

/// What rules exercises out for this person, once that is known.
pub(super) fn limits(app: App) -> Option<Limits> {
    let now = app.plan().progress().map(|progress| progress.limits);
    now.or_else(|| Some(app.answers().profile()?.limits(app.answers().access() == Some(Access::Gentle))))
}

fn hits(found: &[Entry], place: &Place) -> AnyView {
    view! {
        <section class="stack stack--tight" data-test="library-hits">
            <h2>{text::FOUND}</h2>
            {tiles(found.iter().copied(), place)}
        </section>
    }
    .into_any()
}

fn nothing(clear: impl Fn() + Send + Sync + 'static) -> AnyView {
    view! {
        <div class="empty" data-test="library-empty">
            <IconView icon=Icon::Search />
            <h2>{text::NOTHING}</h2>
            <p class="quiet">{text::NOTHING_TEXT}</p>
            <Button on_press=move |()| clear() test="library-clear">{text::CLEAR}</Button>
        </div>
    }
    .into_any()
}
