//! One entry as a picture with its name, or as a row where there is nothing to see.

use leptos::prelude::*;

use super::place::Place;
use crate::components::{Icon, IconView, Picture};
use crate::route::Route;
use steadyback_catalogue::library::{Entry, Kind};
use steadyback_figure::draw::Show;
use steadyback_words::en::entries;
use steadyback_words::en::screens::library as text;

/// Entries in a grid, each in a frame of the same size.
pub fn tiles(entries: impl IntoIterator<Item = Entry>, place: &Place) -> AnyView {
    let all = entries.into_iter().map(|entry| tile(entry, place)).collect_view();
    view! { <ol class="tiles">{all}</ol> }.into_any()
}

fn tile(entry: Entry, place: &Place) -> AnyView {
    let shown = match entry {
        Entry::Exercise(exercise) => view! { <Picture exercise show=Show::Still /> }.into_any(),
        other => view! { <IconView icon=icon(other.kind()) /> }.into_any(),
    };
    let kind =
        entry.exercise().is_none().then(|| view! { <span class="quiet small">{text::kind(entry.kind())}</span> });
    view! {
        <li data-test="library-row" data-entry=entry.id()>
            <a class="tile-link" href=Route::of(entry).href()>
                <span class="tile" aria-hidden="true">{shown}</span>
                <span>{entries::names(entry).0}</span>
                {kind}
                {place.mark(entry)}
            </a>
        </li>
    }
    .into_any()
}

/// A row that leads to an entry that is no exercise.
pub fn row(entry: Entry, place: &Place) -> AnyView {
    view! {
        <li>
            <div class="row" data-test="library-row" data-entry=entry.id()>
                <div class="row__main">
                    <span class="row__name"><a href=Route::of(entry).href()>{entries::names(entry).0} {place.mark(entry)}</a></span>
                    <span class="row__meta">{entries::text(entry).map(|about| about.summary)}</span>
                </div>
                <span class="row__end"><IconView icon=Icon::Forward /></span>
            </div>
        </li>
    }
    .into_any()
}

const fn icon(kind: Kind) -> Icon {
    match kind {
        Kind::Exercise => Icon::Strength,
        Kind::Activity => Icon::Walk,
        Kind::Test => Icon::Progress,
        Kind::Method => Icon::Info,
        Kind::NotOffered => Icon::Stop,
    }
}
