//! The library as it is browsed: the ladders, with where the person stands, then everything else by kind.

use super::place::{Place, mine};
use super::tile::{row, tiles};
use leptos::prelude::*;

use crate::components::{Fold, Picture};
use steadyback_catalogue::enum_set::Member;
use steadyback_catalogue::exercise::Family;
use steadyback_catalogue::library::{self, Entry, Kind};
use steadyback_figure::draw::Show;
use steadyback_words::en::screens::library as text;
use steadyback_words::en::words;

/// Everything, folded.
pub fn all(place: StoredValue<Place>) -> AnyView {
    let kinds = [Kind::Activity, Kind::Test, Kind::Method, Kind::NotOffered];
    view! {
        <section class="stack stack--tight">
            <h2>{text::LADDERS}</h2>
            <div class="tiles">{Family::ALL.iter().map(|family| ladder(*family, place)).collect_view()}</div>
        </section>
        <section class="stack stack--tight">
            <h2>{text::MORE_KINDS}</h2>
            <div class="folds">{kinds.map(|kind| others(kind, place))}</div>
        </section>
    }
    .into_any()
}

fn ladder(family: Family, place: StoredValue<Place>) -> AnyView {
    let rungs = library::ladder(family);
    let here = rungs.iter().find(|exercise| place.with_value(|it| it.is_active(exercise)));
    // Where the person is, or in the middle, where a ladder looks most like itself.
    let shown = here.or_else(|| rungs.get(rungs.len() / 2));
    let picture = shown.map(|exercise| view! { <Picture exercise show=Show::Still /> }.into_any());
    let stands = here.map(|exercise| mine(text::stands(exercise.rung, rungs.len(), family.climbs())));
    let head = view! { <span class="tile" aria-hidden="true">{picture}</span>{stands} }.into_any();
    let grid = move || place.with_value(|place| tiles(rungs.iter().map(Entry::Exercise), place));
    view! {
        <Fold head summary=text::ladder_line(words::family(family), rungs.len()) test="ladder">{grid()}</Fold>
    }
    .into_any()
}

fn others(kind: Kind, place: StoredValue<Place>) -> AnyView {
    let all: Vec<_> = library::entries().filter(|entry| entry.kind() == kind && entry.exercise().is_none()).collect();
    let count = all.len();
    let rows = move || {
        let rows = place.with_value(|place| all.iter().map(|entry| row(*entry, place)).collect_view());
        view! { <ul class="rows rows--plain">{rows}</ul> }
    };
    view! {
        <Fold summary=text::kind_line(kind, count) test="kind">{rows()}</Fold>
    }
    .into_any()
}
