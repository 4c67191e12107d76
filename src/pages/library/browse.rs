//! The library as it is browsed: the ladders, with where the person stands, then everything else by kind.

use super::row::Place;
use crate::components::Disclosure;
use crate::dom::{View, view};
use crate::domain::exercise::Family;
use crate::domain::library::{self, Entry, Kind};
use crate::domain::set::Member;
use crate::text::en::screens::library as text;
use crate::text::en::words;

/// Everything, folded.
pub fn all(place: &Place) -> View {
    let kinds = [Kind::Activity, Kind::Test, Kind::Method, Kind::NotOffered];
    view! {
        <section class="stack stack--tight">
            <h2>{text::LADDERS}</h2>
            {Family::ALL.iter().map(|family| ladder(*family, place)).collect::<View>()}
        </section>
        <section class="stack stack--tight">
            <h2>{text::MORE_KINDS}</h2>
            {kinds.map(|kind| others(kind, place))}
        </section>
    }
}

fn ladder(family: Family, place: &Place) -> View {
    let rungs = library::ladder(family);
    let here = rungs.iter().find(|exercise| place.is_active(exercise)).map(|exercise| exercise.rung);
    let rows = rungs.iter().map(|exercise| place.row(Entry::Exercise(exercise), false));
    view! {
        <Disclosure summary=text::ladder_line(words::family(family), rungs.len(), here, family.climbs()) test="ladder">
            <ol class="rows rows--plain">{rows.collect::<View>()}</ol>
        </Disclosure>
    }
}

fn others(kind: Kind, place: &Place) -> View {
    let all: Vec<_> = library::entries().filter(|entry| entry.kind() == kind && entry.exercise().is_none()).collect();
    view! {
        <Disclosure summary=text::kind_line(kind, all.len()) test="kind">
            <ul class="rows rows--plain">{all.into_iter().map(|entry| place.row(entry, false)).collect::<View>()}</ul>
        </Disclosure>
    }
}
