//! The library as it is browsed: the ladders, with where the person stands, then everything else by kind.

use super::row::Place;
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
            {kinds.map(|kind| others(kind, place))}
        </section>
    }
    .into_any()
}

fn ladder(family: Family, place: StoredValue<Place>) -> AnyView {
    let rungs = library::ladder(family);
    let here =
        rungs.iter().find(|exercise| place.with_value(|it| it.is_active(exercise))).map(|exercise| exercise.rung);
    let rows = move || {
        let row = |exercise| place.with_value(|place| place.row(Entry::Exercise(exercise), false));
        view! { <ol class="rows">{rungs.iter().map(row).collect_view()}</ol> }
    };
    // Where the person is, or in the middle, where a ladder looks most like itself.
    let shown = here.and_then(|rung| rungs.iter().find(|it| it.rung == rung)).or_else(|| rungs.get(rungs.len() / 2));
    let picture = shown.map(|exercise| view! { <Picture exercise show=Show::Still /> }.into_any());
    let head = view! { <span class="tile" aria-hidden="true">{picture}</span> }.into_any();
    view! {
        <Fold head summary=text::ladder_line(words::family(family), rungs.len(), here, family.climbs()) test="ladder">{rows()}</Fold>
    }
    .into_any()
}

fn others(kind: Kind, place: StoredValue<Place>) -> AnyView {
    let all: Vec<_> = library::entries().filter(|entry| entry.kind() == kind && entry.exercise().is_none()).collect();
    let count = all.len();
    let rows = move || {
        let row = |entry: &Entry| place.with_value(|place| place.row(*entry, false));
        view! { <ul class="rows rows--plain">{all.iter().map(row).collect_view()}</ul> }
    };
    view! {
        <Fold summary=text::kind_line(kind, count) test="kind">{rows()}</Fold>
    }
    .into_any()
}
