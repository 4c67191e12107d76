//! All exercises, by ladder or by search.

mod row;

use leptos::prelude::*;

use crate::components::{Button, Icon, IconView, PageHeader};
use crate::dom::{View, keyed, view};
use crate::domain::exercise::{ExerciseRef, Family};
use crate::domain::library::{self, Entry};
use crate::domain::profile::Limits;
use crate::domain::screening::Access;
use crate::domain::set::Member;
use crate::state::App;
use crate::text::en::screens::library as text;
use crate::text::en::search::search;
use crate::text::en::words;
use row::{Place, row};

/// All exercises.
#[component]
pub fn Library() -> View {
    let query = RwSignal::new(String::new());
    let asked = move || query.with(|query| query.chars().any(char::is_alphanumeric));
    let found = move || query.with(|query| exercises_found(query));
    let place = StoredValue::new(untrack(|| Place::of(App::get())));
    let results = move |wanted: (bool, Vec<ExerciseRef>)| match wanted {
        (false, _) => ladders(place),
        (true, found) if found.is_empty() => nothing(query),
        (true, found) => hits(found, place),
    };
    view! {
        <div class="page">
            <PageHeader title=text::TITLE><p class="lead">{text::LEAD}</p></PageHeader>
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
                            prop:value=move || query.get()
                            on:input=move |event| query.set(event_target_value(&event))
                        />
                    </div>
                </div>
                <p class="quiet small" role="status" data-test="library-count">
                    {move || text::count(found().len(), asked())}
                </p>
            </div>
            <div class="stack stack--loose">{keyed(move || (asked(), found()), results)}</div>
        </div>
    }
}

fn exercises_found(query: &str) -> Vec<ExerciseRef> {
    search(query).into_iter().filter_map(Entry::exercise).collect()
}

/// What rules exercises out for this person, once that is known.
pub(super) fn limits(app: App) -> Option<Limits> {
    let now = app.progress().map(|progress| progress.limits);
    now.or_else(|| Some(app.profile()?.limits(app.access() == Some(Access::Gentle))))
}

fn ladders(place: StoredValue<Place>) -> View {
    let ladder = |family: &Family| {
        let rows = library::ladder(*family)
            .iter()
            .map(|exercise| view! { <li>{place.with_value(|place| row(exercise, place, false))}</li> });
        view! {
            <section class="stack stack--tight" data-test="ladder">
                <h2>{words::family(*family)}</h2>
                <ol class="rows rows--plain">{rows.collect::<View>()}</ol>
            </section>
        }
    };
    Family::ALL.iter().map(ladder).collect::<View>()
}

fn hits(found: Vec<ExerciseRef>, place: StoredValue<Place>) -> View {
    let hit = |exercise: ExerciseRef| view! { <li>{place.with_value(|place| row(exercise, place, true))}</li> };
    view! {
        <section class="stack stack--tight" data-test="library-hits">
            <h2>{text::FOUND}</h2>
            <ol class="rows rows--plain">{found.into_iter().map(hit).collect::<View>()}</ol>
        </section>
    }
}

fn nothing(query: RwSignal<String>) -> View {
    view! {
        <div class="empty" data-test="library-empty">
            <IconView icon=Icon::Search />
            <h2>{text::NOTHING}</h2>
            <p class="quiet">{text::NOTHING_TEXT}</p>
            <Button on_press=move |()| query.set(String::new()) test="library-clear">{text::CLEAR}</Button>
        </div>
    }
}
