//! The filters of the library.

use std::borrow::Cow;

use leptos::prelude::*;

use crate::components::Select;
use steadyback_catalogue::enum_set::Member;
use steadyback_catalogue::exercise::{Equipment, Focus, Position};
use steadyback_catalogue::library::Kind;
use steadyback_rules::filter::{Filter, Need};
use steadyback_words::en::screens::library::{self as text, exercise::thing};
use steadyback_words::en::words;

/// Kind, use, position, equipment, and what suits the person now.
#[component]
pub fn Filters(
    /// What is asked for.
    filter: RwSignal<Filter>,
) -> impl IntoView {
    let needs = || [Need::Nothing].into_iter().chain(Equipment::ALL.iter().map(|it| Need::Thing(*it)));
    let need_names = [text::NEEDS_NOTHING].into_iter().chain(Equipment::ALL.iter().map(|it| thing(*it)));
    let need = move || filter.get().need.and_then(|need| needs().position(|it| it == need));
    view! {
        <div class="columns columns--even">
            <Select id="filter-kind" label=text::KIND options=any(Kind::ALL.iter().map(|it| text::kind(*it)))
                selected=Signal::derive(move || place(filter.get().kind))
                on_change=move |at| filter.update(|it| it.kind = member(at)) />
            <Select id="filter-focus" label=text::FOCUS options=any(Focus::ALL.iter().map(|it| words::focus(*it)))
                selected=Signal::derive(move || place(filter.get().focus))
                on_change=move |at| filter.update(|it| it.focus = member(at)) />
            <Select id="filter-position" label=text::POSITION options=any(Position::ALL.iter().map(|it| words::position(*it)))
                selected=Signal::derive(move || place(filter.get().position))
                on_change=move |at| filter.update(|it| it.position = member(at)) />
            <Select id="filter-need" label=text::NEED options=any(need_names)
                selected=Signal::derive(move || need().map_or(0, |at| at + 1))
                on_change=move |at: usize| filter.update(|it| it.need = at.checked_sub(1).and_then(|at| needs().nth(at))) />
        </div>
        <div class="chips">
            <button type="button" class="chip" data-test="filter-safe" aria-pressed=move || filter.get().safe.to_string()
                on:click=move |_| filter.update(|it| it.safe = !it.safe)>
                {text::SAFE}
            </button>
        </div>
    }
}

/// The choices after "any".
fn any(names: impl Iterator<Item = &'static str>) -> Vec<Cow<'static, str>> {
    [text::ANY].into_iter().chain(names).map(Cow::Borrowed).collect()
}

fn place<T: Member>(chosen: Option<T>) -> usize {
    chosen.map_or(0, |it| it.index() as usize + 1)
}

fn member<T: Member>(place: usize) -> Option<T> {
    T::ALL.get(place.checked_sub(1)?).copied()
}
